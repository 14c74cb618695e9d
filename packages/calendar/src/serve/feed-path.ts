import { type Dataset, LANGUAGES, type Language } from '@regional-presence/core';
import type { FeedFilter } from '../feed-options.js';

/** The feed that a path identifies. */
export interface FeedPath {
  filter: FeedFilter;
  language: Language;
  format: 'ics' | 'jcal';
  /** The feed has no events, whatever the dataset has. */
  isEmpty?: true;
}

/** Name of the feed without events, to which feeds lead that have none yet. */
export const EMPTY_FEED_NAME = 'no-events';

/** Most filters that a path may combine. */
const MAX_PATH_PARTS = 4;

/** Longest path that is parsed, in characters. */
const MAX_PATH_LENGTH = 200;

/**
 * Parses the path of a feed: `/all.ics`, `/afr.ics`, `/fr/afr+itu-t.ics`, `/sg13rg-afr.jcal`. The parts are ids of
 * regions, Sectors, bodies and offices of the dataset, in any order and any case.
 *
 * @returns the feed, or as `fault` the reason why the path identifies none.
 */
export function readFeedPath(path: string, data: Dataset): FeedPath | { fault: string } {
  if (path.length > MAX_PATH_LENGTH) return { fault: 'The URL is too long.' };
  const match = /^\/(?:([a-z]{2})\/)?([^/]+)\.(ics|jcal)$/i.exec(path);
  if (!match) return { fault: 'Feed URLs end in .ics or .jcal, as in /all.ics or /fr/afr.ics.' };
  const [, tag = 'en', name, extension] = match;
  const language = LANGUAGES.find((known) => known === tag.toLowerCase());
  if (!language) return { fault: `Unknown language ${tag}: must be one of ${LANGUAGES.join(', ')}.` };
  const format = extension!.toLowerCase() as FeedPath['format'];
  const parts = name!.toLowerCase().split('+');
  if (parts.length > MAX_PATH_PARTS) return { fault: `A feed URL combines at most ${MAX_PATH_PARTS} parts.` };
  const filter: FeedFilter = {};
  if (name!.toLowerCase() === 'all') return { filter, language, format };
  if (name!.toLowerCase() === EMPTY_FEED_NAME) return { filter, language, format, isEmpty: true };
  for (const part of parts) {
    const added = filterOfPart(part, data);
    if (!added) return { fault: `No such feed; ${availableFeeds(data)}.` };
    const [[field]] = Object.entries(added) as [[keyof FeedFilter, string]];
    if (filter[field] !== undefined) return { fault: `A feed URL names at most one ${field}.` };
    Object.assign(filter, added);
  }
  return { filter, language, format };
}

/** The filter for the region, Sector, body or office with an id, given in lower case. */
function filterOfPart(part: string, data: Dataset): FeedFilter | undefined {
  const withId = <R extends { id: string }>(records: readonly R[]): R | undefined =>
    records.find(({ id }) => id.toLowerCase() === part);
  const region = withId(data.regions);
  if (region) return { region: region.id };
  const sector = withId(data.sectors);
  if (sector) return { sector: sector.id };
  const body = withId(data.bodies);
  if (body) return { body: body.id };
  const office = withId(data.offices);
  return office && { office: office.id };
}

function availableFeeds({ regions, sectors }: Dataset): string {
  const pathsOf = (records: readonly { id: string }[]): string =>
    records.map(({ id }) => id.toLowerCase()).join(', ');
  const lists = [
    regions.length > 0 ? `the regions are ${pathsOf(regions)}` : '',
    sectors.length > 0 ? `the Sectors are ${pathsOf(sectors)}` : '',
  ].filter((list) => list !== '');
  return lists.length > 0 ? lists.join(', ') : 'the only feed is all.ics';
}

/** The name of a feed in its path: `all`, `afr+itu-t`. */
export function feedName({ region, sector, body, office }: FeedFilter): string {
  const parts = [region, sector, body, office].filter((part) => part !== undefined);
  return parts.length === 0 ? 'all' : parts.join('+').toLowerCase();
}

/**
 * The canonical path of a feed, without `basePath`: `/fr/afr+itu-t.ics`. English is at the root.
 *
 * @example
 * feedPath({ region: 'AFR', sector: 'ITU-T' }, 'fr', 'ics'); // '/fr/afr+itu-t.ics'
 */
export const feedPath = (filter: FeedFilter, language: Language, format = 'ics'): string =>
  `${language === 'en' ? '' : `/${language}`}/${feedName(filter)}.${format}`;
