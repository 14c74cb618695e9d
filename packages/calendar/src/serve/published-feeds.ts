import type { Dataset, Event } from '@regional-presence/core';
import { hash53 } from '@regional-presence/core/internal';
import type { FeedEvent } from '../calendar-event.js';
import { feedEvent, isCancelledEarlier } from '../feed-event.js';
import { feedMembership } from '../feed-filter.js';
import type { FeedFilter } from '../feed-options.js';
import { feedFilters } from './feed-filters.js';
import { EMPTY_FEED_NAME, feedName } from './feed-path.js';
import {
  FEED_GROUPS,
  type FeedProperties,
  type FeedSetOptions,
  groupOf,
  ownPropertiesOf,
  propertiesOf,
} from './feed-set.js';

/** A feed of a set, and what it has in the dataset. */
export interface PublishedFeed {
  filter: FeedFilter;
  /** Its name in paths: `afr+itu-t`. */
  name: string;
  /** Name of the file with its events: its own, that of a broader feed, or that of the feed without events. */
  fileName: string;
  /** Number of its events, cancelled ones included. */
  events: number;
  /** First day of its first event and last day of its last, in days since 1970; absent if it has none. */
  days?: { first: number; last: number };
  /** A broader feed, earlier in the list, that has the same events now. */
  sameAs?: PublishedFeed;
}

/**
 * The feeds of a set, broader ones first. Feeds of regions and Sectors exist before their first event, all others only
 * with events that a calendar can show, now or when they were last published. A region always has a file of its own.
 */
export function publishedFeeds(data: Dataset, set: FeedSetOptions): PublishedFeed[] {
  const { feeds: groups = FEED_GROUPS } = set;
  const shownOf = eventsByProperties(data.events, set);
  const published: PublishedFeed[] = [];
  const names = new Set<string>();
  const byContent = new Map<string, PublishedFeed>();
  for (const filter of feedFilters(data)) {
    const group = groupOf(filter)!;
    const name = feedName(filter);
    // Ids that differ only in case share a path, which means the first of them.
    if (!groups.includes(group) || names.has(name)) continue;
    names.add(name);
    const { key, ...content } = feedContent(data.events, filter, shownOf(filter));
    if (content.events === 0 && group !== 'all' && group !== 'regions' && group !== 'sectors') continue;
    const feed: PublishedFeed = { filter, name, fileName: name, ...content };
    const same = byContent.get(key);
    if (isReplaceable(name, set)) {
      // The address of a region works on any web server before its first event.
      if (group === 'regions') byContent.set(key, same ?? feed);
      else if (content.events === 0 && group !== 'all') feed.fileName = EMPTY_FEED_NAME;
      else if (same) [feed.sameAs, feed.fileName] = [same, same.name];
      else byContent.set(key, feed);
    }
    published.push(feed);
  }
  return published;
}

/** The name can be in the configuration of a web server, and the feed has no properties of its own. */
const isReplaceable = (name: string, set: FeedSetOptions): boolean =>
  /^[\w.+-]+$/.test(name) && ownPropertiesOf(set, name) === undefined;

type ShownEvents = readonly (FeedEvent | undefined)[];

/** The events as the feeds show them, once for all feeds with the same properties. */
function eventsByProperties(
  events: readonly Event[],
  set: FeedSetOptions,
): (filter: FeedFilter) => { shown: ShownEvents; properties: FeedProperties } {
  const known = new Map<string, ShownEvents>();
  return (filter) => {
    const properties = propertiesOf(set, filter);
    const { months, keepCancelled, stamp } = properties;
    const key = JSON.stringify([months, keepCancelled, stamp]);
    let shown = known.get(key);
    if (!shown) {
      shown = events.map((event) => feedEvent(event, { months, keepCancelled, stamp }));
      known.set(key, shown);
    }
    return { shown, properties };
  };
}

/** What a feed has. Two feeds with the same key have the same events, each in the same state. */
function feedContent(
  events: readonly Event[],
  filter: FeedFilter,
  { shown, properties }: { shown: ShownEvents; properties: FeedProperties },
): Pick<PublishedFeed, 'events' | 'days'> & { key: string } {
  const members: string[] = [];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [i, event] of events.entries()) {
    const seen = shown[i];
    const membership = seen && feedMembership(event, filter);
    if (!seen || !membership) continue;
    if (membership === 'former' && isCancelledEarlier(seen.last, event, properties)) continue;
    members.push(membership === 'current' ? `${i}` : `-${i}`);
    first = Math.min(first, seen.first);
    last = Math.max(last, seen.last);
  }
  const days = members.length > 0 ? { days: { first, last } } : {};
  return { events: members.length, ...days, key: `${members.length} ${hash53(members.join(','))}` };
}
