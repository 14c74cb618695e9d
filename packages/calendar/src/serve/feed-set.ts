import { LANGUAGES, type Language, type WriterOptions } from '@regional-presence/core';
import { checkOptions, type OptionRule, type OptionRules } from '@regional-presence/core/internal';
import {
  BASE_ADDRESS_OPTION,
  COMMON_FEED_OPTIONS,
  type FeedFilter,
  type FeedOptions,
} from '../feed-options.js';
import { PAGE_MESSAGES } from '../language/page-messages.js';
import { EMPTY_FEED_NAME, feedName, feedPath } from './feed-path.js';

/** The kinds of feeds: of all events, of a region, a Sector, a region and a Sector, a body, an office. */
export type FeedGroup = 'all' | 'regions' | 'sectors' | 'region-sector' | 'bodies' | 'offices';
export const FEED_GROUPS: readonly FeedGroup[] = [
  'all',
  'regions',
  'sectors',
  'region-sector',
  'bodies',
  'offices',
];

/** The formats of feeds, by their file extensions. */
export type FeedFormat = 'ics' | 'jcal';
const FEED_FORMATS: readonly FeedFormat[] = ['ics', 'jcal'];

/** A text in one language for all feeds, or by language: `{ en: 'Events', fr: 'Manifestations' }`. */
export type FeedText = string | { readonly [language in Language]?: string | undefined };

/** Properties of the feeds of a set. Names and descriptions can be given by language. */
export interface FeedProperties
  extends Omit<FeedOptions, keyof FeedFilter | keyof WriterOptions | 'name' | 'description'> {
  name?: FeedText | undefined;
  description?: FeedText | undefined;
}

/** The options that a folder of feeds and a handler of feeds have in common. */
export interface FeedSetOptions {
  /**
   * Public address of the feeds: `https://example.org/calendar`. Each feed then names its address (SOURCE) and its
   * page (URL). Without it the links of the index page are relative, and there are no links to subscribe, which need
   * an absolute address.
   */
  base?: string | undefined;
  /** The kinds of feeds. Default: all. */
  feeds?: readonly FeedGroup[] | undefined;
  /** The formats. Default: `ics` for a folder, both for a handler. */
  formats?: readonly FeedFormat[] | undefined;
  /** The languages. Default: all six. */
  languages?: readonly Language[] | undefined;
  /** Properties of each feed. */
  feed?: FeedProperties | undefined;
  /**
   * Properties of single feeds by their names, in place of those of each feed: `afr`, `afr+itu-t`, in any case and with
   * their parts in any order. An event has one UID in all feeds, so that `uidDomain` is not among them.
   */
  each?: { readonly [name: string]: Omit<FeedProperties, 'uidDomain'> | undefined } | undefined;
}

/** The rule of an option that is a list of some of the given names, at least one. */
const listOption = (names: readonly string[]): OptionRule => ({
  type: 'array',
  expected: (values: readonly unknown[]) =>
    values.length > 0 && values.every((value) => names.includes(value as string))
      ? undefined
      : `a list of ${names.map((name) => `"${name}"`).join(', ')}`,
});

const LANGUAGE_TEXTS: OptionRules = Object.fromEntries(
  LANGUAGES.map((language) => [language, { type: 'string' }]),
);

/** @throws TypeError or RangeError that begins with the path of the property: `each.afr`. */
function checkFeedProperties(path: string, properties: object, rules: OptionRules): void {
  const plain: Record<string, unknown> = { ...properties };
  for (const name of ['name', 'description']) {
    const text = plain[name];
    if (typeof text !== 'object' || text === null) continue;
    checkOptions(`${path}.${name}`, text, LANGUAGE_TEXTS);
    delete plain[name];
  }
  checkOptions(path, plain, rules);
}

const { uidDomain: _, ...EACH_FEED_OPTIONS } = COMMON_FEED_OPTIONS;

export const FEED_SET_OPTIONS: OptionRules = {
  base: BASE_ADDRESS_OPTION,
  feeds: listOption(FEED_GROUPS),
  formats: listOption(FEED_FORMATS),
  languages: listOption(LANGUAGES),
  feed: {
    type: 'object',
    expected(value: object) {
      checkFeedProperties('feed', value, COMMON_FEED_OPTIONS);
      return undefined;
    },
  },
  each: {
    type: 'object',
    expected(value: object) {
      const known = new Map<string, string>();
      for (const [name, properties] of Object.entries(value)) {
        const same = known.get(unorderedName(name));
        if (same !== undefined)
          return `an object with each feed once (each.${same} and each.${name} are one feed)`;
        known.set(unorderedName(name), name);
        if (unorderedName(name) === EMPTY_FEED_NAME)
          return `an object of properties by the names of feeds (each.${name} has no events)`;
        if (typeof properties !== 'object' || properties === null)
          return `an object of properties by the names of feeds (each.${name} is none)`;
        checkFeedProperties(`each.${name}`, properties, EACH_FEED_OPTIONS);
      }
      return undefined;
    },
  },
};

/** The languages of a set in its order, without repetition. */
export const languagesOf = ({ languages = LANGUAGES }: FeedSetOptions): readonly Language[] => [
  ...new Set(languages),
];

/** The language of the first page: English, if the set has it. */
export function rootLanguage(set: FeedSetOptions): Language {
  const languages = languagesOf(set);
  return languages.includes('en') ? 'en' : languages[0]!;
}

/** The public address as a URL, without a slash at its end. */
export const publicBase = ({ base }: FeedSetOptions): string | undefined =>
  base === undefined ? undefined : new URL(base).href.replace(/\/+$/, '');

/** `ITU-T+AFR` → `afr+itu-t`: the same for every way to write the name of a feed. */
const unorderedName = (name: string): string => name.toLowerCase().split('+').sort().join('+');

/** The own properties of a feed of the set, by its name. */
export function ownPropertiesOf({ each = {} }: FeedSetOptions, name: string): FeedProperties | undefined {
  const wanted = unorderedName(name);
  return Object.entries(each).find(([key]) => unorderedName(key) === wanted)?.[1];
}

/** The properties of a feed of the set, that of the feed itself before that of each feed. */
export function propertiesOf(set: FeedSetOptions, filter: FeedFilter): FeedProperties {
  return { ...set.feed, ...ownPropertiesOf(set, feedName(filter)) };
}

/**
 * The options with which a feed of a set is written: the properties of each feed, replaced by those of the feed itself,
 * its filter and its language.
 *
 * @param language of the names and descriptions, which can be given by language.
 * @param format the extension of the feed's public address.
 * @example
 * const set: FeedSetOptions = { feed: { color: 'navy' }, each: { afr: { name: { en: 'Africa', fr: 'Afrique' } } } };
 * optionsOfFeed(set, { region: 'AFR' }, 'fr').name; // 'Afrique'
 */
export function optionsOfFeed(
  set: FeedSetOptions,
  filter: FeedFilter,
  language: Language,
  format: FeedFormat = 'ics',
): FeedOptions {
  const { name, description, ...properties } = propertiesOf(set, filter);
  const base = publicBase(set);
  const addresses =
    base === undefined
      ? {}
      : { url: `${base}${feedFolder(language)}/`, source: base + feedPath(filter, language, format) };
  return {
    ...addresses,
    ...properties,
    ...filter,
    name: textFor(name, language),
    description: textFor(description, language),
    language,
  };
}

/** The options of the feed without events: it has many addresses, and a name that fits all of them. */
export function optionsOfEmptyFeed(set: FeedSetOptions, language: Language): FeedOptions {
  const { name: _, description: __, url: ___, source: ____, ...properties } = set.feed ?? {};
  const { noEventsYet } = PAGE_MESSAGES[language];
  return { ...properties, name: noEventsYet.charAt(0).toUpperCase() + noEventsYet.slice(1), language };
}

/** The folder of the feeds of a language: `/fr`, empty for English. */
export const feedFolder = (language: Language): string => (language === 'en' ? '' : `/${language}`);

/** A text in a language, else in English. */
export const textFor = (text: FeedText | undefined, language: Language): string | undefined =>
  typeof text === 'object' ? (text[language] ?? text.en) : text;

/** The kind of a feed; `undefined` for another combination of filters, such as a region and a body. */
export function groupOf({ region, sector, body, office }: FeedFilter): FeedGroup | undefined {
  const parts = [region, sector, body, office].filter((part) => part !== undefined);
  if (parts.length === 0) return 'all';
  if (region !== undefined && sector !== undefined && parts.length === 2) return 'region-sector';
  if (parts.length > 1) return undefined;
  return region !== undefined
    ? 'regions'
    : sector !== undefined
      ? 'sectors'
      : body !== undefined
        ? 'bodies'
        : 'offices';
}
