import type { Edtf, Problem, SectorCode, WriterOptions } from '@regional-presence/core';
import type { DocumentHead } from './document-head';
import type { Part } from './part/part';
import type { ReportContext } from './report-context';

export const REPORT_NAMES = [
  'advisory-group',
  'director-brief',
  'annual-plan',
  'office-contribution',
] as const;
/** The documents that Resolution 25 asks for. */
export type ReportName = (typeof REPORT_NAMES)[number];

/** What a document is, of what it tells, and how it begins. */
export interface ReportOptions extends WriterOptions {
  /** Which document; the report to an advisory group where it is not given. */
  report?: ReportName;
  /** Of this Sector, and of what names none. */
  sector?: SectorCode;
  /** Id of the office whose contribution it is; of all where it is not given. */
  office?: string;
  /** EDTF period: only what takes place in it, and what has no date. Without it, everything. */
  period?: Edtf;
  /** The block at the head of the document. */
  head?: DocumentHead;
  /** What is told as open; what the checks find where it is not given. */
  problems?: readonly Problem[];
  /** A footnote to each item that says from which file and row it is. */
  sources?: boolean;
  /** The address below which the feeds are: `https://example.org/calendar`. */
  feeds?: string;
  /** Replaces, leaves out and adds parts. */
  parts?: (parts: readonly Part[], context: ReportContext) => readonly Part[];
}
