import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './run-presence.js';

const COUNT = 3000;
const folder = temporaryFolder();

/** The module as a process can run it. */
const source = readFileSync(new URL('../src/file/write-atomically.ts', import.meta.url), 'utf8');
const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
const modulePath = folder.write('module.mjs', ts.transpileModule(source, { compilerOptions }).outputText);

/** Writes files to the folder of its argument, and says when the first is moved. */
const PROGRAM = `
  import { watch } from 'node:fs';
  import { writeAtomically } from ${JSON.stringify(modulePath)};
  const folder = process.argv[2];
  watch(folder, (_, name) => { if (name?.endsWith('.old')) process.stdout.write('moving'); });
  await writeAtomically(folder, Array.from({ length: ${COUNT} }, (_, i) => ({ path: 'f' + i, content: ['new'] })));
`;

describe('a program that is stopped while it writes a folder', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s leaves all old files or all new ones', async (signal) => {
    const out = join(folder.path, signal);
    mkdirSync(out);
    for (let i = 0; i < COUNT; i++) writeFileSync(join(out, `f${i}`), 'old');
    const program = folder.write(`${signal}.mjs`, PROGRAM);
    const child = spawn(process.execPath, [program, out], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.once('data', () => child.kill(signal));
    const [status] = (await once(child, 'exit')) as [number];
    const names = readdirSync(out);
    expect(names).toHaveLength(COUNT);
    const contents = new Set(names.map((name) => readFileSync(join(out, name), 'utf8')));
    expect(contents.size).toBe(1);
    // The signal may come when all is written.
    expect([0, 130]).toContain(status);
  });
});
