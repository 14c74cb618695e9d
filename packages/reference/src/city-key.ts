/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
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
const APART = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

const SAINT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/**
 * A city's name without case, accents, punctuation, the bearers of hamza, tatweel and the Arabic article:
 * what is left is the same for all who write the name, whatever they leave out.
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
    .replace(APART, (letter) => LETTERS[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => SAINT.get(word) ?? word.replace(/^ال(?=.{2})/, ''))
    .join(' ');
