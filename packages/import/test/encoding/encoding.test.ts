import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/encoding/decode-text.js';
import { detectEncoding } from '../../src/encoding/detect-encoding.js';
import { encoderOf } from './encoders.mjs';
import { type LanguageTexts, languageTexts, nameTableOf, TEXT_SETS, tableOf, writeIn } from './tables.mjs';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));
const encoded = (encoding: string, text: string): Uint8Array => encoderOf(encoding)(text)!;

/** The texts that do not come back letter for letter, in each language and encoding. */
function misread(textsOf: (texts: LanguageTexts) => string[]): { total: number; wrong: string[] } {
  let total = 0;
  const wrong: string[] = [];
  for (const set of Object.values(TEXT_SETS))
    for (const texts of languageTexts(set))
      for (const written of textsOf(texts)) {
        const sample = writeIn(texts.encoding, written);
        if (!sample) continue;
        total++;
        if (decodeText(sample.bytes).text !== sample.text)
          wrong.push(`${texts.language} in ${texts.encoding}: ${written.split('\n')[1]!.split(',')[0]}`);
      }
  return { total, wrong };
}

describe('a table comes back letter for letter, whatever its language and encoding', () => {
  it('if it has thirty rows of sentences', () => {
    const { total, wrong } = misread((texts) => [tableOf(texts, 30)]);
    expect(total).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });

  it('if it has thirty rows of names', () => {
    const { total, wrong } = misread((texts) => [nameTableOf(texts, 30)]);
    expect(total).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });

  it('if it has three rows of sentences', () => {
    const { total, wrong } = misread((texts) => [tableOf(texts, 3), tableOf(texts, 3, 3)]);
    expect(total).toBeGreaterThan(600);
    expect(wrong).toEqual([]);
  });

  it('if it has one row with a sentence; a single short word may not be enough', () => {
    const { total, wrong } = misread((texts) => texts.phrases.map((p) => `Title,Date\n${p},2024-03-02\n`));
    expect(total).toBeGreaterThan(900);
    expect(wrong.sort()).toEqual([
      'he in iso-8859-8: חיפה',
      'he in windows-1255: חיפה',
      'ja in shift_jis: 大阪',
      'ko in euc-kr: 부산',
      'tr in iso-8859-9: İzmir',
      'tr in windows-1254: İzmir',
      'zh-Hans in gb18030: 曼谷',
      'zh-Hans in gbk: 曼谷',
      'zh-Hant in big5: 高雄',
      'zh-Hant in gb18030: 高雄',
    ]);
  });

  it('if its column headings are known, whatever else is in it', () => {
    const bytes = encoded('koi8-r', 'Название\n1\n');
    const text = new TextDecoder('koi8-r').decode(bytes);
    const score = (decoded: string): number => (decoded === text ? 100 : 0);
    expect(decodeText(bytes, { score })).toMatchObject({ encoding: 'koi8-r', by: 'statistics' });
    const instead = (decoded: string): number => (decoded.startsWith('оБЪЧБОЙЕ') ? 100 : 0);
    expect(decodeText(bytes, { score: instead }).encoding).toBe('windows-1251');
  });
});

describe('the beginning of a file', () => {
  it('that ends inside a character is still UTF-8, and is not where the file ends there', () => {
    const cut = utf8('Título,País\nReunión,Perú').subarray(0, -1);
    expect(detectEncoding(cut)).toEqual({ encoding: 'utf-8', by: 'valid', bomLength: 0 });
    const one = utf8('Peru,é').subarray(0, -1);
    expect(detectEncoding(one).by).toBe('valid');
    expect(detectEncoding(one, { whole: true }).by).toBe('statistics');
  });

  it('has a byte order mark, with its length', () => {
    expect(detectEncoding(utf8('\u{FEFF}a'))).toEqual({ encoding: 'utf-8', by: 'bom', bomLength: 3 });
    expect(detectEncoding(encoded('utf-16le', '\u{FEFF}a'))).toEqual({
      encoding: 'utf-16le',
      by: 'bom',
      bomLength: 2,
    });
    expect(detectEncoding(encoded('utf-16be', '\u{FEFF}日')).encoding).toBe('utf-16be');
  });

  it('is UTF-8 where there is nothing in it, or ASCII alone', () => {
    expect(detectEncoding(new Uint8Array()).encoding).toBe('utf-8');
    expect(detectEncoding(utf8('Title,Date\nForum,2024')).encoding).toBe('utf-8');
  });

  it('is UTF-8 where a few rows are not', () => {
    const rows = utf8('Título,País\nReunión,Perú\nSesión,México\n');
    const found = detectEncoding(join(rows, encoded('windows-1252', 'Año,España\n')), { whole: true });
    expect(found.encoding).toBe('utf-8');
  });

  it('is no UTF-16 for a byte of zero that got into it', () => {
    expect(detectEncoding(utf8('Title,Date\nForum\0,2024-05-02\nClinic,2024-06-03\n')).encoding).toBe(
      'utf-8',
    );
    expect(detectEncoding(encoded('windows-1252', 'Réunion\0,2024-05-02\n')).encoding).toBe('windows-1252');
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
    expect(decodeText(encoded('koi8-r', 'Семинар'), { declared: 'windows-1251' })).toMatchObject({
      by: 'caller',
      encoding: 'windows-1251',
      text: 'уЕНЙОБТ',
    });
    expect(() => decodeText(utf8('a'), { declared: 'klingon' })).toThrow(RangeError);
  });

  it('with a row of another program loses the letters of that row, and its line is reported', () => {
    const decoded = decodeText(
      join(
        utf8('Título,País\nReunión,Perú\n'),
        encoded('windows-1252', 'Año,España\n'),
        utf8('Sesión,México\n'),
      ),
    );
    expect(decoded.text).toBe('Título,País\nReunión,Perú\nA\u{FFFD}o,Espa\u{FFFD}a\nSesión,México\n');
    expect(decoded).toMatchObject({ encoding: 'utf-8', faultyLines: { count: 1, first: [3] } });
  });
});
