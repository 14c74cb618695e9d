import type { LanguageTable } from '../locale/table.js';

/** The verbs of a list, with what stands between them and a day. */
const verbsBefore = (verbs: string | undefined, words = ''): string[] =>
  verbs === undefined
    ? []
    : verbs.split('|').flatMap((verb) => words.split('|').map((word) => `${verb} ${word}`.trimEnd()));

/** The verbs of beginning, before a first day. */
export const startingWords = ({ startVerbs, beforeFirstDay }: LanguageTable): string[] =>
  verbsBefore(startVerbs, beforeFirstDay);

/** The verbs of ending, before a last day. */
export const endingWords = ({ endVerbs, beforeLastDay }: LanguageTable): string[] =>
  verbsBefore(endVerbs, beforeLastDay);

/** The verbs of moving, before one of the words that stand before a date. */
export const moves = ({ moveVerbs }: LanguageTable, beforeDate?: string): string[] =>
  beforeDate === undefined ? [] : verbsBefore(moveVerbs, beforeDate);

/** The same behind the word for `and`, which Arabic joins to its verb. */
export function withAnd({ and = '' }: LanguageTable, words: readonly string[]): string[] {
  const [word] = and.split('|') as [string];
  const joint = /\p{Script=Arabic}/u.test(word) ? word : `${word} `;
  return words.map((ending) => joint + ending);
}
