/**
 * Encoders for what the platform only decodes: the inverse of its decoder over all sequences of one and of two
 * bytes. A character outside the encoding gives `undefined` for the whole text.
 */

const encoders = new Map();

export function encoderOf(encoding) {
  let encode = encoders.get(encoding);
  if (!encode) {
    encode = createEncoder(encoding);
    encoders.set(encoding, encode);
  }
  return encode;
}

function createEncoder(encoding) {
  if (encoding === 'utf-8') return (text) => new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) return (text) => encodeUtf16(text, encoding === 'utf-16le');
  return inverseOf(encoding);
}

function encodeUtf16(text, little) {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
}

const TWO_BYTES = new Set(['gb18030', 'gbk', 'big5', 'shift_jis', 'euc-kr']);

/** What windows-1252 has at 0x80 to 0x9F, which some versions of Node get wrong. */
const WINDOWS_1252_C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function inverseOf(encoding) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const codes = new Map();
  const add = (bytes) => {
    try {
      let character = decoder.decode(new Uint8Array(bytes));
      if (encoding === 'windows-1252' && bytes[0] >= 0x80 && bytes[0] < 0xa0)
        character = WINDOWS_1252_C1[bytes[0] - 0x80];
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, bytes);
    } catch {
      // No character has these bytes.
    }
  };
  for (let one = 0; one < 256; one++) add([one]);
  if (TWO_BYTES.has(encoding))
    for (let one = 0x81; one < 256; one++) for (let two = 0x40; two < 256; two++) add([one, two]);
  return (text) => {
    const bytes = [];
    for (const character of text) {
      const code = codes.get(character);
      if (!code) return undefined;
      bytes.push(...code);
    }
    return new Uint8Array(bytes);
  };
}
