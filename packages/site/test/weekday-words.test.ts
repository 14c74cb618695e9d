import { LANGUAGES } from '@regional-presence/core';
import { localeOf } from '@regional-presence/core/internal';
import { describe, expect, it } from 'vitest';
import { WEEKDAY_WORDS } from '../src/text/weekday-words.js';

describe('the weekdays of pages', () => {
  // The platform is another source of the same names.
  it.each(LANGUAGES)('in %s are those of the platform, Monday first', (language) => {
    for (const width of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(localeOf(language), { weekday: width, timeZone: 'UTC' });
      // 1 January 2024 was a Monday.
      const names = Array.from({ length: 7 }, (_, i) => format.format(Date.UTC(2024, 0, 1 + i)));
      expect(WEEKDAY_WORDS[language][width]).toEqual(names);
    }
  });
});
