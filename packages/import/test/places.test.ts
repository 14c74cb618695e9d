import { describe, expect, it } from 'vitest';
import { importFiles } from '../src/index.js';

const read = async (place: string, heading = 'Location', more = '') => {
  const text = `Title,${heading}${more ? ',Mode' : ''}\nForum,"${place}"${more ? `,${more}` : ''}\n`;
  const { dataset, problems } = await importFiles([
    { name: 'a.csv', content: new TextEncoder().encode(text) },
  ]);
  const { place: where, modality, region, extra, links } = dataset.events[0]!;
  const codes = problems.filter(({ severity }) => severity !== 'remark').map(({ code }) => code);
  const question = problems.find(({ code }) => code === 'city-ambiguous')?.params.countries;
  return { where, modality, region, extra, links, codes, question };
};

describe('a name of two countries beside a city of one', () => {
  it.each([
    ['Kinshasa', 'Congo', 'CD'],
    ['Lubumbashi', 'Congo', 'CD'],
    ['Brazzaville', 'Congo', 'CG'],
    ['Kinshasa', 'Конго', 'CD'],
    ['كينشاسا', 'الكونغو', 'CD'],
    ['Seoul', 'Korea', 'KR'],
    ['Pyongyang', 'Corée', 'KP'],
  ])('%s, %s', async (city, name, country) => {
    const text = `Title,City,Country\nForum,${city},${name}\n`;
    const { dataset, problems } = await importFiles([
      { name: 'a.csv', content: new TextEncoder().encode(text) },
    ]);
    expect(dataset.events[0]!.place?.country).toBe(country);
    expect(problems.map(({ code }) => code)).not.toContain('country-unknown');
  });
});

describe('a state between a city and its country', () => {
  it.each([
    ['Los Angeles, CA', 'Los Angeles', 'US'],
    ['Chicago, IL', 'Chicago', 'US'],
    ['Boston, MA, USA', 'Boston', 'US'],
    ['New York, NY', 'New York', 'US'],
    ['Wilmington, DE', 'Wilmington', 'US'],
    ['Springfield, Georgia', 'Springfield', 'US'],
    ['Athens, GA', 'Athens', 'US'],
    ['San Jose, CA', 'San Jose', 'US'],
    ['Paris, TX', 'Paris', 'US'],
    ['Manaus, AM', 'Manaus', 'BR'],
    ['Salvador, BA', 'Salvador', 'BR'],
    ['Porto Alegre, RS', 'Porto Alegre', 'BR'],
    ['Montreal, Quebec, Canada', 'Montreal', 'CA'],
    ['Hempstead, New York, USA', 'Hempstead', 'US'],
    ['Hyderabad, Telangana', 'Hyderabad', 'IN'],
    ['Cambridge, MA 02139, USA', 'Cambridge', 'US'],
    ['Austin, TX', 'Austin', 'US'],
    ['Atlanta, Georgia', 'Atlanta', 'US'],
    ['London, Ontario, Canada', 'London', 'CA'],
    ['Vilnius, LT-01001, Lithuania', 'Vilnius', 'LT'],
  ])('%s', async (text, city, country) => {
    const { where, codes } = await read(text);
    expect(where).toMatchObject({ city, country });
    expect(codes).not.toContain('city-ambiguous');
    // The state has no field; the place as written is preserved, so that it is not lost.
    expect(where!.text).toBe(text);
  });

  it.each([
    ['Tbilisi, Georgia', 'Tbilisi', 'GE'],
    ['Bogotá, CO', 'Bogotá', 'CO'],
    ['Berlin, DE', 'Berlin', 'DE'],
    ['Lima, Peru', 'Lima', 'PE'],
    ['Hotel Sol, Lima, Peru', 'Lima', 'PE'],
    ['San José, Costa Rica', 'San José', 'CR'],
  ])('that is a country after all: %s', async (text, city, country) => {
    const { where, extra } = await read(text);
    expect(where).toMatchObject({ city, country });
    expect(extra).toBeUndefined();
  });

  it.each([
    ['Smalltown, CO', ['CO', 'US']],
    ['Smalltown, Georgia', ['GE', 'US']],
    ['Moscow, ID', ['ID', 'US', 'RU']],
    ['Milan, MI', ['US', 'IT']],
  ])('or a country, is reported and not guessed: %s', async (text, others) => {
    const { where, region, question } = await read(text);
    expect(where!.country).toBeUndefined();
    expect(region).toBeUndefined();
    expect(question).toEqual(others);
    expect(where!.text).toBe(text);
  });
});

describe('a place of several parts', () => {
  it.each([
    ['Berlin, Brandenburg, Germany', { city: 'Berlin', country: 'DE' }],
    ['Bogotá, Capital District, Colombia', { city: 'Bogotá', country: 'CO' }],
    ['Hall 2, Geneva, Switzerland', { venue: 'Hall 2', city: 'Geneva', country: 'CH' }],
    [
      'CICG, rue de Varembé, Geneva, Switzerland',
      { venue: 'CICG, rue de Varembé', city: 'Geneva', country: 'CH' },
    ],
  ])('%s has its city where one is known', async (text, where) => {
    const isWhole = !/Brandenburg|District/.test(text);
    expect((await read(text)).where).toEqual(isWhole ? where : { ...where, text });
  });

  it.each([['Nairobi or Kampala'], ['Kenya and Uganda'], ['Genève ou Lausanne']])(
    'with alternatives is kept as written: %s',
    async (text) => {
      expect((await read(text)).where).toMatchObject({ text });
    },
  );

  it.each([
    [
      'Rue de Varembé 17, 1211 Genève 20, Suisse',
      { venue: 'Rue de Varembé 17', city: 'Genève', country: 'CH' },
    ],
    ['Place des Nations, CH-1211 Geneva', { venue: 'Place des Nations', city: 'Geneva', country: 'CH' }],
    ['Vancouver, BC V6B 1A1, Canada', { city: 'Vancouver', country: 'CA' }],
    ['Sydney NSW 2000, Australia', { city: 'Sydney', country: 'AU' }],
    ['London SW1A 2AA', { city: 'London', country: 'GB' }],
    ['1211 Geneva 20', { city: 'Geneva', country: 'CH' }],
    ['Geneva, CICG', { venue: 'CICG', city: 'Geneva', country: 'CH' }],
    ['Lipová 566/5, 040 01 Košice', { venue: 'Lipová 566/5', city: 'Košice', country: 'SK' }],
  ])('with a street or a postcode: %s', async (text, where) => {
    const found = await read(text);
    expect(found.where).toEqual({ ...where, text });
    expect(found.extra).toBeUndefined();
  });

  it('begins with the city where the venue has a column of its own', async () => {
    const { where, extra } = await read('Ho, Volta, Ghana","University', 'Location,Venue', '');
    expect(where).toEqual({
      venue: 'University',
      city: 'Ho',
      country: 'GH',
      text: 'University, Ho, Volta, Ghana',
    });
    expect(extra).toBeUndefined();
  });
});

describe('a place that is no place', () => {
  it.each([
    ['Online', 'virtual'],
    ['Virtual meeting', 'virtual'],
    ['Fully virtual', 'virtual'],
    ['Zoom', 'virtual'],
    ['Microsoft Teams Meeting', 'virtual'],
    ['En ligne', 'virtual'],
    ['Visioconférence', 'virtual'],
    ['Онлайн', 'virtual'],
    ['线上', 'virtual'],
    ['عبر الإنترنت', 'virtual'],
  ])('%s says how one takes part', async (text, modality) => {
    const found = await read(text);
    expect(found.where).toBeUndefined();
    expect(found.modality).toBe(modality);
  });

  it.each([
    ['Geneva [Virtual]', 'Geneva', 'virtual'],
    ['Geneva (hybrid)', 'Geneva', 'hybrid'],
    ['New Orleans + Virtual', 'New Orleans', 'hybrid'],
    ['Hybrid (Nairobi + online)', 'Nairobi', 'hybrid'],
    ['Dakar, Senegal and online', 'Dakar', 'hybrid'],
    ['Geneva/online', 'Geneva', 'hybrid'],
    ['Online / Geneva', 'Geneva', 'hybrid'],
  ])('%s is a place, and says how', async (text, city, modality) => {
    const found = await read(text);
    expect(found.where).toMatchObject({ city });
    expect(found.modality).toBe(modality);
  });

  it.each(['Worldwide', 'See email', 'Asia and the Pacific'])(
    '%s names no city, and is the place as written',
    async (text) => {
      const { where, extra } = await read(text);
      expect(where).toEqual({ text });
      expect(extra).toBeUndefined();
    },
  );

  it.each(['N/A', 'not applicable', 'нет', '不适用'])('%s is kept, and is no place', async (text) => {
    const { where, extra } = await read(text);
    expect(where).toBeUndefined();
    expect(extra).toEqual({ Location: text });
  });

  it('an address of the web is a link to a virtual meeting', async () => {
    const { where, modality, links } = await read('https://zoom.us/j/123');
    expect([where, modality, links]).toEqual([undefined, 'virtual', ['https://zoom.us/j/123']]);
  });

  it('that contradicts the modality column is kept, and reported', async () => {
    const { modality, extra, codes } = await read('Online', 'Location', 'physical');
    expect(modality).toBe('physical');
    expect(extra).toEqual({ Location: 'Online' });
    expect(codes).toContain('cells-contradict');
  });
});
