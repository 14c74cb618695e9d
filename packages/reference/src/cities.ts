import type { CountryCode, Language } from '@regional-presence/core';
import { AFRICA } from './cities/africa.js';
import { AMERICAS } from './cities/americas.js';
import { ARAB_STATES } from './cities/arab-states.js';
import { ASIA_PACIFIC } from './cities/asia-pacific.js';
import { CIS } from './cities/cis.js';
import { EUROPE } from './cities/europe.js';

/** A city where meetings take place; or an island or a sea, if such a place is known by its name. */
export interface City {
  /** The English name. */
  city: string;
  country: CountryCode;
  /** The seat of government of a Member State, or its capital by law. */
  capital: boolean;
  /** All names and spellings in six languages, without duplicates; the first is the English name. */
  names: readonly string[];
  /** The first name in each language in which it is not the English one. */
  nameIn: Readonly<Partial<Record<Language, string>>>;
}

/** The languages of the columns of the tables. */
const COLUMN_LANGUAGES: readonly Language[] = ['en', 'es', 'fr', 'ru', 'zh', 'ar'];

/**
 * Parses a table with one city on each line: the country, with `*` if the city is its capital, then the names in English,
 * Spanish, French, Russian, Chinese and Arabic. Spellings are separated by ` / `; a name equal to the English one is left
 * out. Cities of territories and of other non-members have the country code of ISO 3166-1, which implies nothing about
 * their status.
 *
 * Source: general knowledge. The names of 76 cities were compared with the names of time zones in CLDR 48: 447 of 456
 * names agree.
 */
const parseCities = (table: string): City[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [country = '', ...languages] = line.split('|').map((field) => field.trim());
      const names = languages.flatMap((names) => names.split(' / ')).filter((name) => name !== '');
      return {
        city: names[0]!,
        country: country.slice(0, 2),
        capital: country.endsWith('*'),
        names: [...new Set(names)],
        nameIn: Object.fromEntries(
          languages.flatMap((spellings, i) => {
            const [first = ''] = spellings.split(' / ');
            return i > 0 && first !== '' ? [[COLUMN_LANGUAGES[i]!, first]] : [];
          }),
        ),
      };
    });

/**
 * The cities, by region.
 *
 * @example
 * CITIES.length > 500; // true
 */
export const CITIES: readonly City[] = [AFRICA, AMERICAS, ARAB_STATES, ASIA_PACIFIC, CIS, EUROPE].flatMap(
  parseCities,
);
