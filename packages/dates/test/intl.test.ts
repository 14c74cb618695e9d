import type { Language } from '@regional-presence/core';
import { civilDay, formatPeriod, type YearMonthDay, yearMonthDay } from '@regional-presence/core/period';
import { runs } from '@regional-presence/test-utils';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../src/index.js';

/** Locales of the platform that write the six languages and their neighbours, in several regions. */
const LOCALES: Record<Language | 'de' | 'it' | 'nl' | 'pt', readonly string[]> = {
  ar: ['ar-EG', 'ar-LB', 'ar-MA', 'ar-SA'],
  de: ['de-DE', 'de-AT', 'de-CH'],
  en: ['en-GB', 'en-US', 'en-AU'],
  es: ['es-ES', 'es-MX', 'es-PE'],
  fr: ['fr-FR', 'fr-CH'],
  it: ['it-IT', 'it-CH'],
  nl: ['nl-NL', 'nl-BE'],
  pt: ['pt-BR', 'pt-PT'],
  ru: ['ru-RU', 'ru-KZ'],
  zh: ['zh-CN', 'zh-HK', 'zh-TW'],
};

const STYLES = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  words: { day: 'numeric', month: 'long', year: 'numeric' },
  abbreviated: { day: 'numeric', month: 'short', year: 'numeric' },
  figures: { day: '2-digit', month: '2-digit', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  'month, abbreviated': { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const cut = (day: YearMonthDay, style: string): YearMonthDay => {
  const { year, month } = day;
  if (style === 'year') return { year } as YearMonthDay;
  return style.startsWith('month') ? ({ year, month } as YearMonthDay) : day;
};

const day = fc.integer({ min: civilDay(1950, 1, 1), max: civilDay(2099, 12, 31) });
const length = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 45 }), fc.integer({ min: 0, max: 1500 }));

describe.each(Object.entries(LOCALES))(
  'what the platform writes in %s reads back to itself',
  (_, locales) => {
    it.each(Object.keys(STYLES) as (keyof typeof STYLES)[])('%s', (style) => {
      fc.assert(
        fc.property(fc.constantFrom(...locales), day, length, (locale, start, days) => {
          const end = Math.min(start + days, civilDay(2100, 12, 31));
          const format = new Intl.DateTimeFormat(locale, {
            ...STYLES[style],
            timeZone: 'UTC',
            calendar: 'gregory',
          });
          const text = format.formatRange(start * 86_400_000, end * 86_400_000);
          const expected = formatPeriod(cut(yearMonthDay(start), style), cut(yearMonthDay(end), style));
          expect(parseDate(text, { language: locale }).periods, `${locale}: ${text}`).toEqual([expected]);
        }),
        { numRuns: runs(150) },
      );
    });
  },
);
