import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function read(heading: string, row: string) {
  const { dataset, problems } = await importFiles({ name: 'a.csv', content: `${heading}\n${row}\n` });
  const { when, dateText, status, extra } = dataset.events[0]!;
  return { when: when?.period, dateText, status, extra, codes: problems.map(({ code }) => code) };
}

describe('a date column of days next to month and year', () => {
  it.each([
    ['Title,Month,Date,Year', 'Picnic,August,9,2026', '2026-08-09'],
    ['Title,Month,Date,Year', 'Picnic,8,9,2026', '2026-08-09'],
    ['Title,Month,Date,Year', 'Picnic,August,9-11,2026', '2026-08-09/2026-08-11'],
    ['Titre,Mois,Date,Année', 'Atelier,août,9,2026', '2026-08-09'],
  ])('%s: %s', async (heading, row, period) => {
    expect((await read(heading, row)).when).toBe(period);
  });

  it('is a date if it is one', async () => {
    expect((await read('Title,Month,Date,Year', 'Picnic,August,9 August 2026,2026')).when).toBe('2026-08-09');
  });
});

describe('a column of what is cancelled', () => {
  it.each([
    ['1', 'cancelled', undefined],
    ['yes', 'cancelled', undefined],
    ['Sadly the hall is closed', 'cancelled', { Cancelled: 'Sadly the hall is closed' }],
    ['0', undefined, undefined],
    ['no', undefined, undefined],
    ['-', undefined, { Cancelled: '-' }],
    ['', undefined, undefined],
  ])('with %j', async (cell, status, extra) => {
    expect(await read('Title,Date,Status,Cancelled', `Forum,2026-05-05,,${cell}`)).toMatchObject({
      status,
      extra,
    });
  });

  it('has precedence over the status', async () => {
    expect((await read('Title,Date,Status,Cancelled', 'Forum,2026-05-05,confirmed,1')).status).toBe(
      'cancelled',
    );
  });
});
