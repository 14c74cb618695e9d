import { createDataset, type Event } from '@regional-presence/core';
import { localTimeExists, transitionsOf } from '@regional-presence/core/time-zone';
import { eventWith, runs } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { toICalendar, vtimezone } from '../src/index.js';
import { asMicrosoftReads, asRfcReads, occurrencesOf, rightOccurrences } from './zone-readers.js';

/** An event in the last minute before each change of the clocks, and in the first after it; one each January and July. */
function eventsAtTransitions(zone: string, firstYear: number, lastYear: number): Event[] {
  const locals = transitionsOf(zone, firstYear, lastYear).flatMap(({ at, from, to }) => [
    at / 1000 + Math.min(from, to) - 60,
    at / 1000 + Math.max(from, to),
  ]);
  for (let year = firstYear; year <= lastYear; year++)
    for (const month of [0, 6]) locals.push(Date.UTC(year, month, 15, 12) / 1000);
  return [...new Set(locals)]
    .filter((local) => localTimeExists(zone, local))
    .map((local) => {
      const time = new Date(local * 1000).toISOString();
      return eventWith({
        id: `at-${local}`,
        when: { period: time.slice(0, 10), hours: time.slice(11, 16), zone },
      });
    });
}

function wrongTimes(zone: string, firstYear: number, lastYear: number): string[] {
  const events = eventsAtTransitions(zone, firstYear, lastYear);
  const text = toICalendar(createDataset({ events }));
  return [asRfcReads, asMicrosoftReads].flatMap((reader) => {
    const found = occurrencesOf(text, reader);
    return events
      .filter((event) => found.get(event.id)![0]![0] !== rightOccurrences(event)[0]![0])
      .map(({ when }) => `${zone} ${firstYear}-${lastYear}: ${when!.period} ${when!.hours}`);
  });
}

const ZONES = Intl.supportedValuesOf('timeZone').filter((_, i) => runs(5) === 5 || i % 5 === 0);

describe('an event is at its instant at every change of the clocks', () => {
  it('in a feed of the years 1990 to 2037', () => {
    expect(ZONES.length).toBeGreaterThan(80);
    expect(ZONES.flatMap((zone) => wrongTimes(zone, 1990, 2037))).toEqual([]);
  });

  it('in feeds of single years and of spans of three', () => {
    const found: string[] = [];
    for (const [i, zone] of ZONES.entries()) {
      for (let year = 1990 + (i % 5); year <= 2037; year += 5) found.push(...wrongTimes(zone, year, year));
      for (let year = 1990 + (i % 7); year <= 2035; year += 7)
        found.push(...wrongTimes(zone, year, year + 2));
    }
    expect(found).toEqual([]);
  });

  it.each([
    ['Asia/Kolkata', 1944, 2026],
    ['America/New_York', 1969, 1969],
    ['America/New_York', 1969, 2026],
    ['Europe/Zurich', 1941, 2026],
    ['Pacific/Honolulu', 1933, 2025],
    ['America/Cayenne', 1950, 2030],
    ['Pacific/Apia', 2011, 2012],
  ])('in a feed of %s with events of %i and %i', (zone, firstYear, lastYear) => {
    expect(wrongTimes(zone, firstYear, lastYear)).toEqual([]);
  });
});

describe('the form of a VTIMEZONE', () => {
  it.each([
    'Europe/Zurich',
    'America/New_York',
    'Australia/Sydney',
    'Asia/Jerusalem',
    'Asia/Beirut',
    'Africa/Cairo',
    'America/Santiago',
  ])('%s has a yearly rule from 1970 for each of its two transitions', (name) => {
    const text = vtimezone(name);
    expect(text.match(/^RRULE:FREQ=YEARLY/gm)).toHaveLength(2);
    expect(text.match(/^DTSTART:1970/gm)).toHaveLength(2);
    expect(text).not.toContain('RDATE');
  });

  it('has rules from 1970, which Outlook reads', () => {
    expect(vtimezone('Europe/Zurich')).toContain(
      'DTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200',
    );
    expect(vtimezone('America/New_York')).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
  });

  it('has a rule at the end of a day a second before midnight', () => {
    expect(vtimezone('Africa/Cairo')).toContain(
      'T235959\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1TH\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200',
    );
  });

  it('Africa/Casablanca, whose clocks follow no rule, has one observance', () => {
    expect(vtimezone('Africa/Casablanca').match(/^BEGIN:(?:STANDARD|DAYLIGHT)/gm)).toEqual([
      'BEGIN:STANDARD',
    ]);
  });

  it.each(['Africa/Addis_Ababa', 'Asia/Bangkok', 'UTC'])(
    '%s, whose offset never changes, has one observance',
    (name) => {
      expect(vtimezone(name).match(/^BEGIN:(?:STANDARD|DAYLIGHT)/gm)).toEqual(['BEGIN:STANDARD']);
    },
  );
});
