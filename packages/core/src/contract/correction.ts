import type { Problem } from '../problem/problem.js';

/** Another text for a cell of a file. */
export interface CellCorrection {
  /** The sheet of a workbook. */
  sheet?: string | undefined;
  /** The number of the row as the reader gave it, 1-based. */
  row: number;
  /** The index of the cell in the row, from 0. The row may have fewer cells. */
  cell: number;
  text: string;
}

/** A row of a file that is left out. */
export interface RowRemoval {
  /** The sheet of a workbook. */
  sheet?: string | undefined;
  /** The number of the row as the reader gave it, 1-based. */
  row: number;
  removed: true;
}

/** A change of a file. */
export type Correction = CellCorrection | RowRemoval;

/** A file after its corrections. */
export interface CorrectedContent {
  bytes: Uint8Array;
  /** WHATWG name of the encoding, of a text file. */
  encoding?: string | undefined;
}

/** The corrected file, or why it cannot be corrected. */
export type CorrectionResult = CorrectedContent | { problem: Problem };
