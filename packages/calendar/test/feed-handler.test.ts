import { gunzipSync } from 'node:zlib';
import { createDataset, type Dataset, type Event, LANGUAGES } from '@regional-presence/core';
import { eventWith } from '@regional-presence/test-utils';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { createFeedHandler, type FeedHandlerOptions } from '../src/index.js';
import { ask as askFeeds } from './ask.js';

const event = (id: string, more: Partial<Event> = {}): Event =>
  eventWith({
    id,
    title: { en: `Forum ${id}` },
    region: 'AFR',
    sector: 'ITU-T',
    note: 'A long note. '.repeat(100),
    ...more,
  });
const data = (events: Event[]): Dataset =>
  createDataset({
    events,
    regions: (['AFR', 'EUR'] as const).map((id) => ({
      id,
      name: { en: id === 'AFR' ? 'Africa <&>' : 'Europe', fr: 'Région' },
      organizations: [],
      sources: [],
    })),
    sectors: [{ id: 'ITU-T', name: { en: 'Standardization' }, sources: [] }],
    bodies: ['SG13RG-AFR', 'SG5RG-AFR'].map((id) => ({
      id,
      kind: 'regional-group',
      name: { en: 'Group' },
      sources: [],
    })),
    offices: [
      {
        id: 'dakar',
        kind: 'area',
        name: { en: 'Area Office <&> Dakar' },
        city: { en: 'Dakar' },
        country: 'SN',
        region: 'AFR',
        serves: { en: 'West' },
        timeZone: 'Africa/Dakar',
        sources: [],
      },
    ],
  });
const some = data([
  event('a'),
  event('b', { region: 'EUR' }),
  event('c', { bodies: ['SG13RG-AFR'], office: 'dakar' }),
]);

const ask = (path: string, init: RequestInit = {}, options: FeedHandlerOptions = {}, of: Dataset = some) =>
  askFeeds(path, init, options, of);
const uids = async (response: Response) =>
  new ICAL.Component(ICAL.parse(await response.text()))
    .getAllSubcomponents('vevent')
    .map((component) => String(component.getFirstPropertyValue('uid')).split('@')[0]);

describe('a feed', () => {
  it.each([
    ['/all.ics', ['a', 'b', 'c']],
    ['/afr.ics', ['a', 'c']],
    ['/AFR.ics', ['a', 'c']],
    ['/eur+itu-t.ics', ['b']],
    ['/itu-t+eur.ics', ['b']],
    ['/sg13rg-afr.ics', ['c']],
    ['/fr/afr.ics', ['a', 'c']],
    ['/afr%2Bitu-t.ics', ['a', 'c']],
  ])('%s has its events', async (path, expected) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8; component=VEVENT');
    expect(await uids(response)).toEqual(expected);
  });

  it('as jCal is JSON', async () => {
    const response = await ask('/afr.jcal');
    expect(response.headers.get('content-type')).toContain('application/calendar+json');
    expect(((await response.json()) as unknown[])[0]).toBe('vcalendar');
  });

  it('is served below the base path only', async () => {
    const options = { basePath: '/calendar' };
    expect((await ask('/calendar/afr.ics', {}, options)).status).toBe(200);
    expect((await ask('/afr.ics', {}, options)).status).toBe(404);
    expect((await ask('/calendarafr.ics', {}, options)).status).toBe(404);
  });

  it('is compressed for clients that accept gzip, without a change of its bytes', async () => {
    const whole = await (await ask('/all.ics')).text();
    const response = await ask('/all.ics', { headers: { 'accept-encoding': 'br;q=1, gzip;q=0.8' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    expect(gunzipSync(bytes).toString()).toBe(whole);
    const never = await ask('/all.ics', { headers: { 'accept-encoding': 'gzip;q=0' } });
    expect(never.headers.get('content-encoding')).toBeNull();
  });
});

describe('a feed that the client has cached', () => {
  it.each([{}, { 'accept-encoding': 'gzip' }])('is answered with 304: %j', async (headers) => {
    const first = await ask('/all.ics', { headers });
    const etag = first.headers.get('etag')!;
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await ask('/all.ics', { headers: { ...headers, 'if-none-match': tag } });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
      expect(await again.text()).toBe('');
    }
    expect((await ask('/all.ics', { headers: { ...headers, 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('is sent again after a change', async () => {
    let now = some;
    const handler = createFeedHandler(() => now);
    const get = (etag?: string) =>
      handler(new Request('https://x.org/all.ics', etag ? { headers: { 'if-none-match': etag } } : {}));
    const etag = (await get()).headers.get('etag')!;
    expect((await get(etag)).status).toBe(304);
    now = data([event('a')]);
    const changed = await get(etag);
    expect([changed.status, await uids(changed)]).toEqual([200, ['a']]);
  });

  it('is answered with 304 if no event changed since If-Modified-Since', async () => {
    const of = data([
      event('a', { revision: { sequence: 1, modified: '2026-11-24T10:00:00Z' } }),
      event('b'),
    ]);
    const first = await ask('/all.ics', {}, {}, of);
    const modified = first.headers.get('last-modified')!;
    expect(modified).toBe('Tue, 24 Nov 2026 10:00:00 GMT');
    const since = (date: string) => ask('/all.ics', { headers: { 'if-modified-since': date } }, {}, of);
    expect((await since(modified)).status).toBe(304);
    expect((await since('Mon, 23 Nov 2026 10:00:00 GMT')).status).toBe(200);
    expect((await since('nonsense')).status).toBe(200);
  });
});

describe('a request', () => {
  it('with HEAD gets the headers of GET and no body', async () => {
    const [get, head] = [await ask('/all.ics'), await ask('/all.ics', { method: 'HEAD' })];
    expect([...head.headers]).toEqual([...get.headers]);
    expect(await head.text()).toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE'])('with %s is refused with the allowed methods', async (method) => {
    const response = await ask('/all.ics', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await response.text()).toContain('use GET or HEAD');
  });

  it.each([
    ['/mars.ics', 'No such feed'],
    ['/all', 'end in .ics or .jcal'],
    ['/xx/all.ics', 'Unknown language xx'],
    ['/afr+eur.ics', 'at most one region'],
    ['/a+b+c+d+e.ics', 'at most 4 parts'],
    [`/${'x'.repeat(300)}.ics`, 'too long'],
    ['/../etc/passwd', ''],
    ['/%ff.ics', ''],
    ['/constructor.ics', 'No such feed'],
    ['/__proto__.ics', 'No such feed'],
  ])('for %s is answered with the reason why there is no feed', async (path, reason) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain(reason);
  });

  it('renders a feed once, whatever the order of its parts, its case and its query', async () => {
    let reads = 0;
    const counted = { ...some };
    Object.defineProperty(counted, 'events', {
      get() {
        reads++;
        return some.events;
      },
      enumerable: true,
    });
    const handler = createFeedHandler(counted);
    const before = reads;
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        handler(new Request(`https://x.org/${i % 2 ? 'afr+itu-t' : 'ITU-T+AFR'}.ics?nothing=${i}`)),
      ),
    );
    const first = reads - before;
    await handler(new Request('https://x.org/afr+itu-t.ics'));
    expect(reads - before).toBe(first);
  });
});

describe('the index page', () => {
  it.each(LANGUAGES)('in %s links to every feed and to its subscription', async (language) => {
    const response = await ask(language === 'en' ? '/' : `/${language}/`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    const below = language === 'en' ? '' : `/${language}`;
    for (const name of ['all', 'afr', 'eur', 'itu-t', 'sg13rg-afr', 'dakar'])
      expect(page).toContain(`href="webcal://example.org${below}/${name}.ics"`);
    expect(page).not.toMatch(/<&>|SG5RG/);
    const asked = language === 'en' ? '/index.html' : `/${language}/index.html`;
    expect(await (await ask(asked)).text()).toBe(page);
  });
});
