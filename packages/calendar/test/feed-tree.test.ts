import { createDataset, type Dataset, type Event, type Problem } from '@regional-presence/core';
import { importFiles } from '@regional-presence/import';
import { eventWith, sourceReport } from '@regional-presence/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFeedHandler, type FeedTreeOptions, feedTree } from '../src/index.js';

const event = (id: string, more: Partial<Event> = {}): Event =>
  eventWith({
    id,
    title: { en: `Forum ${id}`, fr: `Forum nº ${id}` },
    ...more,
  });
const office = (id: string, city: string): Dataset['offices'][number] => ({
  id,
  kind: 'area',
  name: { en: `Office of ${city}` },
  city: { en: city },
  country: 'SN',
  region: 'AFR',
  serves: { en: 'West' },
  timeZone: 'Africa/Dakar',
  sources: [],
});
const group = (id: string, name: string): Dataset['bodies'][number] => ({
  id,
  kind: 'regional-group',
  name: { en: name },
  sources: [],
});
const small = createDataset({
  events: [
    event('a', { region: 'AFR', sector: 'ITU-T', bodies: ['SG5RG-AFR'], office: 'dakar' }),
    event('b', {
      region: 'EUR',
      sector: 'ITU-D',
      when: { period: '2022-05-02/2022-05-04', hours: '09:00-10:00', zone: 'Europe/Zurich' },
    }),
    event('c', { region: 'AFR', sector: 'ITU-D', bodies: ['NOBODY'], when: { period: '2022-07' } }),
    // Only the year is known, so no calendar shows it.
    event('d', {
      region: 'EUR',
      sector: 'ITU-T',
      bodies: ['SG3RG-AFR'],
      office: 'yaounde',
      when: { period: '2022' },
    }),
  ],
  regions: (['AFR', 'EUR'] as const).map((id) => ({
    id,
    name: { en: id === 'AFR' ? 'Africa <&>' : 'Europe', fr: 'Région' },
    organizations: [],
    sources: [],
  })),
  sectors: (['ITU-D', 'ITU-T'] as const).map((id) => ({ id, name: { en: 'Sector' }, sources: [] })),
  bodies: [group('SG3RG-AFR', 'Group <3>'), group('SG5RG-AFR', 'Group <5>'), group('sg5rg-afr', 'The same')],
  offices: [office('dakar', 'Dakar "West"'), office('yaounde', 'Yaoundé')],
});

async function files(data: Dataset, options: FeedTreeOptions = {}): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { path, content } of feedTree(data, options)) {
    let text = '';
    for await (const piece of content) text += piece;
    expect(found.has(path), `${path} twice`).toBe(false);
    found.set(path, text);
  }
  return found;
}

let example: Dataset;
beforeAll(async () => {
  example = (await importFiles(sourceReport(), { period: '2021-09/2022-11' })).dataset;
});

/** The rules of the nginx configuration, applied to a path below /calendar. */
function redirected(tree: Map<string, string>, path: string): string | undefined {
  for (const [, from, to, kind] of tree
    .get('hosting/nginx.conf')!
    .matchAll(/^ {2}rewrite (\S+) (\S+) (\w+);$/gm)) {
    const match = new RegExp(from!).exec(path);
    if (match) return `${kind} ${to!.replace(/\$(\d)/g, (_, n) => match[Number(n)] ?? '')}`;
  }
  return undefined;
}
const uidsOf = (text: string) => [...text.matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid!);

describe('the tree of feeds', () => {
  it('has a file for each feed that is neither empty nor the same as a broader one', async () => {
    const tree = await files(small, { feed: { months: 'tentative' } });
    // b is the only event of EUR, a the only one of ITU-T and of its office and body.
    const names = ['all', 'afr', 'eur', 'itu-d', 'itu-t', 'afr+itu-d'];
    const expected = ['', 'ar/', 'es/', 'fr/', 'ru/', 'zh/'].flatMap((folder) =>
      names.map((name) => `${folder}${name}.ics`),
    );
    expected.push(
      'index.html',
      'ar/index.html',
      'es/index.html',
      'fr/index.html',
      'ru/index.html',
      'zh/index.html',
    );
    expected.push('hosting/apache.htaccess', 'hosting/nginx.conf', 'hosting/web.config');
    expect([...tree.keys()].sort()).toEqual(expected.sort());
  });

  it('has the languages, formats and kinds of feeds that are asked for', async () => {
    const tree = await files(small, {
      languages: ['fr', 'ar'],
      formats: ['ics', 'jcal'],
      feeds: ['all', 'regions'],
    });
    const feeds = [...tree.keys()].filter((path) => !path.startsWith('hosting/'));
    expect(feeds.sort()).toEqual(
      ['ar', 'fr']
        .flatMap((language) =>
          ['all', 'afr', 'eur'].flatMap((name) => [`${language}/${name}.ics`, `${language}/${name}.jcal`]),
        )
        .concat('index.html', 'ar/index.html', 'fr/index.html')
        .sort(),
    );
    expect(tree.get('index.html')).toContain('<html lang="fr"');
  });

  it.each([
    ['a small dataset', () => small],
    ['the example', () => example],
  ])('of %s has at each path the bytes that the handler serves', async (_, of) => {
    const set: FeedTreeOptions = {
      base: 'https://example.org/calendar',
      formats: ['ics', 'jcal'],
      feed: { uidDomain: 'itu.int', html: true, stamp: '2026-11-24T10:00:00Z' },
      each: { afr: { name: { en: 'Our Africa', fr: 'Notre Afrique' }, color: 'green' } },
    };
    const handler = createFeedHandler(of(), { basePath: '/calendar', ...set });
    const tree = await files(of(), set);
    for (const [path, text] of tree) {
      if (path.startsWith('hosting/')) continue;
      const response = await handler(new Request(`https://example.org/calendar/${path}`));
      expect([path, response.status]).toEqual([path, 200]);
      expect(await response.text(), path).toBe(text);
    }
  });

  it('has a file for each region, with events or without', async () => {
    const tree = await files(example, { languages: ['en'] });
    for (const { id } of example.regions) expect(tree.has(`${id.toLowerCase()}.ics`), id).toBe(true);
    expect(uidsOf(tree.get('eur.ics')!)).toEqual([]);
  });

  it('without pages leads from the English folder to feeds alone, since pages can be there', async () => {
    const tree = await files(example, { indexPages: false });
    expect([...tree.keys()].filter((path) => path.endsWith('.html'))).toEqual([]);
    expect(redirected(tree, '/calendar/en/afr.ics')).toBe('permanent /calendar/afr.ics');
    expect(redirected(tree, '/calendar/en/index.html')).toBeUndefined();
    expect(redirected(await files(example), '/calendar/en/index.html')).toBe(
      'permanent /calendar/index.html',
    );
    for (const name of ['apache.htaccess', 'web.config'])
      expect(tree.get(`hosting/${name}`)).toContain('en/([^/]*\\.(?:ics|jcal))$');
  });

  it('leads from each feed without a file to the file with its events, as the handler answers it', async () => {
    const handler = createFeedHandler(example, { basePath: '/calendar' });
    const tree = await files(example);
    const names = ['eur', 'gs', 'itu-r', 'itu-t', 'afr+itu-t', 'addis-ababa', 'moscow', 'all'];
    for (const folder of ['', 'fr/'])
      for (const name of names) {
        const path = `/calendar/${folder}${name}.ics`;
        const [kind, target] = (redirected(tree, path) ?? `file ${path}`).split(' ') as [string, string];
        expect(kind, path).toMatch(/^(?:file|redirect)$/);
        expect(kind === 'file', path).toBe(tree.has(`${folder}${name}.ics`));
        const text = tree.get(target.slice('/calendar/'.length))!;
        const response = await handler(new Request(`https://example.org${path}`));
        expect(response.status).toBe(200);
        expect(uidsOf(await response.text()), path).toEqual(uidsOf(text));
      }
    expect(tree.get('no-events.ics')).toContain('BEGIN:VTIMEZONE');
    expect(uidsOf(tree.get('no-events.ics')!)).toEqual([]);
    expect(redirected(tree, '/calendar/en/afr.ics')).toBe('permanent /calendar/afr.ics');
  });

  it('has the redirects in the configuration of each web server', async () => {
    const tree = await files(small, { base: 'https://example.org/a/b', feed: { months: 'tentative' } });
    expect(tree.get('hosting/nginx.conf')).toContain('location /a/b/ {');
    for (const name of ['apache.htaccess', 'nginx.conf', 'web.config']) {
      const text = tree.get(`hosting/${name}`)!;
      expect(text).toContain('afr\\+itu-t|eur\\+itu-d'.split('|')[0]);
      expect(text).toMatch(/text\/calendar/);
      expect(text).toMatch(/utf-8/);
    }
  });

  it('never has a name in a configuration that could end a rule of it', async () => {
    const id = 'x);}\n  return 200' as 'EUR';
    const tree = await files({ ...small, regions: [{ ...small.regions[0]!, id }] }, { languages: ['en'] });
    for (const name of ['apache.htaccess', 'nginx.conf', 'web.config'])
      expect(tree.get(`hosting/${name}`)).not.toContain('return 200');
  });

  it('has a file for a feed with properties of its own, even with the events of another', async () => {
    const tree = await files(small, { each: { dakar: { name: 'Dakar', color: 'teal' } }, languages: ['en'] });
    expect(tree.get('dakar.ics')).toContain('NAME:Dakar');
    expect(tree.get('dakar.ics')).toContain('COLOR:teal');
    expect(tree.get('afr.ics')).not.toContain('COLOR');
    const early = await files(example, { each: { eur: { color: 'navy' } } });
    expect(early.get('eur.ics')).toContain('COLOR:navy');
    expect(early.get('eur.ics')).not.toContain('VEVENT');
  });

  it('has the address of each feed and of its page, where the address of the feeds is known', async () => {
    const tree = await files(small, { base: 'https://example.org/c', formats: ['ics', 'jcal'] });
    expect(tree.get('fr/afr.ics')).toContain('SOURCE;VALUE=URI:https://example.org/c/fr/afr.ics\r\n');
    expect(tree.get('fr/afr.ics')).toContain('URL:https://example.org/c/fr/\r\n');
    expect(tree.get('afr.jcal')).toContain('"https://example.org/c/afr.jcal"');
    expect((await files(small)).get('afr.ics')).not.toMatch(/^(?:SOURCE|URL)/m);
  });

  it('has the stamp of the whole dataset in every feed', async () => {
    const revision = { sequence: 1, modified: '2026-11-24T10:00:00Z' };
    const events = small.events.map((one) => (one.id === 'b' ? { ...one, revision } : one));
    const tree = await files({ ...small, events }, { languages: ['en'] });
    expect(tree.get('afr.ics')).toContain('DTSTAMP:20261124T100000Z');
  });

  it('reports each omitted or approximated event once', async () => {
    const problems: Problem[] = [];
    await files(small, { onProblem: (found) => problems.push(found), formats: ['ics', 'jcal'] });
    const reported = problems.map(({ code, params }) => `${code} ${params.reason}`);
    expect(reported.sort()).toEqual(['calendar-event-omitted monthOnly', 'calendar-event-omitted yearOnly']);
  });
});

describe('an index page of the tree', () => {
  const hrefs = (page: string) => [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);

  it('without a base address links only to files of the tree, and to each feed of its language', async () => {
    const tree = await files(small, { feed: { months: 'tentative' } });
    for (const path of [...tree.keys()].filter((name) => name.endsWith('index.html'))) {
      const found = hrefs(tree.get(path)!).map((href) =>
        new URL(href, `file:///tree/${path}`).pathname.slice(6),
      );
      for (const target of found) expect(tree.has(target), `${path} → ${target}`).toBe(true);
      const language = path === 'index.html' ? 'en' : path.slice(0, 2);
      const folder = language === 'en' ? '' : `${language}/`;
      for (const name of ['all', 'afr', 'eur', 'itu-d', 'itu-t', 'afr+itu-d'])
        expect(found).toContain(`${folder}${name}.ics`);
      expect(tree.get(path)).not.toContain('webcal:');
    }
  });

  it('with a base address has links to subscribe', async () => {
    const page = (await files(small, { base: 'https://example.org/c' })).get('fr/index.html')!;
    expect(hrefs(page)).toContain('webcal://example.org/c/fr/afr.ics');
    expect(hrefs(page).every((href) => /^(?:webcal|https):\/\/example\.org\/c\//.test(href))).toBe(true);
  });

  it('has the number of events and their first and last day, and says which feeds are the same or empty', async () => {
    const page = (await files(example)).get('index.html')!;
    const rows = [...page.matchAll(/<tr>(.*)<\/tr>/g)].map(([, row]) => row!.replace(/<[^>]+>/g, '|'));
    const row = (name: string) => rows.find((text) => text.startsWith(`|${name}|`))!;
    const all = (await files(example)).get('all.ics')!;
    expect(row('ITU regional events')).toContain(`|${uidsOf(all).length}|`);
    expect(row('ITU regional events')).toMatch(/\|\d+ \w+ 2021\s–\s\d+ \w+ 2022/);
    expect(row('Europe')).toContain('no events yet');
    // A region can be subscribed to before its first event.
    expect(row('Europe')).toContain('.ics');
    expect(rows.find((text) => text.startsWith('|ITU-R: '))).not.toContain('.ics');
    expect(row('ITU Regional Office for Africa')).toMatch(/the same events as Africa/);
  });

  it('escapes the names of bodies and offices', async () => {
    const page = (await files(small)).get('index.html')!;
    expect(page).toContain('SG5RG-AFR: Group &lt;5&gt;');
    expect(page).toContain('Office of Dakar &quot;West&quot;');
    expect(page).not.toMatch(/Yaoundé|SG3RG/);
  });
});
