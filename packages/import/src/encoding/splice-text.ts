import { encoderOf } from './encoder.js';
import { PlatformDecoder } from './platform-decoder.js';
import { LINE_FEED } from './utf8-decoder.js';

/** Another text for a part of a text, from `start` to before `end`, in UTF-16 units. */
export interface TextSplice {
  start: number;
  end: number;
  text: string;
}

/**
 * Replaces parts of an encoded text. All other bytes stay as they are.
 *
 * @param splices ordered, and none within another; their offsets are those of the decoded text without its byte
 *   order mark.
 * @returns `undefined` if the encoding lacks a character.
 */
export function spliceText(
  bytes: Uint8Array,
  encoding: string,
  splices: readonly TextSplice[],
): Uint8Array | undefined {
  const encode = encoderOf(encoding);
  const offsets = byteOffsets(
    bytes,
    encoding,
    splices.flatMap(({ start, end }) => [start, end]),
  );
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const [i, { text }] of splices.entries()) {
    const encoded = encode(text);
    if (!encoded) return undefined;
    parts.push(bytes.subarray(from, offsets[2 * i]!), encoded);
    from = offsets[2 * i + 1]!;
  }
  return joinBytes([...parts, bytes.subarray(from)]);
}

/** A text with other parts. */
export function splicedString(text: string, splices: readonly TextSplice[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const splice of splices) {
    parts.push(text.slice(from, splice.start), splice.text);
    from = splice.end;
  }
  return [...parts, text.slice(from)].join('');
}

/**
 * The offsets in the bytes of offsets in the text, which ascend. No encoding of tables has a line feed within a
 * character, so that each line can be decoded by itself.
 */
function byteOffsets(bytes: Uint8Array, encoding: string, wanted: readonly number[]): number[] {
  const begin = byteOrderMarkLength(bytes, encoding);
  if (encoding.startsWith('utf-16'))
    return wanted.map((offset) => Math.min(begin + 2 * offset, bytes.length));
  const decoder = new PlatformDecoder(encoding, { ignoreBOM: true });
  const found: number[] = [];
  let textStart = 0;
  for (let start = begin; start < bytes.length && found.length < wanted.length; ) {
    const end = bytes.indexOf(LINE_FEED, start) + 1 || bytes.length;
    const line = bytes.subarray(start, end);
    const textEnd = textStart + decoder.decode(line).length;
    if (wanted[found.length]! < textEnd) {
      const begins = characterBegins(line, encoding);
      while (found.length < wanted.length && wanted[found.length]! < textEnd)
        found.push(start + begins[wanted[found.length]! - textStart]!);
    }
    textStart = textEnd;
    start = end;
  }
  while (found.length < wanted.length) found.push(bytes.length);
  return found;
}

/** The length of the byte order mark that the decoder leaves out. */
function byteOrderMarkLength(bytes: Uint8Array, encoding: string): number {
  const mark = encoding.startsWith('utf-') ? encoderOf(encoding)('\u{FEFF}')! : [];
  return mark.length > 0 && [...mark].every((byte, i) => bytes[i] === byte) ? mark.length : 0;
}

/** The offset in the bytes of each UTF-16 unit of a line. */
function characterBegins(line: Uint8Array, encoding: string): number[] {
  const decoder = new PlatformDecoder(encoding, { ignoreBOM: true });
  const begins: number[] = [];
  let begin = 0;
  for (const [i, byte] of line.entries()) {
    const text = decoder.decode(line.subarray(i, i + 1), { stream: true });
    // An ASCII byte after the beginning of a character ends it as U+FFFD, and is a character itself.
    const isItself = text.length > 1 && text.charCodeAt(text.length - 1) === byte;
    for (let unit = 0; unit < text.length; unit++)
      begins.push(isItself && unit === text.length - 1 ? i : begin);
    if (text !== '') begin = i + 1;
  }
  for (const _ of decoder.decode()) begins.push(begin);
  return begins;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
