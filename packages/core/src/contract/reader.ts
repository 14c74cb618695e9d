import type { Problem } from '../problem/problem.js';
import type { Input, Sample } from './input.js';

/** What a cell may hold. A typed date of a workbook is its ISO 8601 text in `date`, never a `Date`. */
export type Cell = string | number | boolean | null | { date: string };

/** A row as it stands in the file. */
export interface TableRow {
  /** As a spreadsheet counts: the first line of a file is row 1. */
  row: number;
  cells: readonly Cell[];
  /** Where cells lead to: the targets of hyperlinks, by the place of the cell in `cells`. */
  links?: readonly { cell: number; target: string }[];
  /** The language of its title, a BCP 47 tag, where the format itself says it. */
  language?: string;
  /** Why the row cannot be taken, where the format itself is broken there. */
  problem?: Problem;
}

/** A table as a format holds it; what its cells mean, it does not know. */
export interface Table {
  type: 'table';
  sheet?: string;
  /** Where the format itself names the columns (JSON objects); else the heading is one of the rows. */
  columns?: readonly string[];
  /** Of a format that has one: what separates the cells. */
  delimiter?: string;
  /** What the reader found of the file, to be told: `{ encoding: 'windows-1252', delimiter: ';' }`. */
  facts?: Readonly<Record<string, string>>;
  /**
   * The rows from the first, at each call anew: what settles a column may stand far down. In batches, since
   * an `await` for each row would cost more than the row.
   */
  rows(): AsyncIterable<readonly TableRow[]> | Iterable<readonly TableRow[]>;
}

/** Records in the model's own shape, not yet validated. */
export interface RecordDocument {
  type: 'records';
  /** Collections of a dataset, by name. */
  collections: Record<string, unknown>;
}

/** What a reader found: a table, records, or trouble. */
export type ReaderOutput = Table | RecordDocument | { type: 'problem'; problem: Problem };

/**
 * A file format on the way in. It knows the format and nothing of ITU: cells come out as they stand.
 * Trouble comes out as a problem; it throws for a programmer's mistake only.
 */
export interface Reader<Options = object> {
  /** `csv`, `json`: what a user calls the format. */
  name: string;
  mediaTypes: readonly string[];
  /** Without the dot, lower case. */
  extensions: readonly string[];
  /** How sure it is from what is in the file that this is its format: 0 not at all, 1 certain. */
  confidence(sample: Sample): number;
  read(input: Input, options?: Options): AsyncIterable<ReaderOutput>;
}
