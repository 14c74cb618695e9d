/** ` Did you mean annual-plan?` if one of the names is similar to the text; else an empty text. */
export function didYouMean(text: string, names: readonly string[]): string {
  const near = nearestName(text, names);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

const MIN_NAME_SIMILARITY = 0.3;

/** The name that is most similar to a text; `undefined` if none is. */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  const similarity = (name: string) => (name.startsWith(lower) ? 1 : bigramSimilarity(name, lower));
  const [nearest] = names
    .filter((name) => similarity(name) > MIN_NAME_SIMILARITY)
    .sort((a, b) => similarity(b) - similarity(a));
  return nearest;
}

/** The share of the letter pairs of the longer word that both words have, 0 to 1. */
export function bigramSimilarity(a: string, b: string): number {
  const bigrams = (word: string) =>
    new Set(Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)));
  const [ofA, ofB] = [bigrams(a), bigrams(b)];
  return [...ofA].filter((pair) => ofB.has(pair)).length / Math.max(ofA.size, ofB.size, 1);
}
