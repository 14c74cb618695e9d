import { type Dataset, datasetWriter, type Problem } from '@regional-presence/core';
import { formatAnswer } from '@regional-presence/core/problems';
import { PROBLEM_CATALOGUES } from '@regional-presence/core/problems/all';
import { collectText, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CellEdit,
  type ImportOptions,
  type ImportProgress,
  type ImportResult,
  importFiles,
  mergeWork,
  parseWork,
  previewCell,
  type Question,
  questions,
  type Work,
} from '../src/index.js';
import { csv, HEADING, row, rowsOf } from './support/generated-rows.js';

type Files = Readonly<Record<string, string>>;

const importAll = (files: Files, options: ImportOptions = {}): Promise<ImportResult> =>
  importFiles(
    Object.entries(files).map(([name, content]) => ({ name, content })),
    { keepRows: true, ...options },
  );

const json = (data: Dataset): Promise<string> => collectText(datasetWriter.write(data));
const codesOf = (problems: readonly Problem[]) => problems.map(({ code }) => code);
const STALE = ['edit-stale', 'decision-stale', 'options-unused', 'mapping-column-missing'];

/** Imports again with the change of an answer. */
async function answered(files: Files, work: Work, change: Work) {
  const merged = mergeWork(work, change);
  const parsed = parseWork(JSON.stringify(merged));
  if (!('work' in parsed)) throw new Error(parsed.fault);
  return { work: merged, result: await importAll(files, { ...parsed.work }) };
}

describe('the lines of a sheet', () => {
  it('are all lines of the file, and their outcomes give the counts', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(10), rowsOf(4), fc.nat(3), async (first, second, blank) => {
        const files = {
          'a.csv': `Plan of the office\n${'\n'.repeat(blank)}${csv(first)}`,
          'b.csv': csv(second),
        };
        fc.pre(first.length + second.length > 0);
        const { tables, counts, rejected } = await importAll(files);
        const total = (...outcomes: string[]) =>
          tables.reduce(
            (sum, { lines }) => sum + outcomes.reduce((n, name) => n + lines!.outcomes[name as 'merged'], 0),
            0,
          );
        expect({
          recorded: total('recorded'),
          merged: total('merged'),
          rejected: total('rejected', 'total'),
        }).toEqual({ recorded: counts.recorded, merged: counts.merged, rejected: counts.rejected });
        for (const { file, lines } of tables) {
          const rows = lines!.at(0).map((line) => line.row);
          expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
          for (const line of lines!.at(0)) {
            expect(lines!.row(line.row)).toEqual(line);
            expect(line.records.length > 0).toBe(['recorded', 'merged'].includes(line.outcome));
            const isRejected = rejected.some((each) => each.file === file && each.row === line.row);
            expect(isRejected).toBe(['rejected', 'total'].includes(line.outcome));
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('have the records that the rows became, and their problems', async () => {
    const { tables, dataset } = await importAll({
      'a.csv': 'Title,Date,Place\nForum,5 May 2027,Lima\nForum,5 May 2027,Lima\n\nDay,soon,\n,6 May 2027,\n',
    });
    const ids = new Set(dataset.events.map(({ id }) => id));
    const lines = tables[0]!.lines!.at(0);
    expect(lines.map(({ outcome }) => outcome)).toEqual([
      'header',
      'recorded',
      'merged',
      'blank',
      'recorded',
      'rejected',
    ]);
    expect(lines[2]!.records).toEqual(lines[1]!.records);
    for (const { records } of lines) for (const id of records) expect(ids).toContain(id);
    expect(codesOf(lines[4]!.problems)).toContain('date-unreadable');
    expect(codesOf(lines[5]!.problems)).toEqual(['row-without-title']);
  });

  it('are there for a sheet without activities, for rows above the header row, and for dropped rows', async () => {
    const { tables } = await importAll(
      { 'a.csv': 'Plan 2027;\n;\nTitle;Date\nForum;5 May 2027\nDay;6 May 2027\nTotal;2\n' },
      { edits: [{ file: 'a.csv', row: 5, drop: true }] },
    );
    expect(tables[0]!.lines!.at(0).map(({ outcome }) => outcome)).toEqual([
      'above',
      'blank',
      'header',
      'recorded',
      'dropped',
      'total',
    ]);
    const none = await importAll({ 'b.csv': 'a;b\n1;2\n' });
    expect(none.tables[0]!.lines!.outcomes).toMatchObject({ rejected: 2, recorded: 0 });
  });
});

describe('edits', () => {
  const cellOf = (rows: number) => fc.tuple(fc.nat(rows - 1), fc.nat(HEADING.length - 1), fc.integer());

  it('give what the edited file gives', async () => {
    const edited = fc
      .array(row, { minLength: 1, maxLength: 8 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.array(cellOf(rows.length), { maxLength: 4 }), row));
    await fc.assert(
      fc.asyncProperty(edited, async ([rows, cells, other]) => {
        const after = rows.map((each) => [...each]);
        const edits: CellEdit[] = [];
        for (const [at, column] of cells) {
          const [from, to] = [after[at]![column]!, other[column]!];
          edits.push({
            file: 'a.csv',
            row: 2 + at,
            column: String.fromCharCode(65 + column),
            from,
            to,
          });
          after[at]![column] = to;
        }
        const one = await importAll({ 'a.csv': csv(rows) }, { edits });
        const two = await importAll({ 'a.csv': csv(after) });
        expect(codesOf(one.problems).filter((code) => STALE.includes(code))).toEqual([]);
        expect(await json(one.dataset)).toBe(await json(two.dataset));
        expect(one.counts).toEqual(two.counts);
        expect(one.problems).toEqual(two.problems);
      }),
      { numRuns: runs(200) },
    );
  });

  const text = 'Title,Date\nForum,soon\nDay,6 May 2027\n';
  const edit = { file: 'a.csv', row: 2, column: 'B', from: 'soon', to: '5 May 2027' };
  const periods = ({ dataset }: ImportResult) => dataset.events.map(({ when }) => when?.period).sort();

  it('follow a row that moved', async () => {
    const { tables } = await importAll({ 'a.csv': text });
    const { print } = tables[0]!.lines!.row(2)!;
    const moved = 'Title,Date\nNew,4 May 2027\nForum,soon\nDay,6 May 2027\n';
    const result = await importAll({ 'a.csv': moved }, { edits: [{ ...edit, print }] });
    expect(periods(result)).toEqual(['2027-05-04', '2027-05-05', '2027-05-06']);
    expect(codesOf(result.problems)).not.toContain('edit-stale');
  });

  it('are reported and not applied where the cell has another text, the row is not unique, or the file is not there', async () => {
    const changed = await importAll({ 'a.csv': text.replace('soon', 'later') }, { edits: [edit] });
    expect(periods(changed)).toEqual(['2027-05-06', undefined]);
    expect(changed.problems.find(({ code }) => code === 'edit-stale')?.place).toMatchObject({
      file: 'a.csv',
      row: 2,
      column: { letter: 'B' },
    });
    const { print } = (await importAll({ 'a.csv': text })).tables[0]!.lines!.row(2)!;
    const twice = await importAll(
      { 'a.csv': 'Title,Date\nNew,4 May 2027\nForum,soon\nForum,soon\n' },
      { edits: [{ ...edit, print }] },
    );
    expect(codesOf(twice.problems)).toContain('edit-stale');
    const elsewhere = await importAll({ 'a.csv': text }, { edits: [{ ...edit, file: 'b.csv' }] });
    expect(codesOf(elsewhere.problems)).toContain('edit-stale');
  });

  it('never change another row that has the same text in the cell', async () => {
    const before = 'Title,Date,City\nForum,5 May 2027,\nDay,6 May 2027,\n';
    const { print } = (await importAll({ 'a.csv': before })).tables[0]!.lines!.row(2)!;
    const added = { file: 'a.csv', row: 2, column: 'C', from: '', to: 'Nairobi', print };
    const inserted = before.replace('Forum', 'New,1 May 2027,\nForum');
    const moved = await importAll({ 'a.csv': inserted }, { edits: [added] });
    expect(moved.dataset.events.find(({ place }) => place)?.title).toEqual({ und: 'Forum' });
    const gone = await importAll({ 'a.csv': inserted.replace('Forum', 'Congress') }, { edits: [added] });
    expect(gone.dataset.events.every(({ place }) => place === undefined)).toBe(true);
    expect(codesOf(gone.problems)).toContain('edit-stale');
  });

  it('that a file has already say nothing', async () => {
    const result = await importAll({ 'a.csv': text.replace('soon', '5 May 2027') }, { edits: [edit] });
    expect(codesOf(result.problems)).not.toContain('edit-stale');
    expect(periods(result)).toEqual(['2027-05-05', '2027-05-06']);
  });

  it('list each row that they leave out', async () => {
    const result = await importAll({ 'a.csv': text }, { edits: [{ file: 'a.csv', row: 3, drop: true }] });
    expect(result.counts).toMatchObject({ rows: 1, recorded: 1 });
    expect(result.problems.find(({ code }) => code === 'row-dropped')?.place).toMatchObject({ row: 3 });
  });
});

describe('decisions', () => {
  const text =
    'Title,Date,Place\nForum on AI,5 May 2027,Lima\nWorkshop,5 May 2027,Lima\nForum on AI,5 May 2027,Lima\n';
  const rows = (...numbers: number[]) => numbers.map((number) => ({ file: 'a.csv', row: number }));

  it('merge rows that differ, and keep rows apart that are equal, whatever the order of the rows they name', async () => {
    for (const [one, two] of [
      [2, 3],
      [3, 2],
    ] as const) {
      const same = await importAll(
        { 'a.csv': text },
        { decisions: [{ kind: 'same', rows: rows(one, two) }] },
      );
      expect(same.counts).toMatchObject({ recorded: 1, merged: 2 });
    }
    const apart = await importAll({ 'a.csv': text }, { decisions: [{ kind: 'apart', rows: rows(2, 4) }] });
    expect(apart.counts).toMatchObject({ recorded: 3, merged: 0 });
    expect(codesOf(apart.problems)).not.toContain('possible-duplicate');
    expect(new Set(apart.dataset.events.map(({ id }) => id)).size).toBe(3);
  });

  it('hold for the rows that were merged with those they name', async () => {
    const equal = 'Title,Date,Place\nForum on AI,5 May 2027,Lima\nForum on AI,5 May 2027,Lima\n';
    const files = { 'a.csv': `${equal}Forum on AI in cities,5 May 2027,Lima\n` };
    const asked = questions(await importAll(files)).find(({ code }) => code === 'possible-duplicate')!;
    for (const { change } of asked.answers) {
      const { result } = await answered(files, {}, change);
      expect(codesOf(result.problems)).not.toContain('possible-duplicate');
      expect(codesOf(result.problems)).not.toContain('decision-stale');
    }
  });

  it('of which a row is not there, is rejected, or has another print are reported and not applied', async () => {
    const stale = async (...named: { file: string; row: number; print?: string }[]) => {
      const { problems, counts } = await importAll(
        { 'a.csv': text.replace('Workshop', '') },
        { decisions: [{ kind: 'same', rows: named }] },
      );
      expect(counts).toMatchObject({ recorded: 1, merged: 1, rejected: 1 });
      return problems.filter(({ code }) => code === 'decision-stale');
    };
    expect(await stale(...rows(2, 9))).toHaveLength(1);
    expect(await stale(...rows(2, 3))).toHaveLength(1);
    expect(await stale(rows(2)[0]!, { file: 'b.csv', row: 2 })).toHaveLength(1);
    expect(await stale(rows(2)[0]!, { file: 'a.csv', row: 4, print: 'other' })).toHaveLength(1);
  });
});

describe('questions', () => {
  /** Answers each question with each of its answers: nothing is stale, and the question is not asked again. */
  async function answerEach(files: Files): Promise<Question[]> {
    const asked = questions(await importAll(files));
    for (const { id, answers, code } of asked)
      for (const { label, change } of answers) {
        const { result } = await answered(files, {}, change);
        expect([code, label.term, codesOf(result.problems).filter((each) => STALE.includes(each))]).toEqual([
          code,
          label.term,
          [],
        ]);
        expect([code, label.term, questions(result).map((question) => question.id)]).not.toEqual([
          code,
          label.term,
          expect.arrayContaining([id]),
        ]);
      }
    return asked;
  }

  const SAMPLES: Readonly<Record<string, string>> = {
    'date-order-unknown': 'Title,Date\nForum,03/04/2027\nDay,05/06/2027\n',
    'date-order-from-language': 'Titre,Date,Lieu\nForum,03/04/2027,Dakar\nAtelier,05/06/2027,Dakar\n',
    'date-weekday-contradicts': 'Title,Date\nForum,"Monday, 5 May 2027"\n',
    'date-year-inferred': 'Title,Date\nForum,5 May\n',
    'kind-unknown': 'Title,Type,Date\nForum,workshp,5 May 2027\nDay,workshp,6 May 2027\n',
    'modality-unknown': 'Title,Mode,Date\nForum,phisical,5 May 2027\n',
    'status-unknown': 'Title,Status,Date\nForum,confirmd,5 May 2027\n',
    'city-ambiguous': 'Title,Date,City\nForum,5 May 2027,Valencia\n',
    'column-unknown': 'Title,Date,Venu\nForum,5 May 2027,Palais\n',
    'header-row-not-found': 'Foo,Bar\nAlpha,x\nBeta,y\n',
    'region-missing': 'Title,Date\nForum,5 May 2027\nDay,6 May 2027\n',
    'possible-duplicate':
      'Title,Date,Place\nForum on AI,5 May 2027,Lima\nForum on AI in cities,5 May 2027,Lima\n',
    'row-without-title': 'Title,Date\nForum,5 May 2027\n,6 May 2027\n',
    'row-too-long': 'Title,Date\nForum,5 May 2027\nDay,6 May 2027,x\nNight,7 May 2027\n',
  };

  for (const [code, text] of Object.entries(SAMPLES))
    it(`are asked about ${code}, and each answer resolves the question`, async () => {
      const options = code === 'date-year-inferred' ? { period: '2027' } : {};
      const files = { 'a.csv': text };
      const asked = questions(await importAll(files, options));
      expect(asked.map((question) => question.code)).toContain(code);
      if (code !== 'date-year-inferred') await answerEach(files);
    });

  it('of generated sheets are resolved by each of their answers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
        await answerEach({ 'a.csv': csv(rows) });
      }),
      { numRuns: runs(60) },
    );
  });

  it.each([
    [
      'an event of a series and one of another row',
      [
        '"Training course, module 2",,2022-05-02,,AFR',
        '"Training course, module 2",series,2 and 9 May 2022,Geneva,',
      ],
    ],
    [
      'one of three rows that match each other',
      [
        'SG5RG-AFR,,2022-05-02,,AFR',
        'Meeting of SG5RG-AFR,,2022-05-02,,AFR',
        '9th SG5RG-AFR meeting,,2022-05-02,,AFR',
      ],
    ],
    ['the events of two series', ['Forum,series,2022-05-02,,AFR', 'Forum,series,2022-05-02,,EUR']],
  ])('about %s are resolved by each of their answers', async (_, rows) => {
    const files = { 'a.csv': `Title,Type,Date,Place,Region\n${rows.join('\n')}\n` };
    const asked = (await answerEach(files)).map(({ code }) => code);
    expect(asked.some((code) => code === 'possible-duplicate' || code === 'different-rows-merged')).toBe(
      true,
    );
  });

  it('say their answers in six languages', async () => {
    const asked = (
      await Promise.all(
        Object.values(SAMPLES).map(async (text) => questions(await importAll({ 'a.csv': text }))),
      )
    ).flat();
    const labels = new Map(asked.flatMap(({ answers }) => answers.map(({ label }) => [label.term, label])));
    for (const label of labels.values()) {
      const texts = Object.values(PROBLEM_CATALOGUES).map((catalogue) => formatAnswer(label, catalogue));
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) expect(text).not.toMatch(/[{}]|undefined/);
    }
  });

  it('group the same value of a column, and one answer corrects all its cells', async () => {
    const files = { 'a.csv': SAMPLES['kind-unknown']! };
    const [question] = questions(await importAll(files)).filter(({ code }) => code === 'kind-unknown');
    expect(question!.places.map(({ row: number }) => number)).toEqual([2, 3]);
    const { result } = await answered(files, {}, question!.answers[0]!.change);
    expect(result.dataset.events.map(({ kind }) => kind)).toEqual(['workshop', 'workshop']);
  });
});

describe('options of a file', () => {
  it('apply to that file only, and those of a sheet that is not there are reported', async () => {
    const text = 'Title,Date\nForum,03/04/2027\n';
    const { dataset, problems } = await importAll(
      { 'a.csv': text, 'b.csv': text.replace('Forum', 'Day') },
      { files: { 'a.csv': { order: 'dmy' }, 'b.csv': { order: 'mdy' }, 'c.csv': { order: 'dmy' } } },
    );
    expect(dataset.events.map(({ when }) => when?.period).sort()).toEqual(['2027-03-04', '2027-04-03']);
    expect(problems.filter(({ code }) => code === 'options-unused').map(({ place }) => place?.file)).toEqual([
      'c.csv',
    ]);
  });

  it('leave a file out', async () => {
    const text = 'Title,Date\nForum,5 May 2027\n';
    const { counts } = await importAll(
      { 'a.csv': text, 'b.csv': `${text}Day,\n` },
      { files: { 'b.csv': { skip: true } } },
    );
    expect(counts.rows).toBe(1);
    const copies = await importAll({ 'a.csv': text, 'b.csv': text }, { files: { 'a.csv': { skip: true } } });
    expect(copies.counts.rows).toBe(1);
  });

  it('that are wrong are refused with the place of the fault', async () => {
    const wrong = { files: { 'a.csv': { order: 'ymd' } } } as unknown as ImportOptions;
    await expect(importAll({ 'a.csv': 'Title\nForum\n' }, wrong)).rejects.toThrow(/files.*a\.csv\.order/);
    expect(parseWork('{ "edits": [{ "file": "a.csv", "row": 2 }] }')).toHaveProperty('fault');
    expect(parseWork('{ "files": { "a.csv": { "zone": "Mars/Base" } } }')).toHaveProperty('fault');
    expect(parseWork('no')).toHaveProperty('fault');
  });
});

describe('previewCell', () => {
  it('reads a cell in its row as the import does', async () => {
    await fc.assert(
      fc.asyncProperty(row, fc.nat(HEADING.length - 1), row, async (cells, column, other) => {
        fc.pre(other[column] !== '' && (cells[0] !== '' || column === 0));
        const files = { 'a.csv': csv([cells]) };
        const { tables } = await importAll(files);
        const letter = String.fromCharCode(65 + column);
        const preview = previewCell(tables[0]!, { column: letter, text: other[column]!, cells });
        const edits = [{ file: 'a.csv', row: 2, column: letter, from: cells[column]!, to: other[column]! }];
        const { dataset } = await importAll(files, {
          edits,
          files: { 'a.csv': { mapping: tables[0]!.plan } },
        });
        const all = [...dataset.events, ...dataset.series, ...dataset.projects, ...dataset.engagements];
        const kinds = (
          activities: readonly { kind: string; title: object; when?: { period: string } | undefined }[],
        ) => activities.map(({ kind, title, when }) => JSON.stringify([kind, title, when?.period])).sort();
        expect(kinds(preview.activities)).toEqual(kinds(all));
      }),
      { numRuns: runs(150) },
    );
  });

  it('says what is wrong with the cell, and throws for a column that is not there', async () => {
    const { tables } = await importAll({ 'a.csv': 'Title,Date\nForum,5 May 2027\n' });
    const { problems, activities } = previewCell(tables[0]!, { column: 'B', text: 'soon' });
    expect(codesOf(problems)).toEqual(['date-unreadable']);
    expect(activities[0]?.when?.period).toBeUndefined();
    expect(() => previewCell(tables[0]!, { column: 'Q', text: 'x' })).toThrow(RangeError);
  });
});

describe('a long import', () => {
  const lines = Array.from(
    { length: 6000 },
    (_, i) => `Forum ${i} é,${1 + (i % 28)} May ${2020 + (i % 9)},Lima`,
  );
  const text = ['Title,Date,Place', ...lines].join('\n');

  it('shows how far it is: each phase in turn, and the bytes up to all of them', async () => {
    const shown: ImportProgress[] = [];
    await importAll(
      { 'a.csv': text, 'b.csv': text.replace('Forum', 'Day') },
      { onProgress: (p) => shown.push(p) },
    );
    const total = 2 * new TextEncoder().encode(text).length - 'Forum'.length + 'Day'.length;
    expect(new Set(shown.map(({ totalBytes }) => totalBytes))).toEqual(new Set([total]));
    expect([...new Set(shown.map(({ phase }) => phase))]).toEqual(['reading', 'merging', 'checking']);
    expect([...new Set(shown.map(({ file }) => file))]).toEqual(['a.csv', 'b.csv', undefined]);
    const inOrder = (numbers: number[]) => expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    inOrder(shown.map(({ bytes }) => bytes));
    inOrder(shown.map(({ rows }) => rows));
    expect(shown.at(-1)).toMatchObject({ bytes: total, rows: 12_000 });
  });

  it('can be cancelled in each phase by a task that runs meanwhile, and ends with the reason', async () => {
    for (const phase of ['reading', 'merging', 'checking']) {
      const controller = new AbortController();
      const seen: string[] = [];
      const running = importAll(
        { 'a.csv': text },
        {
          signal: controller.signal,
          onProgress({ phase: now }) {
            if (now === phase && seen.length === 0) setTimeout(() => controller.abort(new Error(phase)), 0);
            if (now === phase || seen.length > 0) seen.push(now);
          },
        },
      );
      await expect(running).rejects.toThrow(phase);
    }
    await expect(
      importAll({ 'a.csv': text }, { signal: AbortSignal.abort(new Error('before')) }),
    ).rejects.toThrow('before');
  });
});
