import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../bin/presence.js', import.meta.url));
let folder: string;
let child: ChildProcess | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presence-serve-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  child = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, rows: string) =>
  writeFileSync(join(folder, name), rows === '' ? '' : `Title,Date,City,Region\n${rows}\n`);

async function started(path: string): Promise<string> {
  child = spawn(process.execPath, [bin, 'serve', path, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((found, failed) => {
    child!.stdout!.on('data', (text: Buffer) => {
      const [url] = /http:\/\/\S+/.exec(String(text)) ?? [];
      if (url) found(url);
    });
    child!.once('exit', (code) => failed(new Error(`it ended with ${code}`)));
  });
}
/** What the command says on standard error until it has said this. */
const said = (text: string): Promise<void> =>
  new Promise((done) => {
    child!.stderr!.on('data', (piece: Buffer) => {
      if (String(piece).includes(text)) done();
    });
  });
const titles = async (url: string) =>
  [...(await (await fetch(`${url}all.ics`)).text()).matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title);

describe('presence serve', () => {
  it('serves the feeds, reloads changed files, and keeps the last valid data', async () => {
    write('plan.csv', 'Forum,2022-05-02,Lima,AMS');
    const url = await started(folder);
    expect(await titles(url)).toEqual(['Forum']);
    const first = await fetch(`${url}ams.ics`);
    const etag = first.headers.get('etag')!;
    expect((await fetch(`${url}ams.ics`, { headers: { 'if-none-match': etag } })).status).toBe(304);

    let heard = said('Read again: 2 events');
    write('plan.csv', 'Forum,2022-05-02,Lima,AMS\nDay,2022-05-03,Lima,AMS');
    await heard;
    expect(await titles(url)).toEqual(['Forum', 'Day']);
    expect((await fetch(`${url}ams.ics`, { headers: { 'if-none-match': etag } })).status).toBe(200);

    heard = said('what was read before is served: 2 events');
    write('plan.csv', '');
    await heard;
    expect(await titles(url)).toEqual(['Forum', 'Day']);

    heard = said('Read again: 1 event');
    writeFileSync(join(folder, 'new.tmp'), 'Title,Date,City,Region\nLast,2022-05-04,Lima,AMS\n');
    renameSync(join(folder, 'new.tmp'), join(folder, 'plan.csv'));
    await heard;
    expect(await titles(url)).toEqual(['Last']);
  });

  it('sends complete responses while the data changes', async () => {
    write('plan.csv', 'Forum,2022-05-02,Lima,AMS');
    const url = await started(join(folder, 'plan.csv'));
    const answers: string[] = [];
    let going = true;
    const asking = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (going) answers.push(await (await fetch(`${url}all.ics`)).text());
      }),
    );
    for (let i = 2; i < 5; i++) {
      const heard = said('Read again');
      write(
        'plan.csv',
        Array.from({ length: i * 100 }, (_, n) => `Forum ${n},2022-05-02,Lima,AMS`).join('\n'),
      );
      await heard;
    }
    going = false;
    await asking;
    expect(answers.length).toBeGreaterThan(20);
    const counts = new Set(answers.map((text) => text.match(/^BEGIN:VEVENT/gm)!.length));
    for (const text of answers) expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect([...counts].every((count) => [1, 200, 300, 400].includes(count))).toBe(true);
  });

  it('ends on a signal', async () => {
    write('plan.csv', 'Forum,2022-05-02,Lima,AMS');
    const url = await started(folder);
    await titles(url);
    child!.removeAllListeners('exit');
    const ended = new Promise((done) => child!.once('exit', (code) => done(code)));
    child!.kill('SIGTERM');
    expect(await ended).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('without readable input exits with status 1', async () => {
    write('plan.csv', '');
    await expect(started(join(folder, 'plan.csv'))).rejects.toThrow('ended with 1');
  });
});
