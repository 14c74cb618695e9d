import { describe, expect, it } from 'vitest';
import { type ImportOptions, importFiles } from '../src/index.js';

const read = (text: string, options: ImportOptions = {}) =>
  importFiles([{ name: 'a.csv', content: new TextEncoder().encode(text) }], options);
/** The events in the order of their rows. */
const events = async (text: string, options: ImportOptions = {}) =>
  (await read(text, options)).dataset.events.toSorted((a, b) => a.sources[0]!.row! - b.sources[0]!.row!);

describe('a spreadsheet as Excel and people leave it', () => {
  it('has title rows above its header row, a blank row, a total, and empty columns to its right', async () => {
    const text =
      'Bureau régional pour l’Afrique;;;;\nPlan d’activités 2022;;;;\n;;;;\nN°;Activité;Dates;Lieu;\n1;Forum;2 mai 2022;Dakar, Sénégal;\n;;;;\n2;Atelier;3-4 mai 2022;Lomé, Togo;\nTotal;2;;;\n';
    const { counts, problems, tables } = await read(text);
    expect(
      (await events(text)).map(({ title, when, place }) => [title, when!.period, place!.country]),
    ).toEqual([
      [{ und: 'Forum' }, '2022-05-02', 'SN'],
      [{ und: 'Atelier' }, '2022-05-03/2022-05-04', 'TG'],
    ]);
    expect(counts).toMatchObject({ rows: 3, recorded: 2, rejected: 1 });
    expect(tables[0]).toMatchObject({ headerRow: 4, language: 'fr' });
    const found = problems.map(({ code, place }) => `${code} ${place?.row ?? ''}`);
    expect(found).toContain('row-blank 6');
    expect(found).toContain('row-total 8');
  });

  it('has a header of two rows, the upper of merged cells', async () => {
    const text =
      'Event,Dates,,Venue,,Mode\n,Start,End,City,Country,\nForum,2022-05-02,2022-05-04,Lima,Peru,virtual\n';
    const { dataset, tables } = await read(text);
    expect(dataset.events[0]).toMatchObject({
      title: { und: 'Forum' },
      when: { period: '2022-05-02/2022-05-04' },
      place: { city: 'Lima', country: 'PE' },
      modality: 'virtual',
    });
    expect(tables[0]!.headerRow).toBe(1);
    expect(dataset.events[0]!.sources).toEqual([{ file: 'a.csv', row: 3 }]);
  });

  it('has one heading twice: the second column is kept under its letter, and reported', async () => {
    const { dataset, problems } = await read('Title,Date,Date,Note,Note\nForum,2022-05-02,2022-06-01,a,b\n');
    expect(dataset.events[0]).toMatchObject({
      when: { period: '2022-05-02' },
      note: 'a',
      extra: { 'Date (C)': '2022-06-01', 'Note (E)': 'b' },
    });
    expect(
      problems
        .filter(({ code }) => code === 'column-heading-duplicate')
        .map(({ place }) => place!.column!.letter),
    ).toEqual(['C', 'E']);
  });

  it('repeats its header row on every printed page', async () => {
    const { counts, problems } = await read('Title,Date\nA,2022-05-02\nTitle,Date\nB,2022-05-03\n');
    expect(counts).toMatchObject({ rows: 2, recorded: 2 });
    expect(problems.find(({ code }) => code === 'header-row-repeated')!.place!.row).toBe(3);
  });

  it.each([
    ['\n', 'line feeds'],
    ['\r\n', 'carriage returns and line feeds'],
    ['\r', 'carriage returns'],
  ])('ends its lines with %j (%s)', async (end) => {
    const text = ['Title,Date', '"Forum, with a comma",2022-05-02', 'Day,2022-05-03'].join(end);
    expect((await events(text)).map(({ title }) => title.und)).toEqual(['Forum, with a comma', 'Day']);
  });

  it('names its separator in its first line, as Excel wants it, which is no row to Excel', async () => {
    const { dataset } = await read('sep=;\r\nTitle;Date\r\nForum;2022-05-02\r\n');
    expect(dataset.events[0]!.title).toEqual({ und: 'Forum' });
    expect(dataset.events[0]!.sources[0]!.row).toBe(2);
  });

  it('has decimal commas between semicolons', async () => {
    const [event] = await events(
      'Title;Date;Budget;Share\nForum;2022-05-02;1250,50;0,5\nDay;2022-05-03;2,5;0,25\n',
    );
    expect(event!.extra).toEqual({ Budget: '1250,50', Share: '0,5' });
  });

  it('is of tabs or bars', async () => {
    for (const separator of ['\t', '|']) {
      const text = [
        ['Title', 'Date'],
        ['Forum, day one', '2022-05-02'],
      ]
        .map((row) => row.join(separator))
        .join('\n');
      expect((await events(text))[0]).toMatchObject({ title: { und: 'Forum, day one' } });
    }
  });

  it('keeps a cell of several lines whole, and counts the rows as a spreadsheet does', async () => {
    const { dataset } = await read('Title,Date,Note\nForum,2022-05-02,"one\ntwo\nthree"\nDay,2022-05-03,x\n');
    expect(dataset.events.find(({ title }) => title.und === 'Forum')!.note).toBe('one\ntwo\nthree');
    expect(dataset.events.find(({ title }) => title.und === 'Day')!.sources[0]!.row).toBe(3);
  });
});

describe('what one cell says of several things, and several cells of one', () => {
  it('a date phrase with hours, zone and mode in it', async () => {
    const [event] = await events(
      'Title,When\nForum,"20 October 2022, 11:00 - 17:00 Geneva time (virtual)"\n',
    );
    expect(event).toMatchObject({
      when: { period: '2022-10-20', hours: '11:00-17:00', zone: 'Europe/Zurich' },
      modality: 'virtual',
    });
  });

  it('start and end with their hours', async () => {
    const [event] = await events(
      'Title,Start,End,Time zone\nForum,2022-05-02 09:00,2022-05-02 12:30,Africa/Cairo\n',
    );
    expect(event!.when).toMatchObject({ period: '2022-05-02', hours: '09:00-12:30', zone: 'Africa/Cairo' });
  });

  it.each([
    ['Title,Day,Month,Year\nForum,2,5,2022\n', '2022-05-02', undefined],
    ['Titre;Jour;Mois;Année\nForum;2-4;mai;2022\n', '2022-05-02/2022-05-04', undefined],
    ['Título,Día,Mes,Año\nForum,2,mayo,2022\n', '2022-05-02', undefined],
    ['Title,Month,Year\nForum,May,2022\n', '2022-05', undefined],
    ['Title,Year\nForum,2022\n', '2022', undefined],
    ['Title,Date,Year\nForum,27 June – 1 July,2022\n', '2022-06-27/2022-07-01', undefined],
    ['Title,Date,Year\nForum,2 May 2021,2022\n', '2021-05-02', { Year: '2022' }],
    ['Title,Date,Month\nForum,2 May 2021,May\n', '2021-05-02', { Month: 'May' }],
  ])('day, month and year apart: %j', async (text, period, extra) => {
    const { dataset, problems } = await read(text);
    const [event] = dataset.events;
    expect(event!.when!.period).toBe(period);
    expect(event!.when!.inferred).toBeUndefined();
    expect(event!.extra).toEqual(extra);
    const codes = problems.map(({ code }) => code);
    expect(codes.includes('cells-contradict')).toBe(text.includes('2021,2022'));
    expect(codes).not.toContain('date-year-inferred');
  });

  it('day, month and year that name no day, undated and reported for their columns', async () => {
    const { dataset, problems } = await read('Title,Day,Month,Year\nForum,31,4,2022\n');
    expect(dataset.events[0]).not.toHaveProperty('when');
    expect(dataset.events[0]!.extra).toEqual({ Day: '31', Month: '4', Year: '2022' });
    expect(problems.find(({ code }) => code === 'date-day-nonexistent')!.place).toMatchObject({
      row: 2,
      column: { letter: 'B-D', name: 'Day + Month + Year' },
    });
  });

  it('day, month and year under names of their own, by a mapping', async () => {
    const mapping = { combine: { date: ['Tag', 'Monat', 'Jahr'] } };
    const [event] = await events('Titre;Tag;Monat;Jahr\nForum;2;mai;2022\n', { mapping });
    expect(event!.when).toMatchObject({ period: '2022-05-02' });
  });

  it('hours with their zone in the brackets of the heading', async () => {
    const [event] = await events('Title,Date,Hours (Geneva time)\nForum,2022-05-02,10:00-12:00\n');
    expect(event!.when).toMatchObject({ hours: '10:00-12:00', zone: 'Europe/Zurich' });
  });

  it('partners by every usual separator, with their roles', async () => {
    const [event] = await events(
      'Title,Partners\nForum,"ATU (lead); NCA Ghana (host) | GSMA\nSmart Africa"\n',
    );
    expect(event!.partners).toEqual([
      { name: 'ATU', organization: 'ATU', role: 'lead' },
      { name: 'NCA Ghana', role: 'host' },
      { name: 'GSMA' },
      { name: 'Smart Africa' },
    ]);
  });

  it.each([
    ['Côte d’Ivoire', 'CI'],
    ['Cote d Ivoire', 'CI'],
    ['كوت ديفوار', 'CI'],
    ['Кот-д’Ивуар', 'CI'],
    ['科特迪瓦', 'CI'],
    ['Geneva', 'CH'],
    ['Женева', 'CH'],
    ['日内瓦', 'CH'],
    ['Lima, Perú', 'PE'],
  ])('a place: %s', async (place, country) => {
    const [event] = await events(`Title,Location\nForum,"${place}"\n`);
    expect(event!.place!.country).toBe(country);
    expect(event!.region).toBeDefined();
  });

  it.each(['CI', 'civ', 'Costa de Marfil', 'Ivory Coast'])('a country: %s', async (country) => {
    expect((await events(`Title,Country\nForum,${country}\n`))[0]!.place!.country).toBe('CI');
  });

  it.each([
    ['présentiel', 'physical'],
    ['En ligne', 'virtual'],
    ['híbrida', 'hybrid'],
    ['очно', 'physical'],
    ['线上', 'virtual'],
    ['حضوري', 'physical'],
    ['In-Person', 'physical'],
    ['face-to-face', 'physical'],
  ])('a modality: %s', async (text, modality) => {
    expect((await events(`Title,Mode\nForum,${text}\n`))[0]!.modality).toBe(modality);
  });
});

describe('headings', () => {
  it.each([
    ['en', 'Event title,Start date,End date,City,Country,Mode,Remarks'],
    ['fr', 'Intitulé de l’activité,Date de début,Date de fin,Ville,Pays,Modalité,Observations'],
    ['es', 'Nombre del evento,Fecha de inicio,Fecha de fin,Ciudad,País,Modalidad,Observaciones'],
    ['ru', 'Наименование мероприятия,Дата начала,Дата окончания,Город,Страна,Формат,Примечание'],
    ['ar', 'اسم الفعالية,تاريخ البدء,تاريخ الانتهاء,المدينة,البلد,طريقة الانعقاد,ملاحظات'],
    ['zh', '会议名称,开始日期,结束日期,城市,国家,形式,备注'],
  ])('in %s name the same fields', async (language, heading) => {
    const { dataset, tables } = await read(`${heading}\nX,2022-05-02,2022-05-03,Lima,Peru,virtual,n\n`);
    expect(tables[0]!.columns.map(({ field }) => field)).toEqual([
      'title',
      'start',
      'end',
      'city',
      'country',
      'modality',
      'note',
    ]);
    expect(tables[0]!.language).toBe(language);
    expect(dataset.events[0]!.when!.period).toBe('2022-05-02/2022-05-03');
  });

  it('are known without regard to case, accents and punctuation; what is near is suggested', async () => {
    const { tables, problems } = await read(
      '  TITRE :,DATE_DEBUT,Date de  fin,Vile\nX,2022-05-02,2022-05-03,Xyz\n',
    );
    expect(tables[0]!.columns.map(({ field }) => field).slice(0, 3)).toEqual(['title', 'start', 'end']);
    expect(problems.find(({ code }) => code === 'column-unknown')!.remedy).toContain('ville');
  });

  it.each([
    ['Venu', 'Palais', 'venue'],
    ['Discription', 'A forum', 'description'],
    ['Amount', '2500.00', undefined],
    ['Montant', '2500.00', undefined],
    ['Balance', '12.50', undefined],
  ])('of which one slip is another heading is reported with it: %s', async (heading, cell, suggestion) => {
    const { problems } = await importFiles({
      name: 'a.csv',
      content: `Title,Date,${heading}\nForum,5 May 2027,${cell}\n`,
    });
    const unknown = problems.find(({ code }) => code === 'column-unknown');
    expect(unknown?.params?.suggestion).toBe(suggestion);
  });
});

describe('what else people leave', () => {
  it('each line between quotes as a whole', async () => {
    const text = '"Title,Date,City"\n"Forum, of old,2 May 2022,Dakar"\n"A ""quoted"" day,3 May 2022,Lomé"\n';
    const [, second] = await events(text.replace('Forum, of old', 'Forum'));
    expect(second).toMatchObject({ title: { und: 'A "quoted" day' }, when: { period: '2022-05-03' } });
  });

  it('the error of a formula is no title and no text, and is kept', async () => {
    const { counts, problems } = await read('Title,Date,Note\n#DIV/0!,2022-05-02,\nForum,2022-05-03,#REF!\n');
    expect(counts).toMatchObject({ rows: 2, recorded: 1, rejected: 1 });
    expect(
      problems.filter(({ code }) => code === 'cell-formula-error').map(({ place }) => place!.column!.letter),
    ).toEqual(['A', 'C']);
    const [event] = await events('Title,Date,Note\nForum,2022-05-03,#REF!\n');
    expect(event!.extra).toEqual({ Note: '#REF!' });
  });

  it('a column of titles next to one of meetings', async () => {
    const [event] = await events('Meeting,Title,Dates\nSG13,Future networks,2-6 May 2022\n');
    expect(event).toMatchObject({ title: { und: 'Future networks' }, extra: { Meeting: 'SG13' } });
  });

  it.each([
    ['startDate,endDate', ['start', 'end']],
    ['start_date,end_date', ['start', 'end']],
    ['Event Timezone,Venue Name', ['zone', 'venue']],
    ['Country of the event,Event status', ['country', 'status']],
    ['local_date,State', ['date', 'subdivision']],
  ])('headings as programs and forms write them: %s', async (headings, fields) => {
    const { tables } = await read(`Name,${headings}\nForum,,\n`);
    expect(tables[0]!.columns.slice(1).map(({ field }) => field)).toEqual(fields);
  });

  it('numeric dates in the order of the language, with a remark', async () => {
    const { dataset, problems } = await read('Titre;Date;Lieu\nAtelier;02/05/2022;Dakar\n');
    expect(dataset.events[0]!.when!.period).toBe('2022-05-02');
    const [found] = problems.filter(({ code }) => code === 'date-order-from-language');
    expect(found!.message).toContain('day first');
    expect(found!.params.language).toBe('fr');
  });

  it('a pair that may be one meeting is reported once', async () => {
    const row = 'Forum on spectrum,2022-05-02,Lima,PE';
    const { problems } = await read(
      `Title,Date,City,Country\n${row}\n${row}\nRegional forum on spectrum,2022-05-02,Lima,PE\n`,
    );
    expect(problems.filter(({ code }) => code === 'possible-duplicate')).toHaveLength(1);
  });

  it('a header row that the file does not have is reported', async () => {
    const { problems } = await read('Title,Date\nForum,2022-05-02\n', { headerRow: 99 });
    expect(problems.map(({ code }) => code)).toContain('header-row-not-found');
  });
});

describe('a heading with something in brackets', () => {
  const fields = async (headings: string) =>
    (await read(`${headings}\nx,x,x,x\n`)).tables[0]!.columns.map(({ field }) => field);

  it.each([
    ['Title,Start (registration),Start,End', ['title', undefined, 'start', 'end']],
    ['Title,Date (deadline),Date (event),Place', ['title', undefined, 'date', 'place']],
    ['Title,Date (old),Date (new),City', ['title', undefined, undefined, 'city']],
    ['Title,Place (organizer),Place,Date', ['title', undefined, 'place', 'date']],
    ['Title,Date (dd/mm/yyyy),Partner(s),City', ['title', 'date', 'partners', 'city']],
    ['Title,Date,Hours (Geneva time),City', ['title', 'date', 'hours', 'city']],
  ])('is of its field only where the brackets say how it is written: %s', async (headings, expected) => {
    expect(await fields(headings)).toEqual(expected);
  });

  it('has the order of its dates in them', async () => {
    const of = async (pattern: string) =>
      (await events(`Title,Date (${pattern})\nForum,03/04/2022\n`))[0]!.when!.period;
    expect(await of('dd/mm/yyyy')).toBe('2022-04-03');
    expect(await of('mm/dd/yyyy')).toBe('2022-03-04');
  });
});

describe('titles that differ in a significant symbol', () => {
  it.each([
    ['Meeting of Q1/17', 'Meeting of Q11/7'],
    ['Session 1.1', 'Session 11'],
    ['SG 1-2', 'SG 12'],
    ['Meeting A B', 'Meeting AB'],
    ['5G part 1', '5G part -1'],
  ])('are not merged: %s and %s', async (one, other) => {
    const { counts } = await read(`Title,Date,City\n${one},2022-05-02,Lima\n${other},2022-05-02,Lima\n`);
    expect(counts).toMatchObject({ recorded: 2, merged: 0 });
  });

  it('or are spelled otherwise are both kept', async () => {
    const { dataset, counts } = await read(
      'Title,Date,City\nÜber uns,2022-05-02,Lima\nUber uns,2022-05-02,Lima\n',
    );
    expect(counts).toMatchObject({ merged: 1 });
    const [event] = dataset.events;
    const titles = [event!.title, ...event!.otherTitles!].map(({ und }) => und);
    expect(titles.sort()).toEqual(['Uber uns', 'Über uns']);
  });
});

describe('the errors of formulas in other languages', () => {
  it.each(['#BEZUG!', '#NV', '#¡VALOR!', '#N/D', '#ССЫЛКА!', '#VALEUR!'])('%s is no place', async (text) => {
    const { dataset, problems } = await read(`Title,Place\nForum,${text}\n`);
    expect(dataset.events[0]).not.toHaveProperty('place');
    expect(problems.map(({ code }) => code)).toContain('cell-formula-error');
  });

  it('and a word with a number sign is a word', async () => {
    expect((await events('Title,Note\nForum,#ITU\n'))[0]!.note).toBe('#ITU');
  });
});

describe('a date in parts that are no date', () => {
  it.each(['Day 1,July,2022', '14,,2022', '14,7,22', '14.0,7.0,2022.0'])(
    '%s is reported, and kept',
    async (cells) => {
      const { dataset, problems } = await read(`Title,Day,Month,Year\nForum,${cells}\n`);
      expect(dataset.events[0]).not.toHaveProperty('when');
      const text = cells.split(',').filter((cell) => cell !== '');
      expect(Object.values(dataset.events[0]!.extra!)).toEqual(text);
      expect(problems.map(({ code }) => code)).toContain('date-unreadable');
    },
  );
});

describe('quotation marks that are part of a text', () => {
  const read = (content: string) => importFiles({ name: 'a.tsv', content });

  it('are read as they are, where the line has all its cells without them', async () => {
    const { dataset, problems } = await read(
      'Title\tDate\n"Ten years", a book\t2026-05-05\nForum\t2026-05-06\n"Two" "words"!\t2026-05-07\n"Half” in Lima\t2026-05-08\n',
    );
    expect(dataset.events.map(({ title }) => title.und).sort()).toEqual([
      '"Half” in Lima',
      '"Ten years", a book',
      '"Two" "words"!',
      'Forum',
    ]);
    expect(problems.map(({ code }) => code)).not.toContain('quotes-unbalanced');
  });

  it.each(['Title\tDate\n"Open\t2026-05-05\nForum\t2026-05-06\n', 'Title\tDate\n"A" b\tc\t2026-05-05\n'])(
    'are a problem where the cells are not certain: %j',
    async (text) => {
      const { problems } = await read(text);
      expect(problems.some(({ code }) => code === 'quotes-unbalanced' || code === 'row-too-long')).toBe(true);
    },
  );
});

describe('a blank before a quotation mark', () => {
  it('leaves the cell whole where the row has too many cells without it', async () => {
    const { dataset, counts } = await importFiles({
      name: 'a.csv',
      content: 'Title,Date,Place\nForum,5 May 2027,Lima\nSeminar,6 May 2027, "Main hall, Lima"\n',
    });
    expect(counts).toMatchObject({ recorded: 2, rejected: 0 });
    expect(dataset.events.map(({ place }) => place?.city)).toEqual(['Lima', 'Lima']);
  });

  it('is text in a row that has as many cells as the others', async () => {
    const { dataset } = await importFiles({
      name: 'a.csv',
      content: 'Title,Date,Note\nForum,5 May 2027, "a" and b\n',
    });
    expect(JSON.stringify(dataset.events[0])).toContain('\\"a\\" and b');
  });

  it('leaves a row with another number of cells to a person', async () => {
    const { counts, problems } = await importFiles({
      name: 'a.csv',
      content: 'Title,Date,Place\nSeminar,6 May 2027, "Main, hall, Lima", Peru, x\n',
    });
    expect(counts).toMatchObject({ recorded: 0, rejected: 1 });
    expect(problems.map(({ code }) => code)).toContain('row-too-long');
  });
});
