/** Cells longer than this do not repeat themselves. */
const LONGEST = 120;

/** So many answers are kept; then they are forgotten, all at once. */
const MOST = 4000;

/**
 * A reading that remembers what it read: the cells of a column repeat themselves. What it gives is shared and
 * must not be changed.
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    let entry = known.get(text);
    if (!entry) {
      entry = { value: read(text) };
      if (known.size >= MOST) known.clear();
      known.set(text, entry);
    }
    return entry.value;
  };
}
