/** Suffixes of ordinal numbers in English, French, Spanish and Russian, folded: `9th`, `9e`, `1er`, `9-е`. */
const ORDINAL_SUFFIX =
  /^(?:st|nd|rd|th|e|er|ere|re|eme|ieme|me|nde|os|as|ro|ra|do|da|to|ta|mo|ma|no|na|vo|va|го|и|я|е|ыи|ая|ое|ом|ои|ии|м)$/;

/** Whether letters after a number make it an ordinal number: `th` of `9th`. */
export const isOrdinalSuffix = (letters: string): boolean => ORDINAL_SUFFIX.test(letters);

const ROMAN_NUMERAL = /^(?=[ivx]{2})(x{0,3})(ix|iv|v?i{0,3})$/;
const ROMAN_UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** The value of a Roman numeral of two letters or more, from 2 to 39, in lower case: `xii` → 12. */
export function romanNumber(word: string): number | undefined {
  const match = ROMAN_NUMERAL.exec(word);
  return match ? 10 * match[1]!.length + ROMAN_UNITS.indexOf(match[2]!) : undefined;
}

const CHINESE_DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** An ordinal number in Chinese, its digits in the first group: `第二十一`, `第3`. */
export const CHINESE_ORDINAL = /第(\d+|[一二三四五六七八九]?十?[一二三四五六七八九]?)/u;

/** The value of the digits of a Chinese numeral up to 99: `十二` → 12; 0 for an empty text. */
export function chineseNumber(digits: string): number {
  if (/^\d/.test(digits)) return Number(digits);
  const [, first = '', ten = '', last = ''] = /^([^十]?)(十?)([^十]?)$/u.exec(digits) ?? [];
  const leading = CHINESE_DIGITS.indexOf(first);
  return ten ? 10 * (leading || 1) + CHINESE_DIGITS.indexOf(last) : leading;
}
