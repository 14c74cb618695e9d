import type { TableRow } from '@regional-presence/core';
import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { matchColumns } from '../column/match-columns.js';
import { areMeasured, haveDays } from '../field/marks.js';
import { type AppliedMapping, applyMapping } from '../plan/apply-mapping.js';
import type { Mapping } from '../plan/mapping.js';
import { type ColumnCells, columnCells } from './column-cells.js';
import { leaveOutOtherEnd } from './date-columns.js';
import { markDatesInTitles } from './dates-in-titles.js';
import { giveDurations, markMinutes } from './duration-column.js';
import { fitsHeading } from './fits-heading.js';
import { columnOfGroups } from './group-columns.js';
import { fieldsOfHeadings, isBlank, isNumberAlone, namesDates } from './header-row.js';
import { markClocks, markHourNumbers } from './hour-numbers.js';
import { inferColumns, inferOtherTitles } from './infer-columns.js';
import { markInheritedYears } from './inherited-years.js';
import { markMonthYears } from './month-years.js';
import { markMonthsFirst } from './months-first.js';
import { leaveOutWithoutDays } from './no-dates.js';
import { combineOpponents } from './opponents.js';
import { giveMeaningsOfOthers, giveOtherMeanings } from './other-meanings.js';
import { markOthersAsTitles } from './others-as-titles.js';
import { partsOfGroups } from './parts-of-groups.js';
import { DAYS_OF_MONTH, periodColumns } from './period-columns.js';
import { separatePeriodsOfOther } from './periods-of-other.js';
import { columnOfStamps, TIME_OF_ENTRY } from './stamp-column.js';
import { markWeekdays } from './weekday-column.js';
import { saysWhen } from './when-fields.js';
import { markYearsFirst } from './years-first.js';

/** Rows whose cells are examined. */
const MAX_ROWS = 60;

/** Cells that a problem shows. */
const SHOWN_CELLS = 3;

/** The columns of a table, with how each got its field. */
export interface AssignedColumns extends AppliedMapping {
  /** Columns whose field was inferred from their cells, by index. */
  inferred: ReadonlyMap<number, Field>;
  /** Columns whose heading names a field that none of their cells is, by index. */
  unfit: ReadonlyMap<number, Field>;
  /** Indexes of columns of dates or times that have no field. */
  unused: readonly number[];
  /** The index of the column whose cells hold for the blank ones below them. */
  ofGroups: readonly number[];
  /** Some cells of a column, for problems. */
  examplesOf(index: number): string[];
}

/**
 * Gives each column its field: that of the mapping, of its heading if its cells fit, or of its cells.
 *
 * @param areDated the rows have dates that are in no column of the table.
 */
export function assignColumns(
  headings: readonly string[],
  rows: readonly TableRow[],
  mapping: Mapping,
  areDated = false,
): AssignedColumns {
  const filled = rows.filter((row) => !isBlank(row) && !isNumberAlone(row));
  const ofAllRows = columnCells(filled, headings.length);
  const cells = columnCells(filled.slice(0, MAX_ROWS), headings.length).map((examined, i) =>
    examined.texts.length === 0 ? ofAllRows[i]! : examined,
  );
  const unfit = new Map<number, Field>();
  const isOfDates = areDated || namesDates(fieldsOfHeadings(headings));
  const matched = matchColumns(headings, (index, field) => {
    const fits = fitsHeading(field, index, { headings, cells, isOfDates });
    if (!fits) unfit.set(index, field);
    return fits;
  });
  leaveOutWithoutDays(matched, cells, unfit);
  giveOtherMeanings(matched, cells, unfit);
  giveMeaningsOfOthers(matched, cells);
  giveDurations(matched, cells);
  leaveOutOtherEnd(matched);
  const applied = applyMapping(matched, mapping);
  const hasHeadings = headings.some((heading) => heading !== '');
  combinePeriods(applied, cells);
  combineOpponents(applied, cells);
  const { fields, unused } = inferColumns(applied.columns, cells, {
    hasHeadings,
    areDated: areDated || applied.combined.some(({ marked }) => marked),
    areTitled: applied.combined.some(({ field }) => field === 'title'),
  });
  for (const [index, field] of fields) applied.columns[index]!.field = field;
  const hasInferredTitles = [...fields.values()].includes('title');
  const otherTitles = hasInferredTitles ? inferOtherTitles(applied.columns, ofAllRows) : undefined;
  if (otherTitles !== undefined) applied.columns[otherTitles]!.field = 'otherTitle';
  const stamps = columnOfStamps(applied.columns, cells);
  if (stamps !== undefined) Object.assign(applied.columns[stamps]!, { field: 'year', hint: TIME_OF_ENTRY });
  markMonthYears(applied.columns, cells);
  markYearsFirst(applied.columns, cells);
  markMonthsFirst(applied.columns, cells);
  markInheritedYears(applied.columns, cells);
  markHourNumbers(applied.columns, cells);
  markClocks(applied.columns, cells);
  const areDatedElsewhere = areDated || applied.combined.some(({ field }) => saysWhen(field));
  if (!areDatedElsewhere) markDatesInTitles(applied.columns, cells);
  if (hasHeadings && !givesTitles(applied)) markOthersAsTitles(applied.columns, cells);
  const ofOther = separatePeriodsOfOther(applied.columns, cells);
  markMinutes(applied.columns, cells);
  markWeekdays(applied.columns, cells);
  const groups = columnOfGroups(applied.columns, ofAllRows, rows.length);
  const ofGroups = groups === undefined ? partsOfGroups(applied.columns, ofAllRows, rows.length) : [groups];
  for (const index of ofGroups) applied.columns[index]!.fillDown = true;
  return {
    ...applied,
    inferred: new Map([
      ...fields,
      ...(otherTitles === undefined ? [] : [[otherTitles, 'otherTitle'] as const]),
      ...(stamps === undefined ? [] : [[stamps, 'year'] as const]),
    ]),
    unfit,
    unused: [...unused, ...ofOther],
    ofGroups,
    examplesOf: (index) => [...new Set(cells[index]!.texts)].slice(0, SHOWN_CELLS),
  };
}

/** Whether titles are in a column, come from several, or are one for all rows. */
export const givesTitles = ({
  columns,
  combined,
  constants,
}: Pick<AppliedMapping, 'columns' | 'combined' | 'constants'>): boolean =>
  columns.some(({ field, namesEvents }) => field === 'title' || namesEvents) ||
  combined.some(({ field }) => field === 'title') ||
  constants.some(([field]) => field === 'title');

/** Whether a column without a heading right of a part of a year has cells: it may be of that part as well. */
function hasCellsBetween(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
  places: readonly number[],
): boolean {
  let isRight = false;
  return columns.some(({ name }, i) => {
    isRight = places.includes(i) || (isRight && name === '');
    return isRight && name === '' && cells[i]!.texts.length > 0;
  });
}

/** Months or quarters that are columns are together the dates of a table without others. */
function combinePeriods({ columns, combined }: AppliedMapping, cells: readonly ColumnCells[]): void {
  const periods = periodColumns(columns.map(({ name }) => name));
  if (!periods) return;
  const places = periods.map(({ index }) => index);
  const hasOther =
    columns.some(({ field }, i) => saysWhen(field) && !places.includes(i)) ||
    places.some((place) => columns[place]!.isDeclared) ||
    hasCellsBetween(columns, cells, places) ||
    combined.some(({ field }) => saysWhen(field));
  if (hasOther) return;
  const texts = places.flatMap((place) => cells[place]!.texts);
  if (areMeasured(texts)) return;
  const hasDays = haveDays(texts);
  for (const place of places) {
    delete columns[place]!.field;
    if (hasDays) columns[place]!.hint = DAYS_OF_MONTH;
  }
  combined.push({ field: 'date', places, marked: { columns: periods, hasDays } });
}
