import { type Dataset, LANGUAGES, type OutputFile, type WriterOptions } from '@regional-presence/core';
import { membership } from '../feed-filter.js';
import type { FeedFilter, FeedOptions } from '../feed-options.js';
import { iCalendarWriter } from '../icalendar-writer.js';
import { jCalWriter } from '../jcal-writer.js';
import { feedPath, readFeedPath } from './feed-path.js';
import { indexPage } from './index-page.js';
import { pairedFeeds, publishedFeeds } from './published-feeds.js';

export interface FeedTreeOptions {
  /**
   * The address at which the tree is published: `https://example.org/calendar`. Where it is not given, links are
   * relative, and there is none to subscribe by, since that needs the whole address.
   */
  base?: string;
  /** What each feed says of itself. */
  feed?: Omit<FeedOptions, keyof FeedFilter | keyof WriterOptions>;
  /** Is told once of each event what was left out or written otherwise. */
  onProblem?: WriterOptions['onProblem'];
}

/**
 * The feeds of a dataset as files, which any server of files can publish: at each path stands what the handler of
 * `createFeedHandler` answers there. By region, Sector, both together, body and office, in six languages, as
 * iCalendar and jCal, with an index page.
 */
export async function* feedTree(data: Dataset, options: FeedTreeOptions = {}): AsyncIterable<OutputFile> {
  yield* indexPages(data, options.base);
  const written = new Set<string>();
  for (const filter of [...publishedFeeds(data), ...pairedFeeds(data)]) {
    const path = feedPath(filter, 'en');
    const named = readFeedPath(path, data);
    // Of two ids that differ in small and capital letters alone the path means the first.
    if (written.has(path) || 'fault' in named) continue;
    written.add(path);
    yield* filesOf(data, named.filter, options);
  }
}

function* indexPages(data: Dataset, base: string | undefined): Iterable<OutputFile> {
  yield { path: 'index.html', content: [indexPage(data, 'en', base ?? '.')] };
  for (const language of LANGUAGES)
    yield { path: `${language}/index.html`, content: [indexPage(data, language, base ?? '..')] };
}

/** A feed in each language and format. Its events are looked for once. */
function* filesOf(data: Dataset, filter: FeedFilter, options: FeedTreeOptions): Iterable<OutputFile> {
  const events = data.events.filter((event) => membership(event, filter) !== undefined);
  const part = { ...data, events };
  let onProblem = Object.keys(filter).length === 0 ? options.onProblem : undefined;
  for (const language of LANGUAGES)
    for (const writer of [iCalendarWriter, jCalWriter]) {
      const path = feedPath(filter, language, writer.extension).slice(1);
      const telling = onProblem ? { onProblem } : {};
      onProblem = undefined;
      yield { path, content: writer.write(part, { ...options.feed, ...filter, language, ...telling }) };
    }
}
