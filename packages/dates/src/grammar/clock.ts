import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { has, isDash, isMark, isNumber, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { type ClockTime, clockTime, HOUR } from './clock-time.js';
import { hoursOfFourFigures } from './four-figures.js';
import { meridiemOf, withHalf } from './half-of-day.js';
import { type TakenLength, takeHourLengths, withLength } from './hour-length.js';
import { type Hours, isEmptyTime, isEndOnly, joinEnd } from './hours.js';
import { connectorAfter, spanOfHours } from './span-of-hours.js';
import { isDateNeighbour, timeAt } from './time-of-day.js';
import { applyPartOfDay, markReversed, markUnknownHalves } from './unknown-half.js';
import { workingHours } from './working-hours.js';
import { bareOffset } from './zone-offset.js';

/** West of UTC, in minutes. */
const MAX_OFFSET = 12 * HOUR;

const BEGINS_HOURS = tagSet(['clock', 'am', 'pm', 'forenoon', 'afternoon', 'evening', 'night', 'ordinal']);

/**
 * Finds the hours of a phrase and marks their tokens as used, so that no date is read from them.
 *
 * @param isOf12 hours may be counted to twelve.
 * @param length how long it takes, as the phrase says.
 */
export function readHours(
  tokens: TaggedToken[],
  isOf12: boolean,
  length: TakenLength | undefined = takeHourLengths(tokens),
): Hours[] {
  const found: Hours[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'number' && !haveCommonTag(token.set, BEGINS_HOURS)) continue;
    const hours = isOffset(tokens, i, found.at(-1)) ? undefined : hoursAt(tokens, i);
    if (!hours) continue;
    let from = hours.from;
    while (from > 0 && opensHours(tokens, from - 1)) from--;
    // The zone between the two ends is left to be read.
    for (let j = from; j < hours.to; j++) tokens[j]!.used = !isZoneBetween(tokens[j]!);
    if (isEmptyTime(tokens, hours)) hours.isEmpty = true;
    else if (isEndOnly(tokens, hours, from)) hours.isEnd = true;
    found.push(hours);
    i = hours.to - 1;
  }
  const hours = withLength(joinEnd(tokens, found), length);
  applyPartOfDay(tokens, hours);
  if (isOf12) markUnknownHalves(tokens, hours);
  markReversed(tokens, hours);
  return hours;
}

const isZoneBetween = (token: TaggedToken): boolean => has(token, TAG.zone) && !has(token, TAG.hour);

/** `UTC+01:00`: the offset of a zone; not the end of `09:00 UTC - 10:00`. */
const isOffset = (tokens: readonly TaggedToken[], i: number, before: Hours | undefined): boolean => {
  const joint = isMark(tokenAt(tokens, i - 2), '(') ? i - 2 : i - 1;
  if (before?.to === joint && bareOffset(tokens, i - 1, before)) return true;
  if (!isMark(tokenAt(tokens, i - 1), '+', '-', '–') || !has(tokenAt(tokens, i - 2), TAG.zone)) return false;
  const isEnd =
    isDash(tokenAt(tokens, i - 1)) &&
    tokens[i]!.gap &&
    before?.to === i - 2 &&
    before.end === undefined &&
    timeAt(tokens, i) !== undefined;
  return !isEnd;
};

const opensHours = (tokens: readonly TaggedToken[], i: number): boolean => {
  const token = tokens[i]!;
  if (token.used || tagOf(token, 'month')) return false;
  if (has(token, TAG.hourBefore) || has(token, TAG.between)) return true;
  return has(token, TAG.from) && !has(token, TAG.to);
};

function hoursAt(tokens: readonly TaggedToken[], i: number): Hours | undefined {
  const start = timeAt(tokens, i);
  if (start) {
    const end = endAfter(tokens, start);
    return spanOfHours(start, end);
  }
  return bareSpan(tokens, i) ?? workingHours(tokens, i);
}

function endAfter(tokens: readonly TaggedToken[], start: ClockTime): ClockTime | undefined {
  const { to } = start;
  if (bareOffset(tokens, to, { start: start.minutes, from: start.from, to })) return undefined;
  const next = connectorAfter(tokens, to, start.from) ?? connectorBehindZone(tokens, to);
  if (next === undefined) {
    // `14h/16h`
    const isJoined = isMark(tokens[to], '/') && has(tokenAt(tokens, to - 1), TAG.hour);
    const end = isJoined ? timeAt(tokens, to + 1, true) : undefined;
    return end && end.minutes > start.minutes && has(tokenAt(tokens, end.to - 1), TAG.hour) ? end : undefined;
  }
  const begin = has(tokens[next], TAG.hourBefore) ? next + 1 : next;
  return (
    timeAt(tokens, begin, true) ??
    (start.meridiem || has(tokens[start.from], TAG.clock) ? bareHourAtEnd(tokens, begin) : undefined)
  );
}

/** `9 am – 5`: behind an hour with its half of the day, and at the end or before a mark. */
function bareHourAtEnd(tokens: readonly TaggedToken[], i: number): ClockTime | undefined {
  const [hour, next] = [tokens[i], tokens[i + 1]];
  const isHour = isNumber(hour) && hour.digits <= 2 && hour.value > 0 && hour.value <= 12;
  // `2 م`: the letter marks a year as well.
  const half = isHour ? meridiemOf(next) : undefined;
  if (half) return withHalf({ minutes: hour!.value * HOUR, from: i, to: i + 2 }, half, next!);
  return isHour && (next === undefined || isMark(next, ',', ')', ';'))
    ? clockTime(hour.value, 0, i, i + 1)
    : undefined;
}

/**
 * `13:00 UTC - 14:30`, `10:00 UTC to 11:00`: a dash or word behind the zone of the start, which is the end's too. In
 * `9:00 UTC - 10:00` it may be an offset that begins there, unless a zone stands behind the end.
 */
function connectorBehindZone(tokens: readonly TaggedToken[], i: number): number | undefined {
  const [zone, joint] = [tagOf(tokens[i], 'zone'), tokens[i + 1]];
  const end = zone && isMark(tokens[i + 3], ':') ? timeAt(tokens, i + 2, true) : undefined;
  if (!end) return undefined;
  const other = tagOf(tokens[end.to], 'zone');
  const isNoOffset = other !== undefined || end.minutes > MAX_OFFSET;
  const joins = has(joint, TAG.to) || (isDash(joint) && joint!.gap && isNoOffset);
  return joins && (!other || other.zone === zone!.zone) ? i + 2 : undefined;
}

/** `et le 15 à 10h`, `, 15 à 10h`: behind a date, a day and its hour, since `à` is at as well as to. `9 à 17h` are hours. */
function isDayAt(tokens: readonly TaggedToken[], { minutes, from }: ClockTime, end: ClockTime): boolean {
  const before = tokenAt(tokens, from - 1);
  const isBehindJoint = has(before, TAG.and) || isMark(before, ',');
  const isDay = before?.text === 'le' || (isBehindJoint && end.minutes <= minutes);
  return (
    isDay && tokens[from + 1]!.text === 'a' && tokens.slice(0, from).some((token) => has(token, TAG.month))
  );
}

/** `9-11 am`, `11-17 h`, `с 10 до 18 ч`: two numbers of which only the second is marked as an hour. */
function bareSpan(tokens: readonly TaggedToken[], i: number): Hours | undefined {
  const first = tokens[i];
  if (!isNumber(first)) return undefined;
  if (first.digits > 2) return hoursOfFourFigures(tokens, i);
  if (first.value > 24) return undefined;
  if (isDateNeighbour(tokenAt(tokens, i - 1))) return undefined;
  const connector = connectorAfter(tokens, i + 1, i);
  if (connector === undefined || has(tokens[i + 1], TAG.hourBefore)) return undefined;
  const end = timeAt(tokens, connector);
  // `10 to 11:30 am`: without the half of the day the first number may be a day.
  if (!end || (isMark(tokens[connector + 1], ':') && end.meridiem === undefined)) return undefined;
  const start = { minutes: first.value * HOUR, from: i, to: i + 1 };
  return isDayAt(tokens, start, end) ? undefined : spanOfHours(start, end);
}
