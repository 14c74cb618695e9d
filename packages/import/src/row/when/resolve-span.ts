import {
  boundsOfParsed,
  type HoursOmittedReason,
  MIDNIGHT,
  type TimedRange,
  timedRange,
} from '@regional-presence/core/internal';
import { type CivilDay, type EdtfDate, formatPeriod } from '@regional-presence/core/period';

/** The days and hours of two columns. */
export interface SpanCells {
  first: EdtfDate;
  /** Absent without an end column, or if its cell is empty. */
  last: EdtfDate | undefined;
  /** `HH:MM`. */
  from: string | undefined;
  to: string | undefined;
  /** The end has midnight as spreadsheets write a day, in a column without other times. */
  isEndEmpty: boolean;
  /** Whether the row declares whole days. */
  allDay: boolean;
  /** Whether midnight at the end is the last day itself. */
  endsOnLastDay: boolean;
  /** Whether the hours are times, not the midnight by which a spreadsheet shows a day. */
  hasTimes: boolean;
}

export interface ResolvedSpan extends TimedRange {
  /** Why the hours were omitted. */
  unread?: { reason: HoursOmittedReason; detail?: string };
  /** The end was midnight at the beginning of a day, so the day before is the last. */
  endsAtMidnight?: boolean;
}

/** From then on, an end at midnight is that of the evening: `3 May 20:00` to `4 May 00:00:00`. */
const FIRST_EVENING_HOUR = '12:00';

/**
 * The meaning of a start and an end together. If the cells have times, midnight is the end of the day before;
 * otherwise it is no time. An end on a later day is continuous, unless it is that of one night: two cells cannot say that the
 * hours are those of each day.
 */
export function resolveSpan({
  first,
  last,
  from,
  to: written,
  isEndEmpty,
  allDay,
  endsOnLastDay,
  hasTimes,
}: SpanCells): ResolvedSpan {
  const end = last ?? first;
  const days = first.day && end.day ? civilDayOf(end) - civilDayOf(first) : undefined;
  const period = formatPeriod(first, end);
  const isEveningUntil = isEndEmpty && days === 1 && from !== undefined && from >= FIRST_EVENING_HOUR;
  const to = isEveningUntil ? MIDNIGHT : written;
  const wholeDays = from === MIDNIGHT && (to ?? MIDNIGHT) === MIDNIGHT;
  if (days === undefined) return from || to ? { period, unread: { reason: 'noDay' } } : { period };
  if (wholeDays) {
    const exclusive = to === MIDNIGHT && days > 0 && !endsOnLastDay && (allDay || hasTimes);
    if (!exclusive) return { period };
    const untilMidnight = timedRange({ first, last: end, from: MIDNIGHT, to: MIDNIGHT });
    return allDay ? untilMidnight : { ...untilMidnight, endsAtMidnight: true };
  }
  if (from === undefined) return to === undefined ? { period } : { period, unread: { reason: 'noStart' } };
  if (to === undefined) return { period, hours: from };
  if (days === 0) {
    if (to === MIDNIGHT && hasTimes) return { period, hours: `${from}-24:00` };
    if (to > from) return { period, hours: `${from}-${to}` };
    return to === from
      ? { period, hours: from }
      : { period, hours: from, unread: { reason: 'endBeforeStart', detail: to } };
  }
  return timedRange({ first, last: end, from, to });
}

const civilDayOf = (date: EdtfDate): CivilDay =>
  boundsOfParsed({ start: date, end: date, interval: false }).first;
