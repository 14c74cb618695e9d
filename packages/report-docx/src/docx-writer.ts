import type { Writer } from '@regional-presence/core';
import { type ReportOptions, reportTree } from '@regional-presence/report';
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
  async *write(data, options = {}) {
    yield renderDocx(reportTree(data, options));
  },
};
