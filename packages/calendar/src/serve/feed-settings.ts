import type { Dataset } from '@regional-presence/core';
import { checkOptions } from '@regional-presence/core/internal';
import { readFeedPath } from './feed-path.js';
import { FEED_SET_OPTIONS, type FeedSetOptions } from './feed-set.js';

/**
 * Parses a JSON file with the settings of feeds: {@link FeedSetOptions}, with the properties of each feed as `feed` and
 * those of single feeds, by their names, as `each`.
 *
 * @param text the content of the file.
 * @returns the settings, or as `fault` why they are not valid, with the path of the field: `each.afr: the option
 *   "color" must be …`.
 * @example
 * parseFeedSettings('{"each": {"afr": {"color": "green"}}}'); // { settings: { each: { afr: { color: 'green' } } } }
 * parseFeedSettings('{"langauges": ["fr"]}');
 * // { fault: 'there is no option "langauges"; did you mean "languages"?' }
 */
export function parseFeedSettings(text: string): { settings: FeedSetOptions } | { fault: string } {
  let settings: FeedSetOptions;
  try {
    settings = JSON.parse(text.replace(/^\u{FEFF}/u, '')) as FeedSetOptions;
    checkOptions(SETTINGS, settings, FEED_SET_OPTIONS);
  } catch (error) {
    return { fault: (error as Error).message.replace(`${SETTINGS}: `, '') };
  }
  return { settings };
}

const SETTINGS = 'the settings';

/** Why a name of `each` is that of no feed of the dataset; `undefined` if all names are. */
export function faultOfNames({ each = {} }: FeedSetOptions, data: Dataset): string | undefined {
  for (const name of Object.keys(each)) {
    const path = readFeedPath(`/${name}.ics`, data);
    if ('fault' in path) return `each.${name}: ${path.fault}`;
  }
  return undefined;
}
