import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function read(content: string) {
  const { dataset, problems, counts } = await importFiles({ name: 'a.csv', content });
  expect(counts.rows).toBe(counts.recorded + counts.merged + counts.rejected);
  const records = [...dataset.events, ...dataset.projects].sort(
    (a, b) => a.sources![0]!.row! - b.sources![0]!.row!,
  );
  return {
    whens: records.map(({ when }) => [when?.period, when?.hours].filter(Boolean).join(' ')),
    titles: records.map(({ title }) => Object.values(title)[0]),
    extras: records.map(({ extra }) => extra),
    codes: problems
      .map(({ code }) => code)
      .filter((code) => !/region|zone|columns-unknown|modality-missing/.test(code)),
  };
}

describe('a column of days whose cells are whole dates', () => {
  it('is one of dates, also where some are open', async () => {
    const { whens, codes } = await read(
      `Name,Days,Place\n${[4, 5, 6, 7, 8, 9].map((day) => `F${day},"${day} September, 2027",Lima\n`).join('')}G,"August 2027, TBC",Lima\n`,
    );
    expect(whens.slice(0, 6)).toEqual([4, 5, 6, 7, 8, 9].map((day) => `2027-09-0${day}`));
    expect(codes).not.toContain('date-unreadable');
  });
});

describe('a column with the heading of days whose cells are words', () => {
  it.each(['Tag', 'Day', 'Jour', 'Día', 'День', '日', 'اليوم'])('is none: %s', async (heading) => {
    const { whens, codes, extras } = await read(
      `Name,Date,${heading}\n${[4, 5, 6].map((day) => `F${day},2027-09-0${day},Soirée\n`).join('')}`,
    );
    expect(whens).toEqual(['2027-09-04', '2027-09-05', '2027-09-06']);
    expect(codes).not.toContain('date-unreadable');
    expect(extras).toEqual(Array(3).fill({ [heading]: 'Soirée' }));
  });
});

describe('a column of weekdays, with hours where they are known', () => {
  const table = (first: string) =>
    `04.09.2027,${first},Forum\n05.09.2027,Sonntag,Messe\n06.09.2027,"Montag, 09:00 - 12:00",Kurs\n07.09.2027,Dienstag,Lager\n`;

  it('is one of hours', async () => {
    const { whens, codes, titles } = await read(table('"Samstag, 07:00"'));
    expect(titles).toEqual(['Forum', 'Messe', 'Kurs', 'Lager']);
    expect(whens).toEqual(['2027-09-04 07:00', '2027-09-05', '2027-09-06 09:00-12:00', '2027-09-07']);
    expect(codes).toEqual(['header-row-missing']);
  });

  it('whose weekday is not that of the date is reported', async () => {
    const { whens, codes } = await read(table('"Sonntag, 07:00"'));
    expect(whens[0]).toBe('2027-09-04');
    expect(codes).toContain('cells-contradict');
  });
});

describe('a column named like a date whose words begin far below', () => {
  it.each(['Tag', 'Date', 'Fecha', 'Дата'])('is none next to one of dates: %s', async (heading) => {
    const day = (i: number) => String(1 + (i % 28)).padStart(2, '0');
    const rows = Array.from(
      { length: 90 },
      (_, i) => `F${i},2027-09-${day(i)} 09:00,2027-09-${day(i)} 18:00,${i < 70 ? '' : 'public'}`,
    );
    const { whens, codes, extras } = await read(`Name,comp_start,comp_end,${heading}\n${rows.join('\n')}\n`);
    expect(whens).toEqual(rows.map((_, i) => `2027-09-${day(i)} 09:00-18:00`));
    expect(codes).not.toContain('date-unreadable');
    expect(extras[80]).toMatchObject({ [heading]: 'public' });
  });

  it('is the column of dates where no other has any', async () => {
    const { codes } = await read('Title,Date\nA,soon\nB,later\nC,someday\n');
    expect(codes.some((code) => code.startsWith('date-'))).toBe(true);
  });
});

describe('a column of data about the data', () => {
  it.each(['Metadata', 'Metadaten', 'Metadatos', 'Métadonnées'])('is no date: %s', async (heading) => {
    const { whens } = await read(`Title,${heading},Year\nForum,internal,2027\n`);
    expect(whens).toEqual(['2027']);
  });
});

describe('a list of years and places', () => {
  it.each([
    ['artist,year,location', 'Band,2019,Color Line Arena'],
    ['Тренер,Год,Город', 'Иванов и коллеги,2019,Москва'],
  ])('has its titles in the column of other words: %s', async (headings, row) => {
    const { titles, whens, codes } = await read(
      `${headings}\n${row}\n${row.replace(/^/, 'Second ')}\n${row.replace(/^/, 'Third ')}\n`,
    );
    expect(titles).toHaveLength(3);
    expect(whens).toEqual(['2019', '2019', '2019']);
    expect(codes).toContain('column-inferred');
  });

  it('is none of figures', async () => {
    const { titles, codes } = await read(
      'country,year,population\nKenya,2019,52\nPeru,2019,33\nMali,2019,21\n',
    );
    expect(titles).toEqual([]);
    expect(codes).toContain('header-row-not-found');
  });
});

describe('titles in a column that is blank further down', () => {
  const rows = (from: number, to: number, cells: (n: number) => string) =>
    Array.from({ length: to - from }, (_, i) => cells(from + i)).join('\n');

  it('are in the column that has words in those rows', async () => {
    const { titles } = await read(
      `Discipline,Group,Module,Date\n${rows(0, 70, (n) => `Lecture on subject ${n},All,Module of health ${n % 9},2027-09-04`)}\n` +
        `${rows(70, 100, (n) => `,All,Module of health ${n % 9},2027-09-04`)}\n`,
    );
    expect(titles).toHaveLength(79);
    expect(titles.slice(70)).toEqual(rows(70, 79, (n) => `Module of health ${n % 9}`).split('\n'));
  });
});

describe('a column of dates whose cells repeat a heading', () => {
  it.each(['Date : ', 'Date: ', 'Fecha: ', 'Дата: ', 'التاريخ: ', '日期：'])(
    'is one of dates: %s',
    async (label) => {
      const { whens } = await read(
        `Titre,datEvt\nVente,${label}8-Février-2025\nFoire,${label}20-Février-2025\nBal,${label}2-Mars-2025\n`,
      );
      expect(whens).toEqual(['2025-02-08', '2025-02-20', '2025-03-02']);
    },
  );

  it('is none where it is of something else', async () => {
    const { whens } = await read('Titre,xyz\nVente,Forum: 8 février 2025\nFoire,Salon: 20 février 2025\n');
    expect(whens).toEqual(['', '']);
  });
});

describe('a column whose heading names titles, in a calendar with many free days', () => {
  it('is the column of titles', async () => {
    const free = (day: number) => `${day}/04/2026;;\n`;
    const { titles } = await read(
      `Jour;Intitulé Bdc;Formateur\n13/04/2026;Accueil des stagiaires;X. Y.\n14/04/2026;Graphisme en deux dimensions;A. B.\n${Array.from({ length: 8 }, (_, i) => free(15 + i)).join('')}`,
    );
    expect(titles).toEqual(['Accueil des stagiaires', 'Graphisme en deux dimensions']);
  });
});

describe('a column of numbers whose heading is a unit of time', () => {
  it.each(['Days', 'Jours', 'Días', 'Дней', '天数', 'عدد الأيام', 'Tage', 'Giorni', 'Number of days'])(
    'is the length of the event: %s',
    async (heading) => {
      const { whens, extras, codes } = await read(
        `Title,Start date,${heading}\nHackathon,2026-05-04,5\nVoCamp,2026-05-12,3\nForum,2026-05-20,1\n`,
      );
      expect(whens).toEqual(['2026-05-04/2026-05-08', '2026-05-12/2026-05-14', '2026-05-20']);
      expect(extras).toEqual([undefined, undefined, undefined]);
      expect(codes).toEqual([]);
    },
  );

  it.each(['Minutes', 'Minuten', 'Минут', '分钟', 'دقائق'])('gives hours their end: %s', async (heading) => {
    const { whens } = await read(
      `Title,Date,Start time,${heading}\nTalk,2026-05-04,09:00,90\nPanel,2026-05-12,14:00,45\n`,
    );
    expect(whens).toEqual(['2026-05-04 09:00-10:30', '2026-05-12 14:00-14:45']);
  });

  it('is left open where it may leave out a weekend, and counts one that it begins on', async () => {
    const { whens, extras, codes } = await read(
      'Title,Start date,Days\nSchool,2026-05-07,5\nVoCamp,2026-05-09,5\nForum,2026-05-20,2\n',
    );
    expect(whens).toEqual(['2026-05-07', '2026-05-09/2026-05-13', '2026-05-20/2026-05-21']);
    expect(extras[0]).toEqual({ Days: '5' });
    expect(codes).toEqual(['event-duration-unread']);
  });

  it('is no length where it counts the rows, is a day of a month, or is the hour of the day', async () => {
    const counted = await read(
      'Title,Date,Days\nOpening,2026-05-04,1\nPanel,2026-05-05,2\nClosing,2026-05-06,3\n',
    );
    expect(counted.whens).toEqual(['2026-05-04', '2026-05-05', '2026-05-06']);
    const ofMonth = await read('Title,Month,Days,Year\nOpening,May,4,2026\nPanel,May,9,2026\n');
    expect(ofMonth.whens).toEqual(['2026-05-04', '2026-05-09']);
    const ofClock = await read('Titre,Date,Heures\nForum,2026-05-04,9h\nAtelier,2026-05-05,14h\n');
    expect(ofClock.whens).toEqual(['2026-05-04 09:00', '2026-05-05 14:00']);
  });
});

describe('a column of periods next to days', () => {
  const heading = 'Title,Start date,End date,Period\n';

  it('of years is not the date, and is said once', async () => {
    const { whens, extras, codes } = await read(
      `${heading}Novels,2022-10-01,2025-10-01,1800-2020\nLetters,2017-01-01,2023-12-31,1914-1922\nMaps,2020-03-01,2020-04-30,n/a\n`,
    );
    expect(whens).toEqual(['2022-10-01/2025-10-01', '2017-01-01/2023-12-31', '2020-03-01/2020-04-30']);
    expect(extras[0]).toEqual({ Period: '1800-2020' });
    expect(codes.filter((code) => code === 'column-of-dates-unused')).toHaveLength(1);
  });

  it('is the date of a row without another one', async () => {
    const { whens } = await read(`${heading}Novels,2022-10-01,2025-10-01,1800-2020\nLetters,,,2026\n`);
    expect(whens).toEqual(['2022-10-01/2025-10-01', '2026']);
  });

  it('of the month or the year of a date leaves the date as it is', async () => {
    const { whens } = await read(
      'Title,Date,Period\nForum,5 May 2026,May 2026\nPanel,9 June 2026,2026\nTalk,2 July 2026,2025-2026\n',
    );
    expect(whens).toEqual(['2026-05-05', '2026-06-09', '2026-07-02']);
  });

  it('of days that contradicts a date is still reported', async () => {
    const { whens, codes } = await read('Title,Date,Period\nForum,5 May 2026,2026-05-07/2026-05-08\n');
    expect(whens).toEqual(['']);
    expect(codes).toContain('date-columns-contradict');
  });
});

describe('a date at the beginning of the titles', () => {
  it.each([
    ['January 29: ', '9 October – '],
    ['29 janvier : ', '9 octobre : '],
    ['29 de enero: ', '9 de octubre: '],
    ['29 января: ', '9 октября — '],
    ['29 يناير: ', '9 أكتوبر: '],
    ['1月29日：', '10月9日：'],
  ])('is the date with the year of the row: %s', async (first, second) => {
    const { whens, titles, codes } = await read(
      `Title,Host,Year\n${first}Forum on data,ETH,2026\n${first}Panel on maps,ETH,2026\n${second}Talk on roads,VBZ,2025\n`,
    );
    expect(whens).toEqual(['2026-01-29', '2026-01-29', '2025-10-09']);
    expect(titles[0]).toBe(`${first}Forum on data`);
    expect(codes).toEqual(['dates-in-titles']);
  });

  it('is the date where no heading is known', async () => {
    const { whens, titles, codes } = await read(
      'Anzeige,UID\n23.04.2026 19:30 - Schulung,a@x\n25.04.2026 08:00 - Ausbildung,b@x\n05.05.2026 18:30 - Dienst,c@x\n',
    );
    expect(whens).toEqual(['2026-04-23 19:30', '2026-04-25 08:00', '2026-05-05 18:30']);
    expect(titles[0]).toContain('Schulung');
    expect(codes).toContain('dates-in-titles');
  });

  it.each([
    ['January 29, 2026: ', 'October 9, 2025 – '],
    ['29 janvier 2026 : ', '9 octobre 2025 : '],
    ['29 de enero de 2026: ', '9 de octubre de 2025: '],
    ['29.01.2026: ', '09.10.2025: '],
    ['29 يناير 2026: ', '9 أكتوبر 2025: '],
    ['2026年1月29日：', '2025年10月9日：'],
    ['29/01/26: ', '09/10/25: '],
  ])('is the date with its own year where the table has no date: %s', async (first, second) => {
    const { whens, titles, codes } = await read(
      `Title,Host\n"${first}Forum on data",ETH\n"${first}Panel on maps",ETH\n"${second}Talk on roads",VBZ\n`,
    );
    expect(whens).toEqual(['2026-01-29', '2026-01-29', '2025-10-09']);
    expect(titles[0]).toBe(`${first}Forum on data`);
    expect(codes).toContain('dates-in-titles');
  });

  const others = ['6 June 2025: Talk on maps', '9 July 2025: Panel on roads', '9 August 2025: Panel on seas'];

  it.each([
    ['5 May 2025 – 7 May 2025: Forum on data', '2025-05-05/2025-05-07'],
    ['05.05.2025 – 07.05.2025: Forum on data', '2025-05-05/2025-05-07'],
    ['29 May – 2 June 2025: Forum on data', '2025-05-29/2025-06-02'],
    ['29 mai – 2 juin 2025 : Forum sur les données', '2025-05-29/2025-06-02'],
    ['29 de mayo – 2 de junio de 2025: Foro sobre datos', '2025-05-29/2025-06-02'],
    ['29 мая – 2 июня 2025: Форум о данных', '2025-05-29/2025-06-02'],
    ['29 مايو – 2 يونيو 2025: منتدى البيانات', '2025-05-29/2025-06-02'],
    ['2025年5月29日 – 2025年6月2日：数据论坛', '2025-05-29/2025-06-02'],
    ['Wed 28 May 2025 - Fri 30 May 2025: Forum on data', '2025-05-28/2025-05-30'],
    ['12 June 2025 - 10:00 - Forum on data', '2025-06-12 10:00'],
    ['12 June 2025: Forum - part 2', '2025-06-12'],
    ['12 June 2025 - Forum: part 2', '2025-06-12'],
    ['12 June 2025: 2026 outlook on data', '2025-06-12'],
  ])('is read whole, or not at all: %s', async (title, when) => {
    const rows = [title, ...others, '9 September 2025: Panel on air'].map((text) => `"${text}",ETH`);
    const { whens, titles } = await read(`Title,Host\n${rows.join('\n')}\n`);
    expect(whens[0]).toBe(when);
    expect(titles[0]).toBe(title);
  });

  it.each([
    '5 May 2025 – 7 May 2025 Forum on data',
    '12 June 2025: 10:00 Forum on data',
    '5 May 2025 - 7 May Forum',
  ])('of which a part is left to the title is not read: %s', async (title) => {
    const rows = [title, ...others, '9 September 2025: Panel on air'].map((text) => `"${text}",ETH`);
    const { whens, codes } = await read(`Title,Host\n${rows.join('\n')}\n`);
    expect(whens[0]).toBe('');
    expect(codes).toContain('date-missing');
  });

  it('that is a range is read with the year of the row too', async () => {
    const { whens } = await read(
      'Title,Year\n29 May – 2 June: Forum on data,2026\n9 July: Talk on maps,2026\n10 July: Panel on roads,2026\n',
    );
    expect(whens).toEqual(['2026-05-29/2026-06-02', '2026-07-09', '2026-07-10']);
  });

  it('whose order nothing decides is asked for, and none is lost', async () => {
    const { whens, codes } = await read(
      'Title,Host\n01/02/2026: Forum on data,ETH\n03/04/2026: Panel on maps,ETH\n05/06/2026: Talk on roads,VBZ\n',
    );
    expect(whens).toEqual(['', '', '']);
    expect(codes).toContain('date-order-unknown');
  });

  it('is left to the titles where the table has dates, or where other titles have none', async () => {
    const dated = await read(
      'Title,Date,Year\nJanuary 29: Forum,3 May,2026\nJanuary 30: Panel,4 May,2026\nMay 9: Talk,5 May,2026\n',
    );
    expect(dated.whens).toEqual(['2026-05-03', '2026-05-04', '2026-05-05']);
    const few = await read('Title,Year\nJanuary 29: Forum,2026\nPanel on maps,2026\nTalk on roads,2025\n');
    expect(few.whens).toEqual(['2026', '2026', '2025']);
    expect(few.codes).not.toContain('dates-in-titles');
  });
});

describe('a table without a known heading of titles', () => {
  it('whose times are dates has the one column of varied words as its titles', async () => {
    const { whens, titles, codes } = await read(
      '來源網站,演出藝人,演出時間,演出地點\nKKTIX,春天的巡迴演唱會,2026/04/25,台北\nKKTIX,國家交響樂團音樂會,2026/05/16,台北\nKKTIX,小魏高雄專場,未公布,高雄\nKKTIX,海邊音樂節第一天,2026/06/01,高雄\nKKTIX,海邊音樂節第二天,2026/06/02,高雄\nKKTIX,秋天的歌,2026/10/02,高雄\n',
    );
    expect(whens).toEqual(['2026-04-25', '2026-05-16', '', '2026-06-01', '2026-06-02', '2026-10-02']);
    expect(titles[1]).toBe('國家交響樂團音樂會');
    expect(codes).toContain('column-inferred');
  });

  it.each([
    ['Start time', 'End time'],
    ['Heure de début', 'Heure de fin'],
    ['Hora de inicio', 'Hora de fin'],
    ['Время начала', 'Время окончания'],
    ['وقت البدء', 'وقت الانتهاء'],
  ])('times of start and end that are days are the days: %s', async (start, end) => {
    const { whens } = await read(
      `Title,${start},${end}\nForum,2026-05-04,2026-05-06\nPanel,2026-05-12,2026-05-12\nTalk,2026-05-20,2026-05-21\n`,
    );
    expect(whens).toEqual(['2026-05-04/2026-05-06', '2026-05-12', '2026-05-20/2026-05-21']);
  });
});

it('times with an offset, as programs write them, are times of that zone', async () => {
  const { whens } = await read(
    'Title,Start date,Start time,End time\nForum,2026-05-04,11:00:00-07:00,12:30:00-07:00\nPanel,2026-05-05,15:00:00-07:00,\nTalk,2026-05-06,06:00:00-08:00,\n',
  );
  expect(whens).toEqual(['2026-05-04 11:00-12:30', '2026-05-05 15:00', '2026-05-06 06:00']);
});

describe('a list of dates and places without titles', () => {
  it.each([
    [
      'date,location,address,time',
      '07/16/2026,Mason Library,"7001 Main Street, Annandale",7-9pm',
      'Mason Library',
    ],
    ['datum,ort,uhrzeit', '2026-07-16,Haus der Technik,14:00', 'Haus der Technik'],
    ['Дата,Город,Ссылка', '16.07.2026,Ярославль,https://example.org/yar', 'Ярославль'],
    ['Lieu,Date', 'Salle des fêtes,16/07/2026', 'Salle des fêtes'],
    ['日期,地点', '2026-07-16,市图书馆', '市图书馆'],
    ['التاريخ,المكان', '2026-07-16,المكتبة العامة', 'المكتبة العامة'],
    ['Fecha,Lugar', '16/07/2026,Biblioteca central', 'Biblioteca central'],
  ])('has its places as titles, and says so once: %s', async (headings, row, title) => {
    const rows = Array.from({ length: 4 }, (_, i) => row.replace(/16/, String(16 + i)));
    const { whens, titles, codes } = await read(`${headings}\n${rows.join('\n')}\n`);
    expect(titles).toEqual([title, title, title, title]);
    expect(whens.map((when) => when.slice(0, 10))).toEqual([
      '2026-07-16',
      '2026-07-17',
      '2026-07-18',
      '2026-07-19',
    ]);
    expect(codes.filter((code) => code === 'titles-from-places')).toHaveLength(1);
  });

  it('keeps the places', async () => {
    const { dataset } = await importFiles({
      name: 'a.csv',
      content: 'Date,City\n2026-07-16,Geneva\n2026-07-17,Nairobi\n',
    });
    expect(dataset.events.map(({ place }) => place?.city).sort()).toEqual(['Geneva', 'Nairobi']);
  });

  it('may have ages or grades, which come again', async () => {
    const places = ['Mason Library', 'City Hall', 'Market Square', 'Old Mill', 'Town Park', 'Sports Hall'];
    const rows = places.map((place, i) => `${16 + i}/07/2026,${place},${10 + 2 * (i % 2)}`);
    const { titles } = await read(`Date,Location,Minimum age\n${rows.join('\n')}\n`);
    expect([...titles].sort()).toEqual([...places].sort());
  });

  it('with measured values, or with titles, is read as before', async () => {
    const measured = await importFiles({
      name: 'a.csv',
      content: 'Date,City,Cases\n2026-07-16,Geneva,12\n2026-07-17,Nairobi,30\n',
    });
    expect(measured.problems.map(({ code }) => code)).toContain('header-row-not-found');
    const titled = await read(
      'Date,City,Title\n2026-07-16,Geneva,Forum on data\n2026-07-17,Nairobi,Forum on maps\n',
    );
    expect(titled.titles).toEqual(['Forum on data', 'Forum on maps']);
    expect(titled.codes).not.toContain('titles-from-places');
  });
});

describe('a list of dates and long descriptions without titles', () => {
  const MORE =
    'It goes on for a while, so that the whole is none that a title may be, and says what was done and why.';
  const TITLES = [
    'Opening of the school.',
    'Second meeting of the committee.',
    'Third visit to the harbour.',
  ];
  const rowsOf = (more: (i: number) => string = () => '') =>
    TITLES.map((title, i) => `2027-05-0${i + 1},"${title} ${MORE}"${more(i)}\n`).join('');

  it.each(['Description', 'descricao', 'Descripción', 'Описание'])(
    'has their first sentences as titles, and keeps the whole: %s',
    async (heading) => {
      const { dataset, problems } = await importFiles({
        name: 'a.csv',
        content: `Date,${heading}\n${rowsOf()}`,
      });
      const texts = dataset.events.map(({ title, description }) => [
        Object.values(title)[0],
        Object.values(description!)[0],
      ]);
      expect(texts.sort()).toEqual(TITLES.map((title) => [title, `${title} ${MORE}`]).sort());
      expect(problems.filter(({ code }) => code === 'titles-from-descriptions')).toHaveLength(1);
    },
  );

  it('may have the numbers of its rows', async () => {
    const rows = rowsOf().trim().split('\n');
    const content = `,Date,Description\n${rows.map((row, i) => `${i},${row}`).join('\n')}\n`;
    const { dataset } = await importFiles({ name: 'a.csv', content });
    expect(dataset.events).toHaveLength(3);
  });

  it('with measured values is no list of events', async () => {
    const { problems } = await importFiles({
      name: 'a.csv',
      content: `Date,Description,Amount\n${rowsOf((i) => `,${(17.5 * (i + 1)).toFixed(2)}`)}`,
    });
    expect(problems.map(({ code }) => code)).toContain('header-row-not-found');
  });

  it('with titles has its own', async () => {
    const { titles, codes } = await read(`Date,Description,Title\n${rowsOf((i) => `,Meeting ${i}`)}`);
    expect([...titles].sort()).toEqual(['Meeting 0', 'Meeting 1', 'Meeting 2']);
    expect(codes).not.toContain('titles-from-descriptions');
  });
});

describe('a row without a title', () => {
  it('that names its series has the name of the series, and says so', async () => {
    const { titles, codes } = await read(
      'Title,Series,Date\nSpectrum for all,Brown-bag seminar,2026-03-05\n,Brown-bag seminar,2026-04-02\n,Brown-bag seminar,2026-05-07\n',
    );
    expect(titles).toEqual(['Spectrum for all', 'Brown-bag seminar', 'Brown-bag seminar']);
    expect(codes).toContain('row-title-from-series');
    expect(codes).not.toContain('row-without-title');
  });

  it('and without a series is rejected', async () => {
    const { titles, codes } = await read('Title,Series,Date\nSpectrum,Seminar,2026-03-05\n,,2026-04-02\n');
    expect(titles).toEqual(['Spectrum']);
    expect(codes).toContain('row-without-title');
  });
});

describe('hours that say the whole day', () => {
  it.each(['All day', 'Toute la journée', 'Todo el día', 'Весь день', 'طوال اليوم', '全天', 'Ganztägig'])(
    'give none, and no error: %s',
    async (words) => {
      const { whens, extras, codes } = await read(
        `Title,Date,Hours\nForum,2026-05-05,${words}\nPanel,2026-05-06,14:00\n`,
      );
      expect(whens).toEqual(['2026-05-05', '2026-05-06 14:00']);
      expect(extras[0]).toEqual({ Hours: words });
      expect(codes).not.toContain('hours-invalid');
    },
  );
});

describe('several dates in the cell of the start', () => {
  it.each([
    ['3 May 2026, 7 June 2026', '5 May 2026, 9 June 2026'],
    ['2026-05-03; 2026-06-07', '2026-05-05; 2026-06-09'],
    ['3 mai 2026 et 7 juin 2026', '5 mai 2026 et 9 juin 2026'],
    ['3 de mayo de 2026 y 7 de junio de 2026', '5 de mayo de 2026 y 9 de junio de 2026'],
    ['3 мая 2026, 7 июня 2026', '5 мая 2026, 9 июня 2026'],
    ['3 مايو 2026، 7 يونيو 2026', '5 مايو 2026، 9 يونيو 2026'],
    ['2026年5月3日、2026年6月7日', '2026年5月5日、2026年6月9日'],
  ])('are those of as many ends: %s – %s', async (start, end) => {
    const { whens, codes } = await read(`Title,Start date,End date\nCourse,"${start}","${end}"\n`);
    expect(whens.sort()).toEqual(['2026-05-03/2026-05-05', '2026-06-07/2026-06-09']);
    expect(codes).not.toContain('date-columns-contradict');
  });

  it('are the dates where no column has an end', async () => {
    const { whens } = await read('Title,Start date\nCourse,"3 May 2026, 7 June 2026"\nForum,5 May 2026\n');
    expect(whens.sort()).toEqual(['2026-05-03', '2026-05-05', '2026-06-07']);
  });

  it.each([
    ['3 May 2026, 7 June 2026', '5 May 2026'],
    ['3 May 2026, 7 June 2026', '8 June 2026, 9 June 2026'],
    ['2026-11-03 / 2027-02-05', '2026-11-08 / 2027-02-07'],
    ['3 May 2026, 7 June 2026', '5 June 2026, 2 June 2026'],
  ])('that do not go with the ends are reported with all readings: %s – %s', async (start, end) => {
    const { whens, extras, codes } = await read(`Title,Start date,End date\nCourse,"${start}","${end}"\n`);
    expect(whens).toEqual(['']);
    expect(extras[0]).toEqual({ 'Start date': start, 'End date': end });
    expect(codes).toContain(end.includes('2 June') ? 'date-alternatives' : 'date-columns-contradict');
  });
});
