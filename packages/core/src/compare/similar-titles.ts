import type { LocalizedText } from '../model/records.js';
import { isOrdinalWord } from '../same-meeting/ordinals.js';
import { isYearWord, titleKey } from '../same-meeting/title-words.js';
import { countCommon, editDistance } from '../text/similarity.js';

/** A title as titles are compared. */
interface ComparedTitle {
  /** Without case, accents, punctuation and spaces: `cybersecurityforum`. */
  letters: string;
  words: ReadonlySet<string>;
  years: ReadonlySet<string>;
  /** What says which of several it is: `1` of `1st`, `ii`, `b`, `second`. */
  counters: ReadonlySet<string>;
}

/** A single letter or a Roman number: session A, part II. */
const LETTER_OR_ROMAN = /^(?:\p{L}|[ivx]+)$/u;

/** Digits, and numbers of Chinese: `第二届` → `二`. */
const NUMBER_CHARACTERS = /\p{N}+|[一二三四五六七八九十百]+/gu;

function comparedTitle(title: LocalizedText): ComparedTitle {
  const words = titleKey(title).split(' ');
  const years = words.filter(isYearWord);
  const counters = words.flatMap((word) => {
    if (isYearWord(word)) return [];
    return word.match(NUMBER_CHARACTERS) ?? (LETTER_OR_ROMAN.test(word) || isOrdinalWord(word) ? [word] : []);
  });
  return {
    letters: words.join(''),
    words: new Set(words),
    years: new Set(years),
    counters: new Set(counters),
  };
}

/** A longer title is not compared letter by letter: the time grows with the square of its length. */
const MAX_COMPARED_LETTERS = 400;

/** In a title that was respelled, at most one letter in this number is another. */
const LETTERS_PER_EDIT = 8;

const isPartOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word));

const eachHasOwn = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  !isPartOf(a, b) && !isPartOf(b, a);

/** Whether each title has a number that the other lacks: `session 1` and `session 2`, but not `forum` and `9th forum`. */
const countedApart = (a: ComparedTitle, b: ComparedTitle): boolean =>
  eachHasOwn(a.counters, b.counters) || eachHasOwn(a.years, b.years);

/** `Cybersecurity forum` and `Cyber security forum`, `Seminar` and `Seminnar`. */
function isRespelled(a: ComparedTitle, b: ComparedTitle): boolean {
  if (a.letters === b.letters) return true;
  const length = Math.max(a.letters.length, b.letters.length);
  const edits = Math.floor(length / LETTERS_PER_EDIT);
  if (length > MAX_COMPARED_LETTERS || Math.abs(a.letters.length - b.letters.length) > edits) return false;
  const sameNumbers = [...a.counters, ...a.years].join() === [...b.counters, ...b.years].join();
  return sameNumbers && editDistance(a.letters, b.letters) <= edits;
}

/** Whether titles do not say that they are two of a series: session 1 is not session 2. */
export const mayBeOneTitle = (a: LocalizedText, b: LocalizedText): boolean =>
  !countedApart(comparedTitle(a), comparedTitle(b));

/**
 * Whether one title may be a correction of the other: one has all words of the other (`Forum` → `Forum, 9th session`),
 * they differ in spelling, or they have two thirds of their words in common. Session 1 is not session 2.
 */
export function haveSimilarTitles(a: LocalizedText, b: LocalizedText): boolean {
  const [one, other] = [comparedTitle(a), comparedTitle(b)];
  if (one.letters === '' || other.letters === '') return false;
  if (isRespelled(one, other)) return true;
  if (countedApart(one, other)) return false;
  if (isPartOf(one.words, other.words) || isPartOf(other.words, one.words)) return true;
  return countCommon(one.words, other.words) * 3 >= Math.max(one.words.size, other.words.size) * 2;
}
