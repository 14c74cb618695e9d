import { once } from 'node:events';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { presence } from './run-presence.js';
import { event, events, feed, named, pause, servedFolder, vevents } from './served-folder.js';

describe.concurrent('the start', () => {
  it('goes on from what was published before', async ({ onTestFinished }) => {
    const { folder, outside, write, serve } = servedFolder(onTestFinished);
    write('plan.csv', ...events(4));
    const published = outside('published.json');
    const stamp = ['--stamp', '2026-01-01T10:00:00Z'];
    await presence(['convert', folder, '--to', 'json', '--out', published, ...stamp]);
    write('plan.csv', ...events(3));
    const text = await feed(await serve('--since', published));
    expect(named(text, 'subject 4')).toContain('STATUS:CANCELLED');
    expect(named(text, 'subject 1')).toContain('LAST-MODIFIED:20260101T100000Z');
  });

  it('goes on from what the last run served, with --state', async ({ onTestFinished }) => {
    const { outside, write, serve, reported, stop } = servedFolder(onTestFinished);
    const state = outside('state.json');
    write('plan.csv', ...events(4));
    let url = await serve('--state', state);
    const reload = reported('Reloaded: 4 events');
    write('plan.csv', ...events(3));
    await reload;
    const before = await feed(url);
    await stop();
    expect(JSON.parse(readFileSync(state, 'utf8')).events).toHaveLength(4);
    url = await serve('--state', state);
    expect(await feed(url)).toBe(before);
  });

  it.for([
    { options: ['--state', 'STATE'], reason: 'is in a folder that is read' },
    { options: ['--since', 'nowhere.json'], reason: 'nowhere.json could not be read' },
    { options: ['--feeds', 'FEEDS'], reason: 'each.nowhere: No such feed' },
  ])('is refused with $options', async ({ options, reason }, { onTestFinished }) => {
    const { folder, outside, path, write } = servedFolder(onTestFinished);
    write('plan.csv', ...events(1));
    const feeds = outside('feeds.json');
    writeFileSync(feeds, '{"each": {"nowhere": {"color": "red"}}}');
    const args = options.map((option) => option.replace('STATE', path('state.json')).replace('FEEDS', feeds));
    const run = await presence(['serve', folder, '--port', '0', ...args]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(reason);
  });

  it('without readable input exits with status 1', async ({ onTestFinished }) => {
    const { path } = servedFolder(onTestFinished);
    writeFileSync(path('plan.csv'), '');
    expect((await presence(['serve', path('plan.csv'), '--port', '0'])).status).toBe(1);
  });
});

describe.concurrent('the server', () => {
  it('has the public address in the links to subscribe, whatever host a client names', async ({
    onTestFinished,
  }) => {
    const { write, serve } = servedFolder(onTestFinished);
    write('plan.csv', ...events(1));
    const url = await serve('--feeds-url', 'https://example.org/calendar/', '--max-age', '60');
    const page = await fetch(new URL('en/subscribe.html', url));
    expect(page.headers.get('cache-control')).toBe('public, max-age=60');
    const text = await page.text();
    expect(text).toContain('webcal://example.org/calendar/all.ics');
    expect(text).not.toContain('127.0.0.1');
  });

  it('answers a request with an invalid host by 400, and logs it', async ({ onTestFinished }) => {
    const { write, serve, reported } = servedFolder(onTestFinished);
    write('plan.csv', ...events(1));
    const url = new URL(await serve('--access-log', 'json'));
    const logged = reported(/"status":400/);
    const socket = connect(Number(url.port), url.hostname);
    socket.end('GET /all.ics HTTP/1.1\r\nHost: a:99999\r\nConnection: close\r\n\r\n');
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(String(first)).toMatch(/^HTTP\/1\.1 400 /);
    await logged;
  });

  it('serves what it served before if its files cannot be served at the start', async ({
    onTestFinished,
  }) => {
    const { write, outside, serve, stop, reported } = servedFolder(onTestFinished);
    const state = outside('state.json');
    write('plan.csv', ...events(8));
    await serve('--state', state);
    await stop();
    write('plan.csv', ...events(1));
    const started = serve('--state', state);
    await pause(0);
    const refused = reported(/would cancel 7 of the 8/);
    const url = await started;
    await refused;
    expect(vevents(await feed(url))).toHaveLength(8);
  });

  it('refuses another domain of UIDs than that of its state', async ({ onTestFinished }) => {
    const { folder, write, outside, serve, stop } = servedFolder(onTestFinished);
    const state = outside('state.json');
    write('plan.csv', ...events(1));
    await serve('--state', state, '--uid-domain', 'a.example');
    await stop();
    const run = await presence([
      'serve',
      folder,
      '--port',
      '0',
      '--state',
      state,
      '--uid-domain',
      'b.example',
    ]);
    expect([run.status, run.stderr.includes('--allow-new-uids')]).toEqual([1, true]);
  });

  it.skipIf(process.platform === 'win32')('leaves out what is no file', async ({ onTestFinished }) => {
    const { path, write, serve } = servedFolder(onTestFinished);
    write('plan.csv', ...events(1));
    const socket = createServer().listen(path('socket.csv'));
    onTestFinished(async () => void socket.close());
    await once(socket, 'listening');
    expect(vevents(await feed(await serve()))).toHaveLength(1);
  });

  it('has its health at /healthz, without names of files', async ({ onTestFinished }) => {
    const { write, serve } = servedFolder(onTestFinished);
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

  it.for(['common', 'json'])(
    'logs each request in the format %s, without the query',
    async (format, { onTestFinished }) => {
      const { write, serve, stop } = servedFolder(onTestFinished);
      write('plan.csv', ...events(1));
      const url = await serve('--access-log', format);
      await fetch(`${url}all.ics?token=secret`);
      await fetch(`${url}%0d%0aInjected%22`, { method: 'HEAD' });
      await fetch(`${url}healthz`);
      const { stdout } = await stop();
      const lines = stdout.trimEnd().split('\n').slice(1);
      expect(stdout).not.toContain('secret');
      expect(lines).toHaveLength(3);
      if (format === 'common') {
        expect(lines[0]).toMatch(
          /^127\.0\.0\.1 - - \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000\] "GET \/all\.ics HTTP\/1\.1" 200 \d+$/,
        );
        expect(lines[1]).toMatch(/"HEAD \/%0d%0aInjected%22 HTTP\/1\.1" 404 -$/);
      } else expect(JSON.parse(lines[0]!)).toMatchObject({ method: 'GET', path: '/all.ics', status: 200 });
    },
  );

  it('lets an open request end when it is stopped', async ({ expect, onTestFinished }) => {
    const { write, serve, stop } = servedFolder(onTestFinished);
    write('plan.csv', ...events(1));
    const url = await serve();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let response = '';
    socket.on('data', (text) => {
      response += text;
    });
    socket.write('GET /all.ics HTTP/1.1\r\nHost: example.org\r\n');
    await pause(200);
    const stopped = stop();
    await pause(200);
    await expect(fetch(url)).rejects.toThrow();
    socket.write('Connection: close\r\n\r\n');
    expect((await stopped).status).toBe(0);
    await expect.poll(() => response).toMatch(/^HTTP\/1\.1 200 [\s\S]*END:VCALENDAR\r\n/);
  });

  it('does not wait for a request that never ends', async ({ onTestFinished }) => {
    const { write, serve, stop } = servedFolder(onTestFinished);
    write('plan.csv', ...events(1));
    const socket = connect(Number(new URL(await serve()).port), '127.0.0.1');
    socket.on('error', () => undefined).write('GET /all.ics HTTP/1.1\r\n');
    await pause(200);
    const began = performance.now();
    expect((await stop()).status).toBe(0);
    expect(performance.now() - began).toBeLessThan(8000);
    socket.destroy();
  });

  it('sends complete responses while the data changes', async ({ onTestFinished }) => {
    const { path, write, serve, reported } = servedFolder(onTestFinished);
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
