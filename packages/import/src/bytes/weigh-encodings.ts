import { ideographs } from './ideographs.js';
import { knownHeadings } from './known-headings.js';
import { PlatformDecoder } from './platform-decoder.js';
import { ONE_BYTE, plausibility } from './plausibility.js';

/** Encodings of one byte, those of Windows before others that do not fit better. */
const HANDICAP: Readonly<Record<string, number>> = {
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

/** So many bytes of the lines that are not ASCII are weighed. */
const WEIGHED = 3000;

/** How much sense the letters make in each encoding of one byte or of two. */
export function* weighEncodings(bytes: Uint8Array): Iterable<[encoding: string, sense: number]> {
  const telling = tellingLines(bytes);
  yield* weighOneByte(telling);
  for (const { encoding, weigh } of ideographs()) {
    const text = new PlatformDecoder(encoding).decode(telling);
    yield [encoding, weigh(text) + knownHeadings(text)];
  }
}

/** How much sense they make in each encoding of one byte. */
export function* weighOneByte(
  bytes: Uint8Array,
  candidates: readonly string[] = ONE_BYTE,
): Iterable<[encoding: string, sense: number]> {
  const sample = bytes.subarray(0, WEIGHED);
  for (const encoding of candidates) {
    const text = new PlatformDecoder(encoding).decode(sample);
    yield [encoding, plausibility(text, encoding) + knownHeadings(text) - (HANDICAP[encoding] ?? 0)];
  }
}

/** The lines with bytes beyond ASCII: they tell, the others only take time. */
function tellingLines(bytes: Uint8Array): Uint8Array {
  const telling = new Uint8Array(Math.min(bytes.length, WEIGHED));
  let length = 0;
  let start = 0;
  let tells = false;
  for (let i = 0; i <= bytes.length && length < WEIGHED; i++) {
    const byte = bytes[i] ?? 0x0a;
    if (byte > 0x7f) tells = true;
    if (byte !== 0x0a && byte !== 0x0d && i - start < WEIGHED) continue;
    if (tells) {
      const line = bytes.subarray(start, Math.min(i + 1, start + WEIGHED - length));
      telling.set(line, length);
      length += line.length;
    }
    start = i + 1;
    tells = false;
  }
  return telling.subarray(0, length);
}
