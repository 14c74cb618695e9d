import { SECONDS_PER_DAY, twoDigits } from '@regional-presence/core/internal';
import { type CivilDay, yearMonthDay } from '@regional-presence/core/period';

/** A day, or a time of day at a place. */
export interface LocalTime {
  /** Seconds since 1970-01-01T00:00:00 local time, as if each day had 86,400. */
  seconds: number;
  /** The value is a day without a time. */
  isDate: boolean;
}

export const dayOfTime = ({ seconds }: LocalTime): CivilDay => Math.floor(seconds / SECONDS_PER_DAY);

export const secondsOfDay = ({ seconds }: LocalTime): number =>
  seconds - SECONDS_PER_DAY * Math.floor(seconds / SECONDS_PER_DAY);

export const addSeconds = ({ seconds, isDate }: LocalTime, count: number): LocalTime => ({
  seconds: seconds + count,
  isDate,
});

export const addDays = (time: LocalTime, days: number): LocalTime => addSeconds(time, days * SECONDS_PER_DAY);

/** `2022-10-20`. */
export function formatDay(day: CivilDay): string {
  const { year, month, day: date } = yearMonthDay(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** `11:00`. */
export function formatClock(time: LocalTime): string {
  const minutes = Math.floor(secondsOfDay(time) / 60);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** `2022-10-20`, or `2022-10-20T11:00:00` with a time of day. */
export const formatLocalTime = (time: LocalTime): string =>
  time.isDate
    ? formatDay(dayOfTime(time))
    : `${formatDay(dayOfTime(time))}T${formatClock(time)}:${twoDigits(time.seconds % 60 < 0 ? (time.seconds % 60) + 60 : time.seconds % 60)}`;
