import { TABLES } from '../locale/tables.js';
import { listedWords, pieceTexts } from './lexicon.js';

const HALVES_AND_PARTS = ['am', 'pm', 'forenoon', 'afternoon', 'evening', 'night'] as const;

/** Shorter words are others in other languages; in Chinese characters two are enough. */
const MIN_WORD = 3;
const MIN_HAN_WORD = 2;

const HAN_OR_HANGUL = /[\p{Script=Han}\p{Script=Hangul}]/u;

let halfWords: ReadonlySet<string> | undefined;

/** Whether a word is the last of those for a half or a part of the day in one of the languages: `вечера`, `tarde`, `晚上`. */
export function isHalfInAnyLanguage(word: string): boolean {
  halfWords ??= new Set([
    ...Object.values(TABLES)
      .flatMap((table) => HALVES_AND_PARTS.flatMap((part) => listedWords(table, table[part])))
      .map((each) => (HAN_OR_HANGUL.test(each) ? pieceTexts(each).join('') : pieceTexts(each).at(-1)!))
      .filter((each) => each.length >= (HAN_OR_HANGUL.test(each) ? MIN_HAN_WORD : MIN_WORD)),
  ]);
  return halfWords.has(word);
}
