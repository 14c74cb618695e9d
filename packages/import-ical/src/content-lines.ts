import { withoutQuoting } from './quoted-printable.js';

/** A content line (RFC 5545 §3.1), unfolded, and the line of the file at which it begins, from 1. */
export interface ContentLine {
  row: number;
  text: string;
}

const LF = 10;
const CR = 13;
const EQUALS = 61;

/** The encoding of a calendar: the one that its mark (BOM) tells, else as the caller says, else UTF-8. */
export function encodingOf(bytes: Uint8Array, declared?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return declared ?? 'utf-8';
}

/** The content lines of a calendar. Lines may be folded within a character: they are unfolded as bytes. */
export function contentLines(bytes: Uint8Array, encoding: string): ContentLine[] {
  const isWide = encoding.startsWith('utf-16');
  const narrow = isWide ? new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)) : bytes;
  const { octets, rows } = unfolded(narrow);
  const text = new TextDecoder(isWide ? 'utf-8' : encoding).decode(octets);
  return text.split('\n').map((line, i) => ({ row: rows[i]!, text: withoutQuoting(line) }));
}

/** The bytes with their lines unfolded and ended by LF, and the row at which each line begins. */
function unfolded(bytes: Uint8Array): { octets: Uint8Array; rows: number[] } {
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
    if (octets[length - 1] === EQUALS && isQuoted(octets.subarray(begin, length))) {
      // A soft line break of quoted-printable (RFC 2045 §6.7): what follows is text, a space too.
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

const isQuoted = (line: Uint8Array): boolean =>
  /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(new TextDecoder().decode(line.subarray(0, 300)));
