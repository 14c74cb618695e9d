/** Formats that are told from a file's first bytes so that they are not taken for a table of text. */
const SIGNATURES: readonly { bytes: readonly number[]; is: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: 'a ZIP archive, such as an Excel workbook (.xlsx)' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], is: 'an empty ZIP archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: 'an old Office file, such as an Excel workbook (.xls)' },
  { bytes: [0x25, 0x50, 0x44, 0x46], is: 'a PDF document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], is: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], is: 'a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], is: 'a GIF picture' },
  { bytes: [0x1f, 0x8b], is: 'a gzip archive' },
];

const TEXT_FORMATS: readonly { starts: RegExp; is: string }[] = [
  { starts: /^\s*(?:<!doctype\s+html|<html)/i, is: 'an HTML page' },
  { starts: /^\s*<(?:\?xml|[a-z])/i, is: 'XML' },
  { starts: /^\s*BEGIN:VCALENDAR/i, is: 'an iCalendar file' },
  { starts: /^\{\\rtf/, is: 'a Rich Text document' },
];

/** What a file is that is no table of text; `undefined` where it may be one. */
export function foreignKind(bytes: Uint8Array, text: string): string | undefined {
  const signature = SIGNATURES.find((s) => s.bytes.every((byte, i) => bytes[i] === byte));
  if (signature) return `it is ${signature.is}`;
  const format = TEXT_FORMATS.find(({ starts }) => starts.test(text.slice(0, 500)));
  if (format) return `it is ${format.is}`;
  const head = text.slice(0, 4096);
  const unseen = head.match(/[\0-\x08\x0e-\x1f\u{FFFD}]/gu)?.length ?? 0;
  return unseen > head.length / 20 ? 'it is no text' : undefined;
}
