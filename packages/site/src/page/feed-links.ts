import { feedPath } from '@regional-presence/calendar';
import { type PublishedFeed, shownTitle } from '@regional-presence/calendar/internal';
import type { Event } from '@regional-presence/core';
import { regionsOf, sectorsOf } from '@regional-presence/core/internal';
import { cleanText } from '@regional-presence/report/internal';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';

/** Feeds that have a file of their own: those of the regions, and all others with events. */
export const feedsWithFile = ({ site }: PageContext): PublishedFeed[] =>
  site.feeds.filter(({ name, fileName }) => name === fileName);

/** The name of a feed, and the language of that name. */
export function feedTitleOf(
  { filter }: PublishedFeed,
  { site, language }: PageContext,
): { name: string; lang?: string } {
  const { name, tag } = shownTitle(filter, site.data, language, site.options);
  const clean = cleanText(name);
  return tag === language || tag === '' || tag === 'und' ? { name: clean } : { name: clean, lang: tag };
}

/** The path of the file of a feed: `fr/afr.ics`. */
export const feedFilePath = ({ filter }: PublishedFeed, { language }: PageContext): string =>
  feedPath(filter, language).slice(1);

/** The place of a feed on the page to subscribe. */
export const feedAnchor = ({ name }: PublishedFeed): string => `feed-${name.replaceAll('+', '-')}`;

/** Links to the feeds that have an event, on the page to subscribe. */
export const eventFeedLinks = (event: Event, context: PageContext): Element[] =>
  feedsWithFile(context)
    .filter(({ filter: { region, sector, body, office } }) => {
      if (region !== undefined && !regionsOf(event).includes(region)) return false;
      if (sector !== undefined && !sectorsOf(event).includes(sector)) return false;
      if (body !== undefined && !event.bodies?.includes(body)) return false;
      return office === undefined || event.office === office;
    })
    .map((feed) => feedLink(feed, context));

/** A link to a feed on the page to subscribe. */
export function feedLink(feed: PublishedFeed, context: PageContext, label?: string): Element {
  const { name, lang } = feedTitleOf(feed, context);
  return h(
    'a',
    {
      href: `${context.href(pagePath.subscribe(context.language))}#${feedAnchor(feed)}`,
      lang: label === undefined ? lang : undefined,
    },
    label ?? name,
  );
}
