/** Parts of several scripts, as source text. */
export const FILL_AND_FOLD = `const filled = (text, values) => text.replace(/\\[(\\w+)\\]/g, (whole, name) => (values[name] === undefined ? whole : '\u2068' + values[name] + '\u2069'));
  const folded = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
  const wordsOf = (text) => folded(text).split(/\\s+/).filter(Boolean);`;
