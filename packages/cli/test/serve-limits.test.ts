import { spawn } from 'node:child_process';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { executable, presence } from './run-presence.js';
import { events, feed, pause, servedFolder, vevents } from './served-folder.js';

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

/** A file whose texts are larger than the memory that a test allows. */
const largeCalendar = () =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...Array.from({ length: 100 }, (_, i) => [
      'BEGIN:VEVENT',
      `UID:${i}@example.org`,
      `DTSTART;VALUE=DATE:2099${String((i % 12) + 1).padStart(2, '0')}01`,
      `SUMMARY:Call ${i}`,
      `DESCRIPTION:${String(i).repeat(700_000)}`,
      'END:VEVENT',
    ]).flat(),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

describe('a file that takes too long to read', () => {
  it('does not stop the server from answering; the previous data stays, and the file is named', async ({
    onTestFinished,
  }) => {
    const { path, write, serve, reported } = servedFolder(onTestFinished);
    write('plan.csv', ...events(2));
    const url = await serve('--read-timeout', '6');
    const reload = reported(
      /reading slow\.ics took more than 6 seconds.*still serving the previous data: 2 events/,
    );
    let reloading = true;
    void reload.finally(() => {
      reloading = false;
    });
    writeFileSync(path('slow.ics'), slowCalendar());
    let slowest = 0;
    while (reloading) {
      const began = performance.now();
      expect(vevents(await feed(url))).toHaveLength(2);
      slowest = Math.max(slowest, performance.now() - began);
      await pause(20);
    }
    await reload;
    expect(slowest).toBeLessThan(1500);
  });

  it('needs more memory than it may: the previous data stays, and the file is named', async ({
    onTestFinished,
  }) => {
    const { path, write, serve, reported } = servedFolder(onTestFinished);
    write('plan.csv', ...events(2));
    const url = await serve('--read-memory', '64');
    const reload = reported(/reading large\.ics needs more than 64 MiB of memory/);
    writeFileSync(path('large.ics'), largeCalendar());
    await reload;
    expect(vevents(await feed(url))).toHaveLength(2);
  });

  it('ends the command at the start, with the name of the file', async ({ onTestFinished }) => {
    const { folder, path } = servedFolder(onTestFinished);
    writeFileSync(path('slow.ics'), slowCalendar());
    const run = await presence(['serve', folder, '--port', '0', '--read-timeout', '3']);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('Nothing is served: reading slow.ics took more than 3 seconds;');
  });

  it('does not keep the command from stopping', async ({ onTestFinished }) => {
    const { path, start, stop } = servedFolder(onTestFinished);
    writeFileSync(path('slow.ics'), slowCalendar());
    start();
    await pause(3500);
    const began = performance.now();
    expect((await stop()).status).toBe(0);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it.skipIf(process.platform !== 'linux')(
    'does not go on when the server is killed',
    async ({ onTestFinished }) => {
      const { folder, path } = servedFolder(onTestFinished);
      writeFileSync(path('slow.ics'), slowCalendar());
      utimesSync(path('slow.ics'), 1e9, 1e9);
      const server = spawn(process.execPath, [executable, 'serve', folder, '--port', '0'], {
        stdio: 'ignore',
      });
      onTestFinished(() => void server.kill('SIGKILL'));
      const children = () => readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8').trim();
      await expect.poll(children, { timeout: 5000 }).not.toBe('');
      const reading = Number(children());
      await pause(2000);
      expect(isRunning(reading)).toBe(true);
      server.kill('SIGKILL');
      await expect.poll(() => isRunning(reading), { timeout: 5000 }).toBe(false);
    },
  );
});

function isRunning(pid: number): boolean {
  try {
    // A zombie has ended and has no command line.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
}
