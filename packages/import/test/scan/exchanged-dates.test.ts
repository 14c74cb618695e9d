import { describe, expect, it } from 'vitest';
import { type Edit, importFiles, questions } from '../../src/index.js';

/** A list with these starts, one a row. */
const list = (...starts: string[]): string =>
  `Title,Start\n${starts.map((start, i) => `Forum ${String.fromCharCode(65 + i)} on maps,"${start}"\n`).join('')}`;

const read = async (content: string, edits: readonly Edit[] = []) => {
  const result = await importFiles({ name: 'plan.csv', content }, { keepRows: true, edits: [...edits] });
  return {
    result,
    days: result.dataset.events.map(({ when }) => when?.period),
    found: result.problems.filter(({ code }) => code === 'date-exchanged'),
  };
};

describe('dates of which a spreadsheet program may have exchanged day and month', () => {
  const DAMAGED = ['2023-01-06', '2023-06-07', '15/07/2023', '13/07/2023', '2023-02-07'];

  it('are not read, and both days are named', async () => {
    const { found, result } = await read(list(...DAMAGED));
    expect(found.map(({ params }) => params.readings)).toEqual([
      ['2023-01-06', '2023-06-01'],
      ['2023-06-07', '2023-07-06'],
      ['2023-02-07', '2023-07-02'],
    ]);
    expect(found.every(({ params }) => params.example === '15/07/2023')).toBe(true);
    const dated = result.dataset.events.flatMap(({ when }) => when?.period ?? []);
    expect(dated.sort()).toEqual(['2023-07-13', '2023-07-15']);
  });

  const KNOWN = ['2023-01-06', '2023-06-07', '2023-02-07'];

  it.each([
    ['dashes', '15-07-2023', '13-07-2023'],
    ['years of two digits', '15/07/23', '13/07/23'],
    ['no year', '15/07', '13/07'],
    ['days of one digit', '25/7/2023', '30/7/2023'],
    ['weekdays', 'Sat 15/07/2023', 'Thu 13/07/2023'],
    ['weekdays and a comma', 'Sat, 15/07/2023', 'Thu, 13/07/2023'],
    ['abbreviated weekdays', 'sáb. 15/07/2023', 'jue. 13/07/2023'],
    ['weekdays in Russian', 'сб 15/07/2023', 'чт 13/07/2023'],
    ['hours', '15/07/2023 10:00', '13/07/2023 9:30'],
    ['hours behind a comma', '15/07/2023, 10:00', '13/07/2023, 11:00'],
    ['seconds and the half of the day', '15/07/2023 10:00:00 AM', '13/07/2023 11:00:00 pm'],
  ])('are found beside dates as text with %s', async (_, one, other) => {
    const { found } = await read(list(...KNOWN, one, other));
    expect(found.map(({ params }) => params.example)).toEqual([one, one, one]);
  });

  it.each([
    ['words for the month', '15 July 2023', '13 July 2023'],
    ['other words', '15/07/2023 (TBC)', '13/07/2023 (TBC)'],
    ['words before them', 'Opening on Sat 15/07/2023', 'Opening on Thu 13/07/2023'],
    ['two marks', '15/07-2023', '13/07-2023'],
    ['the year first', '2023/07/15', '2023/07/13'],
    ['ranges', '15/07/2023 - 16/07/2023', '13/07/2023 - 14/07/2023'],
  ])('are not found beside dates as text with %s', async (_, one, other) => {
    const { found, days } = await read(list(...KNOWN, one, other));
    expect(found).toEqual([]);
    expect(days).toEqual(expect.arrayContaining(KNOWN));
  });

  it('are found with hours', async () => {
    const timed = ['2023-01-06 10:00:00', '2023-06-07T09:00', '2023-02-07 00:00:00'];
    const { found } = await read(list(...timed, '15/07/2023', '13/07/2023'));
    expect(found.map(({ params }) => params.readings)).toEqual([
      ['2023-01-06', '2023-06-01'],
      ['2023-06-07', '2023-07-06'],
      ['2023-02-07', '2023-07-02'],
    ]);
  });

  it('are those up to the 12th day', async () => {
    const { found } = await read(list('2023-01-12', ...KNOWN.slice(1), '15/07/2023', '13/07/2023'));
    expect(found[0]?.params.readings).toEqual(['2023-01-12', '2023-12-01']);
    const later = await read(list('2023-01-13', ...KNOWN.slice(1), '15/07/2023', '13/07/2023'));
    expect(later.found).toEqual([]);
    expect(later.days).toContain('2023-01-13');
  });

  it.each([
    ['two and three', ['2023-01-06', '2023-06-07', '15/07/2023', '13/07/2023', '14/07/2023'], 2],
    ['three and two', [...KNOWN, '15/07/2023', '13/07/2023'], 3],
    ['one and four', ['2023-01-06', '15/07/2023', '13/07/2023', '14/07/2023', '16/07/2023'], 0],
    ['two and two', ['2023-01-06', '2023-06-07', '15/07/2023', '13/07/2023'], 0],
    ['three and twice the same', [...KNOWN, '15/07/2023', '15/07/2023'], 0],
  ])('are found where there are dates enough of both kinds: %s', async (_, starts, count) => {
    expect((await read(list(...starts))).found).toHaveLength(count);
  });

  it.each([
    ['before the others', ['2023-01-13', ...KNOWN, '15/07/2023', '13/07/2023']],
    ['behind the others', [...KNOWN, '15/07/2023', '13/07/2023', '2023-03-04', '2023-01-13']],
    ['among them, as text', [...KNOWN, '05/07/2023', '15/07/2023', '13/07/2023']],
  ])('are none where a date shows that they were not exchanged, %s', async (_, starts) => {
    const { found, days } = await read(list(...starts));
    expect(found).toEqual([]);
    expect(days).toEqual(expect.arrayContaining(KNOWN));
  });

  it('are read where day and month are one number', async () => {
    const { days } = await read(list(...DAMAGED, '2023-07-07'));
    expect(days).toContain('2023-07-07');
  });

  it('are read once the month is in words, as the answers write it', async () => {
    const { result, found } = await read(list(...DAMAGED));
    const asked = questions(result).filter(({ code }) => code === 'date-exchanged');
    expect(asked).toHaveLength(found.length);
    const edits = asked.flatMap(({ answers }) => answers[1]!.change.edits ?? []);
    const corrected = await read(list(...DAMAGED), edits);
    expect(corrected.found).toEqual([]);
    expect(corrected.days.sort()).toEqual([
      '2023-06-01',
      '2023-07-02',
      '2023-07-06',
      '2023-07-13',
      '2023-07-15',
    ]);
  });

  it.each([
    ['one of them is after the 12th', [...DAMAGED, '2023-06-17']],
    ['a date as text has a day that may be a month', [...DAMAGED, '05/07/2023']],
    [
      'the dates as text have the month first',
      ['2023-01-06', '2023-06-07', '07/15/2023', '07/13/2023', '2023-02-07'],
    ],
    ['there is no date as text', ['2023-01-06', '2023-06-07', '2023-02-07', '2023-03-04', '2023-05-06']],
    [
      'there is only one date as text',
      ['2023-01-06', '2023-06-07', '15/07/2023', '2023-02-07', '2023-03-04'],
    ],
    ['the dates as text have points', ['2023-01-06', '2023-06-07', '15.07.2023', '13.07.2023', '2023-02-07']],
  ])('are others where %s', async (_, starts) => {
    const { found, days } = await read(list(...starts));
    expect(found).toEqual([]);
    expect(days).toContain('2023-01-06');
  });

  it('are found beyond the first rows of a file', async () => {
    const many = Array.from(
      { length: 1500 },
      (_, i) => `2023-0${1 + (i % 9)}-${String(1 + (i % 12)).padStart(2, '0')}`,
    );
    const { found } = await read(list(...many, '15/07/2023', '16/07/2023'));
    const equal = many.filter((text) => text.slice(5, 7) === text.slice(8)).length;
    expect(found.reduce((sum, { rows }) => sum + (rows?.count ?? 1), 0)).toBe(many.length - equal);
  });
});
