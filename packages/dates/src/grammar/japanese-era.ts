import { TAG } from '../locale/tags.js';
import { has, isNumber, type TaggedToken } from '../token/tagged-token.js';

/** An era of the Japanese calendar. Its months and days are those of the Gregorian calendar. */
interface JapaneseEra {
  /** The Gregorian year before its first. */
  base: number;
  /** Its last year; that of the current era is not known. */
  last: number;
}

const JAPANESE_ERAS: ReadonlyMap<string, JapaneseEra> = new Map([
  ['令和', { base: 2018, last: 99 }],
  ['平成', { base: 1988, last: 31 }],
  ['昭和', { base: 1925, last: 64 }],
  ['大正', { base: 1911, last: 15 }],
]);

/** The era that ends before a token, and the tokens of its name: `和` may be a word of its own. */
function eraBefore(tokens: readonly TaggedToken[], i: number): [era: JapaneseEra, from: number] | undefined {
  let name = '';
  for (let from = i - 1; from >= 0 && from >= i - 2; from--) {
    name = tokens[from]!.text + name;
    const era = JAPANESE_ERAS.get(name);
    if (era) return [era, from];
  }
  return undefined;
}

/** Gives the years of Japanese eras as Gregorian years: `令和4年4月6日` is 6 April 2022. */
export function convertJapaneseYears(tokens: readonly TaggedToken[]): void {
  for (const [i, year] of tokens.entries()) {
    if (!isNumber(year) || year.digits > 2 || !has(tokens[i + 1], TAG.year)) continue;
    const [era, from] = eraBefore(tokens, i) ?? [];
    if (!era || year.value < 1 || year.value > era.last) continue;
    year.value += era.base;
    year.digits = 4;
    for (const token of tokens.slice(from, i)) token.used = true;
  }
}
