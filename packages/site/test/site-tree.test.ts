import { feedTree } from '@regional-presence/calendar';
import { LANGUAGES, type Problem } from '@regional-presence/core';
import { importFiles } from '@regional-presence/import';
import { cityName, officialCountryName } from '@regional-presence/reference';
import { placeInWords } from '@regional-presence/reference/internal';
import { collectText, eventWith, sourceReport, unfold } from '@regional-presence/test-utils';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicDataset, siteTree } from '../src/index.js';
import { EVENTS, linkedPaths, siteDataset, siteFilesOf } from './site-files.js';

const STAMP = '2026-11-26T10:00:00Z';
const BASE = 'https://example.org/calendar';
let site: Map<string, string>;
let published: Map<string, string>;
beforeAll(async () => {
  site = await siteFilesOf(siteDataset(), { feed: { stamp: STAMP } });
  published = await siteFilesOf(siteDataset(), { base: BASE, feed: { stamp: STAMP, uidDomain: 'itu.int' } });
});
const pages = (files: Map<string, string>) => [...files].filter(([path]) => path.endsWith('.html'));

interface Node {
  tagName?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}
const elementsOf = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(elementsOf)];

describe('the files of a site', () => {
  it('has at most 140 files for the example in one language', async () => {
    const { dataset } = await importFiles(sourceReport(), { period: '2021-09/2022-11' });
    const files = await siteFilesOf(dataset, { languages: ['en'], feed: { stamp: STAMP } });
    expect(files.size).toBeLessThanOrEqual(140);
  });

  it('has the feeds of a folder of feeds, byte for byte', async () => {
    const feed = { stamp: STAMP, placeText: placeInWords };
    for await (const { path, content } of feedTree(siteDataset(), { feed })) {
      if (path.endsWith('.html') || path.startsWith('hosting/')) continue;
      expect(site.get(path), path).toBe(await collectText(content as AsyncIterable<string>));
    }
  });

  it('names places in calendars as its pages do, in each language', async () => {
    const places = [
      { city: 'Praia', country: 'CV' },
      { city: 'Bishkek', country: 'KG' },
      { city: 'Kinshasa', country: 'CD' },
    ] as const;
    const events = places.map((place, i) =>
      eventWith({ id: `e${i}`, place, when: { period: '2027-05-03', hours: '10:00-11:00', zone: 'UTC' } }),
    );
    const files = await siteFilesOf({ ...siteDataset(), events }, { feed: { stamp: STAMP } });
    for (const language of LANGUAGES) {
      const feed = unfold(files.get(language === 'en' ? 'all.ics' : `${language}/all.ics`)!).replaceAll(
        '\\,',
        ',',
      );
      for (const [i, { city, country }] of places.entries()) {
        const name = `${cityName(city, country, language)}, ${officialCountryName(country, language)}`;
        expect(feed).toContain(`LOCATION:${name}`);
        const page = files.get(`${language}/event/e${i}.html`)!;
        expect(page).toContain(officialCountryName(country, language).replaceAll("'", '&#x27;'));
      }
    }
  });

  it('says of a problem where its record was read, which no page does', async () => {
    const problems: Problem[] = [];
    const event = eventWith({
      id: 'a',
      when: { period: '2027-05' },
      sources: [{ file: 'plan.csv', row: 7 }],
    });
    const data = { ...siteDataset(), events: [event] };
    const files = await siteFilesOf(data, { onProblem: (problem) => problems.push(problem) });
    expect(problems.map(({ place }) => place)).toEqual([{ record: 'a', file: 'plan.csv', row: 7 }]);
    expect([...files.values()].join('')).not.toContain('plan.csv');
  });

  it('has a file for each link of each page', () => {
    for (const files of [site, published])
      for (const [path, html] of pages(files))
        if (path !== '404.html')
          for (const linked of linkedPaths(path, html))
            expect(files.has(linked), `${path} → ${linked}`).toBe(true);
  });

  it('has an element for each fragment that a link has', () => {
    const ids = (html: string) => new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    for (const [path, html] of pages(site))
      for (const [, to, fragment] of html.matchAll(/ href="([^"#:]*)#([^"]*)"/g)) {
        const target = to === '' ? path : linkedPaths(path, ` href="${to}"`)[0]!;
        expect(ids(site.get(target)!).has(fragment!), `${path} → ${to}#${fragment}`).toBe(true);
      }
  });

  it('has no script, style or handler within a page', () => {
    for (const [path, html] of pages(site)) {
      const elements = elementsOf(parse(html) as Node);
      for (const { tagName, attrs = [] } of elements) {
        const names = attrs.map(({ name }) => name);
        expect(
          names.filter((name) => name === 'style' || name.startsWith('on')),
          path,
        ).toEqual([]);
        expect(tagName, path).not.toBe('style');
        const type = attrs.find(({ name }) => name === 'type')?.value;
        if (tagName === 'script' && type !== 'application/ld+json') expect(names, path).toContain('src');
      }
    }
  });

  it('shows the text of a spreadsheet as text', () => {
    const html = [...site].find(([path]) => path.startsWith('en/event/upper_case-'))![1];
    expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script>');
    expect(html).not.toContain('\u202e');
    expect(html).not.toContain('<script>alert');
  });

  it('is not made large by one large cell: lists and names have its beginning, its page has all of it', async () => {
    const long = 'x'.repeat(100_000);
    const events = [
      eventWith({
        id: 'one',
        title: { en: `${long}\u{1f600}`, fr: long },
        place: { text: long },
        region: 'AFR',
      }),
      eventWith({ id: 'two' }),
    ];
    const files = await siteFilesOf(siteDataset(events), { languages: ['en', 'fr'], base: BASE });
    const large = [...files].filter(([path, text]) => path.endsWith('.html') && text.length > 100_000);
    expect(large.map(([path]) => path)).toEqual(['en/event/one.html', 'fr/event/one.html']);
    for (const [, html] of large) expect(html.length).toBeLessThan(250_000);
    expect(files.get('fr/2027.html') ?? files.get('fr/2022.html')).toContain(`${'x'.repeat(300)}…`);
  });

  it('has no link that runs a script', async () => {
    const links = ['javascript:alert(1)', 'https://example.org/a', 'data:text/html,x'];
    const data = siteDataset([eventWith({ id: 'one', region: 'AFR', links })]);
    for (const organization of data.organizations) organization.url = 'javascript:alert(2)';
    const files = await siteFilesOf(data, { languages: ['en'] });
    for (const [path, html] of files) expect(html, path).not.toMatch(/href="(?:javascript|data):/);
    expect(files.get('en/event/one.html')).toContain('href="https://example.org/a"');
    expect(files.get('en/event/one.html')).toContain('javascript:alert(1)');
  });

  it('keeps the address of the calendar file of an event that was cancelled long ago', async () => {
    const cancelled = eventWith({
      id: 'one',
      when: { period: '2020-05-01' },
      status: 'cancelled',
      revision: { sequence: 1, modified: '2020-04-01T00:00:00Z' },
    });
    const files = await siteFilesOf(siteDataset([cancelled]), { feed: { stamp: STAMP } });
    expect(files.get('event/one.ics')).toContain('STATUS:CANCELLED');
    expect(files.get('all.ics')).not.toContain('BEGIN:VEVENT');
  });

  it('writes a date of which the day is not known in words', () => {
    const text = (path: string) => site.get(path)!.replace(/<[^>]+>/g, ' ');
    expect(text('en/event/month.html')).toContain('May 2027, day to be confirmed');
    expect(text('en/event/held-month.html')).toMatch(/When\s+May 2025\s+Where|When\s+May 2025\s+Status/);
    expect(text('en/event/years.html')).toContain('2026–2027, month to be confirmed');
    expect(text('fr/event/month.html')).toContain('Mai 2027, jour à confirmer');
    expect(site.get('en/event/undated.html')).toContain('Date as written: “soon &#x3C;b>”');
  });

  it('states no day of a part of a month', async () => {
    const when = { period: '2027-05-16/2027-05-31' };
    const place = { city: 'Lima', country: 'PE' };
    const events = [
      eventWith({ id: 'part', when: { ...when, inferred: ['days'] }, place }),
      eventWith({ id: 'days', when, place }),
    ];
    const files = await siteFilesOf(siteDataset(events), { feed: { stamp: STAMP } });
    const [part, days] = [files.get('en/event/part.html')!, files.get('en/event/days.html')!];
    expect(part.replace(/<[^>]+>/g, ' ')).toContain('May 2027 (second half), day to be confirmed');
    for (const exact of ['startDate', 'datetime="2027-05-16"', 'calendar.google.com']) {
      expect(days, exact).toContain(exact);
      expect(part, exact).not.toContain(exact);
    }
    expect(files.get('event/part.ics')).toContain('(date to be confirmed)');
  });

  it('lists an event in each year and month that it touches', () => {
    for (const path of ['en/2026.html', 'en/2027.html']) {
      expect(site.get(path)).toContain('Over the new year');
      expect(site.get(path)).toContain('Known to two years');
    }
    expect(site.get('en/2027.html')).toMatch(/id="m2027-01".*Over the new year.*id="m2027-03"/s);
  });

  it('has a page for each office and region, with events or without', () => {
    const { offices, regions } = siteDataset();
    for (const language of LANGUAGES) {
      for (const { id } of offices) expect(site.has(`${language}/office/${id}.html`), id).toBe(true);
      for (const { id } of regions)
        expect(site.has(`${language}/region/${id.toLowerCase()}.html`)).toBe(true);
    }
    expect(site.get('en/office/harare.html')).toContain('No event is announced.');
    expect(site.get('en/office/harare.html')).toContain('set up and continue to publish the annual plan');
  });

  it('has no name that differs from another in case alone, or that a file system refuses', () => {
    const names = [...site.keys()];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => /[<>:"|?*\\]/.test(name))).toEqual([]);
  });

  it('has the same bytes each time', async () => {
    expect([...(await siteFilesOf(siteDataset(), { feed: { stamp: STAMP } }))]).toEqual([...site]);
  });

  it('refuses an option that is unknown', () => {
    expect(() => siteTree(siteDataset(), { language: 'en' } as never)).toThrow(/languages/);
    expect(() => siteTree(siteDataset(), { title: 5 } as never)).toThrow(TypeError);
  });

  it('is a site with a page that says so, if there are no events', async () => {
    const empty = await siteFilesOf(siteDataset([]), { languages: ['en'] });
    expect(empty.get('index.html')).toContain('No event has been published yet.');
    expect(empty.has('en/changes.html')).toBe(false);
  });
});

describe('addresses for other programs', () => {
  it('has feeds, site map and page of missing addresses as well-formed XML and HTML with absolute addresses', () => {
    for (const [path, xml] of published)
      if (path.endsWith('.xml')) new SaxesParser({ xmlns: true }).write(xml).close();
    const map = published.get('sitemap.xml')!;
    for (const [, address] of map.matchAll(/(?:<loc>|href=")([^<"]+)/g)) {
      expect(address!.startsWith(`${BASE}/`), address).toBe(true);
      expect(published.has(address!.slice(BASE.length + 1)), address).toBe(true);
    }
    const inMap = new Set([...map.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address));
    for (const [path] of pages(published))
      if (path.includes('/')) expect(inMap.has(`${BASE}/${path}`), path).toBe(true);
    expect(published.get('404.html')).toContain('href="/calendar/fr/index.html"');
    expect(site.has('sitemap.xml')).toBe(false);
  });

  it('has all events in the index of the search, each with the page that is there', () => {
    for (const language of LANGUAGES) {
      const script = site.get(`${language}/search-index.js`)!;
      const index = JSON.parse(/^presenceEvents\((.*)\);\n$/.exec(script)![1]!) as {
        texts: string[];
        events: [string, string][];
      };
      expect(index.events).toHaveLength(EVENTS.length);
      for (const [file] of index.events) expect(site.has(`${language}/event/${file}.html`), file).toBe(true);
      expect(new Set(index.texts).size).toBe(index.texts.length);
    }
  });

  it('has links to the same page in each language that lead back', () => {
    const alternates = (html: string) =>
      [...html.matchAll(/<link rel="alternate" hreflang="(..)" href="([^"]+)"/g)].map(
        ([, , address]) => address!,
      );
    for (const [path, html] of pages(published)) {
      if (!path.includes('/')) continue;
      const found = alternates(html);
      expect(found.length, path).toBe(LANGUAGES.length);
      expect(found, path).toContain(`${BASE}/${path}`);
      for (const address of found)
        expect(alternates(published.get(address.slice(BASE.length + 1))!), path).toEqual(found);
    }
  });

  it('has the address of each calendar to copy, and links for each program', () => {
    const page = published.get('fr/subscribe.html')!;
    expect(page).toContain(`value="${BASE}/fr/afr.ics"`);
    expect(page).toContain('href="webcal://example.org/calendar/fr/afr.ics"');
    expect(page).toContain('cid=webcal%3A%2F%2Fexample.org%2Fcalendar%2Ffr%2Fafr.ics');
    expect(page).toContain('addfromweb?url=https%3A%2F%2Fexample.org%2Fcalendar%2Ffr%2Fafr.ics');
    expect(site.get('en/subscribe.html')).not.toContain('webcal');
  });

  it('has no two links to subscribe or download with one name', () => {
    for (const files of [site, published]) {
      const elements = elementsOf(parse(files.get('en/subscribe.html')!) as Node);
      const attribute = (element: Node, name: string) =>
        element.attrs?.find((each) => each.name === name)?.value;
      const textOf = (node: Node): string =>
        (node as { value?: string }).value ?? (node.childNodes ?? []).map(textOf).join('');
      const byId = new Map(elements.map((element) => [attribute(element, 'id'), element]));
      const names = elements
        .filter((element) => attribute(element, 'aria-labelledby') && element.tagName === 'a')
        .map((element) =>
          attribute(element, 'aria-labelledby')!
            .split(' ')
            .map((id) => textOf(byId.get(id)!))
            .join(' '),
        );
      expect(names.length).toBeGreaterThan(6);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('says how many events are in no calendar, so that the numbers of calendars and plan agree', async () => {
    const events = [{ period: '2027-05-03' }, { period: '2027-06' }, { period: '2027' }].map((when, i) =>
      eventWith({ id: `e${i}`, title: { en: `Forum ${i}` }, when }),
    );
    const of = async (shown: typeof events) =>
      (await siteFilesOf({ ...siteDataset(), events: shown }, { feed: { stamp: STAMP } })).get(
        'en/subscribe.html',
      )!;
    expect(await of(events)).toContain('2 events of the plan are in no calendar');
    expect(await of(events.slice(0, 2))).toContain('1 event of the plan is in no calendar');
    expect(await of(events.slice(0, 1))).not.toContain('in no calendar');
  });

  it('has an entry in Atom for each change, under an id that stays', () => {
    const atom = published.get('en/atom.xml')!;
    expect(atom).toContain('<id>tag:itu.int,2026:en/event/workshop/0</id>');
    expect([...atom.matchAll(/<entry>/g)].length).toBe(siteDataset().events.length);
    expect(atom).toContain(`<link rel="alternate" type="text/html" href="${BASE}/en/event/workshop.html"/>`);
  });
});

describe('what is not for the public', () => {
  const SECRETS = ['+41227305111', 'SECRETNOTE', 'SECRETFILE', 'SECRETCOLUMN', 'SECRETSHEET', 'SECRETPHRASE'];
  const secret = {
    contact: '+41227305111',
    note: 'SECRETNOTE',
    noteTranslations: { fr: 'SECRETNOTE' },
    extra: { SECRETCOLUMN: '+41227305111' },
    sources: [{ file: 'SECRETFILE.csv', sheet: 'SECRETSHEET', row: 2 }],
    revision: { sequence: 1, modified: STAMP },
  };

  it('is in no file of the site', async () => {
    const data = siteDataset([
      eventWith({ id: 'one', ...secret, when: { period: '2027-01-01', phrase: 'SECRETPHRASE' } }),
    ]);
    const common = { title: { en: 'Series' }, region: 'AFR' as const, ...secret };
    data.series.push({ id: 'series', kind: 'series', ...common });
    data.projects.push({ id: 'project', kind: 'project', ...common });
    data.engagements.push({ id: 'engagement', kind: 'engagement', ...common });
    const files = await siteFilesOf(data, { base: BASE });
    for (const [path, text] of files)
      for (const word of SECRETS)
        expect(text.replaceAll(/\r\n /g, '').includes(word), `${path}: ${word}`).toBe(false);
  });

  it('is left out of the dataset for the public, which keeps all else', () => {
    const data = siteDataset([eventWith({ ...secret, outcome: { en: 'Done' } })]);
    const [event] = publicDataset(data).events;
    expect(event).toMatchObject({ outcome: { en: 'Done' }, id: 'forum' });
    expect(Object.keys(event!)).not.toEqual(expect.arrayContaining(['contact']));
    expect(data.events[0]!.contact).toBe('+41227305111');
  });
});
