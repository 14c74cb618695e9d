import { cleanText } from '@regional-presence/report/internal';

const XML_REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text for elements and attributes of XML 1.0, without characters that it cannot have. */
export const xmlText = (text: string): string =>
  cleanText(text).replace(/[&<>"]/g, (character) => XML_REFERENCES[character]!);
