import type { Dataset } from '@regional-presence/core';
import { checkOptions } from '@regional-presence/core/internal';
import { readFeedPath } from './feed-path.js';
import { FEED_SET_OPTIONS, type FeedSetOptions, groupOf } from './feed-set.js';

/**
 * Parses a JSON file with the settings of feeds: {@link FeedSetOptions}, with the properties of each feed as `feed` and
 * those of single feeds, by their names, as `each`.
 *
 * @param text the content of the file.
 * @returns the settings, or as `fault` why they are not valid, with the path of the field and without a full stop:
 *   `each.afr: the option "color" must be …`. A `stamp` is not valid: each publication has its own.
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
    requireNoStamp(settings);
  } catch (error) {
    return { fault: (error as Error).message.replace(`${SETTINGS}: `, '').replace(/\.$/, '') };
  }
  return { settings };
}

const SETTINGS = 'the settings';

/** @throws RangeError for the time of a publication among settings that many publications share. */
function requireNoStamp({ feed, each = {} }: FeedSetOptions): void {
  const paths: [string, object | undefined][] = [
    ['feed', feed],
    ...Object.entries(each).map(([name, of]): [string, object | undefined] => [`each.${name}`, of]),
  ];
  for (const [path, properties] of paths)
    if (properties && 'stamp' in properties)
      throw new RangeError(`${path}: "stamp" is no setting: each publication has its own`);
}

/** Why a name of `each` is that of no feed of the set, without a full stop; `undefined` if all names are. */
export function faultOfNames({ each = {}, feeds }: FeedSetOptions, data: Dataset): string | undefined {
  for (const name of Object.keys(each)) {
    const path = name.includes('/') ? { fault: 'a name has no folder' } : readFeedPath(`/${name}.ics`, data);
    if ('fault' in path) return `each.${name}: ${path.fault.replace(/\.$/, '')}`;
    const group = groupOf(path.filter);
    if (feeds && (group === undefined || !feeds.includes(group)))
      return `each.${name}: the kinds of feeds are ${feeds.join(', ')}`;
  }
  return undefined;
}
