import { describe, expect, it } from 'vitest';
import { type Edit, importFiles, questions } from '../../src/index.js';

/** A list with these starts, one a row. */
const list = (...starts: string[]): string =>
  `Title,Start\n${starts.map((start, i) => `Forum ${String.fromCharCode(65 + i)} on maps,${start}\n`).join('')}`;

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
