import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFiles } from '../src/index.js';
import { fileInput, temporaryFile } from '../src/node.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presence-node-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file as an input', () => {
  it('is read in parts and has the name of the file', async () => {
    const path = join(folder, 'plan.csv');
    writeFileSync(path, 'Title,Date\nWorkshop,5 May 2027\n');
    const input = await fileInput(path);
    const { dataset } = await importFiles(input);
    expect(dataset.events[0]!.sources).toEqual([{ file: 'plan.csv', row: 2 }]);
    await input.close();
  });

  it('can have another name', async () => {
    const path = join(folder, 'other.csv');
    writeFileSync(path, 'Title\n');
    const input = await fileInput(path, 'africa/other.csv');
    expect(input.name).toBe('africa/other.csv');
    await input.close();
  });

  it('that does not exist is an error of the file system', async () => {
    await expect(fileInput(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a temporary file', () => {
  it('gives back what was appended, and is deleted', async () => {
    const before = process.env.TMPDIR;
    process.env.TMPDIR = mkdtempSync(join(folder, 'tmp-'));
    const file = await temporaryFile();
    await file.append(new TextEncoder().encode('abc'));
    await file.append(new TextEncoder().encode('def'));
    expect(file.size).toBe(6);
    expect(new TextDecoder().decode(await file.read(2, 5))).toBe('cde');
    expect((await file.read(4, 9)).length).toBe(2);
    await file.close();
    expect(readdirSync(process.env.TMPDIR)).toEqual([]);
    expect(existsSync(process.env.TMPDIR)).toBe(true);
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });
});
