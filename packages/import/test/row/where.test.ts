import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

type Cells = Record<string, string>;

/** Imports one row from its cells: its place, region and office, what is left over, and the problems of its cells. */
async function read(cells: Cells, options = {}) {
  const all = { Title: 'Forum', Date: '2022-05-03', ...cells };
  const line = (texts: string[]) => texts.map((text) => `"${text}"`).join(',');
  const { dataset, problems } = await importText(
    `${line(Object.keys(all))}\n${line(Object.values(all))}\n`,
    options,
  );
  const { place, region, office, modality, links, extra } = dataset.events[0]!;
  const found = problems
    .filter(
      ({ code, severity, place: at }) => severity !== 'remark' && !code.endsWith('-missing') && at?.column,
    )
    .map(({ code, place: at }) => `${code} ${at!.column!.name}`);
  const given = Object.entries({ place, region, office, modality, links, extra }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...Object.fromEntries(given), found };
}

describe('a place', () => {
  it.each<[rule: string, cells: Cells, expected: object]>([
    [
      'has a country, a city and a venue',
      { Country: 'Peru', City: 'Lima', Venue: 'Hotel Sol' },
      { place: { country: 'PE', venue: 'Hotel Sol', city: 'Lima' }, region: 'AMS', found: [] },
    ],
    [
      'has the country of its city',
      { City: 'Lima' },
      { place: { city: 'Lima', country: 'PE' }, region: 'AMS', found: [] },
    ],
    [
      'has a city that is also a country',
      { City: 'Singapore' },
      { place: { city: 'Singapore', country: 'SG' }, region: 'ASP', found: [] },
    ],
    [
      'has the country of its cell',
      { City: 'Córdoba, Spain' },
      { place: { city: 'Córdoba', country: 'ES' }, region: 'EUR', found: [] },
    ],
    [
      'in the city column may have all parts',
      { City: 'Hotel Sol, Lima, Peru' },
      { place: { venue: 'Hotel Sol', city: 'Lima', country: 'PE' }, region: 'AMS', found: [] },
    ],
    [
      'is in two cells that agree',
      { Country: 'Peru', Place: 'LIMA, Peru' },
      { place: { country: 'PE', city: 'LIMA' }, region: 'AMS', found: [] },
    ],
    [
      'has a city in any case',
      { City: 'Lima', Place: 'LIMA, Peru' },
      { place: { city: 'Lima', country: 'PE' }, region: 'AMS', found: [] },
    ],
    [
      'has the venues of two cells',
      { Venue: 'Hotel Sol', Place: 'Hotel Luna, Lima, Peru' },
      {
        place: {
          venue: 'Hotel Luna',
          city: 'Lima',
          country: 'PE',
          text: 'Hotel Sol, Hotel Luna, Lima, Peru',
        },
        region: 'AMS',
        found: [],
      },
    ],
    [
      'has the venue of a place column next to a column of the city',
      { Location: 'Hôtel Méridien', City: 'Dakar', Country: 'Sénégal' },
      { place: { country: 'SN', city: 'Dakar', venue: 'Hôtel Méridien' }, region: 'AFR', found: [] },
    ],
    [
      'has the city of its column, and all words of the cell',
      { City: 'Falmouth, Cornwall', Country: 'UK' },
      {
        place: { country: 'GB', city: 'Falmouth', text: 'Falmouth, Cornwall, UK' },
        region: 'EUR',
        found: [],
      },
    ],
    [
      'has one city in two languages',
      { City: 'Geneva', Place: 'CICG, Genève, Suisse' },
      {
        place: { venue: 'CICG', city: 'Geneva', country: 'CH', text: 'CICG, Genève, Suisse' },
        region: 'EUR',
        found: [],
      },
    ],
    ['without a country has no region', { City: 'Xyzzy' }, { place: { city: 'Xyzzy' }, found: [] }],
  ])('%s', async (_, cells, expected) => {
    expect(await read(cells)).toEqual(expected);
  });

  it.each<[rule: string, cells: Cells, expected: object]>([
    [
      'has two countries',
      { Country: 'Peru', Place: 'Quito, Ecuador' },
      {
        place: { country: 'PE' },
        region: 'AMS',
        extra: { Place: 'Quito, Ecuador' },
        found: ['cells-contradict Place'],
      },
    ],
    [
      'has two cities',
      { City: 'Lima', Place: 'Cusco, Peru' },
      {
        place: { city: 'Lima', country: 'PE' },
        region: 'AMS',
        extra: { Place: 'Cusco, Peru' },
        found: ['cells-contradict Place'],
      },
    ],
    [
      'has a city column with another country',
      { Country: 'Peru', City: 'Quito, Ecuador' },
      {
        place: { country: 'PE', city: 'Quito' },
        region: 'AMS',
        extra: { City: 'Quito, Ecuador' },
        found: ['cells-contradict City'],
      },
    ],
    [
      'has a country that is not known',
      { Country: 'Xyzzy', City: 'Lima' },
      {
        place: { city: 'Lima', country: 'PE', text: 'Lima, Xyzzy' },
        region: 'AMS',
        extra: { Country: 'Xyzzy' },
        found: ['country-unknown Country'],
      },
    ],
    [
      'has a city in several countries',
      { City: 'Córdoba' },
      { place: { city: 'Córdoba' }, found: ['city-ambiguous City'] },
    ],
  ])('is reported, and its cell kept, if it %s', async (_, cells, expected) => {
    expect(await read(cells)).toEqual(expected);
  });

  it('in several countries is in that of the region of its row', async () => {
    expect(await read({ City: 'Córdoba', Region: 'EUR' })).toEqual({
      place: { city: 'Córdoba', country: 'ES' },
      region: 'EUR',
      found: [],
    });
  });
});

describe('a place that is none', () => {
  const url = 'https://example.org/meet';
  it.each<[rule: string, cells: Cells, expected: object]>([
    ['is a modality', { Place: 'Online' }, { modality: 'virtual', found: [] }],
    ['is a modality in the venue column', { Venue: 'Online' }, { modality: 'virtual', found: [] }],
    ['is a modality in the city column', { City: 'Online' }, { modality: 'virtual', found: [] }],
    ['is a link', { Place: url }, { modality: 'virtual', links: [url], found: [] }],
    [
      'is one link of two cells',
      { Venue: url, Place: url },
      { modality: 'virtual', links: [url], found: [] },
    ],
    [
      'is next to a city',
      { City: 'Lima', Venue: 'Online' },
      { place: { city: 'Lima', country: 'PE' }, region: 'AMS', modality: 'virtual', found: [] },
    ],
  ])('%s', async (_, cells, expected) => {
    expect(await read(cells)).toEqual(expected);
  });

  it('is kept if another cell has another link', async () => {
    const { extra } = (await read({ Venue: url, Place: `${url}/2` })) as { extra?: Cells };
    expect(extra).toEqual({ Venue: url });
  });
});

describe('the region of a row', () => {
  it.each<[rule: string, cells: Cells, options: object, region: string | undefined]>([
    ['is that of its column', { Region: 'Europe', Office: 'Dakar', City: 'Lima' }, { region: 'ASP' }, 'EUR'],
    ['is that of its office', { Region: '', Office: 'Dakar', City: 'Lima' }, { region: 'ASP' }, 'AFR'],
    ['is that of its category', { Categories: 'Africa', City: 'Lima' }, { region: 'ASP' }, 'AFR'],
    ['is that of its regional group', { Bodies: 'SG5RG-AFR', City: 'Lima' }, { region: 'ASP' }, 'AFR'],
    ['is that of the file', { City: 'Lima' }, { region: 'ASP' }, 'ASP'],
    ['is that of its country', { City: 'Lima' }, {}, 'AMS'],
    ['is none without one', {}, {}, undefined],
  ])('%s', async (_, cells, options, region) => {
    expect(((await read(cells, options)) as { region?: string }).region).toBe(region);
  });

  it('is reported and kept if it is not known', async () => {
    expect(await read({ Region: 'Xyzzy', Office: 'Xyzzy' })).toEqual({
      extra: { Region: 'Xyzzy', Office: 'Xyzzy' },
      found: ['office-unknown Office', 'region-unknown Region'],
    });
  });
});
