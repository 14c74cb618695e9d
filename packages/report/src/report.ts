import type {
  Activity,
  Dataset,
  Event,
  Language,
  ModelLabels,
  Problem,
  Region,
  SectorCode,
  WriterOptions,
} from '@regional-presence/core';
import type { ActivityChange } from '@regional-presence/core/changes';
import type { PeriodFormat } from '@regional-presence/core/internal';
import type { CivilDay, Edtf } from '@regional-presence/core/period';

import type { FootnoteDefinition } from 'mdast';
import type { DetailName, InternalDetailName, PartName } from './part-names.js';
import type { ReportName } from './report-names.js';
import type { Names } from './text/names.js';
import type { DocumentTranslate } from './text/translator.js';
import type { TitleBlock } from './title-block.js';
import type { DocumentContent, FilterTags } from './tree/tree.js';

/** Which document is written, which activities it covers, and what its title block says. */
export interface ReportOptions extends WriterOptions {
  /** The document to write. Default: `advisory-group`. */
  report?: ReportName | undefined;
  /** Only activities of this Sector or of its bodies, and activities without a Sector. Default: all activities. */
  sector?: SectorCode | undefined;
  /** Id of an office: only its activities. Default: all offices. */
  office?: string | undefined;
  /** EDTF period: only activities in it, and activities without a date. Default: all activities. */
  period?: Edtf | undefined;
  /** The block at the top of the document. Fields that are not given follow from the dataset. */
  titleBlock?: TitleBlock | undefined;
  /** The problems listed as open questions. Default: those that `checkDataset` finds. */
  problems?: readonly Problem[] | undefined;
  /** `short`: an item has its title, date, place, status and outcome only. Default: `long`. */
  form?: ReportForm | undefined;
  /** The parts to write, in this order. Default: those of the document. */
  parts?: readonly PartName[] | undefined;
  /** Parts, and details of all activities, to leave out. Default: none. */
  without?: readonly (PartName | DetailName)[] | undefined;
  /** Details of all activities that offices keep for themselves, to write as well. Default: none. */
  with?: readonly InternalDetailName[] | undefined;
  /** What changed since the last report, from `compareDatasets`, for the part `changes`. Default: no such part. */
  changes?: readonly ActivityChange[] | undefined;
  /**
   * Marks the document as a draft, with the number of open errors and of texts without a translation. Default: whether an
   * error is open among the problems.
   */
  draft?: boolean | undefined;
  /** Adds a footnote with file and row to each item. */
  sources?: boolean | undefined;
  /** Base URL of the calendar feeds: `https://example.org/calendar`. */
  feeds?: string | undefined;
  /** Returns the sections to write: replaces, leaves out or adds some of those given. */
  sections?: ((sections: readonly Section[], context: ReportContext) => readonly Section[]) | undefined;
}

/**
 * How much a document says of each activity: all that is known, or title, date, place, status and outcome only.
 *
 * @example
 * REPORT_FORMS.includes('short'); // true
 */
export const REPORT_FORMS = ['long', 'short'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** The data and the texts that every section is written from. */
export interface ReportContext {
  readonly report: ReportName;
  readonly options: ReportOptions;
  readonly data: Dataset;
  readonly problems: readonly Problem[];
  readonly language: Language;
  /** Translates the fixed text of the documents. */
  readonly t: DocumentTranslate;
  readonly names: Names;
  readonly labels: ModelLabels;
  readonly periodText: PeriodFormat;
  /** All regions, or the region of the office in `options`. */
  readonly regions: readonly Region[];
  /** The activities in the document, by first day; activities without a date come last. */
  readonly activities: readonly Activity[];
  readonly events: readonly Event[];
  /** How many activities are left out because of their office, their Sector and their period. */
  readonly leftOut: { office: number; sector: number; period: number };
  /** Of those left out because of their period, the activities that begin after it. */
  readonly later: readonly Activity[];
  /** EDTF period that the document covers: the one in `options`, else the dataset's reporting period. */
  readonly period: string | undefined;
  /**
   * The day of the document: that of its title block, else of the last revision of the dataset, or the end of the period if that
   * was before.
   */
  readonly day: CivilDay | undefined;
  readonly groups: Groups;
  /** The activities of all Sectors by region: what a region did for another Sector is no gap. */
  readonly ofAllSectors: ReadonlyMap<string | undefined, readonly Activity[]>;
  /** Abbreviations of bureaux, advisory groups and organizations, each with its name in the document's language. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** The ids of bodies, and the abbreviations, whose name the document has given: a name is written out at its first mention. */
  readonly named: Set<string>;
  readonly footnotes: FootnoteDefinition[];
  /** Id of an activity → id of its footnote. Holds the activities that already have a footnote. */
  readonly footnoteIds: Map<string, string>;
}

/** Activities by region, those of several regions by each of them, and series and projects by id. */
export interface Groups {
  /** The key is `undefined` for activities without a region. */
  byRegion: ReadonlyMap<string | undefined, readonly Activity[]>;
  seriesAndProjects: ReadonlyMap<string, Activity>;
}

/**
 * A section of a document: a heading with content. A plugin replaces a section by another of the same name, and adds
 * a section under a new name.
 */
export interface Section {
  /** `introduction`, `region-afr`: unique in a document. */
  name: string;
  /** The heading. A section without a title has neither heading nor number. */
  title?: (context: ReportContext) => string;
  /** The region of the section, for the filter of the HTML page. */
  filterTags?: FilterTags;
  /** The section is an annex: it has a letter instead of a number. */
  annex?: boolean;
  /**
   * The nodes below the heading. Headings of depth 3 and 4 are numbered below the section: `4.1`, `4.1.1`.
   *
   * @returns `undefined` to leave the section out of this document.
   */
  content(context: ReportContext): readonly DocumentContent[] | undefined;
}
