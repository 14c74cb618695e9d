import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { isNameOfWeekday } from '../field/weekday.js';
import { isAccountList } from './account-list.js';
import {
  isClock,
  isDate,
  isKnownCity,
  isKnownCountry,
  isLink,
  isPlace,
  isTimeRange,
  isWeekdayWithClock,
} from './cell-values.js';
import type { ColumnCells } from './column-cells.js';
import { ColumnInference, MOST } from './column-inference.js';
import {
  areDatesOrdered,
  giveEdges,
  giveEnd,
  giveRanges,
  giveStart,
  isDateColumn,
  isDateHeading,
  isDateOrYear,
  mostVaried,
  varyingOf,
  withoutRestated,
} from './date-columns.js';
import { dateBeforeTitle } from './dates-in-titles.js';
import { columnOfOtherDates } from './other-dates.js';
import { columnOfTitlesBelow } from './outline.js';
import { areTimesOrdered } from './times-in-order.js';
import { columnInsteadOfTitles, columnOfOtherTitles, columnOfTitles } from './title-column.js';
import { TIME_FIELDS } from './when-fields.js';
import { columnOfMonths, columnOfYears, hasNoYear, isYearOfEvents, restatesStarts } from './year-column.js';

/** A heading that has a word for dates needs fewer: others are not known yet. */
const SOME = 0.4;

const EVERY_CELL = 1;

/** Places are more often unknown than known. */
const MANY = 0.5;

/** What the cells of columns without a known heading show. */
export interface InferredColumns {
  /** The columns that were given a field, by index. */
  fields: ReadonlyMap<number, Field>;
  /** Columns of dates or times that were given none. */
  unused: readonly number[];
}

const FIELDS_OF_DATES: readonly Field[] = ['date', 'actualDate', 'period', 'start', 'end', 'day'];
/** Of them, those that have the first day. */
const FIELDS_THAT_BEGIN: readonly Field[] = FIELDS_OF_DATES.filter((field) => field !== 'end');
/** With them, a blank date says nothing. */
const SPANS: readonly Field[] = ['actualDate', 'period', 'start', 'end'];
const FIELDS_OF_PLACES: readonly Field[] = ['place', 'city', 'venue', 'country'];

/**
 * Infers what columns hold whose headings do not say it, from their cells. A field that a heading names is left as it
 * is; two columns of dates or times are start and end if every row has them in that order.
 *
 * Without any headings, links and places are inferred as well.
 *
 * @param areTitled the titles are put together of several columns.
 */
export function inferColumns(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
  { hasHeadings, areDated, areTitled }: { hasHeadings: boolean; areDated: boolean; areTitled: boolean },
): InferredColumns {
  const months = columnOfMonths(columns, cells);
  if (months !== undefined) columns[months]!.field = 'year';
  const inference = new ColumnInference(columns, cells);
  const ofDates = inference.free(isDate, SOME).filter((i) => isDateColumn(columns[i]!, cells[i]!));
  const ofYears = inference
    .free(isDateOrYear)
    .filter((i) => !ofDates.includes(i) && isDateHeading(columns[i]!.name) && cells[i]!.share(isDate) > 0);
  const dates = withoutRestated(varyingOf([...ofDates, ...ofYears], cells), cells);
  const unusedDates = inference.has(FIELDS_OF_DATES)
    ? giveWholePeriods(inference, { columns, cells }, dates)
    : (giveRanges(inference, cells, dates) ??
      giveEdges(inference, columns, dates) ??
      giveDates(inference, cells, dates));
  const date = columns.findIndex(({ field }, i) => (field ?? inference.fields.get(i)) === 'date');
  // In a column without a heading, years are those of the dates that have none.
  if (date >= 0 && cells[date]!.share(hasNoYear) > 0) {
    const [years, other] = inference
      .free(isYearOfEvents, MOST)
      .filter((i) => !hasHeadings || columns[i]!.name === '');
    if (years !== undefined && other === undefined) inference.give(years, 'year');
  }
  const withYears = inference.has(['year']) ? undefined : columnOfYears(columns, cells, unusedDates);
  if (withYears !== undefined) inference.give(withYears, 'year');
  const others = inference.has(SPANS)
    ? undefined
    : columnOfOtherDates(columns, cells, {
        date,
        unused: unusedDates.filter((i) => i !== withYears),
      });
  if (others !== undefined) inference.give(others, 'otherDate');
  const isOfEvents =
    areDated ||
    inference.has(FIELDS_OF_DATES) ||
    (inference.has(['year']) && inference.has(['month', ...FIELDS_OF_PLACES]));
  // `Friday`, `Saturday, 07:00`: a column of weekdays, with hours where they are known.
  const withWeekdays = inference
    .free((text) => isNameOfWeekday(text) || isWeekdayWithClock(text), EVERY_CELL)
    .filter((i) => cells[i]!.share(isWeekdayWithClock) > 0);
  const hours = [...inference.free(isClock), ...withWeekdays];
  const ranges = hours.filter((i) => withWeekdays.includes(i) || cells[i]!.share(isTimeRange) > 0);
  const times = hours.filter((i) => !ranges.includes(i));
  let unusedTimes: readonly number[] = [...ranges, ...times];
  if (isOfEvents && !inference.has(TIME_FIELDS)) {
    if (ranges.length === 1) {
      inference.give(ranges[0]!, 'hours');
      unusedTimes = times;
    } else if (ranges.length === 0)
      unusedTimes = inference.giveSpan(times, ['startTime', 'startTime', 'endTime'], areTimesOrdered);
  }
  if (isOfEvents) givePlaces(inference, hasHeadings);
  if (isOfEvents && hasHeadings) giveTitlesBelowOthers(columns, cells);
  if (isOfEvents && !areTitled) giveTitle(inference, { columns, cells }, hasHeadings);
  else if (!areTitled && !inference.has(['title']))
    inference.giveOnly('title', (text) => dateBeforeTitle(text) !== undefined, MOST);
  if (isOfEvents) unusedTimes = giveStartOfEnd(inference, columns, unusedTimes);
  const unused = [...unusedDates, ...unusedTimes].filter(
    (i) => i !== withYears && i !== others && cells[i]!.isFilled(SOME),
  );
  return { fields: inference.fields, unused: unused.sort((a, b) => a - b) };
}

/** Gives the dates to one column, or start and end to two. @returns those that were not used. */
function giveDates(
  inference: ColumnInference,
  cells: readonly ColumnCells[],
  found: readonly number[],
): readonly number[] {
  const unused = inference.giveSpan(found, ['date', 'start', 'end'], areDatesOrdered);
  const varied = mostVaried(unused, cells);
  if (varied === undefined) return unused;
  inference.give(varied, 'date');
  return unused.filter((i) => i !== varied);
}

/** Infers the columns of places, and of links where nothing has a heading. */
function givePlaces(inference: ColumnInference, hasHeadings: boolean): void {
  if (!hasHeadings) inference.giveOnly('link', isLink, MOST);
  if (!inference.has(FIELDS_OF_PLACES)) {
    inference.giveOnly('country', isKnownCountry, MOST);
    inference.giveOnly('city', isKnownCity, MOST);
    inference.giveOnly('place', isPlace, hasHeadings ? MOST : MANY);
  } else if (hasHeadings && !inference.has(['city', 'place'])) inference.giveOnly('city', isKnownCity, MOST);
}

/** Titles in a column next to that of their groups are the titles, and the others stand in for them. */
function giveTitlesBelowOthers(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  const below = columnOfTitlesBelow(columns, cells);
  if (below === undefined) return;
  for (const column of columns) if (column.field === 'title') column.field = 'otherTitle';
  columns[below]!.field = 'title';
}

/** Infers the column of titles of a table that is no list of payments. */
function giveTitle(
  inference: ColumnInference,
  { columns, cells }: { columns: readonly Column[]; cells: readonly ColumnCells[] },
  hasHeadings: boolean,
): void {
  if (inference.has(['title']) || isAccountList(columns)) return;
  const table = { columns, cells, free: (test: (text: string) => boolean) => inference.free(test) };
  // The dates of a list that says what they are: others may be those of anything.
  const isCalendar =
    hasHeadings && columns.some(({ field }) => FIELDS_OF_DATES.includes(field!) || field === 'month');
  const title = columnOfTitles(table) ?? (isCalendar ? columnInsteadOfTitles(table) : undefined);
  if (title !== undefined) inference.give(title, 'title');
}

/** The column that has titles where the inferred one has none. @param cells of all rows: the blanks may be further down. */
export function inferOtherTitles(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
): number | undefined {
  const title = columns.findIndex(({ field }) => field === 'title');
  if (title < 0 || columns.some(({ field }) => field === 'otherTitle')) return undefined;
  const inference = new ColumnInference(columns, cells);
  return columnOfOtherTitles({ columns, cells, free: (test) => inference.free(test) }, title);
}

/**
 * Gives the period to the one column that has all days of each date of the column of dates: `12.02. - 13.02.2026` next to
 * `2026-02-12`.
 */
function giveWholePeriods(
  inference: ColumnInference,
  { columns, cells }: { columns: readonly Column[]; cells: readonly ColumnCells[] },
  found: readonly number[],
): readonly number[] {
  const end = columns.findIndex(({ field }) => field === 'end');
  if (end >= 0 && !inference.has(FIELDS_THAT_BEGIN)) return giveStart(inference, cells, end, found);
  const date = columns.findIndex(({ field }) => field === 'date');
  if (date < 0 || inference.has(['start', 'end', 'period'])) return found;
  const [whole, other] = found.filter((i) => restatesStarts(cells[date]!, cells[i]!));
  if (whole === undefined) return giveEnd(inference, { columns, cells }, date, found);
  if (other !== undefined) return found;
  inference.give(whole, 'period');
  return found.filter((i) => i !== whole);
}

/** Gives the start to the one column of times that in each row is before the known end: `st time`, `end time`. */
function giveStartOfEnd(
  inference: ColumnInference,
  columns: readonly Column[],
  unused: readonly number[],
): readonly number[] {
  const end = columns.findIndex(({ field }) => field === 'endTime');
  if (end < 0 || inference.has(['startTime', 'hours'])) return unused;
  const [start, other] = unused.filter((i) => inference.areOrdered(i, end, areTimesOrdered));
  if (start === undefined || other !== undefined) return unused;
  inference.give(start, 'startTime');
  return unused.filter((i) => i !== start);
}
