import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function read(...lines: string[]) {
  const { tables, problems, dataset } = await importFiles({
    name: 'a.csv',
    content: `${lines.join('\n')}\n`,
  });
  const fields = (tables[0]?.columns ?? []).map(({ field }) => field ?? '-').join(' ');
  const about = (code: string) =>
    problems.filter((each) => each.code === code).map(({ place }) => place?.column?.letter);
  return { fields, about, dataset, problems };
}

describe('a column of years without a heading', () => {
  const YEARS = ['2026,May 5,Forum on spectrum,Geneva', '2026,June 7-8,Workshop on 5G,Nairobi'];

  it('gives the dates without a year their year', async () => {
    const { fields, dataset } = await read(...YEARS, '2027,March 2,Seminar on AI,Dakar');
    expect(fields).toBe('year date title city');
    expect(dataset.events.map(({ when }) => when?.period).toSorted()).toEqual([
      '2026-05-05',
      '2026-06-07/2026-06-08',
      '2027-03-02',
    ]);
  });

  it('is left alone where the dates have their years, and where it is one of two', async () => {
    const whole = await read('1995,2026-05-05,Forum on spectrum', '1997,2026-06-07,Workshop on 5G');
    expect(whole.fields).toBe('- date title');
    const two = await read(...YEARS.map((line) => `${line},2025`));
    expect(two.fields).not.toContain('year');
    expect(two.dataset.events.every(({ when }) => when === undefined)).toBe(true);
  });
});

describe('a column whose heading is not known', () => {
  it.each<[rule: string, lines: string[], fields: string]>([
    ['of dates is the date', ['Title,X', 'A,5 May 2026', 'B,2026-05-06'], 'title date'],
    ['of days without a year is the date', ['Title,X', 'A,5 May', 'B,6 May'], 'title date'],
    ['of years is no date', ['Title,X', 'A,2026', 'B,2027'], 'title -'],
    [
      'of dates before another is the start',
      ['Title,X,Y', 'A,2026-05-05,2026-05-06', 'B,2026-05-07,2026-05-07'],
      'title start end',
    ],
    [
      'of dates after another is none',
      ['Title,X,Y', 'A,2026-05-05,2026-05-06', 'B,2026-05-07,2026-05-01'],
      'title - -',
    ],
    [
      'of one day for all rows is when the list was made',
      ['Title,X,Y', 'A,2026-05-05,2026-04-01', 'B,2026-05-06,2026-04-01', 'C,2026-05-02,2026-04-01'],
      'title date -',
    ],
    ['of dates is none of three', ['Title,X,Y,Z', 'A,2026-05-05,2026-05-06,2026-05-07'], 'title - - -'],
    ['of dates is not the end of a known one', ['Title,Date,X', 'A,2026-05-05,2026-05-06'], 'title date -'],
    [
      'of ranges of days that begin on those of the known one is the period',
      ['Title,Date,X', 'A,2026-05-05,5-6 May 2026', 'B,2026-05-07,7 May 2026'],
      'title date period',
    ],
    [
      'of the same days as the known one is none',
      ['Title,Date,X', 'A,2026-05-05,5 May 2026', 'B,2026-05-07,7 May 2026'],
      'title date -',
    ],
    [
      'of times is the start time',
      ['Title,Date,X', 'A,2026-05-05,9:30', 'B,2026-05-06,10:00'],
      'title date startTime',
    ],
    [
      'of times before another is the start time',
      ['Title,Date,X,Y', 'A,2026-05-05,9:30,5 pm'],
      'title date startTime endTime',
    ],
    ['of ranges of times has the hours', ['Title,Date,X', 'A,2026-05-05,9:30-17:00'], 'title date hours'],
    [
      'of long texts is the title',
      ['X,Y,Date', 'a1,Workshop on data,2026-05-05', 'a2,Forum on radio,2026-05-06'],
      '- title date',
    ],
    [
      'that few rows have is not the title',
      ['X,Y,Date', 'Blue Band,,2026-05-05', 'Green Duo,Sadly we had to cancel this,2026-05-06'],
      'title - date',
    ],
    [
      'of tags is not the title',
      ['X,Y,Date', '#film #kino,Radio,2026-05-05', '#a,Music,2026-05-06'],
      '- title date',
    ],
    [
      'may have some dates with other words',
      ['Title,X', 'A,30 March 2026', 'B,2026-05-05', 'C,see the programme of the day', 'D,2026-06-07'],
      'title date',
    ],
    [
      'of links is not the title',
      ['X,Y,Date', 'https://a.example/workshop-on-data,Data,2026-05-05'],
      '- title date',
    ],
    [
      'of countries is the country',
      ['Title,Date,X', 'A,2026-05-05,Kenya', 'B,2026-05-06,Peru'],
      'title date country',
    ],
    [
      'of cities is the city',
      ['Title,Date,X', 'A,2026-05-05,Nairobi', 'B,2026-05-06,Lima'],
      'title date city',
    ],
    [
      'of cities with countries is the place',
      ['Title,Date,X', 'A,2026-05-05,"Nairobi, Kenya"'],
      'title date place',
    ],
    ['of codes is no country', ['Title,Date,X', 'A,2026-05-05,NO', 'B,2026-05-06,ME'], 'title date -'],
    ['is left alone without dates', ['Title,X', 'A,Nairobi'], 'title -'],
  ])('%s', async (_, lines, fields) => {
    expect((await read(...lines)).fields).toBe(fields);
  });

  it.each([
    'Timestamp',
    'Created at',
    'Registration deadline',
    'Дата регистрации',
    '报名截止',
    'Date d’inscription',
    'createdDate',
  ])('with a word for other dates is not the date: %s', async (heading) => {
    const { fields, about } = await read(`Title,${heading}`, 'A,2026-05-05', 'B,2026-05-06');
    expect(fields).toBe('title -');
    expect(about('column-inferred')).toEqual([]);
  });

  it('of times with seconds is when something was recorded', async () => {
    expect((await read('Title,X', 'A,9/11/2018 8:46:28', 'B,9/12/2018 14:22:07')).fields).toBe('title -');
  });

  it('is reported once when it was read, and when it has dates that were not', async () => {
    const read1 = await read('Title,X', 'A,5 May 2026', 'B,6 May 2026');
    expect(read1.about('column-inferred')).toEqual(['B']);
    const read2 = await read('Title,Date,X', 'A,2026-05-05,2026-05-02', 'B,2026-05-05,2026-05-06');
    expect(read2.about('column-of-dates-unused')).toEqual(['C']);
    expect(read2.dataset.events[0]!.extra).toEqual({ X: '2026-05-02' });
  });

  it('with words for the title among others comes before longer texts', async () => {
    const { fields } = await read(
      'Xyz,Full course label,Fecha',
      'A long text on something,Radio,2026-05-05',
      'Another text of that,Data,2026-05-06',
    );
    expect(fields).toBe('- title date');
  });

  it('of those who speak is not the title', async () => {
    expect((await read('Speaker,X,Date', 'Ada Anne Person Name,Radio,2026-05-05')).fields).toBe(
      '- title date',
    );
  });
});

describe('a column whose cells are not what its heading says', () => {
  it.each([
    ['Status', ['MG', 'SP', 'RJ']],
    ['Country', ['x1', 'x2', 'x3']],
    ['Region', ['North', 'South', 'East']],
    ['Group', ['TechTalks', 'TechTalks', 'TechTalks']],
    ['Output', ['https://a.example/1', 'https://a.example/2', 'https://a.example/3']],
    ['Website', ['yes', 'yes', 'no']],
    ['Sector', ['Water', 'Health', 'Energy']],
    ['Time zone', ['first', 'second', 'third']],
  ])('is kept and reported once: %s', async (heading, cells) => {
    const { fields, about, dataset } = await read(
      `Title,Date,${heading}`,
      ...cells.map((cell, i) => `Event ${i},2026-05-0${i + 1},${cell}`),
    );
    expect(fields).toBe('title date -');
    expect(about('column-values-unfit')).toEqual(['C']);
    expect(dataset.events.map(({ extra }) => extra![heading]).sort()).toEqual([...cells].sort());
  });

  it('is read if one of them is, or if there are less than three', async () => {
    expect(
      (await read('Title,Date,Status', 'A,2026-05-05,x', 'B,2026-05-06,y', 'C,2026-05-07,confirmed')).fields,
    ).toBe('title date status');
    expect((await read('Title,Date,Status', 'A,2026-05-05,x', 'B,2026-05-06,y')).fields).toBe(
      'title date status',
    );
  });

  it('leaves its field to another column', async () => {
    const { fields } = await read(
      'Title,Date,Status,State of play',
      ...['x', 'y', 'z'].map((x, i) => `E${i},2026-05-0${i + 1},${x},held`),
    );
    expect(fields).toBe('title date - -');
    const other = await read(
      'Title,Date,Status,Estado',
      ...['x', 'y', 'z'].map((x, i) => `E${i},2026-05-0${i + 1},${x},held`),
    );
    expect(other.fields).toBe('title date - status');
  });

  it('has the dates if they are dates', async () => {
    const rows = ['1', '2', '3'].map((i) => `E${i},2026-05-0${i}`);
    expect((await read('Title,Hours', ...rows)).fields).toBe('title date');
  });
});

describe('a column of yes and no', () => {
  it.each([
    ['Online', 'True', 'virtual'],
    ['Online', 'False', 'physical'],
    ['is_virtual', 'yes', 'virtual'],
    ['In person', 'no', 'virtual'],
    ['En ligne', 'oui', 'virtual'],
    ['Онлайн', 'нет', 'physical'],
    ['Hybrid', 'yes', 'hybrid'],
    ['Hybrid', 'no', undefined],
  ])('has the modality of its heading: %s %s', async (heading, cell, modality) => {
    const { dataset, problems } = await read(`Title,Date,${heading}`, `A,2026-05-05,${cell}`);
    expect(dataset.events[0]!.modality).toBe(modality);
    expect(problems.map(({ code }) => code)).not.toContain('modality-unknown');
  });
});

describe('a second column of titles', () => {
  it('stands for the title where that is blank', async () => {
    const { dataset } = await read(
      'Date,Seminar title,Title',
      '2026-05-05,Series,Talk',
      '2026-05-06,Series 2,',
    );
    expect(dataset.events.map(({ title }) => title.und).sort()).toEqual(['Series 2', 'Talk']);
    expect(dataset.events.find(({ title }) => title.und === 'Talk')!.extra).toEqual({
      'Seminar title': 'Series',
    });
  });
});

describe('a column of times whose heading is not known', () => {
  it('is the start where it is before a known end in each row', async () => {
    const { fields, about } = await read(
      'Title,Date,St time,End time',
      'A,2026-05-05,9:00,10:00',
      'B,2026-05-06,14:00,16:30',
    );
    expect(fields).toBe('title date startTime endTime');
    expect(about('column-inferred')).toEqual(['C']);
  });

  it('is none where a row has it after the end, or there are two', async () => {
    const after = await read('Title,Date,X,End time', 'A,2026-05-05,9:00,10:00', 'B,2026-05-06,17:00,16:30');
    expect(after.fields).toBe('title date - endTime');
    const two = await read(
      'Title,Date,X,Y,End time',
      'A,2026-05-05,8:00,9:00,10:00',
      'B,2026-05-06,8:30,9:30,10:30',
    );
    expect(two.fields).toBe('title date - - endTime');
  });
});

describe('a dated list without a column of titles', () => {
  it.each<[rule: string, lines: string[], fields: string]>([
    [
      'has them in short descriptions',
      ['Datum,Beschreibung', '2026-05-05,Sitzung', '2026-05-06,Sitzung'],
      'date title',
    ],
    [
      'has them in its one column of words, though many rows have the same',
      ['Date,Sort,Seats', ...[11, 12, 13, 14, 15, 16].map((day) => `2026-05-${day},Board,12`)],
      'date title -',
    ],
    [
      'has them in a column that is blank on days without an event',
      ['Date,X', '2026-05-05,Project review', '2026-05-06,', '2026-05-07,Board', '2026-05-08,'],
      'date title',
    ],
  ])('%s', async (_, lines, fields) => {
    const found = await read(...lines);
    expect(found.fields).toBe(fields);
    expect(found.about('column-inferred')).toEqual(['B']);
  });

  it('has none in one long description, nor where no heading names the dates', async () => {
    const long = `A long text. ${'More of it. '.repeat(20)}`;
    expect(
      (await read('Date,Description', `2026-05-05,${long}`, `2026-05-06,${long}`)).dataset.events,
    ).toEqual([]);
    const days = [11, 12, 13, 14, 15, 16].map((day) => `2026-05-${day},North`);
    expect((await read('X,Y', ...days)).dataset.events).toEqual([]);
  });
});

describe('titles in two columns', () => {
  const rows = [
    '2026-05-05,[{dplyr}](https://example.org/dplyr),NA',
    '2026-05-06,[{sf} maps](https://example.org/sf),Questions and answers',
    '2026-05-07,{tidyr},NA',
    '2026-05-08,[{readr}](https://example.org/readr),NA',
    '2026-05-09,[{purrr}](https://example.org/purrr),NA',
    '2026-05-10,[{stringr}](https://example.org/stringr),NA',
    '2026-05-11,[{forcats}](https://example.org/forcats),NA',
    '2026-05-12,[{httr}](https://example.org/httr),NA',
    '2026-05-13,[{rvest}](https://example.org/rvest),NA',
    '2026-05-14,NA,First meeting',
    '2026-05-15,NA,Helper functions',
    '2026-05-16,NA,A release',
  ];

  it('are those of the second where the first says that it has none', async () => {
    const { fields, dataset, about } = await read('Date,Package,Special', ...rows);
    expect(fields).toBe('date title otherTitle');
    expect(about('column-inferred')).toEqual(['B', 'C']);
    const titles = dataset.events.map(({ title }) => title.und!);
    expect(titles.filter((title) => !/[[{]/.test(title)).sort()).toEqual([
      'A release',
      'First meeting',
      'Helper functions',
    ]);
    expect(titles).toContain('{sf} maps');
  });

  it('are in a column that is reported as one of titles', async () => {
    const { problems } = await read('Date,Package,Special', ...rows);
    const inferred = problems.filter(({ code }) => code === 'column-inferred');
    expect(inferred.map(({ params }) => params?.field)).toEqual(['field/title', 'field/title']);
  });

  it('are not those of persons, nor of one of several columns', async () => {
    expect((await read('Date,Package,Speaker', ...rows)).fields).toBe('date title -');
    const wide = rows.map((row) => `${row},${row.split(',')[2]}`);
    expect((await read('Date,Package,Special,Other', ...wide)).fields).toBe('date title - -');
  });
});

describe('a list of payments', () => {
  const days = [
    '2026-01-05,Office supplies of Geneva,120.00,880.00',
    '2026-01-19,Printing house,80.00,800.00',
  ];

  it.each([
    'Date,Payee,Amount,Balance',
    'Date,Description,Debit,Credit',
    'Date,Bénéficiaire,Débit,Crédit',
    'Fecha,Concepto,Importe,Saldo',
    'Дата,Получатель платежа,Сумма,Остаток',
    '日期,收款人,金额,余额',
    'التاريخ,المستفيد,المبلغ,الرصيد',
    'Datum,Verwendungszweck,Soll,Haben',
  ])('has no events: %s', async (headings) => {
    const { dataset, problems } = await read(headings, ...days);
    expect(dataset.events).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['header-row-not-found']);
  });

  it.each(['Date,Event,Amount,Balance', 'Date,X,Amount,Place'])(
    'is none with titles, or with the costs of events alone: %s',
    async (headings) => {
      const { dataset } = await read(headings, ...days);
      expect(dataset.events).toHaveLength(2);
    },
  );
});

describe('a heading of a duration', () => {
  it('has its unit, which is no day of a date', async () => {
    const { fields, dataset } = await read(
      'Título,Periodo,Ano,Duracao.dias',
      'Anilhamento,03-11/08,1993,9',
      'Aves,29/01-02/02,1990,5',
    );
    expect(fields).toBe('title date year duration');
    expect(dataset.events.map(({ when }) => when?.period).sort()).toEqual([
      '1990-01-29/1990-02-02',
      '1993-08-03/1993-08-11',
    ]);
  });
});

describe('a column with the heading of titles', () => {
  it('has none where all cells are dates, or yes and no', async () => {
    const dates = await read('Meetings,Closed', ...[5, 6, 7].map((day) => `2026-05-0${day},2026-06-0${day}`));
    expect(dates.dataset.events).toEqual([]);
    const answers = await read(
      'Course name,Date,Course programme',
      'Radio,2026-05-05,Sim',
      'Data,2026-05-06,Não',
      ',2026-05-07,Não',
    );
    expect(answers.dataset.events.map(({ title }) => Object.values(title)[0]).sort()).toEqual([
      'Data',
      'Radio',
    ]);
    expect(answers.about('column-values-unfit')).toEqual(['C']);
  });
});

describe('a column with a heading of dates', () => {
  it('has the hours where no cell is a date and many are times', async () => {
    const { fields } = await read(
      '会議名,開催月日,時間',
      '教授会,4月7日(木),13:30',
      '研究院,4月7日(木),引き続き',
      '代議員会,5月12日(木),10:00',
    );
    expect(fields).toBe('title date hours');
  });
});

describe('columns of numbered days', () => {
  it('are start and end, though some of their cells have more than a date', async () => {
    const { fields, dataset } = await read(
      'Titre,jour1,jour2',
      'A,Samedi 23 mars 2024 de 14h à 19h (accès de 11h à 13h),Dimanche 24 mars 2024',
      'B,Samedi 26 octobre 2024 de 10h à 18h,Dimanche 27 octobre 2024 de 10h à 17h',
      'C,Samedi 7 décembre 2024 puis visite du musée,',
      'D,Samedi 30 mars 2024,Dimanche 31 mars 2024',
    );
    expect(fields).toBe('title start end');
    expect(dataset.events.map(({ when }) => when?.period)).toContain('2024-03-30/2024-03-31');
  });
});
