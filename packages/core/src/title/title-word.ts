import { hash32 } from '../text/hash.js';
import { CHINESE_ORDINAL, chineseNumber, isOrdinalSuffix, romanNumber } from './numeral.js';
import { isPartOfCompound, ordinalNumber } from './ordinals.js';

/** A word of a title. */
export interface TitleWord {
  /** The word as it is compared: `forum`, `9` for `9th` and `ninth`, `5g`. */
  readonly text: string;
  /** The number by which a meeting is one of several: `9`, the `5` of `5g`, the letter of `part A`. */
  readonly number?: string;
  /** A year from 1900 to 2099. */
  readonly isYear?: true;
  /** `hash32` of the text. */
  readonly hash: number;
}

/** A word that is no number. */
export const plainWord = (text: string): TitleWord => ({ text, hash: hash32(text) });

/** A word with the number by which a meeting is one of several. */
export const wordWithNumber = (text: string, number: string): TitleWord => ({
  text,
  number,
  hash: hash32(text),
});

/** A letter that no folding removes, and no title has: between digits a decimal point, before a word a symbol. */
export const DECIMAL_POINT = '\ua7f7';
export const SYMBOL_PREFIX = '\ua7f7';

const YEAR_WORD = /^(?:19|20)\d\d$/;
const HAN_CHARACTER = /\p{Script=Han}/u;

/** `2022`, `9th`, `5g`, `1ꟷ5`; or letters alone. */
const NUMBER_OR_LETTERS = /\d+(?:\ua7f7\d+)*[^\d\s]*|[^\d\s]+/gu;
const NUMBER_AND_LETTERS = /^(\d+(?:\ua7f7\d+)*)(.*)$/u;

export const numberWord = (value: number | string): TitleWord => wordWithNumber(`${value}`, `${value}`);

function wordOfNumber(digits: string, letters: string): TitleWord {
  const point = digits.includes(DECIMAL_POINT) ? digits.replaceAll(DECIMAL_POINT, '.') : digits;
  const number = point.startsWith('0') ? point.replace(/^0+(?=\d)/, '') : point;
  if (letters === '' && YEAR_WORD.test(number)) return { text: number, isYear: true, hash: hash32(number) };
  if (letters === '' || isOrdinalSuffix(letters)) return numberWord(number);
  return wordWithNumber(number + letters, number);
}

function wordOfLetters(letters: string): TitleWord {
  if (letters.startsWith(SYMBOL_PREFIX)) return wordWithNumber(letters.slice(1), letters);
  const ordinal = ordinalNumber(letters) ?? romanNumber(letters);
  return ordinal === undefined ? plainWord(letters) : numberWord(ordinal);
}

/** A run of Chinese characters: its ordinal numbers, and the text between them. */
function wordsOfHan(run: string): TitleWord[] {
  const ordinal = CHINESE_ORDINAL.exec(run);
  if (!ordinal) return run === '' ? [] : [plainWord(run)];
  const value = chineseNumber(ordinal[1]!);
  if (value === 0) return [plainWord(run)];
  return [
    ...wordsOfHan(run.slice(0, ordinal.index)),
    numberWord(value),
    ...wordsOfHan(run.slice(ordinal.index + ordinal[0].length)),
  ];
}

function wordsOfLettersAndDigits(word: string): TitleWord[] {
  return (word.match(NUMBER_OR_LETTERS) ?? []).map((piece) => {
    const number = NUMBER_AND_LETTERS.exec(piece);
    return number ? wordOfNumber(number[1]!, number[2]!) : wordOfLetters(piece);
  });
}

/** Chinese is written without spaces: `第3`, a run of it, or a run of other letters and digits. */
const RUN = /第\d+|(?:(?!第\d)\p{Script=Han})+|(?:(?!\p{Script=Han})\S)+/gu;

function analyseWord(word: string): readonly TitleWord[] {
  if (!HAN_CHARACTER.test(word)) return wordsOfLettersAndDigits(word);
  return (word.match(RUN) ?? []).flatMap((run) => {
    if (HAN_CHARACTER.test(run)) return wordsOfHan(run);
    // `部分A`: a letter next to Chinese is a label.
    return run.length === 1 && /\p{L}/u.test(run) ? [numberWord(run)] : wordsOfLettersAndDigits(run);
  });
}

/** What a word can be next to others: bits of {@link AnalysedWord.roles}. */
export const ROLE = {
  /** One letter, as `a` of `part a`. */
  letter: 1,
  /** Digits alone. */
  digits: 2,
  /** It can belong to digits before it: `g` of `5 g`, `th` of `9 th`. */
  suffix: 4,
  /** It can be part of an ordinal number of several words: `twenty`, `dix`, `عشر`. */
  tens: 8,
} as const;

/** A folded word, with its words and roles. */
export interface AnalysedWord {
  readonly words: readonly TitleWord[];
  readonly roles: number;
}

/** Letters that are words: articles, prepositions and conjunctions. They do not belong to a number before them. */
const FUNCTION_LETTERS: ReadonlySet<string> = new Set('a d e l o s t u y в к о с у'.split(' '));

function rolesOf(word: string): number {
  const isLetter = word.length === 1 && /\p{L}/u.test(word) && !HAN_CHARACTER.test(word);
  const isSuffix = isLetter ? !FUNCTION_LETTERS.has(word) : word.length > 1 && isOrdinalSuffix(word);
  return (
    (isLetter ? ROLE.letter : 0) | (isSuffix ? ROLE.suffix : 0) | (isPartOfCompound(word) ? ROLE.tens : 0)
  );
}

/** Words of titles are some ten thousands. */
const MAX_CACHED_WORDS = 20_000;
const ANALYSED_WORDS = new Map<string, AnalysedWord>();

/** Analyses one folded word: `sg13` → `sg`, `13`; `第九届论坛` → `9`, `届论坛`. */
export function analyseTitleWord(folded: string): AnalysedWord {
  if (isDigits(folded)) return { words: [wordOfNumber(folded, '')], roles: ROLE.digits };
  const known = ANALYSED_WORDS.get(folded);
  if (known) return known;
  const analysed = { words: analyseWord(folded), roles: rolesOf(folded) };
  if (ANALYSED_WORDS.size >= MAX_CACHED_WORDS) ANALYSED_WORDS.clear();
  ANALYSED_WORDS.set(folded, analysed);
  return analysed;
}

/** Whether a word has digits of ASCII only. */
function isDigits(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return word !== '';
}
