import { type Dataset, LANGUAGES, type Language } from '@regional-presence/core';
import type { FeedFilter } from '../feed-options.js';

/** A feed that a path names. */
export interface FeedPath {
  filter: FeedFilter;
  language: Language;
  format: 'ics' | 'jcal';
}

/** So many parts a path may join. */
const PARTS = 4;

/** A longer path names nothing. */
const LONGEST = 200;

/**
 * The feed of a path: `/all.ics`, `/afr.ics`, `/fr/afr+itu-t.ics`, `/sg13rg-afr.jcal`. The parts are regions,
 * Sectors, bodies and offices of the dataset, in any order and without regard to case.
 *
 * @returns why it names none.
 */
export function readFeedPath(path: string, data: Dataset): FeedPath | { fault: string } {
  if (path.length > LONGEST) return { fault: 'The address is too long.' };
  const match = /^\/(?:([a-z]{2})\/)?([^/]+)\.(ics|jcal)$/i.exec(path);
  if (!match) return { fault: 'A feed’s address ends in .ics or .jcal, as in /all.ics or /fr/afr.ics.' };
  const [, tag = 'en', name, ending] = match;
  const language = LANGUAGES.find((known) => known === tag.toLowerCase());
  if (!language) return { fault: `${tag} is none of the languages ${LANGUAGES.join(', ')}.` };
  const format = ending!.toLowerCase() as FeedPath['format'];
  const parts = name!.toLowerCase().split('+');
  if (parts.length > PARTS) return { fault: `An address joins at most ${PARTS} parts.` };
  const filter: FeedFilter = {};
  if (name!.toLowerCase() === 'all') return { filter, language, format };
  for (const part of parts) {
    const found = meaningOf(part, data);
    if (!found) return { fault: `There is no feed of that name; ${nearby(data)}.` };
    const [[field]] = Object.entries(found) as [[keyof FeedFilter, string]];
    if (filter[field] !== undefined) return { fault: `An address names one ${field} at the most.` };
    Object.assign(filter, found);
  }
  return { filter, language, format };
}

/** The region, Sector, body or office of an id in small letters. */
function meaningOf(part: string, data: Dataset): FeedFilter | undefined {
  const named = <R extends { id: string }>(records: readonly R[]): R | undefined =>
    records.find(({ id }) => id.toLowerCase() === part);
  const region = named(data.regions);
  if (region) return { region: region.id };
  const sector = named(data.sectors);
  if (sector) return { sector: sector.id };
  const body = named(data.bodies);
  if (body) return { body: body.id };
  const office = named(data.offices);
  return office && { office: office.id };
}

const nearby = (data: Dataset): string =>
  `the regions are ${data.regions.map(({ id }) => id.toLowerCase()).join(', ')}, the Sectors ${data.sectors.map(({ id }) => id.toLowerCase()).join(', ')}`;

/** The path of a feed: the one of all that lead to it. */
export function feedPath(
  { region, sector, body, office }: FeedFilter,
  language: Language,
  format = 'ics',
): string {
  const parts = [region, sector, body, office].filter((part) => part !== undefined);
  const name = parts.length === 0 ? 'all' : parts.join('+').toLowerCase();
  return `${language === 'en' ? '' : `/${language}`}/${name}.${format}`;
}
