import type { Input, Reader, ReaderOutput, Sample } from '@regional-presence/core';

/** How a document is read. */
export interface OdsOptions {
  /** Skip hidden sheets, and hidden and filtered rows. Default: `false`; they are read and reported. */
  skipHidden?: boolean | undefined;
}

/** The first entry of an OpenDocument archive is its media type, not compressed (OpenDocument 1.3 part 2, 3.3). */
const ARCHIVE = /^PK\x03\x04[\s\S]{26,80}?mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet(?!-)/;
const SINGLE_FILE = /<office:document\b[^>]*opendocument\.spreadsheet/;

/** Bytes at the beginning in which both are. */
const SIGNATURE_BYTES = 4096;

/**
 * OpenDocument spreadsheets (`.ods`, `.fods`, OASIS OpenDocument 1.0 to 1.3), as LibreOffice and OpenOffice write them:
 * every sheet is a table with typed cells. What unpacks and parses a document is loaded when the first one is read.
 *
 * @example
 * odsReader.extensions.includes('ods'); // true
 */
export const odsReader: Reader<OdsOptions> = {
  name: 'ods',
  mediaTypes: [
    'application/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.oasis.opendocument.spreadsheet-flat-xml',
  ],
  extensions: ['ods', 'fods'],

  confidence({ name, firstBytes }: Sample) {
    const start = String.fromCharCode(...firstBytes.subarray(0, SIGNATURE_BYTES));
    if (ARCHIVE.test(start) || SINGLE_FILE.test(start)) return 1;
    // Some programs write the media type as a later part.
    return start.startsWith('PK\x03\x04') && /\.ods$/i.test(name) ? 0.6 : 0;
  },

  async *read(input: Input, options?: OdsOptions): AsyncIterable<ReaderOutput> {
    const { readOdsTables } = await import('./ods-tables.js');
    yield* readOdsTables(input, options?.skipHidden ?? false);
  },
};
