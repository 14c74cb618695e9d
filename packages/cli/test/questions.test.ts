import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellEdit, correctedFile, READERS } from '@regional-presence/import';
import { xlsxReader } from '@regional-presence/import-xlsx';
import { describe, expect, it } from 'vitest';
import { presence, temporaryFolder } from './run-presence.js';

const folder = temporaryFolder();
const readers = [xlsxReader, ...READERS];

/** A workbook of questions with its first answers filled in. */
async function filledWorkbook(path: string, answers: readonly string[]): Promise<Uint8Array> {
  const edits = answers.map(
    (to, i): CellEdit => ({
      file: 'a.xlsx',
      sheet: 'Questions',
      row: i + 3,
      column: 'K',
      from: '',
      to,
    }),
  );
  const corrected = await correctedFile({ name: 'a.xlsx', content: readFileSync(path) }, edits, { readers });
  if (!('bytes' in corrected)) throw new Error(corrected.problem.code);
  return corrected.bytes;
}

describe('questions to the offices', () => {
  const input = join(folder.path, 'plan');
  const out = join(folder.path, 'out');
  const questions = join(out, 'office/questions');
  const build = () => presence(['build', input, '--out', out, '--stamp', '2027-01-01T00:00:00Z']);

  it('go out as a workbook and a Word file for each office, come back among the files, and are gone', async () => {
    mkdirSync(input);
    writeFileSync(
      join(input, 'afrique.csv'),
      'Titre;Date;Ville;Région;Statut\nForum sur les normes;31 juin 2027;Dakar;AFR;à revoir\nAtelier;5 mai 2027;Dakar;AFR;prévu\n',
    );
    writeFileSync(join(input, 'europe.csv'), 'Title,Date,City,Region\nForum,5 May 2027,Geneva,EUR\n');
    writeFileSync(join(input, 'nobody.csv'), 'Title,Date\nForum of nobody,5 May 2027\n');
    expect((await build()).status).toBe(1);
    expect(readdirSync(questions).sort()).toEqual([
      'addis-ababa.docx',
      'addis-ababa.xlsx',
      'compiler.docx',
      'compiler.xlsx',
    ]);
    expect(readdirSync(join(out, 'public')).join(' ')).not.toMatch(/question/);
    // In the order of the file: the date, then the status.
    const answered = await filledWorkbook(join(questions, 'addis-ababa.xlsx'), ['30 juin 2027', 'confirmé']);
    writeFileSync(join(input, 'addis-ababa.xlsx'), answered);
    expect((await build()).status).toBe(0);
    expect(existsSync(join(questions, 'addis-ababa.xlsx'))).toBe(false);
    expect(existsSync(join(questions, 'compiler.xlsx'))).toBe(true);
    const { events } = JSON.parse(readFileSync(join(out, 'office/dataset.json'), 'utf8')) as {
      events: { title: Record<string, string>; status?: string; when: { period: string } }[];
    };
    expect(events.find(({ title }) => Object.values(title).includes('Forum sur les normes'))).toMatchObject({
      status: 'confirmed',
      when: { period: '2027-06-30' },
    });
  });

  it('that are asked after an answer have a workbook of another name, and both are applied', async () => {
    const folderOfTwo = join(folder.path, 'two');
    const outOfTwo = join(folder.path, 'out-of-two');
    const office = join(outOfTwo, 'office/questions');
    const buildTwo = () =>
      presence(['build', folderOfTwo, '--out', outOfTwo, '--stamp', '2027-01-01T00:00:00Z']);
    mkdirSync(folderOfTwo);
    writeFileSync(join(folderOfTwo, 'plan.csv'), 'Title,Date,City,Region\nForum,31 June 2027,Cairo,ARB\n');
    await buildTwo();
    const first = await filledWorkbook(join(office, 'cairo.xlsx'), ['32 July 2027']);
    writeFileSync(join(folderOfTwo, 'cairo.xlsx'), first);
    await buildTwo();
    expect(readdirSync(office).sort()).toEqual(['cairo-2.docx', 'cairo-2.xlsx']);
    const second = await filledWorkbook(join(office, 'cairo-2.xlsx'), ['31 July 2027']);
    writeFileSync(join(folderOfTwo, 'cairo-2.xlsx'), second);
    expect((await buildTwo()).status).toBe(0);
    expect(existsSync(office)).toBe(false);
    expect(readFileSync(join(outOfTwo, 'office/dataset.json'), 'utf8')).toContain('2027-07-31');
  });

  it('are answered for check and convert as well, and an answer that is stale is reported in its workbook', async () => {
    const checked = await presence(['check', input, '--questions']);
    expect(checked.stdout).not.toContain('afrique.csv');
    const { stdout } = await presence(['convert', input, '--to', 'json']);
    expect(stdout).toContain('2027-06-30');
    const plan = join(input, 'afrique.csv');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('31 juin', '31 juillet'));
    const { stdout: found } = await presence(['check', input, '--format', 'json']);
    const problems = JSON.parse(found) as { code: string; place: object }[];
    expect(problems.filter(({ code }) => code === 'answer-stale').map(({ place }) => place)).toMatchObject([
      { file: 'addis-ababa.xlsx', row: 3, column: { letter: 'K', name: 'Réponse' } },
      { file: 'addis-ababa.xlsx', row: 4 },
    ]);
  });
});
