import { utf8Length } from './utf8.js';

/** A character has at most 4 bytes: at most 3 of one that is cut off. */
const MAX_CUT_BYTES = 3;

export const LINE_FEED = 0x0a;

/**
 * Decodes UTF-8 in chunks. Each chunk is cut after its last line, or before an incomplete character: complete
 * chunks are decoded several times as fast as a stream, and whole lines are parsed faster.
 */
export class Utf8Decoder {
  readonly encoding = 'utf-8';
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #cut = new Uint8Array();
  #atStart = true;

  /** @param options `stream` is false or missing at the end: an incomplete character becomes U+FFFD. */
  decode(chunk: Uint8Array = new Uint8Array(), options: TextDecodeOptions = {}): string {
    const bytes = this.#cut.length === 0 ? chunk : concatenated(this.#cut, chunk);
    const end = options.stream ? completeLength(bytes) : bytes.length;
    this.#cut = bytes.slice(end);
    const text = this.#decoder.decode(bytes.subarray(0, end));
    if (!this.#atStart || text === '') return text;
    this.#atStart = false;
    return text.startsWith('\u{FEFF}') ? text.slice(1) : text;
  }
}

/** The length of the whole lines; if there is none, of the whole characters. */
function completeLength(bytes: Uint8Array): number {
  const lines = bytes.lastIndexOf(LINE_FEED) + 1;
  if (lines > 0) return lines;
  for (let at = Math.max(0, bytes.length - MAX_CUT_BYTES); at < bytes.length; at++)
    if (utf8Length(bytes, at) === -1) return at;
  return bytes.length;
}

function concatenated(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
