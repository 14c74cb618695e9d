import { type Dataset, LANGUAGES, type Language } from '@regional-presence/core';
import { checkOptions, type OptionRules } from '@regional-presence/core/internal';
import { iCalendarWriter, jCalWriter } from '../calendar-writer.js';
import { ADDRESS_OPTION, FEED_OPTION, type FeedOptions } from '../feed-options.js';
import { BodyCache } from './body-cache.js';
import { type FeedPath, feedPath, readFeedPath } from './feed-path.js';
import { bodyResponse, methodResponse, plainTextResponse, redirectResponse } from './feed-response.js';
import { INDEX_PAGE_POLICY, indexPage } from './index-page.js';
import { type ResponseBody, toResponseBody } from './response-body.js';

/** Responds to a web request. Runs on any server with the Fetch API. */
export type FeedHandler = (request: Request) => Promise<Response>;

export interface FeedHandlerOptions {
  /** Prefix of all paths: `/calendar`. */
  basePath?: string | undefined;
  /**
   * Public address of the feeds: `https://example.org/calendar`. Without it the links of the index page are relative,
   * and there are no links to subscribe, which need an absolute address. The `Host` of a request is never used: any
   * client can choose it, and a cache between would serve its links to others.
   */
  base?: string | undefined;
  /** How long clients may cache a response, in seconds. Default: 3600. */
  maxAge?: number | undefined;
  /** Properties of each feed. */
  feed?: Omit<FeedOptions, 'region' | 'sector' | 'body' | 'office' | 'language' | 'onProblem'> | undefined;
}

const HANDLER_OPTIONS: OptionRules = {
  basePath: { type: 'string' },
  base: ADDRESS_OPTION,
  maxAge: {
    type: 'number',
    expected: (value: number) =>
      Number.isInteger(value) && value >= 0 ? undefined : 'a whole number of seconds',
  },
  feed: FEED_OPTION,
};

/**
 * Creates a handler that serves the feeds of a dataset: by region, Sector, body, office and any combination, in six
 * languages, as iCalendar and jCal, with an index page. The same data gives the same bytes.
 *
 * @param source the dataset, or a function that returns the current one or a promise of it: from a file, a store, an
 *   address. It is called for each request, and the cache is emptied when it returns another dataset.
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that is not allowed.
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
    if (data !== cachedDataset) [cache, cachedDataset] = [new BodyCache(), data];
    return data;
  };

  return async (request) => {
    const refusal = methodResponse(request.method);
    if (refusal) return refusal;
    const data = await current();
    const path = pathWithoutBase(new URL(request.url).pathname, basePath);
    if (path === undefined) return plainTextResponse(404, `The feeds are below ${basePath}/.`);
    const index = indexPath(path);
    if (index) {
      // Relative links of a page start from its folder: `/calendar` → `calendar/`.
      if (!/\/(?:index\.html)?$/.test(path))
        return redirectResponse(`${(basePath + path).replace(/^.*\//, '')}/`);
      const base = options.base?.replace(/\/+$/, '') ?? (index.isRoot ? '.' : '..');
      const page = await cache.get(`page ${index.language} ${base}`, () =>
        toResponseBody(indexPage(data, index.language, base), 'text/html; charset=utf-8'),
      );
      return bodyResponse(request, page, { maxAge, contentSecurityPolicy: INDEX_PAGE_POLICY });
    }
    const feed = readFeedPath(path, data);
    if ('fault' in feed) return plainTextResponse(404, feed.fault);
    const key = feedPath(feed.filter, feed.language, feed.format);
    return bodyResponse(request, await cache.get(key, () => renderFeed(data, feed, options)), { maxAge });
  };
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
function indexPath(path: string): { language: Language; isRoot: boolean } | undefined {
  const match = /^(?:\/([a-z]{2}))?(?:\/(?:index\.html)?)?$/.exec(path);
  const language = match ? LANGUAGES.find((known) => known === (match[1] ?? 'en')) : undefined;
  return language && { language, isRoot: match![1] === undefined };
}

async function renderFeed(
  data: Dataset,
  { filter, language, format }: FeedPath,
  options: FeedHandlerOptions,
): Promise<ResponseBody> {
  const writer = format === 'ics' ? iCalendarWriter : jCalWriter;
  let text = '';
  for await (const chunk of writer.write(data, { ...options.feed, ...filter, language })) text += chunk;
  return toResponseBody(text, writer.mediaType);
}
