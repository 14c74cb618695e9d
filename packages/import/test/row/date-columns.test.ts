import { importFiles } from '@regional-presence/import';
import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

/** Imports one row from its cells: its dates, what else it has, and the problems of its cells. */
async function read(cells: Record<string, string>) {
  const all = { Title: 'Forum', ...cells };
  const line = (texts: string[]) => texts.map((text) => `"${text}"`).join(',');
  const { dataset, problems } = await importText(`${line(Object.keys(all))}\n${line(Object.values(all))}\n`, {
    region: 'AFR',
  });
  const { when, dateText, extra, note } = dataset.events[0]!;
  const found = problems
    .filter(({ code, severity }) => severity !== 'remark' && !/^[a-z]+-missing$/.test(code))
    .map(({ code, place }) => `${code} ${place?.column?.letter ?? ''}`.trim());
  return { when, dateText, extra, note, found, occasions: dataset.events.map((event) => event.when?.period) };
}

/** The period of one row, with nothing left over. */
async function periodOf(cells: Record<string, string>) {
  const { when, extra, found, dateText } = await read(cells);
  expect({ extra, found, dateText }).toEqual({ extra: undefined, found: [], dateText: undefined });
  return when?.period;
}

describe('a column of whole dates next to one without years', () => {
  async function periods(rows: readonly (readonly [iso: string, date: string])[]) {
    const lines = rows.map(([iso, date], i) => `${iso},"${date}",Forum number ${i + 1}`);
    const content = `iso,Date,Title\n${lines.join('\n')}\n`;
    const { dataset, problems } = await importText(content, { region: 'AFR' });
    const found = problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    const inOrder = dataset.events.toSorted((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1));
    return { periods: inOrder.map(({ when }) => when?.period), events: inOrder, found };
  }
  const titleOf = ({ title }: { title: Record<string, string> }) => Object.values(title)[0]!;

  it('gives them their years', async () => {
    const result = await periods([
      ['2026-08-18', 'Aug 18'],
      ['2026-08-19', 'Aug 19-21'],
      ['2026-12-30', 'Dec 30 - Jan 2'],
      ['2027-01-05', '5 January 2027'],
    ]);
    expect(result.periods).toEqual([
      '2026-08-18',
      '2026-08-19/2026-08-21',
      '2026-12-30/2027-01-02',
      '2027-01-05',
    ]);
    expect(result.events.every(({ when, extra }) => !when!.inferred && !extra)).toBe(true);
    expect(result.found).toEqual([]);
  });

  it('is the date where the other cell is blank', async () => {
    const result = await periods([
      ['2026-08-18', 'Aug 18'],
      ['2026-08-19', ''],
    ]);
    expect(result.periods).toEqual(['2026-08-18', '2026-08-19']);
  });

  it('gives no year to another day, which is reported', async () => {
    const result = await periods([
      ['2026-08-18', 'Aug 18'],
      ['2026-08-19', 'Aug 22'],
    ]);
    expect(result.periods).toEqual(['2026-08-18', undefined]);
    expect(result.found).toEqual(['date-columns-contradict']);
    expect(result.events[1]).toMatchObject({ dateText: 'Aug 22', extra: { iso: '2026-08-19' } });
  });
});

describe('a date column next to those of start and end', () => {
  it('may have the start once more', async () => {
    const cells = { Date: '2025-09-01', Start: '2025-09-01', End: '2026-12-31' };
    expect(await periodOf(cells)).toBe('2025-09-01/2026-12-31');
  });

  it('contradicts them with a day between', async () => {
    const { when, found } = await read({ Date: '2025-09-02', Start: '2025-09-01', End: '2026-12-31' });
    expect(when).toBeUndefined();
    expect(found).toEqual(['date-columns-contradict B']);
  });
});

describe('columns of day, month and year', () => {
  it.each<[rule: string, cells: Record<string, string>, period: string]>([
    ['are a day', { Day: '3', Month: '5', Year: '2027' }, '2027-05-03'],
    ['are a day with a zero', { Day: '03', Month: '05', Year: '2027' }, '2027-05-03'],
    ['are a day of December', { Day: '31', Month: '12', Year: '2027' }, '2027-12-31'],
    ['have a month in words', { Day: '3', Month: 'May', Year: '2027' }, '2027-05-03'],
    ['have a month in words of another language', { Day: '3', Month: 'mayo', Year: '2027' }, '2027-05-03'],
    ['have a range of days', { Day: '3-5', Month: '5', Year: '2027' }, '2027-05-03/2027-05-05'],
    ['have a month', { Day: '', Month: '5', Year: '2027' }, '2027-05'],
    ['have a year', { Day: '', Month: '', Year: '2027' }, '2027'],
  ])('%s: %j', async (_, cells, period) => {
    expect(await periodOf(cells)).toBe(period);
  });

  it.each([
    ['10 au 25', '2026-10', '2026-10-10/2026-10-25'],
    ['du 26 au 29', 'octobre 2026', '2026-10-26/2026-10-29'],
    ['3 по 5', '2026-10', '2026-10-03/2026-10-05'],
    ['3 до 5', 'октябрь 2026', '2026-10-03/2026-10-05'],
    ['3 al 5', 'octubre 2026', '2026-10-03/2026-10-05'],
    ['3 إلى 5', 'أكتوبر 2026', '2026-10-03/2026-10-05'],
    ['3至5', '2026年10月', '2026-10-03/2026-10-05'],
    ['3. bis 5.', '2026-10', '2026-10-03/2026-10-05'],
    ['4', 'Oct 2026', '2026-10-04'],
    ['', 'October 2026', '2026-10'],
  ])(
    'may have the days in a column of dates, and the year with the month: %s, %s',
    async (Dates, Month, period) => {
      expect(await periodOf({ Month, Dates })).toBe(period);
    },
  );

  it.each<[rule: string, cells: Record<string, string>, period: string]>([
    ['a whole date in a column of months', { Month: '2026-12-26' }, '2026-12-26'],
    ['a whole date in a column of days', { Day: '26 December 2026' }, '2026-12-26'],
    ['a whole date in a column of years', { Year: '26 December 2026' }, '2026-12-26'],
    ['it is the start next to an end', { Year: '2026-12-26', End: '2026-12-28' }, '2026-12-26/2026-12-28'],
    ['start and end are days', { Month: '2026-10', Start: '3', End: '5' }, '2026-10-03/2026-10-05'],
    ['a day, and the day of the end', { Month: 'October 2026', Day: '3', End: '5' }, '2026-10-03/2026-10-05'],
    ['days next to a year of its own', { Month: '10', Year: '2026', Date: '3-5' }, '2026-10-03/2026-10-05'],
    ['a month of two figures without a year', { Month: '12', Year: '2026', Day: '3' }, '2026-12-03'],
  ])('%s: %j', async (_, cells, period) => {
    expect(await periodOf(cells)).toBe(period);
  });

  it.each<[rule: string, cells: Record<string, string>]>([
    ['a range of months is not one', { Month: '2026-10/2026-11', Dates: '3' }],
    ['a range of years has no month', { Month: '2026/2027', Dates: '3' }],
    ['an end that is no day', { Month: '2026-10', Start: '3', End: 'soon' }],
    ['a whole year for a month', { Month: '2026', Dates: '3' }],
  ])('are no date where %s: %j', async (_, cells) => {
    const { when, found } = await read(cells);
    expect(when).toBeUndefined();
    expect(found).not.toEqual([]);
  });

  it.each(['10 ou 25', 'vers le 10', '10 au 25 peut-être'])(
    'read no words of days that they do not know: %s',
    async (Dates) => {
      const { when, found } = await read({ Month: '2026-10', Dates });
      expect(when).toBeUndefined();
      expect(found).not.toEqual([]);
    },
  );

  it.each([
    ['Do 05.', 'Januar', '2017-01-05'],
    ['Mi 08.', 'Februar', '2017-02-08'],
    ['lundi 9', 'janvier', '2017-01-09'],
  ])('may have the weekday in the column of days: %s %s', async (days, Month, period) => {
    expect((await read({ Month, Date: days, Year: '2017' })).when?.period).toBe(period);
  });

  it('have no date where the weekday is that of another day, or the word is none', async () => {
    expect((await read({ Month: 'Januar', Date: 'Do 06.', Year: '2017' })).found.join()).toContain('weekday');
    expect((await read({ Month: 'July', Date: 'Day 1', Year: '2017' })).when).toBeUndefined();
  });

  it('need a year for the days of a column of dates next to one of months, as a date in one cell does', async () => {
    const text = 'Title,Month,Date\nFest,März,09.-11.\n';
    const alone = await importText(text, { region: 'AFR' });
    expect(alone.dataset.events[0]).not.toHaveProperty('when');
    expect(alone.problems.map(({ code }) => code)).toContain('date-year-missing');
    const { dataset } = await importText(text, { region: 'AFR', period: '2017' });
    expect(dataset.events[0]!.when?.period).toBe('2017-03-09/2017-03-11');
  });

  it('are a whole date where the cell has three numbers, next to a month that repeats one', async () => {
    expect((await read({ Month: '1', Date: '17/01/26' })).when?.period).toBe('2026-01-17');
  });

  it('have the cells as they are written', async () => {
    expect((await read({ Day: '3', Month: 'May', Year: '2027' })).when).toMatchObject({
      phrase: '3 May 2027',
    });
  });

  it.each<[rule: string, cells: Record<string, string>, column: string]>([
    ['a month without a year', { Day: '', Month: '5', Year: '' }, 'C'],
    ['a day without a month', { Day: '3', Month: '', Year: '2027' }, 'B-D'],
    ['a word for a year', { Day: '3', Month: '5', Year: 'soon' }, 'B-D'],
    ['a year of five figures', { Day: '3', Month: '5', Year: '20277' }, 'B-D'],
    ['a word for a day', { Day: 'early', Month: '5', Year: '2027' }, 'B-D'],
    ['a day of three figures', { Day: '310', Month: '5', Year: '2027' }, 'B-D'],
    ['a fraction for a day', { Day: '3.5', Month: '5', Year: '2027' }, 'B-D'],
    ['a day that the month has not', { Day: '31', Month: '2', Year: '2027' }, 'B-D'],
    ['a month that is none', { Day: '3', Month: '13', Year: '2027' }, 'B-D'],
  ])('are no date with %s: every cell is kept and reported', async (_, cells, column) => {
    const { when, extra, found } = await read(cells);
    expect(when).toBeUndefined();
    expect(extra).toEqual(Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== '')));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^date-.* ${column}$`));
  });

  it('are no problem where they are empty, or have a word for a year alone', async () => {
    expect((await read({ Day: '', Month: '', Year: '' })).found).toEqual([]);
    expect(await read({ Day: '', Month: '', Year: 'soon' })).toMatchObject({
      found: [],
      extra: { Year: 'soon' },
    });
  });
});

describe('a year next to a date', () => {
  it.each<[rule: string, cells: Record<string, string>, period: string]>([
    ['is its year', { Date: '3 May', Year: '2027' }, '2027-05-03'],
    ['is the year that it names', { Date: '3 May 2027', Year: '2027' }, '2027-05-03'],
    ['is the year of its start', { Date: '30 Dec 2027 - 2 Jan 2028', Year: '2027' }, '2027-12-30/2028-01-02'],
    ['is the year of its end', { Date: '30 Dec 2026 - 2 Jan 2027', Year: '2027' }, '2026-12-30/2027-01-02'],
  ])('%s: %j', async (_, cells, period) => {
    expect(await periodOf(cells)).toBe(period);
    expect((await read(cells)).when).not.toHaveProperty('inferred');
  });

  it('is reported and kept if it is another', async () => {
    const { when, extra, found } = await read({ Date: '3 May 2026', Year: '2027' });
    expect(when!.period).toBe('2026-05-03');
    expect(extra).toEqual({ Year: '2027' });
    expect(found).toEqual(['cells-contradict C']);
  });

  it('is kept without a date that can be read', async () => {
    expect((await read({ Date: 'soon', Year: '2027' })).extra).toMatchObject({ Year: '2027' });
  });
});

describe('a date next to an end', () => {
  it('is the start', async () => {
    expect(await periodOf({ Date: '3 May 2027', End: '5 May 2027' })).toBe('2027-05-03/2027-05-05');
  });

  it('is itself, if the end is empty', async () => {
    expect(await periodOf({ Date: '3 May 2027', End: '' })).toBe('2027-05-03');
  });

  it('before the date is reported', async () => {
    const { found, extra, when } = await read({ Date: '5 May 2027', End: '3 May 2027' });
    expect(found).toContain('date-phrase-reversed C');
    expect(extra).toMatchObject({ End: '3 May 2027' });
    expect(when!.period).toBe('2027-05-05');
  });
});

describe('a date next to start and end', () => {
  const days = { Start: '2027-05-03', End: '2027-05-05' };
  it.each<[rule: string, phrase: string]>([
    ['is their phrase', '3-5 May 2027'],
    ['is a longer time', 'May 2027'],
    ['is one of several times', '3-5 May 2027 and 7-9 June 2027'],
  ])('%s: %s', async (_, phrase) => {
    const { when, found, extra } = await read({ Date: phrase, ...days });
    expect({ when, found, extra }).toEqual({
      when: { period: '2027-05-03/2027-05-05', phrase },
      found: [],
      extra: undefined,
    });
  });

  it.each([['4-6 May 2027'], ['3-4 May 2027'], ['4-5 May 2027'], ['June 2027']])(
    'that it contradicts has no date, and all cells are kept: %s',
    async (phrase) => {
      const { when, found, extra, dateText } = await read({ Date: phrase, ...days });
      expect({ when, found, dateText }).toEqual({
        when: undefined,
        found: ['date-columns-contradict B'],
        dateText: phrase,
      });
      expect(extra).toEqual(days);
    },
  );

  it('gives the hours', async () => {
    const { when } = await read({ Date: '3-5 May 2027, 09:00-10:00 UTC', ...days });
    expect(when).toMatchObject({ period: '2027-05-03/2027-05-05', hours: '09:00-10:00', zone: 'UTC' });
  });

  it('does not replace the hours of the columns', async () => {
    const { when } = await read({
      Date: '3 May 2027, 11:00',
      Start: '2027-05-03 09:00',
      End: '2027-05-03 10:00',
    });
    expect(when).toMatchObject({ period: '2027-05-03', hours: '09:00-10:00' });
  });

  it('that is no date is kept', async () => {
    const { when, extra } = await read({ Date: 'to be confirmed', ...days });
    expect(when!.period).toBe('2027-05-03/2027-05-05');
    expect(extra).toEqual({ Date: 'to be confirmed' });
  });
});

describe('a column of periods', () => {
  it.each([
    ['2027-05-03/2027-05-05', '2027-05-03/2027-05-05'],
    ['2027-05', '2027-05'],
    ['3-5 May 2027', '2027-05-03/2027-05-05'],
  ])('%s is %s', async (cell, period) => {
    expect(await periodOf({ Period: cell })).toBe(period);
  });

  it('with further words keeps them', async () => {
    const { when, extra } = await read({ Period: '3-5 May 2027 hopefully' });
    expect(when!.period).toBe('2027-05-03/2027-05-05');
    expect(extra).toEqual({ Period: '3-5 May 2027 hopefully' });
  });

  it('is reported and kept if its end is before its start', async () => {
    const { when, extra, found } = await read({ Period: '2027-05-05/2027-05-03' });
    expect(when).toBeUndefined();
    expect(extra).toEqual({ Period: '2027-05-05/2027-05-03' });
    expect(found).toHaveLength(1);
  });
});

describe('a date', () => {
  it('with further words is read, and has them in its phrase', async () => {
    const { when, extra } = await read({ Date: '3 May 2027 hopefully' });
    expect(when).toEqual({ period: '2027-05-03', phrase: '3 May 2027 hopefully' });
    expect(extra).toBeUndefined();
  });

  it('that cannot be read is the text of the date', async () => {
    const { when, dateText, found, extra } = await read({ Date: 'soon' });
    expect({ when, dateText, extra }).toEqual({ when: undefined, dateText: 'soon', extra: undefined });
    expect(found).toHaveLength(1);
  });

  it('of several times is several occasions', async () => {
    expect((await read({ Date: '3 May 2027 and 7 June 2027' })).occasions).toEqual([
      '2027-05-03',
      '2027-06-07',
    ]);
  });

  it('with its hours has both', async () => {
    expect((await read({ Date: '3 May 2027 09:00-10:00 UTC' })).when).toMatchObject({
      period: '2027-05-03',
      hours: '09:00-10:00',
      zone: 'UTC',
    });
  });
});

describe('days in a column next to that of their month', () => {
  const periods = async (text: string) => {
    const { dataset } = await importFiles([{ name: 'a.csv', content: text }], { period: '2013' });
    return dataset.events
      .toSorted((a, b) => a.sources[0]!.row! - b.sources[0]!.row!)
      .map(({ when }) => when?.period);
  };

  it.each([
    ['MES,DIA,ACTIVIDAD\nMAYO,Sábado 4,Foro\nJUNIO,Lunes 3 al Miércoles 5,Taller\n'],
    ['Month,Days,Event\nMay,Sat 4,Forum\nJune,Mon 3 to Wed 5,Workshop\n'],
    ['Month,Days,Event\nMay 2013,Sat 4,Forum\nJune 2013,Mon 3 - Wed 5,Workshop\n'],
    ['Mois,Jours,Titre\nmai,samedi 4,Forum\njuin,lundi 3 au mercredi 5,Atelier\n'],
  ])('may have weekdays: %j', async (text) => {
    expect(await periods(text)).toEqual(['2013-05-04', '2013-06-03/2013-06-05']);
  });

  it('are asked about where they do not rise: the month may be that of the first day or of the last', async () => {
    expect(await periods('Month,Days,Event\nJuly,30-2,Forum\nJuly,12-8,Workshop\n')).toEqual([
      undefined,
      undefined,
    ]);
    expect(await periods('Year,Month,Days,Event\n2013,July,30-2,Forum\n2013,July,4,Workshop\n')).toEqual([
      undefined,
      '2013-07-04',
    ]);
    // Weekdays decide it.
    expect(await periods('MES,DIA,ACTIVIDAD\nJUNIO,Viernes 31 al Domingo 2,Foro\nJULIO,4,Taller\n')).toEqual([
      '2013-05-31/2013-06-02',
      '2013-07-04',
    ]);
  });

  it('are asked about where a weekday is another', async () => {
    expect(await periods('Month,Days,Event\nMay,Sun 4,Forum\nMay,4,Workshop\n')).toEqual([
      undefined,
      '2013-05-04',
    ]);
  });
});
