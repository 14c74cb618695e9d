import type { Writer } from '@regional-presence/core';
import { type ReportOptions, type ReportTree, reportTree } from '@regional-presence/report';
import { renderDocx } from './render-docx.js';

/**
 * Writes a document as a Word file (ECMA-376).
 *
 * @example
 * docxWriter.extension; // 'docx'
 */
export const docxWriter: Writer<ReportOptions> = {
  name: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  write: (data, options = {}) => onlyChunk(reportTree(data, options)),
};

async function* onlyChunk(tree: ReportTree): AsyncIterable<Uint8Array> {
  yield renderDocx(tree);
}
