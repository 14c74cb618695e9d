import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cityKey } from '../src/city-key.js';
import { findCity, loadCities } from '../src/index.js';
import { findCityIn, isWellKnownCity, isWellKnownCityIn, zoneOfPlace } from '../src/internal.js';

it('cities of the world are found only after they are loaded', async () => {
  vi.resetModules();
  const reference = await import('../src/index.js');
  expect(reference.findCity('Bydgoszcz')).toBeUndefined();
  await reference.loadCities();
  expect(reference.findCity('Bydgoszcz')).toEqual({ city: 'Bydgoszcz', country: 'PL' });
});

describe('the list of the world’s cities', () => {
  beforeAll(loadCities);

  it('has the names as they are looked up', async () => {
    const { WORLD_CITIES } = await import('../src/world-cities.js');
    const lines = WORLD_CITIES.trim().split('\n');
    const entries = lines.flatMap((line) => line.slice(line.indexOf(':') + 1).split(';'));
    expect(entries.length).toBeGreaterThan(25_000);
    const keys = entries.flatMap((entry) => entry.split('|').slice(1));
    expect(keys.filter((key) => cityKey(key) !== key)).toEqual([]);
    const names = entries.map((entry) => entry.slice(1).split('|')[0]!.split('='));
    const wrong = names.filter(([name, key = name!.toLowerCase()]) => cityKey(name!) !== key);
    expect(wrong).toEqual([]);
    expect(lines.filter((line) => !/^[A-Z]{2}(?: [A-Za-z_/-]+)?:[a-z][^|;]/.test(line))).toEqual([]);
  });

  it.each([
    ['Grenoble', 'FR'],
    ['Казань', 'RU'],
    ['Тверь', 'RU'],
    ['Гренобль', 'FR'],
    ['Gaziantep', 'TR'],
    ['温州', 'CN'],
    ['بني سويف', 'EG'],
    ['Łódź', 'PL'],
    ['Lodz', 'PL'],
    ['Wuerzburg', 'DE'],
  ])('has a name in one of six languages: %s', (name, country) => {
    expect(findCity(name)).toMatchObject({ country });
  });

  it('does not change the meaning of the names that meetings use', () => {
    expect(findCity('Geneva')).toEqual({ city: 'Geneva', country: 'CH' });
    expect(findCity('Lima')).toEqual({ city: 'Lima', country: 'PE' });
  });

  it.each([
    ['Bristol', ['GB', 'US']],
    ['Reading', ['GB', 'US']],
  ])('leaves a name of several countries open: %s', (name, countries) => {
    const match = findCity(name);
    expect(
      match && 'candidates' in match ? match.candidates.map(({ country }) => country).sort() : [],
    ).toEqual(countries);
  });

  it('presumes a city of more than a million inhabitants with ten times those of every other one', () => {
    expect(findCity('Guangzhou')).toMatchObject({ country: 'CN' });
    expect(findCity('Kharkiv')).toMatchObject({ country: 'UA' });
  });

  it('finds a small city in its country', () => {
    expect(findCityIn('Sitges', 'ES')).toBe('Sitges');
    expect(findCityIn('Falmouth', 'GB')).toBe('Falmouth');
    expect(findCityIn('Sitges', 'FR')).toBeUndefined();
  });

  it('has no city of a name with an apostrophe and an s that is that of somebody', () => {
    expect(findCity('Queen’s')).toBeUndefined();
    expect(findCity('Queens')).toEqual({ city: 'Queens', country: 'US' });
    expect(findCity('St. John’s')).toEqual(findCity('St Johns'));
  });

  it('knows which names are well known without a country', () => {
    expect(['Grenoble', 'Geneva', 'Sitges', 'Green Room'].map(isWellKnownCity)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isWellKnownCityIn('Paris', 'US')).toBe(false);
    expect(isWellKnownCityIn('Houston', 'US')).toBe(true);
  });

  it.each([
    ['Omsk', 'RU', 'Asia/Omsk'],
    ['Tucson', 'US', 'America/Phoenix'],
    ['Calgary', 'CA', 'America/Edmonton'],
    ['Cairns', 'AU', 'Australia/Brisbane'],
    ['Porto Velho', 'BR', 'America/Porto_Velho'],
    ['Grenoble', 'FR', 'Europe/Paris'],
    // In Illinois, Missouri, Massachusetts and other states.
    ['Springfield', 'US', undefined],
    // Cities of territories, of which lists write the State.
    ['Cayenne', 'FR', 'America/Cayenne'],
    ['Nuuk', 'DK', 'America/Nuuk'],
    ['Willemstad', 'NL', 'America/Curacao'],
    ['Puerto Rico', 'US', 'America/Puerto_Rico'],
    // In Texas and in Puerto Rico; in two Caribbean islands with one time; in Scotland and the Isle of Man.
    ['San Juan', 'US', undefined],
    ['Oranjestad', 'NL', 'America/Aruba'],
    ['Douglas', 'GB', 'Europe/London'],
  ])('has the zone of %s in %s', (city, country, zone) => {
    expect(zoneOfPlace({ city, country })).toBe(zone);
  });
});
