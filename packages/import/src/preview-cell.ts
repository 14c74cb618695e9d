import type { Activity, Cell, Problem } from '@regional-presence/core';
import { checkOptions } from '@regional-presence/core/internal';

import { indexOfColumn } from './column/match-columns.js';
import { applyMapping } from './plan/apply-mapping.js';
import { sheetLayout } from './plan/sheet-layout.js';
import { TABLE_OPTIONS, type TableOptions } from './plan/table-options.js';
import { readRow } from './row/read-row.js';
import type { TableReport } from './sheet/table-report.js';

/** A text for a cell, and the row that it is part of. */
export interface CellDraft {
  /** The letter of the column: `D`. */
  column: string;
  text: string;
  /** The other cells of its row. Without them the cell is read alone. */
  cells?: readonly Cell[] | undefined;
}

/** What a row with a cell means. */
export interface CellPreview {
  /** What the row becomes: one for each occasion. Before duplicates are merged and ids are made unique. */
  activities: Activity[];
  /** What is wrong with the cell. */
  problems: Problem[];
}

/** Stands for the title of a row of which one cell is known. */
const UNKNOWN_TITLE = '(title)';

/**
 * Reads a cell as the import would read it, while it is typed. The order of day and month, the language and the
 * meaning of the columns are those that the import found.
 *
 * @param table its table in the result of the import.
 * @param options the options of the table in that import.
 * @throws RangeError for a column that the table does not have, or a table that was not read.
 * @example
 * const { tables } = await importFiles({ name: 'plan.csv', content: 'Title,Date\nForum,\n' });
 * const { activities } = previewCell(tables[0]!, { column: 'B', text: '27 June to 1 July 2022' });
 * activities[0]?.when?.period; // '2022-06-27/2022-07-01'
 */
export function previewCell(
  { file, sheet, columns, plan, language }: TableReport,
  { column, text, cells }: CellDraft,
  options: TableOptions = {},
): CellPreview {
  checkOptions('previewCell', options, TABLE_OPTIONS);
  const index = indexOfColumn(column);
  if (!columns[index] || !plan) throw new RangeError(`previewCell: the table has no column "${column}".`);
  const own = columns.map(({ letter, name }) => ({ letter, name }));
  const layout = sheetLayout(applyMapping(own, plan), language, options);
  const row: Cell[] = columns.map((_, i) => cells?.[i] ?? '');
  row[index] = text;
  const title = layout.byField.title?.index;
  if (!cells && title !== undefined && title !== index && title < row.length) row[title] = UNKNOWN_TITLE;
  const source = { file, ...(sheet === undefined ? {} : { sheet }), row: 1 };
  const { drafts, problems } = readRow(layout, { row: 1, cells: row }, source);
  return {
    activities: drafts.flatMap(({ activity, events = [] }) => [
      activity,
      ...events.map((event) => event.activity),
    ]),
    problems: problems.filter(({ place }) => place?.column?.letter.split('-').includes(column) ?? false),
  };
}
