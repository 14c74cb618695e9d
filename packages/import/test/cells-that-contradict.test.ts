import { describe, expect, it } from 'vitest';
import { importFiles } from '../src/index.js';

const read = (content: string) => importFiles({ name: 'list.csv', content });

describe('a city beside a country that it is not in', () => {
  const findingsFor = async (city: string, country: string) => {
    const { problems } = await read(`Title,Date,City,Country\nForum,5 May 2026,${city},${country}\n`);
    return problems.filter(({ code }) => code === 'cells-contradict').map(({ place }) => place?.column?.name);
  };

  it.each([
    ['Bamako', 'Burkina Faso'],
    ['Genève', 'France'],
    ['Женева', 'Россия'],
  ])('is reported: %s, %s', async (city, country) => {
    expect(await findingsFor(city, country)).toEqual(['City']);
  });

  it.each([
    ['Geneva', 'Switzerland'],
    ['Hong Kong', 'China'],
    ['Springfield', 'USA'],
    ['Nowhere', 'France'],
  ])('is not where it may be in it: %s, %s', async (city, country) => {
    expect(await findingsFor(city, country)).toEqual([]);
  });
});

describe('a month in a column beside whole dates', () => {
  const findingsFor = async (month: string, date: string) => {
    const { problems } = await read(`Title,Month,Date\nForum,${month},${date}\n`);
    return problems.filter(({ code }) => code === 'cells-contradict').map(({ place }) => place?.column?.name);
  };

  it.each([
    ['May', '12 June 2026'],
    ['Q2', '4 August 2026'],
    ['T2', '4 août 2026'],
    ['May/June', '12 July 2026'],
    ['二季度', '2026年8月4日'],
    ['Q1', '30 November - 2 December 2026'],
    ['7', '12 June 2026'],
    ['mai', '12 juin 2026'],
    ['май', '12 июня 2026'],
    ['5月', '2026年6月12日'],
    ['August', '28 June – 3 July 2026'],
  ])('is reported where no day is in it: %s, %s', async (month, date) => {
    expect(await findingsFor(month, date)).toEqual(['Month']);
  });

  it.each([
    ['Q3', '4 August 2026'],
    ['May/June', '12 June 2026'],
    ['Q1', '30 December 2026 - 2 January 2027'],
    ['All year', '12 June 2026'],
    ['June', '12 June 2026'],
    ['6', '12 June 2026'],
    ['July', '28 June – 3 July 2026'],
    ['January', '28 December 2026 – 3 January 2027'],
    ['Main hall', '12 June 2026'],
    ['May', '2026'],
  ])('is not where one may be, or where it is no month: %s, %s', async (month, date) => {
    expect(await findingsFor(month, date)).toEqual([]);
  });
});

describe('a region that is not that of the country', () => {
  const codesFor = async (content: string) => {
    const { dataset, problems } = await read(content);
    return {
      regions: dataset.events.map(({ region }) => region),
      reported: problems
        .filter(({ code }) => code === 'region-not-of-country')
        .map(({ place }) => place?.row),
    };
  };

  it('is used and reported, in a cell of its own and in a heading above the row', async () => {
    expect(await codesFor('Title,Date,Country,Region\nForum,5 May 2026,Chile,Africa\n')).toEqual({
      regions: ['AFR'],
      reported: [2],
    });
    expect(
      await codesFor('Title,Date,Country\nAfrica,,\nForum,5 May 2026,Chile\nFair,6 May 2026,Kenya\n'),
    ).toEqual({
      regions: ['AFR', 'AFR'],
      reported: [3],
    });
  });

  it('is no news where it is that of a regional group, or where no country is known', async () => {
    const content =
      'Title,Date,Country,Region,Body\nSG13RG-AFR,5 May 2026,Switzerland,,SG13RG-AFR\nFair,6 May 2026,,Africa,\n';
    expect((await codesFor(content)).reported).toEqual([]);
  });
});

describe('a part of the day without hours', () => {
  const codesFor = async (row: string) => {
    const { problems } = await read(`Title,Date,Time\nForum,${row}\n`);
    return problems.filter(({ code }) => code === 'hours-omitted').map(({ place }) => place?.column?.name);
  };

  it.each([
    '9 May 2026 afternoon',
    '9 mai 2026 après-midi',
    '9 мая 2026 вечер',
    '2026年5月9日下午',
    '9 مايو 2026 مساءً',
  ])('is reported: %s', async (date) => {
    expect(await codesFor(`${date},`)).toEqual(['Date']);
  });

  it('is not beside hours', async () => {
    expect(await codesFor('9 May 2026 afternoon,2:30')).toEqual([]);
    expect(await codesFor('9 May 2026 14:30,')).toEqual([]);
  });
});

describe('partners with commas between them', () => {
  const partnersOf = async (cell: string) => {
    const { dataset } = await read(`Title,Date,Partners\nForum,5 May 2026,"${cell}"\n`);
    return dataset.events[0]!.partners!.map(({ name, role }) => [name, role]);
  };

  it('are several where one has its role before a comma', async () => {
    expect(await partnersOf('World Bank (donor), CEMAC')).toEqual([
      ['World Bank', 'funder'],
      ['CEMAC', undefined],
    ]);
  });

  it('are one where the comma is in its name', async () => {
    const name = 'Ministry of Posts, Telecommunications and ICT';
    expect(await partnersOf(`${name} (host)`)).toEqual([[name, 'host']]);
  });
});

describe('several rows about the list above its headings', () => {
  it.each([
    'Last update,3 March 2026,\nPrinted on,4 April 2026,',
    'Mise à jour,3 March 2026,\nImprimé le,4 April 2026,',
    'Дата печати,3 March 2026,',
  ])('are no rows of it: %s', async (above) => {
    const { dataset, problems } = await read(
      `${above}\nTitle,Date,City\nForum,5 May 2026,Geneva\nSeminar,6 May 2026,Geneva\n`,
    );
    expect(dataset.events).toHaveLength(2);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are rows of it where they are as wide and say nothing of it', async () => {
    const { dataset } = await read('Forum,5 May 2026,Lima\nTitle,Date,City\nSeminar,6 May 2026,Geneva\n');
    expect(dataset.events.map(({ title }) => Object.values(title)[0]).sort()).toEqual(['Forum', 'Seminar']);
  });
});
