import { LANGUAGES, type Problem } from '@regional-presence/core';
import { importFiles, questionsByOffice } from '@regional-presence/import';
import { content, type QuestionToOffice, questionsDocument } from '@regional-presence/report';
import { questionEntries } from '@regional-presence/report/internal';
import { describe, expect, it } from 'vitest';

const askedAbout = async (files: Readonly<Record<string, string>>): Promise<QuestionToOffice[]> => {
  const inputs = Object.entries(files).map(([name, text]) => ({ name, content: text }));
  return questionsByOffice(await importFiles(inputs, { keepRows: true })).flatMap(
    ({ questions }) => questions,
  );
};

const question = (problem: Partial<Problem>, more: Partial<QuestionToOffice> = {}): QuestionToOffice => ({
  number: 1,
  problem: { code: 'date-missing', severity: 'warning', message: '', remedy: '', params: {}, ...problem },
  answers: [],
  acceptsText: true,
  reference: '',
  ...more,
});

describe('questions to an office', () => {
  it('name a file without its folders, unless two files have one name', () => {
    const filesOf = (...files: string[]) =>
      questionEntries(
        files.map((file) => question({ place: { file, row: 2 } })),
        'en',
      ).map(({ file, place }) => [file, place]);
    expect(filesOf('/home/me/in/plan.csv', 'C:\\in\\other.csv')).toEqual([
      ['plan.csv', 'plan.csv, row 2'],
      ['other.csv', 'other.csv, row 2'],
    ]);
    expect(filesOf('/home/me/cairo/plan.csv', '/home/me/dakar/plan.csv').map(([file]) => file)).toEqual([
      'cairo/plan.csv',
      'dakar/plan.csv',
    ]);
  });

  it('about a row of a merged activity are those of the office that has the file', async () => {
    const rows = (country: string, count: number, participants: number) =>
      `Forum on maps,5 May 2027,Cairo,Arab States,${participants}\n${Array.from(
        { length: 20 },
        (_, i) => `Talk ${count + i},${i + 1} June 2027,${country},`,
      ).join('\n')}\n`;
    const files = {
      'cairo.csv': rows('Cairo,Arab States', 0, 40),
      'africa.csv': rows('Nairobi,Africa', 20, 50),
    };
    const inputs = Object.entries(files).map(([name, text]) => ({
      name,
      content: `Title,Date,City,Region,Participants\n${text}`,
    }));
    const asked = questionsByOffice(await importFiles(inputs, { keepRows: true }));
    const offices = asked.flatMap(({ office, questions }) =>
      questions
        .filter(({ problem }) => problem.code === 'merged-rows-contradict')
        .map(({ problem }) => [problem.place?.file, office?.id]),
    );
    expect(offices).toEqual([['africa.csv', 'addis-ababa']]);
  });

  it.each(LANGUAGES)('have no codes of characters or standards (%s)', async (language) => {
    const asked = await askedAbout({
      'plan.csv':
        'Title,Date,Country,Region\nFo\u202erum,5 May 2027,Atlantis,AFR\nDay\u0001\u{fffe}s,6 May 2027,Kenya,AFR\n',
    });
    const codes = asked.map(({ problem }) => problem.code);
    expect(codes).toEqual(expect.arrayContaining(['characters-removed', 'country-unknown']));
    for (const { question: text, toDo } of questionEntries(asked, language))
      expect(`${text} ${toDo}`).not.toMatch(/U\+[0-9A-F]{4}|ISO/);
  });

  it.each(LANGUAGES)(
    'say what was answered and not understood, and where an answer came from (%s)',
    (language) => {
      const place = { file: 'plan.csv', row: 2, column: { letter: 'B', name: 'Date' } };
      const related = [{ file: 'questions-cairo.xlsx', row: 3, column: { letter: 'K', name: 'Answer' } }];
      const [entry, plain] = questionEntries(
        [question({ place, related }, { notUnderstood: 'as before' }), question({ place })],
        language,
      );
      for (const part of ['as before', 'questions-cairo.xlsx']) {
        expect(entry!.question).toContain(part);
        expect(plain!.question).not.toContain(part);
      }
    },
  );

  it.each(LANGUAGES)('without a cell for the answer leave no room for words (%s)', (language) => {
    const roomOf = (acceptsText: boolean) =>
      content.textContent(questionsDocument([question({}, { acceptsText })], { language }).children);
    expect(roomOf(true)).toContain('....');
    expect(roomOf(false)).not.toContain('....');
  });

  it.each(LANGUAGES)(
    'say how to answer only where there is something to tick or to write (%s)',
    (language) => {
      const paragraphsOf = (acceptsText: boolean) =>
        questionsDocument([question({}, { acceptsText, answers: [] })], { language }).children.length;
      const [withRoom, without] = [paragraphsOf(true), paragraphsOf(false)];
      // The lead with the words on boxes and lines, and the line itself.
      expect(withRoom - without).toBe(2);
    },
  );

  it('about hours that end before they start are about the cell with the hours', async () => {
    const asked = await askedAbout({
      'plan.csv': 'Title,Date,Hours,City,Region\nForum,5 May 2027,16:00-14:00,Nairobi,AFR\n',
    });
    expect(
      asked
        .filter(({ problem }) => problem.code === 'hours-reversed')
        .map(({ cell, column, acceptsText }) => [cell, column?.letter, acceptsText]),
    ).toEqual([['16:00-14:00', 'C', true]]);
  });

  it('about megabyte texts show the beginning of them in the document', () => {
    const asked = [question({}, { title: 'T'.repeat(1_000_000), cell: 'c'.repeat(1_000_000) })];
    const text = content.textContent(questionsDocument(asked, { language: 'en' }).children);
    expect(text).toContain('TTTT');
    expect(text).toContain('cccc');
    expect(text.length).toBeLessThan(2000);
  });

  it('that are many begin with their number for each file in the document', () => {
    const textOf = (count: number) => {
      const places = Array.from({ length: count }, (_, i) => ({
        file: i < 150 ? 'a.csv' : 'b.csv',
        row: i + 2,
      }));
      const asked = places.map((place) => question({ place }));
      return content.textContent(questionsDocument(asked, { language: 'en' }).children);
    };
    expect(textOf(201)).toMatch(/a\.csv: 150\s*b\.csv: 51/);
    expect(textOf(200)).not.toMatch(/a\.csv: 150/);
  });
});
