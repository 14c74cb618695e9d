import { foldText } from './words.js';

const NUMBER_WORDS =
  'one un une uno una один|two deux dos два|three trois tres три|four quatre cuatro четыре|five cinq cinco пять|six seis шесть|seven sept siete семь|eight huit ocho восемь|nine neuf nueve девять|ten dix diez десять';
const NUMBERS = new Map(
  NUMBER_WORDS.split('|').flatMap((words, i) =>
    words.split(' ').map((word) => [foldText(word), i + 1] as const),
  ),
);

const parseSmallNumber = (word: string): number | undefined =>
  /^\d{1,4}$/.test(word) ? Number(word) : NUMBERS.get(word);

/** Signs that change a number: `-3`, `<50`, `~40`, `100+`, `50%`. */
const NUMBER_SIGN = /[^\p{L}\p{M}\p{N}\s]/u;

/** A whole number in figures, or up to ten in words. A noun may follow: `six webinars` → 6. */
export function readCount(text: string): number | undefined {
  if (NUMBER_SIGN.test(text)) return undefined;
  const words = foldText(text).split(' ');
  return words.length <= 2 && !words.slice(1).some((word) => parseSmallNumber(word) !== undefined)
    ? parseSmallNumber(words[0]!)
    : undefined;
}

/** Arabic and Persian digits as ASCII. */
export const asciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

const INTEGER = /^(\d{1,3}(?:[,.'’\s]\d{3})+|\d{1,7})(?:\s+\p{L}[\p{L}\s]*)?$/u;

/**
 * A whole number in figures, with or without thousands separators. A noun may follow: `1,234 participants` →
 * 1234.
 */
export function readInteger(text: string): number | undefined {
  const [, digits] = INTEGER.exec(asciiDigits(text.trim())) ?? [];
  return digits === undefined ? readCount(text) : Number(digits.replace(/\D/g, ''));
}

const YEAR_UNIT = /^(?:years?|ans?|annees?|anos?|год|года|лет|سنه|سنوات|年)$/;
const MONTH_UNIT = /^(?:months?|mois|mes|meses|месяц|месяца|месяцев|شهر|شهرا|اشهر|个月)$/;
/** The dual, which has its number in it: `سنتان` is two years. */
const TWO_YEARS = /^سنت(?:ان|ين)$/;
const TWO_MONTHS = /^شهر(?:ان|ين)$/;

/** A length in years or months as an ISO 8601 duration: `four years` → `P4Y`. */
export function readDuration(text: string): string | undefined {
  const iso = /^P(?=\d)(?:\d+Y)?(?:\d+M)?$/i.exec(text.trim());
  if (iso) return iso[0].toUpperCase();
  const words = foldText(text.replace(/(\d)(?=\p{L})/gu, '$1 ')).split(' ');
  let years = 0;
  let months = 0;
  for (const [i, word] of words.entries()) {
    if (TWO_YEARS.test(word)) years = 2;
    if (TWO_MONTHS.test(word)) months = 2;
    const number = parseSmallNumber(words[i - 1] ?? '');
    if (number === undefined) continue;
    if (YEAR_UNIT.test(word)) years = number;
    if (MONTH_UNIT.test(word)) months = number;
  }
  return years + months === 0 ? undefined : `P${years ? `${years}Y` : ''}${months ? `${months}M` : ''}`;
}
