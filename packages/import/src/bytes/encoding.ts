import { type FoundEncoding, findEncoding } from './find-encoding.js';
import type { Mixed } from './mixed-lines.js';
import { StreamingDecoder } from './streaming-decoder.js';

export type { Mixed } from './mixed-lines.js';

/** A file's text, and how it was found. */
export interface Decoded {
  text: string;
  /** WHATWG name of the encoding. */
  encoding: string;
  /** How the encoding was told: by its mark, since the bytes are valid in it, by its letters, by the caller. */
  by: FoundEncoding['by'] | 'caller';
  /** Bytes that are no character in the encoding. */
  faulty: boolean;
  /** The lines of a UTF-8 file that are in another encoding, where there are some. */
  mixed?: Mixed;
}

/** So much of a file tells its encoding. */
const SAMPLE = 262_144;

/**
 * Turns a file's bytes into text. A mark (BOM) settles the encoding; else UTF-16 and UTF-8, where the bytes
 * are valid in it or mostly so; else the encoding whose letters make the most sense.
 *
 * @param declared WHATWG label of the encoding, where the caller knows it. Throws a `RangeError` for a
 *   label that the platform does not know.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const found = declared
    ? undefined
    : findEncoding(bytes.subarray(0, SAMPLE), { whole: bytes.length <= SAMPLE });
  const decoder = new StreamingDecoder(declared ?? found!.encoding);
  const text = decoder.decode(bytes) + decoder.end();
  const { encoding, faulty, mixed } = decoder;
  return { text, encoding, by: found?.by ?? 'caller', faulty, ...(mixed.count > 0 ? { mixed } : {}) };
}
