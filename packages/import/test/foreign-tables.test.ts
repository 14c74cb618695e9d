import { importFiles } from '@regional-presence/import';
import { loadCities } from '@regional-presence/reference';
import { importText } from '@regional-presence/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';

beforeAll(loadCities);

async function read(content: string | object, name = typeof content === 'string' ? 'a.csv' : 'a.json') {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const { dataset, problems, tables, counts } = await importFiles({ name, content: text });
  const fields = (tables[0]?.columns ?? []).map(({ field }) => field ?? '-').join(' ');
  const codes = problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  const byTitle = new Map(dataset.events.map((event) => [Object.values(event.title)[0]!, event]));
  return { dataset, problems, fields, codes, counts, byTitle };
}

describe('the order of numeric dates in a column', () => {
  const table = (...dates: string[]) =>
    `Title,Start,End\n${dates.map((date, i) => `Forum ${i},${date},${date}`).join('\n')}\n`;

  it('is that of its slashes, next to dotted dates, which have the day first', async () => {
    const { byTitle, codes } = await read(table('23.1.2025', '1/28/2025', '2/4/2025', '5.2.2025'));
    const periods = [0, 1, 2, 3].map((i) => byTitle.get(`Forum ${i}`)!.when?.period);
    expect(periods).toEqual(['2025-01-23', '2025-01-28', '2025-02-04', '2025-02-05']);
    expect(codes).toEqual([]);
  });

  it('is that of its dotted dates where no other says another', async () => {
    const { byTitle } = await read(table('23.1.2025', '2/4/2025'));
    expect(byTitle.get('Forum 1')!.when?.period).toBe('2025-04-02');
  });

  it('is not that of a date that there is in no order', async () => {
    const { byTitle, problems } = await read(table('28/1/2024', '31/13/2024', '1/2/2024'));
    const periods = [0, 1, 2].map((i) => byTitle.get(`Forum ${i}`)!.when?.period);
    expect(periods).toEqual(['2024-01-28', undefined, '2024-02-01']);
    expect(problems.map(({ code }) => code)).not.toContain('date-order-mixed');
  });

  it('is that of the end of a range', async () => {
    const { byTitle } = await read('Title,Date\nA forum,3/21-3/23/19\nB forum,5/2/19\nC forum,6/9-6/13/19\n');
    const periods = ['A forum', 'B forum', 'C forum'].map((title) => byTitle.get(title)!.when?.period);
    expect(periods).toEqual(['2019-03-21/2019-03-23', '2019-05-02', '2019-06-09/2019-06-13']);
  });
});

describe('the year in the heading of a column of dates', () => {
  it.each([
    ['Event,Dates 2026', ['30 and 31 May', '5 June']],
    ['Event,Dates (2026)', ['May 30-31', 'June 5']],
    ['Événement,Date 2026', ['30 et 31 mai', '5 juin']],
    ['Мероприятие,Даты 2026 г.', ['30-31 мая', '5 июня']],
    ['活动,2026年日期', ['5月30日-31日', '6月5日']],
  ])('is that of dates without one: %s', async (headings, [one, other]) => {
    const { byTitle, problems, codes } = await read(`${headings}\nForum A,${one}\nForum B,${other}\n`);
    expect([byTitle.get('Forum A')!.when?.period, byTitle.get('Forum B')!.when?.period]).toEqual([
      '2026-05-30/2026-05-31',
      '2026-06-05',
    ]);
    expect(codes).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('date-year-inferred');
  });

  it('is that of columns of starts and ends that are known by their cells', async () => {
    const rows = ['A,5 mai,7 mai', 'B,5 juin,7 juin', 'C,8 juin,9 juin'].map((row) => `Forum ${row}`);
    const { byTitle } = await read(`Titre,Début 2026,Fin 2026\n${rows.join('\n')}\n`);
    expect(byTitle.get('Forum A')!.when?.period).toBe('2026-05-05/2026-05-07');
  });

  it.each([
    ['End date', '2026-12-28/2027-01-03'],
    ['End date 2026', undefined],
  ])('of starts is that of the start, whatever the end says: %s', async (end, period) => {
    const { byTitle } = await read(`Title,Start date 2026,${end}\nForum,28 December,3 January\n`);
    expect(byTitle.get('Forum')!.when?.period).toBe(period);
  });

  it('gives way to that of a cell, and heads no rows of other cells', async () => {
    const { byTitle } = await read('Event,Date 2026\nForum A,5 June 2027\nForum B,end of 2026\n');
    expect(byTitle.get('Forum A')!.when?.period).toBe('2027-06-05');
    expect(byTitle.size).toBe(2);
  });
});

describe('a row without a title', () => {
  const table = (row: string) => `Title,Date,Time,Place\nChoir,5 May 2027,20:00,"Hall, Lima"\n${row}\n`;

  it('with a day and an hour has the name of its place, which stays its place, with a warning', async () => {
    const { dataset, problems } = await read(table(',6 May 2027,19:00,"Old church, Lima"'));
    const [event] = dataset.events.filter(({ when }) => when?.period === '2027-05-06');
    expect(event).toMatchObject({
      title: { und: 'Old church, Lima' },
      place: { city: 'Lima', venue: 'Old church' },
    });
    expect(problems.map(({ code }) => code)).toContain('row-title-from-other-cell');
  });

  it.each(['without an hour', 'without a day'])('%s is rejected', async (what) => {
    const { codes } = await read(
      table(what === 'without a day' ? ',,19:00,"Old church, Lima"' : ',6 May 2027,,"Old church, Lima"'),
    );
    expect(codes).toEqual(['row-without-title']);
  });
});

describe('blanks before quotation marks', () => {
  it('are between the delimiter and the cell in all rows of a file whose first row has them', async () => {
    const { byTitle, fields } = await read(
      '"Title", "Date", "City", "Note"\n"Forum on AI", "5 May 2027", "Lima", "a, ""b"", c"\n"Seminar", "6 May 2027"\n',
    );
    expect(fields).toBe('title date city note');
    expect(byTitle.get('Forum on AI')).toMatchObject({
      when: { period: '2027-05-05' },
      place: { city: 'Lima' },
    });
    expect(JSON.stringify(byTitle.get('Forum on AI'))).toContain(JSON.stringify('a, "b", c').slice(1, -1));
    expect(byTitle.get('Seminar')!.when?.period).toBe('2027-05-06');
  });

  it('lose nothing where a mark is not closed', async () => {
    const { counts, dataset, problems } = await read(
      '"Title", "Date"\n"Forum", "5 May 2027\nSeminar, 6 May 2027\n',
    );
    expect(counts.rows).toBe(2);
    expect(dataset.events.length + counts.rejected + counts.merged).toBe(2);
    expect(JSON.stringify([dataset, problems])).toContain('5 May 2027');
  });
});

describe('an instant as programs write it', () => {
  it.each([
    ['milliseconds', 1478084400000, 1478095200000],
    ['seconds', 1478084400, 1478095200],
  ])('in %s is a date with hours in UTC', async (_, begin, end) => {
    const { dataset } = await read([{ title: 'Forum', begin, end }]);
    expect(dataset.events[0]!.when).toMatchObject({
      period: '2016-11-02',
      hours: '11:00-14:00',
      zone: 'UTC',
    });
  });

  it('is the start and the end under headings of times', async () => {
    const { dataset } = await read([
      { title: 'A forum', start_time: 1478084400, end_time: 1478095200 },
      { title: 'B forum', start_time: 1478170800, end_time: 1478181600 },
      { title: 'C forum', start_time: 1478257200, end_time: 1478268000 },
    ]);
    expect(dataset.events.map(({ when }) => when?.period)).toEqual([
      '2016-11-02',
      '2016-11-03',
      '2016-11-04',
    ]);
    expect(dataset.events[0]!.when).toMatchObject({ hours: '11:00-14:00', zone: 'UTC' });
  });

  it('is the date next to dates that are lists of ids', async () => {
    const records = [0, 1, 2].map((day) => ({
      title: `Forum ${day}`,
      start_time: 1478084400 + day * 86_400,
      dates: [5, 20, 132 + day],
    }));
    const { dataset, codes } = await read(records);
    expect(dataset.events.map(({ when }) => when?.period)).toEqual([
      '2016-11-02',
      '2016-11-03',
      '2016-11-04',
    ]);
    expect(codes).toEqual([]);
    expect(JSON.stringify(dataset.events[0]!.extra)).toContain('132');
  });

  it.each([1478084412345, 14780844, 99999999999999])('is no date of an event: %s', async (begin) => {
    const { dataset } = await read([{ title: 'Forum', begin }]);
    expect(dataset.events[0]!.when).toBeUndefined();
    expect(JSON.stringify(dataset.events[0])).toContain(String(begin));
  });
});

describe('a table of titles that are nearly all blank', () => {
  it('has them in its short descriptions', async () => {
    const { byTitle, counts } = await read(
      'Date,Description,Topic\n2025-09-25,Meetup Dresden,\n2025-10-09,Meetup Leipzig,\n2025-10-23,Meetup Halle,Lightning talks\n',
    );
    expect(counts).toMatchObject({ recorded: 3, rejected: 0 });
    expect([...byTitle.keys()].sort()).toEqual(['Lightning talks', 'Meetup Dresden', 'Meetup Leipzig']);
  });

  it('keeps long descriptions as they are, and reports the rows', async () => {
    const long = `${'a long text '.repeat(12)}.`;
    const { codes } = await read(`Date,Description,Topic\n2025-09-25,${long},\n2025-10-09,${long},\n`);
    expect(codes).toContain('row-without-title');
  });
});

describe('headings that say more together', () => {
  it.each([
    ['institute,city,country', 'Inria,Paris,France', 'title date venue city country'],
    ['Université,Ville', 'Sorbonne,Paris', 'title date venue city'],
    ['speaker,institution,city', 'A. Person,Inria,Paris', 'title date - - city'],
    ['institution,speaker', 'Inria,A. Person', 'title date - -'],
  ])(
    'an institution before a city is where it is, unless it is that of a person: %s',
    async (headings, cells, fields) => {
      const result = await read(`title,date,${headings}\nForum,2026-05-05,${cells}\n`);
      expect(result.fields).toBe(fields);
    },
  );

  it('Chinese headings of fairs', async () => {
    const { fields, dataset } = await read(
      '展会名称,展会简介,举办城市,场馆,日期\n移动通信展,关于通信的展览,上海,新国际博览中心,2026-05-05\n',
    );
    expect(fields).toBe('title description city venue date');
    expect(dataset.events[0]).toMatchObject({ place: { city: '上海', country: 'CN' } });
  });

  it('German days, months and years', async () => {
    const { dataset } = await read('Tag,Monat,Jahr,Name,Zeit\n10,1,2015,Komödie,20:00 Uhr\n');
    expect(dataset.events[0]!.when).toMatchObject({ period: '2015-01-10', hours: '20:00' });
  });
});

describe('a meeting that is cancelled where its hours should be', () => {
  it.each([
    'CANCELLED',
    'Annulé',
    'cancelado',
    'отменено',
    '取消',
    'ملغى',
    'ZRUŠENO',
    'abgesagt',
    'odwołane',
  ])('is cancelled: %s', async (time) => {
    const { dataset, codes } = await read(`Title,Date,Time\nForum,2026-05-05,${time}\n`);
    expect(dataset.events[0]).toMatchObject({ status: 'cancelled', when: { period: '2026-05-05' } });
    expect(codes).toEqual([]);
  });

  it('is postponed in the same way', async () => {
    const { dataset } = await read('Title,Date,Time\nForum,2026-05-05,odloženo\n');
    expect(dataset.events[0]!.status).toBe('postponed');
  });
});

describe('hours with those of the registration', () => {
  it('are those of the event, and the cell is kept', async () => {
    const { dataset, codes } = await read(
      'Title,Date,Time\nForum,2026-05-05,"Registration 8:30, start 9:00"\n',
    );
    expect(dataset.events[0]).toMatchObject({
      when: { hours: '09:00' },
      extra: { Time: 'Registration 8:30, start 9:00' },
    });
    expect(codes).toEqual([]);
  });
});

describe('a table whose columns are known by their cells', () => {
  it('is read with blank rows below it', async () => {
    const rows = [
      '2026-05-05,Guest lecture on waves',
      '2026-05-06,Visit of the plant',
      '2026-05-07,Round table on law',
    ];
    const { counts } = await read(`Event date,Event type\n${rows.join('\n')}\n${',\n'.repeat(8)}`);
    expect(counts).toMatchObject({ recorded: 3, rejected: 0 });
  });

  it.each(['Day', 'Día', 'Jour', 'Tag', 'День', '日', 'اليوم'])(
    'has its dates in a column of whole days: %s',
    async (day) => {
      const { dataset } = await read(
        `Title,${day}\nTalk A,20/01/2026\nTalk B,22/01/2026\nTalk C,18/06/2026\n`,
      );
      expect(dataset.events.map(({ when }) => when!.period)).toEqual([
        '2026-01-20',
        '2026-01-22',
        '2026-06-18',
      ]);
    },
  );

  it('has the years of its dates in a column of terms', async () => {
    const { dataset } = await read('semester,date,title\nfall2024,10/18,Talk A\nSpring 2025,3/21,Talk B\n');
    expect(dataset.events.map(({ when }) => when!.period)).toEqual(['2024-10-18', '2025-03-21']);
  });

  it('has no year in a term of two years', async () => {
    const { dataset } = await read('semester,date,title\nwinter 2024,1/18,Talk A\nwinter 2024,1/21,Talk B\n');
    expect(dataset.events.map(({ when }) => when)).toEqual([undefined, undefined]);
  });

  it('has its titles in themes that all differ', async () => {
    const { byTitle } = await read(
      'When,Theme,Timing\n2026-05-05,Radio waves,2h lecture\n2026-05-06,Spectrum,2h tutorial\n2026-05-07,Satellites,2h lecture\n',
    );
    expect([...byTitle.keys()].sort()).toEqual(['Radio waves', 'Satellites', 'Spectrum']);
  });

  it('has no number of a meeting for a title', async () => {
    const { codes, byTitle } = await read(
      'Seminar #,date,Title\n14,18 March 2022,\n15,25 March 2022,On waves\n',
    );
    expect([...byTitle.keys()]).toEqual(['On waves']);
    expect(codes).toEqual(['row-without-title']);
  });

  it('has some dates of which only the year is known', async () => {
    const dates = ['Tuesday 28 April 2026', 'Wednesday 6 May 2026', '2025', '2024', '2024', '2023'];
    const { dataset } = await read(dates.map((date_aedt, i) => ({ title: `Talk ${i}`, date_aedt })));
    expect(dataset.events.map(({ when }) => when!.period).sort()).toEqual([
      '2023',
      '2024',
      '2024',
      '2025',
      '2026-04-28',
      '2026-05-06',
    ]);
  });

  it('has all days of a date next to a column with its first day', async () => {
    const rows = [
      { title: 'B Summit', d: 'Aug 25–26, 2026', first: '2026-08-25' },
      { title: 'C Summit', d: 'Sep 1, 2026', first: '2026-09-01' },
      { title: 'D Summit', d: 'Sep 3-5, 2026', first: '2026-09-03' },
    ];
    const { dataset } = await read(rows);
    expect(dataset.events.map(({ when }) => when!.period).sort()).toEqual([
      '2026-08-25/2026-08-26',
      '2026-09-01',
      '2026-09-03/2026-09-05',
    ]);
  });

  it('has places under a heading of starts, which is reported', async () => {
    const { dataset, codes } = await read(
      'Title,Fecha,Inicio\nA,17/01/2026,Kross\nB,18/01/2026,Plaza\nC,19/01/2026,Norte\n',
    );
    expect(dataset.events.every(({ when, extra }) => when && extra!.Inicio)).toBe(true);
    expect(codes).toEqual([]);
  });
});

describe('ends of hours', () => {
  it.each(['End', 'Fin', 'Fim', 'Ende', 'Конец', '结束'])(
    'are in a column of times next to the hours: %s',
    async (end) => {
      const { dataset } = await read(`Title,Date,Time,${end}\nTalk A,2026-01-20,13:30,16:30\n`);
      expect(dataset.events[0]!.when!.hours).toBe('13:30-16:30');
    },
  );

  it.each([
    ['dauer_stunden', 3],
    ['duration_hours', 3],
    ['Duration (min)', 180],
  ])('follow from a duration with its unit: %s', async (heading, value) => {
    const { dataset } = await read([{ title: 'A', date: '2026-01-20', time: '19:00', [heading]: value }]);
    expect(dataset.events[0]!.when!.hours).toBe('19:00-22:00');
  });

  it('midnight of a date is no time', async () => {
    const { dataset } = await read([{ title: 'A', date: '2026-01-20T00:00:00', 'start time': '13:00' }]);
    expect(dataset.events[0]!.when).toMatchObject({ period: '2026-01-20', hours: '13:00' });
    const { dataset: days } = await read([{ title: 'A', date: '2026-01-20T00:00:00' }]);
    expect(days.events[0]!.when!.hours).toBeUndefined();
  });
});

describe('JSON of events in groups and in rows', () => {
  it('gives each event the day of its group', async () => {
    const { dataset, counts } = await read([
      {
        dia: '26 de mayo de 2026',
        items: [
          { hora: '11:00', titulo: 'Llegada' },
          { hora: '11:30', titulo: 'Bienvenida' },
        ],
      },
      { dia: '27 de mayo de 2026', items: [{ hora: '8:30', titulo: 'Ponencia' }] },
    ]);
    expect(counts).toMatchObject({ rows: 3, recorded: 3 });
    expect(dataset.events.map(({ when }) => `${when!.period} ${when!.hours}`).sort()).toEqual([
      '2026-05-26 11:00',
      '2026-05-26 11:30',
      '2026-05-27 08:30',
    ]);
  });

  it('makes no events of the speakers of one', async () => {
    const { dataset } = await read([
      { title: 'Forum', date: '2026-05-05', speakers: [{ name: 'A. Person' }, { name: 'B. Person' }] },
    ]);
    expect(dataset.events).toHaveLength(1);
  });

  it('reads rows with a header row', async () => {
    const { dataset } = await read({
      range: 'A1:C9',
      values: [
        ['Date', 'Start', 'Title'],
        ['2020-09-09', '19:00', 'Talk A'],
      ],
    });
    expect(dataset.events).toMatchObject([{ when: { period: '2020-09-09', hours: '19:00' } }]);
  });
});

describe('more of an address', () => {
  it.each(['address2', 'Address line 2', 'Complément d’adresse'])('is in the place: %s', async (heading) => {
    const { dataset, fields } = await read(
      `Title,Date,Address,${heading},City\nForum,2026-05-05,5 Long Street,Room 12,Lima\n`,
    );
    expect(fields).toContain('addressLine');
    const { text, venue, city } = dataset.events[0]!.place!;
    expect(text ?? `${venue}, ${city}`).toBe('5 Long Street, Room 12, Lima');
  });

  it.each(['Espaço', 'Espacio', 'Classroom', 'Auditorium', 'Campus'])('has a venue: %s', async (heading) => {
    const { fields } = await read(`Title,Date,${heading}\nForum,2026-05-05,Hall 5\n`);
    expect(fields).toBe('title date venue');
  });

  it('keeps a web address among words as it is', async () => {
    const place = 'zoom, link in hackmd: <https://hackmd.io/@x/y>';
    const { dataset } = await read([{ title: 'A', date: '2026-01-20', place }]);
    expect(dataset.events[0]).toMatchObject({ modality: 'virtual', place: { text: place } });
  });
});

describe('a list of matches', () => {
  const ROWS = [
    ['2026-05-05', 'Arsenal', 'Sarmiento', 'Estadio Eva'],
    ['2026-05-06', 'Boca', 'River', 'La Bombonera'],
    ['2026-05-07', 'Vélez', 'Gimnasia', 'Estadio Amalfitani'],
  ];
  const table = (...headings: string[]) => [headings, ...ROWS].map((cells) => cells.join(',')).join('\n');

  it.each([
    ['Date', 'Home', 'Away', 'Stadium'],
    ['DATE', 'TEAM A', 'TEAM B', 'LOCATION'],
    ['fecha', 'local', 'visitante', 'sedes'],
    ['data', 'casa', 'ospite', 'luogo'],
    ['Date', 'Domicile', 'Extérieur', 'Lieu'],
    ['Datum', 'Heim', 'Gast', 'Ort'],
    ['Datum', 'Thuisploeg', 'Uitploeg', 'Plaats'],
    ['Дата', 'Хозяева', 'Гости', 'Место'],
    ['日期', '主队', '客队', '地点'],
    ['التاريخ', 'الفريق المضيف', 'الفريق الضيف', 'المكان'],
  ])('has both teams as its titles: %s, %s, %s', async (...headings) => {
    const { byTitle, codes } = await read(table(...headings));
    expect(codes).toEqual([]);
    expect([...byTitle.keys()].sort()).toEqual(['Arsenal – Sarmiento', 'Boca – River', 'Vélez – Gimnasia']);
    expect(byTitle.get('Boca – River')).toMatchObject({
      when: { period: '2026-05-06' },
      place: { venue: 'La Bombonera' },
    });
  });

  it.each([
    ['Date', 'matches.home', 'matches.away', 'Stadium'],
    ['Date', 'home.name', 'away.name', 'Stadium'],
    ['Date', 'match.home.team', 'match.away.team', 'Stadium'],
  ])('has teams that are members of its records: %s, %s, %s', async (...headings) => {
    const { byTitle } = await read(table(...headings));
    expect([...byTitle.keys()].sort()).toEqual(['Arsenal – Sarmiento', 'Boca – River', 'Vélez – Gimnasia']);
  });

  it.each([
    ['Field', 'Field 1', 'Field 2'],
    ['Court', 'Court A', 'Court B'],
    ['Terrain', 'Terrain n° 1', 'Terrain n° 2'],
    ['Spielfeld', 'Feld 1', 'Platz 2'],
    ['场地', '场地1', '场地2'],
  ])('has the pitch in its place: %s', async (heading, one, other) => {
    const { byTitle } = await read(
      `Date,Home,Away,Venue,${heading}\n2026-05-05,Boca,River,Zurich,${one}\n2026-05-06,Lanús,Vélez,Zurich,${other}\n`,
    );
    const { place, extra } = byTitle.get('Boca – River')!;
    expect(place).toMatchObject({ city: 'Zurich', venue: one });
    expect(extra).toBeUndefined();
  });

  it.each([
    ['Field', 'Biology', 'Chemistry'],
    ['Field', 'Field trip', 'Biology'],
    ['Field of study', 'Field 1', 'Field 2'],
    ['Court', '1', '2'],
  ])('keeps cells that are no pitches: %s, %s, %s', async (heading, one, other) => {
    const { byTitle } = await read(
      `Date,Home,Away,Venue,${heading}\n2026-05-05,Boca,River,Zurich,${one}\n2026-05-06,Lanús,Vélez,Zurich,${other}\n`,
    );
    expect(byTitle.get('Boca – River')).toMatchObject({
      place: { city: 'Zurich' },
      extra: { [heading]: one },
    });
  });

  it('has its own titles where it has any', async () => {
    const { byTitle } = await read(table('Date', 'Home', 'Away', 'Title'));
    expect([...byTitle.keys()]).toContain('La Bombonera');
  });

  it.each([
    [
      'numbers',
      'Date,Home,Away,Note\n2026-05-05,2,1,Forum on data\n2026-05-06,0,3,Forum on maps\n2026-05-07,1,1,Forum on law\n',
    ],
    [
      'one of them blank',
      'Date,Home,Away,Note\n2026-05-05,Boca,,Forum on data\n2026-05-06,River,,Forum on maps\n2026-05-07,Lanús,,Forum on law\n',
    ],
    [
      'one of them there twice',
      'Date,Home,Away,Home,Note\n2026-05-05,A1 team,B team,C team,Forum\n2026-05-06,D team,E team,F team,Gala\n2026-05-07,G team,H team,I team,Fair\n',
    ],
  ])('has no teams in columns with %s', async (_, table) => {
    const { byTitle } = await read(table);
    expect([...byTitle.keys()].filter((title) => title.includes('–'))).toEqual([]);
  });

  it('has its teams in the first columns as well, and in a mapping of them', async () => {
    const first = await read(
      'Home,Away,Date\nBoca,River,2026-05-06\nLanús,Vélez,2026-05-07\nTigre,Colón,2026-05-08\n',
    );
    expect([...first.byTitle.keys()]).toContain('Boca – River');
    const combined = async (...parts: string[]) => {
      const mapping = { columns: { When: 'start' as const }, combine: { title: parts } };
      const content = 'Home,Away,Round,When\nBoca,River,Final,2026-05-06\n';
      const { dataset } = await importFiles({ name: 'a.csv', content }, { mapping });
      return Object.values(dataset.events[0]!.title)[0];
    };
    expect(await combined('Home', 'Away')).toBe('Boca – River');
    expect(await combined('Home', 'Round')).toBe('Boca Final');
    expect(await combined('Away', 'Home')).toBe('River Boca');
    expect(await combined('Home', 'Away', 'Round')).toBe('Boca River Final');
    expect(await combined('Round', 'Home')).toBe('Final Boca');
  });

  it('leaves the word for premises its meaning where no team is beside it', async () => {
    const { byTitle } = await read(
      'Fecha,Título,Local\n2026-05-05,Foro,Salón A\n2026-05-06,Taller,Salón B\n',
    );
    expect(byTitle.get('Foro')!.place).toEqual({ venue: 'Salón A' });
  });
});

describe('a length without a unit next to times of day', () => {
  const table = (...lengths: number[]) =>
    `Title,Date,Start time,Duration\n${lengths.map((length, i) => `Talk ${i},2026-05-05,14:30,${length}`).join('\n')}\n`;

  it('is in minutes where all are multiples of five and one is no length in hours', async () => {
    const { byTitle } = await read(table(20, 10, 45));
    expect([0, 1, 2].map((i) => byTitle.get(`Talk ${i}`)!.when?.hours)).toEqual([
      '14:30-14:50',
      '14:30-14:40',
      '14:30-15:15',
    ]);
  });

  it.each([[[2, 1, 3]], [[5, 10, 5]], [[20, 3, 45]]])(
    'is reported where it may be in hours: %j',
    async (lengths) => {
      const { byTitle, problems } = await read(table(...lengths));
      expect(byTitle.get('Talk 0')!.when?.hours).toBe('14:30');
      expect(problems.map(({ code }) => code)).toContain('event-duration-unread');
    },
  );
});

describe('weekdays in a column of their own', () => {
  const DAYS = ['2026-06-05', '2026-06-06', '2026-06-08', '2026-07-02'];
  const periods = ({ byTitle }: Awaited<ReturnType<typeof read>>) =>
    [0, 1, 2, 3].map((i) => byTitle.get(`Forum ${i}`)?.when?.period);
  const table = (weekdays: readonly string[], dates: readonly string[]) =>
    `Title,Weekday,Date\n${dates.map((date, i) => `Forum ${i},${weekdays[i]},${date}`).join('\n')}\n`;

  it.each([
    [['Fri', 'Sat', 'Mon', 'Thu']],
    [['vendredi', 'samedi', 'lundi', 'jeudi']],
    [['viernes', 'sábado', 'lunes', 'jueves']],
    [['пт', 'сб', 'пн', 'чт']],
    [['الجمعة', 'السبت', 'الاثنين', 'الخميس']],
    [['周五', '周六', '周一', '周四']],
    [['Fr', 'Sa', 'Mo', 'Do']],
  ])('show the order of day and month: %j', async (weekdays) => {
    const dayFirst = await read(table(weekdays, ['05/06/2026', '06/06/2026', '08/06/2026', '02/07/2026']));
    expect(periods(dayFirst)).toEqual(DAYS);
    expect(dayFirst.codes).toEqual([]);
    const monthFirst = await read(table(weekdays, ['06/05/2026', '06/06/2026', '06/08/2026', '07/02/2026']));
    expect(periods(monthFirst)).toEqual(DAYS);
  });

  it('are reported at their cell where they are no day of the date', async () => {
    const { problems, byTitle } = await read(
      table(['Fri', 'Sat', 'Mon', 'Wed'], ['5 June 2026', '6 June 2026', '8 June 2026', '2 July 2026']),
    );
    const found = problems.filter(({ code }) => code === 'cells-contradict');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ place: { row: 5, column: { letter: 'B' } }, params: { value: 'Wed' } });
    expect(byTitle.get('Forum 3')).toMatchObject({ extra: { Weekday: 'Wed' }, when: { period: DAYS[3] } });
  });

  it('show the year in a reporting period of several years', async () => {
    const content = table(['Fri', 'Sat', 'Mon', 'Thu'], ['5 June', '6 June', '8 June', '2 July']);
    const { dataset } = await importFiles({ name: 'a.csv', content }, { period: '2025/2026' });
    expect(dataset.events.map(({ when }) => when?.period).sort()).toEqual(DAYS);
  });

  it('show the order of each date in a column that has both', async () => {
    const { byTitle } = await read(
      table(['Sun', 'Tue', 'Thu', 'Fri'], ['28/1/2024', '1/30/2024', '1/2/2024', '2/2/2024']),
    );
    expect([0, 1, 2, 3].map((i) => byTitle.get(`Forum ${i}`)?.when?.period)).toEqual([
      '2024-01-28',
      '2024-01-30',
      '2024-02-01',
      '2024-02-02',
    ]);
  });

  it.each([
    ['a month', 'June 2026', 'Mon', 0],
    ['more than a week', '1-30 June 2026', 'Mon', 0],
    ['a week', '1-7 June 2026', 'Sun', 0],
    ['six days', '1-6 June 2026', 'Sun', 1],
    ['an open end', 'from 5 June 2026', 'Mon', 1],
    ['an open end', 'from 5 June 2026', 'Fri', 0],
    ['no date', 'TBC', 'Mon', 0],
  ])('beside %s, %s, %s', async (_, date, weekday, count) => {
    const dates = ['5 June 2026', '6 June 2026', '8 June 2026', '2 July 2026', date];
    const { problems } = await read(table(['Fri', 'Sat', 'Mon', 'Thu', weekday], dates));
    expect(problems.filter(({ code }) => code === 'cells-contradict')).toHaveLength(count);
  });

  it('may be any day of a range', async () => {
    const { problems } = await read(
      table(['Fri', 'Sun', 'Mon', 'Wed'], ['5 June 2026', '5-7 June 2026', '8 June 2026', '1-3 July 2026']),
    );
    expect(problems.map(({ code }) => code)).not.toContain('cells-contradict');
  });

  it('are checked beside days with months and years of their own', async () => {
    const { problems } = await read(
      'Title,Year,Month,Day,Weekday\nA forum,2026,6,5,Fri\nB forum,2026,6,6,Sat\nC forum,2026,6,8,Mon\nD forum,2026,7,2,Sun\nE forum,2026,7,3,Fri\n',
    );
    expect(problems.filter(({ code }) => code === 'cells-contradict')).toHaveLength(1);
  });

  it.each([
    [
      'parts of dates of something else',
      'Title,Year,Month,Day,Lesson\nA forum,2026,6,5,Mon\nB forum,2026,6,6,Mon\nC forum,2026,6,9,Mon\nD forum,2026,7,2,Mon\n',
    ],
    [
      'other words',
      'Title,Lesson,Date\nA forum,Fri,5 June 2026\nB forum,open,6 June 2026\nC forum,Mon,8 June 2026\nD forum,Sun,2 July 2026\n',
    ],
    ['too few', 'Title,Lesson,Date\nA forum,Fri,5 June 2026\nB forum,Sun,6 June 2026\n'],
    ['titles', 'Title,Date,Note\nSunday,5 June 2026,a\nMonday,6 June 2026,b\nTuesday,9 June 2026,c\n'],
    ['no date beside', 'Title,Lesson,Year\nA forum,Fri,2026\nB forum,Sat,2026\nC forum,Mon,2026\n'],
  ])('are not checked: %s', async (_, table) => {
    const { problems } = await read(table);
    expect(problems.map(({ code }) => code)).not.toContain('cells-contradict');
  });

  it('are checked in a column of starts, and where the year is known from elsewhere', async () => {
    const starts = await read(
      'Title,Weekday,Start,End\nA forum,Fri,5 June 2026,5 June 2026\nB forum,Sat,6 June 2026,6 June 2026\nC forum,Mon,8 June 2026,8 June 2026\nD forum,Wed,2 July 2026,2 July 2026\n',
    );
    expect(starts.problems.filter(({ code }) => code === 'cells-contradict')).toHaveLength(1);
    const content = table(['Fri', 'Sat', 'Mon', 'Wed'], ['5 June', '6 June', '8 June', '2 July']);
    const { problems } = await importFiles({ name: 'a.csv', content }, { period: '2026' });
    expect(problems.filter(({ code }) => code === 'date-year-missing')).toHaveLength(0);
  });

  it('say nothing where most are none of the dates', async () => {
    const { problems } = await read(
      table(['Mon', 'Mon', 'Mon', 'Mon'], ['5 June 2026', '6 June 2026', '9 June 2026', '2 July 2026']),
    );
    expect(problems.map(({ code }) => code)).not.toContain('cells-contradict');
  });
});

describe('a table of numbers is no list of activities', () => {
  it.each([
    'Region,Events,Workshops,Total\nAfrica,10,5,15\nEurope,4,3,7\n',
    'Région,Activités,En cours,Prévues\nAfrique,2,1,0\nEurope,0,0,0\n',
    'Регион,Мероприятия,Тренинги,Всего\nАфрика,10,5,15\n',
    '区域,会议,培训,总计\n非洲,10,5,15\n',
    'Month,Events,Participants\nJanuary 2026,3,120\n',
    'Region,Kind,Sector,Number,Participants\nAfrica,Project,ITU-D,1,\nEurope,Meeting,ITU-R,9,25\n',
  ])('%s', async (text) => {
    const { dataset, problems } = await importText(text);
    expect(dataset.events).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('header-row-not-found');
  });

  it.each(['Date,Event\n5 May 2027,2030\n', 'Title,Start date\n1984,2027-05-05\n'])(
    'but one of dates may have a number as a title: %s',
    async (text) => {
      expect((await importText(text)).dataset.events).toHaveLength(1);
    },
  );
});

describe('a table of Markdown with links', () => {
  it('has titles, years and places without them, and keeps the cells', async () => {
    const { byTitle, codes } = await read(
      [
        'Year | Date | Event | Location',
        '--- | --- | --- | ---',
        '[2019](19/) | 06.02 | [Forum on data](https://example.org/forum) | Freiburg, Germany',
        '[2018](18/) | 20.11 | [Galaxy days](18/galaxy) | Lyon, France',
      ].join('\n'),
      'talks.md',
    );
    expect(codes).toEqual([]);
    expect(byTitle.get('Forum on data')).toMatchObject({
      when: { period: '2019-02-06' },
      extra: { Event: '[Forum on data](https://example.org/forum)' },
    });
    expect(byTitle.get('Galaxy days')!.when?.period).toBe('2018-11-20');
  });

  it('has its titles in a column whose heading names the link as well', async () => {
    const { byTitle, fields } = await read(
      [
        'Date | Location | Meeting title and link',
        '--- | --- | ---',
        'May 4-8 2026 | Vienna, Austria | [Forum on data](https://example.org/forum)',
        'June 1 2026 | Rome, Italy | [School of stars](https://example.org/stars)',
      ].join('\n'),
      'talks.md',
    );
    expect(fields.split(' ')).toEqual(['date', 'place', 'title']);
    expect(byTitle.get('Forum on data')!.when?.period).toBe('2026-05-04/2026-05-08');
  });

  it.each(['Forum [draft](see the annex)', 'Forum [2]', 'f(x)[0](y) and more'])(
    'leaves brackets that are no link: %s',
    async (title) => {
      const { byTitle } = await read(`Title,Date\n${title},5 May 2026\n`);
      expect([...byTitle.keys()]).toEqual([title]);
    },
  );
});

describe('headings in Turkish', () => {
  it('are understood by their parts, with or without the marks of their letters', async () => {
    const record = (i: number) => ({
      Adi: `Konser ${i}`,
      EtkinlikBaslamaTarihi: `2023-08-2${i}T21:00:00`,
      EtkinlikBitisTarihi: `2023-08-2${i}T22:00:00`,
      EtkinlikMerkezi: 'Sanat Merkezi',
    });
    const { byTitle, codes } = await read([record(1), record(2)]);
    expect(codes).toEqual([]);
    expect(byTitle.get('Konser 1')).toMatchObject({
      when: { period: '2023-08-21', hours: '21:00-22:00' },
      place: { venue: 'Sanat Merkezi' },
    });
    const { fields } = await read(
      'Etkinlik Adı,Başlangıç Tarihi,Bitiş Tarihi,Şehir\nKonser,5.5.2026,6.5.2026,Ankara\n',
    );
    expect(fields).toBe('title start end city');
  });
});

it('A column of municipalities with their hamlets is one of cities', async () => {
  const { byTitle } = await read(
    'Nome Evento,Data Inizio,Comune / Frazione,Luogo Esatto\nSagra,01/07/2026,Pitigliano,Centro storico\n',
  );
  expect(byTitle.get('Sagra')!.place).toMatchObject({ city: 'Pitigliano', venue: 'Centro storico' });
});
