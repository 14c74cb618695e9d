import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function read(content: string, name = 'a.csv') {
  const { dataset, problems, counts } = await importFiles({ name, content });
  const dates = dataset.events.map(
    ({ title, when, dateText }) => `${Object.values(title)[0]}: ${when?.period ?? dateText ?? '-'}`,
  );
  return { dates: dates.sort(), counts, problems, codes: problems.map(({ code }) => code) };
}

describe('months of the languages of neighbours', () => {
  it.each([
    ['12 Agustus 2026', '2026-08-12'],
    ['Rabu, 12 Agustus 2026', '2026-08-12'],
    ['14 s/d 16 Desember 2026', '2026-12-14/2026-12-16'],
    ['12 Ogos 2026', '2026-08-12'],
    ['12 Aralık 2026', '2026-12-12'],
    ['14-16 EKİM 2026', '2026-10-14/2026-10-16'],
    ['12 MAYIS 2026', '2026-05-12'],
    ['12 Subat 2026', '2026-02-12'],
    ['12 wrzesnia 2026', '2026-09-12'],
    ['12. května až 14. května 2026', '2026-05-12/2026-05-14'],
    ['12 ΜΑΡΤΙΟΥ 2026', '2026-03-12'],
    ['12 września 2026', '2026-09-12'],
    ['12. srpna 2026', '2026-08-12'],
    ['12 octombrie 2026', '2026-10-12'],
    ['12 березня 2026', '2026-03-12'],
    ['12 maj 2026', '2026-05-12'],
    ['12 Μαρτίου 2026', '2026-03-12'],
    ['2026. március 12.', '2026-03-12'],
    ['12 март 2026', '2026-03-12'],
    ['12 септември 2026', '2026-09-12'],
    ['12 oktobar 2026', '2026-10-12'],
    ['12 juuni 2026', '2026-06-12'],
    ['12 rugsėjo 2026', '2026-09-12'],
    ['12 jūnijs 2026', '2026-06-12'],
    ['12 oktabr 2026', '2026-10-12'],
    ['12 avqust 2026', '2026-08-12'],
    ['12 қыркүйек 2026', '2026-09-12'],
    ['Fredag 13-03-2026', '2026-03-13'],
    ['csütörtök, 12.03.2026', '2026-03-12'],
    ['2026. március 12-én', '2026-03-12'],
    ['2026 ж. 12 мамыр', '2026-05-12'],
    ['12 may 2026-ci il', '2026-05-12'],
    ['2026-yil 12-may', '2026-05-12'],
    ['2026 m. gegužės 12 d.', '2026-05-12'],
    ['2026. gada 12. maijs', '2026-05-12'],
    ['12 юни 2026 г.', '2026-06-12'],
    ['onsdag den 13. maj 2026', '2026-05-13'],
    ['středa 13. května 2026', '2026-05-13'],
    ['12 listopada 2026', '2026-11-12'],
    ['akhir Mei 2026', '2026-05'],
    ['ngày 12 tháng 3 năm 2026', '2026-03-12'],
    ['14-16 tháng 10 năm 2026', '2026-10-14/2026-10-16'],
    ['2026년 5월 12일', '2026-05-12'],
  ])('are read: %s', async (date, period) => {
    expect((await read(`Title;Date\nForum;${date}\n`)).dates).toEqual([`Forum: ${period}`]);
  });

  it.each([
    'Senin, 12 Agustus 2026',
    'Torsdag 13-03-2026',
    'SALI, 13 MAYIS 2026',
    'ctvrtek 13.5.2026',
    'петък, 13 май 2026',
    'joi, 13 mai 2026',
    'čtvrtek 13.5.2026',
    'torstai 13.5.2026',
    '14 Nisan 5786',
    '12 svibnja 2026',
    '12. listopada 2026.',
  ])(
    'are refused with another weekday, in another calendar, and where they are not known: %s',
    async (date) => {
      const { dates, problems } = await read(`Title;Date\nForum;${date}\n`);
      expect(dates).toEqual([`Forum: ${date}`]);
      expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    },
  );
});

describe('a month of a neighbour without its year', () => {
  it('is a date of the reporting period, and is named as it is written', async () => {
    const content =
      'Dátum;Verseny\nMárcius 5.;Bahreini Nagydíj\nAugusztus 27.;Holland Nagydíj\nSzeptember 3.;Olasz Nagydíj\n';
    const { dataset, problems } = await importFiles({ name: 'a.csv', content }, { period: '2023' });
    expect(dataset.events.map(({ when }) => when?.period).sort()).toEqual([
      '2023-03-05',
      '2023-08-27',
      '2023-09-03',
    ]);
    const values = problems
      .filter(({ code }) => code === 'date-year-inferred')
      .map(({ params }) => params?.value);
    expect(values).toEqual(['Március 5.', 'Augusztus 27.', 'Szeptember 3.']);
    for (const { message } of problems) expect(message).not.toMatch(/March 5|August 27/);
  });
});

describe('a month with two digits', () => {
  it('is that of a year in a column of months, and where only years are in order', async () => {
    const ofMonths = await read('Title,Month\nA,Jun-25\nB,Jul-25\n');
    expect(ofMonths.dates).toEqual(['A: 2025-06', 'B: 2025-07']);
    const inOrder = await read('Title,Date\nA,Nov-25\nB,Jan-26\nC,Mar-26\n');
    expect(inOrder.dates).toEqual(['A: 2025-11', 'B: 2026-01', 'C: 2026-03']);
  });

  it('is that of a year where as days all would be on the same few days of many months', async () => {
    const list = (cells: readonly string[]) =>
      read(`Title,Date\n${cells.map((cell, i) => `T${i},${cell}\n`).join('')}`);
    const spread = ['Jun-25', 'Feb-25', 'May-26', 'Dec-26', 'Sep-25', 'Oct-25'];
    const { dates } = await list(spread);
    expect(dates.slice(0, 3)).toEqual(['T0: 2025-06', 'T1: 2025-02', 'T2: 2026-05']);
    const { codes } = await list([...spread.slice(0, 5), 'Oct-12']);
    expect(codes).toContain('date-alternatives');
    expect((await list(spread.slice(0, 5))).codes).toContain('date-alternatives');
    // Three days of three months are in order by chance.
    expect((await list(['Jun-05', 'Feb-25', 'May-31'])).codes).toContain('date-alternatives');
  });

  it('may be a day elsewhere, and is not read', async () => {
    const { dates, codes } = await read('Title,Date\nA,Jun-25\nB,Jul-25\nC,Nov-26\n');
    expect(dates).toEqual(['A: Jun-25', 'B: Jul-25', 'C: Nov-26']);
    expect(codes).toContain('date-alternatives');
  });
});

describe('days that are joined by markup', () => {
  it('are dates of their own, as if on lines', async () => {
    const { dates } = await read('Title;Date\nForum;12 May 2026<br>14 May 2026\nCouncil;2-5 May<br/>2026\n');
    expect(dates).toEqual(['Council: 2026-05-02/2026-05-05', 'Forum: 2026-05-12', 'Forum: 2026-05-14']);
  });
});

describe('the year in the name of a file', () => {
  it.each([
    'Calendar of events 2026.csv',
    'events-2026.csv',
    '2026_meetings.csv',
    'plans/programme 2026.csv',
  ])('is that of dates without one, and is reported: %s', async (name) => {
    const { dates, codes } = await read('Title,Date\nForum,12 May\n', name);
    expect(dates).toEqual(['Forum: 2026-05-12']);
    expect(codes).toContain('date-year-inferred');
  });

  it.each([
    'export-2026.csv',
    'events 2025-26.csv',
    'events-2026-03-01.csv',
    'events.csv',
    'plan 2025 and 2026.csv',
  ])('is not where it may be another: %s', async (name) => {
    expect((await read('Title,Date\nForum,12 May\n', name)).codes).toContain('date-year-missing');
  });
});

describe('the time at which a row was entered', () => {
  const form = (...rows: readonly (readonly [string, string])[]) =>
    `Timestamp,Event name,Date of event\n${rows.map(([stamp, date], i) => `${stamp} 10:11:12,Forum ${i},${date}`).join('\n')}\n`;

  it('has the year of dates that are all soon after it', async () => {
    const { dates, codes } = await read(
      form(['2025/11/01', '12 December'], ['2025/11/04', '14 January'], ['2025-12-01', '3 February']),
    );
    expect(dates).toEqual(['Forum 0: 2025-12-12', 'Forum 1: 2026-01-14', 'Forum 2: 2026-02-03']);
    expect(codes).toContain('date-year-inferred');
  });

  it('has none where a date may be before it, or the rows are few', async () => {
    const before = form(
      ['2025/11/01', '12 October'],
      ['2025/11/04', '14 January'],
      ['2025/12/01', '3 February'],
    );
    expect((await read(before)).codes).toContain('date-year-missing');
    expect((await read(form(['2025/11/01', '12 December']))).codes).toContain('date-year-missing');
  });
});

describe('columns of other things than events', () => {
  it('are dates of birth and measured values', async () => {
    const persons = await read('Name,dob\nAnna,1980-05-12\nBoris,1985-06-13\n');
    expect(persons.dates).toEqual(['Anna: -', 'Boris: -']);
    const values = await read(
      `Month,Country,Indicator,Value\n${[1, 2, 3, 4].map((i) => `2026-0${i}-01,Kenya,Mobile subscriptions,1${i}.5`).join('\n')}\n`,
    );
    expect(values.counts.recorded).toBe(0);
  });

  it('are sentences next to short titles', async () => {
    const rows = ['Gala dinner', 'Garden party', 'Summer fair'].map(
      (title, i) =>
        `2026-05-1${i},${title},"A chance to meet all of the members of the society, ${i + 2} guests are welcome."`,
    );
    expect((await read(`${rows.join('\n')}\n`)).dates).toEqual([
      'Gala dinner: 2026-05-10',
      'Garden party: 2026-05-11',
      'Summer fair: 2026-05-12',
    ]);
  });

  it('are the few days on which a list was changed', async () => {
    const rows = Array.from(
      { length: 10 },
      (_, i) => `Concert number ${i},2026-05-1${i},2026-03-0${i < 7 ? 1 : 2}`,
    );
    expect((await read(`${rows.join('\n')}\n`)).dates[0]).toBe('Concert number 0: 2026-05-10');
  });
});
