import type { Input, Reader, ReaderOutput, TableRow } from '@regional-presence/core';
import { inputSize } from '@regional-presence/core/internal';
import { findReader } from '../find-reader.js';
import type { ImportOptions } from '../import-options.js';

/** Workbooks are parsed as a whole before their first row is known. */
const WORKBOOK_FILE = /\.(?:xlsx|xlsm|ods|docx|docm)$/i;

/** Compressed bytes of all workbooks whose rows are kept. */
const MAX_KEPT_BYTES = 4 * 1024 * 1024;

/** What readers yielded of workbooks that were read before the import, so that these are parsed once. */
export class KeptOutputs {
  private readonly outputs = new Map<Input, ReaderOutput[]>();
  private bytes = 0;

  /** Reads a file; keeps what a workbook contains once it was read to its end. */
  async *read(input: Input, options: ImportOptions): AsyncIterable<ReaderOutput> {
    const known = this.outputs.get(input);
    if (known) {
      yield* known;
      return;
    }
    const reader = await findReader(input, options, () => undefined);
    if (!reader) return;
    const isKept = WORKBOOK_FILE.test(input.name) && this.bytes + inputSize(input) <= MAX_KEPT_BYTES;
    if (!isKept) {
      yield* reader.read(input, options);
      return;
    }
    const outputs: ReaderOutput[] = [];
    for await (const output of reader.read(input, options)) outputs.push(await withKeptRows(output));
    this.bytes += inputSize(input);
    this.outputs.set(input, outputs);
    yield* outputs;
  }

  /** The reader, or one that yields what was kept of the file. That is kept no longer. */
  readerOf(input: Input, reader: Reader): Reader {
    const outputs = this.outputs.get(input);
    if (!outputs) return reader;
    this.outputs.delete(input);
    const { name, mediaTypes, extensions } = reader;
    return {
      name,
      mediaTypes,
      extensions,
      confidence: () => 1,
      async *read() {
        yield* outputs;
      },
    };
  }
}

async function withKeptRows(output: ReaderOutput): Promise<ReaderOutput> {
  if (output.type !== 'table') return output;
  const batches: (readonly TableRow[])[] = [];
  for await (const batch of output.rows()) batches.push(batch);
  return { ...output, rows: () => batches };
}
