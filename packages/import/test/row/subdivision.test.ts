import { importFiles } from '@regional-presence/import';
import { loadCities } from '@regional-presence/reference';
import { beforeAll, describe, expect, it } from 'vitest';

beforeAll(loadCities);

async function read(...lines: string[]) {
  const { dataset, problems, tables } = await importFiles({
    name: 'a.csv',
    content: `${lines.join('\n')}\n`,
  });
  return {
    events: dataset.events,
    places: dataset.events.map(({ place = {} }) => ({
      ...place,
      text: place.text ?? [place.venue, place.city].filter(Boolean).join(', '),
    })),
    fields: tables[0]!.columns.map(({ field }) => field),
    codes: problems.filter(({ severity }) => severity !== 'remark').map(({ code }) => code),
  };
}

describe('parts of an address in columns of their own', () => {
  it.each([
    [
      'venue,street,zip,city,country',
      'Hall,Main Street 5,10115,Berlin,Germany',
      'Hall, Main Street 5, 10115 Berlin, Germany',
    ],
    ['street,code postal,ville,pays', 'Rue X,1201,Genève,Suisse', 'Rue X, 1201 Genève, Suisse'],
    ['city,state,zip,country', 'Nashville,TN,37201,USA', 'Nashville, TN 37201, USA'],
    ['city,postcode', 'London,SW1A 2AA', 'London SW1A 2AA'],
    ['address,postcode,city', '5 Long Lane SW1A 2AA,SW1A 2AA,London', '5 Long Lane SW1A 2AA, London'],
    ['venue,district,city', 'Hall,Bonfim,Porto', 'Hall, Bonfim, Porto'],
    ['address,bairro,cidade', 'Rua X 5,Bonfim,Porto', 'Rua X 5, Bonfim, Porto'],
    ['location,district', 'Hall,Bonfim', 'Hall, Bonfim'],
    ['адрес,район,город', 'ул. Мира 5,Центральный,Казань', 'ул. Мира 5, Центральный, Казань'],
  ])('are all in the place: %s', async (headings, cells, text) => {
    const { places, codes, events } = await read(`title,date,${headings}`, `Forum,2026-05-05,${cells}`);
    expect(places[0]!.text).toBe(text);
    expect(codes).not.toContain('columns-unknown');
    expect(events[0]!.extra).toBeUndefined();
  });

  it.each([
    ['address,barrio', 'Soler 3929,Palermo', 'Soler 3929, Palermo'],
    ['location,neighborhood', 'Hall,Milan', 'Hall, Milan'],
    ['lieu,quartier', 'Salle A,Europe', 'Salle A, Europe'],
    ['адрес,район', 'ул. Мира 5,Калининград', 'ул. Мира 5, Калининград'],
  ])('are in no city that a district has the name of: %s', async (headings, cells, text) => {
    const { places, events } = await read(`title,date,${headings}`, `Forum,2026-05-05,${cells}`);
    expect(places[0]!.text).toBe(text);
    expect(places[0]).not.toHaveProperty('city');
    expect(places[0]).not.toHaveProperty('country');
    expect(events[0]!.region).toBeUndefined();
  });

  it('have the city that is written before the district', async () => {
    const { places } = await read('title,date,address,barrio', 'Forum,2026-05-05,"Soler 3929, Lima",Palermo');
    expect(places[0]).toMatchObject({ city: 'Lima', country: 'PE' });
  });

  it('are those of nested JSON as well', async () => {
    const location = {
      name: 'Hall',
      street: 'Rua X 12',
      postalCode: '4000-100',
      district: 'Bonfim',
      city: 'Porto',
      country: 'Portugal',
    };
    const content = JSON.stringify([{ title: 'Forum', date: '2026-05-05', location }]);
    const { dataset } = await importFiles({ name: 'a.json', content });
    const [event] = dataset.events;
    expect(event!.place).toMatchObject({ city: 'Porto', country: 'PT' });
    for (const part of Object.values(location)) expect(event!.place!.text).toContain(part);
    expect(event!.extra).toBeUndefined();
  });
});

describe('a state or province in its own column', () => {
  it.each([
    ['city,state,country', 'Nashville,TN,USA', 'Nashville, TN, USA', 'US'],
    ['city,state', 'Princeton,New Jersey', 'Princeton, New Jersey', 'US'],
    ['venue,city,province', 'City Hall,Montreal,Quebec', 'City Hall, Montreal, Quebec', 'CA'],
    ['ciudad,provincia,país', 'Rosario,Santa Fe,Argentina', 'Rosario, Santa Fe, Argentina', 'AR'],
    ['город,область,страна', 'Химки,Московская область,Россия', 'Химки, Московская область, Россия', 'RU'],
    ['城市,省份,国家', '广州,广东,中国', '广州, 广东, 中国', 'CN'],
    ['location,state', 'Convention Centre,Gauteng', 'Convention Centre, Gauteng', 'ZA'],
    ['state,country', 'Ohio,USA', 'Ohio, USA', 'US'],
    ['state', 'Texas', 'Texas', 'US'],
  ])('is written between city and country: %s', async (headings, cells, text, country) => {
    const { places, codes } = await read(`title,date,${headings}`, `Forum,2026-05-05,${cells}`);
    expect(places).toMatchObject([{ text, country }]);
    expect(codes).not.toContain('columns-unknown');
  });

  it('is not repeated where another cell has it', async () => {
    const { places } = await read('title,date,city,state,country', 'Forum,2026-05-05,Cork,Ireland,Ireland');
    expect(places).toMatchObject([{ text: 'Cork', city: 'Cork', country: 'IE' }]);
  });

  it('of a department of France gives the country', async () => {
    const { places, codes } = await read(
      'title,date,city,department',
      'Forum,2026-05-05,Vienne,38',
      'Congress,2026-05-06,Saint-Denis,974',
      'Workshop,2026-05-07,Ajaccio,2A',
      'Seminar,2026-05-08,La Réole,33',
      'Meeting,2026-05-09,Geneva,Suisse',
    );
    expect(places.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Vienne, 38, France', 'La Réole, 33, France']),
    );
    expect(places.find(({ text }) => text?.startsWith('Vienne'))).toMatchObject({
      city: 'Vienne',
      country: 'FR',
    });
    // Overseas are other clocks.
    expect(places.find(({ text }) => text?.startsWith('Saint-Denis'))?.country).not.toBe('FR');
    expect(codes).not.toContain('columns-unknown');
  });

  it('of an organization is none', async () => {
    const { places } = await read(
      'title,date,city,department',
      'Forum,2026-05-05,Vienne,Finance',
      'Congress,2026-05-06,Lyon,Radio',
    );
    for (const { text } of places) expect(text ?? '').not.toMatch(/Finance|Radio/);
  });

  it('is kept with the record where the country contradicts it', async () => {
    const { events, codes } = await read('title,date,city,state,country', 'A,2026-05-05,Paris,Texas,France');
    expect(codes).toContain('cells-contradict');
    expect(Object.values(events[0]!.extra ?? {})).toEqual(expect.arrayContaining(['Paris', 'Texas']));
  });

  it.each([
    ['Region', ['Toscana', 'Lazio', 'Veneto'], 'subdivision'],
    ['Region', ['Toscana', 'Africa', 'Veneto'], 'region'],
    ['Estado', ['SP', 'RJ', 'MG'], 'subdivision'],
    ['Estado', ['confirmado', 'cancelado', 'confirmado'], 'status'],
    ['State', ['confirmed', 'cancelled', 'confirmed'], 'status'],
    ['State', ['Ohio', 'Texas', 'Ohio'], 'subdivision'],
  ])(
    'is one of the meanings of a heading, and the cells decide which: %s of %j',
    async (heading, cells, field) => {
      const { fields } = await read(
        `title,date,city,${heading}`,
        ...cells.map((cell, i) => `Forum ${i},2026-05-0${i + 1},Xyzzy,${cell}`),
      );
      expect(fields.at(-1)).toBe(field);
    },
  );
});

describe('a city in its own column', () => {
  it.each([
    ['city,state', '府中市,東京都', '府中市'],
    ['prefecture,city', '東京都,府中市', '府中市'],
    ['city,state', 'Kleinort,Berlin', 'Kleinort'],
    ['city,state', 'Nashville,TN', 'Nashville'],
  ])('is the city, whatever city the state has the name of: %s, %s', async (headings, cells, city) => {
    const { places } = await read(`title,date,${headings}`, `Forum,2026-05-05,${cells}`);
    expect(places[0]).toMatchObject({ city });
    for (const cell of cells.split(',')) expect(places[0]!.text).toContain(cell);
  });
});

describe('states of one country', () => {
  const countriesOf = async (states: readonly string[]) => {
    const rows = states.map((state, i) => `Forum ${i},2026-05-0${i + 1},Town ${'ABC'[i]},${state}`);
    const { places } = await read('title,date,city,state', ...rows);
    return places.map(({ country }) => country);
  };

  it('say the country of their cities', async () => {
    expect(await countriesOf(['MG', 'SC', 'RS'])).toEqual(['BR', 'BR', 'BR']);
    expect(await countriesOf(['SC', 'TX', 'NY'])).toEqual(['US', 'US', 'US']);
  });

  it.each([
    ['two countries have all of them', ['SC', 'PA', 'AL']],
    ['no country has all of them', ['MG', 'TX', 'SC']],
  ])('say no country where %s', async (_, states) => {
    expect(await countriesOf(states)).not.toContain('BR');
  });
});

describe('the country of the venue', () => {
  it.each(['country_of_museum', 'venue country', 'País del museo', 'Pays du stade'])(
    'is that of a column %s beside one of countries that the activity is about',
    async (heading) => {
      const { places, events } = await read(`title,date,country,${heading}`, 'Show,2026-05-05,Peru,Spain');
      expect(places[0]).toMatchObject({ country: 'ES' });
      expect(events[0]!.extra).toMatchObject({ country: 'Peru' });
    },
  );

  it('is that of the column of countries where no other says it', async () => {
    const { places } = await read('title,date,museum,country', 'Show,2026-05-05,Prado,Spain');
    expect(places[0]).toMatchObject({ country: 'ES', venue: 'Prado' });
  });
});

describe('a column of countries', () => {
  it.each([
    ['GER', 'DE'],
    ['SUI', 'CH'],
    ['SCO', 'GB'],
    ['BRN', 'BN'],
  ])('has codes of lists of sport, after those of ISO 3166-1: %s', async (code, country) => {
    const { places } = await read('title,date,city,country', `Cup,2026-05-05,Someplace,${code}`);
    expect(places[0]).toMatchObject({ city: 'Someplace', country });
  });

  it('has no such codes in other places', async () => {
    const { places } = await read('title,date,location', 'Cup,2026-05-05,"Harbour, BAR"');
    expect(places[0]).not.toHaveProperty('country');
  });

  it('has places where its cells name cities, as in Slovene', async () => {
    const { places, events } = await read(
      'ime,datum,kraj',
      'Koncert,2026-05-05,"Sokolski dom, Škofja Loka"',
      'Revija,2026-05-06,"Cankarjev dom, Ljubljana"',
      'Nastop,2026-05-07,Selca',
    );
    expect(events.map(({ title }) => Object.values(title)[0]).sort()).toEqual([
      'Koncert',
      'Nastop',
      'Revija',
    ]);
    expect(places.map(({ text }) => text).sort()).toEqual([
      'Cankarjev dom, Ljubljana',
      'Selca',
      'Sokolski dom, Škofja Loka',
    ]);
  });

  it('keeps its text in the place where the country is not known', async () => {
    const { places, events, codes } = await read(
      'title,date,city,country',
      'A,2026-05-05,Lima,Xyzzy',
      'B,2026-05-06,Quito,Ecuador',
    );
    const [lima] = places.filter(({ city }) => city === 'Lima');
    expect(lima!.text).toBe('Lima, Xyzzy');
    expect(events.map(({ extra }) => extra?.country)).toContain('Xyzzy');
    expect(codes).toContain('country-unknown');
  });
});

describe('a column of places and hours', () => {
  it.each([
    ['Venue and time', 'Main hall: 14:00 – 17:00', 'Main hall', '14:00-17:00'],
    ['Plaats + uur', 'Lokaal: 14u - 17u', 'Lokaal', '14:00-17:00'],
    ['Lieu et heure', 'Salle 2, 14h30', 'Salle 2', '14:30'],
    ['Lugar y hora', 'Aula 5 (9:00-10:00)', 'Aula 5', '09:00-10:00'],
    ['Место и время', 'Зал 3, 10:00', 'Зал 3', '10:00'],
  ])('has both: %s, %s', async (heading, cell, venue, hours) => {
    const { events } = await read(`title,date,${heading}`, `Forum,2026-05-05,"${cell}"`);
    expect(events[0]).toMatchObject({ place: { venue }, when: { hours } });
    expect(events[0]!.extra).toBeUndefined();
  });

  it('has the hours of each row, where the dates are the same', async () => {
    const { events } = await read(
      'title,date,venue and time',
      'A,2026-05-05,"Hall, 10:00-12:00"',
      'B,2026-05-05,"Room 14, Nairobi, 9:00-17:00"',
      'C,2026-05-05,"Nairobi (Kenya) from 2 pm to 4 pm"',
    );
    const hours = events.map(({ title, when }) => [Object.values(title)[0], when?.hours]).sort();
    expect(hours).toEqual([
      ['A', '10:00-12:00'],
      ['B', '09:00-17:00'],
      ['C', '14:00-16:00'],
    ]);
    expect(events.find(({ title }) => Object.values(title)[0] === 'C')!.place).toEqual({
      city: 'Nairobi',
      country: 'KE',
    });
  });

  it.each(['Hall, 10:00-12:00 / 14:00-16:00', '10:00-12:00, Hotel Hilton'])(
    'keeps the text whole where its hours are not at the end, or are several: %s',
    async (cell) => {
      const { places, events } = await read('title,date,venue and time', `A,2026-05-05,"${cell}"`);
      expect(events[0]!.when).not.toHaveProperty('hours');
      expect(places[0]!.text).toBe(cell);
    },
  );

  it('has a place alone, or hours alone', async () => {
    const { events } = await read(
      'title,date,venue and time',
      'A,2026-05-05,Room 14',
      'B,2026-05-06,14:00-15:00',
    );
    const [a, b] = events.sort((one, other) => (one.when!.period < other.when!.period ? -1 : 1));
    expect(a).toMatchObject({ place: { venue: 'Room 14' } });
    expect(a!.when).not.toHaveProperty('hours');
    expect(b).toMatchObject({ when: { hours: '14:00-15:00' } });
    expect(b).not.toHaveProperty('place');
  });
});
