import { boundsOfParsed, type HoursOmittedReason } from '@regional-presence/core/internal';
import { type CivilDay, type EdtfDate, formatPeriod, yearMonthDay } from '@regional-presence/core/period';

/** Two columns' days and hours, as they stand. */
export interface SpanCells {
  first: EdtfDate;
  /** Absent where there is no column of ends, or nothing in it. */
  last: EdtfDate | undefined;
  /** `HH:MM`. */
  from: string | undefined;
  to: string | undefined;
  /** The row says that it lasts whole days. */
  allDay: boolean;
  /** The hours are times by themselves, and not how a spreadsheet shows a day alone. */
  hasTimes: boolean;
}

export interface ResolvedSpan {
  period: string;
  hours?: string;
  /** It lasts from the first hour on the first day to the last on the last, without a break. */
  continuous?: true;
  /** Why the hours could not be recorded. */
  unread?: { reason: HoursOmittedReason; detail?: string };
  /** The end was midnight at the beginning of this day: the one before was taken as the last. */
  endsAtMidnight?: boolean;
}

const MIDNIGHT = '00:00';

/**
 * What start and end mean together. Midnight is the end of the day before where the cells hold times, and no
 * time at all where a spreadsheet shows a day alone. An end on a later day is where it ends: that the hours are
 * those of each day, two cells do not say.
 */
export function resolveSpan({ first, last, from, to, allDay, hasTimes }: SpanCells): ResolvedSpan {
  const end = last ?? first;
  const days = first.day && end.day ? civilDayOf(end) - civilDayOf(first) : undefined;
  const period = formatPeriod(first, end);
  const dayBefore = (): string => formatPeriod(first, edtfDateOf(civilDayOf(end) - 1));
  const wholeDays = from === MIDNIGHT && (to ?? MIDNIGHT) === MIDNIGHT;
  if (days === undefined) return from || to ? { period, unread: { reason: 'noDay' } } : { period };
  if (wholeDays || (allDay && from === undefined && to === undefined)) {
    const exclusive = to === MIDNIGHT && from === MIDNIGHT && days > 0 && (allDay || hasTimes);
    if (!exclusive) return { period };
    return allDay ? { period: dayBefore() } : { period: dayBefore(), endsAtMidnight: true };
  }
  if (from === undefined) return to === undefined ? { period } : { period, unread: { reason: 'noStart' } };
  if (to === undefined) return { period, hours: from };
  if (days === 0) {
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
