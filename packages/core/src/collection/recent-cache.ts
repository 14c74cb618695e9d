/** Entries of one generation, where a cache has no limit of its own. */
const MAX_RECENT_ENTRIES = 4096;

/** Longer keys do not repeat. */
const MAX_RECENT_KEY_LENGTH = 200;

/**
 * Caches the results of a function of a text: of those that were asked for last, some thousands. Results are shared
 * and must not be changed.
 *
 * @param maxEntries how many results are kept; as many again of those that were asked for before.
 */
export function recentCache<Value>(
  compute: (text: string) => Value,
  maxEntries = MAX_RECENT_ENTRIES,
): (text: string) => Value {
  let current = new Map<string, { value: Value }>();
  let previous = new Map<string, { value: Value }>();
  return (text) => {
    const known = current.get(text);
    if (known) return known.value;
    if (text.length > MAX_RECENT_KEY_LENGTH) return compute(text);
    const entry = previous.get(text) ?? { value: compute(text) };
    if (current.size >= maxEntries) {
      previous = current;
      current = new Map();
    }
    current.set(text, entry);
    return entry.value;
  };
}
