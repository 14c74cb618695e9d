import type { Dataset, Input, Problem } from '@regional-presence/core';
import type { ImportCounts } from './gather/gathering.js';
import { type ImportOptions, importStream } from './import-stream.js';
import type { RejectedRow, TableReport } from './table/import-table.js';

export interface ImportResult {
  dataset: Dataset;
  problems: Problem[];
  counts: ImportCounts;
  rejected: RejectedRow[];
  /** What was found of each table: encoding, delimiter, heading, columns. */
  tables: TableReport[];
}

/**
 * Turns spreadsheets into one dataset. Each row ends as a record, as part of another row's record, or as a
 * rejected row with its reason; the counts add up. ITU's own reference data is part of the dataset. Never
 * throws for what is in a file.
 *
 * @example
 * const { dataset, problems, counts } = await importFiles([{ name: 'africa.csv', bytes }]);
 */
export async function importFiles(
  inputs: readonly Input[],
  options: ImportOptions = {},
): Promise<ImportResult> {
  const problems: Problem[] = [];
  const rejected: RejectedRow[] = [];
  const stream = await importStream(inputs, {
    ...options,
    onProblem: (found) => void problems.push(found),
    onRejected: (row) => void rejected.push(row),
    onRestart() {
      problems.length = 0;
      rejected.length = 0;
    },
  });
  const dataset = stream.base;
  for await (const events of stream.events()) for (const event of events) dataset.events.push(event);
  return { dataset, problems, rejected, counts: stream.counts, tables: stream.tables };
}
