import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

/** The first event of a table with one row, as text, with the codes of its warnings and errors, and what it keeps. */
async function importRow(cells: Record<string, string>) {
  const names = Object.keys({ Title: 'Forum', ...cells });
  const row = ['Forum', ...Object.values(cells)];
  const { dataset, problems } = await importText(`${names.join(';')}\n${row.join(';')}\n`);
  const event = dataset.events[0]!;
  const { period, hours } = event.when ?? {};
  const codes = problems.filter(({ severity }) => severity !== 'remark').map(({ code }) => code);
  return { when: [period, hours].filter(Boolean).join(' '), extra: event.extra ?? {}, codes, event };
}

describe('an end that is no end', () => {
  it.each([
    '-',
    '—',
    'n/a',
    'N/A',
    'same',
    'idem',
    'sans objet',
    'то же',
    '同上',
    'لا ينطبق',
    '0000-00-00',
    '0',
  ])('leaves the start, and is kept: %s', async (end) => {
    const { when, extra, codes } = await importRow({ 'Start date': '3 May 2024', 'End date': end });
    expect(when).toBe('2024-05-03');
    expect(extra).toEqual({ 'End date': end });
    expect(codes).not.toContain('date-unreadable');
  });

  it.each(['TBD', 'à confirmer', 'por confirmar', 'уточняется', '待定', 'يحدد لاحقا'])(
    'leaves the start and is reported, if it is to come: %s',
    async (end) => {
      const { when, codes } = await importRow({ 'Start date': '3 May 2024', 'End date': end });
      expect(when).toBe('2024-05-03');
      expect(codes).toContain('date-not-final');
    },
  );

  it('takes the start with it if it is a text that may be a date', async () => {
    const { when, codes } = await importRow({ 'Start date': '3 May 2024', 'End date': 'Maz 5' });
    expect(when).toBe('');
    expect(codes).toContain('date-partly-read');
  });

  it.each([
    ['3 May 2024', '5 Jun', '2024-05-03/2024-06-05'],
    ['30 December 2024', '31 December', '2024-12-30/2024-12-31'],
  ])('without a year is in the year of the start: %s to %s', async (start, end, period) => {
    const { when, event } = await importRow({ 'Start date': start, 'End date': end });
    expect(when).toBe(period);
    expect(event.when!.inferred).toBeUndefined();
  });
});

describe('hours from..to on both ends', () => {
  it('are the hours of each day if they are the same', async () => {
    const { when, event, codes } = await importRow({
      'Start date': '7 December 2024 11:00-19:00',
      'End date': '8 December 2024 11:00-19:00',
    });
    expect(when).toBe('2024-12-07/2024-12-08 11:00-19:00');
    expect(event.when!.continuous).toBeUndefined();
    expect(codes).not.toContain('hours-omitted');
  });

  it('are reported and kept if they differ: no day ends with the hours of the other', async () => {
    const cells = { 'Start date': '7 December 2024 11:00-19:00', 'End date': '8 December 2024 10:00-18:00' };
    const { when, extra, codes } = await importRow(cells);
    expect(when).toBe('2024-12-07/2024-12-08');
    expect(extra).toEqual(cells);
    expect(codes).toContain('hours-omitted');
  });
});

describe('a date that may change', () => {
  it('makes the event tentative', async () => {
    const { event, when } = await importRow({ Date: '12 June 2023 (TBC)' });
    expect([when, event.status]).toEqual(['2023-06-12', 'tentative']);
  });

  it('does not change the status that the row states', async () => {
    const { event } = await importRow({ Date: '12 June 2023 (TBC)', Status: 'confirmed' });
    expect(event.status).toBe('confirmed');
  });
});

describe('serial numbers of dates', () => {
  const importDates = async (dates: readonly string[]) => {
    const rows = dates.map((date, i) => `Meeting ${i + 1} of the board;${date}`);
    const { dataset, problems } = await importText(`Title;Date\n${rows.join('\n')}\n`);
    const byRow = [...dataset.events].sort((a, b) => a.sources[0]!.row! - b.sources[0]!.row!);
    return {
      periods: byRow.map(({ when }) => [when?.period, when?.hours].filter(Boolean).join(' ')),
      serials: problems.filter(({ code }) => code === 'date-serial-number'),
    };
  };

  it.each([
    [
      ['44682', '44690'],
      ['2022-05-01', '2022-05-09'],
    ],
    [
      ['44682.375', '45000'],
      ['2022-05-01 09:00', '2023-03-15'],
    ],
    [
      ['44682', '8-May-23'],
      ['2022-05-01', '2023-05-08'],
    ],
    [
      ['44682', '13/05/2022 00:00:00'],
      ['2022-05-01', '2022-05-13'],
    ],
  ])('are read in a column of them and of dates as spreadsheets write them: %s', async (dates, periods) => {
    const { periods: read, serials } = await importDates(dates);
    expect(read).toEqual(periods);
    expect(serials).toEqual([]);
  });

  it.each([[['44682']], [['44682', '5 May 2022']], [['44682', 'Room 5']]])(
    'are reported with the date that they would be elsewhere: %s',
    async (dates) => {
      const { periods, serials } = await importDates(dates);
      expect(periods[0]).toBe('');
      expect(serials.map(({ params }) => params!.readings)).toEqual([['2022-05-01']]);
    },
  );

  it.each(['29999', '60001', '446820', '4468'])('are no other numbers: %s', async (text) => {
    const { periods, serials } = await importDates([text, text.replace(/.$/, '9')]);
    expect(periods).toEqual(['', '']);
    expect(serials).toEqual([]);
  });
});
