import { TAG } from '../locale/tags.js';
import { has, isMark, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';

/**
 * The tokens without a word for the day after beside an hour, and without its weekday: `23:00 to 8:00 the next day`,
 * `晚23:00至次日(星期四)早8:00`. Hours that end before they start are over midnight with and without it.
 *
 * @returns `undefined` if the phrase has no such word, or several.
 */
export function withoutNextDay(tokens: readonly TaggedToken[]): TaggedToken[] | undefined {
  const at = tokens.findIndex((token) => has(token, TAG.nextDay));
  if (at < 0 || tokens.slice(at + 1).some((token) => has(token, TAG.nextDay))) return undefined;
  let [from, to] = [at, at + 1];
  const isWeekday =
    isMark(tokens[to], '(') && has(tokens[to + 1], TAG.weekday) && isMark(tokens[to + 2], ')');
  if (isWeekday) to += 3;
  if (has(tokenAt(tokens, from - 1), TAG.of) && !has(tokens[from - 1], TAG.to)) from--;
  if (isMark(tokenAt(tokens, from - 1), '(') && isMark(tokens[to], ')')) [from, to] = [from - 1, to + 1];
  else if (isMark(tokenAt(tokens, from - 1), ',')) from--;
  return [...tokens.slice(0, from), ...tokens.slice(to)];
}
