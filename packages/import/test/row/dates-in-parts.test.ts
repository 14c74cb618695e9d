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

describe('columns of the days, months and years of start and end', () => {
  it.each([
    [
      'event,startday,endday,startmonth,endmonth,year',
      'School,8,11,September,,2025',
      '2025-09-08/2025-09-11',
    ],
    [
      'event,startday,endday,startmonth,endmonth,year',
      'School,28,3,September,October,2025',
      '2025-09-28/2025-10-03',
    ],
    ['event,startday,endday,startmonth,endmonth,year', 'School,28,,5,,2025', '2025-05-28'],
    ['event,startday,endday,startmonth,endmonth,year', 'School,,,March,April,2025', '2025-03/2025-04'],
    [
      'Title,Day,Month,Year,End day,End month,End year',
      'School,28,12,2025,3,1,2026',
      '2025-12-28/2026-01-03',
    ],
    [
      'Título,Día,Mes,Año,Día final,Mes final',
      'Taller,28,septiembre,2025,3,octubre',
      '2025-09-28/2025-10-03',
    ],
    ['Titre,Jour de début,Jour de fin,Mois,Année', 'Atelier,3,5,mai,2025', '2025-05-03/2025-05-05'],
  ])('%s: %s', async (heading, row, period) => {
    const { when, extra } = await read(heading, row);
    expect(when).toBe(period);
    expect(extra).toBeUndefined();
  });

  it.each([
    ['28,,September,October,2025', 'the day of the end is missing'],
    ['28,3,September,,2025', 'the end is before the start'],
    ['28,3,December,January,2025', 'the end is before the start'],
    [',3,September,,2025', 'the day of the start is missing'],
    ['28,3,,,2025', 'the month is missing'],
  ])('%s has no days: %s', async (cells) => {
    const { when, codes } = await read('Event,startday,endday,startmonth,endmonth,year', `School,${cells}`);
    expect(when === undefined || !/-\d\d-/.test(when)).toBe(true);
    expect(codes.some((code) => code.startsWith('date-') && code !== 'date-imprecise')).toBe(true);
  });

  it('are not those of a full start date', async () => {
    expect((await read('Title,Start day,Month,Year', 'Picnic,9 August 2026,August,2026')).when).toBe(
      '2026-08-09',
    );
  });
});

describe('a column of years', () => {
  it('of the school is not that of the date', async () => {
    const { when, codes } = await read('Title,Date,Academic year', 'Lecture,12 March,2025');
    expect(when).toBeUndefined();
    expect(codes).toContain('date-year-missing');
  });

  it.each(['Month/Year', 'Mois et année'])('and months, %s, is one of dates', async (heading) => {
    expect((await read(`Title,${heading}`, 'Lecture,05/2026')).when).toBe('2026-05');
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

describe('columns of day and month without one of years', () => {
  const COLUMNS = [
    ['Title,Month,Day', 'Talk,September,9', '2020-09-09'],
    ['Title,Month,Day', 'Talk,9,9', '2020-09-09'],
    ['Titre,Mois,Jour', 'Atelier,sept.,9', '2020-09-09'],
    ['Título,Mês,Dia', 'Palestra,set,9', '2020-09-09'],
    ['Название,Месяц,День', 'Семинар,сентябрь,9', '2020-09-09'],
    ['标题,月,日', '研讨会,9,9', '2020-09-09'],
    ['Title,Month,Day,End day', 'Talk,September,9,11', '2020-09-09/2020-09-11'],
  ] as const;
  const imported = async (heading: string, row: string, period?: string) => {
    const { dataset, problems } = await importFiles(
      { name: 'a.csv', content: `${heading}\n${row}\n` },
      period === undefined ? {} : { period },
    );
    return { event: dataset.events[0]!, codes: problems.map(({ code }) => code) };
  };

  it.each(COLUMNS)(
    'have the year of the reporting period, marked as inferred: %s: %s',
    async (heading, row, period) => {
      const { event, codes } = await imported(heading, row, '2020');
      expect(event.when).toMatchObject({ period, inferred: ['year'] });
      expect(event.extra).toBeUndefined();
      expect(codes).toContain('date-year-inferred');
    },
  );

  it.each(COLUMNS)('are no date without one, and keep their cells: %s: %s', async (heading, row) => {
    const { event, codes } = await imported(heading, row);
    expect(event.when).toBeUndefined();
    expect(Object.values(event.extra ?? {})).toEqual(row.split(',').slice(1));
    expect(codes).toContain('date-year-missing');
  });
});

describe('columns of start and end next to day and month', () => {
  it.each([
    ['Year,Month,Day,Start,End,Title', '2020,Sep,9,19:00,20:15,Talk', '19:00-20:15'],
    ['Year,Month,Day,Start,Title', '2020,9,9,7 pm,Talk', '19:00'],
    ['Ano,Mês,Dia,Início,Fim,Título', '2020,set,9,19h00,20h15,Palestra', '19:00-20:15'],
    ['Année,Mois,Jour,Début,Fin,Titre', '2020,septembre,9,19h,20h15,Atelier', '19:00-20:15'],
    ['Month,Day,Start,End,Title', 'Sep,9,19:00,20:15,Talk', '19:00-20:15'],
  ])('are hours where they have times only: %s: %s', async (heading, row, hours) => {
    const { dataset, problems } = await importFiles(
      { name: 'a.csv', content: `${heading}\n${row}\n` },
      { period: '2020' },
    );
    expect(dataset.events[0]!.when).toMatchObject({ period: '2020-09-09', hours });
    expect(dataset.events[0]!.extra).toBeUndefined();
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a whole date in the column of the year', () => {
  const rowOf = async (date: string, year: string) => {
    const content = `Title,Date,Year,City\nForum on maps,"${date}","${year}",Lima\n`;
    const { dataset, problems } = await importFiles({ name: 'plan.csv', content });
    const { when, extra } = dataset.events[0]!;
    return { period: when?.period, extra, codes: problems.map(({ code }) => code) };
  };

  it.each([
    '12 May 2027',
    '2027-05-12',
    'mercredi 12 mai 2027',
    '12 de mayo de 2027',
    '12 мая 2027',
    '2027年5月12日',
  ])('gives the year of a date that begins on it, and has nothing else to say: %s', async (year) => {
    for (const [date, period] of [
      ['12 May', '2027-05-12'],
      ['12-13 May', '2027-05-12/2027-05-13'],
    ] as const) {
      const row = await rowOf(date, year);
      expect(row.period).toBe(period);
      expect(row.extra).toBeUndefined();
    }
  });

  it.each(['12 May 2027 10:00', '12 May 2027, room 5', '12 May 2027 (TBC)'])(
    'is preserved with what else it says: %s',
    async (year) => {
      expect(await rowOf('12 May', year)).toMatchObject({ period: '2027-05-12', extra: { Year: year } });
    },
  );

  it('is that of another date where the date begins on another day', async () => {
    const row = await rowOf('14 May', '12 May 2027');
    expect(row).toMatchObject({ period: undefined, extra: { Year: '12 May 2027' } });
    expect(row.codes).toContain('date-columns-contradict');
  });

  it('gives no year where it is several days', async () => {
    for (const year of ['12-13 May 2027', '12 May 2027 and 14 May 2027']) {
      const row = await rowOf('12 May', year);
      expect(row).toMatchObject({ period: undefined, extra: { Year: year } });
      expect(row.codes).toContain('date-year-missing');
    }
  });
});
