import { type Dataset, LANGUAGES, type Language } from '@regional-presence/core';
import { checkOptions, type OptionRules } from '@regional-presence/core/internal';
import { iCalendarWriter, jCalWriter } from '../calendar-writer.js';
import { BodyCache } from './body-cache.js';
import { EMPTY_FEED_NAME, type FeedPath, feedPath, readFeedPath } from './feed-path.js';
import { bodyResponse, methodResponse, plainTextResponse, redirectResponse } from './feed-response.js';
import {
  FEED_SET_OPTIONS,
  type FeedSetOptions,
  groupOf,
  languagesOf,
  optionsOfEmptyFeed,
  optionsOfFeed,
  publicBase,
  rootLanguage,
} from './feed-set.js';
import { faultOfNames } from './feed-settings.js';
import { INDEX_PAGE_POLICY, indexPage } from './index-page.js';
import { type ResponseBody, toResponseBody } from './response-body.js';

/** Responds to a web request. Runs on any server with the Fetch API. */
export type FeedHandler = (request: Request) => Promise<Response>;

/**
 * Options of a handler. Its `base` is never replaced by the `Host` of a request: any client can choose that, and a
 * cache between would serve its links to others.
 */
export interface FeedHandlerOptions extends FeedSetOptions {
  /** Prefix of all paths: `/calendar`. */
  basePath?: string | undefined;
  /** How long clients may cache a response, in seconds. Default: 3600. */
  maxAge?: number | undefined;
}

const HANDLER_OPTIONS: OptionRules = {
  ...FEED_SET_OPTIONS,
  basePath: { type: 'string' },
  maxAge: {
    type: 'number',
    expected: (value: number) =>
      Number.isInteger(value) && value >= 0 ? undefined : 'a whole number of seconds',
  },
};

/**
 * Creates a handler that serves the feeds of a dataset: by region, Sector, body, office and any combination, in six
 * languages, as iCalendar and jCal, with an index page. It answers every address of the folder of `feedTree`, those
 * without a file as well: a feed without events is a valid calendar. The same data gives the same bytes.
 *
 * @param source the dataset, or a function that returns the current one or a promise of it: from a file, a store, an
 *   address. It is called for each request, and the cache is emptied when it returns another dataset.
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that is not allowed, and for
 *   a name of `each` that is that of no feed of the dataset, or of the first that the function returns: its first
 *   response is then rejected.
 *
 * @example
 * const handler = createFeedHandler(async () => createDataset(), { basePath: '/calendar' });
 * (await handler(new Request('https://example.org/calendar/all.ics'))).status; // 200
 */
export function createFeedHandler(
  source: Dataset | (() => Dataset | Promise<Dataset>),
  options: FeedHandlerOptions = {},
): FeedHandler {
  checkOptions('createFeedHandler', options, HANDLER_OPTIONS);
  const { maxAge = 3600 } = options;
  const basePath = (options.basePath ?? '').replace(/^(?=[^/])/, '/').replace(/\/+$/, '');
  let cache = new BodyCache();
  let cachedDataset: Dataset | undefined;

  const current = async (): Promise<Dataset> => {
    const data = typeof source === 'function' ? await source() : source;
    if (data === undefined || data === null)
      throw new TypeError('createFeedHandler: the source returned no dataset.');
    if (cachedDataset === undefined) requireKnownNames(data, options);
    if (data !== cachedDataset) [cache, cachedDataset] = [new BodyCache(), data];
    return data;
  };

  if (typeof source !== 'function') requireKnownNames(source, options);
  return async (request) => {
    const refusal = methodResponse(request.method);
    if (refusal) return refusal;
    const data = await current();
    const path = pathWithoutBase(new URL(request.url).pathname, basePath);
    if (path === undefined) return plainTextResponse(404, `The feeds are below ${basePath}/.`);
    const english = /^\/en\/([^/]*)$/.exec(path);
    // English is at the root.
    if (english) return redirectResponse(`../${encodeURIComponent(english[1]!).replaceAll('%2B', '+')}`);
    const index = indexPath(path, options);
    if (index) {
      // Relative links of a page start from its folder: `/calendar` → `calendar/`.
      if (!/\/(?:index\.html)?$/.test(path))
        return redirectResponse(`${(basePath + path).replace(/^.*\//, '')}/`);
      const base = publicBase(options) ?? (index.isRoot ? '.' : '..');
      const page = await cache.get(`page ${index.language} ${base}`, () =>
        toResponseBody(indexPage(data, index.language, base, options), 'text/html; charset=utf-8'),
      );
      return bodyResponse(request, page, { maxAge, contentSecurityPolicy: INDEX_PAGE_POLICY });
    }
    const feed = readFeedPath(path, data);
    if ('fault' in feed) return plainTextResponse(404, feed.fault);
    const fault = faultOfSet(feed, options);
    if (fault !== undefined) return plainTextResponse(404, fault);
    const key = feed.isEmpty
      ? `${EMPTY_FEED_NAME} ${feed.language} ${feed.format}`
      : feedPath(feed.filter, feed.language, feed.format);
    return bodyResponse(request, await cache.get(key, () => renderFeed(data, feed, options)), { maxAge });
  };
}

/** @throws RangeError for a name of `each` that is that of no feed. */
function requireKnownNames(data: Dataset, options: FeedHandlerOptions): void {
  const fault = faultOfNames(options, data);
  if (fault !== undefined) throw new RangeError(`createFeedHandler: ${fault}.`);
}

/** Why a feed of the dataset is not among those of the options. */
function faultOfSet(
  { filter, language, format, isEmpty }: FeedPath,
  options: FeedHandlerOptions,
): string | undefined {
  const { feeds, formats } = options;
  const languages = languagesOf(options);
  if (!languages.includes(language)) return `The languages of the feeds are ${languages.join(', ')}.`;
  if (formats && !formats.includes(format)) return `The formats of the feeds are ${formats.join(', ')}.`;
  const group = groupOf(filter);
  if (feeds && !isEmpty && (group === undefined || !feeds.includes(group)))
    return `The kinds of feeds are ${feeds.join(', ')}.`;
  return undefined;
}

/** `/calendar/afr.ics` below `/calendar` → `/afr.ics`; `undefined` for a path that is not below the base path. */
function pathWithoutBase(path: string, base: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (!decoded.startsWith(base)) return undefined;
  const below = decoded.slice(base.length);
  return below === '' || below.startsWith('/') ? below : undefined;
}

/** The index page of a path: of ``, `/`, `/fr`, `/fr/`, `/fr/index.html`; `undefined` for any other path. */
function indexPath(
  path: string,
  options: FeedSetOptions,
): { language: Language; isRoot: boolean } | undefined {
  const match = /^(?:\/([a-z]{2}))?(?:\/(?:index\.html)?)?$/.exec(path);
  if (!match) return undefined;
  const [, tag] = match;
  if (tag === undefined) return { language: rootLanguage(options), isRoot: true };
  const language = LANGUAGES.find((known) => known === tag);
  return language && languagesOf(options).includes(language) ? { language, isRoot: false } : undefined;
}

async function renderFeed(
  data: Dataset,
  { filter, language, format, isEmpty }: FeedPath,
  options: FeedHandlerOptions,
): Promise<ResponseBody> {
  const writer = format === 'ics' ? iCalendarWriter : jCalWriter;
  const part = isEmpty ? { ...data, events: [] } : data;
  let text = '';
  const feedOptions = isEmpty
    ? optionsOfEmptyFeed(options, language)
    : optionsOfFeed(options, filter, language, format);
  for await (const chunk of writer.write(part, feedOptions)) text += chunk;
  return toResponseBody(text, writer.mediaType);
}
