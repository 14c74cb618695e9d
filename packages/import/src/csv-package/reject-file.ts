import { escapeFormula, REASON_HEADING } from '../field/formula-escape.js';
import type { RejectedRow } from '../sheet/import-sheet.js';
import { BYTE_ORDER_MARK, formatCsvLine } from './csv-line.js';

/** Rejected rows of one table, in its own layout. */
export interface RejectFile {
  /** Name of the file that they are of. */
  file: string;
  sheet?: string;
  /** The text of the reject file: UTF-8 with a byte order mark, so that Excel knows it. */
  text: string;
}

const cellTextOf = (value: unknown): string =>
  escapeFormula(
    typeof value === 'object' && value !== null && 'date' in value ? String(value.date) : String(value ?? ''),
  );

/**
 * The rejected rows of each table as a file of its own layout, with a first column that says why. Mended, it
 * is read like the file that it came from.
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
