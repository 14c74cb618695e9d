import { editDistance } from '../text/similarity.js';
import { type NormalizedTitle, numbersOfWords, yearsOfWords } from './normalize-title.js';

/** A longer title is not compared letter by letter: the time grows with the square of its length. */
const MAX_COMPARED_LETTERS = 400;

/** In a title that was respelled, at most one letter in this number is another. */
const LETTERS_PER_EDIT = 8;

/** The number of letters in which a title of a length may differ from its respelling. */
export const maxEdits = (length: number): number =>
  length > MAX_COMPARED_LETTERS ? 0 : Math.floor(length / LETTERS_PER_EDIT);

/** The numbers and years of a title, which spelling does not change. */
export const numbersText = ({ words }: NormalizedTitle): string =>
  [...numbersOfWords(words), ...yearsOfWords(words)].join();

/** Whether two titles differ in spelling only: `Cybersecurity` and `Cyber security`, `Seminar` and `Seminnar`. */
export function isRespelled(a: NormalizedTitle, b: NormalizedTitle): boolean {
  if (a.identity === b.identity) return true;
  const edits = maxEdits(Math.max(a.identity.length, b.identity.length));
  if (Math.abs(a.identity.length - b.identity.length) > edits) return false;
  return numbersText(a) === numbersText(b) && editDistance(a.identity, b.identity) <= edits;
}
