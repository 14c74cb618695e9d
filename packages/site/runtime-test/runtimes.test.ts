import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { siteDataset } from '../test/site-files.js';

const RESPONSES = fileURLToPath(new URL('responses.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'site-runtimes-'));
const dataset = join(folder, 'dataset.json');
writeFileSync(dataset, JSON.stringify(siteDataset()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the handler answers at each path on a runtime: status, type and hash, and the status if the client has it. */
async function answersOn(...command: [string, ...string[]]): Promise<Record<string, string>> {
  const [program, ...args] = command;
  const { stdout } = await promisify(execFile)(program, [...args, RESPONSES, dataset], { maxBuffer: 1e8 });
  return JSON.parse(stdout) as Record<string, string>;
}

const onNode = answersOn(process.execPath);

it.each([
  ['Bun', 'bun@1.4.5', []],
  ['Deno', 'deno@2.9.6', ['run', '--allow-read', '--allow-env']],
] as const)(
  'the handler gives on %s the bytes that it gives on Node, and 304 to a client that has them',
  async (_, program, args) => {
    const expected = await onNode;
    expect(Object.keys(expected).length).toBeGreaterThan(300);
    for (const answer of Object.values(expected)) expect(answer).toMatch(/^200 .* [0-9a-f]{64} 304$/);
    expect(await answersOn('npx', '-y', program, ...args)).toEqual(expected);
  },
  120_000,
);
