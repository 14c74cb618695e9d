import type { LanguageTable } from '../locale/table.js';
import { inSet, TAG, type TagName, type TagSet, tagSet } from '../locale/tags.js';
import { DISTINCTIVE, listedWords, pieceTexts, wordsByTag } from './lexicon.js';

/** Tags of words of a neighbour that decide its language: those that only dates have … */
const DATE_WORD_NAMES: readonly TagName[] = [
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
  'namedTime',
  'deadline',
  'yearOfWork',
];
const DATE_WORDS_OF_NEIGHBOUR = tagSet(DATE_WORD_NAMES);

/** … and with them joints, if they are one word. */
const TAGS_OF_NEIGHBOUR = tagSet([
  ...DATE_WORD_NAMES,
  'to',
  'from',
  'until',
  'hour',
  'hourBefore',
  'forenoon',
  'afternoon',
  'evening',
  'night',
]);

/** A letter alone is in no language more than in others. */
const MIN_NEIGHBOUR_WORD = 2;

/** The words with some of the tags, in their pieces: of several pieces those that are long enough to be words. */
function decidingWords(
  table: LanguageTable,
  tags: TagSet,
  decides: (type: TagName, piece: string, isWhole: boolean) => boolean = () => true,
): Set<string> {
  const found = new Set<string>();
  for (const [words, { type }] of wordsByTag(table)) {
    // Most words are names of cities, which decide nothing: they are not cut into pieces.
    if (!inSet(tags, TAG[type])) continue;
    for (const word of listedWords(table, words)) {
      const pieces = pieceTexts(word);
      const isWhole = pieces.length === 1;
      for (const piece of pieces)
        if ((isWhole || piece.length > 2) && decides(type, piece, isWhole)) found.add(piece);
    }
  }
  return found;
}

/** The words that decide the language of a phrase. */
export const distinctiveWords = (table: LanguageTable): Set<string> =>
  decidingWords(table, DISTINCTIVE, (type, _piece, isWhole) => isWhole || type !== 'deadline');

/** The words that decide that a phrase is in the language of a neighbour. */
export const distinctiveOfNeighbour = (table: LanguageTable): Set<string> =>
  decidingWords(
    table,
    TAGS_OF_NEIGHBOUR,
    (type, piece, isWhole) =>
      piece.length >= MIN_NEIGHBOUR_WORD && (isWhole || inSet(DATE_WORDS_OF_NEIGHBOUR, TAG[type])),
  );
