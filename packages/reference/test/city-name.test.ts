import { LANGUAGES } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { CITIES, cityName } from '../src/index.js';
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
