/** The number of items that two sets have in common. */
export function countCommon<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let common = 0;
  for (const item of a) if (b.has(item)) common++;
  return common;
}

/** Whether every item of the first set is in the second. */
export function isSubsetOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const item of a) if (!b.has(item)) return false;
  return true;
}

/** The Jaccard similarity of two sets, 0 to 1: common items by all items; 0 where one of them is empty. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = countCommon(a, b);
  return common / (a.size + b.size - common);
}

/** The number of letters to change, insert, delete or swap to make one text the other (Damerau-Levenshtein). */
export function editDistance(a: string, b: string): number {
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

/**
 * The word that is nearest to a text by {@link editDistance}: at most one edit for texts of fewer than five
 * letters, at most two for longer ones.
 */
export function nearestWord(text: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = (text.length < 5 ? 1 : 2) + 1;
  for (const word of words) {
    if (Math.abs(word.length - text.length) >= least) continue;
    const edits = editDistance(text, word);
    if (edits < least) [best, least] = [word, edits];
  }
  return best;
}
