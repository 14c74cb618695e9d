import { type Dataset, datasetWriter } from '@regional-presence/core';
import { CONFIRMABLE_CODES } from '@regional-presence/core/internal';
import { collectText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import {
  type ImportOptions,
  type ImportResult,
  importFiles,
  mergeWork,
  parseWork,
  questions,
  type Work,
} from '../src/index.js';

const importAll = (content: string, options: ImportOptions = {}): Promise<ImportResult> =>
  importFiles({ name: 'plan.csv', content }, { keepRows: true, period: '2026/2027', ...options });

const json = (data: Dataset): Promise<string> => collectText(datasetWriter.write(data));

/** What is recorded, without the problems. */
const LISTS: readonly (readonly [code: string, list: string])[] = [
  ['outside-reporting-period', 'Title,Date,City\nForum,5 May 2020,Lima\nDay,6 May 2027,Lima\n'],
  [
    'count-contradicts-list',
    'Title,Type,Series,Date,Count\nTalks,series,,2027,3\nTalk,meeting,Talks,5 May 2027,\n',
  ],
  ['duration-contradicts-period', 'Title,Type,Start,End,Duration\nPlan,project,June 2026,May 2027,4 years\n'],
  ['cells-contradict', 'Title,Date,City,Country\nForum,5 May 2027,"Quito, Ecuador",Peru\n'],
  [
    'row-title-from-other-cell',
    'Title,Date,Time,City,Notes\nForum,5 May 2026,9:00,Lima,\nDay,6 May 2026,9:00,Lima,\n,7 May 2026,10:00,,Opening\n',
  ],
  [
    'row-title-from-series',
    'Title,Series,Date\nMaps,Seminar,2026-03-05\n,Seminar,2026-04-02\n,Seminar,2026-05-07\n',
  ],
  ['row-struck-through', 'Title,Date\n<s>Forum</s>,5 May 2027\nDay,6 May 2027\n'],
  [
    'row-of-free-day',
    `Title,Date,City\nForum,1 May 2026,Lima\nDay,2 May 2026,Lima\n${[3, 4, 5].map((day) => `,${day} May 2026,\n`).join('')}`,
  ],
  ['body-unlisted', 'Title,Body,Date\nMeeting,SG99RG-AFR,5 May 2027\n'],
  ['date-month-misspelt', 'Title,Date\nForum,5 Setpember 2027\nDay,6 May 2027\n'],
  ['date-approximate', 'Title,Date\nForum,mid-March 2027\nDay,6 May 2027\n'],
  [
    'end-at-midnight',
    'Title,Start,End\nForum,2027-05-05 00:00,2027-05-07 00:00\nDay,2027-05-06 09:00,2027-05-06 10:00\n',
  ],
  ['zone-doubtful', 'Title,Date,Hours\nForum,5 July 2027,14:00 CET\n'],
];

const isConfirmation = ({ answers }: Awaited<ReturnType<typeof questions>>[number]) =>
  answers.some(({ label }) => label.term === 'answer/right');

/** The work in which everything of a code is confirmed. */
function confirmedWork(result: ImportResult, code: string): Work {
  return questions(result)
    .filter((question) => question.code === code && isConfirmation(question))
    .map(({ answers }) => answers.find(({ label }) => label.term === 'answer/right')!.change)
    .reduce(mergeWork, {});
}

const codesOf = ({ problems }: ImportResult): string[] => problems.map(({ code }) => code);

describe.each(LISTS)('what is confirmed as right: %s', (code, list) => {
  it('is a remark from then on, is not asked about, and changes nothing of what is recorded', async () => {
    const asked = await importAll(list);
    expect(codesOf(asked)).toContain(code);
    const parsed = parseWork(JSON.stringify(confirmedWork(asked, code)));
    if (!('work' in parsed)) throw new Error(parsed.fault);
    const confirmed = await importAll(list, { ...parsed.work });
    expect(codesOf(confirmed)).not.toContain(code);
    expect(confirmed.problems.filter((each) => each.code === 'finding-confirmed')).toMatchObject(
      asked.problems
        .filter((each) => each.code === code)
        .map(({ place }) => ({ severity: 'remark', place: { row: place!.row } })),
    );
    expect(
      questions(confirmed)
        .filter(isConfirmation)
        .map((each) => each.code),
    ).not.toContain(code);
    expect(await json(confirmed.dataset)).toBe(await json(asked.dataset));
    expect(confirmed.counts).toEqual(asked.counts);
  });

  it('is found where its row moved', async () => {
    const work = confirmedWork(await importAll(list), code);
    const [head, ...rows] = list.split('\n');
    const moved = await importAll([head, `Earlier${head!.replace(/[^,]/g, '')}`, ...rows].join('\n'), {
      ...work,
    });
    expect(codesOf(moved)).not.toContain('confirmation-stale');
    expect(codesOf(moved)).not.toContain(code);
  });

  it('is asked about again where its row changed', async () => {
    const work = confirmedWork(await importAll(list), code);
    const changed = list
      .split('\n')
      .map((line, i) =>
        i === 0 || line === ''
          ? line
          : `${line} `.replace(/202[0-9]|Forum|Meeting|Plan|Opening|Seminar/, '$&.'),
      )
      .join('\n');
    const result = await importAll(changed, { ...work });
    expect(codesOf(result)).toContain('confirmation-stale');
    expect(codesOf(result)).not.toContain('finding-confirmed');
  });
});

it('every code that can be confirmed is in a list of these tests, or needs the styles of a workbook or several rows', () => {
  const elsewhere = ['cell-struck-through', 'merged-rows-contradict'];
  expect([...LISTS.map(([code]) => code), ...elsewhere].sort()).toEqual([...CONFIRMABLE_CODES].sort());
});

it('a confirmation of one problem leaves the other problems of its row', async () => {
  const list = 'Title,Date\nForum,spring 2020\nDay,6 May 2027\n';
  const asked = await importAll(list);
  const confirmed = await importAll(list, { ...confirmedWork(asked, 'date-approximate') });
  expect(codesOf(confirmed)).toContain('outside-reporting-period');
});

it('a confirmation holds for what was found, and not for another value in the same row', async () => {
  const list = 'Title,Body,Start,End\nMeeting,"SG99RG-AFR, SG98RG-AFR",5 Setpember 2027,7 Octber 2027\n';
  const asked = await importAll(list);
  for (const code of ['body-unlisted', 'date-month-misspelt']) {
    const both = questions(asked).filter((question) => question.code === code);
    expect(both).toHaveLength(2);
    const [first] = both;
    const { change } = first!.answers.find(({ label }) => label.term === 'answer/right')!;
    const confirmed = await importAll(list, { ...change });
    expect(codesOf(confirmed).filter((each) => each === code)).toHaveLength(1);
    expect(codesOf(confirmed).filter((each) => each === 'finding-confirmed')).toHaveLength(1);
  }
});

it('a confirmed contradiction of merged rows is asked about again where the other row changed', async () => {
  const list = (participants: number) =>
    `Title,Date,City,Participants\nForum,5 May 2027,Lima,${participants}\nForum,5 May 2027,Lima,30\n`;
  const asked = await importAll(list(20));
  expect(codesOf(asked)).toContain('merged-rows-contradict');
  const work = confirmedWork(asked, 'merged-rows-contradict');
  expect(codesOf(await importAll(list(20), { ...work }))).not.toContain('merged-rows-contradict');
  expect(codesOf(await importAll(list(3000), { ...work }))).toContain('merged-rows-contradict');
});

describe('a number that a document of no file states', () => {
  const CODE = 'count-contradicts-list';
  const statement = (stated: number) => ({
    id: 'offices',
    subject: { en: 'offices' },
    stated,
    listed: ['Addis Ababa', 'Cairo', 'Geneva'],
    sources: [{ file: 'A contribution' }],
  });
  const importWith = (stated: number, options: ImportOptions = {}) => {
    const report = JSON.stringify({ statements: [statement(stated)] });
    const files = [
      { name: 'plan.csv', content: 'Title,Date\nForum,5 May 2027\n' },
      { name: 'report.json', content: report },
    ];
    return importFiles(files, { keepRows: true, period: '2026/2027', ...options });
  };

  it('is asked about, and is a remark once it is confirmed', async () => {
    const asked = await importWith(2);
    const found = asked.problems.filter(({ code }) => code === CODE);
    expect(found).toHaveLength(1);
    expect(found[0]!.place).not.toHaveProperty('row');
    const parsed = parseWork(JSON.stringify(confirmedWork(asked, CODE)));
    if (!('work' in parsed)) throw new Error(parsed.fault);
    const confirmed = await importWith(2, { ...parsed.work });
    expect(codesOf(confirmed)).not.toContain(CODE);
    expect(confirmed.problems.filter(({ code }) => code === 'finding-confirmed')).toMatchObject([
      { severity: 'remark', place: found[0]!.place },
    ]);
    expect(questions(confirmed).filter(isConfirmation)).toEqual([]);
    expect(await json(confirmed.dataset)).toBe(await json(asked.dataset));
  });

  it('is asked about again where the number is another', async () => {
    const work = confirmedWork(await importWith(2), CODE);
    expect(codesOf(await importWith(2, { ...work }))).not.toContain(CODE);
    expect(codesOf(await importWith(4, { ...work }))).toContain(CODE);
  });
});
