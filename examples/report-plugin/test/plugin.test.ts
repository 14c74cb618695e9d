import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const out = mkdtempSync(join(tmpdir(), 'presence-plugin-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** Runs the command of this example's README with another format and language. */
function convertWithPlugin(to: string, lang: string): string {
  const path = join(out, `report-${lang}.${to}`);
  const plugin = 'examples/report-plugin';
  const args = `convert examples/source-report --to ${to} --period 2021-09/2022-11 --sector ITU-T --lang ${lang} --head ${plugin}/head.json --plugin ${plugin}/plugin.mjs --out`;
  const run = spawnSync(process.execPath, ['packages/cli/bin/presence.js', ...args.split(' '), path], {
    cwd: root,
  });
  expect(run.status).toBe(0);
  return path;
}

describe('your own template', () => {
  it('has its title block, leaves out sections and adds one', () => {
    const text = readFileSync(convertWithPlugin('md', 'en'), 'utf8');
    expect(text).toContain('| **Document** | TSAG-TD123 |');
    expect(text).toContain(
      '| **Contact** | Regional coordination, ITU, [regions@example.org](mailto:regions@example.org) |',
    );
    expect(text).toMatch(/^## 9 Thanks\n\nThe offices thank .*: Belarus, Brazil, .* and /m);
    expect(text).not.toContain('Coordination with the regions');
    expect(text).not.toContain('All events');
  });

  it('is the same in Word and in French', async () => {
    const { value } = await mammoth.extractRawText({ buffer: readFileSync(convertWithPlugin('docx', 'fr')) });
    expect(value).toContain('GCNT, Genève, 12-16 décembre 2022');
    expect(value).toMatch(/Les bureaux remercient les États Membres .*: Bélarus/);
    expect(value).not.toContain('Coordination avec les régions');
  });
});
