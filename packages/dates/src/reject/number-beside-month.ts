import { isLengthFrom } from '../grammar/number-role.js';
import { ROMAN } from '../grammar/spelled-day.js';
import { TAG } from '../locale/tags.js';
import { has, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';

/** A number in words, which may be a day. */
export const isNumberInWords = (token: TaggedToken | undefined): boolean =>
  has(token, TAG.numberWord) || (has(token, TAG.ordinal) && !ROMAN.test(token!.text));

/** `five May 2022`, `May the fifth`: a day in words that is not read must not be lost either. */
export function isBesideMonth(tokens: readonly TaggedToken[], i: number): boolean {
  let next = i + 1;
  while (has(tokens[next], TAG.of) || isNumberInWords(tokens[next])) next++;
  let before = i - 1;
  while (has(tokenAt(tokens, before), TAG.of)) before--;
  const isBehindDate = tokenAt(tokens, i - 1)?.dated === true && tokens[i + 1] === undefined;
  return has(tokens[next], TAG.month) || has(tokenAt(tokens, before), TAG.month) || isBehindDate;
}

/** `7 days from 5 May 2022`: a length, and a date that it is counted from. */
export const countsFrom = (tokens: readonly TaggedToken[], i: number): boolean =>
  (tokenAt(tokens, i - 1)?.kind === 'number' || has(tokenAt(tokens, i - 1), TAG.numberWord)) &&
  !isLengthFrom(tokens, i - 1, i + 1) &&
  (has(tokens[i + 1], TAG.from) || has(tokens[i + 1], TAG.relative) || has(tokens[i + 1], TAG.of));
