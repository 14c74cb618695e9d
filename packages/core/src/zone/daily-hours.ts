import type { When } from '../model/records.js';
import { type CivilDay, SECONDS_PER_DAY, yearMonthDay } from '../period/civil-day.js';
import { type Edtf, formatPeriod } from '../period/edtf.js';
import { minutesOf } from '../period/hours.js';
import { twoDigits } from '../text/two-digits.js';
import { type ClockChange, changeOfLocalTime } from './transitions.js';

/** The same hours on each day from the first to the last, in a time zone. */
export interface DailyHours {
  zone: string;
  first: CivilDay;
  last: CivilDay;
  /** Minutes since midnight. */
  startMinutes: number;
  /** Behind the start; 1440 and more are on the days after. `undefined` if there is no end. */
  endMinutes: number | undefined;
}

/** The first and the last day of an event. */
export interface DaysOfEvent {
  first: CivilDay;
  last: CivilDay;
}

/** Midnight to midnight: whole days, as many programs write them. */
const WHOLE_DAYS = '00:00-00:00';

/** Whether hours of cells or phrases are all of a day: `00:00-23:59`, `00:00-24:00`. They are not recorded. */
export const lastAllDay = (hours: string | undefined): boolean => /^00:00-(?:23:59|24:00)$/.test(hours ?? '');

/** The hours run on from the first day to the last. */
export const isOneRun = ({ continuous, hours = '' }: When, { first, last }: DaysOfEvent): boolean =>
  continuous === true && hours.length > 5 && last > first;

/** Whether the hours of an event are those of whole days: `00:00-00:00`. */
export const areWholeDays = (when: When, days: DaysOfEvent): boolean =>
  when.hours === WHOLE_DAYS && !isOneRun(when, days);

/**
 * The hours of an event of which the days are known; `undefined` without hours, a zone or a first day. `22:00-01:00` ends on the next
 * day, `10:00-10:00` has no end. Hours that run on from the first day to the last are those of one day.
 */
export function dailyHoursOf(when: When, { first, last }: DaysOfEvent): DailyHours | undefined {
  const { hours, zone } = when;
  if (!hours || zone === undefined || !Number.isFinite(first)) return undefined;
  if (areWholeDays(when, { first, last })) return undefined;
  const startMinutes = minutesOf(hours);
  const end = hours.length > 5 ? minutesOf(hours.slice(6)) : undefined;
  if (end !== undefined && isOneRun(when, { first, last }))
    return { zone, first, last: first, startMinutes, endMinutes: (last - first) * 1440 + end };
  const endMinutes = end === undefined || end === startMinutes ? undefined : end;
  const isNextDay = endMinutes !== undefined && endMinutes < startMinutes;
  return { zone, first, last, startMinutes, endMinutes: isNextDay ? endMinutes + 1440 : endMinutes };
}

/** Only the first days of a longer event are searched. */
const MAX_SEARCHED_DAYS = 400;

/** A time that does not exist, or occurs twice, because the clocks change. */
export interface ChangedTime {
  /** The day on which the hours begin. */
  day: CivilDay;
  /** Its own day. */
  date: Edtf;
  /** `HH:MM`. */
  hour: string;
  isEnd: boolean;
  change: ClockChange;
}

/** The first start or end that does not exist. An end at which the clocks go forward is the end of the hour before. */
export const firstSkippedTime = (hours: DailyHours): ChangedTime | undefined =>
  firstChangedTime(hours, (change) => change === 'skipped');

/**
 * The first start or end that does not exist, or occurs twice. An end at which clocks go forward, or to which they go back, is the
 * end of the hour before.
 */
export function firstChangedTime(
  { zone, first, last, startMinutes, endMinutes }: DailyHours,
  isMeant = (_change: ClockChange) => true,
): ChangedTime | undefined {
  const changeAt = (day: CivilDay, minutes: number) => {
    const change = changeOfLocalTime(zone, day * SECONDS_PER_DAY + minutes * 60);
    return change && isMeant(change) ? change : undefined;
  };
  for (let day = first; day <= Math.min(last, first + MAX_SEARCHED_DAYS); day++) {
    const ofStart = changeAt(day, startMinutes);
    if (ofStart) return changedTime(day, startMinutes, { isEnd: false, change: ofStart });
    if (endMinutes === undefined) continue;
    const ofEnd = changeAt(day, endMinutes) && changeAt(day, endMinutes - 1);
    if (ofEnd) return changedTime(day, endMinutes, { isEnd: true, change: ofEnd });
  }
  return undefined;
}

function changedTime(
  day: CivilDay,
  minutes: number,
  what: Pick<ChangedTime, 'isEnd' | 'change'>,
): ChangedTime {
  const date = yearMonthDay(day + Math.floor(minutes / 1440));
  const hour = `${twoDigits(Math.floor((minutes % 1440) / 60))}:${twoDigits(minutes % 60)}`;
  return { day, date: formatPeriod(date, date), hour, ...what };
}
