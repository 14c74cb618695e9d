import { TAG } from '../locale/tags.js';
import { hasStem } from '../token/beside-number.js';
import { has, isDash, isMark, isNumber, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear } from '../token/whole-date.js';
import { type Recurrence, weekdayOf } from './recurrence.js';
import { weekdaysUpTo } from './weekdays-up-to.js';

const ALL_DAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5]);
const SATURDAY_AND_SUNDAY: readonly number[] = [6, 7];

/**
 * Takes weekdays that a range of days leaves out: `(closed on Mondays)`, `sauf le lundi`, `周一除外`, `weekdays only`. The words
 * stand apart, behind the range or before it.
 *
 * @param namesWeekend whether the language has one weekend: which days end a week depends on the country in Arabic.
 * @returns the weekdays that are left.
 */
export function takeExceptedWeekdays(
  tokens: readonly TaggedToken[],
  namesWeekend: boolean,
): Recurrence | undefined {
  for (const [i, token] of tokens.entries()) {
    const isExcept = has(token, TAG.except) || has(token, TAG.closed);
    const listed = isExcept ? (listBehind(tokens, i) ?? listBefore(tokens, i)) : workdaysAt(tokens, i);
    if (!listed || (!namesWeekend && (!isExcept || listed.days === SATURDAY_AND_SUNDAY))) continue;
    const from = beforeEveryDay(tokens, listed.from);
    if (!isApart(tokens, from, listed.to) || isClosedForHours(tokens, i, listed.to)) continue;
    for (const taken of tokens.slice(from, listed.to)) taken.used = true;
    const weekdays = isExcept ? new Set(ALL_DAYS.filter((day) => !listed.days.includes(day))) : WORKDAYS;
    return { weekdays, at: { from, to: listed.to } };
  }
  return undefined;
}

interface WeekdayList {
  from: number;
  to: number;
  days: readonly number[];
}

/** `weekdays only`, `business days`, `jours ouvrables`; not `5 working days`. */
function workdaysAt(tokens: readonly TaggedToken[], i: number): WeekdayList | undefined {
  const [here, next] = [tokens[i]!, tokens[i + 1]];
  const isPair =
    next !== undefined &&
    ((hasStem(here, 'workStem') && has(next, TAG.days)) ||
      (has(here, TAG.days) && hasStem(next, 'workStem')));
  if (!isPair && !has(here, TAG.workdays)) return undefined;
  let [from, to] = [i, isPair ? i + 2 : i + 1];
  while (has(tokenAt(tokens, from - 1), TAG.of) || isOnly(tokenAt(tokens, from - 1))) from--;
  if (isOnly(tokens[to])) to++;
  return isNumber(tokenAt(tokens, from - 1)) && isPair ? undefined : { from, to, days: [] };
}

const isOnly = (token: TaggedToken | undefined): boolean => token !== undefined && hasStem(token, 'onlyStem');

/** `except Mondays and Tuesdays`, `fermé le lundi`, `closed Tuesday to Thursday`, `except weekends` */
function listBehind(tokens: readonly TaggedToken[], i: number): WeekdayList | undefined {
  let at = isMark(tokens[i + 1], ':') ? i + 2 : i + 1;
  while (isBeforeWeekday(tokens[at]) && !has(tokens[at], TAG.weekend)) at++;
  if (has(tokens[at], TAG.weekend)) return { from: i, to: at + 1, days: SATURDAY_AND_SUNDAY };
  const days: number[] = [];
  let to = i;
  let endsRange = false;
  for (;;) {
    const weekday = weekdayOf(tokens[at]);
    if (weekday === undefined) break;
    const first: number | undefined = endsRange ? days.at(-1) : undefined;
    days.push(...(first === undefined ? [weekday] : weekdaysUpTo(first, weekday)));
    to = at + 1;
    at = to;
    endsRange = first === undefined && (isDash(tokens[at]) || has(tokens[at], TAG.to));
    if (endsRange || joinsWeekdays(tokens[at])) at++;
    while (isBeforeWeekday(tokens[at])) at++;
  }
  return days.length > 0 ? { from: i, to, days } : undefined;
}

/** `周一除外`, `lunes cerrado`, `пн – выходной` */
function listBefore(tokens: readonly TaggedToken[], i: number): WeekdayList | undefined {
  let at = i - 1;
  if (isDash(tokens[at]) || isMark(tokens[at], ':')) at--;
  if (has(tokenAt(tokens, at), TAG.weekend)) return { from: at, to: i + 1, days: SATURDAY_AND_SUNDAY };
  const days: number[] = [];
  let from = i;
  for (;;) {
    const weekday = weekdayOf(tokenAt(tokens, at));
    if (weekday === undefined) break;
    days.push(weekday);
    from = at;
    at--;
    if (joinsWeekdays(tokenAt(tokens, at)) && weekdayOf(tokenAt(tokens, at - 1)) !== undefined) at--;
  }
  while (isBeforeWeekday(tokenAt(tokens, from - 1))) from--;
  return days.length > 0 ? { from, to: i + 1, days } : undefined;
}

/** `daily except Monday`, `tous les jours sauf le mardi`: from the words for every day. */
function beforeEveryDay(tokens: readonly TaggedToken[], from: number): number {
  let at = from - 1;
  while (has(tokenAt(tokens, at), TAG.days) || has(tokenAt(tokens, at), TAG.dayMark)) at--;
  if (has(tokenAt(tokens, at), TAG.recurring)) return at;
  return has(tokenAt(tokens, from - 1), TAG.periodic) ? from - 1 : from;
}

/** Words before `closed` that say what is. */
const MAX_SUBJECT = 4;

/** What stands before and behind the words is a mark, an end of the phrase or, before them, the figures of the range. */
function isApart(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  // `(office closed on Mondays)`, `the library is closed on Mondays`
  let first = from - 1;
  while (isUnknownWord(tokenAt(tokens, first)) && from - first <= MAX_SUBJECT) first--;
  const [own, subject] = [tokenAt(tokens, from - 1), tokenAt(tokens, first)];
  const before =
    first < from - 1 && (subject === undefined || isMark(subject, '(', ',', ';')) ? subject : own;
  const behind = tokens[to];
  const isBehindRange =
    isNumber(before) || has(before, TAG.month) || has(before, TAG.dayMark) || has(before, TAG.year);
  const isCount = isNumber(before) && !isYear(before) && has(tokens[from], TAG.workdays);
  return (
    !isCount &&
    (before === undefined || isBehindRange || isMark(before, '(', ',', ';', '.') || isDash(before)) &&
    // `weekdays 9:00-17:00`: hours, which are taken already.
    (behind === undefined || isMark(behind, ')', ',', ';', '.') || (behind.used && !behind.dated))
  );
}

/** `closed Fridays 12:00-14:00`: of those days only these hours. */
const isClosedForHours = (tokens: readonly TaggedToken[], i: number, to: number): boolean =>
  has(tokens[i], TAG.closed) && tokens[to]?.used === true && !tokens[to]!.dated && i < to - 1;

const isBeforeWeekday = (token: TaggedToken | undefined): boolean =>
  weekdayOf(token) === undefined && (has(token, TAG.of) || has(token, TAG.from) || has(token, TAG.recurring));

const joinsWeekdays = (token: TaggedToken | undefined): boolean =>
  has(token, TAG.and) || isMark(token, ',', '、', '/', '&');
