import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xlsxReader } from '@regional-presence/import-xlsx';
import { describe, expect, it } from 'vitest';
import { presence, temporaryFolder } from './run-presence.js';

const folder = temporaryFolder();
const PLAN =
  'Region,Title,Date,Sector,Outcome\nAFR,Forum on standards,5 May 2027,ITU-T,The forum adopted a plan.\n';

/** The table of a translator's workbook as CSV, its last column filled. */
async function filledTable(path: string, translations: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for await (const output of xlsxReader.read({ name: path, content: readFileSync(path) }))
    if (output.type === 'table')
      for await (const batch of output.rows())
        for (const { cells } of batch) {
          const given = lines.length === 0 ? cells[5] : translations[lines.length - 1];
          lines.push([...cells.slice(0, 5), given].map((cell) => `"${cell ?? ''}"`).join(','));
        }
  return `${lines.join('\n')}\n`;
}

describe('texts to translate', () => {
  const input = join(folder.path, 'plan');
  const out = join(folder.path, 'out');
  const build = () => presence(['build', input, '--out', out, '--language', 'en,fr', '--draft']);

  it('go out in a workbook, come back among the files, and then none is left', async () => {
    mkdirSync(input);
    writeFileSync(join(input, 'plan.csv'), PLAN);
    expect((await build()).status).toBe(0);
    const workbook = join(out, 'office/translations/fr.xlsx');
    expect(existsSync(join(out, 'office/translations/en.xlsx'))).toBe(false);
    const draft = readFileSync(join(out, 'office/reports/fr/advisory-group.html'), 'utf8');
    expect(draft).toContain('<mark lang="en" dir="ltr">Forum on standards</mark>');
    const french = ['Forum sur les normes', 'Le forum a adopté un plan.'];
    writeFileSync(join(input, 'fr.csv'), await filledTable(workbook, french));
    const run = await build();
    expect(run.status).toBe(0);
    expect(existsSync(workbook)).toBe(false);
    const document = readFileSync(join(out, 'office/reports/fr/advisory-group.html'), 'utf8');
    for (const text of french) expect(document).toContain(text);
    expect(document).not.toContain('<mark');
    expect(document).not.toContain('Forum on standards');
    expect(readFileSync(join(out, 'office/reports/en/advisory-group.html'), 'utf8')).toContain(
      'Forum on standards',
    );
  });
});

describe('a document with its changes marked', () => {
  const plan = join(folder.path, 'changes.csv');
  const published = join(folder.path, 'first');
  const convert = (...options: string[]) =>
    presence(['convert', plan, '--to', 'html', '--report', 'annual-plan', ...options]);
  const since = () => ['--since', join(published, 'office/dataset.json'), '--stamp', '2027-02-01T00:00:00Z'];

  it('is written by build next to the document, and by convert where it is asked for', async () => {
    writeFileSync(plan, PLAN);
    await presence(['build', plan, '--out', published, '--stamp', '2027-01-01T00:00:00Z']);
    expect(existsSync(join(published, 'office/reports/en/annual-plan-changes.docx'))).toBe(false);
    writeFileSync(plan, PLAN.replace('5 May', '6 May'));
    const out = join(folder.path, 'second');
    await presence(['build', plan, '--out', out, ...since()]);
    const page = readFileSync(join(out, 'office/reports/en/annual-plan-changes.html'), 'utf8');
    expect(page).toContain('<del>5</del><ins>6</ins> May 2027');
    expect(readFileSync(join(out, 'office/reports/register.csv'), 'utf8')).toContain(
      'reports/en/annual-plan-changes.docx,annual-plan-changes,en,1,2027-02-01,',
    );
    expect((await convert(...since(), '--mark-changes')).stdout).toBe(page);
    const unmarked = (await convert(...since())).stdout;
    expect(unmarked).toContain('Changes since the last report');
    expect(unmarked).not.toContain('<del>');
  });

  it('needs the dataset that was published, and a format that has changes', async () => {
    for (const options of [['--mark-changes'], [...since(), '--mark-changes', '--to', 'md']]) {
      const run = await convert(...options);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('--mark-changes is for docx and html');
    }
  });
});

it('activities and statistics are converted to a workbook', async () => {
  const plan = join(folder.path, 'plan.csv');
  writeFileSync(plan, PLAN);
  const out = join(folder.path, 'plan.xlsx');
  const run = await presence(['convert', plan, '--to', 'xlsx', '--language', 'fr', '--out', out]);
  expect(run.status).toBe(0);
  const sheets: (string | undefined)[] = [];
  for await (const output of xlsxReader.read({ name: out, content: readFileSync(out) }))
    if (output.type === 'table') sheets.push(output.sheet);
  expect(sheets).toEqual(['Manifestations', 'Régions et Secteurs', 'Statistiques']);
});
