/** Cells longer than this do not repeat themselves. */
const MAX_KEY_LENGTH = 120;

/** So many answers are kept; then they are forgotten, all at once. */
const MAX_ENTRIES = 4000;

/**
 * A reading that remembers what it read: the cells of a column repeat themselves. What it gives is shared and
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
