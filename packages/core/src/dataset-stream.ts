import type { Dataset } from './model/dataset';
import type { Event } from './model/event';

/**
 * A dataset whose events come one batch after the other, so that they need not all be in memory. What else a
 * dataset holds is in `head`, whose own events are empty.
 */
export interface DatasetStream {
  head: Dataset;
  /** The order in which the events come. */
  order: EventOrder;
  /** The events from the first, at each call anew. */
  events(): AsyncIterable<readonly Event[]>;
}

/** By their ids, as a dataset has them, or by their first day, as a calendar has them. */
export type EventOrder = 'id' | 'first-day';

/** A dataset that is in memory, as a stream. */
export function streamOf(data: Dataset): DatasetStream {
  return {
    head: { ...data, events: [] },
    order: 'id',
    async *events() {
      yield data.events;
    },
  };
}
