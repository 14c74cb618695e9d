import type { When } from '@regional-presence/core';
import { type DateReading, parseDate } from '@regional-presence/dates';
import type { FieldCell } from '../../column/column.js';
import { isDay } from '../../scan/known-days.js';
import { monthsAfter } from './year-of-row.js';

/** What a cell of hours says of the days: `28 June` beside 2027-06-28, `9:00-13:00, from 1 July to 31 August` beside 2027-07-01. */
export function daysInHours(
  whens: readonly When[],
  { text }: FieldCell,
  language: string | undefined,
): (DateReading & { period: string }) | undefined {
  const [when, another] = whens;
  if (!when || another || !isDay(when.period)) return undefined;
  const reading = parseDate(text, {
    language,
    reportingPeriod: `${when.period}/${monthsAfter(when.period)}`,
  });
  const [period, other] = reading.periods;
  const isSure = !reading.tentative && reading.problems.every(({ code }) => code === 'date-year-inferred');
  if (period === undefined || other !== undefined || !isSure) return undefined;
  const [start, end = start] = period.split('/') as [string, string?];
  return start === when.period && isDay(end) ? { ...reading, period } : undefined;
}
