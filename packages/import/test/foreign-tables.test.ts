import { importFiles } from '@regional-presence/import';
import { loadCities } from '@regional-presence/reference';
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

  it('is that of the end of a range', async () => {
    const { byTitle } = await read('Title,Date\nA forum,3/21-3/23/19\nB forum,5/2/19\nC forum,6/9-6/13/19\n');
    const periods = ['A forum', 'B forum', 'C forum'].map((title) => byTitle.get(title)!.when?.period);
    expect(periods).toEqual(['2019-03-21/2019-03-23', '2019-05-02', '2019-06-09/2019-06-13']);
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
