import { TAG } from '../locale/tags.js';
import {
  behindOf,
  has,
  isMark,
  isNumber,
  isUnknownWord,
  type TaggedToken,
  tagOf,
} from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
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

/** Tokens of a bracket with a weekday and the name of the day, at most. */
const LONGEST_NAMED_BRACKET = 8;

/** `27日（星期四）`, `(Thu)`, `(木)`, `(Labour Day, Wed)`; the other way round `星期四（11月8日）`. */
export function weekdayInBrackets(
  partial: PartialDate,
  tokens: readonly TaggedToken[],
  i: number,
): number | undefined {
  const next = tokens[i + 1];
  if (isNamedDay(partial) && (tagOf(next, 'month') || (isNumber(next) && !next.used))) return i + 1;
  if (partial.weekday !== undefined || !isDated(partial)) return undefined;
  const weekday = next?.used ? undefined : bracketedWeekday(next);
  let close = i + 2;
  if (isMark(tokens[close], '.')) close++;
  if (weekday === undefined || !isMark(tokens[close], ')')) return weekdayBesideName(partial, tokens, i);
  partial.weekday = weekday;
  return extendTo(partial, close + 1);
}

/** `（劳动节、周三）`, `(Easter, Sunday)`: one weekday and the name of the day. */
function weekdayBesideName(
  partial: PartialDate,
  tokens: readonly TaggedToken[],
  open: number,
): number | undefined {
  const close = tokens.findIndex((token, at) => at > open && isMark(token, ')'));
  const inside = tokens.slice(open + 1, close);
  if (close < 0 || inside.length > LONGEST_NAMED_BRACKET) return undefined;
  const named = inside.filter((token) => has(token, TAG.weekday) && !token.used);
  const isName = (token: TaggedToken) =>
    isUnknownWord(token) ||
    token.used ||
    has(token, TAG.namedTime) ||
    has(token, TAG.of) ||
    has(token, TAG.days) ||
    isMark(token, ',', '、', ';');
  const others = inside.filter((token) => token !== named[0]);
  const at = tokens.indexOf(named[0]!);
  // `(Mondays closed)`, `（周一闭馆）` say something of the weekday.
  const isApart = [tokenAt(tokens, at - 1), tokens[at + 1]].every((token) => token?.kind === 'mark');
  if (named.length !== 1 || !isApart || has(named[0], TAG.month) || !others.every(isName)) return undefined;
  // Nothing of the name is left to be doubted.
  for (const token of others) token.used = true;
  partial.weekday = tagOf(named[0], 'weekday')!.value;
  return extendTo(partial, close + 1);
}
