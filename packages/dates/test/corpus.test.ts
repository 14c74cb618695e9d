import { readFileSync } from 'node:fs';
import { LANGUAGES } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { readDates } from '../src/index';

/** A phrase of an official page, or one made to be hard, with what it says. */
interface Entry {
  phrase: string;
  /** Declared by the caller. */
  lang?: string;
  within?: string;
  /** None where it must not be read; `refuse` says why. */
  periods: string[];
  refuse?: string;
  hours?: string;
  zone?: string;
  /** Address of the page, or `constructed`. */
  source: string;
  why?: string;
}

const corpus = Object.fromEntries(
  LANGUAGES.map((language): [string, Entry[]] => {
    const path = new URL(`corpus/${language}.json`, import.meta.url);
    return [language, JSON.parse(readFileSync(path, 'utf8'))];
  }),
);

/** The problem codes that a reason of refusal may come with. */
const CODES: Record<string, string[]> = {
  order: ['date-order-ambiguous'],
  'two-digit-year': ['date-year-two-digits'],
  'no-year': ['date-year-missing'],
  'no-such-day': ['date-day-nonexistent'],
  'end-before-start': ['date-end-before-start'],
  weekday: ['date-weekday-contradicts'],
  vague: ['date-vague'],
  unsettled: ['date-unsettled'],
  recurring: ['date-recurring'],
  alternatives: ['date-alternatives'],
  contradiction: ['dates-contradict', 'date-partly-read'],
  nothing: ['date-unreadable', 'date-partly-read'],
  relative: ['date-relative', 'date-partly-read', 'date-unreadable', 'date-year-missing'],
  'cut-off': ['date-partly-read'],
  partly: ['date-partly-read'],
};

describe.each(Object.entries(corpus))('official phrases, %s', (language, entries) => {
  it('are at least 50, most of them from pages', () => {
    expect(entries.length).toBeGreaterThanOrEqual(50);
    expect(entries.filter(({ source }) => source.startsWith('http')).length).toBeGreaterThan(entries.length / 2);
    expect(new Set(entries.map(({ phrase }) => phrase)).size).toBe(entries.length);
  });

  it.each(entries)('$phrase', ({ phrase, lang, within, periods, refuse, hours, zone }) => {
    const reading = readDates(phrase, { ...(lang ? { language: lang } : {}), ...(within ? { within } : {}) });
    expect({ periods: reading.periods, hours: reading.hours, zone: reading.zone }).toEqual({ periods, hours, zone });
    if (periods.length === 0) {
      expect(CODES[refuse!]).toContain(reading.problems[0]?.code);
      expect(reading.problems[0]!.message).toContain('“');
    }
    // `déc. 2022` is as good in French as in English without accents; the script tells the others apart.
    const LATIN = ['en', 'es', 'fr'];
    const mayBe = LATIN.includes(language) ? LATIN : [language];
    if (reading.language) expect(mayBe).toContain(reading.language);
  });
});
