import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { presence, type StartedPresence, startPresence, temporaryFolder } from './run-presence.js';

const root = temporaryFolder();
/** The folder that is served. */
let folder: string;
let server: StartedPresence | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(root.path, 'served-'));
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

const HEADER = 'Title,Date,City,Region,Kind';
const csv = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');
const event = (title: string, day = 2) => `${title},2099-05-${String(day).padStart(2, '0')},Lima,AMS,`;
const events = (count: number, name = 'Forum on subject') =>
  Array.from({ length: count }, (_, i) => event(`${name} ${i + 1}`, i + 1));
const path = (name: string) => join(folder, name);
const write = (name: string, ...rows: string[]) => writeFileSync(path(name), csv(...rows));

/** Starts `presence serve` on files that were written long ago, and returns the address of the feeds. */
async function serve(...options: string[]): Promise<string> {
  for (const name of readdirSync(folder)) utimesSync(path(name), 1e9, 1e9);
  server = startPresence(['serve', folder, '--port', '0', ...options]);
  return (await server.written(/http:\/\/\S+/))[0];
}
const reported = (text: string | RegExp) => server!.written(text);
const feed = async (url: string, name = 'all.ics') => (await fetch(`${url}${name}`)).text();
const vevents = (text: string) => text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g) ?? [];
const titles = (text: string) =>
  vevents(text)
    .map((vevent) => /SUMMARY:(.*)\r/.exec(vevent)![1]!)
    .sort();
/** The VEVENT of the event with a title. */
const named = (text: string, title: string) => vevents(text).find((found) => found.includes(title))!;

/** A file that takes longer to read than a test waits. */
const slowCalendar = () =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//test//EN',
    ...Array.from({ length: 150_000 }, (_, i) => [
      'BEGIN:VEVENT',
      `UID:${i}@example.org`,
      'DTSTAMP:20260101T000000Z',
      'DTSTART;TZID=Europe/Zurich:20990511T090000',
      'RRULE:FREQ=WEEKLY;COUNT=20',
      `SUMMARY:Call ${i}`,
      'END:VEVENT',
    ]).flat(),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

describe('a reload', () => {
  it('is a revision: SEQUENCE grows, removed events are cancelled, unchanged ones stay the same', async () => {
    write('plan.csv', ...events(4));
    const url = await serve();
    const first = await fetch(`${url}ams.ics`);
    const etag = first.headers.get('etag')!;
    const before = await first.text();
    expect(first.headers.get('last-modified')).not.toBeNull();
    expect(named(before, 'subject 1')).toContain('SEQUENCE:0');
    expect((await fetch(`${url}ams.ics`, { headers: { 'if-none-match': etag } })).status).toBe(304);

    const reload = reported(/Reloaded: 4 events\.\n {2}1 moved, 1 cancelled, 2 unchanged/);
    write(
      'plan.csv',
      event('Forum on subject 1', 1),
      event('Forum on subject 2', 20),
      event('Forum on subject 3', 3),
    );
    await reload;
    const after = await feed(url, 'ams.ics');
    expect(named(after, 'subject 1')).toBe(named(before, 'subject 1'));
    expect(named(after, 'subject 2')).toMatch(/SEQUENCE:1\r/);
    expect(named(after, 'subject 2')).toContain('DTSTART;VALUE=DATE:20990520');
    expect(named(after, 'subject 4')).toContain('STATUS:CANCELLED');
    expect((await fetch(`${url}ams.ics`, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('that would cancel too much is refused, with what to do, and the next one is accepted', async () => {
    write('plan.csv', ...events(8));
    const url = await serve();
    let reload = reported(
      /would cancel 7 of the 8 .*--allow-cancellations\); still serving the previous data: 8 events/,
    );
    write('plan.csv', ...events(1));
    await reload;
    expect(vevents(await feed(url))).toHaveLength(8);
    const { failed } = (await (await fetch(`${url}healthz`)).json()) as { failed: string };
    expect(failed).toMatch(/^\d{4}-\d\d-\d\dT/);
    reload = reported('Reloaded: 9 events');
    write('plan.csv', ...events(9));
    await reload;
    expect(await (await fetch(`${url}healthz`)).json()).toMatchObject({ events: 9, failed: null });
  });

  it('that would cancel too much is accepted if that is allowed', async () => {
    write('plan.csv', ...events(8));
    const url = await serve('--allow-cancellations');
    const reload = reported('Reloaded: 8 events');
    write('plan.csv', ...events(1));
    await reload;
    expect((await feed(url)).match(/STATUS:CANCELLED/g)).toHaveLength(7);
  });

  it('keeps the events of a file that is gone, and says so', async () => {
    write('africa.csv', 'Day in Dakar,2099-05-02,Dakar,AFR,');
    write('americas.csv', ...events(2));
    const url = await serve();
    const afr = await feed(url, 'afr.ics');
    let reload = reported(/africa\.csv: no longer there\. 1 event .*stay as they are/);
    rmSync(path('africa.csv'));
    await reload;
    expect(await feed(url, 'afr.ics')).toBe(afr);
    expect(titles(afr)).toEqual(['Day in Dakar']);

    reload = reported(/Reloaded: 3 events\.\n {2}1 moved/);
    write('africa.csv', 'Day in Dakar,2099-05-03,Dakar,AFR,');
    await reload;
    expect(await feed(url, 'afr.ics')).toContain('DTSTART;VALUE=DATE:20990503');
  });

  it('is the same for a file that has another name', async () => {
    write('plan.csv', ...events(2));
    const url = await serve();
    const before = await feed(url);
    const reload = reported('Reloaded: 2 events');
    renameSync(path('plan.csv'), path('plan-final.csv'));
    await reload;
    expect(await feed(url)).toBe(before);
  });

  it.each([
    ['emptied', (file: string) => writeFileSync(file, '')],
    ['cut to its header row', (file: string) => writeFileSync(file, `${HEADER}\n`)],
    [
      'replaced by a picture',
      (file: string) => writeFileSync(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
    ],
  ])('of a file that was %s fails, and the previous data is served', async (_, spoil) => {
    write('plan.csv', ...events(2));
    const url = await serve();
    const reload = reported('still serving the previous data: 2 events');
    spoil(path('plan.csv'));
    await reload;
    expect(vevents(await feed(url))).toHaveLength(2);
  });
});

describe('a file that is being written', () => {
  it('is served when it is complete, and never in parts', async () => {
    write('plan.csv', ...events(2));
    const url = await serve();
    const counts = new Set<number>();
    let watching = true;
    const watcher = (async () => {
      while (watching) {
        counts.add(vevents(await feed(url)).length);
        await new Promise((next) => setTimeout(next, 50));
      }
    })();
    const [first, second] = [csv(...events(13)), csv(...events(24))];
    const reload = reported('Reloaded: 24 events');
    for (const [text, pause] of [
      [first, 1200],
      [first + second.slice(first.length, first.length + 300), 1200],
      [second, 0],
    ] as const) {
      writeFileSync(path('plan.csv'), text);
      await new Promise((next) => setTimeout(next, pause));
    }
    await reload;
    await expect.poll(() => counts.has(24)).toBe(true);
    watching = false;
    await watcher;
    expect([...counts].sort()).toEqual([2, 24]);
  });

  it('is waited for at the start as well', async () => {
    const [first, second] = [csv(...events(3)), csv(...events(9))];
    writeFileSync(path('plan.csv'), first);
    server = startPresence(['serve', folder, '--port', '0']);
    const listening = server.written(/http:\/\/\S+/);
    await new Promise((next) => setTimeout(next, 1200));
    writeFileSync(path('plan.csv'), second);
    expect(vevents(await feed((await listening)[0]))).toHaveLength(9);
  });

  it.each([
    '~$plan.xlsx',
    '.~lock.plan.csv#',
    'plan.csv.part',
    'plan.xlsx.tmp',
    'plan.csv.crdownload',
    '.plan.csv.swp',
    'Thumbs.db',
    'desktop.ini',
  ])('has a temporary file next to it, which is ignored: %s', async (name) => {
    write('plan.csv', ...events(1));
    writeFileSync(path(name), 'lock');
    const run = await presence(['check', folder, '--format', 'json']);
    expect(run.status).toBe(0);
    expect(run.stdout).not.toContain(name);
  });

  it('is reloaded while an office program has a workbook of the folder open', async () => {
    write('plan.csv', ...events(1));
    writeFileSync(path('~$plan.xlsx'), 'lock');
    const url = await serve();
    const reload = reported('Reloaded: 2 events');
    write('plan.csv', ...events(2));
    await reload;
    expect(vevents(await feed(url))).toHaveLength(2);
  });
});

describe('a file that takes too long to read', () => {
  it('does not stop the server from answering; the previous data stays, and the file is named', async () => {
    write('plan.csv', ...events(2));
    const url = await serve('--read-timeout', '2');
    const reload = reported(
      /reading slow\.ics took more than 2 seconds.*still serving the previous data: 2 events/,
    );
    let reloading = true;
    void reload.finally(() => {
      reloading = false;
    });
    writeFileSync(path('slow.ics'), slowCalendar());
    let slowest = 0;
    while (reloading) {
      const start = performance.now();
      expect(vevents(await feed(url))).toHaveLength(2);
      slowest = Math.max(slowest, performance.now() - start);
      await new Promise((next) => setTimeout(next, 20));
    }
    await reload;
    expect(slowest).toBeLessThan(1500);
  });

  it('needs more memory than it may: the previous data stays, and the file is named', async () => {
    write('plan.csv', ...events(2));
    const url = await serve('--read-memory', '64');
    const reload = reported(/reading slow\.ics needs more than 64 MiB of memory/);
    writeFileSync(path('slow.ics'), slowCalendar());
    await reload;
    expect(vevents(await feed(url))).toHaveLength(2);
  });

  it('ends the command at the start, with the name of the file', async () => {
    writeFileSync(path('slow.ics'), slowCalendar());
    const run = await presence(['serve', folder, '--port', '0', '--read-timeout', '1']);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('Nothing is served: reading slow.ics took more than 1 second;');
  });

  it('does not keep the command from stopping', async () => {
    writeFileSync(path('slow.ics'), slowCalendar());
    server = startPresence(['serve', folder, '--port', '0']);
    await new Promise((next) => setTimeout(next, 3500));
    const start = performance.now();
    expect((await server.stop()).status).toBe(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('the start', () => {
  it('goes on from what was published before', async () => {
    write('plan.csv', ...events(4));
    const published = join(folder, '..', `published-${Date.now()}.json`);
    const stamp = ['--stamp', '2026-01-01T10:00:00Z'];
    await presence(['convert', folder, '--to', 'json', '--out', published, ...stamp]);
    write('plan.csv', ...events(3));
    const text = await feed(await serve('--since', published));
    expect(named(text, 'subject 4')).toContain('STATUS:CANCELLED');
    expect(named(text, 'subject 1')).toContain('LAST-MODIFIED:20260101T100000Z');
  });

  it('goes on from what the last run served, with --state', async () => {
    const state = join(root.path, `state-${Date.now()}.json`);
    write('plan.csv', ...events(4));
    let url = await serve('--state', state);
    const reload = reported('Reloaded: 4 events');
    write('plan.csv', ...events(3));
    await reload;
    const before = await feed(url);
    await server!.stop();
    expect(JSON.parse(readFileSync(state, 'utf8')).events).toHaveLength(4);
    url = await serve('--state', state);
    expect(await feed(url)).toBe(before);
  });

  it.each([
    [['--state', 'STATE'], 'is in a folder that is read'],
    [['--since', 'nowhere.json'], 'nowhere.json could not be read'],
  ])('is refused with %j', async (options, reason) => {
    write('plan.csv', ...events(1));
    const args = options.map((option) => option.replace('STATE', path('state.json')));
    const run = await presence(['serve', folder, '--port', '0', ...args]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(reason);
  });

  it('without readable input exits with status 1', async () => {
    writeFileSync(path('plan.csv'), '');
    expect((await presence(['serve', path('plan.csv'), '--port', '0'])).status).toBe(1);
  });
});

describe('the server', () => {
  it('has the public address in the links to subscribe, whatever host a client names', async () => {
    write('plan.csv', ...events(1));
    const url = await serve('--feeds-url', 'https://example.org/calendar/', '--max-age', '60');
    const page = await fetch(url);
    expect(page.headers.get('cache-control')).toBe('public, max-age=60');
    const text = await page.text();
    expect(text).toContain('webcal://example.org/calendar/ams.ics');
    expect(text).not.toContain('127.0.0.1');
  });

  it('has its health at /healthz, without names of files', async () => {
    write('plan.csv', ...events(3));
    const url = await serve();
    const response = await fetch(`${url}healthz`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const health = await response.json();
    expect(health).toEqual({
      status: 'ok',
      events: 3,
      loaded: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      failed: null,
    });
    expect((await fetch(`${url}healthz`, { method: 'POST' })).status).toBe(405);
  });

  it.each(['common', 'json'])('logs each request in the format %s, without the query', async (format) => {
    write('plan.csv', ...events(1));
    const url = await serve('--access-log', format);
    await fetch(`${url}all.ics?token=secret`);
    await fetch(`${url}%0d%0aInjected%22`, { method: 'HEAD' });
    await fetch(`${url}healthz`);
    const { stdout } = await server!.stop();
    const lines = stdout.trimEnd().split('\n').slice(1);
    expect(stdout).not.toContain('secret');
    expect(lines).toHaveLength(3);
    if (format === 'common') {
      expect(lines[0]).toMatch(
        /^127\.0\.0\.1 - - \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000\] "GET \/all\.ics HTTP\/1\.1" 200 \d+$/,
      );
      expect(lines[1]).toMatch(/"HEAD \/%0d%0aInjected%22 HTTP\/1\.1" 404 -$/);
    } else expect(JSON.parse(lines[0]!)).toMatchObject({ method: 'GET', path: '/all.ics', status: 200 });
  });

  it('lets an open request end when it is stopped', async () => {
    write('plan.csv', ...events(1));
    const url = await serve();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let response = '';
    socket.on('data', (text) => {
      response += text;
    });
    socket.write('GET /all.ics HTTP/1.1\r\nHost: example.org\r\n');
    await new Promise((next) => setTimeout(next, 200));
    const stopped = server!.stop();
    await new Promise((next) => setTimeout(next, 200));
    await expect(fetch(url)).rejects.toThrow();
    socket.write('Connection: close\r\n\r\n');
    expect((await stopped).status).toBe(0);
    await expect.poll(() => response).toMatch(/^HTTP\/1\.1 200 [\s\S]*END:VCALENDAR\r\n/);
  });

  it('does not wait for a request that never ends', async () => {
    write('plan.csv', ...events(1));
    const socket = connect(Number(new URL(await serve()).port), '127.0.0.1');
    socket.on('error', () => undefined).write('GET /all.ics HTTP/1.1\r\n');
    await new Promise((next) => setTimeout(next, 200));
    const start = performance.now();
    expect((await server!.stop()).status).toBe(0);
    expect(performance.now() - start).toBeLessThan(8000);
    socket.destroy();
  });

  it('sends complete responses while the data changes', async () => {
    write('plan.csv', ...events(1));
    const url = await serve();
    const responses: string[] = [];
    let requesting = true;
    const requests = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (requesting) responses.push(await feed(url));
      }),
    );
    for (const count of [200, 300]) {
      const reload = reported('Reloaded');
      write('new.csv', ...Array.from({ length: count }, (_, i) => event(`Meeting on matter ${i}`)));
      copyFileSync(path('new.csv'), path('plan2.csv'));
      await reload;
    }
    requesting = false;
    await requests;
    for (const text of responses) expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const counts = new Set(responses.map((text) => vevents(text).length));
    expect([...counts].every((count) => [1, 201, 301].includes(count))).toBe(true);
  });
});
