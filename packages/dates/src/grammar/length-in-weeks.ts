import { TAG } from '../locale/tags.js';
import { saysOfNumber } from '../token/beside-number.js';
import { has, isDash, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';

/** `Two weeks training`, `3-week course`, `两周培训`, `all week`: how long it takes, which the dates must show. */
export function isLengthInWeeks(tokens: readonly TaggedToken[], i: number): boolean {
  const isWhole = saysOfNumber(tokens[i], 'wholeOf');
  if (!isWhole && !isCountOfUnit(tokens, i)) return false;
  const at = isDash(tokens[i + 1]) || (isWhole && has(tokens[i + 1], TAG.of)) ? i + 2 : i + 1;
  // Behind figures the word for a year is most often that of a date: `2015 года`.
  const isYears = tokens[i]!.kind !== 'number' && saysOfNumber(tokens[at], 'years');
  return isYears || saysOfNumber(tokens[at], 'week') || saysOfNumber(tokens[at], 'months');
}

/** `for a year`, `lasting a week` */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'un', 'une', 'una', 'ein', 'eine', 'um', 'uma']);

/** A number in figures or as a word; `第一周` is the first week, and `一周` is one. */
function isCountOfUnit(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i]!;
  const isOfLength = ARTICLES.has(token.text) && has(tokenAt(tokens, i - 1), TAG.duration);
  const isOne = isOfLength || (token.text === '一' && has(token, TAG.ordinal));
  return (
    (token.kind === 'number' || has(token, TAG.numberWord) || isOne) && tokenAt(tokens, i - 1)?.text !== '第'
  );
}
