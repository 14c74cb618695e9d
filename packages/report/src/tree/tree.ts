import type { Node, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import type { Drawing } from '../figure/drawing.js';

/** Phrasing content in a language that is not the document's. */
export interface SpanNode extends Parent {
  type: 'span';
  /** BCP 47 tag. */
  language: string;
  /** The text has no translation into the language of the document. Drafts mark it. */
  untranslated?: true;
  children: PhrasingContent[];
}

/** What a revision did with content. */
export type ContentChange = 'insertion' | 'deletion';

/** Phrasing content that a revision inserted or deleted. A block that was has `data.change`. */
export interface ChangeNode extends Parent {
  type: 'change';
  change: ContentChange;
  children: PhrasingContent[];
}

/** The revision of a document in which changes are marked. */
export interface DocumentRevision {
  /** Whom Word names as the author of the changes. Default: the source in the title block. */
  author?: string | undefined;
  /** The instant of the changes in UTC: `2026-11-24T10:00:00Z`. Default: none. */
  date?: string | undefined;
}

/** A figure as data. Each format draws it by its own means. */
export interface Figure extends Node {
  type: 'figure';
  /** Unique in the document. */
  id: string;
  /** Its number. Default: its place among the figures of the document, from 1. */
  number?: number;
  caption: string;
  /** Text alternative for readers who do not see the figure. */
  alternative: string;
  drawing: Drawing;
  /** Small print below the figure: a disclaimer, what is not shown. */
  note?: string;
}

/** The block at the top of a document of the Union. */
export interface TitleBlockNode extends Node {
  type: 'titleBlock';
  /** The Union, the Sector and the study period, one line each. */
  lines: string[];
  /** `TSAG-TD123`; empty if there is none yet. */
  documentNumber: string;
  rows: TitleBlockRow[];
  /** The lines and the number before a revision that changed them. */
  former?: { lines: string[]; documentNumber: string };
}

/** A row of the title block. */
export interface TitleBlockRow {
  name: TitleBlockRowName;
  label: string;
  children: PhrasingContent[];
  /** A revision inserted or deleted the row. */
  change?: ContentChange;
}
export type TitleBlockRowName =
  | 'documentNumber'
  | 'originalLanguage'
  | 'questions'
  | 'meeting'
  | 'date'
  | 'type'
  | 'source'
  | 'title'
  | 'purpose'
  | 'contact'
  | 'abstract';

/** A place to tick, or to write an answer. A form has a control there; other formats have the text. */
export interface FormControl {
  kind: 'box' | 'text';
  /** The bookmark of the place, for the program that reads the form. */
  bookmark: string;
}

/** What the answers in a form are about, for the program that reads it. */
export interface FormQuestion {
  /** Its number, from 1. */
  number: number;
  /** What an answer changes. */
  reference: string;
}

declare module 'mdast' {
  interface RootContentMap {
    span: SpanNode;
    change: ChangeNode;
    figure: Figure;
    titleBlock: TitleBlockNode;
  }
  interface PhrasingContentMap {
    span: SpanNode;
    change: ChangeNode;
  }
  interface BlockContentMap {
    figure: Figure;
    titleBlock: TitleBlockNode;
  }
  interface Data {
    /** A revision inserted or deleted the block. */
    change?: ContentChange;
  }
  interface TextData {
    control?: FormControl;
  }
  interface HeadingData {
    /** Unique in the document. */
    id?: string;
    /** `4.1`, as shown; Word numbers headings itself. */
    number?: string;
    /** The number before a revision, if it was another; empty if it had none. */
    formerNumber?: string;
    /** `A`: the heading of an annex. */
    annex?: string;
    /** The region of the section. */
    filterTags?: FilterTags;
  }
  interface ListItemData {
    filterTags?: FilterTags;
  }
  interface TableRowData {
    filterTags?: FilterTags;
  }
  interface TableData {
    /** Text alternative for readers who do not see the table. */
    caption?: string;
    /** Width of each column in per cent; they add up to 100. */
    widths?: number[];
  }
  interface RootData {
    document?: DocumentData;
  }
}

/** What the filter of the HTML page finds activities by. */
export interface FilterTags {
  /** Id of the activity; a section of a region has none. */
  id?: string;
  /** The codes of its regions, with a space between them. */
  region?: string;
  sectors?: readonly string[];
}

/** Properties of the document as a whole. */
export interface DocumentData {
  title: string;
  /** BCP 47 tag. */
  language: string;
  documentNumber: string;
  /** The mark of a draft, for the header of the pages. Absent in a document that is ready. */
  draft?: string;
  /** The revision whose changes are marked in the document. */
  revision?: DocumentRevision;
  /** The questions of a form, which a Word file keeps for its way back. */
  questions?: readonly FormQuestion[];
  /** Regions and Sectors of the activities, for the filter; the entry for activities without a region has an empty id. */
  regions: { id: string; name: string }[];
  sectors: { id: string; name: string }[];
  /** Fixed text that the formats add. */
  labels: DocumentLabels;
  /** One `Event` of schema.org for each event. */
  events: object[];
}

export interface DocumentLabels {
  contents: string;
  region: string;
  sector: string;
  all: string;
  /** With the placeholders `{shown}` and `{count}`. */
  shown: string;
  /** `Page {page} of {pages}`: the two fields are filled by the program that lays out the pages. */
  page: string;
  figure: string;
  sources: string;
  back: string;
  skip: string;
}

/** A document before it is written in a format: mdast with the additional nodes `titleBlock`, `figure` and `span`. */
export type ReportTree = Root & { data: { document: DocumentData } };

/**
 * The properties of a document.
 *
 * @throws TypeError for a tree that is plain mdast: `documentTree` adds what the formats need.
 */
export function documentOf(tree: ReportTree | Root): DocumentData {
  const document = tree.data?.document;
  if (!document)
    throw new TypeError(
      'The tree has no document data: make it with documentTree(root, { title, language }).',
    );
  return document;
}

export type DocumentContent = RootContent;
