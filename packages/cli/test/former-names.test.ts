import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { presence, temporaryFolder } from './run-presence.js';

const folder = temporaryFolder();
const plan = folder.write('plan.csv', 'Our plan,\nTitle,Date\nForum,03/04/2022\n');
const mapping = folder.write('mapping.json', '{"columns":{"Title":"title","Date":"date"}}');
const titleBlock = folder.write('block.json', '{"documentNumber":"TSAG-TD9"}');
const convert = ['convert', plan, '--stamp', '2022-06-01T10:00:00Z', '--header-row', '2', '--to'];

describe('former names of options and commands', () => {
  it.each([
    ['--source-lang', '--input-language', [...convert, 'json'], 'fr', '2022-04-03'],
    ['--order', '--date-order', [...convert, 'json'], 'mdy', '2022-03-04'],
    ['--map', '--mapping', [...convert, 'json', '--date-order', 'dmy'], mapping, '2022-04-03'],
    [
      '--heading-row',
      '--header-row',
      ['convert', plan, '--stamp', '2022-06-01T10:00:00Z', '--date-order', 'dmy', '--to', 'json'],
      '2',
      '2022-04-03',
    ],
    ['--lang', '--language', [...convert, 'md', '--date-order', 'dmy'], 'fr', '# Activités'],
    ['--head', '--title-block', [...convert, 'md', '--date-order', 'dmy'], titleBlock, 'TSAG-TD9'],
    ['--lang', '--language', ['dates', '03/04/2022'], 'fr', '2022-04-03'],
    ['--within', '--reporting-period', ['dates', '27 June'], '2022', '2022-06-27'],
    ['--order', '--date-order', ['dates', '03/04/2022'], 'mdy', '2022-03-04'],
  ])('%s has the same effect as %s in %j', async (former, current, args, value, expected) => {
    const before = await presence([...args, former, value]);
    expect(before.stdout).toContain(expected);
    expect(before).toEqual(await presence([...args, current, value]));
    const { stdout } = await presence([args[0]!, '--help']);
    expect(stdout).toContain(`${current} <`);
    expect(stdout).not.toContain(`${former} <`);
  });

  it('--lang of build is --language', async () => {
    const out = join(folder.path, 'out');
    await presence(['build', plan, '--header-row', '2', '--date-order', 'dmy', '--out', out, '--lang', 'fr']);
    expect(readdirSync(join(out, 'office/reports')).sort()).toEqual(['fr', 'register.csv']);
    expect(readFileSync(join(out, 'office/reports/fr/annual-plan.html'), 'utf8')).toContain(
      '<html lang="fr"',
    );
  });

  it('a value that a former option does not allow is refused as by the new one', async () => {
    const run = await presence(['check', plan, '--order', 'ymd']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('Allowed choices are dmy, mdy.');
  });

  it('map is draft-mapping', async () => {
    const run = await presence(['map', plan]);
    expect(run.status).toBe(0);
    expect(run).toEqual(await presence(['draft-mapping', plan]));
    expect((await presence(['--help'])).stdout).not.toMatch(/^ +map /m);
  });
});
