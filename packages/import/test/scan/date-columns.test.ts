import { type ImportOptions, importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function read(lines: readonly string[], options: ImportOptions = {}) {
  const { dataset, problems, counts } = await importFiles(
    { name: 'a.csv', content: `${lines.join('\n')}\n` },
    options,
  );
  return { events: dataset.events, codes: problems.map(({ code }) => code), counts };
}

describe('columns of dates of which one has ranges', () => {
  const RANGES = ['2026-12-06 to 2026-12-12', '2026-07-12 to 2026-07-18', '2026-05-04 to 2026-05-08'];

  it.each(['When it is', 'Dates', 'Conference Date Range'])(
    '%s has the dates, and the others do not',
    async (heading) => {
      const lines = RANGES.map((range, i) => `Forum ${'ABC'[i]},2026-0${i + 1}-05,${range}`);
      const { events } = await read([`Title,First day for papers,${heading}`, ...lines]);
      expect(events.map(({ when }) => when?.period).sort()).toEqual([
        '2026-05-04/2026-05-08',
        '2026-07-12/2026-07-18',
        '2026-12-06/2026-12-12',
      ]);
    },
  );

  it.each([
    'Notification date',
    'Date of acceptance',
    'Date de notification',
    'Fecha de notificación',
    'Дата уведомления',
    '通知日期',
  ])('%s is the date of something else', async (heading) => {
    const lines = ['Forum A,2026-01-05', 'Forum B,2026-02-05', 'Forum C,2026-03-05'];
    const { events } = await read([`Title,${heading}`, ...lines]);
    expect(events.map(({ when }) => when?.period)).toEqual([undefined, undefined, undefined]);
  });
});

describe('a column of decimals', () => {
  it('is one of dates only where its heading says so', async () => {
    const lines = ['Forum A,8.2', 'Forum B,6.8', 'Forum C,6.5'];
    const other = await read(['Title,Importance', ...lines], { period: '2026' });
    expect(other.codes).not.toContain('column-dates-unused');
    expect(other.events.every(({ when }) => when === undefined)).toBe(true);
    const dated = await read(['Title,Conf dates', ...lines], { period: '2026' });
    expect(dated.events.map(({ when }) => when?.period).sort()).toEqual([
      '2026-02-08',
      '2026-05-06',
      '2026-08-06',
    ]);
  });
});

describe('columns of numbers of two digits', () => {
  const DAYS = ['10/06', '10/27', '12/09', '12/16', '03/11', '05/07'];
  const daysOf = async (dates: readonly string[]) => {
    const { events } = await read([
      '축제명,축제시작일자',
      ...dates.map((date, i) => `Festival ${i},${date}`),
    ]);
    return events.map(({ when }) => when?.period).sort();
  };

  it('have the year first where the first number is one of few and the third varies', async () => {
    const days = DAYS.map((day, i) => `${i < 3 ? 22 : 23}/${day}`);
    expect(await daysOf(days)).toEqual(days.map((day) => `20${day.replaceAll('/', '-')}`).sort());
    expect(await daysOf(days.map((day) => day.replaceAll('/', '.')))).toEqual(await daysOf(days));
  });

  const periodsOf = async (lines: readonly string[]) => {
    const { events, codes } = await read(lines);
    return { periods: events.map(({ when }) => when?.period).sort(), codes };
  };

  it.each([
    [
      'start and end are of one year so',
      ['Title,Start,End', 'A,22/10/06,22/10/08'],
      ['2022-10-06/2022-10-08'],
    ],
    ['ranges are', ['Title,Date', 'A,22/10/06-22/10/31'], ['2022-10-06/2022-10-31']],
    [
      'another date has its whole year first',
      ['Title,Date', 'A,2022/10/06', 'B,22/11/05'],
      ['2022-10-06', '2022-11-05'],
    ],
    ['a number is no day', ['Title,Date', 'A,99/10/06', 'B,22/11/05'], ['1999-10-06', '2022-11-05']],
    [
      'the days of a few rows vary, and their months do',
      ['Title,Date', ...['05/06', '05/20', '06/03', '06/17'].map((day, i) => `Forum ${i},24/${day}`)],
      ['2024-05-06', '2024-05-20', '2024-06-03', '2024-06-17'],
    ],
  ])('have the year first where %s', async (_, lines, periods) => {
    expect((await periodsOf(lines)).periods).toEqual(periods);
  });

  it('have the year last where one event is on the same day of several years', async () => {
    const lines = ['Title,Date', ...['18', '19', '21', '22'].map((year) => `Day ${year},24/05/${year}`)];
    expect((await periodsOf(lines)).periods).toEqual([
      '2018-05-24',
      '2019-05-24',
      '2021-05-24',
      '2022-05-24',
    ]);
  });

  it('are asked for where a Chinese list does not show their order', async () => {
    const { periods, codes } = await periodsOf([
      '标题,日期,城市',
      '会议,22/10/06,北京',
      '培训,22/11/07,北京',
    ]);
    expect(periods).toEqual([undefined, undefined]);
    expect(codes).toContain('date-order-unknown');
  });

  it('have the year last where the first number varies', async () => {
    const days = DAYS.map((day) => `${day.slice(3)}/${day.slice(0, 2)}/22`);
    expect(await daysOf(days)).toEqual(DAYS.map((day) => `2022-${day.replace('/', '-')}`).sort());
  });
});

describe('columns of the start and the end of one thing', () => {
  const daysOf = async (headings: string) => {
    const { events } = await read([
      headings,
      'A,2026-05-04,2026-05-07,2026-05-05',
      'B,2026-06-01,2026-06-12,2026-06-10',
    ]);
    return events.map(({ when }) => when?.period);
  };

  it.each([
    'Название,Конец регистрации,Конец хакатона,Начало хакатона',
    'Titel,Anmeldung,Ende Rundgang,Beginn Rundgang',
    'Nombre,Inscripción,Fin del recorrido,Inicio del recorrido',
  ])('are those of the event, whatever it is and in any order: %s', async (headings) => {
    expect(await daysOf(headings)).toEqual(['2026-05-05/2026-05-07', '2026-06-10/2026-06-12']);
  });

  it.each([
    'Title,Deadline,End of hike,Start of dinner',
    'Titre,Début du hackathon,Fin de la formation,Remarques',
    'Название,Начало курса,Конец экзамена,Примечание',
  ])('are not taken from two things: %s', async (headings) => {
    const days = await daysOf(headings);
    for (const day of days) expect(day ?? '').not.toContain('/');
  });

  it.each(['Title,Start of the event,End of the session,Notes', 'Titre,Début,Fin de la formation,Remarques'])(
    'are taken where one of them names no other thing: %s',
    async (headings) => {
      expect((await daysOf(headings))[0]).toBe('2026-05-04/2026-05-07');
    },
  );
});

describe('a row without a title', () => {
  const LIST = [
    'Title,Date,Time,City,Notes',
    'Forum,5 May 2026,9:00,Lima,',
    'Workshop,6 May 2026,9:00,Lima,',
  ];

  it('has its only other text as the title', async () => {
    const { events, codes } = await read([...LIST, ',7 May 2026,10:00,,Entrance ceremony']);
    expect(events.map(({ title }) => Object.values(title)[0])).toContain('Entrance ceremony');
    expect(codes).toContain('row-title-from-other-cell');
  });

  it.each([
    ['Coffee break', 0],
    ['Workshop', 1],
  ])('has its kind as the title only where it is no kind of activity: %s', async (kind, rejected) => {
    const { counts } = await read(['Title,Date,Type', 'Forum,5 May 2026,Meeting', `,7 May 2026,${kind}`]);
    expect(counts).toMatchObject({ rejected });
  });

  it('has its kind as the title, with whatever other cells it has, if it is no kind of activity', async () => {
    const { events, codes } = await read([
      'category,title,date,location',
      'Jahreskonzert,Urgewalten,2026-01-16,Wollbach',
      'Kirchenkonzert,,2026-04-09,Lima',
    ]);
    expect(events.map(({ title }) => Object.values(title)[0])).toEqual(
      expect.arrayContaining(['Urgewalten', 'Kirchenkonzert']),
    );
    expect(codes).toContain('row-title-from-other-cell');
  });

  it.each([
    ['Workshop', '', 'Workshop'],
    ['Workshop', 'Spectrum', 'Spectrum'],
    ['', 'Spectrum', 'Spectrum'],
  ])('with a place has its theme as the title, else its kind: %s, %s', async (kind, theme, title) => {
    const head = ['Title,Date,Type,Theme,City', 'Forum,5 May 2026,Meeting,Numbering,Lima'];
    const { events, codes } = await read([...head, `,7 May 2026,${kind},${theme},Quito`]);
    expect(events.map((event) => Object.values(event.title)[0])).toContain(title);
    expect(codes).toContain('row-title-from-other-cell');
  });

  it('with hours has the beginning of its description as the title', async () => {
    const { events } = await read([
      'Title,Date,Time,Description',
      'Forum,5 May 2026,9:00,All about numbers',
      ',7 May 2026,19:00,Workshop on prototypes',
    ]);
    expect(events.map((event) => Object.values(event.title)[0])).toContain('Workshop on prototypes');
  });

  it('that has a date and a theme alone is rejected', async () => {
    const { codes, counts } = await read([
      'Title,Date,Type,Theme,City',
      'Forum,5 May 2026,Meeting,Numbering,Lima',
      ',7 May 2026,Workshop,Spectrum,',
    ]);
    expect(codes).not.toContain('row-title-from-other-cell');
    expect(counts.rejected).toBe(1);
  });

  it('has the text of the column that stands in for titles, though most rows are days without anything', async () => {
    const days = Array.from({ length: 4 }, (_, i) => `${i + 20}/05/2026,,,`);
    const events = ['Written test', 'Revision of equations', 'Second project', 'Lists', 'Oral test'].map(
      (title, i) => `${i + 10}/05/2026,${title},,Room 5`,
    );
    const untitled = ['03/05/2026,,Algebra,Room 5', '04/05/2026,,Logic,Room 5', '05/05/2026,,Physics,Room 6'];
    const { events: found } = await read(['Date,Conteudo A,Materias,Place', ...events, ...untitled, ...days]);
    const titles = found.map(({ title }) => Object.values(title)[0]);
    expect(titles).toEqual(expect.arrayContaining(['Written test', 'Algebra', 'Logic', 'Physics']));
  });

  it.each([
    ['has a place as well', ',7 May 2026,10:00,Lima,Entrance ceremony'],
    ['has nothing but a place', ',7 May 2026,10:00,Lima,'],
    ['has no date', ',,,,Entrance ceremony'],
    ['has a long text', `,7 May 2026,,,${'Entrance ceremony '.repeat(10)}`],
    ['has no words', ',7 May 2026,,,12'],
  ])('that %s is rejected', async (_, row) => {
    const { codes, counts } = await read([...LIST, row]);
    expect(codes).not.toContain('row-title-from-other-cell');
    expect(counts.rejected).toBe(1);
  });
});

describe('columns of dates of which one varies', () => {
  const LINES = Array.from(
    { length: 6 },
    (_, i) =>
      `Evening with band ${'ABCDEF'[i]},Arts Centre,2024-10-1${i},2024-09-${i < 3 ? 10 : 12},2024-11-05`,
  );

  it.each([
    ['with unknown headings', ['Artist,Hall,X,Y,Z']],
    ['without headings', []],
  ])('%s: it has the days of the events', async (_, header) => {
    const { events } = await read([...header, ...LINES]);
    expect(events.map(({ when }) => when?.period).sort()).toEqual(
      ['10', '11', '12', '13', '14', '15'].map((day) => `2024-10-${day}`),
    );
  });

  it('is not chosen where both vary', async () => {
    const lines = LINES.map((line, i) => line.replace(/2024-09-\d\d,2024-11-05/, `2024-09-1${i}`));
    const { events } = await read(['Artist,Hall,X,Y', ...lines]);
    expect(events.every(({ when }) => when === undefined)).toBe(true);
  });
});

describe('a column of hours', () => {
  const withHours = (hours: string) =>
    read(['Title,Date,Time', 'Forum,5 May 2026,9:00', `Workshop,6 May 2026,${hours}`]);

  it.each(['TBC', 'tbd', 'à confirmer', 'por confirmar', 'уточняется', 'يحدد لاحقا', '待定'])(
    'that says %s has them later, which is no error',
    async (hours) => {
      const { codes, events } = await withHours(hours);
      expect(codes).toContain('hours-announced-later');
      expect(codes).not.toContain('hours-invalid');
      expect(events.map(({ when }) => when?.period).sort()).toEqual(['2026-05-05', '2026-05-06']);
    },
  );

  it('that says something else is an error', async () => {
    const { codes } = await withHours('whenever');
    expect(codes).toContain('hours-invalid');
  });
});

describe('a blank date beside another column of dates', () => {
  const FULL = ['Forum A,2025/03/18-21,2025/03/21', 'Forum B,2025/01/09-10,2025/01/09'];
  const periodsOf = async (lines: readonly string[]) => {
    const { events } = await read(['Title,Conf dates,Talk given', ...lines]);
    return Object.fromEntries(events.map(({ title, when }) => [Object.values(title)[0], when?.period]));
  };

  it('is that of the other column, where both agree in the other rows', async () => {
    expect(await periodsOf([...FULL, 'Forum C,,2024/03/19'])).toEqual({
      'Forum A': '2025-03-18/2025-03-21',
      'Forum B': '2025-01-09/2025-01-10',
      'Forum C': '2024-03-19',
    });
  });

  it('stays blank where they do not agree, or where that is the date of something else', async () => {
    const other = await periodsOf([...FULL, 'Forum D,2025/05/05-06,2025/02/01', 'Forum C,,2024/03/19']);
    expect(other['Forum C']).toBeUndefined();
    const { events } = await read([
      'Title,Conf dates,Registration deadline',
      'Forum A,2025/03/18-21,2025/03/18',
      'Forum C,,2024/03/19',
    ]);
    expect(events.map(({ when }) => when?.period)).toContain(undefined);
  });

  it.each<[string, string[]]>([
    ['the date comes first', ['2025/03/18-21,Forum A,2025/03/21', ',Forum C,2024/03/19']],
    [
      'others have no date',
      ['2025/03/18-21,Forum A,2025/03/21', '2025/05/05,Forum B,later', ',Forum C,2024/03/19'],
    ],
    [
      'dates were not read',
      ['2025/03/18-21,Forum A,2025/03/21', 'soon,Forum B,2025/05/05', ',Forum C,2024/03/19'],
    ],
  ])('is that of the other column where %s', async (_, lines) => {
    const { events } = await read(['Conf dates,Title,Talk given', ...lines]);
    expect(events.map(({ when }) => when?.period)).toContain('2024-03-19');
  });

  it.each<[string, string[]]>([
    ['a date is before the other', ['2025/03/18-21,Forum A,2025/03/22', ',Forum C,2024/03/19']],
    ['a date is after the other', ['2025/03/18-21,Forum A,2025/03/17', ',Forum C,2024/03/19']],
    ['no row has both', ['2025/03/18-21,Forum A,', ',Forum C,2024/03/19']],
    ['the other has several', ['2025/03/18-21,Forum A,2025/03/18', ',Forum C,"2024/03/19, 2024/03/25"']],
  ])('stays blank where %s', async (_, lines) => {
    const { events } = await read(['Conf dates,Title,Talk given', ...lines]);
    expect(events.map(({ when }) => when?.period)).toContain(undefined);
  });

  it('stays blank beside two other columns', async () => {
    const { events } = await read([
      'Conf dates,Title,Talk given,Talk filmed',
      '2025/03/18-21,Forum A,2025/03/21,2025/03/21',
      '2025/05/05-06,Forum B,2025/05/06,2025/05/05',
      ',Forum C,2024/03/19,2024/03/20',
    ]);
    expect(events.map(({ when }) => when?.period)).toContain(undefined);
  });

  it('is in a column of years that says more', async () => {
    const { events } = await read(['Title,Date,Year', 'Forum A,,Jun. 2025', 'Forum B,5 May,2025']);
    expect(events.map(({ when }) => when?.period).sort()).toEqual(['2025-05-05', '2025-06']);
  });
});

describe('a column of years', () => {
  it.each([
    'Year (for the archive)',
    'Année (pour les archives)',
    'Año (para el archivo)',
    'Год (для определения архива)',
    '年份（用于归档）',
  ])('may say what it is for: %s', async (heading) => {
    const { events } = await read([`Title,Date,${heading}`, 'Forum A,5 May,2025', 'Forum B,6 June,2026']);
    expect(events.map(({ when }) => when?.period).sort()).toEqual(['2025-05-05', '2026-06-06']);
  });

  it('is not the only one with a bracket: a place for something may be another place', async () => {
    const { events } = await read(['Title,Date,Place (for dinner)', 'Forum A,5 May 2025,Café Roma']);
    expect(events[0]!.place).toBeUndefined();
    expect(events[0]!.extra).toEqual({ 'Place (for dinner)': 'Café Roma' });
  });
});

describe('hours in figures alone', () => {
  const hoursOf = async (heading: string, cells: readonly string[]) => {
    const lines = cells.map((cell, i) => `Forum ${i},2025-05-0${i + 1},${cell},Lima`);
    const { events } = await read([`Title,Date,${heading},City`, ...lines]);
    return events.sort((a, b) => a.when!.period.localeCompare(b.when!.period)).map(({ when }) => when?.hours);
  };

  it.each(['Time', 'Heure', 'Hora', 'Время', '时间', 'الوقت'])(
    'are read below %s where one is after noon',
    async (heading) => {
      expect(await hoursOf(heading, ['9', '11', '14'])).toEqual(['09:00', '11:00', '14:00']);
    },
  );

  it.each([
    ['Time', ['8', '9', '11'], 'on a clock of 12 or 24 hours'],
    ['Hours', ['8', '16', '20'], 'or a length'],
    ['Hora', ['9', '11', '25'], 'or something else'],
    ['Hora', ['9', '2', '13'], 'or in the afternoon'],
  ])('are not read below %s: %j, %s', async (heading, cells) => {
    expect(await hoursOf(heading, cells)).toEqual([undefined, undefined, undefined]);
  });
});

describe('a column of end times with whole dates', () => {
  it.each([['starttime;endtime'], ['Start time;End time'], ['Date;Heure de fin']])(
    'has the ends, be there one: %s',
    async (headings) => {
      const { events } = await read([
        `${headings};Title`,
        '15.02.2019;18.02.2019;Forum A',
        '16.03.2019;;Forum B',
      ]);
      expect(events.map(({ when }) => when?.period).sort()).toEqual(['2019-02-15/2019-02-18', '2019-03-16']);
    },
  );
});

describe('figures with points and without a year in a Chinese list', () => {
  const periods = async (...dates: string[]) => {
    const rows = dates.map((date, i) => `展览会${'一二三'[i]},${date},上海`);
    const { events } = await read(['活动名称,日期,地点', ...rows], { period: '2018' });
    return events.map(({ when }) => when?.period).sort();
  };

  it('have the month first', async () => {
    expect(await periods('9.15-9.17', '5.9-7.9', '10.20')).toEqual([
      '2018-05-09/2018-07-09',
      '2018-09-15/2018-09-17',
      '2018-10-20',
    ]);
  });

  it('have the day first where another cell of the column has', async () => {
    expect(await periods('15.09-17.09', '05.09-07.09', '20.10')).toEqual([
      '2018-09-05/2018-09-07',
      '2018-09-15/2018-09-17',
      '2018-10-20',
    ]);
  });
});
