import { dateUnreadable, dateYearMissing } from '@regional-presence/core/internal';
import type { FieldCell } from '../../column/column.js';
import { memoize } from '../../field/memoize.js';
import { isAnnouncedLater } from '../../field/place/unknown-place.js';
import { isPlaceholder } from '../../field/placeholder.js';
import { STATUS_WORDS } from '../../field/status-words.js';
import { readWord } from '../../field/vocabulary.js';
import { foldText } from '../../field/words.js';
import { NO_WORDS, YES_WORDS } from '../../field/yes-no.js';
import type { LayoutColumn } from '../../plan/sheet-layout.js';
import type { PeriodColumn } from '../../scan/period-columns.js';
import type { ReadingBuilder } from '../reading.js';
import { ENGLISH_MONTHS } from './date-parts.js';
import { daysCell } from './days-alone.js';

/** The columns of a plan that stand for the parts of a year, and how their cells are read. */
export interface MarkedPeriods {
  columns: readonly PeriodColumn[];
  /** Whether numbers are days of the month: other cells are ranges of days. */
  hasDays: boolean;
  /** Whether the columns are of two years, of which nothing is known. */
  isYearOpen?: boolean;
}

type Mark = 'blank' | 'mark' | 'words' | 'unread';

const NUMBER = /^\d+(?:[.,]\d+)?\s*%?$/;

/** Statuses of a part of a year in which something takes place. */
const TAKES_PLACE: ReadonlySet<string> = new Set(['planned', 'confirmed', 'ongoing', 'held', 'completed']);

/** Dashes, dots, empty boxes and crosses for no. */
const NO_MARK = /^[-–—−./,·_\s☐□✗✘❌]*$/u;

/** Signs that are yes to some and no to others. */
const OPEN_MARK = /[?？؟○◯]/u;

/** What a cell below a part of a year says: that something takes place in it, or nothing. */
const markOf = memoize((text: string): Mark => {
  const word = foldText(text);
  if (YES_WORDS.has(word)) return 'mark';
  if (NO_MARK.test(text) || NO_WORDS.has(word)) return 'blank';
  if (OPEN_MARK.test(text) || isAnnouncedLater(text)) return 'unread';
  if (/^[xх]+$|^[^\p{L}\p{N}]+$/iu.test(text)) return 'mark';
  if (isPlaceholder(text)) return 'blank';
  if (NUMBER.test(text)) return /[1-9]/.test(text) ? 'mark' : 'blank';
  const status = readWord(text, STATUS_WORDS);
  if ('value' in status) return TAKES_PLACE.has(status.value) ? 'mark' : 'unread';
  // Another date may be in the cell.
  return /\p{N}/u.test(text) || !/\p{L}{3}|\p{Script=Han}/u.test(text) ? 'unread' : 'words';
});

const areDaysOfMonth = (text: string): boolean => /^\d{1,2}\.?\s*[-–—,&/]\s*\d{1,2}\.?$/.test(text);

/** Whether the cells below months are days: some of them are ranges or lists of days. */
export const haveDays = (texts: readonly string[]): boolean =>
  texts.some(areDaysOfMonth) && texts.every((text) => !NUMBER.test(text) || Number(text) <= 31);

/** Whether cells are measured values, as those of a table of statistics: most are numbers that are neither marks nor days. */
export const areMeasured = (texts: readonly string[]): boolean =>
  texts.filter((text) => NUMBER.test(text) && (Number(text) > 31 || /[.,]/.test(text))).length * 2 >
  texts.length;

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
