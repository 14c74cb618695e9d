import type { Correction, Input, Problem, Reader, TableRow } from '@regional-presence/core';
import { checkOptions, correctionUnsupported, readerFailed } from '@regional-presence/core/internal';
import { indexOfColumn } from '../column/match-columns.js';
import { errorText, findReader } from '../find-reader.js';
import { type ImportInput, openImportInputs } from '../import-input.js';
import { IMPORT_OPTIONS, type ImportOptions } from '../import-options.js';
import { withFile } from '../reader/problem-file.js';
import { applyEdits, type Edit, isRowDrop, staleEdit } from '../work/edit.js';
import { optionsOfFile } from '../work/file-options.js';

/** A file with its edits. */
export interface CorrectedFile {
  bytes: Uint8Array;
  /** WHATWG name of the encoding, of a text file. It is another one if the old one lacks a character. */
  encoding?: string | undefined;
  /** The number of edits that were made. */
  changed: number;
  /** A problem for each edit whose cell or row was not found as it was. */
  stale: Problem[];
}

/**
 * Corrects a file in its own format. A CSV or JSON file keeps its encoding, delimiter, quotation marks and line ends, and
 * each byte outside the corrected cells; rows that are left out are removed. In a workbook only the sheets with edits
 * change, and rows that are left out are empty.
 *
 * @param edits of them, those of other files are ignored.
 * @param options as for the import of the file: `readers`, `encoding`, `delimiter`, `quote`.
 * @returns the problem of a file that cannot be read, or of a format that can only be read.
 * @throws TypeError for what is no input, for an unknown option, and for an option of the wrong type.
 * @throws RangeError for an option with a value that is not allowed.
 * @example
 * const file = { name: 'africa.csv', content: 'Title;Date\nForum;5 May 2207\n' };
 * const edit = { file: 'africa.csv', row: 2, column: 'B', from: '5 May 2207', to: '5 May 2027' };
 * const corrected = await correctedFile(file, [edit]);
 * 'bytes' in corrected && new TextDecoder().decode(corrected.bytes); // 'Title;Date\nForum;5 May 2027\n'
 */
export async function correctedFile(
  input: ImportInput,
  edits: readonly Edit[],
  options: ImportOptions = {},
): Promise<CorrectedFile | { problem: Problem }> {
  checkOptions('correctedFile', options, IMPORT_OPTIONS);
  const { inputs, problems } = await openImportInputs('correctedFile', input);
  const [opened] = inputs;
  if (!opened) return { problem: problems[0]! };
  const own = optionsOfFile(options, opened.name);
  const reader = await findReader(opened, own, (problem) => problems.push(problem));
  if (!reader) return { problem: problems[0]! };
  if (!reader.correct)
    return { problem: correctionUnsupported({ format: reader.name }, { file: opened.name }) };
  try {
    return await correctWith(reader, opened, edits, own);
  } catch (error) {
    const fault = { reader: reader.name, detail: errorText(error) };
    return { problem: readerFailed(fault, { file: opened.name }) };
  }
}

async function correctWith(
  reader: Reader,
  input: Input,
  edits: readonly Edit[],
  options: ImportOptions,
): Promise<CorrectedFile | { problem: Problem }> {
  const own = edits.filter(({ file }) => file === input.name);
  const { corrections, stale } = await correctionsOf(reader, input, own, options);
  const corrected = await reader.correct!(input, corrections, options);
  if ('problem' in corrected) return { problem: withFile(corrected.problem, input.name) };
  return { ...corrected, changed: corrections.length, stale };
}

/** Finds the rows of edits, as the import does. */
async function correctionsOf(
  reader: Reader,
  input: Input,
  edits: readonly Edit[],
  options: ImportOptions,
): Promise<{ corrections: Correction[]; stale: Problem[] }> {
  const corrections: Correction[] = [];
  const missing = new Set(edits);
  for await (const output of edits.length > 0 ? reader.read(input, options) : []) {
    if (output.type !== 'table') continue;
    const own = edits.filter(({ sheet }) => sheet === output.sheet);
    if (own.length === 0) continue;
    const rows: TableRow[] = [];
    for await (const batch of output.rows()) rows.push(...batch);
    const { applied, stale } = applyEdits(rows, own);
    for (const edit of own) missing.delete(edit);
    for (const edit of stale) missing.add(edit);
    for (const { edit, row } of applied) corrections.push(correctionOf(edit, row.row));
  }
  return { corrections, stale: [...missing].map(staleEdit) };
}

function correctionOf(edit: Edit, row: number): Correction {
  const { sheet } = edit;
  if (isRowDrop(edit)) return { sheet, row, removed: true };
  return { sheet, row, cell: indexOfColumn(edit.column), text: edit.to };
}
