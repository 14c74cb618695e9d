import { type DetectedEncoding, detectEncoding } from './detect-encoding.js';
import type { MixedEncoding } from './mixed-encoding-decoder.js';
import { StreamingDecoder } from './streaming-decoder.js';

export type { MixedEncoding } from './mixed-encoding-decoder.js';

/** A file's text, and how it was found. */
export interface Decoded {
  text: string;
  /** WHATWG name of the encoding. */
  encoding: string;
  /** How the encoding was told: by its mark, since the bytes are valid in it, by its letters, by the caller. */
  by: DetectedEncoding['by'] | 'caller';
  /** Bytes that are no character in the encoding. */
  faulty: boolean;
  /** The lines of a UTF-8 file that are in another encoding, where there are some. */
  mixed?: MixedEncoding;
}

/** So much of a file tells its encoding. */
const DETECTION_BYTES = 262_144;

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
    : detectEncoding(bytes.subarray(0, DETECTION_BYTES), { whole: bytes.length <= DETECTION_BYTES });
  const decoder = new StreamingDecoder(declared ?? found!.encoding);
  const text = decoder.decode(bytes) + decoder.end();
  const { encoding, faulty, mixed } = decoder;
  return { text, encoding, by: found?.by ?? 'caller', faulty, ...(mixed.count > 0 ? { mixed } : {}) };
}
