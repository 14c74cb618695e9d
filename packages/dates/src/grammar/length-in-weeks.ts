import { TAG } from '../locale/tags.js';
import { has, isDash, type TaggedToken } from '../token/tagged-token.js';

/** Words for weeks and months that are counted, folded. */
const WEEKS_AND_MONTHS =
  /^(?:weeks?|months?|semaines?|mois|semanas?|mes(?:es)?|недел[иья]|месяц\p{L}*|اسابيع|شهر\p{L}*|周|週|个|個|wochen?|monate?)$/u;

/** `Two weeks training`, `3-week course`, `两周培训`: how long it takes, which the dates must show. */
export function isLengthInWeeks(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'number' && !has(token, TAG.numberWord) && token.text !== '两') return false;
  const unit = isDash(tokens[i + 1]) ? tokens[i + 2] : tokens[i + 1];
  return unit?.kind === 'word' && WEEKS_AND_MONTHS.test(unit.text) && tokens[i - 1]?.text !== '第';
}
