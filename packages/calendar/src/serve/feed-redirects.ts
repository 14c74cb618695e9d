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
  for (const { name, fileName } of feeds)
    if (fileName !== name) redirects.set(fileName, [...(redirects.get(fileName) ?? []), name]);
  return redirects;
}
