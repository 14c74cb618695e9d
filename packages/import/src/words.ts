import { foldText } from '@regional-presence/core';

export { foldText };

/** Alternatives, separated by `|`, in any of the six languages. */
export type Words = string;

/** Compiles a table of words into a look-up by {@link foldText}; the first to claim a word has it. */
export function lookup<Value extends string>(table: Readonly<Record<Value, Words>>): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const [value, words] of Object.entries(table) as [Value, Words][]) {
    for (const word of [value, ...words.split('|')]) {
      const key = foldText(word);
      if (key && !found.has(key)) found.set(key, value);
    }
  }
  return found;
}

/** The word of a list that is nearest to a text by letters changed, where it is near at all. */
export function nearest(text: string, words: Iterable<string>): string | undefined {
  const key = foldText(text.slice(0, 400)).slice(0, 40);
  const most = key.length < 5 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const word of words) {
    if (Math.abs(word.length - key.length) >= least) continue;
    const changes = distance(key, word);
    if (changes < least) [best, least] = [word, changes];
  }
  return best;
}

/** How many letters must be changed, put in, left out or swapped with the next to make one text the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
