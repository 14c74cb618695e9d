import { scoreEncodings } from './score-encodings.js';
import { countUtf8 } from './utf8.js';
import { detectUtf16 } from './utf16.js';

/** The encoding of a file, and how it was detected. */
export interface DetectedEncoding {
  /** WHATWG name of the encoding. */
  encoding: string;
  /** By a byte order mark, because the bytes are valid in it, or by the statistics of its letters. */
  by: 'bom' | 'valid' | 'statistics';
  /** The length of the byte order mark, in bytes. */
  bomLength: number;
}

const BYTE_ORDER_MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Scores a decoded text by what the caller knows of it, such as its column headings; 0 if it knows nothing. */
export type ScoreDecodedText = (text: string) => number;

/**
 * Detects the encoding of a file by its beginning (64 to 256 KB are enough). It is that of the byte order
 * mark; otherwise UTF-16 or UTF-8, if the bytes are valid or mostly valid in it; otherwise the one in which
 * the letters have the best score.
 *
 * @param options.whole true if the sample is the entire file: a character that is cut off is invalid.
 * @param options.score what is added to the score of a text.
 */
export function detectEncoding(
  sample: Uint8Array,
  { whole = false, score }: { whole?: boolean; score?: ScoreDecodedText | undefined } = {},
): DetectedEncoding {
  const bom = BYTE_ORDER_MARKS.find(({ bytes }) => bytes.every((byte, i) => sample[i] === byte));
  if (bom) return { encoding: bom.encoding, by: 'bom', bomLength: bom.bytes.length };
  const utf16 = detectUtf16(sample);
  if (utf16) return { encoding: utf16, by: 'valid', bomLength: 0 };
  const { valid, invalid } = countUtf8(sample, whole);
  if (invalid === 0 || valid > invalid) return { encoding: 'utf-8', by: 'valid', bomLength: 0 };
  return { encoding: highestScoring(scoreEncodings(sample, score)), by: 'statistics', bomLength: 0 };
}

function highestScoring(scores: Iterable<[encoding: string, score: number]>): string {
  let best = 'windows-1252';
  let most = Number.NEGATIVE_INFINITY;
  for (const [encoding, score] of scores) if (score > most) [best, most] = [encoding, score];
  return best;
}
