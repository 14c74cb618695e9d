import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { presence, temporaryFolder } from './run-presence.js';
import { servedFolder } from './served-folder.js';

const folder = temporaryFolder();

const PLANTED = [
  '+41 22 730 5111',
  '730 5111',
  'Ask for the blue badge',
  'confidential-plan',
  'Colour of the room',
  'azure',
];

const plan = () =>
  folder.write(
    'confidential-plan.csv',
    [
      'Title,Date,City,Region,Note,Contact person,Colour of the room',
      'Forum on spectrum,2027-05-03,Lima,AMS,Ask for the blue badge,+41 22 730 5111,azure',
      'Project of networks,,,AMS,Ask for the blue badge,+41 22 730 5111,azure',
      ',2027-05-03,Lima,AMS,Ask for the blue badge,+41 22 730 5111,azure',
      '',
    ].join('\n'),
  );

/** The text of each file in a folder, calendars without folding. */
const textsIn = (root: string): [path: string, text: string][] =>
  (readdirSync(root, { recursive: true }) as string[])
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => [path, readFileSync(join(root, path), 'utf8').replaceAll('\r\n ', '')]);

describe('the public folder of a build', () => {
  it.each([
    ['with the usual options', []],
    ['with sources in the documents and records in the calendars', ['--sources', '--structured', '--html']],
  ])('has no note, no contact, no unknown column and no file name, %s', async (name, options) => {
    const out = join(folder.path, name.slice(0, 12));
    await presence(['build', plan(), '--out', out, '--language', 'en,ar', ...options]);
    const texts = textsIn(join(out, 'public'));
    expect(texts.length).toBeGreaterThan(50);
    for (const [path, text] of texts)
      for (const word of PLANTED) expect(text.includes(word), `${path}: ${word}`).toBe(false);
    // They are for the offices.
    const office = textsIn(join(out, 'office'));
    for (const word of PLANTED)
      expect(
        office.some(([, text]) => text.includes(word)),
        word,
      ).toBe(true);
  });

  it('has no sources in the calendars either where the settings of the feeds ask for them', async () => {
    const out = join(folder.path, 'settings');
    const settings = folder.write(
      'feeds.json',
      JSON.stringify({ feed: { sources: true }, each: { ams: { sources: true } } }),
    );
    await presence(['build', plan(), '--out', out, '--feeds', settings]);
    for (const name of ['all.ics', 'ams.ics'])
      expect(readFileSync(join(out, 'public', name), 'utf8')).not.toMatch(/Source|confidential/);
  });

  it('has one language unless more are asked for', async () => {
    const out = join(folder.path, 'languages');
    await presence(['build', plan(), '--out', out, '--language', 'fr,en']);
    expect(['ar', 'en', 'fr'].map((tag) => existsSync(join(out, 'public', tag, 'index.html')))).toEqual([
      false,
      true,
      true,
    ]);
    expect(readFileSync(join(out, 'public/index.html'), 'utf8')).toContain('<html lang="fr"');
  });
});

describe('presence serve', () => {
  it('serves site and feeds below one address, without what is not for the public', async ({
    onTestFinished,
  }) => {
    const { write, serve } = servedFolder(onTestFinished);
    write('plan.csv', 'Forum on spectrum,2099-05-03,Lima,AMS,forum');
    const url = await serve('--feeds-url', 'https://example.org/calendar');
    const get = async (path: string) => {
      const response = await fetch(new URL(path, url));
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        text: await response.text(),
      };
    };
    expect(await get('/')).toMatchObject({ status: 200, text: expect.stringContaining('Forum on spectrum') });
    expect(await get('/fr/2099.html')).toMatchObject({
      status: 200,
      text: expect.stringContaining('Plan annuel 2099'),
    });
    expect(await get('/fr/ams.ics')).toMatchObject({
      status: 200,
      type: 'text/calendar; charset=utf-8; component=VEVENT',
    });
    expect(await get('/healthz')).toMatchObject({ status: 200, text: expect.stringContaining('"ok"') });
    expect(await get('/nothing.html')).toMatchObject({
      status: 404,
      text: expect.stringContaining('Page not found'),
    });
    for (const path of ['/', '/en/2099.html', '/ams.ics'])
      expect((await get(path)).text).not.toContain('plan.csv');
  });
});
