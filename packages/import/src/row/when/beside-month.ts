import type { When } from '@regional-presence/core';
import { cellsContradict } from '@regional-presence/core/internal';
import { periodBounds, yearMonthDay } from '@regional-presence/core/period';
import { ENGLISH_MONTHS } from '../../field/english-months.js';
import { memoize } from '../../field/memoize.js';
import { monthAlone } from '../../scan/section-row.js';
import type { ReadingBuilder } from '../reading.js';
import { englishMonth } from './days-alone.js';
import type { WhenCells } from './when-cells.js';

const MONTHS_PER_YEAR = 12;

const monthOfName = memoize(monthAlone);

/** Reports a month in a column of its own in which no day of the dates is. */
export function checkMonth(whens: readonly When[], { month: cell }: WhenCells, found: ReadingBuilder): void {
  const [first] = whens;
  if (!cell || !first || found.isConsumed(cell)) return;
  const name = englishMonth(cell);
  const month = name === undefined ? monthOfName(cell.text) : ENGLISH_MONTHS.indexOf(name) + 1;
  if (month === undefined || whens.some(({ period }) => hasMonth(period, month))) return;
  found.report(cellsContradict, cell, { value: cell.text, used: { period: first.period } });
}

/** Whether a month, from 1, is in a period; each month is in an open one. */
function hasMonth(period: string, month: number): boolean {
  const bounds = periodBounds(period);
  if (!bounds || !Number.isFinite(bounds.first) || !Number.isFinite(bounds.last)) return true;
  const [from, to] = [yearMonthDay(bounds.first), yearMonthDay(bounds.last)];
  const months = (to.year - from.year) * MONTHS_PER_YEAR + to.month - from.month;
  return (month - from.month + MONTHS_PER_YEAR) % MONTHS_PER_YEAR <= months;
}
