import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StreamingDecoder } from '../../src/bytes/streaming-decoder.js';
import { encoderOf } from './encoders.js';

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
          expect(read.decoder.faulty).toBe(false);
          expect(read.decoder.mixed.count).toBe(0);
        },
      ),
    );
  });

  it('names the same lines of another encoding, wherever it is cut', () => {
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
      expect(text).toBe(
        'Título\r\nReunión de coordinación\r\nAño de la región\r\nSesión\rEspaña, información\nPerú\n\nÚltima reunión',
      );
      expect(decoder.mixed).toEqual({ encoding: 'windows-1252', lines: [3, 5, 8], count: 3 });
    }
  });

  it('keeps the apostrophes of Office in windows-1252', () => {
    expect(inPieces('windows-1252', encoded('windows-1252', 'L’été – là'), 3).text).toBe('L’été – là');
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

describe('a line of another tool in a UTF-8 file', () => {
  const utf8 = 'Встреча экспертов в Ташкенте, дата\n';

  it('is read in the encoding that its own letters fit', () => {
    const bytes = join(
      encoded('utf-8', utf8),
      encoded('windows-1251', 'Региональный семинар для стран СНГ\n'),
      encoded('koi8-r', 'Совещание по вопросам развития сетей\n'),
      encoded('windows-1252', 'Réunion préparatoire à Genève\n'),
    );
    const { text, decoder } = inPieces('utf-8', bytes, 50);
    expect(text).toBe(
      `${utf8}Региональный семинар для стран СНГ\nСовещание по вопросам развития сетей\nRéunion préparatoire à Genève\n`,
    );
    expect(decoder.mixed.lines).toEqual([2, 3, 4]);
  });

  it('that is UTF-8 but for one word keeps what is UTF-8', () => {
    const bytes = join(
      encoded('utf-8', 'Reunión en Bogotá; Perú; '),
      encoded('windows-1252', 'España'),
      encoded('utf-8', '; México\n'),
    );
    expect(inPieces('utf-8', bytes, 7).text).toBe('Reunión en Bogotá; Perú; España; México\n');
  });

  it('never shows a replacement character, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (bytes, size) => {
        const asIs = new TextDecoder('utf-8', { fatal: true });
        const { text } = inPieces('utf-8', bytes, size);
        let written = false;
        try {
          written = asIs.decode(bytes).includes('\u{FFFD}');
        } catch {}
        expect(text.includes('\u{FFFD}')).toBe(written);
      }),
    );
  });

  it('is counted where there are thousands, and a thousand numbers are kept', () => {
    const line = encoded('windows-1252', 'Año,España\n');
    const bytes = new Uint8Array(line.length * 1500);
    for (let i = 0; i < 1500; i++) bytes.set(line, i * line.length);
    const { text, decoder } = inPieces('utf-8', bytes, 4096);
    expect(text).toBe('Año,España\n'.repeat(1500));
    expect(decoder.mixed.count).toBe(1500);
    expect(decoder.mixed.lines).toHaveLength(1000);
  });

  it('may be longer than any line should be', () => {
    const megabytes = 'é'.repeat(2_600_000);
    const bytes = joined(encoded('utf-8', megabytes), encoded('windows-1252', 'é\nfin'));
    const { text, decoder } = inPieces('utf-8', bytes, 1_000_001);
    expect(text.length).toBe(megabytes.length + 5);
    expect(text).toBe(`${megabytes}é\nfin`);
    expect(decoder.mixed).toMatchObject({ lines: [1], count: 1 });
  });
});

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

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
      expect(decoder.faulty).toBe(true);
      expect(decoder.faultyLines).toEqual([2, 4]);
      expect(decoder.faultyCount).toBe(2);
    }
  });

  it('are reported where a file ends inside a character', () => {
    const { decoder } = inPieces('gb18030', encoded('gb18030', '日期\n会议').slice(0, -1), 3);
    expect(decoder.faultyLines).toEqual([2]);
  });
});
