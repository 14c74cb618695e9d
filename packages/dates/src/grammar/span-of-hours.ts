import { TAG } from '../locale/tags.js';
import { has, isDash, isMark, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { type ClockTime, HOUR } from './clock-time.js';
import { inHalf } from './half-of-day.js';
import type { Hours } from './hours.js';

/** The hours of a start, and of an end if there is one. */
export function spanOfHours(start: ClockTime, end: ClockTime | undefined): Hours {
  const isHalfUnknown = start.isHalfUnknown ?? end?.isHalfUnknown;
  const hours: Hours = end
    ? hoursOfSpan(start, end)
    : { start: start.minutes, from: start.from, to: start.to };
  return isHalfUnknown ? { ...hours, isHalfUnknown } : hours;
}

/** Hours with which a morning up to noon begins, and an afternoon up to midnight, in minutes of their half of the day. */
const FIRST_OF_MORNING = 7 * HOUR;
const LAST_OF_AFTERNOON = 5 * HOUR - 1;

/** Noon to 1 pm, 9 to 11 am: the first takes its half of the day from the second. */
function hoursOfSpan(start: ClockTime, end: ClockTime): Hours {
  const { from } = start;
  const { to } = end;
  let minutes = start.minutes;
  if (!start.meridiem && end.meridiem && minutes <= 12 * HOUR + 59) {
    const same = inHalf(minutes, end.meridiem);
    // `11-1 at night` ends behind midnight.
    const isOverMidnight = end.meridiem === 'pm' && end.minutes < minutes;
    minutes =
      same <= end.minutes || isOverMidnight ? same : inHalf(minutes, end.meridiem === 'am' ? 'pm' : 'am');
  }
  // `с 9 до 12 ночи`
  const isTwelveAtNight = end.meridiem !== undefined && end.minutes === 24 * HOUR && !start.meridiem;
  if (isTwelveAtNight && start.minutes >= HOUR && start.minutes < 12 * HOUR)
    return { start: start.minutes + 12 * HOUR, end: end.minutes, from, to };
  // `9-12 am` ends at noon, `4-12 am` at midnight; which of them `6-12 am` means is open.
  const isTwelve = end.meridiem === 'am' && end.minutes === 0 && !start.meridiem && start.minutes < 12 * HOUR;
  if (isTwelve && start.minutes >= FIRST_OF_MORNING)
    return { start: start.minutes, end: 12 * HOUR, from, to };
  if (isTwelve && start.minutes > LAST_OF_AFTERNOON)
    return { start: start.minutes, end: 12 * HOUR, from, to, isHalfUnknown: true };
  if (isTwelve && start.minutes >= HOUR) return { start: start.minutes + 12 * HOUR, end: 0, from, to };
  // `2-12 pm` and `2 pm – 12 pm` may end at midnight.
  const endsAtNoon = end.meridiem === 'pm' && end.minutes >= 12 * HOUR && end.minutes < 13 * HOUR;
  const isInAfternoon = start.meridiem
    ? start.minutes >= end.minutes
    : (minutes >= HOUR && minutes < FIRST_OF_MORNING) || minutes >= end.minutes;
  if (endsAtNoon && isInAfternoon) return { start: minutes, end: end.minutes, from, to, isHalfUnknown: true };
  return { start: minutes, end: end.meridiem ? end.minutes : inHalfOf(end.minutes, start), from, to };
}

/**
 * From 1 to 3 in the afternoon: the end takes its half of the day from the start. Behind the morning or noon an earlier hour
 * is in the afternoon: `9 am – 5:00`, `noon – 2:00`.
 */
function inHalfOf(minutes: number, start: ClockTime): number {
  const later = minutes + 12 * HOUR;
  const isCounted = start.meridiem !== undefined || start.minutes === 12 * HOUR;
  return isCounted && minutes < start.minutes && later > start.minutes && minutes > 0 ? later : minutes;
}

/** A connector of a range of hours; `and` only behind `between`. */
export function connectorAfter(
  tokens: readonly TaggedToken[],
  i: number,
  before: number,
): number | undefined {
  // `10h.-12h.`
  const at = isMark(tokens[i], '.') && !tokens[i]!.gap && isDash(tokens[i + 1]) ? i + 1 : i;
  const token = tokens[at];
  if (!token) return undefined;
  if (isDash(token) || has(token, TAG.to) || has(token, TAG.until)) {
    const next = tokens[at + 1];
    return isDash(next) && !next!.gap ? at + 2 : at + 1;
  }
  // `entre las 3 y las 5 de la tarde`
  const isNamed = has(tokenAt(tokens, before - 1), TAG.hourBefore);
  const opener = tokenAt(tokens, isNamed ? before - 2 : before - 1);
  return has(token, TAG.and) && has(opener, TAG.between) ? at + 1 : undefined;
}
