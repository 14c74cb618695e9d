import type { Activity, Dataset, Event, Language, ModelLabels, Problem, Region, SectorCode, WriterOptions } from '@regional-presence/core';
import type { Edtf } from '@regional-presence/core/period';



import type { FootnoteDefinition } from 'mdast';
import type { DocumentHead } from './document-head.js';
import type { Names } from './text/names.js';
import type { PeriodText } from './text/period-text.js';
import type { Say } from './text/say.js';
import type { ActivityMark, Content } from './tree/tree.js';

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

/** What every part of a document is written from. */
export interface ReportContext {
  readonly report: ReportName;
  readonly options: ReportOptions;
  readonly data: Dataset;
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly say: Say;
  readonly names: Names;
  readonly terms: ModelLabels;
  readonly periodText: PeriodText;
  /** The regions of which the document tells: all, or that of the office whose document it is. */
  readonly regions: readonly Region[];
  /** What the document tells of, by first day; what has no date last. */
  readonly activities: readonly Activity[];
  readonly events: readonly Event[];
  /** How many activities are of other Sectors, or outside the period. */
  readonly left: { sector: number; period: number };
  /** The period that the document covers: the one asked for, or the record's. */
  readonly period: string | undefined;
  readonly groups: Groups;
  readonly footnotes: FootnoteDefinition[];
  /** The footnote of each activity that has one already. */
  readonly noted: Map<string, string>;
}

/** Records by what refers to them. */
export interface Groups {
  byRegion: ReadonlyMap<string | undefined, readonly Activity[]>;
  title: ReadonlyMap<string, Activity>;
}

/**
 * A part of a document. A plugin gives its own under a name that is there, to replace it, or under another, to
 * add it.
 */
export interface Part {
  /** `introduction`, `region-afr`: unique in a document. */
  name: string;
  /** The heading; a part without one stands as it is. */
  title?: (context: ReportContext) => string;
  /** By what a reader may choose it: the region that it is of. */
  mark?: ActivityMark;
  /** Stands behind the sections, with a letter. */
  annex?: boolean;
  /**
   * What is in it. Headings of depth 3 are numbered below the part's.
   *
   * @returns nothing where the part has no place in this document.
   */
  content(context: ReportContext): readonly Content[] | undefined;
}
