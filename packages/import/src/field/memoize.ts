/** Longer cells do not repeat. */
const MAX_KEY_LENGTH = 120;

/** When the cache has this many entries, it is emptied. */
const MAX_ENTRIES = 4000;

/**
 * Caches the results of a function of a text, because the cells of a column repeat. Results are shared and
 * must not be changed.
 */
export function memoize<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (text) => {
    if (text.length > MAX_KEY_LENGTH) return read(text);
    let entry = known.get(text);
    if (!entry) {
      entry = { value: read(text) };
      if (known.size >= MAX_ENTRIES) known.clear();
      known.set(text, entry);
    }
    return entry.value;
  };
}
