import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Progress, progressLine } from '../src/terminal/progress.js';
import type { Terminal } from '../src/terminal/terminal.js';

const bin = fileURLToPath(new URL('../bin/presence.js', import.meta.url));

let folder: string;
let large: string;
/** Some hundred rows of much text: more bytes than are kept in memory, and soon read. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presence-large-'));
  large = join(folder, 'large.csv');
  const note = 'a note that is long '.repeat(3000);
  const rows = Array.from({ length: 600 }, (_, i) => {
    const n = i % 500;
    return `Forum ${n} on spectrum,2022-0${1 + (n % 9)}-1${n % 10},10:00 Geneva time,Lima,AMS,${i < 500 ? note : ''}`;
  });
  writeFileSync(large, `Title,Date,Hours,City,Region,Note\n${rows.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const presence = (args: string[], env: NodeJS.ProcessEnv = {}) => {
  const run = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
};

describe('a file larger than the memory limit of the import', () => {
  it('gives the same calendar and dataset as its rows in several small files', () => {
    expect(statSync(large).size).toBeGreaterThan(24 * 1024 * 1024);
    const [heading, ...rows] = readFileSync(large, 'utf8').trimEnd().split('\n');
    const parts = Array.from({ length: 3 }, (_, i) => {
      const path = join(folder, `part${i}.csv`);
      writeFileSync(path, `${heading}\n${rows.slice(i * 200, i * 200 + 200).join('\n')}\n`);
      return path;
    });
    const events = (text: string) =>
      (JSON.parse(text) as { events: { sources: unknown }[] }).events.map(({ sources: _, ...rest }) => rest);
    const whole = presence(['convert', large, '--to', 'json']);
    const divided = presence(['convert', ...parts.slice(0, 1), ...parts.slice(1), '--to', 'json']);
    expect(whole.status).toBe(0);
    expect(events(whole.stdout)).toHaveLength(500);
    expect(events(whole.stdout)).toEqual(events(divided.stdout));
    const calendar = presence(['convert', large, '--to', 'ics']).stdout;
    expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(500);
    expect(calendar.match(/^TZID:Europe\/Zurich/gm)).toHaveLength(1);
    const days = [...calendar.matchAll(/^DTSTART;TZID=Europe\/Zurich:(\d+)/gm)].map(([, day]) => day!);
    expect(days).toEqual(days.toSorted());
  });

  it('leaves no temporary files', () => {
    const temporary = mkdtempSync(join(folder, 'tmp-'));
    presence(['convert', large, '--to', 'json', '--out', join(folder, 'x.json')], { TMPDIR: temporary });
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('a command that is stopped', () => {
  const stopped = (child: ChildProcess) =>
    new Promise<number | null>((done) => child.once('exit', (code) => done(code)));

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s leaves no partial files and keeps existing files unchanged',
    async (signal) => {
      const out = join(folder, `stopped-${signal}`);
      presence(['convert', large, '--to', 'csv', '--out', out]);
      const before = readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]);
      writeFileSync(join(out, 'events.csv'), 'what was there');
      const temporary = mkdtempSync(join(folder, 'tmp-'));
      const child = spawn(process.execPath, [bin, 'convert', large, '--to', 'csv', '--out', out], {
        stdio: 'ignore',
        env: { ...process.env, TMPDIR: temporary },
      });
      const ended = stopped(child);
      while (!readdirSync(out).some((name) => name.endsWith('.part')) && child.exitCode === null)
        await new Promise((next) => setTimeout(next, 1));
      child.kill(signal);
      expect(await ended).not.toBe(0);
      expect(readFileSync(join(out, 'events.csv'), 'utf8')).toBe('what was there');
      expect(readdirSync(out).sort()).toEqual(before.map(([name]) => name).sort());
      expect(readdirSync(temporary)).toEqual([]);
    },
  );
});

describe('convert --to csv', () => {
  it('writes tables and their description, which are read back as the same dataset', () => {
    const source = fileURLToPath(new URL('../../../examples/source-report', import.meta.url));
    const tables = join(folder, 'tables');
    const period = ['--period', '2021-09/2022-11'];
    expect(presence(['convert', source, ...period, '--to', 'csv', '--out', tables]).status).toBe(0);
    expect(existsSync(join(tables, 'datapackage.json'))).toBe(true);
    const one = presence(['convert', source, ...period, '--to', 'json']).stdout;
    expect(presence(['convert', tables, '--to', 'json']).stdout).toBe(one);
  });

  it('without a folder is a usage error with a remedy', () => {
    const { status, stderr } = presence(['convert', large, '--to', 'csv']);
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
      colour: false,
      live,
    };
    return { of, written };
  };
  const step = { doing: 'Reading', share: 0.25, count: 250_000, unit: 'rows' };

  it('shows progress, speed and remaining time', () => {
    expect(progressLine(step, 10_000)).toBe(
      'Reading  ██████──────────────────  25 %  250,000 rows  25,000 a second  30 s left',
    );
    expect(progressLine({ ...step, share: 0.5, count: 1 }, 200_000)).toContain('3 min 20 s left');
  });

  it.each([120, 80, 60, 40, 10])('stays within a terminal of %i columns', (columns) => {
    expect(progressLine({ ...step, count: 12_345_678 }, 10_000, columns).length).toBeLessThan(columns);
  });

  it('is shown on a terminal only, after a delay, and is removed at the end', () => {
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

  it('is not written to standard output', () => {
    expect(presence(['check', large]).stderr).not.toContain('\r');
  });
});
