import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DebouncedReload } from '../src/command/debounced-reload.js';
import { presence, type StartedPresence, startPresence, temporaryFolder } from './run-presence.js';

const folder = temporaryFolder();
let server: StartedPresence | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

const write = (name: string, rows: string) =>
  folder.write(name, rows === '' ? '' : `Title,Date,City,Region\n${rows}\n`);

/** Starts `presence serve` and returns the address of the feeds. */
async function serve(path: string): Promise<string> {
  server = startPresence(['serve', path, '--port', '0']);
  return (await server.written(/http:\/\/\S+/))[0];
}
const reported = (text: string): Promise<unknown> => server!.written(text);
const titles = async (url: string) =>
  [...(await (await fetch(`${url}all.ics`)).text()).matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title);

describe('presence serve', () => {
  it('serves the feeds, reloads changed files, and keeps the last valid data', async () => {
    write('plan.csv', 'Forum,2022-05-02,Lima,AMS');
    const url = await serve(folder.path);
    expect(await titles(url)).toEqual(['Forum']);
    const first = await fetch(`${url}ams.ics`);
    const etag = first.headers.get('etag')!;
    expect((await fetch(`${url}ams.ics`, { headers: { 'if-none-match': etag } })).status).toBe(304);

    let reload = reported('Reloaded: 2 events');
    write('plan.csv', 'Forum,2022-05-02,Lima,AMS\nDay,2022-05-03,Lima,AMS');
    await reload;
    expect(await titles(url)).toEqual(['Forum', 'Day']);
    expect((await fetch(`${url}ams.ics`, { headers: { 'if-none-match': etag } })).status).toBe(200);

    reload = reported('still serving the previous data: 2 events');
    write('plan.csv', '');
    await reload;
    expect(await titles(url)).toEqual(['Forum', 'Day']);

    reload = reported('Reloaded: 1 event');
    writeFileSync(join(folder.path, 'new.tmp'), 'Title,Date,City,Region\nLast,2022-05-04,Lima,AMS\n');
    renameSync(join(folder.path, 'new.tmp'), join(folder.path, 'plan.csv'));
    await reload;
    expect(await titles(url)).toEqual(['Last']);
  });

  it('sends complete responses while the data changes', async () => {
    write('plan.csv', 'Forum,2022-05-02,Lima,AMS');
    const url = await serve(join(folder.path, 'plan.csv'));
    const responses: string[] = [];
    let requesting = true;
    const requests = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (requesting) responses.push(await (await fetch(`${url}all.ics`)).text());
      }),
    );
    for (let i = 2; i < 5; i++) {
      const reload = reported('Reloaded');
      write(
        'plan.csv',
        Array.from({ length: i * 100 }, (_, n) => `Forum ${n},2022-05-02,Lima,AMS`).join('\n'),
      );
      await reload;
    }
    requesting = false;
    await requests;
    expect(responses.length).toBeGreaterThan(20);
    const counts = new Set(responses.map((text) => text.match(/^BEGIN:VEVENT/gm)!.length));
    for (const text of responses) expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect([...counts].every((count) => [1, 200, 300, 400].includes(count))).toBe(true);
  });

  it('without readable input exits with status 1', async () => {
    write('plan.csv', '');
    expect((await presence(['serve', join(folder.path, 'plan.csv'), '--port', '0'])).status).toBe(1);
  });
});

it('a reload follows a failed one, which is reported', async () => {
  const reported: string[] = [];
  let count = 0;
  const reload = new DebouncedReload(
    async () => {
      count++;
      if (count === 1) throw new Error('the disk is full');
    },
    ({ message }) => void reported.push(message),
  );
  for (const expected of [1, 2]) {
    reload.schedule();
    await expect.poll(() => count).toBe(expected);
  }
  await reload.stop();
  expect(reported).toEqual(['the disk is full']);
});
