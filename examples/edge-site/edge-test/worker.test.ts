import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dataset } from '@regional-presence/core';
import { siteTree } from '@regional-presence/site';
import { collectText } from '@regional-presence/test-utils';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
/** Miniflare runs workerd, the runtime of Cloudflare Workers. `.ci/run` installs it: it is too large for each clone. */
const { Miniflare } = createRequire(join(root, '.ci/edge/'))('miniflare');

const BASE = 'https://calendar.example.org/events';
const LANGUAGES = ['en', 'ar'] as const;
/** The dataset of `pnpm demo`, with what an office keeps to itself. */
const dataset = Dataset.parse(JSON.parse(readFileSync(join(root, 'out/office/dataset.json'), 'utf8')));
const [first, ...others] = dataset.events;
const original = { ...dataset, events: [{ ...first!, note: 'call +41 22 730 0000' }, ...others] };
const moved = { ...dataset, events: [{ ...first!, title: { en: 'Another title' } }, ...others] };

/** Of a title whose language is known, the property has it as a parameter (RFC 5545, 3.2.10). */
const ANOTHER_TITLE = /^SUMMARY[^:]*:Another title/m;

const out = mkdtempSync(join(tmpdir(), 'edge-site-'));
type Reply = { status: number; headers: Headers; text(): Promise<string> };
let server: {
  dispatchFetch(url: string, init?: RequestInit): Promise<Reply>;
  getR2Bucket(
    name: string,
  ): Promise<{ put(key: string, text: string): Promise<void>; delete(key: string): Promise<void> }>;
  dispose(): Promise<void>;
};
const store = async (text: string) => (await server.getR2Bucket('STORE')).put('dataset.json', text);
const get = (path: string, headers: Record<string, string> = {}) =>
  server.dispatchFetch(`${BASE}${path}`, { headers });
const health = async () => {
  const reply = await server.dispatchFetch(new URL('/healthz', BASE).href);
  return { code: reply.status, ...JSON.parse(await reply.text()) };
};

beforeAll(async () => {
  await build({
    entry: [join(root, 'examples/edge-site/worker.ts')],
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    noExternal: [/./],
    minify: true,
    splitting: false,
    outDir: out,
    outExtension: () => ({ js: '.mjs' }),
    config: false,
    silent: true,
  });
  server = new Miniflare({
    modules: [
      { type: 'ESModule', path: 'worker.mjs', contents: readFileSync(join(out, 'worker.mjs'), 'utf8') },
    ],
    compatibilityDate: '2025-09-01',
    r2Buckets: ['STORE'],
    bindings: { BASE, LANGUAGES: LANGUAGES.join(), CHECK_SECONDS: '0' },
  });
});
afterAll(async () => {
  await server.dispose();
  rmSync(out, { recursive: true, force: true });
});

async function* chunksOf<T>(content: AsyncIterable<T> | Iterable<T>): AsyncIterable<T> {
  yield* content;
}

describe('the site on an edge runtime', () => {
  it('says that it has no dataset yet, and serves one as soon as it is stored', async () => {
    const reply = await get('/en/index.html');
    expect(reply.status).toBe(503);
    expect(reply.headers.get('retry-after')).not.toBeNull();
    expect(await health()).toMatchObject({ code: 503, status: 'unavailable', loaded: null });
    await store(JSON.stringify(original));
    expect((await get('/en/index.html')).status).toBe(200);
    expect(await health()).toMatchObject({
      code: 200,
      status: 'ok',
      events: dataset.events.length,
      failed: null,
    });
  });

  it('answers each path of the files with the same bytes', async () => {
    let count = 0;
    for await (const { path, content } of siteTree(original, { base: BASE, languages: LANGUAGES })) {
      if (path.startsWith('hosting/')) continue;
      const reply = await get(`/${path}`);
      expect([path, reply.status]).toEqual([path, 200]);
      const text = await reply.text();
      expect(text, path).toBe(await collectText(chunksOf(content)));
      expect(text, path).not.toContain('730 0000');
      count++;
    }
    expect(count).toBeGreaterThan(100);
  });

  it('does not send again what the client has', async () => {
    for (const path of ['/en/index.html', '/all.ics']) {
      const etag = (await get(path)).headers.get('etag')!;
      expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
    }
  });

  it('has the page for a missing address, and nothing outside of its path', async () => {
    const reply = await get('/en/nothing.html');
    expect([reply.status, reply.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect((await server.dispatchFetch(new URL('/all.ics', BASE).href)).status).toBe(404);
  });

  it('serves a new dataset without a restart', async () => {
    await store(JSON.stringify(moved));
    expect(await (await get('/all.ics')).text()).toMatch(ANOTHER_TITLE);
  });

  it.each([
    ['is not JSON', '{"events": ['],
    ['is not a dataset', '{"events": [{"id": 7}]}'],
    ['is missing', undefined],
  ])('serves the last good dataset if the stored one %s, and says so', async (_, text) => {
    if (text === undefined) await (await server.getR2Bucket('STORE')).delete('dataset.json');
    else await store(text);
    expect(await (await get('/all.ics')).text()).toMatch(ANOTHER_TITLE);
    expect((await health()).failed).toMatch(/^\d{4}-\d\d-\d\dT/);
    await store(JSON.stringify(original));
    expect(await (await get('/all.ics')).text()).not.toMatch(ANOTHER_TITLE);
    expect((await health()).failed).toBeNull();
    await store(JSON.stringify(moved));
    await get('/all.ics');
  });
});
