import { twoDigits } from '@regional-presence/core/internal';
import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { has, isDash, isMark, isNumber, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { isYear } from './numeric-date.js';

/** A time of day as it stands in the phrase. */
interface ClockTime {
  /** Since midnight. */
  minutes: number;
  /** The tokens from..to, the last not included. */
  from: number;
  to: number;
  meridiem?: 'am' | 'pm';
}

/** Hours that the phrase names: a time, or a span of two. */
export interface Hours {
  start: number;
  end?: number;
  /** Midnight to the second, as spreadsheets and databases write for no time. */
  isEmpty?: true;
  from: number;
  to: number;
}

const HOUR = 60;

/** `HH:MM` or `HH:MM-HH:MM`. */
export function formatHours(hours: Hours): string {
  const text = (minutes: number) => `${twoDigits(Math.floor(minutes / HOUR))}:${twoDigits(minutes % HOUR)}`;
  return hours.end === undefined ? text(hours.start) : `${text(hours.start)}-${text(hours.end)}`;
}

const BEGINS_HOURS = tagSet(['clock', 'am', 'pm', 'ordinal']);

/** Finds the hours of a phrase and marks their tokens as used, so that no date is read from them. */
export function readHours(tokens: TaggedToken[]): Hours[] {
  const found: Hours[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'number' && !haveCommonTag(token.set, BEGINS_HOURS)) continue;
    const hours = isOffset(tokens, i, found.at(-1)) ? undefined : hoursAt(tokens, i);
    if (!hours) continue;
    if (isLength(tokens, hours)) {
      for (let j = hours.from; j < hours.to; j++) tokens[j]!.used = true;
      continue;
    }
    let from = hours.from;
    while (from > 0 && opensHours(tokens, from - 1)) from--;
    for (let j = from; j < hours.to; j++) tokens[j]!.used = true;
    found.push(isEmptyTime(tokens, hours) ? { ...hours, isEmpty: true } : hours);
    i = hours.to - 1;
  }
  return found;
}

/** `8.5.2023 0:00:00`, `23:59:59`: the first or last second of a day. */
function isEmptyTime(tokens: readonly TaggedToken[], { end, from, to }: Hours): boolean {
  if (end !== undefined || to - from < 5) return false;
  const numbers = tokens.slice(from, to).filter(({ kind }) => kind === 'number');
  const parts = numbers.map(({ value }) => value).join(':');
  return parts === '0:0:0' || parts === '23:59:59' || (parts === '12:0:0' && has(tokens[to - 1], TAG.am));
}

/** `UTC+01:00`: the offset of a zone; not the end of `09:00 UTC - 10:00`. */
const isOffset = (tokens: readonly TaggedToken[], i: number, before: Hours | undefined): boolean => {
  if (!isMark(tokens[i - 1], '+', '-', '–') || !has(tokens[i - 2], TAG.zone)) return false;
  const isEnd =
    isDash(tokens[i - 1]) &&
    tokens[i]!.gap &&
    before?.to === i - 2 &&
    before.end === undefined &&
    timeAt(tokens, i) !== undefined;
  return !isEnd;
};

/** `duration 2 hours`, `(3h)`: how long it takes, and no time of day. */
function isLength(tokens: readonly TaggedToken[], { end, from, to }: Hours): boolean {
  if (
    end !== undefined ||
    isMark(tokens[from + 1], ':', '.') ||
    !tokens.slice(from, to).some((token) => has(token, TAG.hour))
  )
    return false;
  let before = from - 1;
  while (isMark(tokens[before], ':')) before--;
  const isAlone = isMark(tokens[before], '(') && isMark(tokens[to], ')') && to - from === 2 && before > 0;
  return has(tokens[before], TAG.duration) || (isAlone && tokens[from]!.value < 9);
}

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
    if (!end) return { start: start.minutes, from: start.from, to: start.to };
    return span(start, end);
  }
  return bareSpan(tokens, i) ?? workingHours(tokens, i);
}

/** `from 9 to 5`, behind a whole date or alone: hours in words, of which the end is in the afternoon. */
function workingHours(tokens: readonly TaggedToken[], i: number): Hours | undefined {
  const [first, second, after] = [tokens[i], tokens[i + 2], tokens[i + 3]];
  const isHour = (token: TaggedToken | undefined) =>
    isNumber(token) && token.digits <= 2 && token.value > 0 && token.value <= 24;
  const opens = has(tokens[i - 1], TAG.from) || has(tokens[i - 1], TAG.between);
  const joins =
    has(tokens[i + 1], TAG.to) || (has(tokens[i + 1], TAG.and) && has(tokens[i - 1], TAG.between));
  if (!opens || !joins || !isHour(first) || !isHour(second)) return undefined;
  const isAfterDate = isMark(tokens[i - 2], ',', '(')
    ? isYear(tokens[i - 3])
    : isYear(tokens[i - 2]) || i === 1;
  const isPartOfDate = isMark(after, '.') && !after!.gap && isNumber(tokens[i + 4]);
  if (!isAfterDate || isPartOfDate || !(after === undefined || isMark(after, ')', ',', '.')))
    return undefined;
  const [start, end] = [first!.value * HOUR, second!.value * HOUR];
  if (end <= start && second!.value > 12) return undefined;
  return { start, end: end > start ? end : end + 12 * HOUR, from: i, to: i + 3 };
}

/** Noon to 1 pm, 9 to 11 am: the first takes its half of the day from the second. */
function span(start: ClockTime, end: ClockTime): Hours {
  let minutes = start.minutes;
  if (!start.meridiem && end.meridiem && minutes <= 12 * HOUR + 59) {
    const same = inHalf(minutes, end.meridiem);
    minutes = same <= end.minutes ? same : inHalf(minutes, end.meridiem === 'am' ? 'pm' : 'am');
  }
  // `9-12 am` ends at noon.
  const isNoon = end.meridiem === 'am' && end.minutes === 0 && !start.meridiem && start.minutes < 12 * HOUR;
  if (isNoon) return { start: start.minutes, end: 12 * HOUR, from: start.from, to: end.to };
  const ends = end.meridiem ? end.minutes : inHalfOf(end.minutes, start);
  return { start: minutes, end: ends, from: start.from, to: end.to };
}

/** From 1 to 3 in the afternoon: the end takes its half of the day from the start. */
function inHalfOf(minutes: number, start: ClockTime): number {
  const later = minutes + 12 * HOUR;
  return start.meridiem === 'pm' && minutes < start.minutes && later > start.minutes ? later : minutes;
}

function inHalf(minutes: number, meridiem: 'am' | 'pm'): number {
  const base = minutes % (12 * HOUR);
  if (minutes >= 13 * HOUR) return minutes;
  return meridiem === 'pm' ? base + 12 * HOUR : base;
}

/** A connector of a range of hours; `and` only behind `between`. */
function connectorAfter(tokens: readonly TaggedToken[], i: number, before: number): number | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (isDash(token) || has(token, TAG.to) || has(token, TAG.until)) {
    const next = tokens[i + 1];
    return isDash(next) && !next!.gap ? i + 2 : i + 1;
  }
  const opener = tokens[before - 1];
  return has(token, TAG.and) && has(opener, TAG.between) ? i + 1 : undefined;
}

function endAfter(tokens: readonly TaggedToken[], start: ClockTime): ClockTime | undefined {
  const next = connectorAfter(tokens, start.to, start.from);
  if (next === undefined) return undefined;
  const begin = has(tokens[next], TAG.hourBefore) ? next + 1 : next;
  return timeAt(tokens, begin, true);
}

/** `9-11 am`, `11-17 h`, `с 10 до 18 ч`: two numbers of which only the second is marked as an hour. */
function bareSpan(tokens: readonly TaggedToken[], i: number): Hours | undefined {
  const first = tokens[i];
  if (!isNumber(first)) return undefined;
  if (first.digits > 2) return militarySpan(tokens, i);
  if (first.value > 24) return undefined;
  if (isDateNeighbour(tokens[i - 1])) return undefined;
  const connector = connectorAfter(tokens, i + 1, i);
  if (connector === undefined || has(tokens[i + 1], TAG.hourBefore)) return undefined;
  const end = timeAt(tokens, connector);
  if (!end || isMark(tokens[connector + 1], ':')) return undefined;
  return span({ minutes: first.value * HOUR, from: i, to: i + 1 }, end);
}

/** `1400-1700 hours`. */
function militarySpan(tokens: readonly TaggedToken[], i: number): Hours | undefined {
  const first = tokens[i]!;
  const connector = connectorAfter(tokens, i + 1, i);
  const second = connector === undefined ? undefined : tokens[connector];
  if (!isNumber(second) || first.digits !== 4 || second.digits !== 4) return undefined;
  const start = clockTime(Math.floor(first.value / 100), first.value % 100, i, i + 1);
  const end = timeAt(tokens, connector!);
  return start && end ? span(start, end) : undefined;
}

const isDateNeighbour = (token: TaggedToken | undefined): boolean =>
  has(token, TAG.month) || has(token, TAG.monthMark) || isMark(token, '/', '.', '-', '–');

function timeAt(tokens: readonly TaggedToken[], i: number, ends = false): ClockTime | undefined {
  const token = tokens[i];
  if (!token || token.used) return undefined;
  const clock = tagOf(token, 'clock');
  if (clock) return { minutes: ends && clock.value === 0 ? 24 * HOUR : clock.value, from: i, to: i + 1 };
  const meridiem = meridiemOf(token);
  const isDay = has(tokens[i + 2], TAG.month) && tokens[i + 1]?.gap === true;
  if (meridiem && isNumber(tokens[i + 1]) && !isDay) {
    const time = numericTime(tokens, i + 1, true);
    if (time && !(time.to === i + 2 && has(tokens[i + 2], TAG.dayMark)))
      return { ...time, minutes: inHalf(time.minutes, meridiem), from: i, meridiem };
  }
  const spelled = has(tokens[i - 1], TAG.hourBefore) ? tagOf(token, 'ordinal')?.value : undefined;
  if (spelled !== undefined && spelled <= 12) return spelledHour(tokens, i, spelled);
  if (!isNumber(token)) return undefined;
  const named = token.value === 12 && token.digits === 2 ? tagOf(tokens[i + 1], 'clock') : undefined;
  if (named) return { minutes: ends && named.value === 0 ? 24 * HOUR : named.value, from: i, to: i + 2 };
  const marked = has(tokens[i - 1], TAG.hourBefore);
  const time = numericTime(tokens, i, marked);
  if (!time) return undefined;
  const behind = meridiemBehind(tokens, time.to);
  if (behind && time.minutes < 13 * HOUR)
    return { ...time, minutes: inHalf(time.minutes, behind), to: time.to + 1, meridiem: behind };
  return behind ? { ...time, to: time.to + 1 } : time;
}

/** `الساعة الرابعة مساء`: an hour as an ordinal number, behind the word for it. */
function spelledHour(tokens: readonly TaggedToken[], i: number, hour: number): ClockTime | undefined {
  const meridiem = meridiemOf(tokens[i + 1]);
  if (!meridiem) return undefined;
  return { minutes: inHalf(hour * HOUR, meridiem), from: i, to: i + 2, meridiem };
}

function meridiemOf(token: TaggedToken | undefined): 'am' | 'pm' | undefined {
  if (!token || token.used) return undefined;
  return has(token, TAG.am) ? 'am' : has(token, TAG.pm) ? 'pm' : undefined;
}

/** `10 am`; in `8日 下午2:20` it belongs to the number behind it. */
const meridiemBehind = (tokens: readonly TaggedToken[], i: number): 'am' | 'pm' | undefined =>
  isNumber(tokens[i + 1]) && !tokens[i + 1]!.gap ? undefined : meridiemOf(tokens[i]);

/** `11:00`, `13 h 00`, `1300h`, `0930 hours`, `10 a.m.`, `16 ч 00 мин`, `11.00`; `marked`: said to be an hour. */
function numericTime(tokens: readonly TaggedToken[], i: number, marked: boolean): ClockTime | undefined {
  const hour = tokens[i]!;
  const next = tokens[i + 1];
  const minute = tokens[i + 2];
  if (
    hour.digits <= 2 &&
    isMark(next, ':') &&
    !next!.gap &&
    isNumber(minute) &&
    !minute.gap &&
    minute.digits === 2
  ) {
    let to = i + 3;
    if (isMark(tokens[to], ':') && isNumber(tokens[to + 1]) && tokens[to + 1]!.digits === 2) to += 2;
    if (has(tokens[to], TAG.hour)) to++;
    return clockTime(hour.value, minute.value, i, to);
  }
  // `0100 UTC`
  if (hour.digits === 4 && !isYear(hour) && has(next, TAG.zone))
    return clockTime(Math.floor(hour.value / 100), hour.value % 100, i, i + 1);
  // `2022 H1`
  if (has(next, TAG.halfCode) && next!.gap && isNumber(minute) && minute.digits === 1 && !minute.gap)
    return undefined;
  if (hour.digits >= 3 && hour.digits <= 4 && has(next, TAG.hour))
    return clockTime(Math.floor(hour.value / 100), hour.value % 100, i, i + 2);
  if (hour.digits > 2 || (isDateNeighbour(tokens[i - 1]) && isMark(tokens[i - 1], '/', '.')))
    return undefined;
  if (has(next, TAG.hour)) return isHalfYear(tokens, i) ? undefined : hourAndMinutes(tokens, i);
  if (isMark(next, '.', ',') && !next!.gap && isNumber(minute) && !minute.gap && minute.digits === 2)
    return dottedTime(tokens, i, marked);
  if (marked || (meridiemBehind(tokens, i + 1) && !has(next, TAG.year) && !has(next, TAG.days)))
    return clockTime(hour.value, 0, i, i + 1);
  return undefined;
}

/** `2H 2022`: a half of a year. */
const isHalfYear = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokens[i]!.value <= 2 && tokens[i + 1]!.text === 'h' && !tokens[i + 1]!.gap && isYear(tokens[i + 2]);

function hourAndMinutes(tokens: readonly TaggedToken[], i: number): ClockTime | undefined {
  const minute = tokens[i + 2];
  const after = tokens[i + 3];
  const isMinute =
    isNumber(minute) &&
    minute.digits === 2 &&
    minute.value < 60 &&
    !has(after, TAG.month) &&
    !has(after, TAG.monthMark);
  if (minute?.text === '半') return clockTime(tokens[i]!.value, 30, i, i + 3);
  if (!isMinute) return clockTime(tokens[i]!.value, 0, i, i + 2);
  return clockTime(tokens[i]!.value, minute.value, i, has(after, TAG.minute) ? i + 4 : i + 3);
}

/** `11.00` is a time where it can be no day and month, or where something says that it is an hour. */
function dottedTime(tokens: readonly TaggedToken[], i: number, marked: boolean): ClockTime | undefined {
  const minutes = tokens[i + 2]!.value;
  const after = tokens[i + 3];
  if (isMark(after, '.') && isNumber(tokens[i + 4]) && !tokens[i + 4]!.gap) return undefined;
  const closesRange = isDash(tokens[i - 1]) || has(tokens[i - 1], TAG.to);
  if (closesRange && isMark(tokens[i - 3], '.') && isMark(tokens[i - 5], '.') && !marked) return undefined;
  const unit = has(after, TAG.hour);
  const said = marked || unit || meridiemOf(after) !== undefined || tagOf(after, 'zone') !== undefined;
  // `9,45` only where it is said to be an hour.
  const noDate = isMark(tokens[i + 1], '.') && (minutes === 0 || minutes > 12 || sharesRange(tokens, i));
  return said || noDate ? clockTime(tokens[i]!.value, minutes, i, unit ? i + 4 : i + 3) : undefined;
}

/** The other end of `10.10-17.00` is no date, so this one is none. */
function sharesRange(tokens: readonly TaggedToken[], i: number): boolean {
  const dotted = (at: number) =>
    isNumber(tokens[at]) &&
    isMark(tokens[at + 1], '.') &&
    isNumber(tokens[at + 2]) &&
    !isMark(tokens[at + 3], '.') &&
    !isMark(tokens[at - 1], '.') &&
    (tokens[at + 2]!.value === 0 || (tokens[at + 2]!.value > 12 && tokens[at + 2]!.value < 60));
  const connector = (at: number) => isDash(tokens[at]) || has(tokens[at], TAG.to);
  return (connector(i + 3) && dotted(i + 4)) || (connector(i - 1) && dotted(i - 4));
}

function clockTime(hour: number, minute: number, from: number, to: number): ClockTime | undefined {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  return { minutes: hour * HOUR + minute, from, to };
}
