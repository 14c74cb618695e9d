import type { Problem, Writer, WriterOptions } from '@regional-presence/core';
import { advisoryReport } from './advisory-report';
import { renderHtml } from './html';
import { renderMarkdown } from './markdown';

export interface ReportOptions extends WriterOptions {
  /** What is told as open; what the checks find where it is not given. */
  problems?: readonly Problem[];
}

/** The report to an advisory group as Markdown. */
export const markdownWriter: Writer<ReportOptions> = {
  name: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  async *write(data, options = {}) {
    yield renderMarkdown(advisoryReport(data, options.problems));
  },
};

/** The report to an advisory group as one self-contained HTML page. */
export const htmlWriter: Writer<ReportOptions> = {
  name: 'html',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  async *write(data, options = {}) {
    yield renderHtml(advisoryReport(data, options.problems));
  },
};
