import type { LocalizedText } from '../model/records.js';
import { foldText } from '../text/fold-text.js';
import { isSubsetOf } from '../text/similarity.js';
import { foldWord } from './fold-word.js';
import { compoundOrdinal } from './ordinals.js';
import {
  type AnalysedWord,
  analyseTitleWord,
  DECIMAL_POINT,
  numberWord,
  ROLE,
  SYMBOL_PREFIX,
  type TitleWord,
} from './title-word.js';

/** A title as titles are compared. There is no other normalization of titles. */
export interface NormalizedTitle {
  /**
   * Equal for titles that differ only in case, accents, punctuation, spaces between letters and digits, dots of
   * abbreviations, and the spelling of ordinal numbers: `Forum on A.I.`, `forum on AI` → `forum on ai`. Two words or
   * numbers do not become one: `Part A B` is not `Part AB`, `Module 1, 12` not `Module 11, 2`.
   */
  readonly identity: string;
  /** The words in their order, repeated ones included; Chinese text is one word as far as it has no spaces. */
  readonly words: readonly TitleWord[];
}

/** Texts without one of these need no preparation: dots between letters or digits, and signs. */
const NEEDS_PREPARATION = /[^\s.,][.,][^\s.,]|[+#ºª°]|\s[-–−]\d/;

/** `A.I.`, `И. И.`: letters that are separated by dots. */
const DOTTED_ABBREVIATION = /(?<![\p{L}\p{M}\p{N}.])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])/gu;
/** `2.º`, `3ª`, `4°`. */
const ORDINAL_INDICATOR = /(?<=\d)\.?\s?[ºª°](?!\p{L})/gu;
const DECIMAL = /(?<=\d)[.,](?=\d)/g;
const PLUS_SIGNS = /(?<=[\p{L}\p{N}])\+(?![\p{L}\p{N}])|(?<=\+)\+/gu;
const MINUS_SIGN = /(?<=\s)[-–−](?=\d)/g;
const SHARP_SIGN = /(?<=\p{L})#(?!\p{L})/gu;

/** Writes abbreviations without their dots: `A.I.` → `AI.` */
export const joinAbbreviations = (text: string): string =>
  text.replace(DOTTED_ABBREVIATION, (letters) => letters.replaceAll('.', ''));

/** Writes what folding would lose: `1.5` is not `15`, `-1` not `1`, `C++` not `C`. */
const prepared = (text: string): string =>
  NEEDS_PREPARATION.test(text)
    ? joinAbbreviations(text)
        .replace(ORDINAL_INDICATOR, 'th')
        .replace(DECIMAL, DECIMAL_POINT)
        .replace(PLUS_SIGNS, ` ${SYMBOL_PREFIX}plus `)
        .replace(SHARP_SIGN, ` ${SYMBOL_PREFIX}sharp `)
        .replace(MINUS_SIGN, `${SYMBOL_PREFIX}minus `)
    : text;

/** A capital letter that is a word of its own: `part A`, `track B:`. What is before it is read from the letter only. */
const CAPITAL_WORD =
  /(?<![\p{L}\p{M}\p{N}'’.])\p{Lu}(?<=[\p{L}\p{M}\p{N}][\s(-]*\p{Lu})(?![\p{L}\p{M}\p{N}'’.+#])/gu;

/** The single letters of a text that say which of several: `A` of `part A`. In capitals only the last word can be one. */
function labelLetters(text: string, analysed: readonly AnalysedWord[]): ReadonlySet<string> {
  const labels = new Set<string>();
  const last = analysed.at(-1)!;
  if (analysed.length > 1 && last.roles & ROLE.letter) labels.add(last.words[0]!.text);
  if (text !== text.toUpperCase())
    for (const capital of text.match(CAPITAL_WORD) ?? []) labels.add(foldText(capital));
  return labels;
}

/** Adds the words of one text. */
function addWordsOfText(text: string, words: TitleWord[]): void {
  const folded = foldWord(prepared(text)).split(' ');
  const analysed = folded.map(analyseTitleWord);
  let roles = 0;
  for (const word of analysed) roles |= word.roles;
  const hasSuffix = (roles & ROLE.digits) !== 0 && (roles & ROLE.suffix) !== 0;
  if (hasSuffix || roles & (ROLE.letter | ROLE.tens))
    addRelatedWords(folded, analysed, labelLetters(text, analysed), words);
  else for (const { words: own } of analysed) for (const word of own) words.push(word);
}

/** Adds words of which some belong to others: labels, `5 g`, `twenty first`. */
function addRelatedWords(
  folded: readonly string[],
  analysed: readonly AnalysedWord[],
  labels: ReadonlySet<string>,
  words: TitleWord[],
): void {
  for (let i = 0; i < folded.length; ) {
    const word = folded[i]!;
    const compound = compoundOrdinal(folded, i);
    if (compound) {
      words.push(numberWord(compound.value));
      i += compound.length;
      continue;
    }
    const isJoined = analysed[i]!.roles & ROLE.digits && (analysed[i + 1]?.roles ?? 0) & ROLE.suffix;
    if (isJoined) words.push(...analyseTitleWord(word + folded[i + 1]).words);
    else if (labels.has(word)) words.push(numberWord(word));
    else words.push(...analysed[i]!.words);
    i += isJoined ? 2 : 1;
  }
}

/** 1 for a digit, 2 for a letter of a script with spaces, 0 for a Chinese character. */
function spacingOf(code: number): 0 | 1 | 2 {
  if (code >= 0x30 && code <= 0x39) return 1;
  return code >= 0x2e80 && code < 0xa000 ? 0 : 2;
}

/** The words, with a space where two words of letters, or two numbers, meet. */
function identityOf(words: readonly TitleWord[]): string {
  let identity = '';
  let before = 0;
  for (const { text } of words) {
    const after = spacingOf(text.charCodeAt(0));
    if (before !== 0 && before === after) identity += ' ';
    identity += text;
    before = spacingOf(text.charCodeAt(text.length - 1));
  }
  return identity;
}

/**
 * Normalizes a title for comparison with others.
 *
 * @example
 * normalizeTitle({ en: '9th Forum on A.I.' }).identity; // '9forum on ai', as of 'Ninth forum on AI'
 */
export function normalizeTitle(title: LocalizedText): NormalizedTitle {
  const words: TitleWord[] = [];
  for (const tag in title) addWordsOfText(title[tag]!, words);
  return { identity: identityOf(words), words };
}

/** The numbers of words that say which of several it is, without years. */
export function numbersOfWords(words: readonly TitleWord[]): Set<string> {
  const numbers = new Set<string>();
  for (const { number } of words) if (number !== undefined) numbers.add(number);
  return numbers;
}

/** The years that words name. */
export function yearsOfWords(words: readonly TitleWord[]): Set<string> {
  const years = new Set<string>();
  for (const { text, isYear } of words) if (isYear) years.add(text);
  return years;
}

const eachHasOwn = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  !isSubsetOf(a, b) && !isSubsetOf(b, a);

/**
 * Whether words say that they are of two of a series: `session 1` and `session 2`, `2027` and `2028`; but not `forum`
 * and `9th forum`, nor a year and a number.
 */
export const areNumberedApart = (a: readonly TitleWord[], b: readonly TitleWord[]): boolean =>
  eachHasOwn(numbersOfWords(a), numbersOfWords(b)) || eachHasOwn(yearsOfWords(a), yearsOfWords(b));
