import { createDataset, type Event } from '@regional-presence/core';
import { transitionsOf } from '@regional-presence/core/time-zone';
import { OFFICES } from '@regional-presence/reference';
import { eventWith, runs } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { toICalendar } from '../src/index.js';
import { asMicrosoftReads, asRfcReads, occurrencesOf, rightOccurrences } from './zone-readers.js';

const READERS = { 'RFC 5545': asRfcReads, '[MS-OXCICAL]': asMicrosoftReads };

/** Zones that changed or abolished the rules of their clocks between 2018 and 2030. */
const CHANGED_ZONES = [
  ...['Africa/Cairo', 'America/Santiago', 'Africa/Casablanca', 'Asia/Amman', 'Asia/Damascus'],
  ...['America/Asuncion', 'America/Mexico_City', 'Asia/Tehran', 'America/Sao_Paulo'],
];
const OFFICE_ZONES = [...new Set(OFFICES.map(({ timeZone }) => timeZone))];
const ZONES = [...new Set([...OFFICE_ZONES, ...CHANGED_ZONES])];

const MONTHS = Array.from(
  { length: 13 * 12 },
  (_, i) => `${2018 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

/** An event in each month, from 10:00 to 11:30. */
const monthlyEvents = (zone: string, months = MONTHS): Event[] =>
  months.map((month, i) =>
    eventWith({
      id: `${zone.toLowerCase().replace(/\W/g, '-')}-${month}`,
      when: { period: `${month}-${String((i % 28) + 1).padStart(2, '0')}`, hours: '10:00-11:30', zone },
    }),
  );

/** What a reader finds at other instants than the platform. */
function wrongEvents(events: Event[], reader: (typeof READERS)['RFC 5545']): string[] {
  const found = occurrencesOf(toICalendar(createDataset({ events })), reader);
  return events
    .filter((event) => JSON.stringify(found.get(event.id)) !== JSON.stringify(rightOccurrences(event)))
    .map(({ id, when }) => `${id} ${when!.period} ${when!.hours}`);
}

describe.each(Object.entries(READERS))('as %s is read', (name, reader) => {
  it('one event a month from 2018 to 2030 in the zones of all offices and of changed clocks, in one feed', () => {
    const events = ZONES.flatMap((zone) => monthlyEvents(zone));
    const wrong = wrongEvents(events, reader);
    console.log(
      `${name}: ${wrong.length} of ${events.length} events at a wrong hour, ${ZONES.length} zones in one feed`,
    );
    expect(wrong).toEqual([]);
  });

  it.each(ZONES)('one event a month from 2018 to 2030 in %s alone', (zone) => {
    expect(wrongEvents(monthlyEvents(zone), reader)).toEqual([]);
  });

  it('one event a month from 2022 to 2026 in every zone of the platform', () => {
    const months = MONTHS.filter((month) => month >= '2022' && month < '2027');
    const zones = Intl.supportedValuesOf('timeZone');
    const tested = zones.filter((_, i) => runs(5) === 5 || i % 5 === 0);
    const wrong = tested.flatMap((zone) => wrongEvents(monthlyEvents(zone, months), reader));
    console.log(
      `${name}: ${wrong.length} of ${tested.length * months.length} events at a wrong hour, ${tested.length} zones, each alone`,
    );
    expect(wrong).toEqual([]);
  });

  it.each(CHANGED_ZONES)('five days around each change of the clocks in %s, at any hour', (zone) => {
    const events = transitionsOf(zone, 2017, 2031).flatMap(({ at }) =>
      // Not in the hours around the change itself, where a local time does not exist or occurs twice.
      ['06:00-07:30', '12:00', '20:30-21:45'].map((hours, i) => {
        const day = (offset: number) => new Date(at + offset * 86_400_000).toISOString().slice(0, 10);
        return eventWith({
          id: `run-${at}-${i}`,
          when: { period: `${day(-2)}/${day(2)}`, hours, zone },
        });
      }),
    );
    expect(events.length).toBeGreaterThan(0);
    expect(wrongEvents(events, reader)).toEqual([]);
  });
});

describe('the form of a VTIMEZONE', () => {
  it.each(ZONES)('%s has at most one STANDARD and one DAYLIGHT', (zone) => {
    const text = toICalendar(createDataset({ events: monthlyEvents(zone) }));
    expect(text.match(/^BEGIN:STANDARD/gm) ?? []).toHaveLength(zone === 'UTC' ? 0 : 1);
    expect((text.match(/^BEGIN:DAYLIGHT/gm) ?? []).length).toBeLessThanOrEqual(1);
  });

  it('states the present rules of Cairo and Santiago, and only events under earlier rules are in UTC', () => {
    for (const [zone, year] of [
      ['Africa/Cairo', '2024'],
      ['America/Santiago', '2023'],
    ] as const) {
      const text = toICalendar(createDataset({ events: monthlyEvents(zone) }));
      expect(text).toMatch(/BEGIN:DAYLIGHT\r\nDTSTART:\w+\r\nRRULE:FREQ=YEARLY/);
      const inUtc = [...text.matchAll(/^DTSTART:(\d{8})T\d{6}Z/gm)].map(([, day]) => day!);
      expect(inUtc.length).toBeGreaterThan(0);
      expect(inUtc.filter((day) => day >= year)).toEqual([]);
    }
  });

  it('a run of days over a change is one event with its other days as overridden occurrences', () => {
    // The clocks of Tehran went back on 22 September 2022 for the last time.
    const run = { period: '2022-09-20/2022-09-23', hours: '09:00-10:00', zone: 'Asia/Tehran' };
    const later = { period: '2025-07-01', hours: '09:00-10:00', zone: 'Asia/Tehran' };
    const text = toICalendar(
      createDataset({
        events: [eventWith({ id: 'run', when: run }), eventWith({ id: 'later', when: later })],
      }),
    );
    expect(text).toContain('DTSTART:20220920T043000Z\r\nDTEND:20220920T053000Z\r\nRRULE:FREQ=DAILY;COUNT=4');
    expect(
      [...text.matchAll(/RECURRENCE-ID:(\w+)\r\nDTSTART:(\w+)/g)].map(([, id, start]) => [id, start]),
    ).toEqual([
      ['20220922T043000Z', '20220922T053000Z'],
      ['20220923T043000Z', '20220923T053000Z'],
    ]);
    expect(text).toContain('DTSTART;TZID=Asia/Tehran:20250701T090000');
  });
});
