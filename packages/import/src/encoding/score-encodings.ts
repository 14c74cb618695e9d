import { multiByteEncodings } from './multi-byte.js';
import { PlatformDecoder } from './platform-decoder.js';
import { SINGLE_BYTE_ENCODINGS, scoreText } from './score-text.js';

/** Subtracted from the score of the less frequent encodings, so that they win only if they fit better. */
const PRIOR_PENALTY: Readonly<Record<string, number>> = {
  'iso-8859-15': 1,
  'windows-1258': 3,
  macintosh: 1,
  'windows-1250': 0.3,
  'windows-1254': 0.5,
  'windows-1257': 0.5,
  'iso-8859-2': 0.8,
  'iso-8859-5': 1,
  'koi8-u': 0.5,
};

/** Bytes of the lines beyond ASCII that are scored. */
const MAX_SCORED_BYTES = 3000;

/**
 * The score of a file in each single-byte and multi-byte encoding.
 *
 * @param scoreMore what is added to the score of a text.
 */
export function* scoreEncodings(
  bytes: Uint8Array,
  scoreMore: (text: string) => number = () => 0,
): Iterable<[encoding: string, score: number]> {
  const lines = nonAsciiLines(bytes);
  for (const encoding of SINGLE_BYTE_ENCODINGS) {
    const text = new PlatformDecoder(encoding).decode(lines);
    yield [encoding, scoreText(text, encoding) + scoreMore(text) - (PRIOR_PENALTY[encoding] ?? 0)];
  }
  for (const { encoding, score } of multiByteEncodings()) {
    const text = new PlatformDecoder(encoding).decode(lines);
    yield [encoding, score(text) + scoreMore(text)];
  }
}

/** The lines with bytes beyond ASCII. The other lines are the same in every encoding. */
function nonAsciiLines(bytes: Uint8Array): Uint8Array {
  const lines = new Uint8Array(Math.min(bytes.length, MAX_SCORED_BYTES));
  let length = 0;
  let start = 0;
  let isNonAscii = false;
  for (let i = 0; i <= bytes.length && length < MAX_SCORED_BYTES; i++) {
    const byte = bytes[i] ?? 0x0a;
    if (byte > 0x7f) isNonAscii = true;
    if (byte !== 0x0a && byte !== 0x0d && i - start < MAX_SCORED_BYTES) continue;
    if (isNonAscii) {
      const line = bytes.subarray(start, Math.min(i + 1, start + MAX_SCORED_BYTES - length));
      lines.set(line, length);
      length += line.length;
    }
    start = i + 1;
    isNonAscii = false;
  }
  return lines.subarray(0, length);
}
