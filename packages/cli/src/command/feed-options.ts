import { type FeedOptions, type FeedSetOptions, optionsOfFeed } from '@regional-presence/calendar';
import type { Language, SectorCode } from '@regional-presence/core';
import { placeInWords } from '@regional-presence/reference/internal';

/** The options of a command that writes calendars. */
export interface CalendarOptions {
  /** Settings of a file. The other options go before them. */
  feeds?: FeedSetOptions;
  uidDomain?: string;
  months?: 'tentative' | 'omit';
  keepCancelled?: number;
  organizer?: { name: string; mail: string };
  structured?: boolean;
  html?: boolean;
  sources?: boolean;
}

/** Where and when feeds are published, and in which languages. */
export interface FeedPublication {
  /** Public address. */
  base?: string | undefined;
  /** Instant of this publication in UTC. */
  stamp: string;
  languages?: readonly Language[] | undefined;
}

/** The options of the feeds that a command publishes. */
export function feedSetOptions(
  { feeds = {}, ...options }: CalendarOptions,
  { base, stamp, languages }: FeedPublication,
): FeedSetOptions {
  const { uidDomain, months, keepCancelled, organizer, structured, html, sources } = options;
  const given = { uidDomain, months, keepCancelled, organizer, structured, html, sources, stamp };
  return {
    ...feeds,
    ...definedOptions({ base, languages }),
    feed: { placeText: placeInWords, ...feeds.feed, ...definedOptions(given) },
  };
}

/** The same for feeds that are published with a site. Where a record comes from is not for the public. */
export function publicFeedOptions(options: CalendarOptions, publication: FeedPublication): FeedSetOptions {
  const { feed, each = {}, ...set } = feedSetOptions(options, publication);
  const withoutSources = Object.entries(each).map(([name, own]) => [name, { ...own, sources: false }]);
  return {
    ...set,
    feed: { ...feed, sources: false },
    ...(withoutSources.length > 0 ? { each: Object.fromEntries(withoutSources) } : {}),
  };
}

/** The options of the one calendar that a command writes. */
export function feedOptions(
  options: CalendarOptions & { sector?: SectorCode; office?: string },
  language: string,
  stamp: string,
): FeedOptions {
  const filter = definedOptions({ sector: options.sector, office: options.office });
  const { base: _, ...set } = feedSetOptions(options, { stamp });
  return definedOptions({ ...optionsOfFeed(set, filter, language.split('-')[0] as Language), language });
}

const definedOptions = <Options extends object>(options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Options;
