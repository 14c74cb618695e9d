import type { Heading, ListItem, Node, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import type { Drawing } from '../figure/drawing.js';

/** A run in a language that is not the document's. */
export interface Span extends Parent {
  type: 'span';
  /** BCP 47. */
  language: string;
  children: PhrasingContent[];
}

/** What is drawn. It says what there is to see, and each format draws it by its own means. */
export interface Figure extends Node {
  type: 'figure';
  /** Of the document, for references. */
  id: string;
  caption: string;
  /** What a reader who does not see it must know. */
  alternative: string;
  drawing: Drawing;
  /** Small print below: a disclaimer, what is not shown. */
  note?: string;
}

/** The block with which a document of the Union begins. */
export interface HeaderBlock extends Node {
  type: 'headerBlock';
  /** The Union, the Sector, the study period: a line each. */
  lines: string[];
  /** `TSAG-TD123`; empty while it has none. */
  documentNumber: string;
  rows: { name: HeaderRow; label: string; children: PhrasingContent[] }[];
}
export type HeaderRow =
  | 'documentNumber'
  | 'originalLanguage'
  | 'meeting'
  | 'date'
  | 'source'
  | 'title'
  | 'contact'
  | 'abstract';

declare module 'mdast' {
  interface RootContentMap {
    span: Span;
    figure: Figure;
    headerBlock: HeaderBlock;
  }
  interface PhrasingContentMap {
    span: Span;
  }
  interface BlockContentMap {
    figure: Figure;
    headerBlock: HeaderBlock;
  }
  interface HeadingData {
    /** Unique in the document. */
    id?: string;
    /** `4.1`, as it is shown; Word counts by itself. */
    number?: string;
    /** `A`: the heading of an annex. */
    annex?: string;
    /** The section is of one region. */
    activity?: ActivityMark;
  }
  interface ListItemData {
    activity?: ActivityMark;
  }
  interface TableRowData {
    activity?: ActivityMark;
  }
  interface TableData {
    /** What the table is, for those who do not see it. */
    caption?: string;
    /** The share of the width that each column takes; they add up to 100. */
    widths?: number[];
  }
  interface RootData {
    document?: DocumentData;
  }
}

/** By what activities are found. */
export interface ActivityMark {
  /** Of an activity; a part of one region has none. */
  id?: string;
  region?: string;
  sector?: string;
}

/** What is of the document as a whole. */
export interface DocumentData {
  title: string;
  /** BCP 47. */
  language: string;
  documentNumber: string;
  /** Regions and Sectors of its activities, by which a reader may choose; the region of those of none is empty. */
  regions: { id: string; name: string }[];
  sectors: { id: string; name: string }[];
  /** Fixed text of the formats. */
  labels: Labels;
  /** Of schema.org, one an event. */
  events: object[];
}

export interface Labels {
  contents: string;
  region: string;
  sector: string;
  all: string;
  /** With `{shown}` and `{count}`. */
  shown: string;
  page: string;
  figure: string;
  sources: string;
  back: string;
  skip: string;
}

/** A document before it is in any format: mdast, with a few nodes of its own. */
export type ReportTree = Root & { data: { document: DocumentData } };

export type Content = RootContent;
export type { Heading, ListItem, PhrasingContent };
