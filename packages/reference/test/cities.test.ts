import { describe, expect, it } from 'vitest';
import { cityKey } from '../src/city-key.js';
import { CITIES, type CityMatch, findCity, findCountry, MEMBER_STATES, OFFICES } from '../src/index.js';
import { SHARED_CITY_NAMES } from '../src/internal.js';

const SHARED = new Map(
  SHARED_CITY_NAMES.flatMap((shared) => shared.names.map((name) => [cityKey(name), shared] as const)),
);

const countries = (match: CityMatch | undefined): string[] =>
  !match ? [] : 'candidates' in match ? match.candidates.map(({ country }) => country) : [match.country];

/** The text of a cell, and the city and country that a reader understands. */
const CELLS: readonly (readonly [cell: string, city: string, country: string])[] = [
  ["N'Djamena", "N'Djamena", 'TD'],
  ['N’Djaména', "N'Djamena", 'TD'],
  ['Ndjamena', "N'Djamena", 'TD'],
  ['NDJAMENA', "N'Djamena", 'TD'],
  ['نجامينا', "N'Djamena", 'TD'],
  ['Washington DC', 'Washington', 'US'],
  ['Washington, D.C.', 'Washington', 'US'],
  ['Вашингтон', 'Washington', 'US'],
  ['New York City', 'New York', 'US'],
  ['Nueva York', 'New York', 'US'],
  ['نيويورك', 'New York', 'US'],
  ['Addis-Abeba', 'Addis Ababa', 'ET'],
  ['ADDIS ABABA', 'Addis Ababa', 'ET'],
  ['أديس أبابا', 'Addis Ababa', 'ET'],
  ['اديس ابابا', 'Addis Ababa', 'ET'],
  ['亚的斯亚贝巴', 'Addis Ababa', 'ET'],
  ['Санкт-Петербург', 'St. Petersburg', 'RU'],
  ['СПб', 'St. Petersburg', 'RU'],
  ['С.-Петербург', 'St. Petersburg', 'RU'],
  ['г. Санкт-Петербург', 'St. Petersburg', 'RU'],
  ['Saint-Pétersbourg', 'St. Petersburg', 'RU'],
  ['St Petersburg', 'St. Petersburg', 'RU'],
  ['San Petersburgo', 'St. Petersburg', 'RU'],
  ['Nur-Sultan', 'Astana', 'KZ'],
  ['Astana', 'Astana', 'KZ'],
  ['Нур-Султан', 'Astana', 'KZ'],
  ['Alma-Ata', 'Almaty', 'KZ'],
  ['город Алматы', 'Almaty', 'KZ'],
  ['Kiev', 'Kyiv', 'UA'],
  ['Kyiv', 'Kyiv', 'UA'],
  ['Yangon', 'Yangon', 'MM'],
  ['Nay Pyi Taw', 'Naypyidaw', 'MM'],
  ['Abou Dhabi', 'Abu Dhabi', 'AE'],
  ['أبوظبي', 'Abu Dhabi', 'AE'],
  ['أبو ظبي', 'Abu Dhabi', 'AE'],
  ['Le Caire', 'Cairo', 'EG'],
  ['El Cairo', 'Cairo', 'EG'],
  ['القاهرة', 'Cairo', 'EG'],
  ['القاهره', 'Cairo', 'EG'],
  ['Pékin', 'Beijing', 'CN'],
  ['Beijing', 'Beijing', 'CN'],
  ['北京市', 'Beijing', 'CN'],
  ['Guangzhou', 'Guangzhou', 'CN'],
  ['Hong Kong', 'Hong Kong', 'HK'],
  ['Genève', 'Geneva', 'CH'],
  ['GENEVA', 'Geneva', 'CH'],
  ['日内瓦', 'Geneva', 'CH'],
  ['جنيف', 'Geneva', 'CH'],
  ['Ginebra', 'Geneva', 'CH'],
  ['Zürich', 'Zurich', 'CH'],
  ['Sharm El-Sheikh', 'Sharm el-Sheikh', 'EG'],
  ['Charm el-Cheikh', 'Sharm el-Sheikh', 'EG'],
  ['شرم الشيخ', 'Sharm el-Sheikh', 'EG'],
  ['Alexandrie', 'Alexandria', 'EG'],
  ['الاسكندرية', 'Alexandria', 'EG'],
  ['Marrakesh', 'Marrakech', 'MA'],
  ['Dar-es-Salaam', 'Dar es Salaam', 'TZ'],
  ['Sao Paulo', 'São Paulo', 'BR'],
  ['Brasília', 'Brasilia', 'BR'],
  ['Medellin', 'Medellín', 'CO'],
  ['Cartagena de Indias', 'Cartagena de Indias', 'CO'],
  ['México, D.F.', 'Mexico City', 'MX'],
  ['Ciudad de México', 'Mexico City', 'MX'],
  ['Ciudad de Panamá', 'Panama City', 'PA'],
  ['Панама', 'Panama City', 'PA'],
  ['Ville de Luxembourg', 'Luxembourg', 'LU'],
  ['Port-of-Spain', 'Port of Spain', 'TT'],
  ['San José', 'San José', 'CR'],
  ['La Paz', 'La Paz', 'BO'],
  ['Santiago', 'Santiago', 'CL'],
  ['Kuwait', 'Kuwait City', 'KW'],
  ['الكويت', 'Kuwait City', 'KW'],
  ['الجزائر العاصمة', 'Algiers', 'DZ'],
  ['Alger', 'Algiers', 'DZ'],
  ['İstanbul', 'Istanbul', 'TR'],
  ['اسطنبول', 'Istanbul', 'TR'],
  ['Kraków', 'Kraków', 'PL'],
  ['Chişinău', 'Chișinău', 'MD'],
  ['Кишинев', 'Chișinău', 'MD'],
  ['Nukuʻalofa', "Nuku'alofa", 'TO'],
  ['Sanaa', "Sana'a", 'YE'],
  ['Ulan-Bator', 'Ulaanbaatar', 'MN'],
  ['Ханой', 'Hanoi', 'VN'],
  ['Bangalore', 'Bengaluru', 'IN'],
  ['Tromsø', 'Tromsø', 'NO'],
  ['La Haye', 'The Hague', 'NL'],
  ['عمّان', 'Amman', 'JO'],
  ['Monaco', 'Monaco', 'MC'],
  ['Saint-Marin', 'San Marino', 'SM'],
  ['新加坡', 'Singapore', 'SG'],
];

describe('a city', () => {
  it.each(CELLS)('%s is %s in %s', (cell, city, country) => {
    expect(findCity(cell)).toEqual({ city, country });
  });

  it('is not found in a cell that names none', () => {
    for (const cell of ['', ' – ', 'Online', 'TBD', 'Hotel Sol', 'Switzerland', '线上', 'Africa'])
      expect(findCity(cell), cell).toBeUndefined();
  });

  it('is found by its name in each language', () => {
    for (const { city, country, names } of CITIES)
      for (const name of names) {
        const match = findCity(name);
        if (match && 'candidates' in match) expect(match.candidates, name).toContainEqual({ city, country });
        else if (match?.country === country) expect(match, name).toEqual({ city, country });
        else expect(SHARED.get(cityKey(name))?.presumed, name).toBe(match?.country);
      }
  });

  it('is found in capitals and without accents', () => {
    for (const { names } of CITIES)
      for (const name of names) {
        expect(findCity(name.toUpperCase()), name).toEqual(findCity(name));
        expect(findCity(name.normalize('NFD').replace(/[\u0300-\u036f]/g, '')), name).toEqual(findCity(name));
      }
  });
});

describe('a name of several places', () => {
  it.each([
    ['Tripoli', ['LY', 'LB']],
    ['طرابلس', ['LY', 'LB']],
    ['Hyderabad', ['IN', 'PK']],
    ['Córdoba', ['AR', 'ES']],
    ['Birmingham', ['GB', 'US']],
    ['Valencia', ['ES', 'VE']],
    ['León', ['MX', 'NI', 'ES']],
    ['Victoria', ['SC', 'CA']],
    ['Saint John’s', ['AG', 'CA']],
    ['Trinidad', ['TT', 'BO', 'CU']],
    ['Granada', ['ES', 'NI', 'GD']],
    ['Jerusalem', ['IL', 'PS']],
    ['George Town', ['GY', 'KY', 'MY']],
    ['عمان', ['JO', 'OM']],
  ])('%s is not guessed', (cell, expected) => {
    const match = findCity(cell);
    expect(match && 'candidates' in match).toBe(true);
    expect(countries(match)).toEqual(expected);
  });

  it('is unambiguous in its full form', () => {
    expect(findCity('طرابلس الغرب')).toEqual({ city: 'Tripoli', country: 'LY' });
    expect(findCity('Santa Cruz de la Sierra')).toEqual({ city: 'Santa Cruz de la Sierra', country: 'BO' });
    expect(findCity('Santiago de Cuba')).toEqual({ city: 'Santiago de Cuba', country: 'CU' });
  });

  it('is in the list of shared names, with all its countries', () => {
    const where = new Map<string, Set<string>>();
    for (const { names, country } of CITIES)
      for (const key of names.map(cityKey)) where.set(key, (where.get(key) ?? new Set()).add(country));
    for (const [key, bearers] of where)
      if (bearers.size > 1)
        expect(SHARED.get(key)?.countries, key).toEqual(expect.arrayContaining([...bearers]));
  });

  it('can also be the name of another country', () => {
    for (const { names, country } of CITIES)
      for (const name of names) {
        const named = findCountry(name);
        if (named && named !== country) expect(countries(findCity(name)), name).toContain(named);
      }
  });

  it('has a reason', () => {
    for (const { names, countries, reason } of SHARED_CITY_NAMES) {
      expect(reason, names[0]).not.toBe('');
      expect(countries.length, names[0]).toBeGreaterThan(1);
    }
  });
});

describe('the cities', () => {
  it('include the capital of each Member State', () => {
    for (const { country } of MEMBER_STATES) {
      const capitals = CITIES.filter((city) => city.capital && city.country === country);
      expect(capitals.length, country).toBeGreaterThan(0);
      for (const { city } of capitals) expect(countries(findCity(city)), city).toContain(country);
    }
  });

  it('have the names of capitals in Latin, Cyrillic, Chinese and Arabic', () => {
    for (const { capital, names, city } of CITIES)
      if (capital)
        for (const script of [
          /\p{Script=Latin}/u,
          /\p{Script=Cyrillic}/u,
          /\p{Script=Han}/u,
          /\p{Script=Arabic}/u,
        ])
          expect(
            names.some((name) => script.test(name)),
            `${city} ${script}`,
          ).toBe(true);
  });

  it('include those of the offices, in all languages', () => {
    for (const { city, country } of OFFICES)
      for (const name of Object.values(city)) {
        const match = findCity(name);
        expect(match && 'country' in match && match.country, name).toBe(country);
      }
  });

  it('appear once each', () => {
    const ids = CITIES.map(({ city, country }) => `${city} ${country}`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a property name of every object', () => {
  it.each(['toString', 'constructor', '__proto__', 'valueOf', 'hasOwnProperty'])(
    '%s is not a city',
    (name) => {
      expect(findCity(name)).toBeUndefined();
      expect(findCity(`St ${name}`)).toBeUndefined();
    },
  );
});
