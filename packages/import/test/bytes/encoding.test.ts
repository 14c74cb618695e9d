import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/bytes/decode-text.js';
import { detectTextEncoding } from '../../src/bytes/detect-encoding.js';
import { type Sample, samplesOf } from './documents.js';
import { encoderOf } from './encoders.js';
import * as heldOut from './held-out-phrases.js';
import * as known from './phrases.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));
const encoded = (encoding: string, text: string): Uint8Array => encoderOf(encoding)(text)!;

interface Read extends Sample {
  same: boolean;
}

/** The share of the texts that come back letter for letter. */
const shareOf = (read: readonly Read[]): number => read.filter(({ same }) => same).length / read.length;

/** What must be read of each encoding, where it is not all. */
const LEAST: Readonly<Record<string, number>> = {
  macintosh: 0.93,
  'windows-1250': 0.95,
  'iso-8859-2': 0.96,
  'windows-1252': 0.98,
  'windows-1254': 0.96,
  'iso-8859-9': 0.95,
  'windows-1255': 0.88,
  'iso-8859-8': 0.88,
  'windows-1257': 0.77,
  'windows-1258': 0.71,
  gb18030: 0.9,
  gbk: 0.9,
  big5: 0.9,
  shift_jis: 0.9,
  'euc-kr': 0.88,
};

describe.each([
  ['offices’ texts', known],
  ['texts of other words than the alphabets were made with', heldOut],
])('%s', (_, { PHRASES, HEADINGS, COUNTRIES }) => {
  const read = [...samplesOf(PHRASES, HEADINGS, COUNTRIES)].map(
    (sample): Read => ({ ...sample, same: decodeText(sample.bytes).text === sample.text }),
  );

  it.each([...new Set(read.map(({ encoding }) => encoding))])('in %s come back as written', (encoding) => {
    const share = shareOf(read.filter((sample) => sample.encoding === encoding));
    expect(share).toBeGreaterThanOrEqual(LEAST[encoding] ?? 1);
  });

  it('of thirty rows come back whatever the language and the encoding', () => {
    const wrong = read.filter(({ kind, same }) => kind === 'table' && !same);
    expect(wrong.map(({ language, encoding }) => `${language} in ${encoding}`)).toEqual([]);
  });
});

describe('the beginning of a file', () => {
  it('that ends inside a character is still UTF-8, and is not where the file ends there', () => {
    const cut = utf8('Título,País\nReunión,Perú').subarray(0, -1);
    expect(detectTextEncoding(cut)).toEqual({ encoding: 'utf-8', by: 'valid', bomLength: 0 });
    const one = utf8('Peru,é').subarray(0, -1);
    expect(detectTextEncoding(one).by).toBe('valid');
    expect(detectTextEncoding(one, { whole: true }).by).toBe('statistics');
  });

  it('has a byte order mark, with its length', () => {
    expect(detectTextEncoding(utf8('\u{FEFF}a'))).toEqual({ encoding: 'utf-8', by: 'bom', bomLength: 3 });
    expect(detectTextEncoding(encoded('utf-16le', '\u{FEFF}a'))).toEqual({
      encoding: 'utf-16le',
      by: 'bom',
      bomLength: 2,
    });
    expect(detectTextEncoding(encoded('utf-16be', '\u{FEFF}日')).encoding).toBe('utf-16be');
  });

  it('is UTF-8 where there is nothing in it, or ASCII alone', () => {
    expect(detectTextEncoding(new Uint8Array()).encoding).toBe('utf-8');
    expect(detectTextEncoding(utf8('Title,Date\nForum,2024')).encoding).toBe('utf-8');
  });

  it('is UTF-8 where a few rows are not', () => {
    const rows = utf8('Título,País\nReunión,Perú\nSesión,México\n');
    const found = detectTextEncoding(join(rows, encoded('windows-1252', 'Año,España\n')), { whole: true });
    expect(found.encoding).toBe('utf-8');
  });

  it('is no UTF-16 for a byte of zero that got into it', () => {
    expect(detectTextEncoding(utf8('Title,Date\nForum\0,2024-05-02\nClinic,2024-06-03\n')).encoding).toBe(
      'utf-8',
    );
    expect(detectTextEncoding(encoded('windows-1252', 'Réunion\0,2024-05-02\n')).encoding).toBe(
      'windows-1252',
    );
  });
});

describe('a text', () => {
  it('of Office keeps its apostrophes and dashes', () => {
    const { text } = decodeText(encoded('windows-1252', 'L’été – réunion à l’UIT…'));
    expect(text).toBe('L’été – réunion à l’UIT…');
  });

  it.each([
    '20 °C',
    '€ 200',
    '£450',
    '½ day',
    '10 m²',
    '© ITU',
    'ITU®',
    '5 × 3',
    '§ 4',
    'the Director’s visit',
  ])('in English with nothing but “%s” in it is that of Windows', (cell) => {
    const text = `Title,Date,Place\nForum,2024-05-02,Geneva\n${cell},2024-05-03,Nairobi\n`;
    expect(decodeText(encoded('windows-1252', text)).text).toBe(text);
  });

  it('in capitals alone is read', () => {
    for (const encoding of ['windows-1251', 'koi8-r', 'iso-8859-5'])
      expect(decodeText(encoded(encoding, 'МЕЖДУНАРОДНЫЙ СОЮЗ ЭЛЕКТРОСВЯЗИ')).text).toBe(
        'МЕЖДУНАРОДНЫЙ СОЮЗ ЭЛЕКТРОСВЯЗИ',
      );
  });

  it('that is read as the caller says is not looked at', () => {
    expect(decodeText(encoded('koi8-r', 'Семинар'), 'windows-1251')).toMatchObject({
      by: 'caller',
      encoding: 'windows-1251',
      text: 'уЕНЙОБТ',
    });
    expect(() => decodeText(utf8('a'), 'klingon')).toThrow(RangeError);
  });

  it('with a row of another tool is read as both wrote it, and the row is reported', () => {
    const decoded = decodeText(
      join(
        utf8('Título,País\nReunión,Perú\n'),
        encoded('windows-1252', 'Año,España\n'),
        utf8('Sesión,México\n'),
      ),
    );
    expect(decoded.text).toBe('Título,País\nReunión,Perú\nAño,España\nSesión,México\n');
    expect(decoded).toMatchObject({
      encoding: 'utf-8',
      faulty: false,
      mixed: { encoding: 'windows-1252', lines: [3], count: 1 },
    });
  });
});
