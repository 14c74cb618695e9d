import { TAG } from '../locale/tags.js';
import { saysOfNumber } from '../token/beside-number.js';
import { has, isMark, type TaggedToken } from '../token/tagged-token.js';

/** `Start: 27 April 2024`: the label of a date, and no part of a month. */
export const isLabelOfStart = (tokens: readonly TaggedToken[], i: number): boolean =>
  i === 0 && has(tokens[0], TAG.part) && saysOfNumber(tokens[0], 'start') && isMark(tokens[1], ':');
