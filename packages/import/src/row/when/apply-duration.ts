import type { When } from '@regional-presence/core';
import { eventDurationUnread } from '@regional-presence/core/internal';
import { formatPeriod, parsePeriod, periodBounds, yearMonthDay } from '@regional-presence/core/period';
import type { FieldCell } from '../../column/column.js';
import { type EventDuration, readEventDuration } from '../../field/event-duration.js';
import { isCountOfDays } from '../../scan/duration-column.js';
import { isDay } from '../../scan/known-days.js';
import type { ReadingBuilder } from '../reading.js';

const MINUTES_PER_DAY = 1440;

const twoDigitNumber = (number: number): string => String(number).padStart(2, '0');

const timeOfMinutes = (minutes: number): string =>
  `${twoDigitNumber(Math.floor(minutes / 60))}:${twoDigitNumber(minutes % 60)}`;

/** The period of so many days more from a day on, as EDTF: `2024-05-05`, 2 → `2024-05-05/2024-05-07`. */
export function dayAfter(period: string, days: number): string {
  const { first } = periodBounds(period)!;
  const start = yearMonthDay(first);
  return formatPeriod(start, yearMonthDay(first + days));
}

/** The end that a duration gives to a period of one day, or to hours without an end; `undefined` where it gives none. */
function withDuration(when: When, duration: EventDuration): When | undefined {
  const { period, hours } = when;
  if (!isDay(period) || parsePeriod(period) === undefined) return undefined;
  if ('days' in duration) return { ...when, period: dayAfter(period, duration.days - 1) };
  if (hours?.length !== 5) return undefined;
  const start = Number(hours.slice(0, 2)) * 60 + Number(hours.slice(3));
  const end = start + duration.minutes;
  if (end <= MINUTES_PER_DAY) return { ...when, hours: `${hours}-${timeOfMinutes(end)}` };
  const until = timeOfMinutes(end % MINUTES_PER_DAY);
  if (duration.minutes < MINUTES_PER_DAY) return { ...when, hours: `${hours}-${until}` };
  const days = Math.floor(end / MINUTES_PER_DAY);
  return { ...when, period: dayAfter(period, days), hours: `${hours}-${until}`, continuous: true };
}

/** How long a week is, and its days from Monday to Friday. Day 0 of the count, 1 January 1970, is a Thursday. */
const DAYS_PER_WEEK = 7;
const DAYS_TO_FRIDAY = 5;

/** The days of a heading of days alone may be those from Monday to Friday: is it open whether a weekend is among them? */
function mayLeaveOutWeekend({ period }: When, duration: EventDuration, cell: FieldCell): boolean {
  if (!('days' in duration) || !/^\d+$/.test(cell.text.trim())) return false;
  const bounds = periodBounds(period);
  const weekday =
    bounds === undefined ? 0 : (((bounds.first + 3) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return weekday < DAYS_TO_FRIDAY && weekday + duration.days > DAYS_TO_FRIDAY;
}

/** Whether a period and its hours last as long as the duration says. */
function agrees({ period, hours }: When, duration: EventDuration): boolean {
  if ('days' in duration) {
    const bounds = periodBounds(period);
    return bounds !== undefined && bounds.last - bounds.first + 1 === duration.days;
  }
  if (hours?.length !== 11) return false;
  const [from, to] = hours.split('-').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return (to! - from! + MINUTES_PER_DAY) % MINUTES_PER_DAY === duration.minutes % MINUTES_PER_DAY;
}

/**
 * The end that a duration gives: 14:30 and two hours are 14:30 to 16:30, the 3rd and three days are the 3rd to the 5th.
 * Of days in a column of days alone, `Days`, no weekend may be among them: the author may not count it. A duration that is
 * not used is reported, unless the end of the row agrees with it.
 */
export function applyDuration(
  whens: readonly When[],
  cell: FieldCell,
  found: ReadingBuilder,
): readonly When[] {
  const duration = readEventDuration(
    cell.text,
    cell.column.name + (cell.column.hint ? ` ${cell.column.hint}` : ''),
  );
  const [when] = whens;
  if (duration && when && whens.length === 1) {
    const isOpen = isCountOfDays(cell.column.name) && mayLeaveOutWeekend(when, duration, cell);
    const given = isOpen ? undefined : withDuration(when, duration);
    if (given || agrees(when, duration)) {
      found.consume(cell);
      return [given ?? when];
    }
  }
  if (when) found.report(eventDurationUnread, cell, { value: cell.text });
  return whens;
}
