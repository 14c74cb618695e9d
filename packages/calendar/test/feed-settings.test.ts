import { createDataset, type Dataset, LANGUAGES, type OutputFile } from '@regional-presence/core';
import { OFFICES, REGIONS, SECTORS } from '@regional-presence/reference';
import { eventWith, unfold } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import {
  createFeedHandler,
  type FeedTreeOptions,
  feedTree,
  indexPage,
  parseFeedSettings,
  toICalendar,
} from '../src/index.js';

const data = createDataset({
  regions: [...REGIONS],
  sectors: [...SECTORS],
  offices: [...OFFICES],
  events: [eventWith({ id: 'a', region: 'AFR', sector: 'ITU-T', when: { period: '2026-05-04' } })],
});

const faultOf = (settings: object): string | undefined => {
  const result = parseFeedSettings(JSON.stringify(settings));
  return 'fault' in result ? result.fault : undefined;
};

async function filesOf(of: Dataset, options: FeedTreeOptions): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, content } of feedTree(of, options) as AsyncIterable<OutputFile>) {
    let text = '';
    for await (const chunk of content as AsyncIterable<string | Uint8Array>)
      text += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
    files.set(path, text);
  }
  return files;
}

describe('settings that would do nothing, or harm', () => {
  it.each([
    [{ base: 'https://user@example.org/c' }, '"base" must be a web address'],
    [{ base: 'https://:secret@example.org/c' }, '"base" must be a web address'],
    [{ base: 'https://example.org/c?a=1' }, '"base" must be a web address'],
    [{ base: 'https://example.org/c#a' }, '"base" must be a web address'],
    [{ base: 'https://example.org/a%0Ab' }, '"base" must be a web address'],
    [{ base: 'ftp://example.org/c' }, '"base" must be a web address'],
    [{ feed: { uidDomain: 'not a domain' } }, 'feed: the option "uidDomain" must be a domain'],
    [{ each: { afr: { uidDomain: 'itu.int' } } }, 'each.afr: there is no option "uidDomain"'],
    [{ feed: { stamp: '2026-01-01T00:00:00Z' } }, 'feed: "stamp" is no setting'],
    [{ each: { afr: { stamp: '2026-01-01T00:00:00Z' } } }, 'each.afr: "stamp" is no setting'],
    [{ feed: { color: 'notacolor' } }, 'feed: the option "color" must be a CSS 3 colour name'],
    [{ each: { 'no-events': { color: 'red' } } }, 'each.no-events has no events'],
    [{ each: { 'afr+itu-t': {}, 'ITU-T+AFR': {} } }, 'each.afr+itu-t and each.ITU-T+AFR are one feed'],
    [{ languages: ['de'] }, 'not ["de"]'],
  ])('%j are refused', (settings, fault) => {
    expect(faultOf(settings)).toContain(fault);
    expect(faultOf(settings)).not.toMatch(/\.$/);
  });

  it.each([
    { base: 'https://example.org/calendar/' },
    { feed: { uidDomain: 'itu.int', color: 'mediumpurple' } },
    { feed: { color: 'SteelBlue' } },
  ])('%j are accepted', (settings) => expect(faultOf(settings)).toBeUndefined());

  it.each([
    [{ each: { nowhere: { color: 'red' } } }, 'each.nowhere: No such feed'],
    [{ each: { 'fr/afr': { color: 'red' } } }, 'each.fr/afr: a name has no folder'],
    [{ each: { afr: { color: 'red' } }, feeds: ['sectors'] }, 'each.afr: the kinds of feeds are sectors'],
  ] as const)('%j are refused with the dataset, by folder and handler alike', async (set, fault) => {
    await expect(filesOf(data, set as FeedTreeOptions)).rejects.toThrow(fault);
    expect(() => createFeedHandler(data, set as FeedTreeOptions)).toThrow(fault);
    const later = createFeedHandler(() => data, set as FeedTreeOptions);
    await expect(later(new Request('https://example.org/all.ics'))).rejects.toThrow(fault);
  });
});

describe('the names of single feeds', () => {
  it.each(['afr+itu-t', 'AFR+ITU-T', 'ITU-T+afr'])('%s is read in any case and order', async (name) => {
    const handler = createFeedHandler(data, { each: { [name]: { name: 'Own name' } } });
    const text = await (await handler(new Request('https://example.org/afr+itu-t.ics'))).text();
    expect(text).toContain('\r\nNAME:Own name\r\n');
  });

  it('are those of the index page', () => {
    const set = {
      each: { afr: { name: { en: 'Our Africa', fr: 'Notre Afrique' } }, all: { name: 'Agenda' } },
    };
    expect(indexPage(data, 'fr', '.', set)).toContain('<td>Notre Afrique</td>');
    expect(indexPage(data, 'es', '.', set)).toContain('<td lang="en" dir="auto">Our Africa</td>');
    expect(indexPage(data, 'en', '.', set)).toContain('<h1>Agenda</h1>');
  });
});

describe('the feed without events', () => {
  it('has a neutral name in each language, and no address of another feed', async () => {
    const set = {
      base: 'https://example.org/c',
      languages: LANGUAGES,
      each: { all: { name: 'All of them' } },
    };
    const files = await filesOf(data, set);
    const names = LANGUAGES.map((language) => {
      const text = files.get(language === 'en' ? 'no-events.ics' : `${language}/no-events.ics`)!;
      expect(text).not.toMatch(/^(?:SOURCE|URL)/m);
      return /^NAME:(.*)\r$/m.exec(unfold(text))![1];
    });
    expect(new Set(names).size).toBe(6);
    expect(names).toContain('No events yet');
    const handler = createFeedHandler(data, set);
    const served = await (await handler(new Request('https://example.org/no-events.ics'))).text();
    expect(served).toBe(files.get('no-events.ics'));
  });
});

describe('texts in each language', () => {
  const titled = (title: string, status: 'cancelled' | 'postponed', language = 'en') =>
    /^SUMMARY.*?:(.*)\r$/m.exec(
      unfold(
        toICalendar(
          createDataset({
            events: [
              eventWith({ id: 't', title: { [language]: title }, status, when: { period: '2026-05-04' } }),
            ],
          }),
          { language },
        ),
      ),
    )![1];

  it.each([
    ['Cancelled: Forum', 'cancelled', 'en', 'Cancelled: Forum'],
    ['CANCELLED - Forum', 'cancelled', 'en', 'CANCELLED - Forum'],
    ['Cancelled', 'cancelled', 'en', 'Cancelled'],
    ['Postponed: Forum', 'postponed', 'en', 'Postponed: Forum'],
    ['Forum', 'cancelled', 'en', 'Cancelled: Forum'],
    ['Postponedness', 'postponed', 'en', 'Postponed: Postponedness'],
  ] as const)('%s that is %s has its state once', (title, status, language, shown) => {
    expect(titled(title, status, language)).toBe(shown);
  });

  it('a month ends with one full stop', () => {
    const event = eventWith({ id: 'm', when: { period: '2026-10' } });
    const text = toICalendar(createDataset({ events: [event] }), { language: 'ru', months: 'tentative' });
    expect(unfold(text)).toContain('октябрь 2026 года');
    expect(unfold(text)).not.toContain('..');
  });

  it('the Arabic page has Arabic punctuation, and the name of the format from left to right', () => {
    const page = indexPage(data, 'ar', '.');
    expect(page).toContain('<th scope="col" dir="ltr">.ics</th>');
    expect(page).toContain('، ITU-T');
    expect(page).toContain('؛ الأحداث نفسها');
  });
});

describe('the configuration of nginx', () => {
  const configuration = async (base?: string) =>
    (await filesOf(data, { base, languages: ['en'] })).get('hosting/nginx.conf')!;

  it('redirects relatively, and varies by encoding', async () => {
    const text = await configuration();
    expect(text).toContain('absolute_redirect off;');
    expect(text).toContain('gzip_vary on;');
    expect(text).toContain('location /calendar/ {');
    expect(text).toContain('rewrite ^/calendar/en/([^/]*)$ /calendar/$1 permanent;');
  });

  it('quotes special characters of the address', async () => {
    const text = await configuration(`https://example.org/a b;(c)+"$d/`);
    expect(text).toContain('location "/a b;(c)+\\"$d/" {');
    expect(text).toContain(
      'rewrite "^/a b;\\\\(c\\\\)\\\\+\\"\\\\$d/en/([^/]*)$" "/a%20b;(c)+%22%24d/$1" permanent;',
    );
  });
});
