import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import type { ColumnCells } from './column-cells.js';

/** How the cells of a column are written that have two digits of the year first: its hint. */
const YEARS_FIRST = 'year-first';

/** `22/10/06`, `22.10.06`. */
const SHORT_DATE = /(?<![\d./])(\d\d)([./])(0[1-9]|1[0-2])\2([0-2]\d|3[01])(?![\d./])/g;

/** `2022/10/06`, `2022.10.06`, which show the order of the others with the same mark. */
const BEGINS_WITH_YEAR = /^(?:19|20)\d\d([./])\d/;

/** `2022-10-06`, as programs write it: it says nothing of how people do. */
const WRITTEN_BY_PROGRAM = /^(?:19|20)\d\d-\d\d-\d\d/;

/** Of fewer cells the numbers may be few by chance. */
const MIN_SHORT_DATES = 4;

/** In shorter lists one event may be on the same day of each year: its months are equal. */
const LONG_LIST = 6;

/** Years over which a list goes, at most. */
const MAX_LIST_YEARS = 20;

/** How many more days than years there are, and how many at least. */
const MORE_DAYS = 3;
const MIN_DAYS = 4;

const LAST_OF_MONTH = 31;

const FIELDS_OF_SHORT_DATES: ReadonlySet<Field | undefined> = new Set<Field>([
  'date',
  'start',
  'end',
  'actualDate',
  'period',
]);

/** Years of two digits from here on are of the last century, as POSIX has them. */
const FIRST_OF_LAST_CENTURY = 69;

/** The three numbers of a date in the order in which they stand. */
type ShortDate = readonly [year: number, month: number, day: number];

const shortDatesIn = (text: string): ShortDate[] =>
  [...text.matchAll(SHORT_DATE)].map(([, year, , month, day]) => [Number(year), Number(month), Number(day)]);

/**
 * Marks the columns of dates whose first number is a year: it is one of few and the third varies as days do, or the other
 * dates of the column, or those of the same events, show it.
 */
export function markYearsFirst(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  const candidates = columns.flatMap((column, i) =>
    FIELDS_OF_SHORT_DATES.has(column.field) &&
    column.hint === undefined &&
    column.order === undefined &&
    cells[i]!.texts.length > 0 &&
    cells[i]!.texts.some((text) => text.search(SHORT_DATE) === 0) &&
    cells[i]!.texts.every(
      (text) =>
        BEGINS_WITH_YEAR.test(text) ||
        WRITTEN_BY_PROGRAM.test(text) ||
        text.search(SHORT_DATE) === 0 ||
        !/\d/.test(text),
    )
      ? [i]
      : [],
  );
  const marked = new Set(candidates.filter((i) => haveYearsFirst(cells[i]!.texts)));
  const [start, end] = (['start', 'end'] as const).map((field) =>
    candidates.find((i) => columns[i]!.field === field),
  );
  // Start and end are written in one way.
  if (
    start !== undefined &&
    end !== undefined &&
    (marked.has(start) || marked.has(end) || areSpans(spansOf(cells[start]!, cells[end]!)))
  )
    marked.add(start).add(end);
  for (const i of marked) columns[i]!.hint = YEARS_FIRST;
}

function haveYearsFirst(texts: readonly string[]): boolean {
  const dates = texts.flatMap((text) => shortDatesIn(text).slice(0, 1));
  const marks = new Set(texts.flatMap((text) => [...text.matchAll(SHORT_DATE)].map(([, , mark]) => mark)));
  const hasYearsOnly =
    texts.some((text) => marks.has(BEGINS_WITH_YEAR.exec(text)?.[1])) ||
    dates.some(([year]) => year > LAST_OF_MONTH);
  if (hasYearsOnly) return dates.length > 0;
  const ranges = texts.map(shortDatesIn).filter(({ length }) => length === 2) as [ShortDate, ShortDate][];
  if (ranges.length > 0 && areSpans(ranges)) return true;
  const years = new Set(dates.map(([year]) => year));
  const months = new Set(dates.map(([, month]) => month));
  const days = new Set(dates.map(([, , day]) => day));
  return (
    dates.length >= MIN_SHORT_DATES &&
    (dates.length >= LONG_LIST || months.size > 1) &&
    Math.max(...years) - Math.min(...years) < MAX_LIST_YEARS &&
    days.size >= MIN_DAYS &&
    days.size >= MORE_DAYS * years.size
  );
}

/** The starts and ends of the rows that have both. */
function spansOf(starts: ColumnCells, ends: ColumnCells): [ShortDate, ShortDate][] {
  const rows = Array.from({ length: starts.rowCount }, (_, row) => row);
  return rows.flatMap((row) => {
    const [start] = shortDatesIn(starts.at(row));
    const [end] = shortDatesIn(ends.at(row));
    return start && end ? [[start, end] as [ShortDate, ShortDate]] : [];
  });
}

/** Whether starts and ends are of one year, or of two that follow each other, by their first number, and years apart by their third. */
function areSpans(spans: readonly [ShortDate, ShortDate][]): boolean {
  const areNear = spans.every(([[from], [to]]) => to === from || to === from + 1);
  return areNear && spans.some(([[, , from], [, , to]]) => Math.abs(to - from) > 1);
}

/** A cell of such a column with the whole year: `22/10/06` → `2022-10-06`. */
export const withYearsFirst = (text: string, { hint }: Column): string =>
  hint === YEARS_FIRST
    ? text.replace(
        SHORT_DATE,
        (_, year: string, _mark, month: string, day: string) =>
          `${Number(year) < FIRST_OF_LAST_CENTURY ? 20 : 19}${year}-${month}-${day}`,
      )
    : text;
