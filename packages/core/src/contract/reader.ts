import type { Problem } from '../problem/problem.js';
import type { Correction, CorrectionResult } from './correction.js';
import type { Input, Sample } from './input.js';

/** What a cell may hold. A typed date of a workbook is its ISO 8601 text in `date`, never a `Date`. */
export type Cell = string | number | boolean | null | { date: string };

/** A row of a table. */
export interface TableRow {
  /** The number of the row, 1-based as in a spreadsheet: the first line of a file is row 1. */
  row: number;
  cells: readonly Cell[];
  /** The targets of the hyperlinks of the row; `cell` is an index into `cells`. */
  links?: readonly { cell: number; target: string }[] | undefined;
  /** The indexes of the cells whose text is struck through. A row with such a title is cancelled. */
  struckThrough?: readonly number[] | undefined;
  /** The language of the title as a BCP 47 tag, where the format declares it. */
  language?: string | undefined;
  /** Why the row cannot be read, where its syntax is broken. The row is rejected. */
  problem?: Problem | undefined;
}

/** A table as a format holds it. The meaning of its cells is not known yet. */
export interface Table {
  type: 'table';
  sheet?: string | undefined;
  /** The names of the columns, where the format has them (JSON objects). Otherwise a row is the header row. */
  columns?: readonly string[] | undefined;
  /** What separates the cells, in a format that has separators. */
  delimiter?: string | undefined;
  /** The format says that its texts are plain: `<b>` in them is text, and no markup. */
  hasPlainTexts?: true | undefined;
  /** Facts about the file for its report: `{ encoding: 'windows-1252', delimiter: ';' }`. */
  facts?: Readonly<Record<string, string>> | undefined;
  /** The rows, which are read once. They come in batches, because an `await` for each row costs more than the row. */
  rows(): AsyncIterable<readonly TableRow[]> | Iterable<readonly TableRow[]>;
}

/** Records in the model's own shape, not yet validated. */
export interface RecordDocument {
  type: 'records';
  /** Collections of a dataset, by name. */
  collections: Record<string, unknown>;
}

/** What a reader yields: a table, records, or a problem. A problem without `place.file` gets the file's name. */
export type ReaderOutput = Table | RecordDocument | { type: 'problem'; problem: Problem };

/**
 * A file format for import. It knows the format and nothing of ITU: cells come out as they are in the file.
 * A fault of a file is a problem that the reader yields. If the reader throws, the import reports
 * `reader-failed` with the file and the reader's name, and reads the other files.
 */
export interface Reader<Options = object> {
  /** The name of the format for users: `csv`, `json`. */
  name: string;
  mediaTypes: readonly string[];
  /** Lower case, without the dot. */
  extensions: readonly string[];
  /** How sure the reader is, from the content, that the file is of its format: 0 not at all, 1 certain. */
  confidence(sample: Sample): number;
  read(input: Input, options?: Options): AsyncIterable<ReaderOutput>;
  /**
   * Corrects a file that `read` can read, with the same options. Where no cell is corrected the bytes stay as they
   * are. Reading the result gives the corrected texts. Of two corrections of a cell, the last one counts.
   */
  correct?(input: Input, corrections: readonly Correction[], options?: Options): Promise<CorrectionResult>;
}
