import { countUtf8 } from './utf8-sequences.js';
import { utf16Order } from './utf16-order.js';
import { weighEncodings } from './weigh-encodings.js';

/** The encoding of a file, and how it was told. */
export interface FoundEncoding {
  /** WHATWG name of the encoding. */
  encoding: string;
  /** By its mark, since the bytes are valid in it, by its letters. */
  by: 'mark' | 'validity' | 'letters';
  /** So many bytes at the beginning are the mark (BOM) and no text. */
  markLength: number;
}

const MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * Tells the encoding of a file by its beginning (64 to 256 KB are plenty). A mark settles it; else UTF-16 and
 * UTF-8, where the bytes are valid in it or mostly so; else the encoding whose letters make the most sense.
 */
export function findEncoding(sample: Uint8Array, options: { whole?: boolean } = {}): FoundEncoding {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, i) => sample[i] === byte));
  if (mark) return { encoding: mark.encoding, by: 'mark', markLength: mark.bytes.length };
  const utf16 = utf16Order(sample);
  if (utf16) return { encoding: utf16, by: 'validity', markLength: 0 };
  const { valid, invalid } = countUtf8(sample, options.whole ?? false);
  if (invalid === 0 || valid > invalid) return { encoding: 'utf-8', by: 'validity', markLength: 0 };
  return { encoding: likeliest(weighEncodings(sample)), by: 'letters', markLength: 0 };
}

function likeliest(weighed: Iterable<[encoding: string, sense: number]>): string {
  let best = 'windows-1252';
  let most = Number.NEGATIVE_INFINITY;
  for (const [encoding, sense] of weighed) if (sense > most) [best, most] = [encoding, sense];
  return best;
}
