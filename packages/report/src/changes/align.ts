import { diffArrays } from 'diff';

/** An element of a list before, one of the list after it, or one in both. */
export interface Aligned<T> {
  before?: T;
  after?: T;
}

/** With more insertions and deletions than this, two lists have nothing in common that is worth the search for it. */
const MAX_EDITS = 1000;

/** Two elements that are not equal but stand for each other: a paragraph and its new wording. */
type IsCounterpart<T> = (before: T, after: T) => boolean;

/**
 * Aligns two lists in their order: elements of one key with each other, between these counterparts; the others alone, what was
 * removed before what was added.
 *
 * @param keyOf equal for what stands in the same place: equal elements, or the same thing with other words.
 */
export function alignLists<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (element: T) => string,
  isCounterpart: IsCounterpart<T>,
): Aligned<T>[] {
  const isEqual = equalityOf(before, after, keyOf);
  const aligned: Aligned<T>[] = [];
  let removed: T[] = [];
  let added: T[] = [];
  const flush = () => {
    aligned.push(...alignBy(removed, added, isCounterpart));
    removed = [];
    added = [];
  };
  for (const pair of alignBy(before, after, isEqual)) {
    if (pair.before !== undefined && pair.after !== undefined) {
      flush();
      aligned.push(pair);
    } else if (pair.before !== undefined) removed.push(pair.before);
    else added.push(pair.after!);
  }
  flush();
  return aligned;
}

function equalityOf<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (element: T) => string,
): IsCounterpart<T> {
  const keys = new Map([...before, ...after].map((element) => [element, keyOf(element)] as const));
  return (a, b) => keys.get(a) === keys.get(b);
}

/** Aligns the longest common subsequence of two lists. */
function alignBy<T>(before: readonly T[], after: readonly T[], isSame: IsCounterpart<T>): Aligned<T>[] {
  const parts = diffArrays([...before], [...after], { comparator: isSame, maxEditLength: MAX_EDITS });
  if (!parts) return [...before.map((one) => ({ before: one })), ...after.map((one) => ({ after: one }))];
  let i = 0;
  let j = 0;
  return parts.flatMap(({ removed, added, value }) =>
    value.map((): Aligned<T> => {
      if (removed) return { before: before[i++]! };
      return added ? { after: after[j++]! } : { before: before[i++]!, after: after[j++]! };
    }),
  );
}
