const CELL_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML 1.0 §2.2 does not allow, and controls of direction, which would change the text after them. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;

/** What Excel reads as an escaped character (ECMA-376 §22.9.2.19): `_x0041_` would be shown as `A`. */
const ESCAPED_CHARACTER = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Escapes text for content or an attribute value. Line ends are kept as line feeds. */
export const escapeCellText = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(ESCAPED_CHARACTER, '_x005F_')
    .replace(/[&<>"]/g, (c) => CELL_ENTITIES[c]!);

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces of ECMA-376, Part 1, transitional. */
export const SPREADSHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIP_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
