import type { Input, Reader, ReaderOutput, Sample } from '@regional-presence/core';
import { startText } from '../start-text.js';

const HTML_START =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|meta|body|style|div|center|table)\b/i;
const TABLE_ELEMENT = /<table\b/i;

/** A text with tables in lines of their own, as Markdown has them. */
const TABLE_IN_LINES = /^[ \t]*<table\b[\s\S]*?^[ \t]*<tr\b/im;

/** The line below the headings of a table of Markdown, whose rows would not be read. */
const TABLE_OF_MARKDOWN = /^\s*\|?\s*:?-+:?\s*\|/m;

/** Whether a text has tables of Markdown as well. */
const isMixed = (samples: readonly Uint8Array[]): boolean =>
  samples.some((bytes) => TABLE_OF_MARKDOWN.test(new TextDecoder().decode(bytes)));

/**
 * Tables of HTML_START pages, as web applications export them and name them `.xls`: every table is a table of texts.
 *
 * @example
 * htmlTableReader.name; // 'html'
 */
export const htmlTableReader: Reader = {
  name: 'html',
  mediaTypes: ['text/html'],
  // Pages in a folder are mostly documents; one that is named is recognized by its content.
  extensions: ['xls'],

  confidence({ firstBytes, lastBytes }: Sample) {
    const start = startText(firstBytes);
    const isHtml =
      HTML_START.test(start) || (TABLE_IN_LINES.test(start) && !isMixed([firstBytes, lastBytes]));
    return isHtml &&
      [firstBytes, lastBytes].some((bytes) => TABLE_ELEMENT.test(new TextDecoder().decode(bytes)))
      ? 0.9
      : 0;
  },

  async *read(input: Input): AsyncIterable<ReaderOutput> {
    const { readHtmlTables } = await import('./html-tables.js');
    yield* readHtmlTables(input);
  },
};
