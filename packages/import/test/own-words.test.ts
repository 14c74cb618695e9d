import { LANGUAGES, type Language } from '@regional-presence/core';
import { cityOfZone, hoursText, periodFormat } from '@regional-presence/core/internal';
import { parseDate } from '@regional-presence/dates';
import { cityName, OFFICES } from '@regional-presence/reference';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ZONES = [...new Set(OFFICES.map(({ timeZone }) => timeZone)), 'UTC', '+05:30', 'Etc/GMT+4'];

const COMMAS: Partial<Record<Language, string>> = { ar: '، ', zh: '，' };

/** The days and hours of an activity as the documents of offices write them. */
function textOf(when: { period: string; hours: string; zone: string }, language: Language): string {
  const hours = hoursText(when, {
    language,
    cityOfZone: (zone) =>
      cityOfZone(zone, OFFICES, language, (city) => cityName(city, undefined, language) ?? city),
  });
  return `${periodFormat(language)(when.period)}${COMMAS[language] ?? ', '}${hours}`;
}

const MS_PER_DAY = 86_400_000;
const day = (number: number) => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
const time = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** One day, or up to six weeks, from 2016 to 2030. */
const period = fc
  .tuple(fc.integer({ min: 17_000, max: 22_000 }), fc.integer({ min: 0, max: 40 }))
  .map(([first, more]) => (more === 0 ? day(first) : `${day(first)}/${day(first + more)}`));

/** An hour or a span of hours from six in the morning, before which clocks are changed, to the last quarter of the day. */
const hours = fc
  .tuple(fc.integer({ min: 360, max: 1425 }), fc.integer({ min: 360, max: 1425 }))
  .map(([start, end]) => (end > start ? `${time(start)}-${time(end)}` : time(start)));

describe('The days, hours and zone that documents write', () => {
  it.each(LANGUAGES)('are read back in %s', (language) => {
    fc.assert(
      fc.property(period, hours, fc.constantFrom(...ZONES), (days, span, zone) => {
        const written = textOf({ period: days, hours: span, zone }, language);
        const { periods, hours: read, zone: place, problems } = parseDate(written, { language });
        expect({ written, periods, read, place, problems }).toEqual({
          written,
          periods: [days],
          read: span,
          place: zone,
          problems: [],
        });
      }),
      { numRuns: 1000 },
    );
  });

  it.each(LANGUAGES)('are read back in %s for the zone of each office', (language) => {
    for (const zone of ZONES)
      for (const days of ['2022-10-20', '2022-10-20/2022-10-21', '2022-12-30/2023-01-02']) {
        const written = textOf({ period: days, hours: '09:30-12:00', zone }, language);
        const { periods, hours: read, zone: place } = parseDate(written, { language });
        expect([written, periods, read, place]).toEqual([written, [days], '09:30-12:00', zone]);
      }
  });
});
