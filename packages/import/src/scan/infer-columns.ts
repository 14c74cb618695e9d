import { periodBounds } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { mentionsDate, mentionsTitle, namesOtherDate } from '../column/heading-grammar.js';
import { isYesOrNo } from '../field/yes-no.js';
import { isDate, isKnownCity, isKnownCountry, isLink, isPlace, isTime, isTimeRange } from './cell-values.js';
import type { ColumnCells } from './column-cells.js';

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
  const dates = inference.free(isDate, SOME).filter((i) => isDateColumn(columns[i]!, cells[i]!));
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
  }
  if (isOfEvents && !inference.has(['title'])) {
    const title = columnOfTitles(columns, cells, inference);
    if (title !== undefined) inference.give(title, 'title');
  }
  const unused = [...unusedDates, ...unusedTimes].filter((i) => i !== withYears && cells[i]!.isFilled(SOME));
  return { fields: inference.fields, unused: unused.sort((a, b) => a - b) };
}

/** The one column of whole dates next to one whose dates have no year: `2026-08-18` next to `Aug 18`. */
function columnOfYears(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
  unused: readonly number[],
): number | undefined {
  const date = columns.findIndex(({ field }) => field === 'date');
  if (date < 0 || cells[date]!.share(hasNoYear) < MANY) return undefined;
  const [found, other] = unused.filter((i) => cells[i]!.share((text) => !hasNoYear(text)) >= MOST);
  return other === undefined ? found : undefined;
}

const hasNoYear = (text: string): boolean =>
  parseDate(text).problems.some(({ code }) => code === 'date-year-missing');

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

/** Texts of titles have about this many letters at least. */
const MIN_TITLE_LENGTH = 4;

/** A title of more letters counts no more: it is a description. */
const FULL_TITLE_LENGTH = 60;

/** Columns of few values say of which kind or where the events are. */
const MIN_DISTINCT = 0.2;

/** Nearly every event has a title. */
const FILLED = 0.75;

/** How much more a column counts whose heading has a word for titles or events. */
const NAMED_SCORE = 8;

/** A path or the name of a file: `/img/a-1.jpg`. */
const PATH = /^\S*(?:\/\S*\/|\.\w{2,4}$)\S*$/;

/** Tags, and values of JSON: `#film`, `{"rank":1}`, `["a"]`. */
const NO_WORDS_OF_A_TITLE = /^(?:[#{]|\[\s*[[{"])/;

/** The length of a text without the addresses of its links: `[Forum](https://…)`. */
const shownLength = (text: string): number => text.replace(/\]\([^)]*\)/g, '').length;

/** Whether a text may be a title: words, and nothing that another field has. */
const canBeTitle = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  !NO_WORDS_OF_A_TITLE.test(text) &&
  !isLink(text) &&
  !isDate(text) &&
  !isYesOrNo(text) &&
  !PATH.test(text);

/** The column whose texts are most like titles: varied words of a length between a code and a description. */
function columnOfTitles(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
  inference: ColumnInference,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const index of inference.free(canBeTitle)) {
    const { texts } = cells[index]!;
    const length = texts.reduce((sum, text) => sum + shownLength(text), 0) / texts.length;
    if (length < MIN_TITLE_LENGTH || !cells[index]!.isFilled(FILLED)) continue;
    const fitting =
      length <= 2 * FULL_TITLE_LENGTH ? Math.min(length, FULL_TITLE_LENGTH) : FULL_TITLE_LENGTH / 3;
    const named = mentionsTitle(columns[index]!.name);
    const distinct = new Set(texts).size / texts.length;
    if (named === false || (!named && distinct < MIN_DISTINCT)) continue;
    const score = fitting * distinct * (named ? NAMED_SCORE : 1);
    if (score > most) [best, most] = [index, score];
  }
  return best;
}
