import type {
  Input,
  Reader,
  ReaderOutput,
  RecordDocument,
  ReportProblem,
  Table,
} from '@regional-presence/core';
import {
  fileDuplicate,
  fileEmpty,
  fileFormatUnsupported,
  fileUnreadable,
  inputSize,
  readerFailed,
  sampleInput,
} from '@regional-presence/core/internal';

import { decodeText } from './encoding/decode-text.js';
import { sniffForeignFormat } from './format/sniff-foreign-format.js';
import { isObject } from './import-input.js';
import type { ImportOptions } from './import-options.js';
import { withFile } from './reader/problem-file.js';
import { READERS, readerFor } from './reader/readers.js';
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
): OpenedSources {
  const totalBytes = inputs.reduce((sum, input) => sum + inputSize(input), 0);
  return { sources: openSources(inputs, options, report), totalBytes };
}

async function* openSources(
  inputs: readonly Input[],
  options: ImportOptions,
  report: ReportProblem,
): AsyncIterable<ImportSource> {
  const sorted = [...inputs].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const repeated = await repeatedInputs(sorted.filter(({ name }) => !optionsOfFile(options, name).skip));
  for (const input of sorted) {
    const { name } = input;
    const own = optionsOfFile(options, name);
    const first = repeated.get(input);
    const reader = first || own.skip ? undefined : await findReader(input, own, report);
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

/** Bytes from which the format of an unsupported file is named. */
const SNIFFED_BYTES = 4096;

export async function findReader(
  input: Input,
  options: ImportOptions,
  report: ReportProblem,
): Promise<Reader | undefined> {
  const place = { file: input.name };
  let sample: Awaited<ReturnType<typeof sampleInput>>;
  try {
    sample = await sampleInput(input);
  } catch (error) {
    report(fileUnreadable({ reason: 'other', detail: errorText(error) }, place));
    return undefined;
  }
  if (isEmpty(sample.firstBytes, inputSize(input))) {
    report(fileEmpty({}, place));
    return undefined;
  }
  const reader = readerFor(sample, options.readers ?? READERS, (failed, error) =>
    report(readerFailed({ reader: failed.name, detail: errorText(error) }, place)),
  );
  if (!reader) {
    const text = decodeText(sample.firstBytes.subarray(0, SNIFFED_BYTES)).text;
    report(fileFormatUnsupported(sniffForeignFormat(sample.firstBytes, text) ?? { advice: 'export' }, place));
  }
  return reader;
}

/** Nothing but white space and a byte order mark. */
const isEmpty = (firstBytes: Uint8Array, size: number): boolean =>
  size === 0 || (size < SNIFFED_BYTES && decodeText(firstBytes).text.trim() === '');

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
  const { type, sheet, columns, delimiter, facts } = table;
  return {
    type,
    sheet,
    columns,
    delimiter,
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

export const errorText = (error: unknown): string => (error instanceof Error ? error.message : String(error));
