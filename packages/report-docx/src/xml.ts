import { cleanText } from '@regional-presence/report/internal';

const XML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for content or an attribute value, and removes characters that XML 1.0 §2.2 does not allow. */
export function escapeXml(value: string): string {
  const clean = cleanText(value);
  return /[&<>"]/.test(clean) ? clean.replace(/[&<>"]/g, (c) => XML_ENTITIES[c]!) : clean;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces of ECMA-376, Part 1, transitional. */
export const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
} as const;

/** `w`, `r` → ` xmlns:w="…" xmlns:r="…"`. */
export const namespaceDeclarations = (...prefixes: (keyof typeof NAMESPACES)[]): string =>
  prefixes.map((prefix) => ` xmlns:${prefix}="${NAMESPACES[prefix]}"`).join('');
