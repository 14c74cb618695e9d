import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type PresenceRun,
  presence,
  SOURCE_REPORT,
  SOURCE_REPORT_PERIOD,
  temporaryFolder,
} from './run-presence.js';

const STAMP = ['--stamp', '2022-11-24T10:00:00Z'] as const;
const folder = temporaryFolder();
let large: string;
let temporary: string;
let whole: PresenceRun;
/** A file of 600 rows with long texts, larger than the memory limit of the import. */
beforeAll(async () => {
  const note = 'a note that is long '.repeat(3000);
  const rows = Array.from({ length: 600 }, (_, i) => {
    const n = i % 500;
    return `Forum ${n} on spectrum,2022-0${1 + (n % 9)}-1${n % 10},10:00 Geneva time,Lima,AMS,${i < 500 ? note : ''}`;
  });
  large = folder.write('large.csv', `Title,Date,Hours,City,Region,Note\n${rows.join('\n')}\n`);
  temporary = mkdtempSync(join(folder.path, 'tmp-'));
  vi.stubEnv('TMPDIR', temporary);
  whole = await presence(['convert', large, '--to', 'json', ...STAMP]);
}, 60_000);
afterAll(() => vi.unstubAllEnvs());

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
    const divided = await presence(['convert', ...parts, '--to', 'json', ...STAMP]);
    expect(whole.status).toBe(0);
    expect(events(whole.stdout)).toHaveLength(500);
    expect(events(whole.stdout)).toEqual(events(divided.stdout));
    const calendar = (await presence(['convert', large, '--to', 'ics'])).stdout;
    expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(500);
    expect(calendar.match(/^TZID:Europe\/Zurich/gm)).toHaveLength(1);
    const days = [...calendar.matchAll(/^DTSTART;TZID=Europe\/Zurich:(\d+)/gm)].map(([, day]) => day!);
    expect(days).toEqual(days.toSorted());
  });

  it('leaves no temporary files, and no progress line in standard error that is not a terminal', () => {
    expect(readdirSync(temporary)).toEqual([]);
    expect(whole.stderr).not.toContain('\r');
  });
});

describe('convert --to csv', () => {
  it('writes tables and their description, which are read back as the same dataset', async () => {
    const tables = join(folder.path, 'tables');
    expect(
      (
        await presence([
          'convert',
          SOURCE_REPORT,
          ...SOURCE_REPORT_PERIOD,
          '--to',
          'csv',
          '--out',
          tables,
          ...STAMP,
        ])
      ).status,
    ).toBe(0);
    expect(existsSync(join(tables, 'datapackage.json'))).toBe(true);
    const one = (
      await presence(['convert', SOURCE_REPORT, ...SOURCE_REPORT_PERIOD, '--to', 'json', ...STAMP])
    ).stdout;
    expect((await presence(['convert', tables, '--to', 'json'])).stdout).toBe(one);
  });

  it('without a folder is a usage error with a remedy', async () => {
    const { status, stderr } = await presence(['convert', large, '--to', 'csv']);
    expect(status).toBe(2);
    expect(stderr).toContain('name a folder for them with --out');
  });
});
