import { type ImportOptions, importFiles } from '@regional-presence/import';
import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

async function read(lines: readonly string[], options: ImportOptions = {}) {
  const { dataset, problems, counts, tables } = await importFiles(
    { name: 'a.csv', content: `${lines.join('\n')}\n` },
    { ...options, keepRows: true },
  );
  const events = dataset.events
    .map(({ title, when, region, dateText }) =>
      `${Object.values(title)[0]} ${when?.period ?? dateText ?? '-'} ${region ?? ''}`.trim(),
    )
    .sort();
  expect(counts.rows).toBe(counts.recorded + counts.merged + counts.rejected);
  const { outcomes, count } = tables[0]!.lines!;
  expect(Object.values(outcomes).reduce((sum, n) => sum + n, 0)).toBe(count);
  return { events, counts, outcomes, tables, codes: problems.map(({ code }) => code), problems };
}

const ROWS = ['2026-02-10,Workshop on data,Lusaka', '2026-03-24,Course on numbering,Kigali'];
const EVENTS = ['Course on numbering 2026-03-24 AFR', 'Workshop on data 2026-02-10 AFR'];

describe('the name of a list with its year, in a row of its own', () => {
  it.each([
    'Plan 2027',
    'Annual plan 2027',
    'Programme des activités 2027',
    'Calendario de actividades 2027',
    'План мероприятий 2027',
    'خطة 2027',
    '2027年度工作计划',
  ])('gives the rows below it their year: %s', async (name) => {
    const { events, outcomes } = await read([
      'Plan 2026,,',
      'Title,Date,City',
      'Forum,5 May,Lusaka',
      `${name},,`,
      'Seminar,6 June,Kigali',
    ]);
    expect(events).toEqual(['Forum 2026-05-05 AFR', 'Seminar 2027-06-06 AFR']);
    expect(outcomes.section).toBe(1);
  });

  it('is an activity where it names something', async () => {
    const { events } = await read(['Title,Date,City', 'Forum,5 May 2026,Lusaka', 'Plan for forests 2027,,']);
    expect(events).toEqual(['Forum 2026-05-05 AFR', 'Plan for forests 2027 -']);
  });
});

describe('a table without a header row', () => {
  it('is read by its cells, in any order of columns, and says how', async () => {
    const orders = [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ];
    for (const order of orders) {
      const lines = ROWS.map((row) => order.map((i) => row.split(',')[i]).join());
      const { events, codes, problems } = await read(lines);
      expect(events).toEqual(EVENTS);
      expect(codes).toContain('header-row-missing');
      const letter = 'ABC'[order.indexOf(0)];
      expect(problems.find(({ code }) => code === 'header-row-missing')!.message).toContain(
        `${letter}: date`,
      );
    }
  });

  it('is read by a mapping with headerRow 0, as its own plan says', async () => {
    const { tables } = await read(ROWS);
    const { plan } = tables[0]!;
    expect(plan).toMatchObject({ headerRow: 0, columns: { A: { field: 'date' }, B: { field: 'title' } } });
    const again = await read(ROWS, { mapping: plan! });
    expect(again.events).toEqual(EVENTS);
    expect(again.codes).not.toContain('header-row-missing');
    const other = await read(ROWS, { mapping: { headerRow: 0, columns: { A: 'date', C: 'title' } } });
    expect(other.events).toEqual(['Kigali 2026-03-24', 'Lusaka 2026-02-10']);
  });

  it('is not read if no column has dates: every row comes back', async () => {
    const { counts, codes } = await read(['one,two', 'three,four']);
    expect(counts).toMatchObject({ rows: 2, rejected: 2 });
    expect(codes).toContain('header-row-not-found');
  });
});

describe('a header row with unknown headings', () => {
  it('is found above rows with dates', async () => {
    const { events, codes, counts } = await read(['Xa,Xb,Xc', ...ROWS]);
    expect(events).toEqual(EVENTS);
    expect(counts.rows).toBe(2);
    expect(codes.filter((code) => code === 'column-inferred')).toHaveLength(3);
  });
});

describe('a second table below', () => {
  it('has its own columns', async () => {
    const { events, counts, codes } = await read([
      'Date,Title,Place',
      ROWS[0]!,
      'Title,Date',
      'Forum,2026-04-05',
    ]);
    expect(events).toEqual(['Forum 2026-04-05', 'Workshop on data 2026-02-10 AFR']);
    expect(counts.rows).toBe(2);
    expect(codes).toContain('header-row-other');
  });

  it('has its own order of day and month', async () => {
    const { events } = await read([
      'Date,Title',
      '13/02/2026,A',
      '03/04/2026,B',
      'Title,Date',
      'C,02/13/2026',
      'D,03/04/2026',
    ]);
    expect(events).toEqual(['A 2026-02-13', 'B 2026-04-03', 'C 2026-02-13', 'D 2026-03-04']);
  });

  it('may be far below, and there may be several', async () => {
    const part = (n: number) => Array.from({ length: 300 }, (_, i) => `2026-02-10,Event ${n} no ${i}`);
    const lines = ['Date,Title', ...part(1), 'Title,Date', 'Forum,2026-04-05', 'Date,Title', ...part(2)];
    const { counts, outcomes } = await read(lines);
    expect(counts).toMatchObject({ rows: 601, rejected: 0 });
    expect(outcomes).toMatchObject({ header: 3 });
  });

  it('is no row whose date is a word', async () => {
    const { events } = await read(['Date,Title', '2026-02-10,A', 'soon,Title of B']);
    expect(events).toEqual(['A 2026-02-10', 'Title of B soon']);
  });
});

describe('a row above the header row', () => {
  it('comes back if it is like the rows below, and is a title if it is not', async () => {
    const { counts, codes, outcomes } = await read(
      ['Annual plan,,', '2026-01-05,Early meeting,Lusaka', '', 'Date,Title,Place', ...ROWS],
      { headerRow: 4 },
    );
    expect(counts).toMatchObject({ rows: 3, recorded: 2, rejected: 1 });
    expect(outcomes).toMatchObject({ above: 1, blank: 1, rejected: 1 });
    expect(codes).toContain('row-above-header');
  });

  it('with others like it is a table of its own', async () => {
    const { counts, events } = await read([
      '2026-01-05,Early meeting,Lusaka',
      'Title,Date',
      'Forum,2026-04-05',
    ]);
    expect(events).toEqual(['Early meeting 2026-01-05 AFR', 'Forum 2026-04-05']);
    expect(counts).toMatchObject({ rows: 2, recorded: 2 });
  });
});

describe('a header row that is repeated', () => {
  it('may have another text in one column', async () => {
    const header = 'Month,Title,Date,City';
    const { counts, outcomes } = await read([
      header,
      'May,A,2026-05-05,Lima',
      'June,Title,Date,City',
      'June,B,2026-06-05,Lima',
      header,
    ]);
    expect(counts).toMatchObject({ rows: 2, recorded: 2 });
    expect(outcomes).toMatchObject({ header: 3 });
  });
});

describe('a row between the rows', () => {
  const around = (...between: string[]) => [
    'Title,Date,City,Note',
    'A,2026-05-05,,',
    ...between,
    'B,5 June,,',
  ];

  it.each([
    'Q1,,,',
    'T2,,,',
    'Мероприятия:,,,',
    'АФРИКА,,,',
    'May,,,',
    '5月,,,',
    ',Kenya,,',
    ',Workshops,,',
    '2026,,,',
  ])('that divides the list is no activity: %s', async (line) => {
    const { outcomes, counts, codes } = await read(around(line), { period: '2026' });
    expect(outcomes.section).toBe(1);
    expect(counts.rows).toBe(2);
    expect(codes).toContain('row-section');
  });

  it.each([
    '* dates may change,,,',
    'Source: ITU,,,',
    'Note: provisional,,,',
    'Примечание: уточняется,,,',
    '注：待定,,,',
  ])('that is a note is no activity: %s', async (line) => {
    const { outcomes, codes } = await read(around(line), { period: '2026' });
    expect(outcomes.section).toBe(1);
    expect(codes).toContain('row-note');
  });

  it.each(['Forum,,,', 'Kenya,,,', 'Workshop on data,,,', '5 May 2026,,,', 'Africa,2026-07-07,,'])(
    'that can be an activity is one: %s',
    async (line) => {
      const { counts, outcomes } = await read(around(line), { period: '2026' });
      expect(counts.rows).toBe(3);
      expect(outcomes.section).toBe(0);
    },
  );

  it('gives those below it its region and its year, up to the next', async () => {
    const { events } = await read([
      'Title,Date,City,Note',
      'Africa,,,',
      'A,2026-05-05,,',
      'May 2027,,,',
      'B,5 May,,',
      'Q3,,,',
      'C,6 May,,',
    ]);
    expect(events).toEqual(['A 2026-05-05 AFR', 'B 2027-05-05', 'C 6 May']);
  });

  it.each([
    ['English', 'JANUARY', 'February'],
    ['Spanish', 'Enero', 'FEBRERO'],
    ['Russian', 'ЯНВАРЬ', 'Февраль'],
    ['Chinese', '1月', '2月'],
  ])('gives days without a month its month: %s', async (_, first, second) => {
    const lines = [
      'Title,Date,City,Note',
      `${first},,,`,
      'A,5,,',
      'B,12-14,,',
      `${second},,,`,
      'C,3 and 4,,',
      'D,2026-05-05,,',
    ];
    const dates = ['A 2026-01-05', 'B 2026-01-12/2026-01-14', 'C 2026-02-03/2026-02-04', 'D 2026-05-05'];
    const ofPeriod = await read(lines, { period: '2026' });
    expect(ofPeriod.events).toEqual(dates);
    expect(ofPeriod.codes).toContain('date-year-inferred');
    // The year may be a heading of its own, above those of its months.
    expect((await read([lines[0]!, '2026,,,', ...lines.slice(1)])).events).toEqual(dates);
    expect((await read(lines)).codes).toContain('date-year-missing');
  });

  it('of a region leaves those below it the month of the heading above', async () => {
    const { events } = await read([
      'Title,Date,City,Note',
      'MAY 2026,,,',
      'Africa,,,',
      'A,5,,',
      'Arab States,,,',
      'B,6-7,,',
    ]);
    expect(events).toEqual(['A 2026-05-05 AFR', 'B 2026-05-06/2026-05-07 ARB']);
  });

  it('of a month has the year of the month above it, and of the next behind December', async () => {
    const headings = ['MAY 2026', 'June', 'DECEMBER', 'January', 'February'];
    const lines = headings.flatMap((heading, i) => [`${heading},,,`, `${'ABCDE'[i]},${i + 1},,`]);
    expect((await read(['Title,Date,City,Note', ...lines])).events).toEqual([
      'A 2026-05-01',
      'B 2026-06-02',
      'C 2026-12-03',
      'D 2027-01-04',
      'E 2027-02-05',
    ]);
    // A month that goes back is of a year that nobody says.
    const back = ['Title,Date,City,Note', 'May 2026,,,', 'A,5,,', 'March,,,', 'B,6,,'];
    expect((await read(back)).codes).toContain('date-year-missing');
  });

  it.each([
    ['Mon 4', '2026-05-04'],
    ['Tue 5 - Thu 7', '2026-05-05/2026-05-07'],
    ['lunes 4', '2026-05-04'],
  ])('is that of days with their weekday: %s', async (days, period) => {
    const month = days.startsWith('lunes') ? 'MAYO' : 'MAY';
    for (const heading of [`${month} 2026`, month]) {
      const lines = ['Title,Date,City,Note', `${heading},,,`, `A,${days},,`];
      expect((await read(lines, { period: '2026' })).events).toEqual([`A ${period}`]);
    }
  });

  it('of a Chinese month is that of days with their mark', async () => {
    const { events } = await read(['名称,日期,城市,备注', '2026年,,,', '5月,,,', 'A,5日,,', 'B,7日至9日,,']);
    expect(events).toEqual(['A 2026-05-05', 'B 2026-05-07/2026-05-09']);
  });

  it('in a first column of countries or kinds is a heading, whatever it says', async () => {
    const { events, outcomes, codes } = await read([
      'País,Título,Fecha,Ciudad',
      'AMÉRICA DEL SUR,,,',
      'Perú,Taller,2026-05-05,Lima',
      '(*) sujeto a cambios,,,',
    ]);
    expect(events).toEqual(['Taller 2026-05-05 AMS']);
    expect(outcomes.section).toBe(2);
    expect(codes).not.toContain('row-without-title');
  });
});

describe('a heading between the rows that is a status', () => {
  const statuses = async (rows: readonly string[]) => {
    const { dataset } = await importFiles({
      name: 'a.csv',
      content: `${['Title,Date,City,Status', ...rows].join('\n')}\n`,
    });
    return Object.fromEntries(
      dataset.events.map(({ title, status }) => [Object.values(title)[0], status ?? '-']),
    );
  };

  it.each([
    ['Cancelled', 'cancelled'],
    ['Cancelled events:', 'cancelled'],
    ['Réunions annulées', 'cancelled'],
    ['Eventos cancelados', 'cancelled'],
    ['Отмененные мероприятия', 'cancelled'],
    ['已取消的活动', 'cancelled'],
    ['الفعاليات الملغاة', 'cancelled'],
    ['Postponed meetings', 'postponed'],
  ])('is that of the rows below without one: %s', async (heading, status) => {
    expect(
      await statuses([
        'Forum,5 May 2026,Geneva,',
        `${heading},,,`,
        'Fair,6 May 2026,Geneva,',
        'Talk,7 May 2026,Geneva,confirmed',
      ]),
    ).toEqual({ Forum: '-', Fair: status, Talk: 'confirmed' });
  });

  it('holds for the headings right below it, and ends with the next one below rows', async () => {
    expect(
      await statuses([
        'Cancelled,,,',
        'Africa,,,',
        'Forum,5 May 2026,Nairobi,',
        'Europe,,,',
        'Fair,6 May 2026,Geneva,',
      ]),
    ).toEqual({ Forum: 'cancelled', Fair: '-' });
  });

  it.each([
    ['Other events', '-'],
    ['Autres activités', '-'],
    ['其他活动', '-'],
    ['Workshops', '-'],
    ['Проведённые мероприятия', 'held'],
    ['Eventos realizados', 'held'],
    ['Events to be confirmed', 'tentative'],
    ['فعاليات مؤجلة', 'postponed'],
  ])('ends with the next heading, whatever that says: %s', async (heading, status) => {
    expect(
      await statuses([
        'Cancelled events,,,',
        'Forum,5 May 2026,Geneva,',
        `${heading},,,`,
        'Fair,6 May 2026,Geneva,',
      ]),
    ).toEqual({ Forum: 'cancelled', Fair: status });
  });

  it('is reported in each row that has its status from it', async () => {
    const { problems } = await importFiles({
      name: 'a.csv',
      content: 'Title,Date,City,Status\nCancelled events,,,\nForum,5 May 2026,Geneva,\n',
    });
    const [reported] = problems.filter(({ code }) => code === 'status-in-text');
    expect(reported).toMatchObject({ place: { row: 3 }, params: { value: 'Cancelled events' } });
  });

  it('is an event where it has a date', async () => {
    expect(await statuses(['Cancelled,5 May 2026,Nairobi,'])).toEqual({ Cancelled: '-' });
  });
});

describe('a column that a mapping declares to fill down', () => {
  it('gives blank cells the value above, and no other column does', async () => {
    const lines = [
      'Title,Date,Year,Region',
      'A,5 May,2026,AFR',
      'B,6 May,,',
      'C,7 May,2027,EUR',
      'D,8 May,,',
    ];
    const mapping = { columns: { Year: { field: 'year' as const, fillDown: true } } };
    expect((await read(lines, { mapping })).events).toEqual([
      'A 2026-05-05 AFR',
      'B 2026-05-06',
      'C 2027-05-07 EUR',
      'D 2027-05-08',
    ]);
    expect((await read(lines)).events).toContain('B 6 May');
  });
});

describe('a column of months or years in the first row of each group', () => {
  const MONTHS = [
    'Title,Mois,Date',
    'A,Janvier 2026,31 janvier',
    'B,Février 2026,14 février',
    'C,,21 février',
    'D,,28 février',
    'E,Mars 2026,11 - 12 mars',
    'F,,28 mars',
  ];

  it('holds for the rows below it where all dates are in their month, and says so', async () => {
    const { events, codes } = await read(MONTHS);
    expect(events).toEqual([
      'A 2026-01-31',
      'B 2026-02-14',
      'C 2026-02-21',
      'D 2026-02-28',
      'E 2026-03-11/2026-03-12',
      'F 2026-03-28',
    ]);
    expect(codes.filter((code) => code === 'column-filled-down')).toHaveLength(1);
  });

  it('does not hold where a date is in another month', async () => {
    const { events, codes } = await read(MONTHS.map((line) => line.replace('28 février', '28 avril')));
    expect(events).toContain('C 21 février');
    expect(codes).not.toContain('column-filled-down');
  });

  const YEARS = ['Title,Date,Year', 'A,12/29,2026', 'B,12/8,', 'C,11/24,', 'D,11/3,', 'E,6/30,'];

  it('of years holds where the dates of all rows are in order with them', async () => {
    const { events, codes } = await read(YEARS);
    expect(events).toEqual(['A 2026-12-29', 'B 2026-12-08', 'C 2026-11-24', 'D 2026-11-03', 'E 2026-06-30']);
    expect(codes).toContain('column-filled-down');
  });

  it('of years does not hold beyond the turn of a year', async () => {
    const { events, codes } = await read([...YEARS, 'F,12/30,']);
    expect(events).toContain('B 12/8');
    expect(codes).not.toContain('column-filled-down');
  });

  it('of years does not hold in a table of which not all rows were seen', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => `A${i},${(i % 28) + 1} May,`);
    const { codes } = await read([...YEARS, ...rows]);
    expect(codes).not.toContain('column-filled-down');
  });
});

describe('a date next to a month with its year', () => {
  it('is in that month', async () => {
    const { events, codes } = await read([
      'Title,Month,Date',
      'A,January 2026,31 January',
      'B,May 2026,3 March',
    ]);
    expect(events).toEqual(['A 2026-01-31', 'B 3 March']);
    expect(codes).toContain('date-columns-contradict');
  });

  it('may end in it or begin in it', async () => {
    const { events } = await read([
      'Title,Month,Date',
      'A,January 2026,30 January - 2 February',
      'B,March 2026,27 February - 2 March',
    ]);
    expect(events).toEqual(['A 2026-01-30/2026-02-02', 'B 2026-02-27/2026-03-02']);
  });
});

describe('the header of a plan', () => {
  it('is no event where its cells extend over two rows', async () => {
    const { events, outcomes } = await read([
      '№,Название,Длительность,Дата начала,Неделя,,',
      '№,Название,Длительность,Дата начала,1,2,3',
      '1.1,Анализ,2 недели,2026-04-02,,,',
      '1.2,Отчёт,1 неделя,2026-04-16,,,',
    ]);
    expect(events).toEqual(['Анализ 2026-04-02', 'Отчёт 2026-04-16']);
    expect(outcomes.header).toBe(2);
  });

  it('of tasks below a table of weeks begins another table', async () => {
    const { events } = await read([
      'Неделя,Сроки,Название,,,',
      '1,16.09.2026-22.09.2026,Анализ,,,',
      '2,23.09.2026-29.09.2026,Отчёт,,,',
      '№,Работы,Ответственный,Длительность,Дата начала,',
      '1.1,Опрос,Иванова,1 неделя,16.09.2026,',
    ]);
    expect(events).toContain('Опрос 2026-09-16');
  });
});

describe('a table without a column of titles', () => {
  it('of months, years and institutions has the institutions as titles', async () => {
    const { events, codes } = await read([
      'Month,Year,Institute,Place',
      'March,2026,Faith and Law Forum,Main hall',
      'May,2026,Deep Learning Summit,Room 5',
      'June,2026,Radio Days,Library',
    ]);
    expect(events).toEqual([
      'Deep Learning Summit 2026-05',
      'Faith and Law Forum 2026-03',
      'Radio Days 2026-06',
    ]);
    expect(codes).toContain('column-inferred');
  });

  it('of projects has the projects as titles, with numbers of rows to come below them', async () => {
    const { events } = await read([
      'No,Project,Start,End',
      '1,Numbering plan,2026-05-05,2026-05-07',
      '2,Radio survey,2026-06-01,2026-06-02',
      '3,Data law,2026-07-01,2026-07-02',
      '4,,,',
      '5,,,',
      '6,,,',
    ]);
    expect(events).toHaveLength(3);
    expect(events[0]).toBe('Data law 2026-07-01/2026-07-02');
  });
});

describe('a list of projects', () => {
  const kinds = async (heading: string, ...rows: string[]) => {
    const { dataset, counts } = await importText([heading, ...rows].join('\n'), { region: 'AFR' });
    expect(counts.rejected).toBe(0);
    return [dataset.projects.length, dataset.events.length];
  };

  it.each([
    ['Project,Start,End,Status', 'Numbering plan,2024,2026,ongoing'],
    ['Project name,Start,End', 'Numbering plan,January 2024,December 2025'],
    ['Projet,Début,Fin,État', 'Plan de numérotage,2024,2026,en cours'],
    ['Proyecto,Inicio,Término,Estado', 'Plan de numeración,2024,2026,planificado'],
    ['Проект,Начало,Конец', 'План нумерации,январь 2024,декабрь 2025'],
    ['项目名称,开始日期,结束日期', '编号计划,2024年1月,2025年12月'],
    ['المشروع,البداية,النهاية', 'خطة الترقيم,يناير 2024,ديسمبر 2025'],
    ['Project,Start,End', 'Numbering plan,2024-02-05,2024-11-30'],
    ['Project,Start,End', 'Numbering plan,,'],
  ])('has projects: %s', async (heading, row) => {
    expect(await kinds(heading, row)).toEqual([1, 0]);
  });

  it('has the events among them that take some days, and what a column of kinds says', async () => {
    expect(await kinds('Project,Start,End', 'Launch,2026-05-05,2026-05-07', 'Survey,2026,2027')).toEqual([
      1, 1,
    ]);
    expect(await kinds('Project,Type,Start,End', 'Survey,meeting,2026,2027')).toEqual([0, 1]);
    expect(await kinds('Project or event,Start,End', 'Survey,2026,2027')).toEqual([0, 1]);
  });
});

describe('a column with the heading State', () => {
  it.each(['cancelled', 'Annulé', 'отменено'])(
    'is one of statuses, in one row as well: %s',
    async (status) => {
      const text = `Title,Date,City,State\nForum,2026-05-05,Lima,${status}\n`;
      const { dataset } = await importText(text, {}, 'a.csv');
      expect(dataset.events[0]).toMatchObject({ status: 'cancelled', place: { city: 'Lima' } });
      expect(dataset.events[0]!.place?.text).toBeUndefined();
    },
  );
});
