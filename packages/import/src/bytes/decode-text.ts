import { type DetectedEncoding, detectTextEncoding } from './detect-encoding.js';
import type { MixedEncoding } from './mixed-encoding-decoder.js';
import { StreamingDecoder } from './streaming-decoder.js';

export type { MixedEncoding } from './mixed-encoding-decoder.js';

/** The text of a file, and how its encoding was detected. */
export interface Decoded {
  text: string;
  /** WHATWG name of the encoding. */
  encoding: string;
  /**
   * By a byte order mark, because the bytes are valid in it, by the statistics of its letters, or declared.
   */
  by: DetectedEncoding['by'] | 'caller';
  /** Whether some bytes are no character in the encoding. */
  faulty: boolean;
  /** The lines of a UTF-8 file that are in another encoding, if any. */
  mixed?: MixedEncoding;
}

/** Bytes from which the encoding is detected. */
const DETECTION_BYTES = 262_144;

/**
 * Decodes a file. The encoding is that of the byte order mark; otherwise UTF-16 or UTF-8, if the bytes are
 * valid or mostly valid in it; otherwise the one in which the letters have the best score.
 *
 * @param declared WHATWG label of the encoding, if the caller knows it.
 * @throws RangeError for a label that the platform does not know.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const found = declared
    ? undefined
    : detectTextEncoding(bytes.subarray(0, DETECTION_BYTES), { whole: bytes.length <= DETECTION_BYTES });
  const decoder = new StreamingDecoder(declared ?? found!.encoding);
  const text = decoder.decode(bytes) + decoder.end();
  const { encoding, faulty, mixed } = decoder;
  return { text, encoding, by: found?.by ?? 'caller', faulty, ...(mixed.count > 0 ? { mixed } : {}) };
}
