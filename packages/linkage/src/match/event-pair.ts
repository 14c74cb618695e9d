import type { Event, When } from '@regional-presence/core';
import { overlaps } from '@regional-presence/core/internal';
import { periodBounds } from '@regional-presence/core/period';
import type { ScoredKind } from './weights.js';

/** Two dated events and what several comparisons need of them. */
export interface EventPair {
  readonly a: Event & { when: When };
  readonly b: Event & { when: When };
  readonly bodies: 'same-body' | 'shared-body' | 'other-body' | undefined;
  /** Whether both are rows of one sheet: who lists a meeting twice there writes it alike. */
  readonly isOneList: boolean;
}

function compareBodies({ bodies: a = [] }: Event, { bodies: b = [] }: Event): EventPair['bodies'] {
  if (a.length === 0 || b.length === 0) return undefined;
  const shared = a.filter((body) => b.includes(body)).length;
  if (shared === 0) return 'other-body';
  return shared === a.length && shared === b.length ? 'same-body' : 'shared-body';
}

/** The row that an occasion is of: its file, sheet and number. */
export const rowOfOccasion = ({ sources: [source] }: Event): string | undefined =>
  source && [source.file, source.sheet, source.row].join('\n');

/** Two occasions of one row are two meetings. */
const areOccasionsOfOneRow = (a: Event, b: Event): boolean =>
  a.occasion !== undefined &&
  b.occasion !== undefined &&
  a.occasion.number !== b.occasion.number &&
  rowOfOccasion(a) === rowOfOccasion(b);

/** Whether a row of each is in one sheet. Merged events have rows of several. */
function haveOneList({ sources: a }: Event, { sources: b }: Event): boolean {
  for (const { file, sheet } of a)
    for (const other of b) if (other.file === file && other.sheet === sheet) return true;
  return false;
}

/**
 * The pair, if it can be one meeting at all: both have dates, and are not two occasions of one row.
 *
 * @param isVersion one is a record of an earlier import, of which the other may be the row as it is now.
 */
export function eventPair(a: Event, b: Event, isVersion = false): EventPair | undefined {
  if (!a.when || !b.when || areOccasionsOfOneRow(a, b)) return undefined;
  const isOneList = !isVersion && haveOneList(a, b);
  return { a: a as EventPair['a'], b: b as EventPair['b'], bodies: compareBodies(a, b), isOneList };
}

/** Known to the day: two meetings of one title in a month or a year may be different. */
export const hasFullDate = (period: string): boolean => /\d{4}-\d\d-\d\d/.test(period);

/** Compares two periods; `undefined` if they have no day in common. */
export function comparePeriods({ a: { when: a }, b: { when: b } }: EventPair): ScoredKind | undefined {
  if (a.period === b.period) return hasFullDate(a.period) ? 'same-period' : 'same-imprecise-period';
  const [spanA, spanB] = [periodBounds(a.period), periodBounds(b.period)];
  return spanA && spanB && overlaps(spanA, spanB) ? 'overlapping-periods' : undefined;
}
