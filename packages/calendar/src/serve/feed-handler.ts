import { type Dataset, LANGUAGES, type Language } from '@regional-presence/core';
import { lastRevision } from '@regional-presence/core/changes';
import { checkOptions, hash53, type OptionRules } from '@regional-presence/core/internal';
import { iCalendarWriter, jCalWriter } from '../calendar-writer.js';
import { FEED_OPTION, type FeedOptions } from '../feed-options.js';
import { type FeedPath, feedPath, readFeedPath } from './feed-path.js';
import { INDEX_PAGE_POLICY, indexPage } from './index-page.js';

/** Responds to a web request. Runs on any server with the Fetch API. */
export type FeedHandler = (request: Request) => Promise<Response>;

export interface FeedHandlerOptions {
  /** Prefix of all paths: `/calendar`. */
  basePath?: string | undefined;
  /** Public address of the feeds, `https://example.org/calendar`. Default: that of the request. */
  base?: string | undefined;
  /** How long clients may cache a response, in seconds. Default: 3600. */
  maxAge?: number | undefined;
  /** Properties of each feed. */
  feed?: Omit<FeedOptions, 'region' | 'sector' | 'body' | 'office' | 'language' | 'onProblem'> | undefined;
}

const HANDLER_OPTIONS: OptionRules = {
  basePath: { type: 'string' },
  base: { type: 'string' },
  maxAge: {
    type: 'number',
    expected: (value: number) =>
      Number.isInteger(value) && value >= 0 ? undefined : 'a whole number of seconds',
  },
  feed: FEED_OPTION,
};

/** A response body that is rendered once and served to all clients. */
interface CachedBody {
  bytes: Uint8Array<ArrayBuffer>;
  gzip?: Uint8Array<ArrayBuffer>;
  etag: string;
  type: string;
}

/** Most bodies in the cache. When it is full, it is emptied. */
const FEED_CACHE_SIZE = 500;

/** Smaller bodies are not compressed, in bytes. */
const MIN_GZIP_SIZE = 1024;

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
  let cache = new Map<string, Promise<CachedBody>>();
  let cachedDataset: Dataset | undefined;
  let modified: string | undefined;

  const current = async (): Promise<Dataset> => {
    const data = typeof source === 'function' ? await source() : source;
    if (data === undefined || data === null)
      throw new TypeError('createFeedHandler: the source returned no dataset.');
    if (data !== cachedDataset) [cache, cachedDataset, modified] = [new Map(), data, lastRevision(data)];
    return data;
  };
  const cached = (key: string, render: () => Promise<CachedBody>): Promise<CachedBody> => {
    let body = cache.get(key);
    if (!body) {
      if (cache.size >= FEED_CACHE_SIZE) cache.clear();
      body = render();
      cache.set(key, body);
    }
    return body;
  };

  return async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plainTextResponse(405, 'Method not allowed (use GET or HEAD).', {
        Allow: 'GET, HEAD',
      });
    const data = await current();
    const path = pathWithoutBase(url.pathname, basePath);
    if (path === undefined) return plainTextResponse(404, `The feeds are below ${basePath}/.`);
    const index = indexLanguage(path);
    if (index) {
      const base = options.base ?? `${url.origin}${basePath}`;
      const page = await cached(`page ${index} ${base}`, () =>
        toCachedBody(indexPage(data, index, base), 'text/html; charset=utf-8'),
      );
      return respond(request, page, { maxAge, modified, contentSecurityPolicy: INDEX_PAGE_POLICY });
    }
    const feed = readFeedPath(path, data);
    if ('fault' in feed) return plainTextResponse(404, feed.fault);
    const key = feedPath(feed.filter, feed.language, feed.format);
    return respond(request, await cached(key, () => renderFeed(data, feed, options)), { maxAge, modified });
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
  return below === '' ? '/' : below.startsWith('/') ? below : undefined;
}

/** The language of an index page: `/`, `/fr/`, `/fr/index.html`; `undefined` for any other path. */
function indexLanguage(path: string): Language | undefined {
  const tag = /^\/(?:([a-z]{2})(?:\/|$))?(?:index\.html)?$/.exec(path);
  return tag ? LANGUAGES.find((known) => known === (tag[1] ?? 'en')) : undefined;
}

async function renderFeed(
  data: Dataset,
  { filter, language, format }: FeedPath,
  options: FeedHandlerOptions,
): Promise<CachedBody> {
  const writer = format === 'ics' ? iCalendarWriter : jCalWriter;
  let text = '';
  for await (const chunk of writer.write(data, { ...options.feed, ...filter, language })) text += chunk;
  return toCachedBody(text, writer.mediaType);
}

async function toCachedBody(text: string, type: string): Promise<CachedBody> {
  const bytes = new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
  // Not by `crypto.subtle`, which pages and workers on plain http do not have.
  const etag = `"${hash53(text).toString(36)}${hash53(text, 1).toString(36)}"`;
  const body: CachedBody = { bytes, etag, type };
  if (bytes.length >= MIN_GZIP_SIZE) body.gzip = await gzip(bytes);
  return body;
}

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

interface ResponseOptions {
  maxAge: number;
  modified: string | undefined;
  contentSecurityPolicy?: string;
}

/** The response with its body, or 304 if the client has the current version (RFC 9110 §13). */
function respond(
  request: Request,
  body: CachedBody,
  { maxAge, modified, contentSecurityPolicy }: ResponseOptions,
): Response {
  const usesGzip = body.gzip !== undefined && acceptsGzip(request.headers.get('accept-encoding'));
  // The compressed body is a representation of its own, with its own entity tag.
  const etag = usesGzip ? body.etag.replace(/"$/, '-gzip"') : body.etag;
  const headers = new Headers({
    'Cache-Control': `public, max-age=${maxAge}`,
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    ETag: etag,
    Vary: 'Accept-Encoding',
  });
  if (modified !== undefined) headers.set('Last-Modified', new Date(modified).toUTCString());
  if (contentSecurityPolicy !== undefined) headers.set('Content-Security-Policy', contentSecurityPolicy);
  if (isUnchanged(request.headers, body.etag, modified)) return new Response(null, { status: 304, headers });
  const bytes = usesGzip ? body.gzip! : body.bytes;
  headers.set('Content-Type', body.type);
  headers.set('Content-Length', String(bytes.length));
  if (usesGzip) headers.set('Content-Encoding', 'gzip');
  return new Response(request.method === 'HEAD' ? null : bytes, { headers });
}

/** The client accepts gzip with a non-zero quality value. */
const acceptsGzip = (header: string | null): boolean =>
  (header ?? '')
    .split(',')
    .some((part) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$)[\d.]+\s*)?$/i.test(part));

/** If-None-Match takes precedence over If-Modified-Since (RFC 9110 §13.2.2). */
function isUnchanged(headers: Headers, etag: string, modified: string | undefined): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) {
    const bare = (tag: string) =>
      tag
        .trim()
        .replace(/^W\//, '')
        .replace(/-gzip"$/, '"');
    return tags.trim() === '*' || tags.split(',').some((tag) => bare(tag) === etag);
  }
  const since = headers.get('if-modified-since');
  if (since === null || modified === undefined) return false;
  const known = Date.parse(since);
  return !Number.isNaN(known) && Date.parse(modified) <= known;
}

const plainTextResponse = (status: number, text: string, headers: Record<string, string> = {}): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff', ...headers },
  });
