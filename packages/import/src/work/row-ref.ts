import type { ProblemPlace } from '@regional-presence/core';
import { rowPlace } from '../sheet/table-report.js';

/** A row of an imported file. */
export interface RowRef {
  /** The name of the file. */
  file: string;
  /** The sheet of a workbook. */
  sheet?: string | undefined;
  /** The number of the row, 1-based as in a spreadsheet. */
  row: number;
  /** The fingerprint of its cells, from {@link SheetLine.print}, by which it is found if it moved. */
  print?: string | undefined;
}

type TablePlace = Pick<RowRef, 'file' | 'sheet'>;

/** One text for a table. */
export const tableKey = ({ file, sheet }: TablePlace): string => `${file}\u0000${sheet ?? ''}`;

/** The place of a row for a problem. */
export const placeOfRow = (ref: RowRef): ProblemPlace => rowPlace(ref, ref.row);
