import type { CountryCode, Source } from '@regional-presence/core';
import { AFRICA } from './cities/africa.js';
import { AMERICAS } from './cities/americas.js';
import { ARAB_STATES } from './cities/arab-states.js';
import { ASIA_PACIFIC } from './cities/asia-pacific.js';
import { CIS } from './cities/cis.js';
import { EUROPE } from './cities/europe.js';
import { GENERAL } from './provenance.js';

/** A city where meetings take place, or an island or a sea by whose name such a place goes. */
export interface City {
  /** The name by which it is known in English. */
  city: string;
  country: CountryCode;
  /** A seat of a Member State's government, or named as its capital by its law. */
  capital: boolean;
  /** All its names and the ways of writing them, in six languages, each once; the first is the English one. */
  names: readonly string[];
}

/** General knowledge. 76 cities were held against CLDR 48's names of time zones: 447 of 456 names agree. */
export const CITIES_SOURCE: Source = GENERAL;

/**
 * A line a city: country, with `*` where the city is its capital, and the names in English, Spanish, French,
 * Russian, Chinese and Arabic. Ways of writing are parted by ` / `; a name that is the same as the English
 * one is left out. Territories and what is beside the Member States stand where the country code of ISO 3166-1
 * puts them, which says nothing of their status.
 */
const citiesOf = (table: string): City[] =>
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
      };
    });

/** The cities, by region. */
export const CITIES: readonly City[] = [AFRICA, AMERICAS, ARAB_STATES, ASIA_PACIFIC, CIS, EUROPE].flatMap(
  citiesOf,
);
