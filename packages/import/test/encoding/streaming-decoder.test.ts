import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StreamingDecoder } from '../../src/encoding/streaming-decoder.js';
import { encoderOf } from './encoders.mjs';

const encoded = (encoding: string, text: string): Uint8Array => encoderOf(encoding)(text)!;
const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));

function inPieces(
  encoding: string,
  bytes: Uint8Array,
  size: number,
): { text: string; decoder: StreamingDecoder } {
  const decoder = new StreamingDecoder(encoding);
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += decoder.decode(bytes.slice(at, at + size));
  return { text: text + decoder.end(), decoder };
}

describe('a file in chunks', () => {
  it('is the text that it is as a whole, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('é', 'Reunión', '会议', '😀', '\r', '\n', '\r\n', ',', 'a'), {
          maxLength: 40,
        }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
        (parts, size, encoding) => {
          const text = parts.join('');
          const read = inPieces(encoding, encoded(encoding, text), size);
          expect(read.text).toBe(text);
          expect(read.decoder.faultyLines).toEqual({ count: 0, first: [] });
        },
      ),
    );
  });

  it('has the same lines with lost letters, wherever it is cut', () => {
    const bytes = join(
      encoded('utf-8', '\u{FEFF}Título\r\nReunión de coordinación\r\n'),
      encoded('windows-1252', 'Año de la región\r\n'),
      encoded('utf-8', 'Sesión\r'),
      encoded('windows-1252', 'España, información\n'),
      encoded('utf-8', 'Perú\n\n'),
      encoded('windows-1252', 'Última reunión'),
    );
    for (let size = 1; size <= bytes.length; size++) {
      const { text, decoder } = inPieces('utf-8', bytes, size);
      expect(text).toBe(new TextDecoder().decode(bytes));
      expect(decoder.faultyLines).toEqual({ count: 3, first: [3, 5, 8] });
    }
  });

  it('of any bytes is what the platform decodes of them as a whole', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (bytes, size) => {
        expect(inPieces('utf-8', bytes, size).text).toBe(new TextDecoder().decode(bytes));
      }),
    );
  });

  it('may come in one buffer that is filled again and again', () => {
    const decoder = new StreamingDecoder('utf-8');
    const buffer = new Uint8Array(4);
    let text = '';
    for (const part of ['abc,', 'def\n', 'ghi,']) {
      buffer.set(encoded('utf-8', part));
      text += decoder.decode(buffer);
    }
    expect(text + decoder.end()).toBe('abc,def\nghi,');
  });
});

describe('bytes that are no character', () => {
  it('are reported by their lines', () => {
    const bytes = join(
      encoded('windows-1253', 'Αθήνα\r\n'),
      new Uint8Array([0xd2, 0xaa, 0x0d, 0x0a]),
      encoded('windows-1253', 'Πάτρα\r\n'),
      new Uint8Array([0xff, 0xff]),
    );
    for (const size of [1, 2, 3, 100]) {
      const { decoder } = inPieces('windows-1253', bytes, size);
      expect(decoder.faultyLines).toEqual({ count: 2, first: [2, 4] });
    }
  });

  it('are reported where a file ends inside a character', () => {
    const { decoder } = inPieces('gb18030', encoded('gb18030', '日期\n会议').slice(0, -1), 3);
    expect(decoder.faultyLines).toEqual({ count: 1, first: [2] });
  });

  it('are counted where there are thousands, and the first twenty lines are kept', () => {
    const line = new Uint8Array([0x41, 0xf1, 0x6f, 0x0a]);
    const bytes = new Uint8Array(line.length * 1500);
    for (let i = 0; i < 1500; i++) bytes.set(line, i * line.length);
    const { decoder } = inPieces('utf-8', bytes, 4096);
    expect(decoder.faultyLines.count).toBe(1500);
    expect(decoder.faultyLines.first).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });
});
