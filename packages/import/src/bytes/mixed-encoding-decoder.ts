import { SingleByteLineDecoder } from './single-byte-line-decoder.js';
import { countUtf8, utf8Length } from './utf8-sequences.js';

/** The lines of a UTF-8 file that are not UTF-8, and the encoding of most of them. */
export interface MixedEncoding {
  encoding: string;
  /** The numbers of the first of these physical lines, 1-based. */
  lines: number[];
  count: number;
}

/** A longer line is decoded in parts. */
const MAX_LINE_BYTES = 4 * 1024 * 1024;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const isLineEnd = (byte: number): boolean => byte === LINE_FEED || byte === CARRIAGE_RETURN;

/** Decodes UTF-8 with lines in other encodings. It decodes whole lines. */
export class MixedEncodingDecoder {
  readonly #mixed: MixedEncoding;
  readonly #maxLineNumbers: number;
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #oneByte = new SingleByteLineDecoder();
  /** The chunks of a line whose end has not come yet. */
  #open: Uint8Array[] = [];
  #openLength = 0;
  #atStart = true;
  #line = 1;
  #carriage = false;
  #lastReported = 0;

  constructor(mixed: MixedEncoding, maxLineNumbers: number) {
    this.#mixed = mixed;
    this.#maxLineNumbers = maxLineNumbers;
  }

  decode(chunk?: Uint8Array, _options?: TextDecodeOptions): string {
    if (!chunk) return this.#text(this.#join(new Uint8Array()));
    const end = chunk.findLastIndex(isLineEnd) + 1;
    if (end > 0) {
      const lines = this.#text(this.#join(chunk.subarray(0, end)));
      this.#append(chunk.subarray(end));
      return lines + this.#cutLongLine();
    }
    this.#append(chunk);
    return this.#cutLongLine();
  }

  /** It copies the bytes: the caller may use its buffer again. */
  #append(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#open.push(bytes.slice());
    this.#openLength += bytes.length;
  }

  /** The open line and what follows it. */
  #join(more: Uint8Array): Uint8Array {
    if (this.#openLength === 0) return more;
    const all = new Uint8Array(this.#openLength + more.length);
    let at = 0;
    for (const chunk of [...this.#open, more]) {
      all.set(chunk, at);
      at += chunk.length;
    }
    this.#open = [];
    this.#openLength = 0;
    return all;
  }

  #cutLongLine(): string {
    if (this.#openLength <= MAX_LINE_BYTES) return '';
    const line = this.#join(new Uint8Array());
    let end = line.length;
    for (let at = Math.max(0, line.length - 3); at < line.length; at++) {
      if (utf8Length(line, at) === -1) {
        end = at;
        break;
      }
    }
    this.#append(line.subarray(end));
    return this.#text(line.subarray(0, end));
  }

  #text(bytes: Uint8Array): string {
    let text: string;
    try {
      text = this.#utf8.decode(bytes);
      this.#countLines(bytes);
    } catch {
      text = this.#lineByLine(bytes);
    }
    if (!this.#atStart || text === '') return text;
    this.#atStart = false;
    return text.startsWith('\u{FEFF}') ? text.slice(1) : text;
  }

  /** Decodes lines that are UTF-8 together, and each other line by itself. */
  #lineByLine(bytes: Uint8Array): string {
    let text = '';
    let decodedTo = 0;
    for (let start = 0; start < bytes.length; ) {
      let end = start;
      while (end < bytes.length && !isLineEnd(bytes[end]!)) end++;
      if (end < bytes.length) end++;
      const line = bytes.subarray(start, end);
      const sequences = countUtf8(line, true);
      if (sequences.invalid > 0) {
        text += this.#utf8.decode(bytes.subarray(decodedTo, start));
        text += this.#oneByte.decode(line, sequences.valid > sequences.invalid);
        this.#report(this.#line);
        decodedTo = end;
      }
      this.#countLines(line);
      start = end;
    }
    return text + this.#utf8.decode(bytes.subarray(decodedTo));
  }

  #report(line: number): void {
    this.#mixed.encoding = this.#oneByte.usual;
    if (this.#lastReported === line) return;
    this.#lastReported = line;
    this.#mixed.count++;
    if (this.#mixed.lines.length < this.#maxLineNumbers) this.#mixed.lines.push(line);
  }

  #countLines(bytes: Uint8Array): void {
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i]!;
      if (byte === CARRIAGE_RETURN || (byte === LINE_FEED && !this.#carriage)) this.#line++;
      this.#carriage = byte === CARRIAGE_RETURN;
    }
  }
}
