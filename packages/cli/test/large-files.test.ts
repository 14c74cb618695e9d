import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Progress, progressLine } from '../src/terminal/progress.js';
import type { Terminal } from '../src/terminal/terminal.js';
import { presence, SOURCE_REPORT, SOURCE_REPORT_PERIOD, temporaryFolder } from './run-presence.js';

const folder = temporaryFolder();
let large: string;
/** Some hundred rows of much text: more bytes than are kept in memory, and soon read. */
beforeAll(() => {
  const note = 'a note that is long '.repeat(3000);
  const rows = Array.from({ length: 600 }, (_, i) => {
    const n = i % 500;
    return `Forum ${n} on spectrum,2022-0${1 + (n % 9)}-1${n % 10},10:00 Geneva time,Lima,AMS,${i < 500 ? note : ''}`;
  });
  large = folder.write('large.csv', `Title,Date,Hours,City,Region,Note\n${rows.join('\n')}\n`);
});
afterEach(() => vi.unstubAllEnvs());

describe('a file larger than the memory limit of the import', () => {
  it('gives the same calendar and dataset as its rows in several small files', async () => {
    expect(statSync(large).size).toBeGreaterThan(24 * 1024 * 1024);
    const [heading, ...rows] = readFileSync(large, 'utf8').trimEnd().split('\n');
    const parts = Array.from({ length: 3 }, (_, i) => {
      const path = join(folder.path, `part${i}.csv`);
      writeFileSync(path, `${heading}\n${rows.slice(i * 200, i * 200 + 200).join('\n')}\n`);
      return path;
    });
    const events = (text: string) =>
      (JSON.parse(text) as { events: { sources: unknown }[] }).events.map(({ sources: _, ...rest }) => rest);
    const whole = await presence(['convert', large, '--to', 'json']);
    const divided = await presence(['convert', ...parts.slice(0, 1), ...parts.slice(1), '--to', 'json']);
    expect(whole.status).toBe(0);
    expect(events(whole.stdout)).toHaveLength(500);
    expect(events(whole.stdout)).toEqual(events(divided.stdout));
    const calendar = (await presence(['convert', large, '--to', 'ics'])).stdout;
    expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(500);
    expect(calendar.match(/^TZID:Europe\/Zurich/gm)).toHaveLength(1);
    const days = [...calendar.matchAll(/^DTSTART;TZID=Europe\/Zurich:(\d+)/gm)].map(([, day]) => day!);
    expect(days).toEqual(days.toSorted());
  });

  it('leaves no temporary files', async () => {
    const temporary = mkdtempSync(join(folder.path, 'tmp-'));
    await presence(['convert', large, '--to', 'json', '--out', join(folder.path, 'x.json')], {
      TMPDIR: temporary,
    });
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('convert --to csv', () => {
  it('writes tables and their description, which are read back as the same dataset', async () => {
    const tables = join(folder.path, 'tables');
    expect(
      (await presence(['convert', SOURCE_REPORT, ...SOURCE_REPORT_PERIOD, '--to', 'csv', '--out', tables]))
        .status,
    ).toBe(0);
    expect(existsSync(join(tables, 'datapackage.json'))).toBe(true);
    const one = (await presence(['convert', SOURCE_REPORT, ...SOURCE_REPORT_PERIOD, '--to', 'json'])).stdout;
    expect((await presence(['convert', tables, '--to', 'json'])).stdout).toBe(one);
  });

  it('without a folder is a usage error with a remedy', async () => {
    const { status, stderr } = await presence(['convert', large, '--to', 'csv']);
    expect(status).toBe(2);
    expect(stderr).toContain('name a folder for them with --out');
  });
});

describe('the progress line', () => {
  const terminal = (live: boolean) => {
    const written: string[] = [];
    const of: Terminal = {
      out: () => undefined,
      err: (text) => void written.push(text),
      input: async () => '',
      stopped: async () => undefined,
      colour: false,
      live,
    };
    return { of, written };
  };
  const step = { doing: 'Reading', share: 0.25, count: 250_000, unit: 'rows' };

  it('shows progress, speed and remaining time', async () => {
    expect(progressLine(step, 10_000)).toBe(
      'Reading  ██████──────────────────  25 %  250,000 rows  25,000 a second  30 s left',
    );
    expect(progressLine({ ...step, share: 0.5, count: 1 }, 200_000)).toContain('3 min 20 s left');
  });

  it.each([120, 80, 60, 40, 10])('stays within a terminal of %i columns', async (columns) => {
    expect(progressLine({ ...step, count: 12_345_678 }, 10_000, columns).length).toBeLessThan(columns);
  });

  it('is shown on a terminal only, after a delay, and is removed at the end', async () => {
    let now = 0;
    const { of, written } = terminal(true);
    const progress = new Progress(of, () => now);
    progress.show(step);
    expect(written).toEqual([]);
    now = 1000;
    progress.show(step);
    now = 1050;
    progress.show(step);
    expect(written).toHaveLength(1);
    progress.clear();
    expect(written.at(-1)).toBe('\r\u001b[K');
    const silent = terminal(false);
    const elsewhere = new Progress(silent.of, () => (now += 1000));
    elsewhere.show(step);
    elsewhere.show(step);
    elsewhere.clear();
    expect(silent.written).toEqual([]);
  });

  it('is not written to standard output', async () => {
    expect((await presence(['check', large])).stderr).not.toContain('\r');
  });
});
