/**
 * Encoders for what the platform only decodes: the inverse of its decoder over all sequences of one and
 * of two bytes. A character outside the encoding gives `undefined` for the whole text.
 */
export type Encode = (text: string) => Uint8Array | undefined;

const made = new Map<string, Encode>();

export function encoderOf(encoding: string): Encode {
  let encode = made.get(encoding);
  if (!encode) {
    encode =
      encoding === 'utf-8'
        ? (text) => new TextEncoder().encode(text)
        : encoding.startsWith('utf-16')
          ? (text) => utf16(text, encoding === 'utf-16le')
          : inverse(encoding);
    made.set(encoding, encode);
  }
  return encode;
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
}

const TWO_BYTES = new Set(['gb18030', 'gbk', 'big5', 'shift_jis', 'euc-kr']);

/** What windows-1252 has at 0x80 to 0x9F, which some versions of Node get wrong. */
const OFFICE = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function inverse(encoding: string): Encode {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const codes = new Map<string, number[]>();
  const add = (bytes: number[]): void => {
    try {
      let character = decoder.decode(new Uint8Array(bytes));
      if (encoding === 'windows-1252' && bytes[0]! >= 0x80 && bytes[0]! < 0xa0)
        character = OFFICE[bytes[0]! - 0x80]!;
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, bytes);
    } catch {
      // No character has these bytes.
    }
  };
  for (let one = 0; one < 256; one++) add([one]);
  if (TWO_BYTES.has(encoding))
    for (let one = 0x81; one < 256; one++) for (let two = 0x40; two < 256; two++) add([one, two]);
  return (text) => {
    const bytes: number[] = [];
    for (const character of encoding === 'windows-1258' ? vietnamese(text) : text) {
      const code = codes.get(character);
      if (!code) return undefined;
      bytes.push(...code);
    }
    return new Uint8Array(bytes);
  };
}

/** windows-1258 writes the tone of a letter behind it. */
export const vietnamese = (text: string): string =>
  text.normalize('NFC').replace(/[^\0-\x7f]/g, (letter) => {
    const parts = letter.normalize('NFD');
    const tone = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0];
    return tone ? parts.replace(tone, '').normalize('NFC') + tone : letter;
  });
