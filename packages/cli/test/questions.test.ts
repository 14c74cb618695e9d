import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellEdit, correctedFile, READERS } from '@regional-presence/import';
import { xlsxReader } from '@regional-presence/import-xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
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
      'questions-addis-ababa.docx',
      'questions-addis-ababa.xlsx',
      'questions-compiler.docx',
      'questions-compiler.xlsx',
    ]);
    expect(readdirSync(join(out, 'public')).join(' ')).not.toMatch(/question/);
    // In the order of the file: the date, then the status.
    const answered = await filledWorkbook(join(questions, 'questions-addis-ababa.xlsx'), [
      '30 juin 2027',
      'confirmé',
    ]);
    writeFileSync(join(input, 'questions-addis-ababa.xlsx'), answered);
    expect((await build()).status).toBe(0);
    expect(existsSync(join(questions, 'questions-addis-ababa.xlsx'))).toBe(false);
    expect(existsSync(join(questions, 'questions-compiler.xlsx'))).toBe(true);
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
    const first = await filledWorkbook(join(office, 'questions-cairo.xlsx'), ['32 July 2027']);
    writeFileSync(join(folderOfTwo, 'questions-cairo.xlsx'), first);
    await buildTwo();
    expect(readdirSync(office).sort()).toEqual(['questions-cairo-2.docx', 'questions-cairo-2.xlsx']);
    const second = await filledWorkbook(join(office, 'questions-cairo-2.xlsx'), ['31 July 2027']);
    writeFileSync(join(folderOfTwo, 'questions-cairo-2.xlsx'), second);
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
      { file: 'questions-addis-ababa.xlsx', row: 3, column: { letter: 'K', name: 'Réponse' } },
      { file: 'questions-addis-ababa.xlsx', row: 4 },
    ]);
  });

  const outOf = (name: string) => join(folder.path, name, 'office/questions');
  const buildOf = (...paths: string[]) =>
    presence(['build', ...paths, '--out', join(folder.path, 'out-names'), '--stamp', '2027-01-01T00:00:00Z']);

  it('never have the name of a file that was read', async () => {
    const own = join(folder.path, 'names');
    mkdirSync(own);
    writeFileSync(join(own, 'Questions-Cairo.csv'), 'Title,Date,City,Region\nForum,31 June 2027,Cairo,ARB\n');
    await buildOf(own);
    const names = readdirSync(outOf('out-names')).sort();
    expect(names).toEqual(['questions-cairo-2.docx', 'questions-cairo-2.xlsx']);
  });

  it('name a file without its folders, or with those that tell it from another', async () => {
    const [one, other] = ['one', 'other'].map((name) => join(folder.path, 'deep', name)) as [string, string];
    for (const each of [one, other]) {
      mkdirSync(each, { recursive: true });
      writeFileSync(join(each, 'plan.csv'), 'Title,Date,City,Region\nForum,03/04/2027,Cairo,ARB\n');
    }
    writeFileSync(join(one, 'more.csv'), 'Title,Date,City,Region\nDay,31 June 2027,Cairo,ARB\n');
    for (const paths of [
      [one, other],
      [other, one],
    ]) {
      const { stdout } = await presence(['check', ...paths, '--format', 'json']);
      const problems = JSON.parse(stdout) as { place?: { file: string } }[];
      expect([...new Set(problems.map(({ place }) => place?.file))].sort()).toEqual([
        'more.csv',
        'one/plan.csv',
        'other/plan.csv',
      ]);
    }
  });
});

describe('a Word file of questions', () => {
  const input = join(folder.path, 'word');
  const out = join(folder.path, 'out-word');
  const name = 'questions-cairo.docx';
  const sent = join(out, 'office/questions', name);
  const problemsOf = async () => {
    const { stdout } = await presence(['check', input, '--format', 'json']);
    return JSON.parse(stdout) as { code: string; severity: string; place: object; params: object }[];
  };

  /** The form with its parts changed, as a program saves it. */
  const saved = (change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
    const parts = unzipSync(readFileSync(sent));
    change(parts);
    return zipSync(parts);
  };

  const answered = (bookmark: string, answer: string): Uint8Array =>
    saved((parts) => {
      const path = 'word/document.xml';
      const [before, after] = strFromU8(parts[path]!).split(`w:name="${bookmark}"`) as [string, string];
      const filled = after
        .replace('<w:showingPlcHdr/>', '')
        .replace(/(<w:t xml:space="preserve">)\.+(<)/, `$1${answer}$2`);
      parts[path] = strToU8(`${before}w:name="${bookmark}"${filled}`);
    });

  it('is a form, and its answers are applied and reported with the number of the question', async () => {
    mkdirSync(input);
    writeFileSync(join(input, 'plan.csv'), 'Title,Date,City,Region\nForum,31 June 2027,Cairo,ARB\n');
    await presence(['build', input, '--out', out, '--stamp', '2027-01-01T00:00:00Z']);
    writeFileSync(join(input, name), answered('answer_1', '32 June 2027'));
    expect(await problemsOf()).toContainEqual(
      expect.objectContaining({
        code: 'answer-not-understood',
        place: expect.objectContaining({ file: name, row: 1 }),
      }),
    );
    writeFileSync(join(input, name), answered('answer_1', '30 June 2027'));
    const { stdout } = await presence(['convert', input, '--to', 'json']);
    expect(stdout).toContain('2027-06-30');
    expect((await problemsOf()).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('that lost what its answers change is reported, with the workbook to use', async () => {
    const damaged = saved((parts) => {
      delete parts['customXml/item1.xml'];
    });
    writeFileSync(join(input, name), damaged);
    expect(await problemsOf()).toContainEqual(
      expect.objectContaining({
        code: 'questions-document-skipped',
        severity: 'warning',
        place: { file: name },
        params: { workbook: 'questions-cairo.xlsx' },
      }),
    );
  });

  it('is not the only Word file that is no list: a report is skipped, and a list is read', async () => {
    const own = join(folder.path, 'reports');
    mkdirSync(own);
    const report = join(own, 'report.docx');
    writeFileSync(join(own, 'plan.csv'), 'Title,Date,City,Region\nForum,5 May 2027,Cairo,ARB\n');
    await presence(['convert', join(own, 'plan.csv'), '--to', 'docx', '--out', report]);
    const { stdout } = await presence(['check', own, '--format', 'json']);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ code: 'own-report-skipped', place: { file: 'report.docx' } }),
    );
  });
});
