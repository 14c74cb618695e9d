import { decodeQuotedPrintableLine } from './quoted-printable.js';

/** An unfolded content line (RFC 5545 §3.1), and the line of the file at which it begins, from 1. */
export interface ContentLine {
  row: number;
  text: string;
}

const LF = 10;
const CR = 13;
const EQUALS = 61;

/** The encoding of a calendar: that of its UTF-16 byte order mark, else the declared one, else UTF-8. */
export function calendarEncoding(bytes: Uint8Array, declared?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return declared ?? 'utf-8';
}

/** The content lines of a calendar. A fold may split a character, so bytes are unfolded before they are decoded. */
export function contentLines(bytes: Uint8Array, encoding: string): ContentLine[] {
  const isUtf16 = encoding.startsWith('utf-16');
  const asciiBased = isUtf16 ? new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)) : bytes;
  const { octets, rows } = unfoldLines(asciiBased);
  const text = new TextDecoder(isUtf16 ? 'utf-8' : encoding).decode(octets);
  return text.split('\n').map((line, i) => ({ row: rows[i]!, text: decodeQuotedPrintableLine(line) }));
}

/** Unfolds lines and ends each with LF. `rows` has the row at which each begins. */
function unfoldLines(bytes: Uint8Array): { octets: Uint8Array; rows: number[] } {
  const octets = new Uint8Array(bytes.length);
  const rows = [1];
  let length = 0;
  let begin = 0;
  let row = 1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte !== CR && byte !== LF) {
      octets[length++] = byte;
      continue;
    }
    if (byte === CR && bytes[i + 1] === LF) i++;
    row++;
    if (octets[length - 1] === EQUALS && isQuotedPrintable(octets.subarray(begin, length))) {
      // A soft line break of quoted-printable (RFC 2045 §6.7): a space after it is text.
      length--;
    } else if (bytes[i + 1] === 0x20 || bytes[i + 1] === 0x09) i++;
    else {
      octets[length++] = LF;
      begin = length;
      rows.push(row);
    }
  }
  return { octets: octets.subarray(0, length), rows };
}

const isQuotedPrintable = (line: Uint8Array): boolean =>
  /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(new TextDecoder().decode(line.subarray(0, 300)));
