import type { Cell, Reader } from '@regional-presence/core';
import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

/** A reader of sheets with names. */
const readerOf = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Reader => ({
  name: 'sheets',
  mediaTypes: [],
  extensions: ['sheets'],
  confidence: () => 1,
  async *read() {
    for (const [sheet, rows] of Object.entries(sheets))
      yield { type: 'table', sheet, rows: () => [rows.map((cells, i) => ({ row: i + 1, cells }))] };
  },
});

async function read(sheets: Parameters<typeof readerOf>[0], name = 'a.sheets') {
  const { dataset, problems, counts } = await importFiles([{ name, content: 'x' }], {
    readers: [readerOf(sheets)],
  });
  const events = dataset.events
    .map(({ title, when }) => `${Object.values(title)[0]} ${when?.period ?? '-'} ${when?.hours ?? ''}`.trim())
    .sort();
  expect(counts.rows).toBe(counts.recorded + counts.merged + counts.rejected);
  return { events, problems, codes: problems.map(({ code }) => code) };
}

const HEADINGS = ['Time', 'Title'];
const TALKS = [
  ['09:00-10:30', 'Opening of the forum'],
  ['11:00-12:00', 'Session on numbering'],
  ['12:30', 'Lunch in the garden'],
];

describe('a sheet of times that is named by a day', () => {
  it.each([
    '5 June 2024',
    '2024-06-05',
    'Wednesday, 5 June 2024 – Foundations',
    'Mercredi 5 juin 2024',
    '2024年6月5日',
  ])('%s, has it in all rows, and says so once', async (name) => {
    const { events, problems } = await read({ [name]: [HEADINGS, ...TALKS] });
    expect(events).toEqual([
      'Lunch in the garden 2024-06-05 12:30',
      'Opening of the forum 2024-06-05 09:00-10:30',
      'Session on numbering 2024-06-05 11:00-12:00',
    ]);
    const said = problems.filter(({ code }) => code === 'date-from-sheet-name');
    expect(said).toMatchObject([{ severity: 'remark', place: { sheet: name } }]);
  });

  it('is read without a header row as well', async () => {
    const { events, codes } = await read({ '5 June 2024': TALKS });
    expect(events).toContain('Session on numbering 2024-06-05 11:00-12:00');
    expect(events).toHaveLength(3);
    expect(codes).toContain('header-row-missing');
  });

  it('has its own day in each sheet, below headings between the rows too', async () => {
    const part = (title: string) => [
      HEADINGS,
      ['09:00', title],
      ['Plenary:', null],
      ['11:00', `${title} again`],
    ];
    const { events } = await read({ '5 June 2024': part('Forum'), '6 June 2024': part('Day of youth') });
    expect(events).toEqual([
      'Day of youth 2024-06-06 09:00',
      'Day of youth again 2024-06-06 11:00',
      'Forum 2024-06-05 09:00',
      'Forum again 2024-06-05 11:00',
    ]);
  });

  it('without a year has that of the file', async () => {
    const { events } = await read({ '5 June': [HEADINGS, ...TALKS] }, 'Program 2024.sheets');
    expect(events[0]).toBe('Lunch in the garden 2024-06-05 12:30');
  });

  it.each([
    ['says when it was made', 'Export 2024-06-05', [HEADINGS, ...TALKS]],
    ['has several days', '5-6 June 2024', [HEADINGS, ...TALKS]],
    [
      'has no times',
      '5 June 2024',
      [
        ['Title', 'Place'],
        ['Opening of the forum', 'Lima'],
        ['Session', 'Lima'],
      ],
    ],
  ])('that %s gives no day', async (_, name, rows) => {
    const { events, codes } = await read({ [name]: rows });
    expect(codes).not.toContain('date-from-sheet-name');
    expect(events.every((event) => event.includes(' -'))).toBe(true);
  });

  it('with a column of dates has those', async () => {
    const rows = [
      ['Date', 'Time', 'Title'],
      ['7 June 2024', '09:00', 'Forum'],
      ['8 June 2024', '10:00', 'Workshop'],
    ];
    const { events, codes } = await read({ '5 June 2024': rows });
    expect(events).toEqual(['Forum 2024-06-07 09:00', 'Workshop 2024-06-08 10:00']);
    expect(codes).not.toContain('date-from-sheet-name');
  });
});
