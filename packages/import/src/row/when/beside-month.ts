import type { When } from '@regional-presence/core';
import { cellsContradict, overlaps, periodPrecision } from '@regional-presence/core/internal';
import { parsePeriod, periodBounds, yearMonthDay } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import { ENGLISH_MONTHS } from '../../field/english-months.js';
import { memoize } from '../../field/memoize.js';
import { monthAlone } from '../../scan/section-row.js';
import type { ReadingBuilder } from '../reading.js';
import { englishMonth } from './days-alone.js';
import type { WhenCells } from './when-cells.js';

const MONTHS_PER_YEAR = 12;

const monthOfName = memoize(monthAlone);

/** Reports a month, or a quarter, in a column of its own in which no day of the dates is. */
export function checkMonth(whens: readonly When[], { month: cell }: WhenCells, found: ReadingBuilder): void {
  const [first] = whens;
  if (!cell || !first || found.isConsumed(cell)) return;
  const name = englishMonth(cell);
  const month = name === undefined ? monthOfName(cell.text) : ENGLISH_MONTHS.indexOf(name) + 1;
  const isOther = month === undefined ? areOtherMonths : (period: string) => !hasMonth(period, month);
  if (!whens.every(({ period }) => isOther(period, cell.text))) return;
  found.report(cellsContradict, cell, { value: cell.text, used: { period: first.period } });
}

/** Whether months without a year, `Q2`, `May/June`, are none of a period, in the years that the period has. */
function areOtherMonths(period: string, text: string): boolean {
  const bounds = periodBounds(period);
  if (!bounds || !Number.isFinite(bounds.first) || !Number.isFinite(bounds.last)) return false;
  const years = [...new Set([bounds.first, bounds.last].map((day) => yearMonthDay(day).year))];
  const months = years.flatMap((year) => monthsInYear(text, year));
  return months.length > 0 && months.every((other) => !overlaps(periodBounds(other)!, bounds));
}

/** The months that a text gives in a year, as EDTF: `Q2` → `2027-04/2027-06`. */
const monthsInYear = (text: string, year: number): string[] => {
  const { periods, problems } = parseDate(`${text.replaceAll('/', '-')} ${year}`);
  return problems.every(({ code }) => code === 'date-occasions') ? periods.filter(isOfMonths) : [];
};

const isOfMonths = (period: string): boolean => {
  const parsed = parsePeriod(period);
  return parsed !== undefined && periodPrecision(parsed) === 'month';
};

/** Whether a month, from 1, is in a period; each month is in an open one. */
function hasMonth(period: string, month: number): boolean {
  const bounds = periodBounds(period);
  if (!bounds || !Number.isFinite(bounds.first) || !Number.isFinite(bounds.last)) return true;
  const [from, to] = [yearMonthDay(bounds.first), yearMonthDay(bounds.last)];
  const months = (to.year - from.year) * MONTHS_PER_YEAR + to.month - from.month;
  return (month - from.month + MONTHS_PER_YEAR) % MONTHS_PER_YEAR <= months;
}
