import type { CountryCode } from '@regional-presence/core';

/** A city of the list of the world's cities. */
export interface WorldCity {
  city: string;
  country: CountryCode;
  /** Inhabitants on a scale of letters: five letters are ten times the number. */
  size: string;
  /** IANA zone; `undefined` if the country has one time. */
  zone: string | undefined;
}

/** Cities of this size have 100,000 inhabitants and more. */
const LARGE = 'f';
const MILLION = 'k';
const LETTERS_OF_TEN_TIMES = 5;

let cityList: string | undefined;
let index: Map<string, WorldCity[]> | undefined;

/**
 * Loads the list of the world's cities, in a bundle a file of its own: 26,000 cities of 15,000 inhabitants and more.
 * Without it, `findCity` knows about 560 cities in which meetings of ITU take place.
 *
 * @example
 * await loadCities();
 * findCity('Bydgoszcz'); // { city: 'Bydgoszcz', country: 'PL' }
 */
export async function loadCities(): Promise<void> {
  if (cityList !== undefined) return;
  const { WORLD_CITIES } = await import('./world-cities.js');
  cityList = WORLD_CITIES;
}

/** The cities of a key of `cityKey`, the largest of each country first; none before the list is loaded. */
export function worldCities(key: string): readonly WorldCity[] {
  if (cityList === undefined) return [];
  index ??= indexCities(cityList);
  return index.get(key) ?? [];
}

function indexCities(text: string): Map<string, WorldCity[]> {
  const cities = new Map<string, WorldCity[]>();
  const add = (key: string, city: WorldCity) => {
    const named = cities.get(key);
    if (named) named.push(city);
    else cities.set(key, [city]);
  };
  for (const line of text.trim().split('\n')) {
    const colon = line.indexOf(':');
    const [country, zone] = line.slice(0, colon).split(' ') as [CountryCode, string | undefined];
    for (const entry of line.slice(colon + 1).split(';')) {
      const names = entry.split('|');
      const [name, key = name!.toLowerCase()] = names[0]!.slice(1).split('=');
      const city: WorldCity = { city: name!, country, size: entry[0]!, zone };
      add(key, city);
      for (let i = 1; i < names.length; i++) add(names[i]!, city);
    }
  }
  return cities;
}

/** Whether one of the cities has 100,000 inhabitants or more. */
export const hasLargeCity = (cities: readonly WorldCity[]): boolean =>
  cities.some(({ size }) => size >= LARGE);

/** The city with ten times the inhabitants of every other one. */
function muchLargest(cities: readonly WorldCity[]): WorldCity | undefined {
  const [first, second] = [...cities].sort((a, b) => (a.size > b.size ? -1 : 1));
  if (!first || !second) return first;
  const letters = first.size.charCodeAt(0) - second.size.charCodeAt(0);
  return letters >= LETTERS_OF_TEN_TIMES ? first : undefined;
}

/**
 * The city that a name means without a country: the only one, or one of more than a million inhabitants with ten times
 * those of every other city of the name.
 */
export function presumedCity(cities: readonly WorldCity[]): WorldCity | undefined {
  const countries = new Set(cities.map(({ country }) => country));
  if (countries.size <= 1) return cities[0];
  const largest = muchLargest(cities);
  return largest && largest.size >= MILLION ? largest : undefined;
}

/** The zone that the cities of a name in one country share, or that of the one with ten times the inhabitants. */
export function zoneOfCities(cities: readonly WorldCity[]): string | undefined {
  const zones = new Set(cities.map(({ zone }) => zone));
  return zones.size === 1 ? cities[0]!.zone : muchLargest(cities)?.zone;
}
