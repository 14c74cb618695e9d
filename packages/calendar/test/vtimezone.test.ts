import { offsetAt, transitionsOf } from '@regional-presence/core/time-zone';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { vtimezone } from '../src/index.js';

/** A VTIMEZONE as ical.js reads it. */
function readZone(name: string, first: number, last: number) {
  const text = `BEGIN:VCALENDAR\r\n${vtimezone(name, first, last)}END:VCALENDAR`;
  return new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone')!);
}

/** The offset of a VTIMEZONE at a local time, in seconds since 1970-01-01T00:00:00. */
function vtimeoffsetAt(zone: ICAL.Timezone, local: number): number {
  const date = new Date(local * 1000);
  return zone.utcOffset(
    ICAL.Time.fromData({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
    }),
  );
}

/** Local times next to each transition and in January and July of each year, with the offset at each. */
function* expectations(name: string, first: number, last: number): Iterable<[local: number, offset: number]> {
  for (const { at, from, to } of transitionsOf(name, first, last)) {
    yield [at / 1000 + Math.min(from, to) - 1, from];
    yield [at / 1000 + Math.max(from, to), to];
  }
  for (let year = first; year <= last; year++)
    for (const month of [0, 6]) {
      const at = Date.UTC(year, month, 15, 12);
      const offset = offsetAt(name, at);
      yield [at / 1000 + offset, offset];
    }
}

function faults(name: string, first: number, last: number): string[] {
  const zone = readZone(name, first, last);
  return [...expectations(name, first, last)].flatMap(([local, offset]) => {
    const found = vtimeoffsetAt(zone, local);
    return found === offset
      ? []
      : [`${name} ${first}-${last} ${new Date(local * 1000).toISOString()}: ${found}, not ${offset}`];
  });
}

const ZONES = Intl.supportedValuesOf('timeZone');

describe('a VTIMEZONE agrees with the platform at every transition', () => {
  it('in every zone, written for the years 1990 to 2037', () => {
    expect(ZONES.length).toBeGreaterThan(400);
    expect(ZONES.flatMap((name) => faults(name, 1990, 2037))).toEqual([]);
  });

  it('in every zone, written for single years and for spans of three', () => {
    const found: string[] = [];
    for (const [i, name] of ZONES.entries()) {
      for (let year = 1990 + (i % 5); year <= 2037; year += 5) found.push(...faults(name, year, year));
      for (let year = 1990 + (i % 7); year <= 2035; year += 7) found.push(...faults(name, year, year + 2));
    }
    expect(found).toEqual([]);
  });
});

describe('the form of a VTIMEZONE', () => {
  const of = (name: string, year: number) => vtimezone(name, year, year);
  it.each([
    ['Europe/Zurich', 2],
    ['America/New_York', 2],
    ['Australia/Sydney', 2],
    ['America/Asuncion', 2],
    ['Asia/Beirut', 2],
  ])('%s has a yearly rule from 1970 for each of its two transitions', (name, rules) => {
    const text = of(name, 2022);
    expect(text.match(/^RRULE:FREQ=YEARLY/gm)).toHaveLength(rules);
    expect(text.match(/^DTSTART:1970/gm)).toHaveLength(rules);
    expect(text).not.toContain('RDATE');
  });

  it.each([
    ['Africa/Casablanca', 2022],
    ['Asia/Gaza', 2022],
    ['Europe/Moscow', 2011],
    ['Pacific/Apia', 2011],
    ['Asia/Tehran', 2022],
    ['Africa/Cairo', 2023],
  ])('%s in %i has no yearly rule and lists each transition', (name, year) => {
    const text = of(name, year);
    expect(text).not.toContain('RRULE');
    expect(text).toContain('BEGIN:STANDARD');
  });

  it.each(['Africa/Addis_Ababa', 'Asia/Bangkok', 'UTC'])(
    '%s, whose offset never changes, has one observance',
    (name) => {
      expect(of(name, 2022).match(/^BEGIN:(?:STANDARD|DAYLIGHT)/gm)).toEqual(['BEGIN:STANDARD']);
    },
  );
});
