import type { Dataset, Writer } from '@regional-presence/core';
import { checkOptions, choiceOption, type OptionRules } from '@regional-presence/core/internal';
import { reportTree } from './document/report-tree.js';
import { htmlChunks, renderHtml } from './html/render-html.js';
import { renderMarkdown } from './markdown/render-markdown.js';
import type { ReportOptions } from './report.js';
import { REPORT_OPTIONS } from './report-options.js';

/** Options of a document, and the format it is written in. */
export interface RenderReportOptions extends ReportOptions {
  /** Default: `html`. For Word, see `renderDocx` of `@regional-presence/report-docx`. */
  format?: 'html' | 'md' | undefined;
}

const RENDER_REPORT_OPTIONS: OptionRules = { ...REPORT_OPTIONS, format: choiceOption(['html', 'md']) };

/**
 * One of the documents that Resolution 25 asks for, as one text.
 *
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that is not allowed.
 * @example
 * const html = renderReport(createDataset(), { report: 'annual-plan', language: 'fr' });
 * html.includes('<html lang="fr"'); // true
 */
export function renderReport(data: Dataset, options: RenderReportOptions = {}): string {
  checkOptions('renderReport', options, RENDER_REPORT_OPTIONS);
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
  write: (data, options = {}) => chunksOf([renderMarkdown(reportTree(data, options))]),
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
  write: (data, options = {}) => chunksOf(htmlChunks(reportTree(data, options))),
};

async function* chunksOf(chunks: Iterable<string>): AsyncIterable<string> {
  yield* chunks;
}
