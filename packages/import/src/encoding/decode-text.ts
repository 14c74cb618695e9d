import { type DetectedEncoding, detectEncoding, type ScoreDecodedText } from './detect-encoding.js';
import type { FaultyLines } from './line-counter.js';
import { StreamingDecoder } from './streaming-decoder.js';

/** The text of a file, and how its encoding was detected. */
export interface DecodedText {
  text: string;
  /** WHATWG name of the encoding. */
  encoding: string;
  /**
   * By a byte order mark, because the bytes are valid in it, by the statistics of its letters, or declared.
   */
  by: DetectedEncoding['by'] | 'caller';
  /** The lines with bytes that are no character in the encoding. */
  faultyLines: FaultyLines;
}

/** Bytes from which the encoding is detected. */
const DETECTION_BYTES = 262_144;

/**
 * Decodes a file. The encoding is that of the byte order mark; otherwise UTF-16 or UTF-8, if the bytes are
 * valid or mostly valid in it; otherwise the one in which the letters have the best score.
 *
 * @param options.declared WHATWG label of the encoding, if the caller knows it.
 * @param options.score what is added to the score of a text.
 * @throws RangeError for a label that the platform does not know.
 */
export function decodeText(
  bytes: Uint8Array,
  { declared, score }: { declared?: string; score?: ScoreDecodedText } = {},
): DecodedText {
  const found = declared
    ? undefined
    : detectEncoding(bytes.subarray(0, DETECTION_BYTES), { whole: bytes.length <= DETECTION_BYTES, score });
  const decoder = new StreamingDecoder(declared ?? found!.encoding);
  const text = decoder.decode(bytes) + decoder.end();
  return { text, encoding: decoder.encoding, by: found?.by ?? 'caller', faultyLines: decoder.faultyLines };
}
