import { EMPTY_FEED_NAME } from './feed-path.js';
import type { PublishedFeed } from './published-feeds.js';

/**
 * Names of feeds that have no file of their own, by the name of the feed that has their events now: `afr+itu-t` and
 * `addis-ababa` → `afr`. A feed without events leads to one that has none, so that a subscription made early works.
 *
 * The events may differ tomorrow, so these redirects are temporary (302, RFC 9110 §15.4.3). A handler answers such a
 * feed under its own address, which costs it nothing.
 */
export function feedRedirects(feeds: readonly PublishedFeed[]): Map<string, string[]> {
  const redirects = new Map<string, string[]>();
  for (const feed of feeds) {
    const target = redirectTarget(feed);
    if (target !== undefined) redirects.set(target, [...(redirects.get(target) ?? []), feed.name]);
  }
  return redirects;
}

/** The name of the feed whose file has the events of a feed; `undefined` if the feed has a file of its own. */
export function redirectTarget({ name, events, sameAs }: PublishedFeed): string | undefined {
  if (sameAs) return sameAs.name;
  return events === 0 && name !== 'all' ? EMPTY_FEED_NAME : undefined;
}
