import { type Dataset, LANGUAGES, type OutputFile, type WriterOptions } from '@regional-presence/core';
import { checkOptions, type OptionRules } from '@regional-presence/core/internal';
import { iCalendarWriter, jCalWriter } from '../calendar-writer.js';
import { feedMembership } from '../feed-filter.js';
import { ADDRESS_OPTION, FEED_OPTION, type FeedFilter, type FeedOptions } from '../feed-options.js';
import { feedPath, readFeedPath } from './feed-path.js';
import { indexPage } from './index-page.js';
import { publishedFeeds, regionSectorFeeds } from './published-feeds.js';

export interface FeedTreeOptions {
  /**
   * Address at which the tree is published: `https://example.org/calendar`. Without it links are relative and there
   * are no links to subscribe, which need an absolute address.
   */
  base?: string | undefined;
  /** Properties of each feed. */
  feed?: Omit<FeedOptions, keyof FeedFilter | keyof WriterOptions> | undefined;
  /** Called once for each event that is omitted or approximated, not once for each feed. */
  onProblem?: WriterOptions['onProblem'] | undefined;
}

/**
 * The feeds of a dataset as files for a static web server. Each file has the bytes that the handler of
 * `createFeedHandler` serves at the same path: feeds by region, Sector, region and Sector, body and office, in six
 * languages, as iCalendar and jCal, and index pages.
 *
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that is not allowed.
 * @example
 * const paths: string[] = [];
 * for await (const { path } of feedTree(createDataset())) paths.push(path);
 * paths.includes('all.ics'); // true
 */
export function feedTree(data: Dataset, options: FeedTreeOptions = {}): AsyncIterable<OutputFile> {
  checkOptions('feedTree', options, TREE_OPTIONS);
  return treeFiles(data, options);
}

const TREE_OPTIONS: OptionRules = {
  base: ADDRESS_OPTION,
  feed: FEED_OPTION,
  onProblem: { type: 'function' },
};

async function* treeFiles(data: Dataset, options: FeedTreeOptions): AsyncIterable<OutputFile> {
  yield* indexPages(data, options.base?.replace(/\/+$/, ''));
  const written = new Set<string>();
  for (const filter of [...publishedFeeds(data), ...regionSectorFeeds(data)]) {
    const path = feedPath(filter, 'en');
    const feed = readFeedPath(path, data);
    // Ids that differ only in case share a path, which means the first of them.
    if (written.has(path) || 'fault' in feed) continue;
    written.add(path);
    yield* feedFiles(data, feed.filter, options);
  }
}

function* indexPages(data: Dataset, base: string | undefined): Iterable<OutputFile> {
  yield { path: 'index.html', content: [indexPage(data, 'en', base ?? '.')] };
  for (const language of LANGUAGES)
    yield { path: `${language}/index.html`, content: [indexPage(data, language, base ?? '..')] };
}

/** One feed in each language and format. Its events are selected once. */
function* feedFiles(data: Dataset, filter: FeedFilter, options: FeedTreeOptions): Iterable<OutputFile> {
  const events = data.events.filter((event) => feedMembership(event, filter) !== undefined);
  const subset = { ...data, events };
  let onProblem = Object.keys(filter).length === 0 ? options.onProblem : undefined;
  for (const language of LANGUAGES)
    for (const writer of [iCalendarWriter, jCalWriter]) {
      const path = feedPath(filter, language, writer.extension).slice(1);
      const reporting = onProblem ? { onProblem } : {};
      onProblem = undefined;
      yield { path, content: writer.write(subset, { ...options.feed, ...filter, language, ...reporting }) };
    }
}
