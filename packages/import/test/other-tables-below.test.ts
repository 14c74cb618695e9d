import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

const EVENTS = 'Title;Date;City\nForum;3 May 2027;Dakar\nWorkshop;4 May 2027;Lima\n';

const read = (below: string) => importFiles([{ name: 'plan.csv', content: EVENTS + below }]);

describe('a table below the events', () => {
  it.each([
    'Year;Budget\n2027;100000\n',
    'Année;Nombre\n2027;3\n',
    'Year;Events;Comment\n2026;4;\n2027;5;\n',
  ])('that is of something else is skipped, with a remark: %j', async (table) => {
    for (const between of ['', '\n']) {
      const { dataset, problems, counts } = await read(between + table);
      expect(dataset.events).toHaveLength(2);
      const rows = table.trim().split('\n').length;
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(problems.find(({ code }) => code === 'sheet-skipped')?.params).toMatchObject({ rows });
      expect(counts).toMatchObject({ rows: 2, recorded: 2, rejected: 0 });
    }
  });

  it('that is of something else does not hide a table of events below it', async () => {
    const { dataset, counts } = await read(
      '\nYear;Budget\n2027;100000\n\nTitle;Start;End\nCourse;5 May 2027;7 May 2027\n',
    );
    expect(dataset.events.map(({ when }) => when?.period)).toContain('2027-05-05/2027-05-07');
    expect(counts.recorded).toBe(3);
  });

  it('whose rows have dates, and no titles, is rejected row by row', async () => {
    const { dataset, problems, counts, rejected } = await read(
      '\nYear;Events;Day\n2027;4;5 May 2027\n2027;5;6 May 2027\n2027;6;7 May 2027\n',
    );
    expect(dataset.events).toHaveLength(2);
    expect(problems.map(({ code }) => code)).toContain('header-row-not-found');
    expect(rejected.map(({ row }) => row)).toEqual([5, 6, 7, 8]);
    expect(counts).toMatchObject({ rows: 6, recorded: 2, rejected: 4 });
  });
});
