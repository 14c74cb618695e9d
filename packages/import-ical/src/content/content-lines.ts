import { type Input, readChunks } from '@regional-presence/core';
import { decodeQuotedPrintableLine } from './quoted-printable.js';

/** An unfolded content line (RFC 5545 §3.1), and the line of the file at which it begins, from 1. */
export interface ContentLine {
  row: number;
  text: string;
}

const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE_BYTE = 32;
const EQUALS = 61;

/** The content lines of a calendar, a batch for each part of the file that is read. */
export async function* contentLines(input: Input, encoding: string): AsyncIterable<ContentLine[]> {
  const isUtf16 = encoding.startsWith('utf-16');
  const utf16 = isUtf16 ? new TextDecoder(encoding) : undefined;
  const utf8 = new TextEncoder();
  const unfolder = new LineUnfolder(isUtf16 ? 'utf-8' : encoding);
  for await (const chunk of readChunks(input)) {
    unfolder.push(utf16 ? utf8.encode(utf16.decode(chunk, { stream: true })) : chunk);
    yield unfolder.completeLines();
  }
  yield unfolder.lastLines();
}

/** Joins folded lines. A fold may split a character, so the bytes are unfolded before they are decoded. */
class LineUnfolder {
  /** Unfolded lines, each ended by LF. */
  private octets = new Uint8Array(0);
  private length = 0;
  /** Where the unfinished line begins. */
  private begin = 0;
  /** The row of the file at which each line of `octets` begins. */
  private rows = [1];
  private row = 1;
  private previous = 0;
  /** A line break has been read. The next byte decides whether it ends the line. */
  private isAfterBreak = false;

  constructor(private readonly encoding: string) {}

  push(bytes: Uint8Array): void {
    this.reserve(bytes.length + 1);
    const { octets } = this;
    for (const byte of bytes) {
      const isSecondOfBreak = byte === LF && this.previous === CR;
      this.previous = byte;
      if (isSecondOfBreak) continue;
      if (byte === CR || byte === LF) {
        // Blank lines do not end a line: some programs write one before each continuation.
        this.row++;
        this.isAfterBreak = true;
      } else if (!this.isAfterBreak || !this.continuesLine(byte)) octets[this.length++] = byte;
    }
  }

  /** Ends the line, unless the byte after its line break continues it. @returns the byte belongs to the fold. */
  private continuesLine(byte: number): boolean {
    this.isAfterBreak = false;
    if (this.octets[this.length - 1] === EQUALS && this.isQuotedPrintable()) {
      // A soft line break of quoted-printable (RFC 2045 §6.7): a space after it is text.
      this.length--;
      return false;
    }
    if (byte === SPACE_BYTE || byte === TAB) return true;
    this.endLine();
    return false;
  }

  private endLine(): void {
    this.octets[this.length++] = LF;
    this.begin = this.length;
    this.rows.push(this.row);
  }

  private isQuotedPrintable(): boolean {
    const start = this.octets.subarray(this.begin, Math.min(this.begin + 300, this.length));
    return /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(new TextDecoder().decode(start));
  }

  /** The lines that have ended. */
  completeLines(): ContentLine[] {
    const lines = this.decode(this.begin);
    this.octets.copyWithin(0, this.begin, this.length);
    this.length -= this.begin;
    this.begin = 0;
    return lines;
  }

  /** The lines that are left at the end of the file. */
  lastLines(): ContentLine[] {
    this.reserve(1);
    this.endLine();
    return this.completeLines();
  }

  /** Decodes the lines before a position, and forgets their rows. */
  private decode(end: number): ContentLine[] {
    if (end === 0) return [];
    const rows = this.rows.splice(0, this.rows.length - 1);
    // Each part is decoded by itself, and a byte order mark is only at the beginning of the file.
    const ignoreBOM = rows[0] !== 1;
    const text = new TextDecoder(this.encoding, { ignoreBOM }).decode(this.octets.subarray(0, end - 1));
    return text.split('\n').map((line, i) => ({ row: rows[i]!, text: decodeQuotedPrintableLine(line) }));
  }

  private reserve(count: number): void {
    // A continuation may add one LF for each byte that is read.
    const needed = this.length + 2 * count;
    if (needed <= this.octets.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.octets.length));
    larger.set(this.octets.subarray(0, this.length));
    this.octets = larger;
  }
}
