import { countUtf8 } from './utf8.js';

/** Bytes of a file that are examined. */
const UTF16_SAMPLE_BYTES = 65_536;

type Utf16Encoding = 'utf-16le' | 'utf-16be';

/**
 * Detects UTF-16 without a byte order mark. In every language a table has commas, line ends, spaces or
 * digits, which have a zero byte in one of two positions. Read in the other byte order they are characters
 * that nobody writes.
 */
export function detectUtf16(bytes: Uint8Array): Utf16Encoding | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), UTF16_SAMPLE_BYTES));
  if (sample.length < 4 || !sample.includes(0) || isPlainText(sample)) return undefined;
  const [little, big] = [scoreUtf16(sample, 'utf-16le'), scoreUtf16(sample, 'utf-16be')];
  if (Math.max(little, big) <= 0) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/**
 * Whether it is a text with a few stray zero bytes. In UTF-16 half of the bytes of most scripts are zeros and
 * controls; those of Chinese are neither ASCII nor UTF-8.
 */
function isPlainText(bytes: Uint8Array): boolean {
  let ascii = 0;
  let zeros = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) zeros++;
    else if (byte === 0x09 || byte === 0x0a || byte === 0x0d || (byte >= 0x20 && byte < 0x7f)) ascii++;
    else if (byte < 0x20) controls++;
  }
  if (zeros < bytes.length / 100 || ascii > bytes.length * 0.7) return true;
  return zeros + controls < bytes.length / 4 && countUtf8(bytes, false).invalid === 0;
}

/** The number of plain characters in a byte order, minus those that no text has. */
function scoreUtf16(bytes: Uint8Array, order: Utf16Encoding): number {
  const text = new TextDecoder(order).decode(bytes);
  const plain = text.match(/[\t\n\r -~]/g)?.length ?? 0;
  const odd = text.match(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cn}\p{Co}\u{FFFD}\p{Cs}]/gu)?.length ?? 0;
  return odd > text.length / 10 ? -odd : plain - 4 * odd;
}
