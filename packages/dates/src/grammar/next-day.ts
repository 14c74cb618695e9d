import { TAG } from '../locale/tags.js';
import { has, isMark, isUnknownWord, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';

/** A phrase without its word for the day after. */
interface WithoutNextDay {
  tokens: TaggedToken[];
  /** The weekday of the day after, where it is written. */
  weekday: number | undefined;
}

/**
 * The tokens without a word for the day after beside an hour, and without its weekday: `23:00 to 8:00 the next day`,
 * `晚23:00至次日(星期四)早8:00`. Hours that end before they start are over midnight with and without it.
 *
 * @returns `undefined` if the phrase has no such word, or several, or more words of the day: `the day after tomorrow`.
 */
export function withoutNextDay(tokens: readonly TaggedToken[]): WithoutNextDay | undefined {
  const at = tokens.findIndex((token) => has(token, TAG.nextDay));
  if (at < 0 || tokens.slice(at + 1).some((token) => has(token, TAG.nextDay))) return undefined;
  let [from, to] = [at, at + 1];
  if (isUnknownWord(tokens[to]) || has(tokens[to], TAG.fromToday)) return undefined;
  const isBracketed =
    isMark(tokens[to], '(') && has(tokens[to + 1], TAG.weekday) && isMark(tokens[to + 2], ')');
  const weekday = tagOf(tokens[isBracketed ? to + 1 : to], 'weekday')?.value;
  if (isBracketed) to += 3;
  else if (weekday !== undefined) to++;
  if (has(tokenAt(tokens, from - 1), TAG.of) && !has(tokens[from - 1], TAG.to)) from--;
  if (isMark(tokenAt(tokens, from - 1), '(') && isMark(tokens[to], ')')) [from, to] = [from - 1, to + 1];
  else if (isMark(tokenAt(tokens, from - 1), ',')) from--;
  return { tokens: [...tokens.slice(0, from), ...tokens.slice(to)], weekday };
}
