import type { Dataset, Problem } from '@regional-presence/core';
import type { ImportCounts } from './gather/row-counts.js';
import type { StreamedImport, StreamTarget } from './import-sources.js';
import type { RejectedRow } from './sheet/row-sink.js';
import type { TableReport } from './sheet/table-report.js';

/** The result of an import. */
export interface ImportResult {
  dataset: Dataset;
  problems: Problem[];
  counts: ImportCounts;
  /** The rows that became no record, with their problems. */
  rejected: RejectedRow[];
  /** What was detected in each table: encoding, delimiter, header row, columns. */
  tables: TableReport[];
}

/** Collects a streamed import in memory. */
export async function collect(
  importTo: (target: StreamTarget) => Promise<StreamedImport>,
): Promise<ImportResult> {
  const problems: Problem[] = [];
  const rejected: RejectedRow[] = [];
  const stream = await importTo({
    onProblem: (problem) => void problems.push(problem),
    onRejected: (row) => void rejected.push(row),
  });
  const dataset = stream.base;
  for await (const events of stream.events()) for (const event of events) dataset.events.push(event);
  return { dataset, problems, rejected, counts: stream.counts, tables: stream.tables };
}
