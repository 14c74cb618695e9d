import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { executable, SOURCE_REPORT, temporaryFolder } from './run-presence.js';

const folder = temporaryFolder();
let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill('SIGKILL');
  child = undefined;
});

const run = (...args: string[]) => spawnSync(process.execPath, [executable, ...args], { encoding: 'utf8' });
const ended = (running: ChildProcess) =>
  new Promise<number | null>((resolve) => running.once('exit', (status) => resolve(status)));

describe('the built executable', () => {
  it('prints the version of its package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(run('--version').stdout).toBe(`${version}\n`);
  });

  it('ends with the exit status of the command', () => {
    const { status, stdout, stderr } = run('check', folder.write('none.csv', ''), '--format', 'json');
    expect([status, JSON.parse(stdout)[0].code]).toEqual([1, 'file-empty']);
    expect(stderr).not.toContain('    at ');
  });

  it('ends without an error when the pipe it writes to is closed', async () => {
    const args = ['check', SOURCE_REPORT, '--format', 'json'];
    child = spawn(process.execPath, [executable, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr!.on('data', (text) => {
      stderr += text;
    });
    child.stdout!.destroy();
    expect(await ended(child)).toBe(0);
    expect(stderr).not.toContain('EPIPE');
  });

  it('leaves no partial files and keeps existing files unchanged when it is stopped', async () => {
    const note = 'a note that is long '.repeat(3000);
    const rows = Array.from({ length: 500 }, (_, i) => `Forum ${i},2022-05-02,Lima,AMS,${note}`);
    const large = folder.write('large.csv', `Title,Date,City,Region,Note\n${rows.join('\n')}\n`);
    const out = mkdtempSync(join(folder.path, 'out-'));
    writeFileSync(join(out, 'events.csv'), 'the last complete table');
    const temporary = mkdtempSync(join(folder.path, 'tmp-'));
    child = spawn(process.execPath, [executable, 'convert', large, '--to', 'csv', '--out', out], {
      stdio: 'ignore',
      env: { ...process.env, TMPDIR: temporary },
    });
    const end = ended(child);
    while (!readdirSync(out).some((name) => name.endsWith('.part')) && child.exitCode === null)
      await new Promise((next) => setTimeout(next, 1));
    child.kill('SIGINT');
    expect(await end).not.toBe(0);
    expect(readFileSync(join(out, 'events.csv'), 'utf8')).toBe('the last complete table');
    expect(readdirSync(out)).toEqual(['events.csv']);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('serves until it receives a signal', async () => {
    const plan = folder.write('plan.csv', 'Title,Date,City,Region\nForum,2022-05-02,Lima,AMS\n');
    child = spawn(process.execPath, [executable, 'serve', plan, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await new Promise<string>((resolve) => {
      child!.stdout!.on('data', (text) => resolve(/http:\/\/\S+/.exec(String(text))![0]));
    });
    expect((await fetch(`${url}all.ics`)).status).toBe(200);
    const end = ended(child);
    child.kill('SIGTERM');
    expect(await end).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });
});
