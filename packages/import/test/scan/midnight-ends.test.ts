import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/index.js';

/** The periods of a table of starts and ends. */
async function periodsOf(rows: readonly (readonly [start: string, end: string])[], mapping = {}) {
  const lines = rows.map(([start, end], i) => `Cup ${'abcdefghijklmnop'[i]},${start},${end}`);
  const content = `Title,Start,End\n${lines.join('\n')}\n`;
  const { dataset, problems, tables } = await importFiles(
    { name: 'cups.csv', content },
    { keepRows: true, ...mapping },
  );
  const byTitle = new Map(dataset.events.map(({ title, when }) => [Object.values(title)[0], when]));
  return {
    periods: rows.map((_, i) => byTitle.get(`Cup ${'abcdefghijklmnop'[i]}`)!.period),
    codes: problems.map(({ code }) => code),
    plan: tables[0]!.plan,
  };
}

const FORMS = {
  'ISO 8601 with an offset': (day: number) => `2027-05-0${day}T00:00:00+04:00`,
  'ISO 8601 in UTC': (day: number) => `2027-05-0${day}T00:00Z`,
  'a spreadsheet': (day: number) => `2027-05-0${day} 00:00:00`,
  'a clock of 12 hours': (day: number) => `May ${day} 2027 12:00 AM`,
};

describe.each(Object.entries(FORMS))('ends at midnight, as %s', (_, at) => {
  const timeOf = (day: number) => at(day).replace(/0?0:00(?=:00|$|Z| )|12:00/, '11:30');
  const timed = [timeOf(7), timeOf(8)] as const;

  it('are last days where rows begin and end at one midnight', async () => {
    const { periods, codes } = await periodsOf([[at(1), at(3)], timed, [at(4), at(4)], [at(6), at(6)]]);
    expect(periods[0]).toBe('2027-05-01/2027-05-03');
    expect(periods.slice(2)).toEqual(['2027-05-04', '2027-05-06']);
    expect(codes).not.toContain('end-at-midnight');
  });

  it('are the end of the day before where none does, which is reported', async () => {
    const { periods, codes } = await periodsOf([[at(1), at(3)], timed, [at(4), at(5)], [at(6), at(7)]]);
    expect([periods[0], ...periods.slice(2)]).toEqual(['2027-05-01/2027-05-02', '2027-05-04', '2027-05-06']);
    expect(codes).toContain('end-at-midnight');
  });

  it('are not last days because of one row, or of few among many', async () => {
    const many = Array.from({ length: 10 }, (): [string, string] => [at(1), at(3)]);
    for (const rows of [
      [[at(1), at(3)], timed, [at(4), at(4)]],
      [...many, timed, [at(4), at(4)], [at(5), at(5)]],
    ] as const)
      expect((await periodsOf(rows)).periods[0]).toBe('2027-05-01/2027-05-02');
  });

  it('are in the plan of the sheet, and what a mapping says counts', async () => {
    const rows = [[at(1), at(3)], timed, [at(4), at(4)], [at(6), at(6)]] as const;
    const { plan } = await periodsOf(rows);
    expect(plan!.columns.End).toMatchObject({ field: 'end', lastDays: true });
    const columns = { End: { field: 'end', lastDays: false } };
    const mapped = await periodsOf(rows, { files: { 'cups.csv': { mapping: { columns } } } });
    expect(mapped.periods[0]).toBe('2027-05-01/2027-05-02');
  });
});
