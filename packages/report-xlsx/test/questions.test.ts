import { LANGUAGES, type Language, type Problem } from '@regional-presence/core';
import { rowsOfRuns } from '@regional-presence/core/internal';
import { formatAnswer, PROBLEM_DEFINITIONS } from '@regional-presence/core/problems';
import { PROBLEM_CATALOGUES } from '@regional-presence/core/problems/all';
import { type ImportResult, type OfficeQuestion, questionsByOffice } from '@regional-presence/import';
import { content, questionsDocument } from '@regional-presence/report';
import { questionEntries } from '@regional-presence/report/internal';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderQuestionsWorkbook } from '../src/index.js';
import { ANSWER_COLUMN, answeredWorkbook, FIRST_ROW, importAll } from './support/answered-workbook.js';

const inWords = ({ answers }: OfficeQuestion, index: number, language: Language): string | undefined => {
  const answer = answers[index % Math.max(answers.length, 1)];
  return answer && formatAnswer(answer.label, PROBLEM_CATALOGUES[language]);
};

/** A question by what it is about, whatever its number is. */
const subjectOf = ({ problem: { code, place }, cell }: OfficeQuestion): string =>
  JSON.stringify([code, place?.file, place?.row, place?.column?.letter, cell]);

const FILES = {
  'africa.csv': [
    'Title,Type,Date,City,Country,Region,Office,Participantz,Modality,Status',
    'Forum on standards,forum,03/04/2027,Nairobi,Kenya,AFR,Addis Ababa,30,physical,planned',
    'Workshop on spectrum,workshp,5 May,Santiago,,AFR,Addis Ababa,,in person maybe,planned',
    '"=HYPERLINK(""http://x"",""Training"")",training,12-15 June 2027,Dakar,Senegal,AFR,Dakar,,virtual,undecided',
    'Seminar on policy,seminar,some day soon,Dakar,Senegal,AFR,Dakar,,virtual,planned',
    'Seminar on tariffs,seminar,31 June 2027,Dakar,Senegal,AFR,Dakar,,virtual,planned',
    ',seminar,30 June 2027,,Senegal,AFR,Dakar,,virtual,planned',
  ].join('\n'),
  'afrique.csv': [
    'Titre;Type;Date;Ville;Pays;Région;Bureau',
    'Forum sur les normes;forum;03/04/2027;Yaoundé;Cameroun;AFR;Yaoundé',
    'Atelier sur le spectre radioélectrique;atelier;6 mai 2027;Yaoundé;Cameroun;AFR;Yaoundé',
    'Atelier spectre radioélectrique;atelier;6 mai 2027;Yaoundé;Cameroun;AFR;Yaoundé',
    'Séminaire sur les tarifs;séminaire;le lundi 8 mai 2027;Yaoundé;Cameroun;XYZ;Yaoundé',
    'SG13RG-AFR virtual meeting;réunion;10 mai 2027;Yaoundé;Cameroun;AFR;Yaoundé',
    'Study Group 13 Regional Group for Africa (SG13RG-AFR), 9th meeting;réunion;10 mai 2027;Yaoundé;Cameroun;AFR;Yaoundé',
  ].join('\n'),
  'arab.csv': 'العنوان,التاريخ,المدينة,البلد,المنطقة\nمنتدى المعايير,03/04/2027,القاهرة,مصر,ARB\n',
  'asia.csv': '标题,日期,城市,国家,区域\n标准论坛,03/04/2027,曼谷,泰国,ASP\n',
  'nobody.csv': 'Title,Date\nForum of nobody,5 May 2027\n',
};

/** What a problem is about: each of its rows. */
const partsOf = ({ code, place = {}, rows }: Problem): string[] =>
  (rows ? rowsOfRuns(rows.runs) : [place.row]).map((row) =>
    JSON.stringify([code, place.file, place.sheet, row, place.column?.letter]),
  );

describe('the questions to the offices', () => {
  it('are all errors and warnings, and remarks with answers, each once', async () => {
    const result = await importAll(FILES);
    const asked = questionsByOffice(result);
    const found = asked.flatMap(({ questions }) => questions.flatMap(({ problem }) => partsOf(problem)));
    const needed = result.problems.filter(({ severity }) => severity !== 'remark').flatMap(partsOf);
    expect(found).toEqual([...new Set(found)]);
    expect(found).toEqual(expect.arrayContaining(needed));
    const others = asked
      .flatMap(({ questions }) => questions)
      .filter(({ problem: { severity } }) => severity === 'remark');
    for (const { answers } of others) expect(answers).not.toEqual([]);
    expect(found).toHaveLength(
      new Set(needed).size + others.flatMap(({ problem }) => partsOf(problem)).length,
    );
  });

  it('go to the office of the row, else of the file, in its language, and else to the one who compiles', async () => {
    const asked = questionsByOffice(await importAll(FILES));
    expect(Object.fromEntries(asked.map(({ office, language }) => [office?.id, language]))).toEqual({
      undefined: 'en',
      'addis-ababa': 'en',
      bangkok: 'zh',
      cairo: 'ar',
      dakar: 'en',
      yaounde: 'fr',
    });
    const filesOf = (id?: string) =>
      asked.find(({ office }) => office?.id === id)!.questions.map(({ problem }) => problem.place?.file);
    expect(new Set(filesOf('yaounde'))).toEqual(new Set(['afrique.csv']));
    expect(new Set(filesOf('dakar'))).toEqual(new Set(['africa.csv']));
    expect(filesOf()).toContain('nobody.csv');
    // The row without a title has no record: its own cells name the office.
    const dakar = asked.find(({ office }) => office?.id === 'dakar')!;
    expect(dakar.questions.map(({ problem }) => problem.code)).toContain('row-without-title');
  });

  it.each(LANGUAGES)(
    'come back answered, each with one of its answers, and are gone (%s)',
    async (language) => {
      const asked = questionsByOffice(await importAll(FILES)).map((each) => ({ ...each, language }));
      const counts = asked.flatMap(({ questions }) => questions.map(({ answers }) => answers.length));
      // What the answers change does not depend on the language.
      const rounds = language === 'en' ? Math.max(...counts) : 2;
      for (let index = 0; index < rounds; index++) {
        const workbooks = await Promise.all(
          asked.map(
            async (each, i): Promise<[string, Uint8Array]> => [
              `answers-${i}.xlsx`,
              await answeredWorkbook(each, (question) => inWords(question, index, language)),
            ],
          ),
        );
        const result = await importAll({ ...FILES, ...Object.fromEntries(workbooks) });
        expect(result.problems.filter(({ code }) => /^answer-(?!missing)|-stale$/.test(code))).toEqual([]);
        const left = questionsByOffice(result).flatMap(({ questions }) => questions.map(subjectOf));
        const answered = asked.flatMap(({ questions }) =>
          questions.filter(({ answers }) => answers.length > 0),
        );
        expect(answered.length).toBeGreaterThan(8);
        for (const question of answered) expect(left).not.toContain(subjectOf(question));
        const { when } = result.dataset.events.find(({ title }) =>
          Object.values(title).includes('标准论坛'),
        )!;
        expect(when?.period).toBe(index % 2 === 0 ? '2027-04-03' : '2027-03-04');
      }
    },
  );

  it('take a text of one’s own for the cell, and the number or the value of an answer', async () => {
    const asked = questionsByOffice(await importAll(FILES));
    const answers: Readonly<Record<string, string>> = {
      'some day soon': '7 to 9 July 2027',
      '31 June 2027': '30 June 2027',
      undecided: 'confirmed',
      XYZ: '1',
      'le lundi 8 mai 2027': 'lundi 10 mai 2027',
    };
    const workbooks = await Promise.all(
      asked.map(
        async (each, i): Promise<[string, Uint8Array]> => [
          `${i}.xlsx`,
          await answeredWorkbook(each, ({ cell = '' }) => answers[cell]),
        ],
      ),
    );
    const { dataset, problems } = await importAll({ ...FILES, ...Object.fromEntries(workbooks) });
    expect(problems.filter(({ code }) => /^answer-(?!missing)/.test(code))).toEqual([]);
    const found = (title: string) =>
      dataset.events.find((event) => Object.values(event.title).includes(title)) as {
        when?: { period: string };
        status?: string;
        region?: string;
      };
    expect(found('Seminar on policy').when?.period).toBe('2027-07-07/2027-07-09');
    expect(found('Seminar on tariffs').when?.period).toBe('2027-06-30');
    expect(found('=HYPERLINK("http://x","Training")').status).toBe('confirmed');
    expect(found('Séminaire sur les tarifs')).toMatchObject({
      region: 'AFR',
      when: { period: '2027-05-10' },
    });
  });
});

it('rows that were merged although they differ are one meeting or two, as the office says', async () => {
  const asked = questionsByOffice(await importAll(FILES));
  const yaounde = asked.find(({ office }) => office?.id === 'yaounde')!;
  const merged = (question: OfficeQuestion) => question.problem.code === 'different-rows-merged';
  expect(yaounde.questions.filter(merged)).toHaveLength(1);
  for (const [index, count] of [1, 2].entries()) {
    const workbook = await answeredWorkbook(yaounde, (question) =>
      merged(question) ? inWords(question, index, 'fr') : undefined,
    );
    const { dataset, problems } = await importAll({ ...FILES, 'answers.xlsx': workbook });
    expect(problems.map(({ code }) => code)).not.toContain('different-rows-merged');
    expect(dataset.events.filter(({ bodies }) => bodies?.includes('SG13RG-AFR'))).toHaveLength(count);
  }
});

it.each([
  ['a time zone alone is written after the hours', 'Geneva time', 'Europe/Zurich'],
  ['a whole cell replaces them', '14:00-16:00 UTC+3', 'Etc/GMT-3'],
])('for hours without a time zone, %s', async (_, answer, zone) => {
  const file = {
    'plan.csv': 'Title,Date,Hours,Region,Modality\nWebinar,5 May 2027,14:00-16:00,AFR,virtual\n',
  };
  const asked = questionsByOffice(await importAll(file))[0]!;
  expect(asked.questions.map(({ problem, cell }) => [problem.code, cell])).toEqual([
    ['zone-missing', '14:00-16:00'],
  ]);
  const workbook = await answeredWorkbook(asked, () => answer);
  const { dataset, problems } = await importAll({ ...file, 'answers.xlsx': workbook });
  expect(problems.filter(({ severity }) => severity !== 'remark')).toEqual([]);
  expect(dataset.events[0]?.when).toMatchObject({ hours: '14:00-16:00', zone });
});

it.each([
  'It is right',
  'OK',
  'Yes, it is right.',
  'Да, верно',
  '是的，正确',
  'نعم، صحيح',
  'exact',
  'está bien',
  'Верно.',
  '没错',
  'صحيح',
])('confirm a row in words of any language: %s', async (answer) => {
  const files = { 'plan.csv': 'Title,Date,Region\nForum,mid-March 2027,AFR\n' };
  const asked = questionsByOffice(await importAll(files))[0]!;
  expect(asked.questions.map(({ problem }) => problem.code)).toEqual(['date-approximate']);
  const workbook = await answeredWorkbook(asked, () => answer);
  const { dataset, problems } = await importAll({ ...files, 'answers.xlsx': workbook });
  expect(problems.filter(({ severity }) => severity !== 'remark')).toEqual([]);
  expect(problems.map(({ code }) => code)).toContain('finding-confirmed');
  expect(dataset.events[0]?.when?.period).toBe('2027-03~');
  const changed = await importAll({
    'plan.csv': files['plan.csv'].replace('March', 'April'),
    'answers.xlsx': workbook,
  });
  expect(changed.problems.map(({ code }) => code)).toContain('answer-stale');
  expect(changed.problems.map(({ code }) => code)).not.toContain('finding-confirmed');
});

it('two questions about one cell are answered one by one', async () => {
  const files = { 'plan.csv': 'Title,Date,Region\nForum,mid-Setpember 2027,AFR\n' };
  const asked = questionsByOffice(await importAll(files))[0]!;
  expect(asked.questions.map(({ problem }) => problem.code).sort()).toEqual([
    'date-approximate',
    'date-month-misspelt',
  ]);
  const workbook = await answeredWorkbook(asked, ({ problem }) =>
    problem.code === 'date-approximate' ? '15 September 2027' : 'It is right',
  );
  const { dataset, problems } = await importAll({ ...files, 'answers.xlsx': workbook });
  expect(problems.map(({ code }) => code)).not.toContain('answers-differ');
  expect(dataset.events[0]?.when?.period).toBe('2027-09-15');
});

describe('an answered workbook', () => {
  const plan = 'Title,Date,Region\nForum,31 June 2027,AFR\nOther forum,32 July 2027,AFR\n';
  const askedOf = async (content: string) => questionsByOffice(await importAll({ 'plan.csv': content }))[0]!;
  const answerPlace = (row: number) => ({
    file: 'answers.xlsx',
    sheet: 'Questions',
    row,
    column: { letter: ANSWER_COLUMN, name: 'Answer' },
  });
  const answerProblems = ({ problems }: ImportResult) =>
    problems.filter(({ code }) => code.startsWith('answer-'));

  it('is stale where the cell was changed since: the answer is reported and not used', async () => {
    const workbook = await answeredWorkbook(await askedOf(plan), () => '30 June 2027');
    const changed = plan.replace('31 June', '29 June');
    const result = await importAll({ 'plan.csv': changed, 'answers.xlsx': workbook });
    expect(answerProblems(result)).toMatchObject([
      {
        code: 'answer-stale',
        params: { value: '30 June 2027', file: 'plan.csv', row: 2 },
        place: answerPlace(FIRST_ROW),
      },
    ]);
    expect(result.dataset.events.map(({ when }) => when?.period).sort()).toEqual([
      '2027-06-29',
      '2027-06-30',
    ]);
  });

  it('follows a row that moved, and is no fault where the file was corrected as well', async () => {
    const workbook = await answeredWorkbook(await askedOf(plan), ({ cell }) =>
      cell === '31 June 2027' ? '30 June 2027' : '31 July 2027',
    );
    const [header, first, second] = plan.split('\n');
    const moved = [header, 'New,1 May 2027,AFR', second, first!.replace('31 June', '30 June'), ''].join('\n');
    const result = await importAll({ 'plan.csv': moved, 'answers.xlsx': workbook });
    expect(result.dataset.events.map(({ when }) => when?.period).sort()).toEqual([
      '2027-05-01',
      '2027-06-30',
      '2027-07-31',
    ]);
  });

  it('reports a file that is not there, an answer that is none, and empty cells', async () => {
    const asked = await askedOf(plan);
    const gone = await importAll({ 'answers.xlsx': await answeredWorkbook(asked, () => '1 June 2027') });
    expect(answerProblems(gone)).toMatchObject([{ code: 'answer-stale', rows: { runs: '3-4' } }]);
    const unclear = await importAll({
      'plan.csv': plan,
      'answers.xlsx': await answeredWorkbook(asked, ({ number }) =>
        number === 1 ? 'It is right' : undefined,
      ),
    });
    expect(answerProblems(unclear)).toMatchObject([
      {
        code: 'answer-not-understood',
        params: { value: 'It is right', reason: 'dateUnclear' },
        place: answerPlace(FIRST_ROW),
        related: [{ file: 'plan.csv', row: 2, column: { letter: 'B' } }],
      },
      { code: 'answer-missing', params: { rows: 1 } },
    ]);
    expect(unclear.rejected.filter(({ file }) => file === 'answers.xlsx')).toHaveLength(1);
  });

  it('changes nothing that its questions do not offer', async () => {
    const asked = await askedOf(plan);
    const hostile = (change: object) =>
      answeredWorkbook(
        {
          ...asked,
          questions: asked.questions.map((question) => ({
            ...question,
            answers: [{ label: { term: 'answer/leave-out', params: {} }, change }],
            reference: JSON.stringify({
              answers: [{ label: { term: 'answer/leave-out', params: {} }, change }],
              cells: [],
            }),
          })),
        },
        () => 'Leave the row out',
      );
    for (const change of [
      { files: { 'plan.csv': { skip: true } } },
      { files: { 'plan.csv': { sheets: { a: { headerRow: 9 } } } } },
      { files: { 'plan.csv': { encoding: 'utf-16' } } },
      { edits: [{ file: 'plan.csv', row: 0, drop: true }] },
      { other: 1 },
    ]) {
      const result = await importAll({ 'plan.csv': plan, 'answers.xlsx': await hostile(change) });
      expect(answerProblems(result)[0]).toMatchObject({
        code: 'answer-not-understood',
        params: { reason: 'referenceMissing' },
      });
      expect(result.dataset.events).toHaveLength(2);
    }
  });

  it('is read after its hidden columns were cut off, and says so', async () => {
    const workbook = await answeredWorkbook(await askedOf(plan), () => '30 June 2027');
    const files = unzipSync(workbook);
    const path = 'xl/worksheets/sheet1.xml';
    const cut = strFromU8(files[path]!).replace(/<c r="[L-Z]\d+".*?<\/c>/gs, '');
    const result = await importAll({
      'plan.csv': plan,
      'answers.xlsx': zipSync({ ...files, [path]: strToU8(cut) }),
    });
    expect(answerProblems(result)).toMatchObject([
      {
        code: 'answer-not-understood',
        params: { reason: 'referenceMissing' },
        place: answerPlace(FIRST_ROW),
        rows: { runs: '3-4' },
      },
    ]);
    expect(result.counts.records).toBe(2);
  });
});

describe('the workbook of questions', () => {
  const sheetXmlOf = (workbook: Uint8Array) => strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml']!);

  it('has a list to choose from where there are answers, no formula, and its header row in view', async () => {
    const asked = questionsByOffice(await importAll(FILES));
    for (const { questions, language } of asked) {
      const xml = sheetXmlOf(renderQuestionsWorkbook(questions, language));
      const lists = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g)].flatMap(([, cells]) =>
        cells!.split(' '),
      );
      expect(lists.sort()).toEqual(
        questions
          .flatMap(({ answers }, i) => (answers.length > 0 ? [`${ANSWER_COLUMN}${FIRST_ROW + i}`] : []))
          .sort(),
      );
      expect(xml).not.toContain('<f>');
      expect(xml).toContain('ySplit="2"');
      expect(xml.includes('rightToLeft="1"')).toBe(language === 'ar');
    }
  });

  it('keeps a reference that is longer than a cell of Excel can be', async () => {
    const undecided = 'undecided, see the letter of the ministry; '.repeat(900);
    const file = {
      'plan.csv': `Title,Date,Status,Region\nForum,5 May 2027,"${undecided}",AFR\nSeminar,6 May 2027,planned,AFR\n`,
    };
    const asked = questionsByOffice(await importAll(file))[0]!;
    const question = asked.questions.find(({ problem }) => problem.code === 'status-unknown');
    expect(question!.reference.length).toBeGreaterThan(32_767);
    const workbook = await answeredWorkbook(asked, (each) => (each === question ? 'confirmed' : undefined));
    const { dataset } = await importAll({ ...file, 'answers.xlsx': workbook });
    expect(dataset.events.map(({ status }) => status)).toEqual(['confirmed', 'planned']);
  });
});

/** Documents separate directions by their own means. */
const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

describe('the words of the questions', () => {
  /** What only the person who compiles can use. */
  const OF_COMPILER =
    /^(?:mapping-|options-|edit-|decision-|answer-|translation-|json-|record-|reader-|dataset-)/;

  it.each(LANGUAGES)('name no option, code or mapping (%s)', (language) => {
    const questions = PROBLEM_DEFINITIONS.filter(
      ({ severity, code }) => severity !== 'remark' && !OF_COMPILER.test(code),
    ).map(({ code, severity }, i) => ({
      number: i + 1,
      problem: { code, severity, message: '', remedy: '', params: {} } as Problem,
      answers: [],
      acceptsText: false,
      reference: '',
    }));
    for (const { toDo } of questionEntries(questions, language)) {
      expect(toDo).not.toMatch(/--[a-z]|headerRow|skipHidden|\bnull\b|mapping|\{|#/i);
    }
  });

  it.each(LANGUAGES)('have a document with each question, cell and answer (%s)', async (language) => {
    for (const { questions } of questionsByOffice(await importAll(FILES))) {
      const text = content.textContent(questionsDocument(questions, { language }).children);
      for (const entry of questionEntries(questions, language)) {
        expect(text).toContain(withoutIsolates(entry.question));
        for (const answer of entry.answers) expect(text).toContain(withoutIsolates(answer));
      }
    }
  });
});
