import type {
  Input,
  Reader,
  ReaderOutput,
  RecordDocument,
  ReportProblem,
  Table,
} from '@regional-presence/core';
import { fileDuplicate, inputSize, readerFailed } from '@regional-presence/core/internal';

import type { KeptOutputs } from './answers/kept-outputs.js';
import { errorText, findReader } from './find-reader.js';
import { isObject } from './import-input.js';
import type { ImportOptions } from './import-options.js';
import { withFile } from './reader/problem-file.js';
import { repeatedInputs } from './repeated-inputs.js';
import { optionsOfFile } from './work/file-options.js';

/** A file, or rows in memory. */
export interface ImportSource {
  name: string;
  /** Bytes. */
  size: number;
  /**
   * Reads it once.
   *
   * @param onBytes called with the number of bytes that were read, if given.
   */
  read(
    report: ReportProblem,
    onBytes: ((bytes: number) => void) | undefined,
  ): AsyncIterable<ReaderOutput> | Iterable<ReaderOutput>;
}

/** The sources of an import, in the order in which they are read. */
export interface OpenedSources {
  sources: AsyncIterable<ImportSource> | Iterable<ImportSource>;
  /** Their bytes together. */
  totalBytes: number;
}

/** Finds a reader for each input, in the order of their names. What cannot be read is reported. */
export function sourcesOf(
  inputs: readonly Input[],
  options: ImportOptions,
  report: ReportProblem,
  kept?: KeptOutputs,
): OpenedSources {
  const totalBytes = inputs.reduce((sum, input) => sum + inputSize(input), 0);
  return { sources: openSources(inputs, options, report, kept), totalBytes };
}

async function* openSources(
  inputs: readonly Input[],
  options: ImportOptions,
  report: ReportProblem,
  kept: KeptOutputs | undefined,
): AsyncIterable<ImportSource> {
  const sorted = [...inputs].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const repeated = await repeatedInputs(sorted.filter(({ name }) => !optionsOfFile(options, name).skip));
  for (const input of sorted) {
    const { name } = input;
    const own = optionsOfFile(options, name);
    const first = repeated.get(input);
    const found = first || own.skip ? undefined : await findReader(input, own, report);
    const reader = found && (kept?.readerOf(input, found) ?? found);
    if (first) report(fileDuplicate({ other: first.name }, { file: name }));
    yield {
      name,
      size: inputSize(input),
      read: (onProblem, onBytes) =>
        reader ? outputsOf(reader, observedInput(input, onBytes), own, onProblem) : [],
    };
  }
}

/** The input; the end of each part that is read of it is shown. Bytes in memory are read in parts as well. */
function observedInput(input: Input, onBytes: ((bytes: number) => void) | undefined): Input {
  if (!onBytes) return input;
  const { name, content } = input;
  const slice = (start: number, end: number) => {
    onBytes(end);
    if (!(content instanceof Uint8Array)) return content.slice(start, end);
    return { arrayBuffer: async () => new Uint8Array(content.subarray(start, end)).buffer };
  };
  return { name, content: { size: inputSize(input), slice } };
}

/**
 * What a reader yields of a file. An error of the reader ends the file and is reported once as `reader-failed`;
 * what it yielded before stays.
 */
async function* outputsOf(
  reader: Reader,
  input: Input,
  options: ImportOptions,
  report: ReportProblem,
): AsyncIterable<ReaderOutput> {
  let hasFailed = false;
  const fail = (error: unknown): void => {
    if (!hasFailed)
      report(readerFailed({ reader: reader.name, detail: errorText(error) }, { file: input.name }));
    hasFailed = true;
  };
  try {
    for await (const output of reader.read(input, options)) {
      checkOutput(output);
      if (output.type === 'problem') yield { type: 'problem', problem: withFile(output.problem, input.name) };
      else yield output.type === 'table' ? withSafeRows(output, fail) : output;
      if (hasFailed) return;
    }
  } catch (error) {
    fail(error);
  }
}

/** @throws TypeError for what is none of the outputs that a reader may yield. */
function checkOutput(output: ReaderOutput | null | undefined): void {
  const { type } = output ?? {};
  const isOutput =
    (type === 'table' && typeof (output as Partial<Table>).rows === 'function') ||
    (type === 'records' && isObject((output as Partial<RecordDocument>).collections)) ||
    (type === 'problem' && isObject((output as { problem?: unknown }).problem));
  if (!isOutput) throw new TypeError('yielded neither a table, nor records, nor a problem');
}

/** The table, its rows ending where the reader fails. */
function withSafeRows(table: Table, fail: (error: unknown) => void): Table {
  const { type, sheet, columns, delimiter, hasPlainTexts, facts } = table;
  return {
    type,
    sheet,
    columns,
    delimiter,
    hasPlainTexts,
    facts,
    async *rows() {
      try {
        for await (const batch of table.rows()) {
          if (!Array.isArray(batch)) throw new TypeError('a batch of rows is not an array');
          yield batch;
        }
      } catch (error) {
        fail(error);
      }
    },
  };
}
