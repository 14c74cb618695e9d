import { TAG } from '../locale/tags.js';
import { has, isMark, type TaggedToken } from '../token/tagged-token.js';

/** Words for a beginning, folded, which are labels before a colon. */
const START_LABELS: ReadonlySet<string> = new Set([
  'start',
  'beginning',
  'debut',
  'inicio',
  'comienzo',
  'начало',
  'بدايه',
  '开始',
  'inizio',
  'beginn',
  'anfang',
]);

/** `Start: 27 April 2024`: the label of a date, and no part of a month. */
export const isLabelOfStart = (tokens: readonly TaggedToken[], i: number): boolean =>
  i === 0 && has(tokens[0], TAG.part) && START_LABELS.has(tokens[0]!.text) && isMark(tokens[1], ':');
