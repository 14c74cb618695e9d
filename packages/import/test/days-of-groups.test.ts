import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function read(content: string, name = 'a.csv') {
  const { dataset, problems, counts } = await importFiles({ name, content });
  expect(counts.rows).toBe(counts.recorded + counts.merged + counts.rejected);
  const dates = Object.fromEntries(
    dataset.events.map(({ title, when, dateText }) => [
      Object.values(title)[0]!,
      [when?.period ?? dateText ?? '-', when?.hours].filter((part) => part !== undefined).join(' '),
    ]),
  );
  return { dates, counts, problems, codes: problems.map(({ code }) => code) };
}

describe('a day on a line of its own', () => {
  it('is the date of the rows below it, of any width, with or without a header row', async () => {
    const hours = await read(
      'Time,Session,Room\nMonday 11 May 2026,,\n09:00-10:00,Opening,A\n10:00-11:00,Panel,A\nTuesday 12 May 2026,,\n09:00-10:00,Keynote,B\n',
    );
    expect(hours.dates).toEqual({
      Opening: '2026-05-11 09:00-10:00',
      Panel: '2026-05-11 10:00-11:00',
      Keynote: '2026-05-12 09:00-10:00',
    });
    const unnamed = await read(
      '11 May 2026,\n09:00-10:00,Opening\n10:00-11:00,Panel on data\n12 May 2026,\n09:00-10:00,Keynote\n11:00-12:00,Closing\n',
    );
    expect(unnamed.dates).toMatchObject({
      'Panel on data': '2026-05-11 10:00-11:00',
      Closing: '2026-05-12 11:00-12:00',
    });
    const single = await read(
      'Meetings of 2026\n11 May\nWorkshop on data\nTraining\n12 May\nAnnual forum\nClosing meeting\n',
    );
    expect(single.dates).toEqual({
      'Workshop on data': '2026-05-11',
      Training: '2026-05-11',
      'Annual forum': '2026-05-12',
      'Closing meeting': '2026-05-12',
    });
  });

  it.each([
    ['11 mai 2026', '12 mai 2026'],
    ['11 de mayo de 2026', '12 de mayo de 2026'],
    ['11 мая 2026', '12 мая 2026'],
    ['11 مايو 2026', '12 مايو 2026'],
    ['2026年5月11日', '2026年5月12日'],
  ])('is read in each language: %s', async (first, second) => {
    const { dates } = await read(`Session;Room\n${first};\nA meeting;1\n${second};\nB meeting;2\n`);
    expect(dates).toEqual({ 'A meeting': '2026-05-11', 'B meeting': '2026-05-12' });
  });

  it('is no date of rows in a table that has dates, and none below another heading', async () => {
    const dated = await read(
      'Title,Date,Place\n11 May 2026,,\nA meeting,,Rome\nB meeting,12 May 2026,Rome\n',
    );
    expect(dated.dates['A meeting']).toBe('-');
    const other = await read('Session,Room,Lead\n11 May 2026,,\nA meeting,1,x\nOthers:,,\nB meeting,2,x\n');
    expect(other.dates).toEqual({ 'A meeting': '2026-05-11', 'B meeting': '-' });
  });
});

describe('a day in the first row of each group', () => {
  const ROWS = [
    '11 May 2026,Workshop on data,Nairobi',
    ',Training,Nairobi',
    '13 May 2026,Annual forum,Geneva',
    ',Board,Geneva',
    ',Council,Geneva',
    '15 May 2026,Closing,Geneva',
  ];
  const DATES = {
    'Workshop on data': '2026-05-11',
    Training: '2026-05-11',
    'Annual forum': '2026-05-13',
    Board: '2026-05-13',
    Council: '2026-05-13',
    Closing: '2026-05-15',
  };

  it.each([
    ['Day 1\n16/09/2026', 'Day 2\n17/09/2026'],
    ['1 dia\n16/09/2026', '2 dia\n17/09/2026'],
    ['2nd day - 16/09/2026', '3rd day - 17/09/2026'],
    ['第1天：2026年9月16日', '第2天：2026年9月17日'],
  ])('holds for the rows of a programme, of parallel sessions too: %j', async (first, second) => {
    const { dates, codes } = await read(
      [
        ',Title,Hours',
        `"${first}",Opening,19:00`,
        ',Lecture,20:00',
        ',Banners,19:30',
        `"${second}",Courses,19:00`,
        ',Break,20:30',
        ',Awards,19:00',
      ].join('\n'),
    );
    expect(dates).toEqual({
      Opening: '2026-09-16 19:00',
      Lecture: '2026-09-16 20:00',
      Banners: '2026-09-16 19:30',
      Courses: '2026-09-17 19:00',
      Break: '2026-09-17 20:30',
      Awards: '2026-09-17 19:00',
    });
    expect(codes).toContain('column-filled-down');
  });

  it('holds for the blank cells below it, with or without a header row, and is reported', async () => {
    for (const header of ['', 'Date,Title,City\n']) {
      const { dates, codes } = await read(`${header}${ROWS.join('\n')}\n`);
      expect(dates).toEqual(DATES);
      expect(codes).toContain('column-filled-down');
    }
  });

  it.each([
    ['a day is written twice', (rows: string[]) => rows.with(2, '11 May 2026,Annual forum,Geneva')],
    ['the days are not in order', (rows: string[]) => rows.with(2, '3 May 2026,Annual forum,Geneva')],
    [
      'rows without a day have less',
      (rows: string[]) => rows.map((row) => (row[0] === ',' ? row.replace(/,\w+$/, ',') : row)),
    ],
    [
      'the last group is the longest',
      (rows: string[]) => [...rows, ',Later event,Rome', ',Other event,Rome', ',Third event,Rome'],
    ],
    [
      'only one group has such rows',
      (rows: string[]) => [rows[0]!, ',A,Rome', ',B,Rome', ',C,Rome', ...rows.slice(5)],
    ],
  ])('does not where %s', async (_, change) => {
    const { codes } = await read(`Date,Title,City\n${change(ROWS).join('\n')}\n`);
    expect(codes).not.toContain('column-filled-down');
    expect(codes).toContain('date-missing');
  });
});

describe('a title that says that there is none', () => {
  it.each(['NA', 'n/a', '…', '-', 'TBD', 'TBC', 'à définir', 'уточняется', '待定'])(
    'is no event, and the row comes back: %s',
    async (title) => {
      const { counts, codes } = await read(
        `Title,Date,City\n${title},12 May 2026,Nairobi\nForum,13 May 2026,Nairobi\n`,
      );
      expect(counts).toMatchObject({ recorded: 1, rejected: 1 });
      expect(codes).toContain('row-without-title');
    },
  );

  it('is that of a meeting where its hour is known: the title is announced later', async () => {
    const { dates } = await read('Title,Date,Time\nTBA,12 May 2026,14:30\nForum,13 May 2026,10:00\n');
    expect(dates).toEqual({ TBA: '2026-05-12 14:30', Forum: '2026-05-13 10:00' });
  });
});

describe('titles in a column right of their groups', () => {
  it('are the titles, and a row with a group alone is a heading', async () => {
    const { dates, counts } = await read(
      'Activity,Sub-activity,Date,City\nCapacity building,,,\n,Workshop on data,12 May 2026,Nairobi\n,Training,14 May 2026,Dakar\nEvents,Annual forum,16 May 2026,Geneva\n',
    );
    expect(dates).toEqual({
      'Workshop on data': '2026-05-12',
      Training: '2026-05-14',
      'Annual forum': '2026-05-16',
    });
    expect(counts.rejected).toBe(0);
  });

  it('are not where a row has a date next to the group alone', async () => {
    const { dates } = await read(
      'Activity,Sub-activity,Date\nForum,,10 May 2026\n,Panel on data,12 May 2026\n,Training,14 May 2026\n',
    );
    expect(dates).toHaveProperty('Forum', '2026-05-10');
  });
});

describe('a title that is partly announced later', () => {
  it.each([
    '[TBD: Day hike?]',
    'TBD: Long walk',
    'Walk (TBD)',
    'Forum à confirmer',
    'Foro (por confirmar)',
    'Форум (уточняется)',
    '论坛（待定）',
  ])('is a title: %s', async (title) => {
    const { counts } = await read(`Title,Date\n${title},12 May 2026\nForum,13 May 2026\n`);
    expect(counts).toMatchObject({ recorded: 2, rejected: 0 });
  });

  it.each(['TBD', '[TBD]', 'Title TBD', 'Speaker TBA', 'Titre à définir', 'Título por confirmar'])(
    'is none where nothing else is said: %s',
    async (title) => {
      const { counts, codes } = await read(`Title,Date\n${title},12 May 2026\nForum,13 May 2026\n`);
      expect(counts).toMatchObject({ recorded: 1, rejected: 1 });
      expect(codes).toContain('row-without-title');
    },
  );
});

describe('days of which the hours begin again', () => {
  const table = (rows: string[]) => ['Date,Time,Title', ...rows].join('\n');
  const first = ['12 July 2021,04:30,A', '12 July 2021,08:00,B', '12 July 2021,20:30,C'];
  const second = ['13 July 2021,04:00,D', ',08:00,E', ',09:15,F'];
  const third = ['14 July 2021,04:00,G', ',08:30,H', ',10:00,I', ',11:00,J'];

  it('hold for the rows below them, also where a day is in the rows of a merged cell, and in the last group', async () => {
    const { dates, codes } = await read(table([...first, ...second, ...third]));
    expect(Object.values(dates).map((date) => date.slice(0, 10))).toEqual([
      ...Array(3).fill('2021-07-12'),
      ...Array(3).fill('2021-07-13'),
      ...Array(4).fill('2021-07-14'),
    ]);
    expect(codes).toContain('column-filled-down');
  });

  it('do not where the hours of a day fall', async () => {
    const { dates } = await read(
      table([...first, ...second, '14 July 2021,04:00,G', ',03:30,H', ',02:00,I']),
    );
    expect(dates.E).toMatch(/^-/);
  });

  it('do not where no hour begins again: rows without a date may have none', async () => {
    const { dates } = await read(
      table(['12 July 2021,04:30,A', '12 July 2021,08:00,B', ',09:00,C', ',10:00,D', ',11:00,E']),
    );
    expect(dates.D).toMatch(/^-/);
  });
});

describe('a month in the first row of its days', () => {
  const DAYS = { A: '2026-05-04', B: '2026-05-05', C: '2026-05-19', D: '2026-06-06', E: '2026-06-09' };

  it.each([
    ['MAYO 2026', 'JUNIO 2026'],
    ['May 2026', 'June 2026'],
    ['mai 2026', 'juin 2026'],
    ['май 2026', 'июнь 2026'],
    ['مايو 2026', 'يونيو 2026'],
    ['2026年5月', '2026年6月'],
  ])('is that of the days below it: %s', async (first, second) => {
    const { dates, codes } = await read(`Month,Day,Title\n${first},4,A\n,5,B\n,19,C\n${second},6,D\n,9,E\n`);
    expect(dates).toEqual(DAYS);
    expect(codes).toContain('column-filled-down');
  });

  it('goes with its year, which may be written once as well', async () => {
    const { dates } = await read(
      'Year,Month,Day,Title\n2026,May,4,A\n,,5,B\n,,19,C\n,June,6,D\n,,9,E\n2027,1,3,F\n',
    );
    expect(dates).toEqual({ ...DAYS, F: '2027-01-03' });
  });

  it('may be a figure, and stands for one blank cell more than once', async () => {
    const { dates } = await read(
      'Year,Month,Day,Title\n2026,05,4,A\n2026,,5,B\n2026,,19,C\n2026,6,6,D\n2026,,9,E\n',
    );
    expect(dates).toEqual(DAYS);
  });

  it('is that of the days below it in a reporting period as well', async () => {
    const content = 'Month,Day,Title\nMay,4,A\n,5,B\n,19,C\nJune,6,D\n,9,E\n';
    const { dataset } = await importFiles({ name: 'a.csv', content }, { period: '2026' });
    expect(dataset.events.map(({ when }) => when?.period).sort()).toEqual(Object.values(DAYS));
  });

  it('is that of two blank cells, and of rows between which one has no day', async () => {
    const { dates, codes } = await read(
      'Month,Day,Title\nMay 2026,4,A\n,5,B\n,,Note\n,19,C\nJune 2026,6,D\n',
    );
    expect(dates).toMatchObject({ A: DAYS.A, B: DAYS.B, C: DAYS.C, D: DAYS.D });
    expect(codes).toContain('column-filled-down');
  });

  it.each([
    ['one blank cell alone', 'May 2026,4,A\n,5,B\nJune 2026,6,D'],
    ['words for days', 'May 2026,4,A\n,soon,B\n,19,C\nJune 2026,6,D'],
    ['several days in a cell', 'May 2026,4,A\n,"5, 19",B\n,7,C\nJune 2026,6,D'],
  ])('is not taken for %s', async (_, rows) => {
    const { codes } = await read(`Month,Day,Title\n${rows}\n`);
    expect(codes).not.toContain('column-filled-down');
  });

  it('is not taken for blank cells below a year without a month', async () => {
    const { codes } = await read('Year,Month,Day,Title\n2026,May,4,A\n,,5,B\n2027,,9,C\n,,10,D\n');
    expect(codes).not.toContain('column-filled-down');
  });

  it('is left to a mapping that says what the column holds', async () => {
    const content = 'Month,Day,Title\nMay 2026,4,A\n,5,B\n,19,C\nJune 2026,6,D\n,9,E\n';
    const mapping = { columns: { Month: { field: 'month' as const, fillDown: false } } };
    const { dataset } = await importFiles({ name: 'a.csv', content }, { mapping });
    expect(dataset.events.filter(({ when }) => when === undefined)).toHaveLength(3);
  });

  it.each([
    ['a day before the one above', 'May 2026,4,A\n,28,B\n,2,C\nJune 2026,6,D\n,9,E'],
    ['a day that the month has not', 'April 2026,4,A\n,5,B\n,31,C\nJune 2026,6,D\n,9,E'],
    ['a first row without one', ',4,A\n,5,B\n,19,C\nJune 2026,6,D\n,9,E'],
  ])('is not taken for blank cells with %s', async (_, rows) => {
    const { dates, codes } = await read(`Month,Day,Title\n${rows}\n`);
    expect(dates.B).toBe('-');
    expect(codes).not.toContain('column-filled-down');
  });
});
