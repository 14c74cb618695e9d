import type { Input, Reader, ReportProblem } from '@regional-presence/core';
import {
  fileEmpty,
  fileFormatUnsupported,
  fileUnreadable,
  inputSize,
  readerFailed,
  sampleInput,
} from '@regional-presence/core/internal';
import { decodeText } from './encoding/decode-text.js';
import { sniffForeignFormat } from './format/sniff-foreign-format.js';
import type { ImportOptions } from './import-options.js';
import { READERS, readerFor } from './reader/readers.js';

/** Bytes from which the format of an unsupported file is named. */
const SNIFFED_BYTES = 4096;

/** The reader of a file. Why there is none is reported. */
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

export const errorText = (error: unknown): string => (error instanceof Error ? error.message : String(error));
