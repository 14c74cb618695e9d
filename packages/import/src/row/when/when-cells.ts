import type { FieldCell } from '../../column/column.js';
import type { Field } from '../../column/field-words.js';
import { placeAndHours } from '../../column/place-and-time.js';
import { isPlaceholder } from '../../field/placeholder.js';
import { yearOfTerm } from '../../field/term-year.js';
import { dateBeforeTitle } from '../../scan/dates-in-titles.js';
import { TIME_OF_ENTRY } from '../../scan/stamp-column.js';
import { fieldCell, type RowView, textOfField } from '../row-view.js';
import { daysCell } from './days-alone.js';

/** The columns that can hold hours, those that hold nothing else first. */
export const HOURS_FIELDS = ['hours', 'startTime', 'start', 'date', 'period'] as const;

/** The same of the end of hours. */
export const END_HOURS_FIELDS = ['hours', 'endTime', 'end', 'startTime', 'start', 'date', 'period'] as const;

/** The fields that say when an activity takes place. */
export const WHEN_FIELDS = [
  'date',
  'otherDate',
  'actualDate',
  'period',
  'start',
  'end',
  'allDay',
  'hours',
  'startTime',
  'endTime',
  'zone',
  'day',
  'month',
  'year',
  'endMonth',
  'endYear',
] as const satisfies readonly Field[];

export type WhenField = (typeof WHEN_FIELDS)[number];

/** The cells of a row that say when its activity takes place. */
export type WhenCells = Readonly<Partial<Record<WhenField | 'endDay', FieldCell>>>;

/** Fields of ends and hours: without them a start is still a start, so that a placeholder counts as an empty cell. */
const OPTIONAL_FIELDS: ReadonlySet<Field> = new Set<Field>(['end', 'hours', 'startTime', 'endTime', 'zone']);

const HOURS_OF_ROW = ['hours', 'startTime', 'endTime'] as const;

/** A dash or another mark: a cell that is empty. */
const NO_TEXT = /^[^\p{L}\p{N}]*$/u;

export function whenCells(view: RowView): WhenCells {
  const cells: Partial<Record<WhenField, FieldCell>> = {};
  for (const field of WHEN_FIELDS) {
    const cell = fieldCell(view, field);
    const isEmpty = cell && (OPTIONAL_FIELDS.has(field) ? isPlaceholder(cell.text) : NO_TEXT.test(cell.text));
    if (cell && !isEmpty) cells[field] = withWeekday(withWholeHour(cell), view);
  }
  const place = HOURS_OF_ROW.some((field) => cells[field]) ? undefined : fieldCell(view, 'place');
  const hours = place && placeAndHours(place)?.hours;
  if (hours) cells.hours = hours;
  const end = fieldCell(view, 'end');
  if (cells.endTime && end && ZERO_DATE.test(end.text) && ZERO_TIME.test(cells.endTime.text))
    delete cells.endTime;
  const own = withOtherDate(withActualDate(withStartTime(cells)));
  const dated = withDateOfTitle(own, view);
  return withDateOfSection(withMonthAbove(dated, view.section?.month), view.section?.date);
}

/** A date with its weekday, where that has a column of its own. */
function withWeekday(cell: FieldCell, { texts, layout }: RowView): FieldCell {
  const { weekdays } = cell.column;
  const text = weekdays === undefined ? '' : texts[weekdays]!;
  return text === '' ? cell : { ...cell, weekday: { text, column: layout.columns[weekdays!]! } };
}

/** The date with which the title begins, in a column of such titles. */
function withDateOfTitle(cells: WhenCells, view: RowView): WhenCells {
  const column = view.layout.byField.title;
  if (!column?.beginsWithDate) return cells;
  const date = dateBeforeTitle(textOfField(view, 'title'));
  return date === undefined ? cells : { ...cells, date: { text: date, column } };
}

/** Fields of a date: a row with one of them does not have that of the heading above it. */
const FIELDS_WITH_DATES = ['date', 'period', 'start', 'end', 'day', 'month', 'year'] as const;

const COLUMN_OF_SECTION = { letter: '–', name: 'heading above the row' };

/** The month in a heading between the rows is that of the days below it which have none. */
function withMonthAbove(cells: WhenCells, month: string | undefined): WhenCells {
  const days = cells.day ?? cells.date ?? cells.start;
  if (month === undefined || cells.month || cells.year) return cells;
  const cell = { text: month, column: COLUMN_OF_SECTION };
  return daysCell(days, cell) ? { ...cells, month: cell } : cells;
}

/** The day in a heading between the rows is the date of the rows below it that have none. */
function withDateOfSection(cells: WhenCells, date: string | undefined): WhenCells {
  if (date === undefined || FIELDS_WITH_DATES.some((field) => cells[field])) return cells;
  return { ...cells, date: { text: date, column: COLUMN_OF_SECTION } };
}

/** The date on which an activity took place comes before the planned one, which stays in `extra`. */
function withActualDate(cells: WhenCells): WhenCells {
  const { actualDate, ...others } = cells;
  return actualDate ? { ...others, date: actualDate } : cells;
}

/** `14` in a column of such hours is `14:00`, `3:00` by a clock of 24 hours is `03:00`, and `03:00` by one of 12 is `3:00`. */
function withWholeHour(cell: FieldCell): FieldCell {
  const { column, text } = cell;
  if (column.hasHourNumbers && /^\d{1,2}$/.test(text)) return { ...cell, text: `${text}:00` };
  const written = column.clock === undefined || isReversed(text) ? text : inClock(text, column.clock);
  return written === text ? cell : { ...cell, text: written, written: text };
}

/** The hours in figures as the clock of a column has them. */
const inClock = (text: string, clock: 12 | 24): string =>
  clock === 24 ? text.replace(ONE_FIGURE, '0$&') : text.replace(TWO_FIGURES, '');

/** `9:00-5:00` is by a clock of twelve hours, whatever that of other cells is. */
function isReversed(text: string): boolean {
  const [start, end] = text.match(/\d{1,2}(?=:\d\d)/g) ?? [];
  return end !== undefined && Number(end) < Number(start);
}

/** An hour in one figure with its minutes, and the zero before one that no program wrote: not `T03:00`, `03:00:00`, `+02:00`. */
const ONE_FIGURE = /(?<![\d:.])\d(?=:\d\d)/g;
const TWO_FIGURES = /(?<![\dT:.+−-])0(?=[1-6]:\d\d(?!:))/g;

/** The date of the other column of dates, or of a column of years that says more, where a row has no other. */
function withOtherDate({ otherDate, ...cells }: WhenCells): WhenCells {
  const { year, ...others } = cells;
  if (FIELDS_WITH_DATES.some((field) => others[field as keyof typeof others])) return cells;
  if (otherDate) return { ...cells, date: otherDate };
  return year && isMoreThanYear(year) ? { ...others, date: year } : cells;
}

/** `Jun. 2025` in a column of years. A time of entry is no date of the event. */
const isMoreThanYear = ({ text, column }: FieldCell): boolean =>
  column.hint !== TIME_OF_ENTRY && /\D/.test(text) && /\d{4}/.test(text) && yearOfTerm(text) === undefined;

/** An end that a database writes where there is none: its time is zero as well. */
const ZERO_DATE = /^0[0\s./:-]*$/;
const ZERO_TIME = /^0?0:00(?::00)?$/;

/** A column of hours next to one of end times holds the start times: `time` and `end time`. */
function withStartTime(cells: WhenCells): WhenCells {
  const { hours, startTime, endTime, ...others } = cells;
  return hours && endTime && !startTime ? { ...others, startTime: hours, endTime } : cells;
}
