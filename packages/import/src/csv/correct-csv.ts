import { type CorrectedContent, type Correction, type Input, readAll } from '@regional-presence/core';
import { correctedText } from '../encoding/corrected-text.js';
import type { TextSplice } from '../encoding/splice-text.js';
import { StreamingDecoder } from '../encoding/streaming-decoder.js';
import { readAsLineFeeds } from './csv-cells.js';
import { CsvRowParser } from './csv-rows.js';
import { type CsvLayout, decodeRows } from './open-csv.js';
import { type RowCorrection, rowSplices } from './row-splices.js';

/**
 * Corrects a CSV file in its own encoding, delimiter, quotation marks and line ends. It becomes UTF-8 with a byte order
 * mark if the encoding lacks a character, or could no longer be detected.
 *
 * @param layoutOf detects how a file is written.
 */
export async function correctCsv(
  given: Input,
  corrections: readonly Correction[],
  layoutOf: (input: Input) => Promise<CsvLayout>,
): Promise<CorrectedContent> {
  const bytes = await readAll(given);
  const input = { name: given.name, content: bytes };
  const layout = await layoutOf(input);
  const write = (splices: readonly TextSplice[]): Promise<CorrectedContent> =>
    correctedText(
      bytes,
      layout.encoding,
      splices,
      async (content) => (await layoutOf({ ...input, content })).encoding,
    );
  if (corrections.length === 0) return write([]);
  const byRow = correctionsByRow(corrections);
  const plan = await planCorrection(input, layout, byRow);
  const corrected = await write(plan.splices);
  if (!plan.hasUnbalancedRows || (await readsAs(plan.cells, corrected, layout))) return corrected;
  return write((await planCorrection(input, layout, byRow, true)).splices);
}

function correctionsByRow(corrections: readonly Correction[]): Map<number, RowCorrection> {
  const byRow = new Map<number, Map<number, string> | 'removed'>();
  for (const correction of corrections) {
    const known = byRow.get(correction.row);
    if ('removed' in correction) byRow.set(correction.row, 'removed');
    else if (known === undefined) byRow.set(correction.row, new Map([[correction.cell, correction.text]]));
    else if (known !== 'removed') known.set(correction.cell, correction.text);
  }
  return byRow;
}

/** What changes in the text of a file. */
interface CorrectionPlan {
  /** In the order of the text. */
  splices: TextSplice[];
  /** Where the quotation mark of such a row is closed depends on the rows after it. */
  hasUnbalancedRows: boolean;
  /** The cells that the corrected file is to have. */
  cells: string[][];
}

/** @param rewritesUnbalanced rows with unbalanced quotation marks are written as they were divided, so that they stay. */
async function planCorrection(
  input: Input,
  layout: CsvLayout,
  byRow: ReadonlyMap<number, RowCorrection>,
  rewritesUnbalanced = false,
): Promise<CorrectionPlan> {
  const plan: CorrectionPlan = { splices: [], hasUnbalancedRows: false, cells: [] };
  const { dialect, skipped } = layout;
  const parser = new CsvRowParser(dialect, {}, (row, { start, text }) => {
    const found = byRow.get(row.row);
    const correction = found ?? (row.problem && rewritesUnbalanced ? NO_CORRECTION : undefined);
    const extent = { start: start + skipped, text };
    if (correction) plan.splices.push(...rowSplices(row, extent, correction, dialect));
    plan.hasUnbalancedRows ||= row.problem !== undefined;
    if (found !== 'removed') plan.cells.push(correctedCells(row.cells as readonly string[], found));
  });
  for await (const _ of decodeRows(input, new StreamingDecoder(layout.encoding), parser, skipped));
  return plan;
}

const NO_CORRECTION: RowCorrection = new Map();

function correctedCells(cells: readonly string[], texts: ReadonlyMap<number, string> = new Map()): string[] {
  const corrected = [...cells];
  for (const [index, text] of texts) {
    while (corrected.length < index) corrected.push('');
    corrected[index] = readAsLineFeeds(text);
  }
  return corrected;
}

/** Whether a corrected file is read as these cells. */
async function readsAs(
  cells: readonly (readonly string[])[],
  { bytes, encoding }: CorrectedContent,
  { dialect, skipped }: CsvLayout,
): Promise<boolean> {
  const decoder = new StreamingDecoder(encoding!);
  const rows: (readonly unknown[])[] = [];
  const input = { name: '', content: bytes };
  for await (const batch of decodeRows(input, decoder, new CsvRowParser(dialect, {}), skipped))
    rows.push(...batch.map((row) => row.cells));
  return rows.length === cells.length && rows.every((row, i) => isSameRow(row, cells[i]!));
}

const isSameRow = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((cell, i) => cell === b[i]);
