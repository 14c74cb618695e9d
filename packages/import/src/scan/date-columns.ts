import { periodBounds } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import type { Column } from '../column/column.js';
import { edgeOfHeading, mentionsDate, namesOtherDate } from '../column/heading-grammar.js';
import { ENTITY_WORDS, fieldOfHeading } from '../column/match-heading.js';
import { isDate } from './cell-values.js';
import type { ColumnCells } from './column-cells.js';
import type { ColumnInference } from './column-inference.js';
import { isPeriod } from './period-columns.js';
import { haveSameDays, restatesStarts } from './year-column.js';

/** Of a column of dates some cells have other words, or are open. */
const DATED = 0.6;

/** What most cells of a column are not says nothing of it. */
const HALF = 0.5;

/**
 * Gives the date to the one column of ranges among several columns of dates: it has both ends, so that the others are of
 * something else. @returns those; `undefined` where no column, or several, have ranges.
 */
export function giveRanges(
  inference: ColumnInference,
  cells: readonly ColumnCells[],
  found: readonly number[],
): readonly number[] | undefined {
  const [ranges, other] = found.filter((i) => cells[i]!.share(spansSeveralDays) >= HALF);
  if (found.length < 2 || ranges === undefined || other !== undefined) return undefined;
  inference.give(ranges, 'date');
  return found.filter((i) => i !== ranges);
}

/**
 * Gives start and end to the one pair of columns that name those of one thing, also where a row has them the other way round:
 * `Дедлайн`, `Конец хакатона`, `Начало хакатона`. @returns the others; `undefined` where there is no pair, or are several.
 */
export function giveEdges(
  inference: ColumnInference,
  columns: readonly Column[],
  found: readonly number[],
): readonly number[] | undefined {
  const edges = found.flatMap((index) => {
    const { name } = columns[index]!;
    const edge = namesOtherDate(name) ? undefined : edgeOfHeading(name);
    return edge ? [{ index, ...edge }] : [];
  });
  const pairs = edges.flatMap((start) =>
    edges
      .filter((end) => start.edge === 'start' && end.edge === 'end' && end.of === start.of)
      .map((end) => [start, end] as const),
  );
  if (pairs.length !== 1) return undefined;
  const [start, end] = pairs[0]!;
  inference.give(start.index, 'start');
  inference.give(end.index, 'end');
  return found.filter((i) => i !== start.index && i !== end.index);
}

/**
 * Takes the field from a column of ends that are those of another thing than the starts: `Début du hackathon`, `Fin de la
 * formation`. A word for events of any kind is no other thing.
 */
export function leaveOutOtherEnd(columns: readonly Column[]): void {
  const [start, end] = (['start', 'end'] as const).map((field) =>
    columns.find((column) => column.field === field && !column.isDeclared),
  );
  const [from, to] = [start, end].map((column) => column && edgeOfHeading(column.name)?.of);
  const isNamed = (of: string | undefined): of is string =>
    of !== undefined && !of.split(' ').some((word) => ENTITY_WORDS.has(word));
  if (isNamed(from) && isNamed(to) && from !== to) delete end!.field;
}

const spansSeveralDays = (text: string): boolean => parseDate(text).periods[0]?.includes('/') === true;

export const isDateHeading = (name: string): boolean => mentionsDate(name) && !namesOtherDate(name);

/** Some of the dates of an event may be known by their year alone. */
export const isDateOrYear = (text: string): boolean => isDate(text) || /^(?:19|20)\d\d$/.test(text);

/** Of columns of the same days the one that says more: `Aug 25–26, 2026` next to `2026-08-25`. */
export function withoutRestated(found: readonly number[], cells: readonly ColumnCells[]): readonly number[] {
  const rest = new Set(found);
  for (const i of found) if ([...rest].some((j) => j !== i && saysMore(cells[j]!, cells[i]!))) rest.delete(i);
  return [...rest];
}

/** Whether the cells of a column have the days of another, and more of them or hours: `22/08/2026 · 21:30`. */
const saysMore = (cells: ColumnCells, days: ColumnCells): boolean =>
  restatesStarts(days, cells) || (hasClocks(cells) && !hasClocks(days) && haveSameDays(days, cells));

const hasClocks = (cells: ColumnCells): boolean => cells.share((text) => /\d:\d\d/.test(text)) >= HALF;

/** The share of different days in a column of dates that vary, and in one of the few days on which a list was changed. */
const VARIED = 0.8;
const FEW = 0.2;

/** The share of different texts in a column. */
const variety = ({ texts }: ColumnCells): number => new Set(texts).size / texts.length;

/** Of several columns those whose cells vary: the same days for many rows are when the list was made or changed. */
export function varyingOf(found: readonly number[], cells: readonly ColumnCells[]): readonly number[] {
  const hasVaried = found.some((i) => variety(cells[i]!) >= VARIED);
  const varying = found.filter(
    (i) => new Set(cells[i]!.texts).size > 1 && !(hasVaried && variety(cells[i]!) <= FEW),
  );
  return varying.length > 0 ? varying : found;
}

/** How much less others vary, where one column has the days of the events. */
const MUCH_LESS = 0.5;

/** Of columns that are no start and end, the one that varies: others have the days on which rows were entered or changed. */
export function mostVaried(found: readonly number[], cells: readonly ColumnCells[]): number | undefined {
  const [most, next] = found
    .map((index) => ({ index, share: variety(cells[index]!) }))
    .sort((a, b) => b.share - a.share);
  if (!most || !next) return undefined;
  return most.share >= VARIED && next.share <= MUCH_LESS * most.share ? most.index : undefined;
}

/** Cells with seconds are the times at which something was recorded: `9/11/2018 8:46:28`. */
const hasSeconds = (text: string): boolean => /\d:\d\d:(?!00)\d\d/.test(text);

/** `8.2` is a day and a month only where the heading says so. */
const isDecimal = (text: string): boolean => /^\d+\.\d+$/.test(text);

/** Whether a column of dates can have those of the events. */
export const isDateColumn = ({ name }: Pick<Column, 'name'>, cells: ColumnCells): boolean =>
  !namesOtherDate(name) &&
  !isPeriod(name) &&
  cells.share(hasSeconds) < HALF &&
  (mentionsDate(name) || (cells.share(isDecimal) < HALF && cells.share(isDate) >= DATED));

export function areDatesOrdered(a: string, b: string): boolean {
  const [first, last] = [a, b].map((text) => {
    const [period] = parseDate(text).periods;
    return period === undefined ? undefined : periodBounds(period);
  });
  // A date whose order is open says nothing.
  return !first || !last || first.first <= last.last;
}

/** Days after its beginning on which an event ends, at most, where its column does not say that it is an end. */
const LONGEST_EVENT = 100;

/** Fewer ends can be behind their dates by chance. */
const MIN_ENDS = 2;

/**
 * Gives the end to the one column whose days are those of the dates or follow them soon: beside the dates, with a heading that is not
 * known, or with one that says that it is an end. @returns the others.
 */
export function giveEnd(
  inference: ColumnInference,
  { columns, cells }: { columns: readonly Column[]; cells: readonly ColumnCells[] },
  date: number,
  found: readonly number[],
): readonly number[] {
  const [end, other] = found.filter((i) => {
    const known = fieldOfHeading(columns[i]!.name)?.field;
    const isNamed = known === 'end' || known === 'endTime';
    const isBeside = i === date + 1 && known === undefined && followSoon(cells[date]!, cells[i]!);
    return (isNamed || isBeside) && inference.areOrdered(date, i, areDatesOrdered);
  });
  if (end === undefined || other !== undefined) return found;
  inference.give(end, 'end');
  return found.filter((i) => i !== end);
}

/** Whether each day of a column is behind the date of its row, and not long behind it. */
function followSoon(dates: ColumnCells, ends: ColumnCells): boolean {
  const spans = Array.from({ length: dates.rowCount }, (_, row) => [dates.at(row), ends.at(row)] as const)
    .filter(([date, end]) => date !== '' && end !== '')
    .map(([date, end]) => (firstDayOfCell(end) ?? Number.NaN) - (firstDayOfCell(date) ?? Number.NaN));
  return spans.length >= MIN_ENDS && spans.every((days) => days > 0 && days <= LONGEST_EVENT);
}

const firstDayOfCell = (text: string): number | undefined => {
  const [period] = parseDate(text).periods;
  return period === undefined ? undefined : periodBounds(period)?.first;
};

/** Gives the start to the one column of dates that in each row is not behind the known end: `data_sort`, `data_fine`. */
export function giveStart(
  inference: ColumnInference,
  cells: readonly ColumnCells[],
  end: number,
  found: readonly number[],
): readonly number[] {
  const ordered = found.filter((i) => inference.areOrdered(i, end, areDatesOrdered));
  // Most events are of one day. The day on which a row was made is before it as well.
  const [start, other] =
    ordered.length > 1 ? ordered.filter((i) => haveSameDays(cells[i]!, cells[end]!, HALF)) : ordered;
  if (start === undefined || other !== undefined) return found;
  inference.give(start, 'start');
  return found.filter((i) => i !== start);
}
