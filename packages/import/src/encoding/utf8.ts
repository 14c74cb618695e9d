/** The number of well-formed UTF-8 characters beyond ASCII, and of runs of bytes that are not well-formed. */
export interface Utf8Sequences {
  valid: number;
  invalid: number;
}

/**
 * The length of the well-formed UTF-8 character at an index (Unicode, table 3-7). It is 0 if there is none,
 * and -1 if the bytes end within one.
 */
export function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return -1;
    const [least, most] = i === 1 ? secondByteRange(lead) : [0x80, 0xbf];
    if (byte < least || byte > most) return 0;
  }
  return length;
}

/** The range of the second byte: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

/** @param whole true at the end of the file: a truncated sequence is invalid. */
export function countUtf8(bytes: Uint8Array, whole: boolean): Utf8Sequences {
  let valid = 0;
  let invalid = 0;
  let at = 0;
  while (at < bytes.length) {
    if (bytes[at]! < 0x80) {
      at++;
      continue;
    }
    const length = utf8Length(bytes, at);
    if (length === -1) return { valid, invalid: invalid + (whole ? 1 : 0) };
    if (length > 0) valid++;
    else invalid++;
    at += length || 1;
  }
  return { valid, invalid };
}
