import { createFeedHandler, type FeedHandler, type FeedHandlerOptions } from '@regional-presence/calendar';
import {
  BodyCache,
  bodyResponse,
  methodResponse,
  redirectResponse,
  toResponseBody,
} from '@regional-presence/calendar/internal';
import type { Dataset } from '@regional-presence/core';
import { ASSETS } from '../asset/assets.js';
import { SITE_POLICY } from '../html/page-head.js';
import { missingPage } from '../page/missing-page.js';
import { type SiteData, siteData } from '../site/site-data.js';
import { checkSiteOptions, type SiteOptions } from '../site-options.js';
import { type SiteFile, siteFiles } from './site-files.js';

/** Options of a handler that serves a site. */
export interface SiteHandlerOptions extends SiteOptions, Pick<FeedHandlerOptions, 'basePath' | 'maxAge'> {}

/** A site as it is served until there is another dataset. */
interface ServedSite {
  source: Dataset;
  data: SiteData;
  files: ReadonlyMap<string, SiteFile>;
  cache: BodyCache;
  feeds: FeedHandler;
}

/** Files with a hash of their content in the name. */
const ASSET_PATHS: ReadonlySet<string> = new Set(ASSETS.map(({ path }) => path));

/** Seconds for which clients may cache a file with a hash in its name: a year. */
const ASSET_MAX_AGE = 31_536_000;

/**
 * Creates a handler that serves the site of a dataset with its feeds, on any server with the Fetch API. It answers each
 * path of `siteTree` with the same bytes, with an entity tag and conditional requests (RFC 9110 §13); pages are written
 * when they are asked for. Feeds are those of `createFeedHandler`, which answers combinations without a file as well.
 *
 * @param source the dataset, or a function that returns the current one or a promise of it. It is called for each
 *   request, and the cache is emptied when it returns another dataset.
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that is not allowed.
 * @example
 * const handler = createSiteHandler(async () => createDataset(), { basePath: '/calendar' });
 * (await handler(new Request('https://example.org/calendar/en/subscribe.html'))).status; // 200
 */
export function createSiteHandler(
  source: Dataset | (() => Dataset | Promise<Dataset>),
  options: SiteHandlerOptions = {},
): FeedHandler {
  checkSiteOptions('createSiteHandler', options, {
    basePath: { type: 'string' },
    maxAge: { type: 'number' },
  });
  const { basePath = '', maxAge = 3600, ...siteOptions } = options;
  const base = basePath.replace(/^(?=[^/])/, '/').replace(/\/+$/, '');
  const { title: _, ...feedOptions } = options;
  let served: ServedSite | undefined;
  const current = async (): Promise<ServedSite> => {
    const dataset = typeof source === 'function' ? await source() : source;
    if (dataset === undefined || dataset === null)
      throw new TypeError('createSiteHandler: the source returned no dataset.');
    if (served?.source !== dataset) {
      const site = siteData(dataset, siteOptions);
      served = {
        source: dataset,
        data: site,
        files: new Map([...siteFiles(site)].map((file) => [file.path, file])),
        cache: new BodyCache(),
        feeds: createFeedHandler(site.data, { ...feedOptions, feed: site.options.feed }),
      };
    }
    return served;
  };
  if (typeof source !== 'function') createFeedHandler(source, feedOptions);
  return async (request) => {
    const refusal = methodResponse(request.method);
    if (refusal) return refusal;
    const site = await current();
    const { pathname } = new URL(request.url);
    // Relative links of a page start from its folder: `/calendar` → `calendar/`.
    if (pathname === base && base !== '') return redirectResponse(`${base.replace(/^.*\//, '')}/`);
    const path = pathBelow(pathname, base);
    if (path === undefined) return missingResponse(request, site, base);
    if (/^[a-z]{2}$/.test(path) && site.files.has(`${path}/index.html`)) return redirectResponse(`${path}/`);
    const file = site.files.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (file) return fileResponse(request, file, site, maxAge);
    if (!/\.(?:ics|jcal)$/i.test(path)) return missingResponse(request, site, base);
    return site.feeds(request);
  };
}

/** The path below the base path, decoded and without a slash at the start; `undefined` if it is not below it. */
function pathBelow(pathname: string, base: string): string | undefined {
  try {
    const decoded = decodeURIComponent(pathname);
    return decoded.startsWith(`${base}/`) ? decoded.slice(base.length + 1) : undefined;
  } catch {
    return undefined;
  }
}

async function fileResponse(
  request: Request,
  { path, mediaType, write }: SiteFile,
  { cache }: ServedSite,
  maxAge: number,
  status = 200,
): Promise<Response> {
  const body = await cache.get(path, () => toResponseBody(write(), mediaType));
  const isAsset = ASSET_PATHS.has(path);
  return bodyResponse(request, body, {
    status,
    maxAge: isAsset ? ASSET_MAX_AGE : maxAge,
    ...(mediaType.startsWith('text/html') ? { contentSecurityPolicy: SITE_POLICY } : {}),
  });
}

/** 404 with the page for it. The handler knows the root of the site, which the file knows with a public address only. */
function missingResponse(request: Request, site: ServedSite, root: string): Promise<Response> {
  const { mediaType } = site.files.get('404.html')!;
  const file = { path: '404', mediaType, write: () => missingPage(site.data, root) };
  return fileResponse(request, file, site, 0, 404);
}
