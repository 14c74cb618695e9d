import { periodBounds } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { mentionsDate, namesOtherDate } from '../column/heading-grammar.js';
import { isDate, isKnownCity, isKnownCountry, isLink, isPlace, isTime, isTimeRange } from './cell-values.js';
import type { ColumnCells } from './column-cells.js';
import { columnOfTitles } from './title-column.js';
import { columnOfYears, restatesStarts } from './year-column.js';

/** A share of cells that are what a field holds. */
const MOST = 0.8;

/** A heading that has a word for dates needs fewer: others are not known yet. */
const SOME = 0.4;

/** Of a column of dates some cells have other words, or are open. */
const DATED = 0.6;

/** Places are more often unknown than known. */
const MANY = 0.5;

/** What the cells of columns without a known heading show. */
export interface InferredColumns {
  /** The columns that were given a field, by index. */
  fields: ReadonlyMap<number, Field>;
  /** Columns of dates or times that were given none. */
  unused: readonly number[];
}

const FIELDS_OF_DATES: readonly Field[] = ['date', 'period', 'start', 'end', 'day'];
const TIME_FIELDS: readonly Field[] = ['hours', 'startTime', 'endTime'];
const FIELDS_OF_PLACES: readonly Field[] = ['place', 'city', 'venue', 'country'];

/** Gives fields to columns by what their cells hold. */
class ColumnInference {
  readonly fields = new Map<number, Field>();
  private readonly taken: Set<Field>;

  constructor(
    private readonly columns: readonly Column[],
    private readonly cells: readonly ColumnCells[],
  ) {
    this.taken = new Set(columns.flatMap(({ field }) => field ?? []));
  }

  has(fields: readonly Field[]): boolean {
    return fields.some((field) => this.taken.has(field));
  }

  give(index: number, field: Field): void {
    this.fields.set(index, field);
    this.taken.add(field);
  }

  /** The columns without a field of whose cells at least a share passes the test. */
  free(test: (text: string) => boolean, share = MOST): number[] {
    return this.columns.flatMap((column, i) =>
      !column.field &&
      !column.isDeclared &&
      !column.isRepeated &&
      !this.fields.has(i) &&
      this.cells[i]!.share(test) >= share
        ? [i]
        : [],
    );
  }

  /** Gives a field to the one column whose cells pass the test. */
  giveOnly(field: Field, test: (text: string) => boolean, share: number): void {
    const [found, other] = this.free(test, share);
    if (found !== undefined && other === undefined) this.give(found, field);
  }

  /** Two columns of which no row has the first after the second. */
  areOrdered(first: number, second: number, isOrdered: (a: string, b: string) => boolean): boolean {
    let compared = 0;
    for (let row = 0; row < this.cells[first]!.rowCount; row++) {
      const [a, b] = [this.cells[first]!.at(row), this.cells[second]!.at(row)];
      if (a === '' || b === '') continue;
      if (!isOrdered(a, b)) return false;
      compared++;
    }
    return compared > 0;
  }

  /** One column, or two that are start and end; more are left to a person. @returns those that were not used. */
  giveSpan(
    found: readonly number[],
    [alone, start, end]: readonly [Field, Field, Field],
    isOrdered: (a: string, b: string) => boolean,
  ): readonly number[] {
    if (found.length === 1) this.give(found[0]!, alone);
    else if (found.length === 2 && this.areOrdered(found[0]!, found[1]!, isOrdered)) {
      this.give(found[0]!, start);
      this.give(found[1]!, end);
    } else return found;
    return [];
  }
}

/**
 * Infers what columns hold whose headings do not say it, from their cells. A field that a heading names is left as it
 * is; two columns of dates or times are start and end if every row has them in that order.
 *
 * @param hasHeadings without any, links and places are inferred as well.
 */
export function inferColumns(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
  hasHeadings: boolean,
): InferredColumns {
  const inference = new ColumnInference(columns, cells);
  const ofDates = inference.free(isDate, SOME).filter((i) => isDateColumn(columns[i]!, cells[i]!));
  const ofYears = inference
    .free(isDateOrYear)
    .filter((i) => !ofDates.includes(i) && isDateHeading(columns[i]!.name) && cells[i]!.share(isDate) > 0);
  const dates = withoutRestated(varyingOf([...ofDates, ...ofYears], cells), cells);
  const unusedDates = inference.has(FIELDS_OF_DATES)
    ? dates
    : inference.giveSpan(dates, ['date', 'start', 'end'], areDatesOrdered);
  const withYears = inference.has(['year']) ? undefined : columnOfYears(columns, cells, unusedDates);
  if (withYears !== undefined) inference.give(withYears, 'year');
  const isOfEvents = inference.has(FIELDS_OF_DATES);
  const ranges = inference.free(isTimeRange);
  const times = inference.free(isTime);
  let unusedTimes: readonly number[] = [...ranges, ...times];
  if (isOfEvents && !inference.has(TIME_FIELDS)) {
    if (ranges.length === 1) {
      inference.give(ranges[0]!, 'hours');
      unusedTimes = times;
    } else if (ranges.length === 0)
      unusedTimes = inference.giveSpan(
        times,
        ['startTime', 'startTime', 'endTime'],
        (a, b) => minutesOfClock(a) <= minutesOfClock(b),
      );
  }
  if (isOfEvents && !hasHeadings) inference.giveOnly('link', isLink, MOST);
  if (isOfEvents && !inference.has(FIELDS_OF_PLACES)) {
    inference.giveOnly('country', isKnownCountry, MOST);
    inference.giveOnly('city', isKnownCity, MOST);
    inference.giveOnly('place', isPlace, hasHeadings ? MOST : MANY);
  } else if (isOfEvents && hasHeadings && !inference.has(['city', 'place']))
    inference.giveOnly('city', isKnownCity, MOST);
  if (isOfEvents && !inference.has(['title'])) {
    const title = columnOfTitles(columns, cells, (test) => inference.free(test));
    if (title !== undefined) inference.give(title, 'title');
  }
  const unused = [...unusedDates, ...unusedTimes].filter((i) => i !== withYears && cells[i]!.isFilled(SOME));
  return { fields: inference.fields, unused: unused.sort((a, b) => a - b) };
}

const isDateHeading = (name: string): boolean => mentionsDate(name) && !namesOtherDate(name);

/** Some of the dates of an event may be known by their year alone. */
const isDateOrYear = (text: string): boolean => isDate(text) || /^(?:19|20)\d\d$/.test(text);

/** Of two columns of the same days the one that says more: `Aug 25–26, 2026` next to `2026-08-25`. */
function withoutRestated(found: readonly number[], cells: readonly ColumnCells[]): readonly number[] {
  const [first, second, third] = found;
  if (first === undefined || second === undefined || third !== undefined) return found;
  if (restatesStarts(cells[second]!, cells[first]!)) return [first];
  return restatesStarts(cells[first]!, cells[second]!) ? [second] : found;
}

/** Of several columns those whose cells vary: one day for all rows is when the list was made. */
function varyingOf(found: readonly number[], cells: readonly ColumnCells[]): readonly number[] {
  const varying = found.filter((i) => new Set(cells[i]!.texts).size > 1);
  return varying.length > 0 ? varying : found;
}

/** Cells with seconds are the times at which something was recorded: `9/11/2018 8:46:28`. */
const hasSeconds = (text: string): boolean => /\d:\d\d:(?!00)\d\d/.test(text);

/** Whether a column of dates can have those of the events. */
const isDateColumn = ({ name }: Column, cells: ColumnCells): boolean =>
  !namesOtherDate(name) &&
  cells.share(hasSeconds) < MANY &&
  (mentionsDate(name) || cells.share(isDate) >= DATED);

function areDatesOrdered(a: string, b: string): boolean {
  const [first, last] = [a, b].map((text) => {
    const [period] = parseDate(text).periods;
    return period === undefined ? undefined : periodBounds(period);
  });
  // A date whose order is open says nothing.
  return !first || !last || first.first <= last.last;
}

function minutesOfClock(text: string): number {
  const [, hour, minute = '0', half] = /^(\d{1,2})(?:[:.h](\d\d))?.*?([ap])?\.?m?\.?$/i.exec(text) ?? [];
  const afternoon = half?.toLowerCase() === 'p' && hour !== '12' ? 12 : 0;
  return (Number(hour ?? 0) + afternoon) * 60 + Number(minute);
}
