import { foldText, nearestWord } from '@regional-presence/core/internal';

export { foldText };

/** Alternatives in any of the six languages, separated by vertical bars. */
export type Words = string;

/**
 * Compiles a table of words into a map by {@link foldText}. If two values have a word, the first one keeps
 * it.
 */
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

/** The most similar word of a list, if one is similar enough. */
export const nearestWordTo = (text: string, words: Iterable<string>): string | undefined =>
  nearestWord(foldText(text.slice(0, 400)).slice(0, 40), words);
