import type { Problem } from '@regional-presence/core';
import { datePartlyRead, dateRecurring, twoDigits } from '@regional-presence/core/internal';
import { civilDay } from '@regional-presence/core/period';
import { HOUR } from './clock-time.js';
import { textOfDay } from './day-text.js';

const ONE_DAY = 24 * HOUR;

/** A day or an instant, and how long it lasts: `2026-05-04T20:00/PT6H`, `2026-05-04/P3D` (ISO 8601-1:2019 §5.5.2.4). */
const WITH_DURATION = /^(\d{4}-\d\d-\d\d(?:T\S+?)?)\s*\/\s*(P[\dWDTHMYS.,]+)$/i;

/** Without months and years, which have no fixed length, and without seconds. */
const FIXED_DURATION = /^P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:0+S)?)?$/i;

/** An instant and a time of its day: `2026-05-04T09:00Z/17:00Z`. */
const WITH_TIME = /^(\S+T\S+?)\s*\/\s*T?(\d\d:\d\d(?::\d\d)?(?:Z|[+\-−]\d\d(?::?\d\d)?)?)$/i;

/** `R/2026-05-04T09:00/P1W`, `R5/…`: an interval that repeats itself. */
const REPEATED = /^R\d*\/\d{4}-?\d\d/i;

/** An interval whose end is not a day or an instant. */
export type WrittenInterval =
  | { start: string; minutes: number }
  /** The end is a time of the day of the start. */
  | { start: string; time: string }
  | { problem: Problem };

/** The interval of a text that is one. */
export function writtenInterval(phrase: string, text: string): WrittenInterval | undefined {
  if (!text.includes('/')) return undefined;
  if (REPEATED.test(text)) return { problem: dateRecurring({ value: phrase }) };
  const [, start, written] = WITH_DURATION.exec(text) ?? [];
  if (start !== undefined) {
    const minutes = durationMinutes(written!);
    const isOfDays = start.includes('T') || start.includes('t') || (minutes ?? 0) % ONE_DAY === 0;
    return minutes !== undefined && isOfDays
      ? { start, minutes }
      : { problem: datePartlyRead({ value: phrase, part: written! }) };
  }
  const [, from, time] = WITH_TIME.exec(text) ?? [];
  return from === undefined ? undefined : { start: from, time: time! };
}

/** `undefined` for no time at all, and for a length that is not fixed. */
function durationMinutes(text: string): number | undefined {
  const match = FIXED_DURATION.exec(text);
  if (!match) return undefined;
  const [weeks, days, hours, minutes] = match.slice(1).map((figures = '0') => Number(figures)) as [
    number,
    number,
    number,
    number,
  ];
  return (weeks * 7 + days) * ONE_DAY + hours * HOUR + minutes || undefined;
}

/** A day and a time some minutes after others, by one clock. */
export function minutesLater(day: string, time: string, minutes: number): { day: string; time: string } {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const all = hour * HOUR + minute + minutes;
  const rest = all % ONE_DAY;
  return {
    day: textOfDay(civilDay(year, month, date) + Math.floor(all / ONE_DAY)),
    time: `${twoDigits(Math.floor(rest / HOUR))}:${twoDigits(rest % HOUR)}`,
  };
}
