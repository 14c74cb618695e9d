import {
  type Place,
  REGION_CODES,
  type RegionCode,
  type SectorCode,
  type WriterOptions,
} from '@regional-presence/core';
import {
  choiceOption,
  isInstant,
  type OptionRule,
  type OptionRules,
  SECTOR_CODES,
  WRITER_OPTIONS,
} from '@regional-presence/core/internal';
import { isColorName } from './color-names.js';
import { mailtoUri, uriValue } from './content-line.js';

/** Selects the events of a feed. An event must match every filter that is given. */
export interface FeedFilter {
  region?: RegionCode | undefined;
  sector?: SectorCode | undefined;
  /** Id of a body, `SG13RG-AFR`. */
  body?: string | undefined;
  /** Id of an office. */
  office?: string | undefined;
}

/** Properties of a feed, and how it shows events with an incomplete date. */
export interface FeedOptions extends WriterOptions, FeedFilter {
  /** The calendar's name. Default: made from the names of the filters. */
  name?: string | undefined;
  /** A sentence that describes the calendar. */
  description?: string | undefined;
  /** Web page of the calendar. */
  url?: string | undefined;
  /** The address of the feed itself (RFC 7986 §5.8). */
  source?: string | undefined;
  /** A CSS 3 colour name (RFC 7986 §5.9). */
  color?: string | undefined;
  /** Address of an image (RFC 7986 §5.10). */
  image?: string | undefined;
  /** How often clients should check for changes, an ISO 8601 duration. Default: `P1D`. */
  refresh?: string | undefined;
  /** The part of each UID after the `@`. Default: `regional-presence`. */
  uidDomain?: string | undefined;
  /** Organizer of all events: name and mail address (RFC 5545 §3.8.4.3). */
  organizer?: { name: string; mail: string } | undefined;
  /**
   * An event known only to the month is omitted (the default), or shown tentatively over the whole month: a bar of
   * thirty days in the calendars of all subscribers.
   */
  months?: 'tentative' | 'omit' | undefined;
  /** Days after its last day on which a cancelled event leaves the feed, counted to `stamp`. Default: 90. */
  keepCancelled?: number | undefined;
  /**
   * The instant of this publication in UTC, `2026-11-24T10:00:00Z`: DTSTAMP and LAST-MODIFIED of each event that has
   * no revision. Default: the last revision of the dataset, else 1970-01-01T00:00:00Z. Without it, cancelled events
   * stay in the feed.
   */
  stamp?: string | undefined;
  /** Name the source file and row of each event in its description. */
  sources?: boolean | undefined;
  /** Write the description as HTML too, which Outlook shows (X-ALT-DESC). */
  html?: boolean | undefined;
  /** Attach each event's record as JSON (RFC 9073 §6.6), for programs that read the feed back. */
  structured?: boolean | undefined;
  /**
   * The text of a place in a language (BCP 47 tag), for LOCATION: where others name countries and cities in another way.
   * Default: its text, or venue, city and the name of the country in the Unicode CLDR.
   */
  placeText?: ((place: Place, language: string) => string | undefined) | undefined;
}

const FEED_FILTER_OPTIONS: OptionRules = {
  region: choiceOption(REGION_CODES),
  sector: choiceOption(SECTOR_CODES),
  body: { type: 'string' },
  office: { type: 'string' },
};

/** The rule of an option that is a web address. */
export const ADDRESS_OPTION: OptionRule = {
  type: 'string',
  expected: (value: string) =>
    uriValue(value) === undefined ? 'an address that begins with https:// or http://' : undefined,
};

/** The rule of an option that is an address below which feeds are published: without user, query and fragment. */
export const BASE_ADDRESS_OPTION: OptionRule = {
  type: 'string',
  expected: (value: string) =>
    isBaseAddress(value) ? undefined : 'a web address such as "https://example.org/calendar"',
};

function isBaseAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, href, pathname } = new URL(text);
  // An empty query or fragment is in `href` only.
  return /^https?:$/.test(protocol) && username + password === '' && !/[?#]/.test(href) && isPath(pathname);
}

/** The path is percent-encoded UTF-8 without control characters, so that a web server can have it in its settings. */
function isPath(pathname: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(pathname));
  } catch {
    return false;
  }
}

/** Those of {@link FeedOptions} that a set of feeds has in common. */
export const COMMON_FEED_OPTIONS: OptionRules = {
  name: { type: 'string' },
  description: { type: 'string' },
  url: ADDRESS_OPTION,
  source: ADDRESS_OPTION,
  color: {
    type: 'string',
    expected: (value: string) => (isColorName(value) ? undefined : 'a CSS 3 colour name such as "teal"'),
  },
  image: ADDRESS_OPTION,
  refresh: {
    type: 'string',
    expected: (value: string) =>
      REFRESH_DURATION.test(value) ? undefined : 'an ISO 8601 duration such as "P1D"',
  },
  uidDomain: {
    type: 'string',
    expected: (value: string) =>
      /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(value) ? undefined : 'a domain such as "itu.int"',
  },
  organizer: {
    type: 'object',
    expected: ({ name, mail }: { name?: unknown; mail?: unknown }) =>
      typeof name === 'string' && typeof mail === 'string' && mailtoUri(mail) !== undefined
        ? undefined
        : 'an object with the texts name and mail, a mail address',
  },
  months: choiceOption(['tentative', 'omit']),
  keepCancelled: {
    type: 'number',
    expected: (value: number) =>
      Number.isInteger(value) && value >= 0 ? undefined : 'a whole number of days',
  },
  stamp: {
    type: 'string',
    expected: (value: string) =>
      isInstant(value) ? undefined : 'an instant in UTC such as "2026-11-24T10:00:00Z"',
  },
  sources: { type: 'boolean' },
  html: { type: 'boolean' },
  structured: { type: 'boolean' },
  placeText: { type: 'function' },
};

/** A duration of RFC 5545 §3.3.6 without a sign: weeks, or days and hours. */
const REFRESH_DURATION = /^P(?:\d+W|(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/;

export const FEED_OPTIONS: OptionRules = {
  ...WRITER_OPTIONS,
  ...FEED_FILTER_OPTIONS,
  ...COMMON_FEED_OPTIONS,
};
