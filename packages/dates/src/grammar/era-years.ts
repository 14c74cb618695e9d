import { TAG } from '../locale/tags.js';
import { has, isMark, isNumber, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';

/** An era from which years are counted. Its months and days are those of the Gregorian calendar. */
interface EraOfYears {
  /** The Gregorian year before its first. */
  base: number;
  /** Its last year; that of the current era is not known. */
  last: number;
}

/** Of the Japanese calendar. */
const JAPANESE_ERAS: ReadonlyMap<string, EraOfYears> = new Map([
  ['令和', { base: 2018, last: 99 }],
  ['平成', { base: 1988, last: 31 }],
  ['昭和', { base: 1925, last: 64 }],
  ['大正', { base: 1911, last: 15 }],
]);

/** Of the calendar of the Republic of China. */
const MINGUO: EraOfYears = { base: 1911, last: 200 };

/** Its years that people write without its name, of three figures: 2001 to 2061. */
const FIRST_ALONE = 90;
const LAST_ALONE = 150;

/** The era that ends before a token, and the tokens of its name: `和` may be a word of its own. */
function eraBefore(tokens: readonly TaggedToken[], i: number): [era: EraOfYears, from: number] | undefined {
  if (has(tokenAt(tokens, i - 1), TAG.minguoEra)) return [MINGUO, i - 1];
  let name = '';
  for (let from = i - 1; from >= 0 && from >= i - 2; from--) {
    name = tokens[from]!.text + name;
    const era = JAPANESE_ERAS.get(name);
    if (era) return [era, from];
  }
  return undefined;
}

const mayBeAlone = ({ digits, value }: TaggedToken): boolean =>
  digits === 3 && value >= FIRST_ALONE && value <= LAST_ALONE;

/** `105年4月9日`: a year with its word, and its month. */
function isYearOfDate(tokens: readonly TaggedToken[], i: number): boolean {
  // `建校110年12月31日`
  const isOfName = isUnknownWord(tokenAt(tokens, i - 1)) && !tokens[i]!.gap;
  const isOfDate = isNumber(tokens[i + 2]) && has(tokens[i + 3], TAG.monthMark) && !isOfName;
  return has(tokens[i + 1], TAG.year) && isOfDate;
}

/** `108.10.20` in Chinese: behind a year a month and a day. */
function isYearInFigures(tokens: readonly TaggedToken[], i: number): boolean {
  const [mark, month, again, day, next] = tokens.slice(i + 1, i + 6);
  const isGlued = [mark, month, again, day].every((token) => token?.gap === false);
  return (
    isGlued &&
    isMark(mark, '.', '/', '-') &&
    isMark(again, mark!.text) &&
    [month, day].every((number) => isNumber(number) && number.digits <= 2) &&
    !isMark(next, mark!.text) &&
    !isMark(tokenAt(tokens, i - 1), mark!.text)
  );
}

/** Characters that only traditional Chinese has, of words beside dates. */
const TRADITIONAL = /[週點號屆國會學區縣體臺灣曆]/;

/** The years of the Republic that are written with two figures and may be of the Gregorian calendar as well: 1971 to 2010. */
const FIRST_OF_TWO_FIGURES = 60;

/** `98年12月13日(週日)`: in traditional Chinese the year may be 1998, or the 98th of the Republic, which is 2009. */
export const mayBeOfRepublic = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokens[i]!.value >= FIRST_OF_TWO_FIGURES &&
  has(tokens[i + 1], TAG.year) &&
  tokens.some(({ text }) => TRADITIONAL.test(text));

/** Gives the years of eras as Gregorian years: `令和4年4月6日` is 6 April 2022, `民國110年12月31日` is 31 December 2021. */
export function convertEraYears(tokens: readonly TaggedToken[], isChinese: boolean): void {
  for (const [i, year] of tokens.entries()) {
    if (!isNumber(year) || year.digits > 3) continue;
    const isAlone =
      mayBeAlone(year) && (isYearOfDate(tokens, i) || (isChinese && isYearInFigures(tokens, i)));
    const named = has(tokens[i + 1], TAG.year) ? eraBefore(tokens, i) : undefined;
    const [era, from] = named ?? (isAlone ? [MINGUO, i] : []);
    if (!era || year.value < 1 || year.value > era.last) continue;
    year.value += era.base;
    year.digits = 4;
    for (const token of tokens.slice(from, i)) token.used = true;
  }
}
