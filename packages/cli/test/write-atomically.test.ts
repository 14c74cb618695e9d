import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './run-presence.js';

const COUNT = 3000;
const folder = temporaryFolder();

/** A module as a process can run it. */
function moduleOf(name: string): string {
  const source = readFileSync(new URL(`../src/file/${name}.ts`, import.meta.url), 'utf8');
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return folder.write(`${name}.js`, ts.transpileModule(source, { compilerOptions }).outputText);
}

folder.write('package.json', '{ "type": "module" }');
moduleOf('target-folders');

/** Writes files to the folder of its argument. */
const PROGRAM = `
  import { writeAtomically } from ${JSON.stringify(moduleOf('write-atomically'))};
  await writeAtomically(process.argv[2], Array.from({ length: ${COUNT} }, (_, i) => ({ path: 'f' + i, content: ['new'] })));
`;

describe('a program that is stopped while it writes a folder', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s leaves all old files or all new ones', async (signal) => {
    const out = join(folder.path, signal);
    mkdirSync(out);
    for (let i = 0; i < COUNT; i++) writeFileSync(join(out, `f${i}`), 'old');
    const program = folder.write(`${signal}.mjs`, PROGRAM);
    const child = spawn(process.execPath, [program, out], { stdio: ['ignore', 'ignore', 'inherit'] });
    // The first file is moved.
    const watcher = watch(out, (_, name) => {
      if (name?.endsWith('.old') && !child.killed) child.kill(signal);
    });
    const [status] = (await once(child, 'exit')) as [number];
    watcher.close();
    const names = readdirSync(out);
    expect(names).toHaveLength(COUNT);
    const contents = new Set(names.map((name) => readFileSync(join(out, name), 'utf8')));
    expect(contents.size).toBe(1);
    // The signal may come when all is written.
    expect([0, 130]).toContain(status);
  });

  it('is heard while the files are written, and leaves the old files', async () => {
    const out = join(folder.path, 'written');
    mkdirSync(out);
    writeFileSync(join(out, 'f0'), 'old');
    const program = folder.write('written.mjs', PROGRAM.replace(`length: ${COUNT}`, 'length: 1_000_000'));
    const child = spawn(process.execPath, [program, out], { stdio: ['ignore', 'ignore', 'inherit'] });
    const watcher = watch(out, (_, name) => name?.startsWith('f100.') && child.kill('SIGINT'));
    const [status] = (await once(child, 'exit')) as [number];
    watcher.close();
    expect(status).toBe(130);
    expect(readdirSync(out)).toEqual(['f0']);
    expect(readFileSync(join(out, 'f0'), 'utf8')).toBe('old');
  });
});
