import { type ImportOptions, importFiles, previewCell } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function read(content: string, { name = 'a.csv', ...options }: ImportOptions & { name?: string } = {}) {
  const { dataset, problems, counts, tables } = await importFiles({ name, content }, options);
  expect(counts.rows).toBe(counts.recorded + counts.merged + counts.rejected);
  const periods = new Map<string, string>();
  for (const { title, when, dateText } of dataset.events) {
    const text = Object.values(title)[0]!;
    const own = when?.period ?? dateText ?? '-';
    periods.set(text, periods.has(text) ? `${periods.get(text)} and ${own}` : own);
  }
  return { periods, problems, tables, codes: problems.map(({ code }) => code) };
}

const LANGUAGES: readonly [string, string, readonly string[], readonly string[]][] = [
  ['en', 'Activity', ['Q1', 'Q2', 'Q3', 'Q4'], ['Jan', 'Feb', 'Mar', 'Apr']],
  ['fr', 'Activité', ['T1', 'T2', 'T3', 'T4'], ['janv.', 'févr.', 'mars', 'avr.']],
  [
    'es',
    'Actividad',
    ['Trimestre 1', 'Trimestre 2', 'Trimestre 3', 'Trimestre 4'],
    ['ene', 'feb', 'mar', 'abr'],
  ],
  [
    'ru',
    'Мероприятие',
    ['I квартал', 'II квартал', 'III квартал', 'IV квартал'],
    ['янв', 'фев', 'март', 'апр'],
  ],
  [
    'ar',
    'النشاط',
    ['الربع الأول', 'الربع الثاني', 'الربع الثالث', 'الربع الرابع'],
    ['يناير', 'فبراير', 'مارس', 'أبريل'],
  ],
  ['zh', '活动', ['第一季度', '第二季度', '第三季度', '第四季度'], ['1月', '2月', '3月', '4月']],
];

describe('a plan whose quarters or months are columns', () => {
  it.each(LANGUAGES)(
    'has the marked ones as the period of each activity (%s)',
    async (_, title, quarters, months) => {
      const ofQuarters = await read(`2026;;;;\n${title};${quarters.join(';')}\nForum;;x;x;\nCouncil;;;;●\n`);
      expect([...ofQuarters.periods.values()].sort()).toEqual(['2026-04/2026-09', '2026-10/2026-12']);
      const ofMonths = await read(`2026;;;;\n${title};${months.join(';')}\nForum;✓;✓;;\nCouncil;;;1;\n`);
      expect([...ofMonths.periods.values()].sort()).toEqual(['2026-01/2026-02', '2026-03']);
    },
  );

  it('has the year in the headings, above them, in the name of the sheet or file, or declared', async () => {
    const rows = 'Forum,,x,\n';
    const expected = new Map([['Forum', '2026-04/2026-06']]);
    expect((await read(`Activity,Q1 2026,Q2 2026,Q3 2026\n${rows}`)).periods).toEqual(expected);
    expect((await read(`Activity,2026,,\n,Q1,Q2,Q3\n${rows}`)).periods).toEqual(expected);
    expect((await read(`Work plan 2026,,,\nActivity,Q1,Q2,Q3\n${rows}`)).periods).toEqual(expected);
    const plain = `Activity,Q1,Q2,Q3\n${rows}`;
    expect((await read(plain, { name: 'work-plan-2026.csv' })).periods).toEqual(expected);
    expect((await read(plain, { period: '2026' })).periods).toEqual(expected);
    const without = await read(plain);
    expect(without.codes).toContain('date-year-missing');
    expect(without.periods).toEqual(new Map([['Forum', 'April to June']]));
  });

  it('has no year of one reporting period for months of two years', async () => {
    const plan = 'Activity,Jul,Aug,Sep,Oct,Nov,Dec,Jan,Feb,Mar,Apr,May,Jun\nForum,,,,,,x,x,,,,,\n';
    expect((await read(plan, { period: '2026' })).periods.get('Forum')).toBe('-');
    expect((await read(plan, { period: '2026' })).codes).toContain('date-year-missing');
    expect((await read(plan, { period: '2025-07/2026-06' })).periods.get('Forum')).toBe('2025-12/2026-01');
  });

  it('goes on from one year into the next', async () => {
    const { periods } = await read(
      'No,Activity,2025,,,,2026,,,\n,,Q1,Q2,Q3,Q4,Q1,Q2,Q3,Q4\n1,Forum,,,,x,x,,,\n2,Council,x,,,,,,,\n',
    );
    expect(periods).toEqual(
      new Map([
        ['Council', '2025-01/2025-03'],
        ['Forum', '2025-10/2026-03'],
      ]),
    );
  });

  it('has two dates where marks are not next to each other', async () => {
    const { periods, codes } = await read('Activity,Q1 2026,Q2 2026,Q3 2026\nSurvey,x,,x\n');
    expect(periods.get('Survey')).toBe('2026-01/2026-03 and 2026-07/2026-09');
    expect(codes).toContain('date-occasions');
  });

  it('has the month of weeks below it', async () => {
    const { periods } = await read(
      'Plan 2026;;;;;;;;\n;Oct;;;;Nov;;;\n;1;2;3;4;1;2;3;4\nDraft report;;x;x;;;;;\nReview;;;;x;x;;;\nFinal report;;;;;;;;x\n',
    );
    expect(Object.fromEntries(periods)).toEqual({
      'Draft report': '2026-10',
      Review: '2026-10/2026-11',
      'Final report': '2026-11',
    });
  });

  it.each([
    ['x', true],
    ['X', true],
    ['xx', true],
    ['✔', true],
    ['■■', true],
    ['+', true],
    ['1', true],
    ['planned', true],
    ['réalisé', true],
    ['Nairobi', true],
    ['-', false],
    ['no', false],
    ['0', false],
    ['n/a', false],
    ['', false],
  ])('reads %j below a quarter as a mark: %j', async (cell, isMark) => {
    const { periods } = await read(`Activity,Q1 2026,Q2 2026,Q3 2026\nForum,x,${cell},\n`);
    expect(periods.get('Forum')).toBe(isMark ? '2026-01/2026-06' : '2026-01/2026-03');
  });

  it.each(['?', 'cancelled', 'postponed', '○', 'TBD', 'see Q3', 'from 15 May'])(
    'has no period where one cell is not understood, and says which: %j',
    async (cell) => {
      const { periods, problems } = await read(`Activity,Q1 2026,Q2 2026,Q3 2026\nForum,x,${cell},\n`);
      expect(periods.get('Forum')).toBe('-');
      const [found] = problems.filter(({ code }) => code === 'date-unreadable');
      expect(found?.place).toMatchObject({ row: 2, column: { letter: 'C' } });
      expect(found?.message).toContain(cell);
    },
  );

  it('has the days that are written below a month, if some are ranges', async () => {
    const plan = (cell: string) =>
      `Activity;Jan 2026;Feb 2026;Mar 2026\nForum;;12-14;\nCouncil;${cell};;\nSurvey;;3, 5;\n`;
    const { periods } = await read(plan('7'));
    expect(Object.fromEntries(periods)).toEqual({
      Forum: '2026-02-12/2026-02-14',
      Council: '2026-01-07',
      Survey: '2026-02-03 and 2026-02-05',
    });
    expect((await read('Activity;Jan 2026;Feb 2026;Mar 2026\nForum;7;;\n')).periods.get('Forum')).toBe(
      '2026-01',
    );
  });

  it('is none of measured values, nor next to a column of dates', async () => {
    const measured = await read('Name,Jan 2026,Feb 2026,Mar 2026\nRain,12.5,40.1,8.0\n');
    expect(measured.periods.get('Rain')).toBe('-');
    const dated = await read('Activity,Date,Q1 2026,Q2 2026,Q3 2026\nForum,5 May 2026,x,,\n');
    expect(dated.periods.get('Forum')).toBe('2026-05-05');
  });

  it('is not read where a column without a heading may be of the month left of it', async () => {
    const { periods } = await read('Activity,Jan 2026,,Feb 2026,Mar 2026\nForum,,x,,\nCouncil,x,,,\n');
    expect([...periods.values()]).toEqual(['-', '-']);
  });

  it.each([
    'Activity,Q1 2026,Q2 2026,Q3 2026\nForum,x,x,\n',
    'Activity;2026;;\n;Jan;Feb;Mar\nForum;;12-14;\nCouncil;7;;\n',
  ])('is read in the same way by its own plan, and so is a cell of it: %j', async (content) => {
    const first = await read(content);
    const { plan } = first.tables[0]!;
    const again = await read(content, { mapping: plan! });
    expect(again.periods).toEqual(first.periods);
    const row = content.trim().split('\n').at(-1)!.split(/[,;]/);
    const { activities } = previewCell(first.tables[0]!, { column: 'A', text: row[0]!, cells: row });
    expect(activities[0]!.when?.period).toBe([...first.periods].find(([title]) => title === row[0])![1]);
  });
});
