import { createDataset } from '@regional-presence/core';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { createSiteHandler, type SiteHandlerOptions } from '../src/index.js';
import { siteDataset, siteFilesOf } from './site-files.js';

const STAMP = '2026-11-26T10:00:00Z';
const options = {
  base: 'https://example.org/calendar',
  languages: ['en', 'ar'] as const,
  feed: { stamp: STAMP },
};
const data = siteDataset();
const handler = createSiteHandler(data, { ...options, basePath: '/calendar' });
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  handler(new Request(`https://example.org${path}`, { headers, method }));

describe('a handler of a site', () => {
  it('answers each path of the files with the same bytes', async () => {
    const files = await siteFilesOf(data, options);
    expect(files.size).toBeGreaterThan(100);
    for (const [path, text] of files) {
      if (path.startsWith('hosting/')) continue;
      const response = await get(`/calendar/${path}`);
      expect([path, response.status]).toEqual([path, 200]);
      expect(await response.text(), path).toBe(text);
    }
  });

  it('has the media type of each kind of file, and the policy of pages', async () => {
    const typeOf = async (path: string) => (await get(path)).headers.get('content-type');
    expect(await typeOf('/calendar/en/2027.html')).toBe('text/html; charset=utf-8');
    expect(await typeOf('/calendar/event/geneva.ics')).toBe(await typeOf('/calendar/all.ics'));
    expect(await typeOf('/calendar/en/atom.xml')).toBe('application/atom+xml; charset=utf-8');
    expect(await typeOf('/calendar/all.ics')).toMatch(/^text\/calendar/);
    const policy = (await get('/calendar/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('sends a page once to a client that keeps it', async () => {
    const first = await get('/calendar/en/2027.html');
    const etag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toBe('public, max-age=3600');
    const second = await get('/calendar/en/2027.html', { 'if-none-match': etag });
    expect([second.status, await second.text()]).toEqual([304, '']);
    expect((await get('/calendar/en/2027.html', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('compresses a page for a client that takes it', async () => {
    const response = await get('/calendar/en/2027.html', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  it('lets a browser keep style and script, which have a hash in their names', async () => {
    const page = await (await get('/calendar/en/index.html')).text();
    const [, style] = / href="\.\.\/(assets\/[^"]+\.css)"/.exec(page)!;
    expect((await get(`/calendar/${style}`)).headers.get('cache-control')).toBe('public, max-age=31536000');
  });

  it('leads to a folder with the slash from which relative links start', async () => {
    for (const [path, location] of [
      ['/calendar', 'calendar/'],
      ['/calendar/ar', 'ar/'],
    ] as const) {
      const response = await get(path);
      expect([response.status, response.headers.get('location')]).toEqual([308, location]);
    }
    expect(await (await get('/calendar/')).text()).toBe(await (await get('/calendar/index.html')).text());
    expect(await (await get('/calendar/ar/')).text()).toBe(
      await (await get('/calendar/ar/index.html')).text(),
    );
  });

  it.each([
    '/calendar/en/2031.html',
    '/calendar/fr/index.html',
    '/elsewhere',
    '/calendar/%E0%A4',
    '/calendar/../x',
    '/calendar/__proto__',
  ])('has a page for %s, where there is none', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Page not found');
  });

  it('answers feeds without a file, and says why there is none', async () => {
    expect((await get('/calendar/afr+itu-r.ics')).status).toBe(200);
    expect((await get('/calendar/nobody.ics')).status).toBe(404);
    expect((await get('/calendar/en/afr.ics')).headers.get('location')).toBe('../afr.ics');
  });

  it('answers HEAD without a body, and refuses other methods', async () => {
    const head = await get('/calendar/en/2027.html', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await get('/calendar/en/2027.html', {}, 'POST')).status).toBe(405);
  });

  it('serves the data that is current', async () => {
    let current = createDataset({ events: [eventWith({ id: 'one' })] });
    const changing = createSiteHandler(async () => current, {});
    const status = async (path: string) => (await changing(new Request(`https://example.org${path}`))).status;
    expect(await status('/en/event/one.html')).toBe(200);
    current = createDataset({ events: [eventWith({ id: 'two' })] });
    expect([await status('/en/event/one.html'), await status('/en/event/two.html')]).toEqual([404, 200]);
  });

  it('does not serve what is not for the public', async () => {
    const secret = createDataset({
      events: [eventWith({ id: 'one', note: 'SECRET', contact: 'SECRET', region: 'AFR' })],
    });
    const serve = createSiteHandler(secret);
    for (const path of ['/en/event/one.html', '/all.ics', '/all.jcal', '/event/one.ics'])
      expect(await (await serve(new Request(`https://example.org${path}`))).text(), path).not.toContain(
        'SECRET',
      );
  });

  it('refuses options that are unknown or wrong', () => {
    const wrong = (given: object) => () => createSiteHandler(data, given as SiteHandlerOptions);
    expect(wrong({ bases: '' })).toThrow(TypeError);
    expect(wrong({ maxAge: -1 })).toThrow(RangeError);
    expect(wrong({ each: { nobody: {} } })).toThrow(RangeError);
  });
});

describe('the page for an address without one', () => {
  it.each(['', '/calendar', '/a/b'])(
    'has style and links from any address, below the path %j',
    async (basePath) => {
      const serve = createSiteHandler(data, { languages: ['ar', 'en'], basePath });
      const response = await serve(new Request(`https://example.org${basePath}/en/event/none/at/all.html`));
      const html = await response.text();
      expect(response.status).toBe(404);
      expect(html).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
      const paths = [...html.matchAll(/ href="([^"]+)"/g)].map(([, path]) => path!);
      expect(paths).toHaveLength(4);
      for (const path of paths) {
        expect(path.startsWith(`${basePath}/`), path).toBe(true);
        expect((await serve(new Request(`https://example.org${path}`))).status, path).toBe(200);
      }
    },
  );
});
