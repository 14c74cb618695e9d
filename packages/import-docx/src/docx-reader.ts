import type { Input, Reader, ReaderOutput, Sample } from '@regional-presence/core';

/** How a document is read. */
export interface DocxReaderOptions {
  /** Skip hidden rows. Default: `false`; they are read and reported. */
  skipHidden?: boolean | undefined;
}

const ZIP_START = 'PK\x03\x04';

/** A ZIP archive has the paths of its parts uncompressed. Some programs number the main part. */
const DOCUMENT_PATH = /word\/document\d*\.xml/i;

/**
 * Word documents (`.docx`, ECMA-376 part 1, 17): every table is a table of texts, under the name of the heading or caption
 * before it. What unpacks and parses a document is loaded when the first one is read.
 *
 * @example
 * docxReader.extensions.includes('docx'); // true
 */
export const docxReader: Reader<DocxReaderOptions> = {
  name: 'docx',
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  extensions: ['docx', 'docm'],

  confidence({ firstBytes, lastBytes }: Sample) {
    const start = asLatin1(firstBytes);
    return start.startsWith(ZIP_START) &&
      [start, asLatin1(lastBytes)].some((text) => DOCUMENT_PATH.test(text))
      ? 1
      : 0;
  },

  async *read(input: Input, options?: DocxReaderOptions): AsyncIterable<ReaderOutput> {
    const { readDocxTables } = await import('./docx-tables.js');
    yield* readDocxTables(input, options?.skipHidden ?? false);
  },
};

const asLatin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
