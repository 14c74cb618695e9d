import { createDataset, type Dataset, type Event, LANGUAGES, type Problem } from '@regional-presence/core';
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

describe('the tree of feeds', () => {
  it('has a feed for each region and Sector, and for each pair, body and office with an event', async () => {
    const names = [
      'all',
      'afr',
      'eur',
      'itu-d',
      'itu-t',
      'afr+itu-d',
      'afr+itu-t',
      'eur+itu-d',
      'sg5rg-afr',
      'dakar',
    ];
    const expected = ['', 'ar/', 'es/', 'fr/', 'ru/', 'zh/'].flatMap((folder) =>
      names.flatMap((name) => [`${folder}${name}.ics`, `${folder}${name}.jcal`]),
    );
    expected.push('index.html', ...LANGUAGES.map((language) => `${language}/index.html`));
    expect([...(await files(small)).keys()].sort()).toEqual(expected.sort());
  });

  it.each([
    ['a small dataset', () => small],
    ['the example', () => example],
  ])('of %s has at each path the bytes that the handler serves', async (_, of) => {
    const feed = { uidDomain: 'itu.int', html: true };
    const base = 'https://example.org/calendar';
    const handler = createFeedHandler(of(), { basePath: '/calendar', base, feed });
    const tree = await files(of(), { base, feed });
    for (const [path, text] of tree) {
      const response = await handler(new Request(`https://example.org/calendar/${path}`));
      expect([path, response.status]).toEqual([path, 200]);
      expect(await response.text(), path).toBe(text);
    }
  });

  it('reports each omitted or approximated event once', async () => {
    const problems: Problem[] = [];
    await files(small, { onProblem: (found) => problems.push(found) });
    const reported = problems.map(({ code, place }) => `${code} ${place?.row ?? place?.record}`);
    expect(reported.filter((text) => text.startsWith('calendar-event-omitted'))).toHaveLength(1);
    expect(reported.filter((text) => text.startsWith('calendar-whole-month'))).toHaveLength(1);
    expect(new Set(problems.map((found) => JSON.stringify(found))).size).toBe(problems.length);
  });
});

describe('an index page of the tree', () => {
  const hrefs = (page: string) => [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);

  it('without a base address links only to files of the tree, and to each feed of its language', async () => {
    const tree = await files(small);
    for (const path of ['index.html', ...LANGUAGES.map((language) => `${language}/index.html`)]) {
      const found = hrefs(tree.get(path)!).map((href) =>
        new URL(href, `file:///tree/${path}`).pathname.slice(6),
      );
      for (const target of found) expect(tree.has(target), `${path} → ${target}`).toBe(true);
      const language = path === 'index.html' ? 'en' : path.slice(0, 2);
      const folder = language === 'en' ? '' : `${language}/`;
      for (const name of ['all', 'afr', 'eur', 'itu-d', 'itu-t', 'sg5rg-afr', 'dakar'])
        expect(found).toContain(`${folder}${name}.ics`);
      expect(tree.get(path)).not.toContain('webcal:');
    }
  });

  it('with a base address has links to subscribe', async () => {
    const page = (await files(small, { base: 'https://example.org/c' })).get('fr/index.html')!;
    expect(hrefs(page)).toContain('webcal://example.org/c/fr/dakar.ics');
    expect(hrefs(page).every((href) => /^(?:webcal|https):\/\/example\.org\/c\//.test(href))).toBe(true);
  });

  it('escapes the names of bodies and offices', async () => {
    const page = (await files(small)).get('index.html')!;
    expect(page).toContain('SG5RG-AFR: Group &lt;5&gt;');
    expect(page).toContain('Office of Dakar &quot;West&quot;');
    expect(page).not.toMatch(/Yaoundé|SG3RG/);
  });
});
