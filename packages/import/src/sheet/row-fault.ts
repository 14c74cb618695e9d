import type { Problem, TableRow } from '@regional-presence/core';
import { rowTooLong, rowTotal } from '@regional-presence/core/internal';
import { withFile } from '../reader/problem-file.js';
import { rowTexts } from '../scan/header-row.js';
import { isTotalRow } from '../scan/total-row.js';
import { rowPlace, type SheetPlace } from './table-report.js';

/** Why a row cannot be read at all. */
export function rowFault(row: TableRow, width: number, sheet: SheetPlace): Problem | undefined {
  if (row.problem) return withFile(row.problem, sheet.file);
  if (row.cells.length > width) {
    const { length } = rowTexts(row);
    if (length > width) return rowTooLong({ cells: length, columns: width }, rowPlace(sheet, row.row));
  }
  return isTotalRow(row) ? rowTotal({ value: rowTexts(row).join(' ') }, rowPlace(sheet, row.row)) : undefined;
}
