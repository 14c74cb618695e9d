import type { LanguageTable } from '../locale/table.js';

/** The verbs of ending, with what stands between them and a day. */
export const endingWords = ({ endVerbs = '', beforeLastDay = '' }: LanguageTable): string[] =>
  endVerbs === ''
    ? []
    : endVerbs
        .split('|')
        .flatMap((verb) => beforeLastDay.split('|').map((word) => `${verb} ${word}`.trimEnd()));

/** The same behind the word for `and`, which Arabic joins to its verb. */
export function withAnd({ and = '' }: LanguageTable, words: readonly string[]): string[] {
  const [word] = and.split('|') as [string];
  const joint = /\p{Script=Arabic}/u.test(word) ? word : `${word} `;
  return words.map((ending) => joint + ending);
}
