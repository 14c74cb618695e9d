import type { Correction, Input, Reader, ReaderOutput, Sample } from '@regional-presence/core';

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const WORKBOOK_PATH = new TextEncoder().encode('xl/workbook.xml');

/** A ZIP archive contains the paths of its parts uncompressed. */
function containsWorkbookPath(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(WORKBOOK_PATH[0]!); i >= 0; i = bytes.indexOf(WORKBOOK_PATH[0]!, i + 1))
    if (WORKBOOK_PATH.every((byte, j) => bytes[i + j] === byte)) return true;
  return false;
}

/** How a workbook is read. */
export interface XlsxOptions {
  /** Skip hidden sheets, and hidden and filtered rows. Default: `false`; they are read and reported. */
  skipHidden?: boolean | undefined;
}

/**
 * Excel workbooks (`.xlsx`, ECMA-376): every sheet is a table with typed cells. What unpacks and parses a workbook is
 * loaded when the first one is read.
 *
 * @example
 * xlsxReader.extensions.includes('xlsx'); // true
 */
export const xlsxReader: Reader<XlsxOptions> = {
  name: 'xlsx',
  mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  extensions: ['xlsx', 'xlsm'],

  confidence({ firstBytes, lastBytes }: Sample) {
    return ZIP_SIGNATURE.every((byte, i) => firstBytes[i] === byte) &&
      (containsWorkbookPath(firstBytes) || containsWorkbookPath(lastBytes))
      ? 1
      : 0;
  },

  async *read(input: Input, options?: XlsxOptions): AsyncIterable<ReaderOutput> {
    const { readTables } = await import('./workbook-tables.js');
    yield* readTables(input, options?.skipHidden ?? false);
  },

  async correct(input: Input, corrections: readonly Correction[]) {
    const { correctWorkbook } = await import('./correct/correct-workbook.js');
    return correctWorkbook(input, corrections);
  },
};
