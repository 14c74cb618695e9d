import { LANGUAGES } from '@regional-presence/core';
import type { OfficeQuestion, OfficeQuestions } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import {
  ANSWER_COLUMN,
  answeredWorkbook,
  answerProblems,
  askedAbout,
  editedWorkbook,
  FIRST_ROW,
  type Files,
  importAll,
  sheetOf,
} from './support/answered-workbook.js';

const ofCode = (code: string) => (question: OfficeQuestion) => question.problem.code === code;

/** The only list of questions about files. */
async function onlyAsked(files: Files): Promise<OfficeQuestions> {
  const [asked, ...others] = await askedAbout(files);
  expect(others).toEqual([]);
  return asked!;
}

/** Imports files with one answer to each question of a code. */
async function imported(files: Files, code: string, answer: string) {
  const asked = await askedAbout(files);
  const workbooks = await Promise.all(
    asked.map(
      async (each, i): Promise<[string, Uint8Array]> => [
        `answers-${i}.xlsx`,
        await answeredWorkbook(each, (question) => (ofCode(code)(question) ? answer : undefined)),
      ],
    ),
  );
  expect(asked.flatMap(({ questions }) => questions.filter(ofCode(code)))).not.toEqual([]);
  return importAll({ ...files, ...Object.fromEntries(workbooks) });
}

const THREE_DATES = {
  'plan.csv':
    'Title,Date,Region\nForum,31 June 2027,AFR\nWorkshop,31 June 2027,AFR\nSeminar,31 June 2027,AFR\n',
};

describe('a question about a cell', () => {
  it('is asked for each row, with the title of its activity, and its answer is of that row alone', async () => {
    const asked = await onlyAsked(THREE_DATES);
    expect(asked.questions.map(({ title, problem }) => [title, problem.place?.row])).toEqual([
      ['Forum', 2],
      ['Workshop', 3],
      ['Seminar', 4],
    ]);
    const workbook = await answeredWorkbook(asked, ({ title }) =>
      title === 'Workshop' ? '30 June 2027' : undefined,
    );
    const { dataset } = await importAll({ ...THREE_DATES, 'answers.xlsx': workbook });
    expect(dataset.events.map(({ title, when }) => [Object.values(title)[0], when?.period])).toEqual(
      expect.arrayContaining([
        ['Forum', undefined],
        ['Workshop', '2027-06-30'],
        ['Seminar', undefined],
      ]),
    );
  });

  it('whose answers are of the column is asked once', async () => {
    const { questions } = await onlyAsked({
      'plan.csv': 'Title,Date,Region\nForum,03/04/2027,AFR\nDay,05/06/2027,AFR\n',
    });
    expect(questions.map(({ problem, count }) => [problem.code, count])).toEqual([['date-order-unknown', 1]]);
  });

  it.each([
    ['30 June 2027, I think', 'dateUnclear'],
    ['30 June 2027 room 5', 'dateUnclear'],
    ['32 July 2027', 'dateUnclear'],
    ['30 June 2027 or 1 July 2027', 'dateUnclear'],
    ['30 June 2027 and 2 July 2027', 'severalDates'],
    ['yes', 'dateUnclear'],
    ['3', 'dateUnclear'],
  ])('about a date does not take “%s”, which is no one date', async (answer, reason) => {
    const file = { 'plan.csv': 'Title,Date,Region\nForum,31 June 2027,AFR\n' };
    const result = await imported(file, 'date-day-nonexistent', answer);
    expect(answerProblems(result)).toMatchObject([
      { code: 'answer-not-understood', params: { value: answer, reason }, place: { row: FIRST_ROW } },
    ]);
    expect(result.dataset.events[0]?.when).toBeUndefined();
    expect(result.problems.map(({ code }) => code)).toContain('date-day-nonexistent');
  });
});

describe('two answers to one question', () => {
  const SAMPLES: readonly [string, Files, string, string, string][] = [
    [
      'a cell',
      { 'plan.csv': 'Title,Date,Region\nForum,31 June 2027,AFR\n' },
      'date-day-nonexistent',
      '30 June 2027',
      '1 July 2027',
    ],
    [
      'the order of a column',
      { 'plan.csv': 'Title,Date,Region\nForum,03/04/2027,AFR\nDay,05/06/2027,AFR\n' },
      'date-order-unknown',
      '1',
      '2',
    ],
    [
      'the region of a table',
      { 'plan.csv': 'Title,Date\nForum,5 May 2027\nDay,6 May 2027\n' },
      'region-missing',
      'AFR',
      'ARB',
    ],
    [
      'the meaning of a column',
      { 'plan.csv': 'Title,Date,Venu,Region\nForum,5 May 2027,Palais,AFR\n' },
      'column-unknown',
      '1',
      '2',
    ],
    [
      'two rows',
      {
        'plan.csv':
          'Title,Date,Place,Region\nForum on AI,5 May 2027,Lima,AFR\nForum on AI in cities,5 May 2027,Lima,AFR\n',
      },
      'possible-duplicate',
      '1',
      '2',
    ],
    [
      'a row',
      { 'plan.csv': 'Title,Date,Region\nForum,5 May 2027,AFR\n,6 May 2027,AFR\n' },
      'row-without-title',
      '1',
      'Seminar on tariffs',
    ],
  ];

  it.each(SAMPLES)(
    'about %s: neither is used where they differ, and one problem names both',
    async (_, files, code, one, other) => {
      const asked = await onlyAsked(files);
      const workbook = (answer: string) =>
        answeredWorkbook(asked, (question) => (ofCode(code)(question) ? answer : undefined));
      const row = FIRST_ROW + asked.questions.findIndex(ofCode(code));
      const differing = await importAll({
        ...files,
        'a.xlsx': await workbook(one),
        'b.xlsx': await workbook(other),
      });
      expect(answerProblems(differing)).toMatchObject([
        {
          code: 'answers-differ',
          params: { value: other, otherValue: one, otherFile: 'a.xlsx', otherRow: row },
          place: { file: 'b.xlsx', row },
        },
      ]);
      const without = await importAll(files);
      expect(differing.dataset).toEqual(without.dataset);
      expect(differing.problems.map((problem) => problem.code)).toContain(code);
      const equal = await importAll({
        ...files,
        'a.xlsx': await workbook(one),
        'b.xlsx': await workbook(one),
      });
      expect(answerProblems(equal)).toEqual([]);
      expect(equal.problems.map((problem) => problem.code)).not.toContain(code);
      expect(equal.problems.filter((problem) => problem.code.endsWith('-stale'))).toEqual([]);
    },
  );
});

describe('an answer about a column or a table', () => {
  const ORDER = 'Title,Date,Region\nForum,03/04/2027,AFR\nDay,05/06/2027,AFR\n';
  const REGION = 'Title,Date\nForum,5 May 2027\nDay,6 May 2027\n';

  it.each([
    ['date-order-unknown', ORDER, 'the quoted cells are others', ORDER.replace('03/04', '07/08')],
    ['date-order-unknown', ORDER, 'the heading is another', ORDER.replace('Date', 'Dates')],
    ['region-missing', REGION, 'the heading is another', REGION.replace('Date', 'Dates')],
    ['region-missing', REGION, 'no row is there any more', 'Title,Date\nOther,7 May 2027\nNew,8 May 2027\n'],
  ])(
    'is not used where the table is no longer what was asked about (%s, $2)',
    async (code, text, _, changed) => {
      const asked = await onlyAsked({ 'plan.csv': text });
      const workbook = await answeredWorkbook(asked, (question) =>
        ofCode(code)(question) ? '1' : undefined,
      );
      const used = await importAll({ 'plan.csv': text, 'answers.xlsx': workbook });
      expect(answerProblems(used)).toEqual([]);
      expect(used.problems.map((problem) => problem.code)).not.toContain(code);
      const stale = await importAll({ 'plan.csv': changed, 'answers.xlsx': workbook });
      expect(answerProblems(stale)).toMatchObject([
        { code: 'answer-stale', params: { value: '1', file: 'plan.csv' }, place: { file: 'answers.xlsx' } },
      ]);
      expect(stale.problems.map((problem) => problem.code)).toContain(code);
    },
  );

  it('still holds where rows were added', async () => {
    const result = await onlyAsked({ 'plan.csv': ORDER });
    const workbook = await answeredWorkbook(result, () => '1');
    const { dataset, problems } = await importAll({
      'plan.csv': `${ORDER}Night,07/08/2027,AFR\n`,
      'answers.xlsx': workbook,
    });
    expect(answerProblems({ problems })).toEqual([]);
    expect(dataset.events.map(({ when }) => when?.period).sort()).toEqual([
      '2027-04-03',
      '2027-06-05',
      '2027-08-07',
    ]);
  });

  it('is not used where two files have the name', async () => {
    const asked = await onlyAsked({ 'plan.csv': ORDER });
    const workbook = await answeredWorkbook(asked, () => '1');
    const result = await importAll({
      'plan.csv': ORDER,
      'b/plan.csv': ORDER.replaceAll('2027', '2028'),
      'answers.xlsx': workbook,
    });
    expect(answerProblems(result)).toMatchObject([
      { code: 'answer-not-understood', params: { reason: 'fileAmbiguous' } },
    ]);
    expect(result.problems.filter(({ code }) => code === 'date-order-unknown')).toHaveLength(2);
  });
});

describe('a workbook of which columns were sorted apart', () => {
  it.each(LANGUAGES)('gives no answer to another row (%s)', async (language) => {
    const asked = { ...(await onlyAsked(THREE_DATES)), language };
    const rows = [0, 1, 2].map((i) => FIRST_ROW + i);
    const filled = await answeredWorkbook(asked, ({ number }) => `${27 + number} June 2027`);
    const sheet = sheetOf(language);
    // The visible columns are sorted the other way round; the hidden ones are where they were.
    const sorted = await editedWorkbook(
      filled,
      rows.flatMap((row, i) => {
        const other = 2 - i;
        const cell = (column: string, from: string, to: string) => ({
          file: 'answers.xlsx',
          sheet,
          row,
          column,
          from,
          to,
        });
        return [
          cell('D', String(2 + i), String(2 + other)),
          cell(ANSWER_COLUMN, `${28 + i} June 2027`, `${28 + other} June 2027`),
        ].filter(({ from, to }) => from !== to);
      }),
    );
    const { dataset, problems } = await importAll({ ...THREE_DATES, 'answers.xlsx': sorted });
    expect(answerProblems({ problems }).map(({ params, place }) => [params.reason, place?.row])).toEqual([
      ['sortedApart', rows[0]],
      ['sortedApart', rows[2]],
    ]);
    expect(dataset.events.flatMap(({ when }) => when?.period ?? [])).toEqual(['2027-06-29']);
  });
});

describe('words of one’s own', () => {
  const NONE: readonly string[] = [
    ...['yes', 'no', 'TRUE', 'FALSE', '3', 'leave', 'leave out please', 'delete', 'I do not know', '?', '-'],
    ...['oui', 'supprimer', 'je ne sais pas', 'sí', 'borrar', 'no lo sé', 'да', 'удалить', 'не знаю'],
    ...['是', '删除', '不知道', 'نعم', 'حذف', 'لا أعرف', 'Leave the row ou'],
    ...['Yes, it is right', 'Oui, c’est exact', 'Sí, es correcto', 'All right'],
  ];

  it.each([
    ['row-without-title', 'Title,Date,Region', ',5 May 2027,AFR', 'Day,4 May 2027,AFR', 'Seminar on tariffs'],
    [
      'status-unknown',
      'Title,Date,Status,Region',
      'Forum,5 May 2027,undecided,AFR',
      'Day,4 May 2027,planned,AFR',
      'confirmé',
    ],
    [
      'city-ambiguous',
      'Title,Date,City,Region',
      'Forum,5 May 2027,Tripoli,ARB',
      'Day,4 May 2027,Cairo,ARB',
      'Hotel Corinthia, Tripoli, Libye',
    ],
  ])('that are none are not used for %s', async (code, header, row, other, good) => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, i) => [
        // A word of a list is asked about once.
        row.replace('Forum', `Forum of group ${i}`).replace('undecided', `undecided ${'z'.repeat(i)}`),
        other.replace('Day', `Day ${i}`),
      ]).flat();
    const fileOf = (count: number) => ({
      'plan.csv': [header, ...rows(count), ''].join('\n'),
    });
    // A number of the list is an answer, and so is what one of its answers says.
    const [{ answers }] = (await onlyAsked(fileOf(1))).questions.filter(ofCode(code)) as [OfficeQuestion];
    const none = NONE.filter(
      (answer) =>
        !(Number(answer) <= answers.length) &&
        !(code === 'row-without-title' && answer === 'leave out please'),
    );
    const file = fileOf(none.length);
    const asked = await onlyAsked(file);
    const own = asked.questions.filter(ofCode(code));
    expect(own).toHaveLength(none.length);
    const workbook = await answeredWorkbook(asked, (question) => none[own.indexOf(question)]);
    const result = await importAll({ ...file, 'answers.xlsx': workbook });
    expect(answerProblems(result).map((problem) => [problem.code, problem.params.value])).toEqual(
      none.map((answer) => ['answer-not-understood', answer]),
    );
    expect(result.dataset).toEqual((await importAll(file)).dataset);
    const used = await imported(fileOf(1), code, good);
    expect(answerProblems(used)).toEqual([]);
    expect(used.problems.map((problem) => problem.code)).not.toContain(code);
  });

  it('about a word of a list are asked once for all rows that have it, and hold for all', async () => {
    const file = {
      'plan.csv': [
        'Title,Date,Status,Region',
        'Forum,5 May 2027,undecided,AFR',
        'Clinic,6 May 2027,undecided,AFR',
        'Board,7 May 2027,doubtful,AFR',
        'Day,8 May 2027,planned,AFR',
        'Fair,9 May 2027,held,AFR',
        'Show,10 May 2027,held,AFR',
        '',
      ].join('\n'),
    };
    const asked = await onlyAsked(file);
    const own = asked.questions.filter(ofCode('status-unknown'));
    expect(own.map(({ count, problem }) => [problem.params.value, count])).toEqual([
      ['undecided', 2],
      ['doubtful', 1],
    ]);
    const workbook = await answeredWorkbook(asked, (question) =>
      question === own[0] ? 'tentative' : undefined,
    );
    const { dataset } = await importAll({ ...file, 'answers.xlsx': workbook });
    expect(dataset.events.filter(({ status }) => status === 'tentative')).toHaveLength(2);
  });

  it.each(['Benghazi', 'the capital', 'Libya or Lebanon'])(
    'for a city of two countries are not used where they name neither, or both: %s',
    async (answer) => {
      const file = { 'plan.csv': 'Title,Date,City,Region\nForum,5 May 2027,Tripoli,ARB\n' };
      const result = await imported(file, 'city-ambiguous', answer);
      expect(answerProblems(result)).toMatchObject([{ params: { value: answer, reason: 'notOffered' } }]);
    },
  );

  it.each(['Libya', 'Libye', 'Libia', 'Ливия', '利比亚', 'ليبيا'])(
    'for a city of two countries are the name of one in any language: %s',
    async (answer) => {
      const file = { 'plan.csv': 'Title,Date,City,Region\nForum,5 May 2027,Tripoli,ARB\n' };
      const { dataset, problems } = await imported(file, 'city-ambiguous', answer);
      expect(answerProblems({ problems })).toEqual([]);
      expect(dataset.events[0]).toMatchObject({ place: { country: 'LY' } });
    },
  );
});

describe('the answers that are offered', () => {
  const ORDER = { 'plan.csv': 'Title,Date,Region\nForum,03/04/2027,AFR\nDay,05/06/2027,AFR\n' };

  it.each([
    ...['1', '１', '(1)', '1.', 'the first', 'first', 'premier', 'primero', 'первый', '第一个', 'الأول'],
    ...[
      'day first',
      'le jour vient en premier',
      'día primero',
      'Сначала указан день',
      '日在前',
      'اليوم أولاً',
    ],
  ])('are understood by number, ordinal and words of any language: %s', async (answer) => {
    const { dataset, problems } = await imported(ORDER, 'date-order-unknown', answer);
    expect(answerProblems({ problems })).toEqual([]);
    expect(dataset.events.map(({ when }) => when?.period).sort()).toEqual(['2027-04-03', '2027-06-05']);
  });
});

it('an answer that was not understood is no question; what it answers is asked again and says so', async () => {
  const file = { 'plan.csv': 'Title,Date,Region\nForum,31 June 2027,AFR\nWorkshop,32 July 2027,AFR\n' };
  const asked = await onlyAsked(file);
  const workbook = await answeredWorkbook(asked, ({ number }) => (number === 1 ? 'as before' : undefined));
  const again = await onlyAsked({ ...file, 'answers.xlsx': workbook });
  expect(again.questions.map(({ title, notUnderstood }) => [title, notUnderstood])).toEqual([
    ['Forum', 'as before'],
    ['Workshop', undefined],
  ]);
});

it('a problem of a cell that was answered names the answer', async () => {
  const file = { 'plan.csv': 'Title,Date,Region\nForum,31 June 2027,AFR\n' };
  const result = await imported(file, 'date-day-nonexistent', '30 June');
  expect(result.problems.find(({ code }) => code === 'date-year-missing')).toMatchObject({
    place: { file: 'plan.csv', row: 2 },
    related: [{ file: 'answers-0.xlsx', row: FIRST_ROW, column: { letter: ANSWER_COLUMN } }],
  });
});

it('records without region and office do not hinder a file from being of the office of the others', async () => {
  const rows = Array.from({ length: 8 }, (_, i) => `Forum ${i + 1},${i + 1} May 2027,${i < 5 ? 'ARB' : ''}`);
  const asked = await askedAbout({
    'plan.csv': `Title,Date,Region\n${rows.join('\n')}\nDay,31 June 2027,\n`,
  });
  const cairo = asked.find(({ office }) => office?.id === 'cairo');
  expect(cairo?.questions.map(({ problem }) => problem.code)).toContain('date-day-nonexistent');
});

it('a CSV file of a workbook is read although it is several times as large', async () => {
  const file = { 'plan.csv': 'Title,Date,Region\nForum,31 June 2027,AFR\n' };
  const [{ reference }] = (await onlyAsked(file)).questions as [OfficeQuestion];
  const others = Array.from({ length: 3000 }, (_, i) => `${i + 2},"${'Which date is it? '.repeat(60)}",,`);
  const csv = [
    'No.,Question,Answer,Reference',
    `1,Which date is it?,30 June 2027,"${reference.replaceAll('"', '""')}"`,
    ...others,
  ].join('\n');
  expect(csv.length).toBeGreaterThan(2 * 1024 * 1024);
  const { dataset, problems } = await importAll({ ...file, 'answers.csv': csv });
  expect(answerProblems({ problems })).toEqual([]);
  expect(dataset.events[0]?.when?.period).toBe('2027-06-30');
});
