import type { Activity } from '../model/create-dataset.js';
import type { Dataset } from '../model/dataset.js';
import type { Event } from '../model/event.js';
import { periodBounds } from '../period/edtf.js';

/**
 * A dataset whose events come one batch after the other, so that they need not all be in memory. What else a
 * dataset holds is in `base`, whose own events are empty.
 */
export interface DatasetStream {
  base: Dataset;
  /** The order in which the events come. */
  order: EventOrder;
  /** Iterates the events from the first, at each call again. */
  events(): AsyncIterable<readonly Event[]>;
}

/** By their ids, as a dataset has them, or by their first day, as a calendar has them. */
export type EventOrder = 'id' | 'first-day';

/** What activities are ordered by; undated ones are the last of a calendar. */
export interface EventSortKey {
  day: number;
  id: string;
}

export function eventSortKey({ id, when }: Pick<Activity, 'id' | 'when'>, order: EventOrder): EventSortKey {
  const first = order === 'first-day' && when ? periodBounds(when.period)?.first : undefined;
  return { day: order === 'id' ? 0 : (first ?? Number.POSITIVE_INFINITY), id };
}

export const compareSortKeys = (a: EventSortKey, b: EventSortKey): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * A dataset that is in memory, as a stream.
 *
 * @example
 * const stream = datasetStream(createDataset(), 'first-day');
 * stream.order; // 'first-day'
 */
export function datasetStream(data: Dataset, order: EventOrder = 'id'): DatasetStream {
  const sorted = () => {
    const keyed = data.events.map((event) => ({ event, key: eventSortKey(event, order) }));
    return keyed.sort((a, b) => compareSortKeys(a.key, b.key)).map(({ event }) => event);
  };
  let events: readonly Event[] | undefined = order === 'id' ? data.events : undefined;
  return {
    base: { ...data, events: [] },
    order,
    async *events() {
      events ??= sorted();
      yield events;
    },
  };
}
