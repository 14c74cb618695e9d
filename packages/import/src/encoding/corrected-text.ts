import type { CorrectedContent } from '@regional-presence/core';
import { decodeText } from './decode-text.js';
import { splicedString, spliceText, type TextSplice } from './splice-text.js';

/**
 * A text file with other parts, in its own encoding. It becomes UTF-8 with a byte order mark if the encoding lacks a
 * character, or would no longer be detected.
 *
 * @param detect the encoding as which the result will be read.
 */
export async function correctedText(
  bytes: Uint8Array,
  encoding: string,
  splices: readonly TextSplice[],
  detect: (bytes: Uint8Array) => string | Promise<string>,
): Promise<CorrectedContent> {
  if (splices.length === 0) return { bytes, encoding };
  const corrected = spliceText(bytes, encoding, splices);
  if (corrected && isSameText(corrected, encoding, await detect(corrected)))
    return { bytes: corrected, encoding };
  const { text } = decodeText(bytes, { declared: encoding });
  return { bytes: new TextEncoder().encode(`\u{FEFF}${splicedString(text, splices)}`), encoding: 'utf-8' };
}

const isSameText = (bytes: Uint8Array, encoding: string, detected: string): boolean =>
  encoding === detected ||
  decodeText(bytes, { declared: encoding }).text === decodeText(bytes, { declared: detected }).text;
