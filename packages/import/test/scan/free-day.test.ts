import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function read(lines: readonly string[]) {
  const { dataset, problems, counts, tables } = await importFiles(
    { name: 'a.csv', content: `${lines.join('\n')}\n` },
    { keepRows: true },
  );
  return {
    titles: dataset.events.map(({ title }) => Object.values(title)[0]).sort(),
    problems,
    codes: problems.map(({ code }) => code),
    counts,
    outcomes: tables[0]!.lines!.outcomes,
  };
}

const HEADER = 'Date,Weekday,Event,City,Notes';
const EVENTS = ['4 May 2026,Monday,Forum,Lima,', '8 May 2026,Friday,Workshop,Lima,'];

describe('rows with a day and nothing else', () => {
  it.each([
    ['alone', (day: number) => `${day} May 2026,,,,`],
    ['with weekdays', (day: number) => `${day} May 2026,${['Tue', 'mercredi', 'четверг'][day - 5]},,,`],
    ['with dashes', (day: number) => `${day} May 2026,-,,–,n/a`],
  ])('%s are those of a calendar: they are no activities, and are said once', async (_, row) => {
    const { titles, problems, counts, outcomes } = await read([
      HEADER,
      EVENTS[0]!,
      ...[5, 6, 7].map(row),
      EVENTS[1]!,
    ]);
    expect(titles).toEqual(['Forum', 'Workshop']);
    expect(counts).toMatchObject({ rows: 2, recorded: 2, rejected: 0 });
    expect(outcomes).toMatchObject({ blank: 3 });
    const said = problems.filter(({ code }) => code === 'row-of-free-day');
    expect(said).toMatchObject([{ severity: 'warning', rows: { runs: '3-5' } }]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('of which there are few lack their titles', async () => {
    const { codes, counts } = await read([HEADER, ...EVENTS, '9 May 2026,,,,', '10 May 2026,,,,']);
    expect(codes).not.toContain('row-of-free-day');
    expect(counts.rejected).toBe(2);
  });

  it('are not those with a place', async () => {
    const rows = [9, 10, 11, 12].map((day) => `${day} May 2026,,,Lima,`);
    const { codes, counts } = await read([HEADER, ...EVENTS, ...rows]);
    expect(codes).not.toContain('row-of-free-day');
    expect(counts.rejected).toBe(4);
  });
});
