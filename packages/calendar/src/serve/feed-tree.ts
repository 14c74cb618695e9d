import {
  type Dataset,
  datasetStream,
  type Language,
  type OutputFile,
  type WriterOptions,
} from '@regional-presence/core';
import { lastRevision } from '@regional-presence/core/changes';
import { checkOptions, type OptionRules } from '@regional-presence/core/internal';
import { feedChunks } from '../calendar-writer.js';
import { feedMembership } from '../feed-filter.js';
import type { FeedOptions } from '../feed-options.js';
import { ICalendarSink } from '../icalendar-sink.js';
import { JCalSink } from '../jcal-sink.js';
import { EMPTY_FEED_NAME } from './feed-path.js';
import { feedRedirects } from './feed-redirects.js';
import {
  FEED_SET_OPTIONS,
  type FeedFormat,
  type FeedSetOptions,
  feedFolder,
  languagesOf,
  optionsOfEmptyFeed,
  optionsOfFeed,
  publicBase,
  rootLanguage,
} from './feed-set.js';
import { faultOfNames } from './feed-settings.js';
import { ENGLISH_FEEDS, ENGLISH_FOLDER, hostingFiles } from './hosting-files.js';
import { pageOfFeeds } from './index-page.js';
import { type PublishedFeed, publishedFeeds } from './published-feeds.js';

export interface FeedTreeOptions extends FeedSetOptions {
  /** Called once for each event that is omitted or approximated, not once for each feed. */
  onProblem?: WriterOptions['onProblem'] | undefined;
  /** Whether the folder has pages that list the feeds. Default: true. */
  indexPages?: boolean | undefined;
}

const TREE_OPTIONS: OptionRules = {
  ...FEED_SET_OPTIONS,
  onProblem: { type: 'function' },
  indexPages: { type: 'boolean' },
};

const SINKS = { ics: ICalendarSink, jcal: JCalSink };

/** Formats of a folder: calendars subscribe to iCalendar only. */
const TREE_FORMATS: readonly FeedFormat[] = ['ics'];

/**
 * The feeds of a dataset as files for a static web server: by region, Sector, region and Sector, body and office, in
 * the languages and formats of the options, with index pages. A feed that has no event, or the same events as a broader
 * one, has no file, unless it is that of a region: `hosting/` has configuration for nginx, Apache and IIS that leads to the file with its events, and
 * the media types. Each file has the bytes that the handler of `createFeedHandler` serves at the same path.
 *
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that is not allowed; while
 *   the files are read, RangeError for a name of `each` that is that of no feed.
 * @example
 * const paths: string[] = [];
 * for await (const { path } of feedTree(createDataset(), { languages: ['en', 'fr'] })) paths.push(path);
 * paths.includes('fr/all.ics'); // true
 */
export function feedTree(data: Dataset, options: FeedTreeOptions = {}): AsyncIterable<OutputFile> {
  checkOptions('feedTree', options, TREE_OPTIONS);
  return treeFiles(data, options);
}

async function* treeFiles(
  data: Dataset,
  { onProblem, indexPages: hasPages = true, ...set }: FeedTreeOptions,
): AsyncIterable<OutputFile> {
  const fault = faultOfNames(set, data);
  if (fault !== undefined) throw new RangeError(`feedTree: ${fault}.`);
  const feeds = publishedFeeds(data, set);
  if (hasPages) yield* indexPages(data, feeds, set);
  const files = new FeedFiles(data, set);
  for (const feed of feeds)
    if (feed.fileName === feed.name) yield* files.of(feed, feed.name === 'all' ? onProblem : undefined);
  const redirects = feedRedirects(feeds);
  if (redirects.has(EMPTY_FEED_NAME)) yield* files.withoutEvents();
  yield* hostingFiles(redirects, set, hasPages ? ENGLISH_FOLDER : ENGLISH_FEEDS);
}

/** The first page, and one in the folder of each language but English. */
function* indexPages(
  data: Dataset,
  feeds: readonly PublishedFeed[],
  set: FeedSetOptions,
): Iterable<OutputFile> {
  const base = publicBase(set);
  yield { path: 'index.html', content: [pageOfFeeds(data, rootLanguage(set), base ?? '.', feeds, set)] };
  for (const language of languagesOf(set))
    if (language !== 'en')
      yield {
        path: `${language}/index.html`,
        content: [pageOfFeeds(data, language, base ?? '..', feeds, set)],
      };
}

/** The files of feeds, one in each language and format. */
class FeedFiles {
  /** Of the whole dataset, since a feed has only a part of it. */
  private readonly revised: string | undefined;

  constructor(
    private readonly data: Dataset,
    private readonly set: FeedSetOptions,
  ) {
    this.revised = lastRevision(data);
  }

  /** The events of the feed are selected once for all files. */
  *of({ filter, name }: PublishedFeed, onProblem: WriterOptions['onProblem']): Iterable<OutputFile> {
    const events = this.data.events.filter((event) => feedMembership(event, filter) !== undefined);
    let reporting = onProblem ? { onProblem } : {};
    for (const file of this.files(name, { ...this.data, events }, (...of) =>
      optionsOfFeed(this.set, filter, ...of),
    )) {
      yield file(reporting);
      reporting = {};
    }
  }

  *withoutEvents(): Iterable<OutputFile> {
    for (const file of this.files(EMPTY_FEED_NAME, { ...this.data, events: [] }, (language) =>
      optionsOfEmptyFeed(this.set, language),
    ))
      yield file({});
  }

  private *files(
    name: string,
    part: Dataset,
    optionsOf: (language: Language, format: FeedFormat) => FeedOptions,
  ): Iterable<(reporting: WriterOptions) => OutputFile> {
    for (const language of languagesOf(this.set))
      for (const format of new Set(this.set.formats ?? TREE_FORMATS))
        yield (reporting) => {
          const options = { ...optionsOf(language, format), ...reporting };
          const content = feedChunks(
            new SINKS[format](),
            datasetStream(part, 'first-day'),
            options,
            this.revised,
          );
          return { path: `${feedFolder(language)}/${name}.${format}`.slice(1), content };
        };
  }
}
