import type { Writer } from '@regional-presence/core';
import { reportTree } from './document/report-tree.js';
import { renderHtml } from './html/render-html.js';
import { renderMarkdown } from './markdown/render-markdown.js';
import type { ReportOptions } from './report.js';

/** Writes a document as Markdown. */
export const markdownWriter: Writer<ReportOptions> = {
  name: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  async *write(data, options = {}) {
    yield renderMarkdown(reportTree(data, options));
  },
};

/** Writes a document as one self-contained HTML page. */
export const htmlWriter: Writer<ReportOptions> = {
  name: 'html',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  async *write(data, options = {}) {
    yield* renderHtml(reportTree(data, options));
  },
};
