import { TAG } from '../locale/tags.js';
import { behindOf, has, isMark, isNumber, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { isYear } from '../token/whole-date.js';
import { numericDateAt } from './numeric-date.js';
import { extendTo, isDated, type PartialDate } from './partial-date.js';

/** A weekday that has no date yet. */
export const isNamedDay = (partial: PartialDate): boolean =>
  partial.weekday !== undefined && !isDated(partial);

/** `Sunday – 18 December 2022`: a dash with white space around it, and the date of the weekday. A range has two weekdays. */
export function datesWeekday(tokens: readonly TaggedToken[], dash: number): boolean {
  const [day, behind] = [tokens[dash + 1], tokens[behindOf(tokens, dash + 2)]];
  if (!tokens[dash]!.gap || !isNumber(day) || !day.gap || isYear(day)) return false;
  const isMonth = has(behind, TAG.month) || has(behind, TAG.monthMark);
  return isMonth || numericDateAt(tokens, dash + 1) !== undefined;
}

/** The weekdays of Japanese and Chinese in one character, from Monday. */
const WEEKDAY_CHARACTERS = ['月火水木金土日', '一二三四五六日'];

/** The weekday of a token in brackets, from 1 for Monday: `(Thu)`, `(木)`, `(四)`. */
function bracketedWeekday(token: TaggedToken | undefined): number | undefined {
  const named = tagOf(token, 'weekday')?.value;
  // A name that begins with such a character is none: `（日内瓦）` is Geneva.
  if (named !== undefined || token?.text.length !== 1 || token.end - token.start > 1) return named;
  const index = Math.max(...WEEKDAY_CHARACTERS.map((characters) => characters.indexOf(token.text)));
  return index < 0 ? undefined : index + 1;
}

/** `27日（星期四）`, `(Thu)`, `(木)`; the other way round `星期四（11月8日）`. */
export function weekdayInBrackets(
  partial: PartialDate,
  tokens: readonly TaggedToken[],
  i: number,
): number | undefined {
  const next = tokens[i + 1];
  if (isNamedDay(partial) && (tagOf(next, 'month') || (isNumber(next) && !next.used))) return i + 1;
  const weekday = next?.used ? undefined : bracketedWeekday(next);
  let close = i + 2;
  if (isMark(tokens[close], '.')) close++;
  if (weekday === undefined || !isMark(tokens[close], ')')) return undefined;
  if (partial.weekday !== undefined || !isDated(partial)) return undefined;
  partial.weekday = weekday;
  return extendTo(partial, close + 1);
}
