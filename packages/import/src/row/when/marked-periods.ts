import { dateUnreadable, dateYearMissing } from '@regional-presence/core/internal';
import type { FieldCell } from '../../column/column.js';
import type { MarkedPeriods } from '../../column/period-column.js';
import { ENGLISH_MONTHS } from '../../field/english-months.js';
import { markOf } from '../../field/marks.js';
import type { LayoutColumn } from '../../plan/sheet-layout.js';
import type { ReadingBuilder } from '../reading.js';
import { daysCell } from './days-alone.js';

const monthName = (month: number, hasYear: boolean): string => {
  const name = ENGLISH_MONTHS[month % 12]!;
  return hasYear ? `${name} ${Math.floor(month / 12)}` : name;
};

interface MarkedSpan {
  from: number;
  to: number;
  hasYear: boolean;
}

const spanText = ({ from, to, hasYear }: MarkedSpan): string =>
  from === to ? monthName(from, hasYear) : `${monthName(from, hasYear)} to ${monthName(to, hasYear)}`;

/**
 * The date of the marks of a row: `x` below `Q1` and `Q2` → `January to June`. Parts of a year that are not next to each
 * other are dates of their own.
 *
 * @param texts the cells of the row; those of which only the mark was read are emptied.
 */
export function dateOfMarks(
  texts: string[],
  columns: readonly LayoutColumn[],
  { columns: periods, hasDays, isYearOpen }: MarkedPeriods,
  found: ReadingBuilder,
): string {
  const dates: (string | MarkedSpan)[] = [];
  const unread: FieldCell[] = [];
  for (const { index, from, to, hasYear } of periods) {
    const cell = { text: texts[index]!, column: columns[index]! };
    const days = hasDays && from === to ? daysCell(cell) : undefined;
    const mark = days ? 'mark' : markOf(cell.text);
    if (mark === 'unread') unread.push(cell);
    if (mark === 'mark') texts[index] = '';
    if (days) dates.push(...days.text.split(', ').map((each) => `${each} ${monthName(from, hasYear)}`));
    else if (mark === 'mark' || mark === 'words') {
      const last = dates.at(-1);
      const isNext = typeof last === 'object' && (last.to === to || isNextMonth(last.to, from, hasYear));
      if (isNext) last.to = to;
      else dates.push({ from, to, hasYear });
    }
  }
  const date = dates.map((each) => (typeof each === 'string' ? each : spanText(each))).join(', ');
  for (const cell of unread)
    found.report(dateUnreadable, cell, { value: `${cell.column.name}: ${cell.text}` });
  if (isYearOpen && date !== '')
    found.report(dateYearMissing, undefined, { value: date, reason: 'noYearFits' });
  return unread.length > 0 || isYearOpen ? '' : date;
}

const isNextMonth = (before: number, month: number, hasYear: boolean): boolean =>
  hasYear ? month === before + 1 : month === (before + 1) % 12;
