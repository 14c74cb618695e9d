import type { When } from '@regional-presence/core';
import { cellsContradict, overlaps, periodPrecision } from '@regional-presence/core/internal';
import { type PeriodBounds, parsePeriod, periodBounds, yearMonthDay } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import { ENGLISH_MONTHS } from '../../field/english-months.js';
import { memoize } from '../../field/memoize.js';
import { monthAlone } from '../../field/month-alone.js';
import type { ReadingBuilder } from '../reading.js';
import { englishMonth } from './days-alone.js';
import type { WhenCells } from './when-cells.js';

const MONTHS_PER_YEAR = 12;

/** Reports a month, or a quarter, in a column of its own in which no day of the dates is. */
export function checkMonth(whens: readonly When[], { month: cell }: WhenCells, found: ReadingBuilder): void {
  const [first] = whens;
  if (!cell || !first || found.isConsumed(cell)) return;
  const name = englishMonth(cell);
  const month = name === undefined ? monthAlone(cell.text) : ENGLISH_MONTHS.indexOf(name) + 1;
  const mayBe = ({ period }: When): boolean => {
    const bounds = periodBounds(period);
    // Each month is in an open period.
    if (!bounds || !Number.isFinite(bounds.first) || !Number.isFinite(bounds.last)) return true;
    return month === undefined ? mayHaveMonths(bounds, cell.text) : hasMonth(bounds, month);
  };
  if (whens.some(mayBe)) return;
  found.report(cellsContradict, cell, { value: cell.text, used: { period: first.period } });
}

/** Whether months without a year, `Q2`, `May/June`, are in a period, in the years that it has; or a text is none. */
function mayHaveMonths(bounds: PeriodBounds, text: string): boolean {
  const years = new Set([bounds.first, bounds.last].map((day) => yearMonthDay(day).year));
  const months = [...years].flatMap((year) => monthsOfText(`${text.replaceAll('/', '-')} ${year}`));
  return months.length === 0 || months.some((other) => overlaps(periodBounds(other)!, bounds));
}

/** The months that a text with its year gives, as EDTF: `Q2 2027` → `2027-04/2027-06`. */
const monthsOfText = memoize((text): string[] => {
  const { periods, problems } = parseDate(text);
  return problems.every(({ code }) => code === 'date-occasions') ? periods.filter(isOfMonths) : [];
});

const isOfMonths = (period: string): boolean => {
  const parsed = parsePeriod(period);
  return parsed !== undefined && periodPrecision(parsed) === 'month';
};

/** Whether a month, from 1, is in a period. */
function hasMonth({ first, last }: PeriodBounds, month: number): boolean {
  const [from, to] = [yearMonthDay(first), yearMonthDay(last)];
  const months = (to.year - from.year) * MONTHS_PER_YEAR + to.month - from.month;
  return (month - from.month + MONTHS_PER_YEAR) % MONTHS_PER_YEAR <= months;
}
