import { LANGUAGES } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { CITIES, cityName, isSameCity } from '../src/index.js';
import { placeInWords } from '../src/internal.js';

describe('the name of a city', () => {
  it.each([
    ['St. Petersburg', 'RU', 'ru', 'Санкт-Петербург'],
    ['Москва', 'RU', 'en', 'Moscow'],
    ['Geneva', 'CH', 'fr', 'Genève'],
    ['Ginebra', 'CH', 'ar', 'جنيف'],
    ['Cairo', undefined, 'zh', '开罗'],
    ['Somewhere', 'FR', 'ru', 'Somewhere'],
    // Santiago is in several countries.
    ['Santiago', 'CL', 'ru', 'Сантьяго'],
    ['Moscow', 'US', 'ru', 'Moscow'],
  ])('%s (%s) in %s is %s', (name, country, language, expected) => {
    expect(cityName(name, country, language as 'en')).toBe(expected);
  });

  it('is the same whichever of its names is given', () => {
    for (const { city, country, names } of CITIES)
      for (const language of LANGUAGES) {
        const expected = cityName(city, country, language);
        const others = new Set(names.map((name) => cityName(name, country, language)));
        // A spelling that another place of the country has is left as it is.
        for (const other of others) if (!names.includes(other)) expect(other).toBe(expected);
      }
  });
});

describe('the country of a place', () => {
  it.each(LANGUAGES)('is left out in %s where the United Nations have no name for it', (language) => {
    expect(placeInWords({ city: 'Lima', country: 'PE' }, language)).toMatch(/, ./);
    for (const [city, country] of [
      ['Taipei', 'TW'],
      ['Pristina', 'XK'],
    ] as const)
      expect(placeInWords({ city, country }, language)).not.toContain(',');
    // The words of the row stand.
    expect(placeInWords({ city: 'Taipei', country: 'TW', text: 'Taipei, Taiwan' }, language)).toBe(
      'Taipei, Taiwan',
    );
  });
});

describe('two places', () => {
  it('are one city by any two of its names', () => {
    for (const { city, country, names } of CITIES)
      for (const name of names)
        if (cityName(name, country, 'en') === city)
          expect(isSameCity({ city, country }, { city: name, country })).toBe(true);
  });

  it('are two where the country is another, or a city is not given', () => {
    expect(isSameCity({ city: 'Moscow', country: 'RU' }, { city: 'Moscow', country: 'US' })).toBe(false);
    expect(isSameCity({ city: 'Moscow' }, { city: 'Москва', country: 'RU' })).toBe(true);
    expect(isSameCity({ country: 'RU' }, { country: 'RU' })).toBe(false);
    expect(isSameCity({ city: 'Nowhere' }, { city: 'Nowhere' })).toBe(true);
  });
});
