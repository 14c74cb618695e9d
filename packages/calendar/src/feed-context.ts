import {
  type Dataset,
  type ModelLabels,
  modelLabels,
  type Place,
  textIn,
  type When,
} from '@regional-presence/core';
import {
  cityOfZone,
  foldText,
  hoursText,
  languageOfTag,
  periodFormat,
  recentCache,
} from '@regional-presence/core/internal';
import type { FeedOptions } from './feed-options.js';
import type { Messages } from './language/messages.js';
import { messagesIn } from './language/messages-in.js';
import type { WrittenZone } from './written-zone.js';

/** What all events of a feed share. */
export interface FeedContext {
  language: string;
  messages: Messages;
  labels: ModelLabels;
  names: FeedNames;
  options: FeedOptions;
  uidDomain: string;
  /** DTSTAMP of events without a revision. */
  stamp: string;
  /** The zones of the feed, by the names that the events give them. */
  zones: ReadonlyMap<string, WrittenZone>;
}

/** Names that an event refers to by id, in the language of the feed. */
interface FeedNames {
  country(code: string): string;
  body(id: string): string;
  region(code: string): string;
  /** A place in words. Rows of a list share the objects of their places. */
  place(place: Place): string | undefined;
  /** Position of a city that has an office, in degrees (WGS 84). */
  position(city: string): { latitude: number; longitude: number } | undefined;
  /** `2022-10` → `October 2022`; `2022-07/2022-08` → `July–August 2022`. */
  month(period: string): string;
  /** A part of a month or a week whose days nobody wrote, in words. */
  part(when: When): string;
  /** The hours with their zone: `11:00–17:00 (Geneva time, UTC+2)`. */
  hours(when: When): string | undefined;
}

/**
 * Default of `uidDomain`. It is no domain of the Internet, and is kept for the events that were published with it: a
 * subscriber has an event twice if its UID changes.
 */
const DEFAULT_UID_DOMAIN = 'regional-presence';

export function feedContext(
  data: Dataset,
  options: FeedOptions,
  { stamp, zones }: Pick<FeedContext, 'stamp' | 'zones'>,
): FeedContext {
  const { uidDomain = DEFAULT_UID_DOMAIN } = options;
  const language = options.language || 'en';
  return {
    language,
    messages: messagesIn(language),
    labels: modelLabels(language),
    names: feedNames(data, language, options.placeText),
    options,
    uidDomain,
    stamp,
    zones,
  };
}

function feedNames(data: Dataset, language: string, placeText: FeedOptions['placeText']): FeedNames {
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const words = languageOfTag(language);
  const periodText = periodFormat(words);
  const namesById = (records: readonly { id: string; name: Dataset['bodies'][number]['name'] }[]) =>
    new Map(records.map(({ id, name }) => [id, textIn(name, language).text]));
  const [bodies, regions] = [namesById(data.bodies), namesById(data.regions)];
  const positions = new Map<string, { latitude: number; longitude: number }>();
  for (const { city, position } of data.offices)
    if (position) for (const name of Object.values(city)) positions.set(foldText(name), position);
  const country = recentCache((code: string) => countries.of(code) ?? code);
  const places = new WeakMap<Place, { name: string | undefined }>();
  return {
    country,
    place(place) {
      let known = places.get(place);
      if (!known) {
        known = { name: placeText ? placeText(place, language) : nameOfPlace(place, country) };
        places.set(place, known);
      }
      return known.name;
    },
    body: (id) => bodies.get(id) ?? id,
    region: (code) => regions.get(code) ?? code,
    position: recentCache((city) => positions.get(foldText(city))),
    month: (period) =>
      periodText(
        period
          .split('/')
          .map((end) => end.slice(0, 7))
          .join('/'),
      ),
    part: (when) => periodText.when(when),
    hours: (when) =>
      hoursText(when, {
        language: words,
        cityOfZone: (zone) => cityOfZone(zone, data.offices, words),
      }),
  };
}

/**
 * The place in words. A country alone is a place as well: a delegate sees where to travel, in the line that every program
 * shows.
 */
function nameOfPlace(
  { text, venue, city, country }: Place,
  nameOfCountry: (code: string) => string,
): string | undefined {
  if (text !== undefined) return text;
  const parts = [venue, city, country && nameOfCountry(country)].filter((part) => part);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
