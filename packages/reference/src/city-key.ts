/** Replacements for letters that Unicode does not decompose. */
const LETTER_REPLACEMENTS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
  і: 'и',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  گ: 'غ',
  ء: '',
};
const REPLACED_LETTERS = new RegExp(`[${Object.keys(LETTER_REPLACEMENTS).join('')}]`, 'g');

const SAINT_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/**
 * A key by which spellings of a city's name are compared: without case, accents, punctuation, hamza, tatweel and the
 * Arabic article.
 *
 * @example
 * cityKey('St. John’s'); // 'saint john s'
 * cityKey('الإسكندرية') === cityKey('اسكندرية'); // true
 */
export const cityKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Lm}\p{Cf}]/gu, '')
    .replace(REPLACED_LETTERS, (letter) => LETTER_REPLACEMENTS[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => SAINT_ABBREVIATIONS.get(word) ?? word.replace(/^ال(?=.{2})/, ''))
    .join(' ');
