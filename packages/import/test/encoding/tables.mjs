import { readFileSync } from 'node:fs';
import { encoderOf } from './encoders.mjs';

/** Encodings in which offices have written a language, before UTF-8. */
export const LANGUAGES_OF_ENCODING = {
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

const readJson = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** Texts of offices: the phrases that were looked at first, and a second set of other words. */
export const TEXT_SETS = { first: readJson('./phrases.json'), second: readJson('./held-out-phrases.json') };

/** Each encoding with each of its languages, and the headings, phrases and names of countries in it. */
export function* languageTexts({ phrases, headings, countries }) {
  for (const [encoding, languages] of Object.entries(LANGUAGES_OF_ENCODING)) {
    for (const language of languages.split(' ')) {
      const names = new Intl.DisplayNames(language, { type: 'region' });
      yield {
        encoding,
        language,
        headings: headings[language] ?? headings.en,
        phrases: phrases[language],
        countries: countries.split(' ').map((code) => names.of(code)),
      };
    }
  }
}

/** A table of a title, a date and a country in each row, from a row of the texts on. */
export function tableOf({ headings, phrases, countries }, rows, from = 0) {
  return linesOf(headings, rows, from, (i) => [
    phrases[i % phrases.length],
    dateOf(i),
    countries[i % countries.length],
  ]);
}

const dateOf = (i) => `${10 + (i % 18)}.03.2024`;

const linesOf = (headings, rows, from, cellsOf) =>
  [headings, ...Array.from({ length: rows }, (_, i) => cellsOf(i + from))]
    .map((cells) => cells.join(';'))
    .join('\r\n');

const CURRENCIES =
  'USD EUR GBP JPY CNY RUB INR BRL KES ZAR EGP MAD XOF XAF PLN CZK HUF RON SEK DKK NOK ISK TRY UAH KZT UZS GEL AMD AZN THB VND IDR PHP MXN COP PEN CLP ARS UYU BOB PYG CRC GTQ HNL NIO DOP HTG JMD TTD BBD'.split(
    ' ',
  );
const LANGUAGE_CODES =
  'fr es pt de it nl da sv fi is ca pl cs sk hu ro hr sl ru uk bg sr be mk el tr he ar fa lv lt et vi zh ja ko sw am ha yo zu ka hy az kk uz mn th lo km my bn hi ta te si ne ur ps'.split(
    ' ',
  );

const namesIn = (language, type, codes) => {
  const names = new Intl.DisplayNames(language, { type });
  return codes.map((code) => names.of(code));
};

/** A table of names of currencies and languages, under English headings. No alphabet was made with these names. */
export function nameTableOf({ language }, rows, from = 0) {
  const currencies = namesIn(language, 'currency', CURRENCIES);
  const languages = namesIn(language, 'language', LANGUAGE_CODES);
  return linesOf(['Title', 'Date', 'Note'], rows, from, (i) => [
    currencies[(i * 7) % currencies.length],
    dateOf(i),
    languages[(i * 11) % languages.length],
  ]);
}

/** A table in English in which only the names of countries have letters beyond ASCII, a few in a table. */
export function countryTableOf({ countries }, rows, from = 0) {
  return linesOf(['Title', 'Date', 'Country'], rows, from, (i) => [
    `Workshop ${i + 1}`,
    dateOf(i),
    countries[(i * 13) % countries.length],
  ]);
}

/** What is written for a character that an encoding lacks; any other is left out. */
const INSTEAD = {
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

/** A text as a program writes it in an encoding, and its bytes; `undefined` if all of them are ASCII. */
export function writeIn(encoding, written) {
  const encode = encoderOf(encoding);
  const text = [...(encoding === 'windows-1258' ? withCombiningTones(written) : written)]
    .map((c) => (encode(c) ? c : encode(INSTEAD[c] ?? '') ? (INSTEAD[c] ?? '') : ''))
    .join('');
  const bytes = encode(text);
  return bytes.some((byte) => byte > 0x7f || byte === 0) ? { text, bytes } : undefined;
}

/** windows-1258 writes the tone of a letter behind it. */
const withCombiningTones = (text) =>
  text.normalize('NFC').replace(/[^\0-\x7f]/g, (letter) => {
    const parts = letter.normalize('NFD');
    const tone = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0];
    return tone ? parts.replace(tone, '').normalize('NFC') + tone : letter;
  });
