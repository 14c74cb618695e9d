import type { Dataset, Writer } from '@regional-presence/core';
import { reportTree } from './document/report-tree.js';
import { htmlChunks, renderHtml } from './html/render-html.js';
import { renderMarkdown } from './markdown/render-markdown.js';
import type { ReportOptions } from './report.js';

/** Options of a document, and the format it is written in. */
export interface RenderReportOptions extends ReportOptions {
  /** Default: `html`. For Word, see `renderDocx` of `@regional-presence/report-docx`. */
  format?: 'html' | 'md' | undefined;
}

/**
 * One of the documents that Resolution 25 asks for, as one text.
 *
 * @example
 * const html = renderReport(createDataset(), { report: 'annual-plan', language: 'fr' });
 * html.includes('<html lang="fr"'); // true
 */
export function renderReport(data: Dataset, options: RenderReportOptions = {}): string {
  const { format = 'html', ...rest } = options;
  const tree = reportTree(data, rest);
  return format === 'md' ? renderMarkdown(tree) : renderHtml(tree);
}

/**
 * Writes a document as Markdown.
 *
 * @example
 * markdownWriter.extension; // 'md'
 */
export const markdownWriter: Writer<ReportOptions> = {
  name: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  async *write(data, options = {}) {
    yield renderMarkdown(reportTree(data, options));
  },
};

/**
 * Writes a document as one self-contained HTML page.
 *
 * @example
 * htmlWriter.mediaType; // 'text/html; charset=utf-8'
 */
export const htmlWriter: Writer<ReportOptions> = {
  name: 'html',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  async *write(data, options = {}) {
    yield* htmlChunks(reportTree(data, options));
  },
};
