import type { DocumentPart } from './parts.js';

/** What stands around the body of a document: styles, numbering, pages, headers and footers. */
export interface PackageFrame {
  /** The parts of `word/` with a relationship, except the footnotes. */
  parts: readonly DocumentPart[];
  /** The types of images by extension. */
  images: ReadonlyMap<string, string>;
  /** `w:sectPr`: the pages with their headers and footers. */
  section: string;
  /** Changes the content of the body or of footnotes to the ids of the frame. */
  content(xml: string): string;
  /** The files below `word/`. They are written when the body is, since lists are numbered in it. */
  files(): Iterable<readonly [path: string, content: string | Uint8Array]>;
}
