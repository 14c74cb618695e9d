import { PlatformDecoder } from './platform-decoder.js';
import { LINE_FEED } from './utf8-decoder.js';

/** Encodes a text; `undefined` if the encoding lacks one of its characters. */
export type Encode = (text: string) => Uint8Array | undefined;

const encodersByName = new Map<string, Encode>();

/** The encoder of an encoding, by its WHATWG name. The platform has only decoders. */
export function encoderOf(encoding: string): Encode {
  let encode = encodersByName.get(encoding);
  if (!encode) {
    encode = createEncoder(encoding);
    encodersByName.set(encoding, encode);
  }
  return encode;
}

function createEncoder(encoding: string): Encode {
  if (encoding === 'utf-8') return (text) => new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) return (text) => encodeUtf16(text, encoding === 'utf-16le');
  return tableEncoder(encoding);
}

function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittleEndian);
  return bytes;
}

/** An encoder by a table that is made when the first character beyond ASCII is encoded. */
function tableEncoder(encoding: string): Encode {
  let table: Map<string, readonly number[]> | undefined;
  return (text) => {
    const bytes: number[] = [];
    for (const character of text) {
      if (character <= '\x7f') {
        bytes.push(character.charCodeAt(0));
        continue;
      }
      table ??= encodingTable(encoding);
      const code = table.get(character) ?? gb18030Supplementary(encoding, character);
      if (!code) return undefined;
      bytes.push(...code);
    }
    return new Uint8Array(bytes);
  };
}

const FIRST_TRAIL = 0x30;

/** The bytes of each character beyond ASCII, from what the decoder makes of all sequences of bytes. */
function encodingTable(encoding: string): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const add = (sequences: readonly (readonly number[])[]): void => {
    for (const [character, sequence] of decodedSequences(encoding, sequences))
      if (!table.has(character)) table.set(character, sequence);
  };
  const upper = Array.from({ length: 128 }, (_, i) => 0x80 + i);
  add(upper.map((byte) => [byte]));
  if (table.size > 100) return table;
  const trails = Array.from({ length: 0x100 - FIRST_TRAIL }, (_, i) => FIRST_TRAIL + i);
  for (const lead of upper) add(trails.map((trail) => [lead, trail]));
  if (isGb18030(encoding)) add(Array.from({ length: 39_420 }, (_, pointer) => gb18030Bytes(pointer)));
  return table;
}

/** The sequences that are one character each. A line feed after each ends it, also if it is incomplete. */
function* decodedSequences(
  encoding: string,
  sequences: readonly (readonly number[])[],
): Iterable<[string, readonly number[]]> {
  const bytes = new Uint8Array(sequences.flatMap((sequence) => [...sequence, LINE_FEED]));
  const lines = new PlatformDecoder(encoding).decode(bytes).split('\n');
  for (const [i, sequence] of sequences.entries()) {
    const text = lines[i]!;
    const isCharacter = [...text].length === 1 && text > '\x7f' && text !== '\u{FFFD}';
    if (isCharacter) yield [text, sequence];
  }
}

const isGb18030 = (encoding: string): boolean => encoding === 'gb18030' || encoding === 'gbk';

/** Pointers of the characters beyond the Basic Multilingual Plane (WHATWG Encoding, gb18030 decoder). */
const GB18030_SUPPLEMENTARY = 189_000;

function gb18030Supplementary(encoding: string, character: string): readonly number[] | undefined {
  const code = character.codePointAt(0)!;
  return isGb18030(encoding) && code > 0xffff
    ? gb18030Bytes(GB18030_SUPPLEMENTARY + code - 0x10000)
    : undefined;
}

/** The four bytes of a pointer. */
const gb18030Bytes = (pointer: number): readonly number[] => [
  0x81 + Math.floor(pointer / 12_600),
  0x30 + (Math.floor(pointer / 1260) % 10),
  0x81 + (Math.floor(pointer / 10) % 126),
  0x30 + (pointer % 10),
];
