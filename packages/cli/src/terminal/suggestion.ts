/** `Did you mean …?`, where one of the names is like the text. */
export function meant(text: string, names: readonly string[]): string {
  const like = (name: string) =>
    name.startsWith(text.toLowerCase()) ? 1 : likeness(name, text.toLowerCase());
  const [best] = names.filter((name) => like(name) > 0.3).sort((a, b) => like(b) - like(a));
  return best === undefined ? '' : ` Did you mean ${best}?`;
}

/** The share of letter pairs that two words have in common. */
export function likeness(a: string, b: string): number {
  const pairs = (word: string) =>
    new Set(Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)));
  const [one, other] = [pairs(a), pairs(b)];
  return [...one].filter((pair) => other.has(pair)).length / Math.max(one.size, other.size, 1);
}
