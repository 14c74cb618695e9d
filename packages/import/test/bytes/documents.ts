import { FIELD_WORDS } from '../../src/column/field-words.js';
import { type Encode, encoderOf, vietnamese } from './encoders.js';

/** Encodings in which offices have written a language, before UTF-8. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'windows-1252': 'en fr es pt de it nl da sv fi is ca',
  'iso-8859-1': 'fr es pt de it nl da sv fi is ca',
  'iso-8859-15': 'fr es pt de it fi et',
  macintosh: 'en fr es pt de it nl da sv is',
  'windows-1250': 'pl cs sk hu ro hr sl de',
  'iso-8859-2': 'pl cs sk hu ro hr sl de',
  'windows-1251': 'ru uk bg sr be mk',
  'iso-8859-5': 'ru bg sr be mk uk',
  'koi8-r': 'ru bg',
  'koi8-u': 'ru uk',
  'windows-1253': 'el',
  'iso-8859-7': 'el',
  'windows-1254': 'tr de fr',
  'iso-8859-9': 'tr de',
  'windows-1255': 'he',
  'iso-8859-8': 'he',
  'windows-1256': 'ar fa fr',
  'iso-8859-6': 'ar',
  'windows-1257': 'lv lt et',
  'windows-1258': 'vi',
  gb18030: 'zh-Hans zh-Hant',
  gbk: 'zh-Hans',
  big5: 'zh-Hant',
  shift_jis: 'ja',
  'euc-kr': 'ko',
  'utf-8': 'en fr es pt de pl cs hu ro ru uk el tr he ar fa lv lt et vi zh-Hans zh-Hant ja ko',
  'utf-16le': 'en fr es de pl ru uk el tr he ar fa vi zh-Hans zh-Hant ja ko',
  'utf-16be': 'en fr es de pl ru uk el tr he ar fa vi zh-Hans zh-Hant ja ko',
};

export interface Sample {
  encoding: string;
  language: string;
  kind: string;
  text: string;
  bytes: Uint8Array;
}

const SIX = ['title', 'date', 'start', 'place', 'country', 'theme', 'note'] as const;
const OF_SIX: Readonly<Record<string, RegExp>> = {
  fr: /[éèêôà]/,
  es: /[áéíóúñ]/,
  ru: /[а-яё]/,
  ar: /[ء-ي]/,
  'zh-Hans': /\p{Script=Han}/u,
};

function headingsOf(language: string, own: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const letters = OF_SIX[language];
  if (!letters) return own[language] ?? ['Title', 'Date', 'Country', 'Note'];
  return SIX.flatMap((field) =>
    FIELD_WORDS[field]
      .split('|')
      .filter((word) => letters.test(word))
      .slice(0, 1),
  );
}

function namesOf(language: string, codes: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return codes.split(' ').map((code) => names.of(code)!);
}

/** Tables and texts of a few lines and of many, each in each encoding that can write it. */
export function* samplesOf(
  phrases: Readonly<Record<string, readonly string[]>>,
  headings: Readonly<Record<string, readonly string[]>>,
  codes: string,
): Iterable<Sample> {
  for (const [encoding, languages] of Object.entries(ENCODINGS)) {
    for (const language of languages.split(' ')) {
      const sentences = phrases[language] ?? [];
      const countries = namesOf(language, codes);
      const heads = headingsOf(language, headings);
      const row = (i: number): string =>
        `${sentences[i % sentences.length]};${10 + (i % 18)}.03.2024;${countries[i % countries.length]}`;
      const texts: [string, string][] = [
        ['table', [heads.join(';'), ...countries.map((_, i) => row(i))].join('\r\n')],
        ['countries', countries.map((country, i) => `${i + 1},${country}`).join('\n')],
        ...sentences.map((sentence): [string, string] => ['row', `Title,Date\n${sentence},2024-03-02\n`]),
        ...[0, 7, 14, 21].map((at): [string, string] => [
          'three rows',
          [heads.join(','), ...countries.slice(at, at + 3).map((c, i) => `${i + 1},2024-03-02,${c}`)].join(
            '\n',
          ),
        ]),
      ];
      for (const [kind, written] of texts) {
        const encode = encoderOf(encoding);
        const text = writable(encoding === 'windows-1258' ? vietnamese(written) : written, encode);
        const bytes = encode(text)!;
        if (bytes.some((byte) => byte > 0x7f || byte === 0)) yield { encoding, language, kind, text, bytes };
      }
    }
  }
}

/** What is written for a character that an encoding lacks; any other is left out. */
const INSTEAD: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '…': '...',
  ی: 'ي',
  ک: 'ك',
  Ș: 'Ş',
  ș: 'ş',
  Ț: 'Ţ',
  ț: 'ţ',
};

const writable = (text: string, encode: Encode): string =>
  [...text].map((c) => (encode(c) ? c : encode(INSTEAD[c] ?? '') ? (INSTEAD[c] ?? '') : '')).join('');
