import type { Activity } from '@regional-presence/core';
import { periodBounds, yearMonthDay } from '@regional-presence/core/period';
import { PLANS, type Plan } from '@regional-presence/reference';
import type { ReportContext } from '../report.js';

/** The plans in force in a year of the period. */
export function plansInForce({ period }: ReportContext): readonly Plan[] {
  const years = yearsOfPeriod(period);
  if (!years) return [];
  return PLANS.filter(({ from, to }) => from <= years.last && to >= years.first);
}

function yearsOfPeriod(period: string | undefined): { first: number; last: number } | undefined {
  const span = period === undefined ? undefined : periodBounds(period);
  if (!span || !Number.isFinite(span.first) || !Number.isFinite(span.last)) return undefined;
  return { first: yearMonthDay(span.first).year, last: yearMonthDay(span.last).year };
}

/** If there are more years, the first ones share a column. */
const MAX_YEAR_COLUMNS = 8;

export interface YearColumn {
  label: string;
  first: number;
  last: number;
}

/** A column for each year of the period, else of the time that the activities span. */
export function yearColumns(context: ReportContext, activities: readonly Activity[]): YearColumn[] {
  const years = yearsOfPeriod(context.period) ?? yearsOfActivities(activities);
  if (!years) return [];
  const from = Math.max(years.first, years.last - MAX_YEAR_COLUMNS + 1);
  const single = Array.from({ length: years.last - from + 1 }, (_, i) => ({
    label: String(from + i),
    first: from + i,
    last: from + i,
  }));
  if (from === years.first) return single;
  const label = context.t('contribution.earlier', { year: String(from - 1) });
  return [{ label, first: years.first, last: from - 1 }, ...single];
}

function yearsOfActivities(activities: readonly Activity[]): { first: number; last: number } | undefined {
  const years = activities.flatMap((activity) => {
    const span = activity.when && yearsOfPeriod(activity.when.period);
    return span ? [span.first, span.last] : [];
  });
  return years.length === 0
    ? undefined
    : { first: years.reduce((a, b) => Math.min(a, b)), last: years.reduce((a, b) => Math.max(a, b)) };
}

/** The widths of the column of names and of the columns of counts, in per cent. */
export function countColumnWidths(columns: number): number[] {
  const each = Math.floor(64 / Math.max(columns, 2));
  return [100 - each * columns, ...Array.from({ length: columns }, () => each)];
}

/** The activities in the years of a column. A project of three years is in each of its three columns. */
export const activitiesInColumn = (
  activities: readonly Activity[],
  { first, last }: YearColumn,
): Activity[] =>
  activities.filter(({ when }) => {
    const span = when && periodBounds(when.period);
    if (!span) return false;
    const begins = Number.isFinite(span.first) ? yearMonthDay(span.first).year : Number.NEGATIVE_INFINITY;
    const ends = Number.isFinite(span.last) ? yearMonthDay(span.last).year : Number.POSITIVE_INFINITY;
    return begins <= last && ends >= first;
  });
