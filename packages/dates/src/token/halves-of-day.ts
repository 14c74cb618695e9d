import { TABLES } from '../locale/tables.js';
import { listedWords, pieceTexts } from './lexicon.js';

const HALVES_AND_PARTS = ['am', 'pm', 'forenoon', 'afternoon', 'evening', 'night'] as const;

/** Shorter halfWords are others in other languages. */
const MIN_WORD = 3;

let halfWords: ReadonlySet<string> | undefined;

/** Whether a word is the last of those for a half or a part of the day in one of the languages: `вечера`, `tarde`. */
export function isHalfInAnyLanguage(word: string): boolean {
  halfWords ??= new Set(
    Object.values(TABLES)
      .flatMap((table) => HALVES_AND_PARTS.flatMap((part) => listedWords(table, table[part])))
      .map((each) => pieceTexts(each).at(-1)!)
      .filter((each) => each.length >= MIN_WORD),
  );
  return halfWords.has(word);
}
