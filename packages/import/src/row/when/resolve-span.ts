import { boundsOfParsed, type HoursOmittedReason } from '@regional-presence/core/internal';
import { type CivilDay, type EdtfDate, formatPeriod, yearMonthDay } from '@regional-presence/core/period';

/** The days and hours of two columns. */
export interface SpanCells {
  first: EdtfDate;
  /** Absent without an end column, or if its cell is empty. */
  last: EdtfDate | undefined;
  /** `HH:MM`. */
  from: string | undefined;
  to: string | undefined;
  /** Whether the row declares whole days. */
  allDay: boolean;
  /** Whether the hours are times, not the midnight by which a spreadsheet shows a day. */
  hasTimes: boolean;
}

export interface ResolvedSpan {
  period: string;
  hours?: string;
  /** It lasts from the first hour of the first day to the last hour of the last day without a break. */
  continuous?: true;
  /** Why the hours were omitted. */
  unread?: { reason: HoursOmittedReason; detail?: string };
  /** The end was midnight at the beginning of a day, so the day before is the last. */
  endsAtMidnight?: boolean;
}

const MIDNIGHT = '00:00';

/**
 * The meaning of a start and an end together. If the cells have times, midnight is the end of the day before;
 * otherwise it is no time. An end on a later day is continuous: two cells cannot say that the hours are those
 * of each day.
 */
export function resolveSpan({ first, last, from, to, allDay, hasTimes }: SpanCells): ResolvedSpan {
  const end = last ?? first;
  const days = first.day && end.day ? civilDayOf(end) - civilDayOf(first) : undefined;
  const period = formatPeriod(first, end);
  const dayBefore = (): string => formatPeriod(first, edtfDateOf(civilDayOf(end) - 1));
  const wholeDays = from === MIDNIGHT && (to ?? MIDNIGHT) === MIDNIGHT;
  if (days === undefined) return from || to ? { period, unread: { reason: 'noDay' } } : { period };
  if (wholeDays) {
    const exclusive = to === MIDNIGHT && days > 0 && (allDay || hasTimes);
    if (!exclusive) return { period };
    return allDay ? { period: dayBefore() } : { period: dayBefore(), endsAtMidnight: true };
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
  if (to === MIDNIGHT) {
    const span: ResolvedSpan = { period: dayBefore(), hours: `${from}-24:00` };
    return days === 1 ? span : { ...span, continuous: true };
  }
  if (days === 1 && to < from) return { period: dayBefore(), hours: `${from}-${to}` };
  return { period, hours: `${from}-${to}`, continuous: true };
}

const civilDayOf = (date: EdtfDate): CivilDay =>
  boundsOfParsed({ start: date, end: date, interval: false }).first;

function edtfDateOf(day: CivilDay): EdtfDate {
  const { year, month, day: date } = yearMonthDay(day);
  return { year, month, day: date };
}
