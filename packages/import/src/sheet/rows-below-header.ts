import type { TableRow } from '@regional-presence/core';
import { isBlank } from '../scan/header-row.js';
import type { LineObserver } from './line-observer.js';
import type { RowSource } from './row-source.js';

/** The rows of a table that are neither its header row nor blank, of which `lines` is informed. */
export async function* rowsBelowHeader(
  rows: RowSource,
  headerRow: TableRow,
  lines: LineObserver | undefined,
): AsyncIterable<TableRow> {
  for (let batch = await rows.next(); batch; batch = await rows.next())
    for (const row of batch)
      if (row === headerRow) lines?.line(row, 'header');
      else if (isBlank(row)) lines?.line(row, 'blank');
      else yield row;
}
