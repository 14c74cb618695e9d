import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, type Terminal } from '@regional-presence/cli';
import mammoth from 'mammoth';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const out = mkdtempSync(join(tmpdir(), 'presence-plugin-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** A terminal that shows nothing: the documents are written to files. */
const terminal: Terminal = {
  out: () => undefined,
  err: () => undefined,
  input: async () => '',
  stopped: async () => undefined,
  colour: false,
  live: false,
};

/** Runs the command of the README of this example with another format and language. */
async function convertWithPlugin(to: string, language: string): Promise<string> {
  const path = join(out, `report-${language}.${to}`);
  const plugin = join(root, 'examples/report-plugin');
  const options = `--to ${to} --period 2021-09/2022-11 --sector ITU-T --language ${language}`.split(' ');
  const status = await main(
    [
      ...['convert', join(root, 'examples/source-report'), ...options, '--out', path],
      ...['--title-block', join(plugin, 'title-block.json'), '--plugin', join(plugin, 'plugin.mjs')],
    ],
    terminal,
  );
  expect(status).toBe(0);
  return path;
}

describe('your own template', () => {
  it('has its title block, leaves out sections and adds one', async () => {
    const text = readFileSync(await convertWithPlugin('md', 'en'), 'utf8');
    expect(text).toContain('| **Document** | TSAG-TD123 |');
    expect(text).toContain(
      '| **Contact** | Regional coordination, ITU, [regions@example.org](mailto:regions@example.org) |',
    );
    expect(text).toMatch(/^## 9 Thanks\n\nThe offices thank .*: Belarus, Brazil, .* and /m);
    expect(text).not.toContain('Coordination with the regions');
    expect(text).not.toContain('All events');
  });

  it('is the same in Word and in French', async () => {
    const { value } = await mammoth.extractRawText({
      buffer: readFileSync(await convertWithPlugin('docx', 'fr')),
    });
    expect(value).toContain('GCNT, Genève, 12-16 décembre 2022');
    expect(value).toMatch(/Les bureaux remercient les États Membres .*: Bélarus/);
    expect(value).not.toContain('Coordination avec les régions');
  });
});
