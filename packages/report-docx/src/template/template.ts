/** A part of a package that a template brings along as it is: a header, a theme, an image. */
export interface TemplatePart {
  /** The path below `word/`. */
  path: string;
  /** The kind in its relationship: `header`, `theme`. Absent for parts of parts, such as the image of a header. */
  kind?: string;
  contentType?: string;
  bytes: Uint8Array;
}

/** What a document takes from an office's own Word file. `readTemplate` makes it. */
export interface WordTemplate {
  /** `word/styles.xml`. */
  styles: string;
  /** `word/numbering.xml`, if there is one. */
  numbering: string | undefined;
  /** Headers, footers, theme and fonts, with their images and relationships. */
  parts: readonly TemplatePart[];
  page: TemplatePage;
  /** Pages of even numbers have headers of their own. */
  evenAndOddHeaders: boolean;
}

/** The page set-up of the last section of a template. */
export interface TemplatePage {
  /** Content of `w:sectPr` without its header and footer references. */
  properties: string;
  /** The references to headers and footers: the path of the part by element and type. */
  references: readonly { element: 'headerReference' | 'footerReference'; type: string; path: string }[];
  /** The first page has its own header and footer, or none. */
  titlePage: boolean;
  /** Width of the text, in twentieths of a point. */
  textWidth: number;
}
