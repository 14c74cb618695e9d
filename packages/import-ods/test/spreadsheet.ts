import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"';

export const MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** The content of a document with one sheet of some rows. */
export const contentOf = (rows: string, styles = '', table = '') =>
  `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Plan"${table}>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;

/** An archive, with the media type as its first part. */
export const archiveOf = (content: string, parts: Record<string, string> = {}): Uint8Array =>
  zipSync({
    mimetype: [strToU8(MEDIA_TYPE), { level: 0 }],
    'content.xml': strToU8(content),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  });

/** A document in one file. */
export const flatOf = (content: string): Uint8Array =>
  strToU8(
    content
      .replaceAll('office:document-content', 'office:document')
      .replace('<office:document ', `<office:document office:mimetype="${MEDIA_TYPE}" `),
  );

export const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
export const cell = (text: string, attributes = 'office:value-type="string"') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
