import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { presence, temporaryFolder } from './run-presence.js';

const hasLibreOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
})();

const folder = temporaryFolder();
const plan = folder.write('plan.csv', 'Title,Date,City\nForum,5 May 2027,Nairobi\n');
const { PATH } = process.env;
afterEach(() => {
  process.env.PATH = PATH;
});

describe('a PDF', () => {
  it.skipIf(!hasLibreOffice)('is written with LibreOffice', { timeout: 120_000 }, async () => {
    const out = join(folder.path, 'plan.pdf');
    const run = await presence(['convert', plan, '--to', 'pdf', '--report', 'annual-plan', '--out', out]);
    expect(run.status).toBe(0);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('needs LibreOffice, and says so', async () => {
    process.env.PATH = '';
    const out = join(folder.path, 'missing.pdf');
    const run = await presence(['convert', plan, '--to', 'pdf', '--out', out]);
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain('LibreOffice, which was not found');
  });
});

describe('a template', () => {
  it('is for formats with pages', async () => {
    const run = await presence(['convert', plan, '--to', 'md', '--template', plan]);
    expect(run.stderr).toMatch(/no Word file|--template is for docx and pdf/);
  });

  it('that is no Word file is refused', async () => {
    const run = await presence(['convert', plan, '--to', 'docx', '--template', plan]);
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain('Invalid template: it is no Word file (.docx or .dotx).');
  });
});

describe('parts of documents', () => {
  it('are named on the command line', async () => {
    const run = await presence(['convert', plan, '--to', 'md', '--parts', 'events,introduction']);
    expect(run.stdout.indexOf('All events')).toBeLessThan(run.stdout.indexOf('Introduction'));
    expect(run.stdout).not.toContain('Implementation of the mandates');
    const wrong = await presence(['convert', plan, '--to', 'md', '--without', 'evidense']);
    expect(wrong.stderr).toContain('Must be one of');
    expect(wrong.stderr).toContain('evidence');
  });

  it('that the document does not have are named, with those that it has', async () => {
    const run = await presence(['convert', plan, '--to', 'md', '--parts', 'regions,by-month,regions']);
    expect(run.stderr).toContain('The document advisory-group has no part by-month');
    expect(run.stderr).toContain('introduction, mandates, coordination, regions');
    const has = await presence(['convert', plan, '--to', 'md', '--parts', 'regions,evidence']);
    expect(has.stderr).not.toContain('has no part');
  });
});
