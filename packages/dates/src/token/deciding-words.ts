import type { LanguageTable } from '../locale/table.js';
import { inSet, TAG, type TagName, tagSet } from '../locale/tags.js';
import { DISTINCTIVE, listedWords, pieceTexts, wordsByTag } from './lexicon.js';

/** Tags of words of a neighbour that decide its language: those that only dates have … */
const DATE_WORDS_OF_NEIGHBOUR = tagSet([
  'month',
  'weekday',
  'halfYear',
  'quarter',
  'half',
  'part',
  'season',
  'hedge',
  'notFinal',
  'movedFrom',
  'movedTo',
  'recurring',
  'vague',
]);

/** … and joints, if they are one word. */
const JOINTS_OF_NEIGHBOUR = tagSet(['to', 'from', 'until', 'hour', 'hourBefore']);

/** A letter alone is in no language more than in others. */
const MIN_NEIGHBOUR_WORD = 2;

/** The words of a table that pass a test, in their pieces: of several pieces those that are long enough to be words. */
function decidingWords(
  table: LanguageTable,
  decides: (type: TagName, piece: string, isWhole: boolean) => boolean,
): Set<string> {
  const found = new Set<string>();
  for (const [words, { type }] of wordsByTag(table))
    for (const word of listedWords(table, words)) {
      const pieces = pieceTexts(word);
      const isWhole = pieces.length === 1;
      for (const piece of pieces)
        if ((isWhole || piece.length > 2) && decides(type, piece, isWhole)) found.add(piece);
    }
  return found;
}

/** The words that decide the language of a phrase. */
export const distinctiveWords = (table: LanguageTable): Set<string> =>
  decidingWords(table, (type) => inSet(DISTINCTIVE, TAG[type]));

/** The words that decide that a phrase is in the language of a neighbour. */
export const distinctiveOfNeighbour = (table: LanguageTable): Set<string> =>
  decidingWords(
    table,
    (type, piece, isWhole) =>
      piece.length >= MIN_NEIGHBOUR_WORD &&
      (inSet(DATE_WORDS_OF_NEIGHBOUR, TAG[type]) || (isWhole && inSet(JOINTS_OF_NEIGHBOUR, TAG[type]))),
  );
