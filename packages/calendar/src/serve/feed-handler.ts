import { type Dataset, LANGUAGES, type Language } from '@regional-presence/core';
import { lastRevision } from '@regional-presence/core/changes';


import type { FeedOptions } from '../feed-options.js';
import { iCalendarWriter } from '../icalendar-writer.js';
import { jCalWriter } from '../jcal-writer.js';
import { type FeedPath, feedPath, readFeedPath } from './feed-path.js';
import { indexPage, PAGE_POLICY } from './index-page.js';

/** Takes a request of the web and answers it, as servers of every kind do. */
export type FeedHandler = (request: Request) => Promise<Response>;

export interface FeedHandlerOptions {
  /** What stands before a feed's path: `/calendar`. */
  basePath?: string;
  /** How long a reader may keep an answer, in seconds; an hour where it is not given. */
  maxAge?: number;
  /** What each feed says of itself. */
  feed?: Omit<FeedOptions, 'region' | 'sector' | 'body' | 'office' | 'language' | 'onProblem'>;
}

/** An answer, made once for all who ask for it. */
interface Made {
  bytes: Uint8Array<ArrayBuffer>;
  gzip?: Uint8Array<ArrayBuffer>;
  etag: string;
  type: string;
}

/** So many feeds are kept at hand. */
const KEPT = 500;

/** A smaller answer is not worth packing. */
const WORTH_PACKING = 1024;

/**
 * A handler that serves the feeds of a dataset: by region, Sector, body and office and any combination, in six
 * languages, as iCalendar and jCal, with an index page. The same bytes for the same data.
 *
 * @param source the dataset, or what gives the one that is to be served now; a feed is made of one dataset from
 *   its first byte to its last.
 *
 * @example
 * const handler = createFeedHandler(dataset, { basePath: '/calendar' });
 * Deno.serve(handler); // or any server that takes a Request and gives a Response
 */
export function createFeedHandler(
  source: Dataset | (() => Dataset),
  options: FeedHandlerOptions = {},
): FeedHandler {
  const { maxAge = 3600 } = options;
  const basePath = (options.basePath ?? '').replace(/^(?=[^/])/, '/').replace(/\/+$/, '');
  let made = new Map<string, Promise<Made>>();
  let madeOf: Dataset | undefined;
  let modified: string | undefined;

  const current = (): Dataset => {
    const data = typeof source === 'function' ? source() : source;
    if (data !== madeOf) [made, madeOf, modified] = [new Map(), data, lastRevision(data)];
    return data;
  };
  const kept = (key: string, make: () => Promise<Made>): Promise<Made> => {
    let answer = made.get(key);
    if (!answer) {
      if (made.size >= KEPT) made.clear();
      answer = make();
      made.set(key, answer);
    }
    return answer;
  };

  return async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(405, 'Feeds can be read, with GET or HEAD, and not written.', { Allow: 'GET, HEAD' });
    const data = current();
    const path = pathBelow(url.pathname, basePath);
    if (path === undefined) return plain(404, `The feeds are below ${basePath}/.`);
    const index = indexLanguage(path);
    if (index) {
      const base = `${url.origin}${basePath}`;
      const page = await kept(`page ${index} ${base}`, () =>
        madeFrom(indexPage(data, index, base), 'text/html; charset=utf-8'),
      );
      return answer(request, page, { maxAge, modified, policy: PAGE_POLICY });
    }
    const feed = readFeedPath(path, data);
    if ('fault' in feed) return plain(404, feed.fault);
    const key = feedPath(feed.filter, feed.language, feed.format);
    return answer(request, await kept(key, () => makeFeed(data, feed, options)), { maxAge, modified });
  };
}

/** The part of a path below another; `undefined` where it is not below it. */
function pathBelow(path: string, base: string): string | undefined {
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

/** The language of the index page that a path names. */
function indexLanguage(path: string): Language | undefined {
  const tag = /^\/(?:([a-z]{2})(?:\/|$))?(?:index\.html)?$/.exec(path);
  return tag ? LANGUAGES.find((known) => known === (tag[1] ?? 'en')) : undefined;
}

async function makeFeed(
  data: Dataset,
  { filter, language, format }: FeedPath,
  options: FeedHandlerOptions,
): Promise<Made> {
  const writer = format === 'ics' ? iCalendarWriter : jCalWriter;
  let text = '';
  for await (const piece of writer.write(data, { ...options.feed, ...filter, language })) text += piece;
  return madeFrom(text, writer.mediaType);
}

async function madeFrom(text: string, type: string): Promise<Made> {
  const bytes = new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const etag = `"${[...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
  const made: Made = { bytes, etag, type };
  if (bytes.length >= WORTH_PACKING) made.gzip = await packed(bytes);
  return made;
}

async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

interface Serving {
  maxAge: number;
  modified: string | undefined;
  policy?: string;
}

/** The answer with its body, or that nothing has changed (RFC 9110 §13). */
function answer(request: Request, made: Made, { maxAge, modified, policy }: Serving): Response {
  const packs = made.gzip !== undefined && acceptsGzip(request.headers.get('accept-encoding'));
  // The packed bytes are another representation, and have a tag of their own.
  const etag = packs ? made.etag.replace(/"$/, '-gzip"') : made.etag;
  const headers = new Headers({
    'Cache-Control': `public, max-age=${maxAge}`,
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    ETag: etag,
    Vary: 'Accept-Encoding',
  });
  if (modified !== undefined) headers.set('Last-Modified', new Date(modified).toUTCString());
  if (policy !== undefined) headers.set('Content-Security-Policy', policy);
  if (isUnchanged(request.headers, made.etag, modified)) return new Response(null, { status: 304, headers });
  const bytes = packs ? made.gzip! : made.bytes;
  headers.set('Content-Type', made.type);
  headers.set('Content-Length', String(bytes.length));
  if (packs) headers.set('Content-Encoding', 'gzip');
  return new Response(request.method === 'HEAD' ? null : bytes, { headers });
}

/** `gzip` stands there, and not with a weight of nought. */
const acceptsGzip = (header: string | null): boolean =>
  (header ?? '')
    .split(',')
    .some((part) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$)[\d.]+\s*)?$/i.test(part));

/** If-None-Match goes before If-Modified-Since (RFC 9110 §13.2.2). */
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

const plain = (status: number, text: string, headers: Record<string, string> = {}): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff', ...headers },
  });
