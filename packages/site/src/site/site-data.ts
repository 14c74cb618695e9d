import {
  languagesOf,
  type PublishedFeed,
  publicBase,
  publishedFeeds,
} from '@regional-presence/calendar/internal';
import { type Dataset, isEvent, type Language, type Project, type Series } from '@regional-presence/core';
import { lastRevision } from '@regional-presence/core/changes';
import { MILLISECONDS_PER_DAY } from '@regional-presence/core/internal';
import type { CivilDay } from '@regional-presence/core/period';
import { placeInWords } from '@regional-presence/report/internal';
import { publicDataset } from '../public-dataset.js';
import type { SiteOptions } from '../site-options.js';
import { type SiteEvent, siteEvents, yearsOfDates } from './site-event.js';

/** What all pages of a site are written from. */
export interface SiteData {
  /** Without what is not for the public. */
  data: Dataset;
  options: SiteOptions;
  languages: readonly Language[];
  /** The language of the first page and of the calendar files of events. */
  firstLanguage: Language;
  /** The public address without a slash at its end. */
  base: string | undefined;
  /** Instant of the publication in UTC. */
  published: string | undefined;
  /** In the order of their days. */
  events: readonly SiteEvent[];
  /** The events of each year, by year. */
  byYear: ReadonlyMap<number, readonly SiteEvent[]>;
  /** The events that the front page shows. */
  current: readonly SiteEvent[];
  /** The year in which the front page begins. */
  currentYear: number | undefined;
  feeds: readonly PublishedFeed[];
  groups: ReadonlyMap<string, Series | Project>;
  /** Whether there is an event to search for. */
  hasSearch: boolean;
  /** Whether the dataset knows when its events changed. */
  hasChanges: boolean;
}

/** Most events of the front page. */
const MAX_CURRENT_EVENTS = 500;

/** The calendars name places as the pages do. */
const withPlaceNames = (options: SiteOptions): SiteOptions => ({
  ...options,
  feed: { placeText: placeInWords, ...options.feed },
});

export function siteData(dataset: Dataset, given: SiteOptions): SiteData {
  const options = withPlaceNames(given);
  const data = publicDataset(dataset);
  const revised = lastRevision(data);
  const published = options.feed?.stamp ?? revised;
  const events = siteEvents(data.events.filter(isEvent));
  const byYear = eventsByYear(events);
  const currentYear = firstCurrentYear([...byYear.keys()], published);
  return {
    data,
    options,
    languages: languagesOf(options),
    firstLanguage: options.languages?.[0] ?? 'en',
    base: publicBase(options),
    published,
    events,
    byYear,
    current: currentEvents(events, currentYear, published),
    currentYear,
    feeds: publishedFeeds(data, options),
    groups: new Map([...data.series, ...data.projects].map((group) => [group.id, group])),
    hasSearch: events.length > 0,
    hasChanges: events.some(({ event }) => event.revision !== undefined),
  };
}

function eventsByYear(events: readonly SiteEvent[]): Map<number, SiteEvent[]> {
  const unordered = new Map<number, SiteEvent[]>();
  for (const event of events)
    for (const year of event.dates ? yearsOfDates(event.dates) : []) {
      const known = unordered.get(year);
      if (known) known.push(event);
      else unordered.set(year, [event]);
    }
  return new Map([...unordered].sort(([a], [b]) => a - b));
}

/** The first year with events from that of the publication on; if there is none, the last year with events. */
function firstCurrentYear(years: readonly number[], published: string | undefined): number | undefined {
  const now = Number(published?.slice(0, 4) ?? '0');
  return years.find((year) => year >= now) ?? years.at(-1);
}

/**
 * The events from the current year on. Of too many, those that had ended before the publication are left out first, then
 * the latest.
 */
function currentEvents(
  events: readonly SiteEvent[],
  year: number | undefined,
  published: string | undefined,
): readonly SiteEvent[] {
  if (year === undefined) return [];
  const listed = events.filter(({ dates }) => dates && yearsOfDates(dates).at(-1)! >= year);
  if (listed.length <= MAX_CURRENT_EVENTS) return listed;
  const day: CivilDay =
    published === undefined ? 0 : Math.floor(Date.parse(published) / MILLISECONDS_PER_DAY) - 1;
  const open = listed.filter(({ dates }) => dates!.last >= day);
  return (open.length > 0 ? open : listed).slice(0, MAX_CURRENT_EVENTS);
}
