import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { presence } from './run-presence.js';
import { csv, event, events, feed, named, pause, servedFolder, vevents } from './served-folder.js';

describe.concurrent('a reload', () => {
  it('is a revision: SEQUENCE grows, removed events are cancelled, unchanged ones stay the same', async ({
    onTestFinished,
  }) => {
    const { write, serve, reported } = servedFolder(onTestFinished);
    write('plan.csv', ...events(4));
    const url = await serve();
    const first = await fetch(`${url}ams.ics`);
    const etag = first.headers.get('etag')!;
    const before = await first.text();
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
    const changes = (await feed(url, 'en/changes.html')).replace(/<[^>]+>/g, '');
    expect(changes).toContain('Moved: 2 May 2099 → 20 May 2099 · Forum on subject 2');
  });

  it('that would cancel too much is refused, with what to do, and the next one is accepted', async ({
    onTestFinished,
  }) => {
    const { write, serve, reported } = servedFolder(onTestFinished);
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

  it('reports the problems of the files, at the start as well', async ({ onTestFinished }) => {
    const { write, serve, reported } = servedFolder(onTestFinished);
    write('plan.csv', ...events(2), ',2099-06-01,Lima,AMS,');
    const atStart = serve();
    await pause(0);
    const problem = reported(/plan\.csv[\s\S]*title/i);
    await atStart;
    await problem;
    const reload = reported(/12\/99\/2099/);
    write('plan.csv', ...events(2), 'Seminar,12/99/2099,Lima,AMS,');
    await reload;
  });

  it('that would cancel too much is accepted if that is allowed', async ({ onTestFinished }) => {
    const { write, serve, reported } = servedFolder(onTestFinished);
    write('plan.csv', ...events(8));
    const url = await serve('--allow-cancellations');
    const reload = reported('Reloaded: 8 events');
    write('plan.csv', ...events(1));
    await reload;
    expect((await feed(url)).match(/STATUS:CANCELLED/g)).toHaveLength(7);
  });

  it('keeps the events of a file that is gone, and says so', async ({ onTestFinished }) => {
    const { path, write, serve, reported } = servedFolder(onTestFinished);
    write('africa.csv', 'Day in Dakar,2099-05-02,Dakar,AFR,');
    write('americas.csv', ...events(2));
    const url = await serve();
    const afr = await feed(url, 'afr.ics');
    let reload = reported(/africa\.csv: no longer there\. 1 event .*stay as they are/);
    rmSync(path('africa.csv'));
    await reload;
    expect(await feed(url, 'afr.ics')).toBe(afr);
    expect(vevents(afr)).toHaveLength(1);

    reload = reported(/Reloaded: 3 events\.\n {2}1 moved/);
    write('africa.csv', 'Day in Dakar,2099-05-03,Dakar,AFR,');
    await reload;
    expect(await feed(url, 'afr.ics')).toContain('DTSTART;VALUE=DATE:20990503');
  });

  it('is the same for a file that has another name', async ({ onTestFinished }) => {
    const { path, write, serve, reported } = servedFolder(onTestFinished);
    write('plan.csv', ...events(2));
    const url = await serve();
    const before = await feed(url);
    const reload = reported('Reloaded: 2 events');
    renameSync(path('plan.csv'), path('plan-final.csv'));
    await reload;
    expect(await feed(url)).toBe(before);
  });

  it.for<[string, (file: string) => void]>([
    ['emptied', (file: string) => writeFileSync(file, '')],
    ['cut to its header row', (file: string) => writeFileSync(file, csv())],
    [
      'replaced by a picture',
      (file: string) => writeFileSync(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
    ],
  ])(
    'of a file that was %s fails, and the previous data is served',
    async ([, spoil], { onTestFinished }) => {
      const { path, write, serve, reported } = servedFolder(onTestFinished);
      write('plan.csv', ...events(2));
      const url = await serve();
      const reload = reported('still serving the previous data: 2 events');
      spoil(path('plan.csv'));
      await reload;
      expect(vevents(await feed(url))).toHaveLength(2);
    },
  );
});

describe.concurrent('a file that is being written', () => {
  it('is served when it is complete, and never in parts', async ({ expect, onTestFinished }) => {
    const { path, write, serve, reported } = servedFolder(onTestFinished);
    write('plan.csv', ...events(2));
    const url = await serve();
    const counts = new Set<number>();
    let watching = true;
    const watcher = (async () => {
      while (watching) {
        counts.add(vevents(await feed(url)).length);
        await pause(50);
      }
    })();
    const [first, second] = [csv(...events(13)), csv(...events(24))];
    const reload = reported('Reloaded: 24 events');
    for (const [text, milliseconds] of [
      [first, 1200],
      [first + second.slice(first.length, first.length + 300), 1200],
      [second, 0],
    ] as const) {
      writeFileSync(path('plan.csv'), text);
      await pause(milliseconds);
    }
    await reload;
    await expect.poll(() => counts.has(24)).toBe(true);
    watching = false;
    await watcher;
    expect([...counts].sort()).toEqual([2, 24]);
  });

  it('is waited for at the start as well', async ({ onTestFinished }) => {
    const { path, start } = servedFolder(onTestFinished);
    const [first, second] = [csv(...events(3)), csv(...events(9))];
    writeFileSync(path('plan.csv'), first);
    const listening = start().written(/http:\/\/\S+/);
    await pause(1200);
    writeFileSync(path('plan.csv'), second);
    expect(vevents(await feed((await listening)[0]))).toHaveLength(9);
  });

  it.for([
    '~$plan.xlsx',
    '.~lock.plan.csv#',
    'plan.csv.part',
    'plan.xlsx.tmp',
    'plan.csv.crdownload',
    '.plan.csv.swp',
    'Thumbs.db',
    'desktop.ini',
  ])('has a temporary file next to it, which is ignored: %s', async (name, { onTestFinished }) => {
    const { folder, path, write } = servedFolder(onTestFinished);
    write('plan.csv', ...events(1));
    writeFileSync(path(name), 'lock');
    const run = await presence(['check', folder, '--format', 'json']);
    expect(run.status).toBe(0);
    expect(run.stdout).not.toContain(name);
  });

  it('is reloaded while an office program has a workbook of the folder open', async ({ onTestFinished }) => {
    const { path, write, serve, reported } = servedFolder(onTestFinished);
    write('plan.csv', ...events(1));
    writeFileSync(path('~$plan.xlsx'), 'lock');
    const url = await serve();
    const reload = reported('Reloaded: 2 events');
    write('plan.csv', ...events(2));
    await reload;
    expect(vevents(await feed(url))).toHaveLength(2);
  });
});
