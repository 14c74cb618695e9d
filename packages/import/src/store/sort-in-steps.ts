/** Items that are sorted, or merged, between two steps. */
const ITEMS_PER_STEP = 2048;

/** Gives a promise where other tasks are to run before the work goes on. */
export type Step = () => Promise<void> | undefined;

/**
 * Sorts a list, stable, in parts between which other tasks can run.
 *
 * @param step called between the parts; without it the list is sorted at once.
 */
export async function sortInSteps<Item>(
  items: Item[],
  compare: (a: Item, b: Item) => number,
  step: Step | undefined,
): Promise<Item[]> {
  if (!step) return items.sort(compare);
  let from: Item[] = [];
  for (let at = 0; at < items.length; at += ITEMS_PER_STEP) {
    from.push(...items.slice(at, at + ITEMS_PER_STEP).sort(compare));
    await step();
  }
  for (let length = ITEMS_PER_STEP; length < items.length; length *= 2) {
    const to: Item[] = [];
    for (let at = 0; at < from.length; at += 2 * length)
      await mergeSortedParts(from, at, length, to, compare, step);
    from = to;
  }
  return from;
}

/** Merges two sorted parts that follow each other, of a length each. */
async function mergeSortedParts<Item>(
  from: readonly Item[],
  start: number,
  length: number,
  to: Item[],
  compare: (a: Item, b: Item) => number,
  step: Step,
): Promise<void> {
  const middle = Math.min(start + length, from.length);
  const end = Math.min(middle + length, from.length);
  let [left, right] = [start, middle];
  while (left < middle || right < end) {
    const isLeft = right >= end || (left < middle && compare(from[left]!, from[right]!) <= 0);
    to.push(from[isLeft ? left++ : right++]!);
    if (to.length % ITEMS_PER_STEP === 0) await step();
  }
}
