import { readFileSync } from 'node:fs';
import { LANGUAGES } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../src/index.js';

/** A phrase of an official page, or one made to be hard, with what it says. */
interface Entry {
  phrase: string;
  /** Declared by the caller. */
  lang?: string;
  within?: string;
  /**
   * None where it must not be read; `refuse` says why: `beyond` is what a person can read and this does not.
   */
  periods: string[];
  refuse?: string;
  hours?: string;
  /** The words say that the date may change. */
  tentative?: true;
  /** The words say that it is cancelled. */
  cancelled?: true;
  /** Of a year of two digits. */
  inferred?: ['century'];
  zone?: string;
  /** Address of the page, or `constructed`. */
  source: string;
  why?: string;
}

const read = (folder: string, language: string): Entry[] =>
  JSON.parse(readFileSync(new URL(`${folder}/${language}.json`, import.meta.url), 'utf8'));

/** The problem codes that a reason of refusal may come with. */
const CODES: Record<string, string[]> = {
  order: ['date-order-ambiguous'],
  'two-digit-year': ['date-year-two-digits'],
  'no-year': ['date-year-missing', 'date-relative'],
  'no-such-day': ['date-day-nonexistent'],
  'record-period-reversed': ['date-phrase-reversed'],
  weekday: ['date-weekday-contradicts'],
  vague: ['date-vague', 'date-relative', 'date-year-missing'],
  unconfirmed: ['date-not-final', 'date-vague'],
  recurring: ['date-recurring', 'date-unreadable', 'date-partly-read'],
  alternatives: ['date-alternatives'],
  contradiction: ['dates-contradict', 'date-partly-read', 'date-alternatives'],
  nothing: ['date-unreadable', 'date-partly-read', 'date-year-two-digits'],
  'other-date': ['date-not-of-event'],
  relative: ['date-relative', 'date-partly-read', 'date-unreadable', 'date-year-missing'],
  'cut-off': ['date-partly-read'],
  partly: ['date-partly-read'],
};

function expectReading(
  language: string,
  { phrase, lang, within, periods, refuse, hours, zone, tentative, cancelled, inferred }: Entry,
): void {
  const reading = parseDate(phrase, {
    ...(lang ? { language: lang } : {}),
    ...(within ? { reportingPeriod: within } : {}),
  });
  expect({ periods: reading.periods, hours: reading.hours, zone: reading.zone }).toEqual({
    periods,
    hours,
    zone,
  });
  expect(reading.tentative).toBe(tentative);
  expect(reading.cancelled).toBe(cancelled);
  expect(reading.inferred?.includes('century') ?? false).toBe(inferred !== undefined);
  if (periods.length === 0) {
    if (refuse !== 'beyond') expect(CODES[refuse!], refuse).toContain(reading.problems[0]?.code);
    expect(reading.problems[0]!.message).toContain('“');
  }
  // `déc. 2022` is as good in French as in English without accents; the script distinguishes the others, unless
  // the phrase is in two.
  const LATIN = ['en', 'es', 'fr'];
  const mayBe = LATIN.includes(language)
    ? LATIN
    : /[a-z]{3}/i.test(phrase)
      ? [language, ...LATIN]
      : [language];
  if (reading.language) expect(mayBe).toContain(reading.language);
}

describe.each(LANGUAGES)('official phrases, %s', (language) => {
  const entries = read('corpus', language);

  it('are at least 50, most of them from pages', () => {
    expect(entries.length).toBeGreaterThanOrEqual(50);
    expect(entries.filter(({ source }) => source.startsWith('http')).length).toBeGreaterThan(
      entries.length / 2,
    );
    expect(new Set(entries.map(({ phrase }) => phrase)).size).toBe(entries.length);
  });

  it.each(entries)('$phrase', (entry) => expectReading(language, entry));
});

describe.each(LANGUAGES)('phrases made to be hard, %s', (language) => {
  it.each(read('edge-cases', language))('$phrase', (entry) => expectReading(language, entry));
});
