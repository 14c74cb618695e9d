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

  it('without events is a valid calendar, for who subscribes early', async () => {
    const response = await ask('/afr.ics', {}, {}, data([event('b', { region: 'EUR' })]));
    expect(response.status).toBe(200);
    const calendar = new ICAL.Component(ICAL.parse(await response.text()));
    expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
    expect(calendar.getFirstPropertyValue('name')).toBe('ITU events: Africa <&>');
  });

  it.each([
    ['/en/afr.ics', '/afr.ics'],
    ['/en/afr+itu-t.ics', '/afr+itu-t.ics'],
    ['/en/', '/'],
    ['/en/%0d%0aX-Evil:1', '/%0D%0AX-Evil%3A1'],
  ])('%s leads to %s: English is at the root', async (path, target) => {
    const response = await ask(path);
    expect(response.status).toBe(308);
    expect(new URL(response.headers.get('location')!, `https://example.org${path}`).pathname).toBe(target);
  });

  it('is answered only in the languages, formats and kinds of the options', async () => {
    const options: FeedHandlerOptions = { languages: ['fr'], formats: ['ics'], feeds: ['regions'] };
    const status = async (path: string) => (await ask(path, {}, options)).status;
    expect(await status('/fr/afr.ics')).toBe(200);
    for (const path of ['/afr.ics', '/es/afr.ics', '/fr/afr.jcal', '/fr/all.ics', '/fr/afr+itu-t.ics'])
      expect([path, await status(path)]).toEqual([path, 404]);
    expect(await (await ask('/', {}, options)).text()).toContain('<html lang="fr"');
    expect(await status('/es/')).toBe(404);
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
  });

  it.each([
    ['gzip', true],
    ['GZIP ; Q=0.5', true],
    ['x-gzip', true],
    ['br, *', true],
    ['*;q=0.1, identity;q=0', true],
    ['gzip;q=1.000, identity;q=0.5', true],
    ['', false],
    ['br', false],
    ['gzip;q=0', false],
    ['gzip;q=0, *', false],
    ['*, gzip;q=0.000', false],
    ['*;q=0', false],
    ['identity, gzip;q=0.5', false],
    ['gzip;q=nonsense', false],
  ])('for Accept-Encoding: %s is compressed: %s (RFC 9110 §12.5.3)', async (header, isCompressed) => {
    const response = await ask('/all.ics', { headers: { 'accept-encoding': header } });
    expect([response.status, response.headers.get('content-encoding') === 'gzip']).toEqual([
      200,
      isCompressed,
    ]);
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

  it('is not answered with 304 by a date: no date covers a change of options or of the program', async () => {
    const of = data([event('a', { revision: { sequence: 1, modified: '2026-11-24T10:00:00Z' } })]);
    const first = await ask('/all.ics', {}, {}, of);
    expect(first.headers.get('last-modified')).toBeNull();
    for (const date of ['Tue, 24 Nov 2026 10:00:00 GMT', '9999', 'Fri, 31 Dec 9999 23:59:59 GMT'])
      expect((await ask('/all.ics', { headers: { 'if-modified-since': date } }, {}, of)).status).toBe(200);
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
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toContain('use GET or HEAD');
  });

  it('with OPTIONS before a request from another origin gets what is allowed', async () => {
    const headers = {
      origin: 'https://app.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    };
    const response = await ask('/all.ics', { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toContain('GET');
    expect(response.headers.get('access-control-allow-headers')).toMatch(/if-none-match/i);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
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
  const base = 'https://itu.example/events';

  it.each(LANGUAGES)('in %s links to every feed and to its subscription', async (language) => {
    const response = await ask(language === 'en' ? '/' : `/${language}/`, {}, { base: `${base}/` });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    const below = language === 'en' ? '' : `/${language}`;
    for (const name of ['all', 'afr', 'eur', 'sg13rg-afr'])
      expect(page).toContain(`href="webcal://itu.example/events${below}/${name}.ics"`);
    expect(page).not.toMatch(/<&>|SG5RG/);
    const asked = language === 'en' ? '/index.html' : `/${language}/index.html`;
    expect(await (await ask(asked, {}, { base: `${base}/` })).text()).toBe(page);
  });

  it('never uses the address of a request, which any client can choose', async () => {
    for (const options of [{}, { base }])
      for (const path of ['/', '/fr/']) {
        const of = (host: string) =>
          createFeedHandler(some, options)(new Request(`https://${host}${path}`)).then((page) => page.text());
        expect(await of('evil.example')).toBe(await of('itu.example'));
      }
  });

  it.each([
    ['/calendar', '/calendar/'],
    ['/calendar/fr', '/calendar/fr/'],
  ])('%s leads to %s, from which relative links start', async (path, expected) => {
    const response = await ask(path, {}, { basePath: '/calendar' });
    expect(response.status).toBe(308);
    const location = response.headers.get('location')!;
    expect(new URL(location, `https://example.org${path}`).pathname).toBe(expected);
    const page = await (await ask(expected, {}, { basePath: '/calendar' })).text();
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!);
    expect(links.length).toBeGreaterThan(5);
    for (const href of links) {
      expect(href).not.toMatch(/^webcal:/);
      const target = new URL(href, `https://example.org${expected}`).pathname;
      expect([target, (await ask(target, {}, { basePath: '/calendar' })).status]).toEqual([target, 200]);
    }
  });
});
