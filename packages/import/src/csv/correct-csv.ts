import { type CorrectedContent, type Correction, type Input, readAll } from '@regional-presence/core';
import { correctedText } from '../encoding/corrected-text.js';
import type { TextSplice } from '../encoding/splice-text.js';
import { StreamingDecoder } from '../encoding/streaming-decoder.js';
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
  input: Input,
  corrections: readonly Correction[],
  layoutOf: (input: Input) => Promise<CsvLayout>,
): Promise<CorrectedContent> {
  const bytes = await readAll(input);
  const layout = await layoutOf(input);
  const { encoding } = layout;
  const splices = await splicesOf({ ...input, content: bytes }, layout, correctionsByRow(corrections));
  return correctedText(
    bytes,
    encoding,
    splices,
    async (content) => (await layoutOf({ ...input, content })).encoding,
  );
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

/** The changes of the text, in its order. The rows are those that the reader reads. */
async function splicesOf(
  input: Input,
  { encoding, dialect, skipped }: CsvLayout,
  byRow: ReadonlyMap<number, RowCorrection>,
): Promise<TextSplice[]> {
  const splices: TextSplice[] = [];
  if (byRow.size === 0) return splices;
  const parser = new CsvRowParser(dialect, {}, (row, { start, text }) => {
    const correction = byRow.get(row.row);
    if (correction) splices.push(...rowSplices(row, { start: start + skipped, text }, correction, dialect));
  });
  for await (const _ of decodeRows(input, new StreamingDecoder(encoding), parser, skipped));
  return splices;
}
