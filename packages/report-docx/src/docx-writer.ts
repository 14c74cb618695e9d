import type { Writer } from '@regional-presence/core';
import { type ReportOptions, type ReportTree, reportTree } from '@regional-presence/report';
import { type DocxOptions, renderDocx } from './render-docx.js';
import type { WordTemplate } from './template/template.js';

/** Options of {@link docxWriter}. */
export interface DocxWriterOptions extends ReportOptions {
  /** The office's own Word file, from `readTemplate`. Default: the styles and pages of this package. */
  template?: WordTemplate | undefined;
  /** See `DocxOptions`. Default: `false`. */
  forPages?: boolean | undefined;
}

/**
 * Writes a document as a Word file (ECMA-376).
 *
 * @example
 * docxWriter.extension; // 'docx'
 */
export const docxWriter: Writer<DocxWriterOptions> = {
  name: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  write: (data, { template, forPages, ...options } = {}) =>
    onlyChunk(reportTree(data, options), { template, forPages }),
};

async function* onlyChunk(tree: ReportTree, options: DocxOptions): AsyncIterable<Uint8Array> {
  yield renderDocx(tree, options);
}
