import { createSiteHandler } from '@regional-presence/site';
import { type Store, StoredDataset } from './stored-dataset.js';

/** Bindings of `wrangler.jsonc`. */
interface Env {
  /** The bucket with the dataset. */
  STORE: Store;
  /** Public address of the site, `https://calendar.example.org/events`. */
  BASE: string;
  /** Languages of the pages, `en,fr`; the first is that of the first page. */
  LANGUAGES: string;
  /** Key of the dataset in the bucket; by default `dataset.json`. */
  KEY?: string;
  /** Seconds after which the bucket is asked for a newer dataset; by default 60. */
  CHECK_SECONDS?: string;
}

type SiteOptions = NonNullable<Parameters<typeof createSiteHandler>[1]>;

function siteOf(env: Env) {
  const stored = new StoredDataset(env.STORE, env.KEY ?? 'dataset.json', Number(env.CHECK_SECONDS ?? 60));
  const handler = createSiteHandler(() => stored.current(), {
    base: env.BASE,
    basePath: new URL(env.BASE).pathname.replace(/\/$/, ''),
    languages: env.LANGUAGES.split(',') as SiteOptions['languages'],
  });
  return { stored, handler };
}

// One site for all requests of an instance: what is written once is sent again.
let site: ReturnType<typeof siteOf> | undefined;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    site ??= siteOf(env);
    const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
    const { pathname } = new URL(request.url);
    if (pathname === '/healthz') {
      await site.stored.current().catch(() => undefined);
      const { health } = site.stored;
      return Response.json(health, { status: health.status === 'ok' ? 200 : 503, headers });
    }
    try {
      await site.stored.current();
    } catch {
      return new Response('The calendar is not available.\n', {
        status: 503,
        headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '60' },
      });
    }
    return site.handler(request);
  },
};
