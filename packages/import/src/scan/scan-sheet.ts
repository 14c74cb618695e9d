import type { Problem, ProblemPlace, Table, TableRow } from '@regional-presence/core';
import { dateFromSheetName, headerRowMissing, mappingColumnMissing } from '@regional-presence/core/internal';

import type { Column } from '../column/column.js';
import { headingLanguage } from '../column/heading-language.js';
import { foldText } from '../field/words.js';
import type { Mapping } from '../plan/mapping.js';
import { type SheetLayout, sheetLayout } from '../plan/sheet-layout.js';
import type { TableOptions } from '../plan/table-options.js';
import { assignColumns, givesTitles } from './assign-columns.js';
import { columnProblems } from './column-problems.js';
import { isDayLine } from './day-line.js';
import { areBelowDays, findHeaderRow } from './find-header-row.js';
import { type HeaderRow, rowTexts } from './header-row.js';
import { isOtherHeaderRow } from './header-row-again.js';
import { findPeriodHeader } from './period-header.js';
import { periodOfSheetName } from './section-row.js';
import { dayOfSheet } from './sheet-day.js';
import { saysWhen } from './when-fields.js';
import { yearAbove, yearOfFileName, yearOfSheetName } from './year-above.js';

/** Rows that are examined before the first is read. */
export const SAMPLE_ROWS = 200;

/** Rows among which days are looked for that have lines of their own. */
const MAX_ROWS_OF_DAYS = 30;

/** What the first rows of a sheet show. */
export interface SheetScan {
  /** Absent if the format itself names the columns. */
  headerRow?: HeaderRow;
  /** The column headings. */
  headings: readonly string[];
  layout: SheetLayout;
  /** The day of all rows, as the name of the sheet has it. */
  day?: string;
  problems: Problem[];
}

/**
 * Finds the header row of a sheet and what its columns hold.
 *
 * @param first its first rows.
 * @returns `undefined` if no column holds titles.
 */
export function scanSheet(
  table: Table,
  first: readonly TableRow[],
  place: ProblemPlace,
  options: TableOptions,
): SheetScan | undefined {
  const { mapping = {} } = options;
  const dayOfAll = dayOfSheet(place.sheet ?? '', first.slice(0, MAX_ROWS_OF_DAYS));
  const found = table.columns
    ? undefined
    : locateHeaderRow(first, mapping, options.headerRow, dayOfAll !== undefined);
  if (!table.columns && !found) return undefined;
  const below = rowsOfTable(found ? first.slice(found.index + found.height) : first);
  const named = table.columns ?? found?.texts ?? [];
  const hasCellPlaces = table.delimiter === undefined;
  const written = found ? first[found.index]!.cells.length : 0;
  const headings =
    found?.height === 0
      ? unnamedColumns(below)
      : [...named, ...Array.from({ length: widthBeyond(named, below, hasCellPlaces, written) }, () => '')];
  const areBelow = areBelowDays(below.slice(0, MAX_ROWS_OF_DAYS));
  const areDated = areBelow || dayOfAll !== undefined;
  const assigned = assignColumns(
    headings,
    areBelow ? below.filter((row) => !isDayLine(row)) : below,
    mapping,
    areDated,
  );
  if (!givesTitles(assigned)) return undefined;
  const { columns, missing } = assigned;
  const day = columns.some(({ field }) => saysWhen(field) || field === 'year') ? undefined : dayOfAll;
  const language = options.language ?? mapping.language ?? headingLanguage(headings);
  const isHeaderless = found?.height === 0;
  const headingPlace = { ...place, ...(found && !isHeaderless ? { row: found.row } : {}) };
  const isReported = isHeaderless && mapping.headerRow === undefined;
  return {
    ...(found ? { headerRow: found } : {}),
    headings,
    ...(day === undefined ? {} : { day }),
    layout: {
      ...sheetLayout(assigned, language, { ...options, ...periodOfTitle(found, first, place, options) }),
      hasPlainTexts: table.hasPlainTexts,
    },
    problems: [
      ...(day === undefined ? [] : [dateFromSheetName({ date: day }, place)]),
      ...missing.map((heading) => mappingColumnMissing({ heading }, place)),
      ...(isReported ? [headerRowMissing({ columns: fieldsByLetter(columns) }, place)] : []),
      ...columnProblems(assigned, headingPlace).filter(
        ({ code }) => !isHeaderless || code === 'column-filled-down',
      ),
    ],
  };
}

/**
 * The year of the title above the table, the month or year in the name of the sheet, or the year in that of the file is
 * the reporting period if none is declared.
 */
function periodOfTitle(
  found: HeaderRow | undefined,
  first: readonly TableRow[],
  { sheet = '', file = '' }: ProblemPlace,
  declared: TableOptions,
): Pick<TableOptions, 'period'> {
  if (declared.period !== undefined) return {};
  const above = found && yearAbove(first.slice(0, found.index));
  const period = above ?? periodOfSheetName(sheet) ?? yearOfSheetName(sheet) ?? yearOfFileName(file);
  return period === undefined ? {} : { period };
}

/** `A: date`, `B: title`. */
const fieldsByLetter = (columns: readonly Column[]): string[] =>
  columns.flatMap(({ letter, field }) => (field ? [`${letter}: ${field}`] : []));

/** The rows up to the header row of another table. */
function rowsOfTable(rows: readonly TableRow[]): readonly TableRow[] {
  const end = rows.findIndex(isOtherHeaderRow);
  return end < 0 ? rows : rows.slice(0, end);
}

/** The header row: declared by its number, recognized by the headings of the mapping, or detected. */
function locateHeaderRow(
  rows: readonly TableRow[],
  mapping: Mapping | undefined,
  headerRow = mapping?.headerRow,
  areOfDay = false,
): HeaderRow | undefined {
  const at = (index: number): HeaderRow => {
    const ofPeriods = findPeriodHeader(rows.slice(index, index + 2));
    if (ofPeriods?.index === 0) return { ...ofPeriods, index };
    return { index, height: 1, row: rows[index]!.row, texts: rowTexts(rows[index]!) };
  };
  if (headerRow === 0) {
    const index = rows.findIndex((row) => rowTexts(row).length > 0);
    return index < 0 ? undefined : { index, height: 0, row: rows[index]!.row, texts: [] };
  }
  if (headerRow !== undefined) {
    const named = rows.findIndex(({ row }) => row === headerRow);
    return named >= 0 ? at(named) : undefined;
  }
  const names = [...Object.keys(mapping?.columns ?? {}), ...Object.values(mapping?.combine ?? {}).flat()].map(
    foldText,
  );
  const byNames =
    names.length === 0
      ? -1
      : rows.slice(0, 30).findIndex((row) => {
          const texts = new Set(rowTexts(row).map(foldText));
          return names.filter((name) => texts.has(name)).length > names.length / 2;
        });
  return byNames >= 0 ? at(byNames) : findHeaderRow(rows, areOfDay);
}

/** The blank headings of a table without a header row. */
const unnamedColumns = (rows: readonly TableRow[]): readonly string[] =>
  Array.from({ length: Math.max(0, ...rows.map((row) => rowTexts(row).length)) }, () => '');

/**
 * How many columns without a heading are to the right of the header row. In a text with delimiters a cell too many may
 * be the part of another, unless most rows have it, or the header row has blank cells there; in a workbook each cell has its
 * place.
 */
function widthBeyond(
  names: readonly string[],
  below: readonly TableRow[],
  hasCellPlaces: boolean,
  written: number,
): number {
  const widths = below.map((row) => rowTexts(row).length).filter((width) => width > 0);
  const beyond = widths.filter((width) => width > names.length);
  if (beyond.length === 0) return 0;
  if (hasCellPlaces) return Math.max(...beyond) - names.length;
  if (written > names.length) return Math.min(written, Math.max(...beyond)) - names.length;
  return beyond.length * 2 <= widths.length || beyond.length < 2 ? 0 : Math.min(...beyond) - names.length;
}
