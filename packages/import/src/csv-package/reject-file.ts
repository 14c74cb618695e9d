import { escapeFormula, REASON_HEADING } from '../field/formula-escape.js';
import type { RejectedRow } from '../sheet/row-sink.js';
import { BYTE_ORDER_MARK, formatCsvLine } from './csv-line.js';

/** The rejected rows of one table, with the columns of that table. */
export interface RejectFile {
  /** The name of the file that the rows come from. */
  file: string;
  sheet?: string;
  /** The content: UTF-8 with a byte order mark, by which Excel recognizes it. */
  text: string;
}

const cellTextOf = (value: unknown): string =>
  escapeFormula(
    typeof value === 'object' && value !== null && 'date' in value ? String(value.date) : String(value ?? ''),
  );

/**
 * Writes the rejected rows of each table to a CSV file with the columns of that table and a first column with
 * the reasons. After correction the file can be imported like the original.
 *
 * @example
 * const { rejected } = await importFiles({ name: 'plan.csv', content: 'Title,Date\n,5 May 2027\n' });
 * rejectFiles(rejected).map(({ file }) => file); // ['plan.csv']
 */
export function rejectFiles(rejected: readonly RejectedRow[]): RejectFile[] {
  const tables = new Map<string, RejectedRow[]>();
  for (const row of rejected) {
    if (!row.layout) continue;
    const key = `${row.file}\n${row.sheet ?? ''}`;
    const rows = tables.get(key);
    if (rows) rows.push(row);
    else tables.set(key, [row]);
  }
  return [...tables.values()].map((rows) => {
    const { file, sheet, layout } = rows[0]!;
    const { headings, delimiter = ',' } = layout!;
    const line = (cells: readonly unknown[]) => formatCsvLine(cells.map(cellTextOf), delimiter);
    const reason = ({ problems }: RejectedRow) =>
      problems.map(({ message, remedy }) => `${message} ${remedy}`).join(' ');
    const text = `${BYTE_ORDER_MARK}${line([REASON_HEADING, ...headings])}${rows.map((row) => line([reason(row), ...row.cells])).join('')}`;
    return { file, ...(sheet ? { sheet } : {}), text };
  });
}
