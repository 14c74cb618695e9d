import { containerFormat, type ForeignFormat } from './container-format.js';
import { LINE_OF_DASHES } from './line-of-dashes.js';
import { SIGNATURES } from './signatures.js';

/** Text formats that are not tables, or are tables in another format. The first match counts. */
const TEXT_FORMATS: readonly (ForeignFormat & { starts: RegExp; holds?: RegExp; lacks?: RegExp })[] = [
  {
    starts: /^\s*<(?:\?xml|Workbook)/i,
    holds: /<\?mso-application\s+progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/i,
    format: 'XML Spreadsheet 2003',
    advice: 'saveAsXlsx',
  },
  {
    starts: /^\s*<(?:!doctype\s+html|!--|\?xml|html|head|meta|body|style|div|center|table)\b/i,
    holds: /<table\b|urn:schemas-microsoft-com:office:excel/i,
    format: 'HTML',
    advice: 'saveAsXlsx',
  },
  // A text with tables of HTML in lines of their own, as Markdown has them, and with none of its own.
  {
    starts: /(?<![\s\S])(?![\s\S]*^\s*\|?\s*:?-+:?\s*\|)[\s\S]*^[ \t]*<table\b/im,
    holds: /^[ \t]*<tr\b/im,
    format: 'HTML',
    advice: 'saveAsXlsx',
  },
  {
    starts: /^\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|meta|body)\b/is,
    format: 'HTML',
    advice: 'export',
  },
  {
    starts: /^\s*MIME-Version:/i,
    holds: /Content-Type:\s*multipart\/related/i,
    format: 'MHTML (.mht)',
    advice: 'saveAsXlsx',
  },
  // A cell with markup and a delimiter behind it begins a table: `<b>Forum</b>,5 May`. Pages of Markdown often begin with an image
  // in markup, above a table with the line of dashes below its headings.
  {
    starts: /^\s*<(?!(a|b|i|u|em|small|span|strong)\b[^>\n]*>[^<\n]*<\/\1>["']?[,;\t|])(?:\?xml|[a-z])/i,
    lacks: new RegExp(LINE_OF_DASHES.source, 'm'),
    format: 'XML',
    advice: 'export',
  },
  { starts: /^\s*BEGIN:VCALENDAR/i, format: 'iCalendar', advice: 'export' },
  { starts: /^\s*BEGIN:VCARD/i, format: 'vCard', advice: 'export' },
  { starts: /^\{\\rtf/, format: 'Rich Text', advice: 'export' },
];

/** Characters that are examined. Files of Office begin with their styles. */
const MAX_SNIFFED_LENGTH = 4096;

/** The format of a file that is not a table of text, and what to do with it; `undefined` if it may be one. */
export function sniffForeignFormat(bytes: Uint8Array, text: string): ForeignFormat | undefined {
  const container = containerFormat(bytes);
  if (container) return { format: container.format!, advice: container.advice };
  const first = String.fromCharCode(...bytes.subarray(0, 64));
  const signature = SIGNATURES.find(({ starts }) => starts.test(first));
  if (signature) return { format: signature.format!, advice: signature.advice };
  const head = text.slice(0, MAX_SNIFFED_LENGTH);
  const format = TEXT_FORMATS.find(
    ({ starts, holds, lacks }) =>
      starts.test(head) && (holds?.test(head) ?? true) && !(lacks?.test(text) ?? false),
  );
  if (format) return { format: format.format!, advice: format.advice };
  const unseen = head.match(/[\0-\x08\x0e-\x1f\u{FFFD}]/gu)?.length ?? 0;
  return unseen > head.length / 20 ? { advice: 'export' } : undefined;
}
