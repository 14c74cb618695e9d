import { foldText, nearestWord } from '@regional-presence/core/internal';

export { foldText };

/** Alternatives, separated by `|`, in any of the six languages. */
export type Words = string;

/** Compiles a table of words into a look-up by {@link foldText}; the first to claim a word has it. */
export function compileWords<Value extends string>(
  table: Readonly<Record<Value, Words>>,
): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const [value, words] of Object.entries(table) as [Value, Words][]) {
    for (const word of [value, ...words.split('|')]) {
      const key = foldText(word);
      if (key && !found.has(key)) found.set(key, value);
    }
  }
  return found;
}

/** The word of a list that is nearest to a text, where it is near at all. */
export const nearestWordTo = (text: string, words: Iterable<string>): string | undefined =>
  nearestWord(foldText(text.slice(0, 400)).slice(0, 40), words);
