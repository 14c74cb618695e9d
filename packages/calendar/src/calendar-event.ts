import type { Event } from '@regional-presence/core';
import type { Precision } from '@regional-presence/core/period';

/** An event as a calendar shows it, with its first and last day. */
export interface FeedEvent {
  event: Event;
  first: number;
  last: number;
  precision: Precision;
  /** The event is in the feed only to cancel it for subscribers who have it. */
  cancelled?: true;
  /** The days are those of an earlier publication. Those of now are not known. */
  dateWithdrawn?: true;
}
