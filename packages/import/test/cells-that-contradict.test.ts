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
