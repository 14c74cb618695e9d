import { containerKind } from './container-kind.js';
import { SIGNATURES } from './signatures.js';

/** Text that is no table, or one in a format of its own: the first that fits. */
const TEXT_FORMATS: readonly { starts: RegExp; holds?: RegExp; is: string }[] = [
  {
    starts: /^\s*<(?:\?xml|Workbook)/i,
    holds: /<\?mso-application\s+progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/i,
    is: 'an XML Spreadsheet 2003: open it in Excel and save it as .xlsx',
  },
  {
    starts: /^\s*<(?:!doctype\s+html|!--|\?xml|html|head|meta|body|style|div|center|table)\b/i,
    holds: /<table\b|urn:schemas-microsoft-com:office:excel/i,
    is: 'an HTML page with a table, whatever its ending says: open it in Excel and save it as .xlsx',
  },
  { starts: /^\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|meta|body)\b/is, is: 'an HTML page' },
  {
    starts: /^\s*MIME-Version:/i,
    holds: /Content-Type:\s*multipart\/related/i,
    is: 'a web archive (.mht), whatever its ending says: open it in Excel and save it as .xlsx',
  },
  { starts: /^\s*<(?:\?xml|[a-z])/i, is: 'XML' },
  { starts: /^\s*BEGIN:VCALENDAR/i, is: 'an iCalendar file' },
  { starts: /^\s*BEGIN:VCARD/i, is: 'a file of contacts (vCard)' },
  { starts: /^\{\\rtf/, is: 'a Rich Text document' },
];

/** So much of a text tells its format: what Office writes has its styles first. */
const HEAD = 4096;

/** What a file is that is no table of text, and what to do with it; `undefined` where it may be one. */
export function foreignKind(bytes: Uint8Array, text: string): string | undefined {
  const container = containerKind(bytes);
  if (container) return `it is ${container}`;
  const first = String.fromCharCode(...bytes.subarray(0, 64));
  const signature = SIGNATURES.find(({ starts }) => starts.test(first));
  if (signature) return `it is ${signature.is}`;
  const head = text.slice(0, HEAD);
  const format = TEXT_FORMATS.find(({ starts, holds }) => starts.test(head) && (holds?.test(head) ?? true));
  if (format) return `it is ${format.is}`;
  const unseen = head.match(/[\0-\x08\x0e-\x1f\u{FFFD}]/gu)?.length ?? 0;
  return unseen > head.length / 20 ? 'it is no text' : undefined;
}
