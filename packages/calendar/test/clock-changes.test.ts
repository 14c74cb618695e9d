import { createDataset, type Event, type Problem } from '@regional-presence/core';
import { instantOfLocalTime } from '@regional-presence/core/time-zone';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { toICalendar } from '../src/index.js';
import { asMicrosoftReads, asRfcReads, occurrencesOf, rightOccurrences } from './zone-readers.js';

const eventAt = (period: string, hours: string, zone?: string, id = 'e'): Event =>
  eventWith({ id, when: zone === undefined ? { period, hours } : { period, hours, zone } });

const feedOf = (...events: Event[]) => toICalendar(createDataset({ events }));

/** The lines of DTSTART, DTEND and RRULE of the first event. */
const timesOf = (text: string) =>
  text
    .slice(text.indexOf('BEGIN:VEVENT'), text.indexOf('SUMMARY'))
    .split('\r\n')
    .filter((line) => /^(?:DTSTART|DTEND|RRULE)/.test(line));

function problemsOf(event: Event): Problem[] {
  const problems: Problem[] = [];
  toICalendar(createDataset({ events: [event] }), { onProblem: (problem) => void problems.push(problem) });
  return problems;
}

describe.each([
  ['RFC 5545', asRfcReads],
  ['[MS-OXCICAL]', asMicrosoftReads],
] as const)('hours on days over a change of the clocks, as %s is read', (_, reader) => {
  it.each([
    ['2026-10-24/2026-10-26', '22:00-06:00', 'Europe/Zurich'],
    ['2026-10-24/2026-10-26', '00:00-24:00', 'Europe/Zurich'],
    ['2026-03-27/2026-03-30', '22:00-06:00', 'Europe/Zurich'],
    ['2026-03-28/2026-03-30', '02:30-04:00', 'Europe/Zurich'],
    ['2026-03-28/2026-03-30', '02:30-03:15', 'Europe/Zurich'],
    ['2026-03-29/2026-03-31', '02:30-03:15', 'Europe/Zurich'],
    ['2026-10-24/2026-10-26', '02:30-04:00', 'Europe/Zurich'],
    ['2026-10-28/2026-10-31', '23:30-00:30', 'Africa/Cairo'],
    ['2026-04-03/2026-04-06', '20:00-23:30', 'America/Santiago'],
    ['2026-04-03/2026-04-05', '22:00-23:00', 'Australia/Lord_Howe'],
  ])('%s %s in %s has the right instants and durations', (period, hours, zone) => {
    const event = eventAt(period, hours, zone);
    expect(occurrencesOf(feedOf(event), reader).get('e')).toEqual(rightOccurrences(event));
  });
});

describe('a local time that occurs twice', () => {
  it.each([
    ['2026-10-29', '23:30', 'Africa/Cairo', '20261029T203000Z'],
    ['2026-04-04', '23:30', 'America/Santiago', '20260405T023000Z'],
    ['2026-10-25', '02:30', 'Europe/Zurich', '20261025T003000Z'],
  ])('%s %s in %s is its first instant, in UTC', (period, hours, zone, instant) => {
    expect(timesOf(feedOf(eventAt(period, hours, zone)))).toEqual([`DTSTART:${instant}`]);
  });

  it('an end that occurs twice is in UTC', () => {
    expect(timesOf(feedOf(eventAt('2026-10-25', '01:00-02:30', 'Europe/Zurich')))).toEqual([
      'DTSTART:20261024T230000Z',
      'DTEND:20261025T003000Z',
    ]);
  });
});

describe('a local time that does not exist', () => {
  it.each([
    ['2026-03-29', '02:30', 'Europe/Zurich', ['DTSTART:20260329T013000Z']],
    ['2026-03-29', '01:30-02:30', 'Europe/Zurich', ['DTSTART:20260329T003000Z', 'DTEND:20260329T013000Z']],
    ['2011-12-30', '10:00-12:00', 'Pacific/Apia', ['DTSTART:20111230T200000Z', 'DTEND:20111230T220000Z']],
  ])('%s %s in %s is in UTC, by the clocks before the change', (period, hours, zone, lines) => {
    const event = eventAt(period, hours, zone);
    expect(timesOf(feedOf(event))).toEqual(lines);
    expect(problemsOf(event).map(({ code }) => code)).toEqual(['calendar-time-nonexistent']);
  });

  it('an end that would be before the start is not written, and reported', () => {
    const event = eventAt('2026-03-29', '02:30-03:15', 'Europe/Zurich');
    expect(timesOf(feedOf(event))).toEqual(['DTSTART:20260329T013000Z']);
    expect(problemsOf(event).map(({ code }) => code)).toEqual([
      'calendar-time-nonexistent',
      'calendar-end-not-after-start',
    ]);
  });
});

describe('the name of a zone', () => {
  it.each([
    ['+05:30', ['DTSTART:20260601T043000Z', 'DTEND:20260601T053000Z', 'RRULE:FREQ=DAILY;COUNT=2']],
    ['-03:30', ['DTSTART:20260601T133000Z', 'DTEND:20260601T143000Z', 'RRULE:FREQ=DAILY;COUNT=2']],
  ])('%s is no TZID: its hours are in UTC', (zone, lines) => {
    const text = feedOf(eventAt('2026-06-01/2026-06-02', '10:00-11:00', zone));
    expect(timesOf(text)).toEqual(lines);
    expect(text).not.toContain('VTIMEZONE');
  });

  it('is the canonical one, once', () => {
    const text = feedOf(
      eventAt('2026-06-01', '10:00', 'europe/paris', 'a'),
      eventAt('2026-06-02', '10:00', 'Europe/Paris', 'b'),
    );
    expect(text.match(/^TZID:.*$/gm)).toEqual(['TZID:Europe/Paris']);
    expect(text.match(/TZID=[^:]*/g)).toEqual(['TZID=Europe/Paris', 'TZID=Europe/Paris']);
  });
});

describe('an event is written in the same bytes whatever other events are in the feed', () => {
  const componentOf = (text: string, id: string) =>
    text
      .split('BEGIN:VEVENT')
      .slice(1)
      .filter((component) => component.includes(`UID:${id}@`))
      .map((component) => component.slice(0, component.indexOf('END:VEVENT')));

  it.each(['Africa/Cairo', 'America/Santiago', 'Asia/Jerusalem', 'Africa/Casablanca', 'Europe/Zurich'])(
    'in %s',
    (zone) => {
      const years = [1950, 1999, 2015, 2022, 2024, 2026, 2030, 2045];
      const events = years.flatMap((year) =>
        ['01-10', '07-10'].map((day) => eventAt(`${year}-${day}`, '10:00-11:00', zone, `e-${year}-${day}`)),
      );
      const all = feedOf(...events);
      for (const event of events) {
        const alone = feedOf(event);
        expect(componentOf(alone, event.id)).toEqual(componentOf(all, event.id));
        const zoneOf = (text: string) => /BEGIN:VTIMEZONE.*END:VTIMEZONE/s.exec(text)?.[0];
        expect(zoneOf(alone)).toBe(zoneOf(all));
      }
    },
  );

  it('a time before the rules of 1970 is in UTC, to the second', () => {
    const event = eventAt('1890-06-01', '10:00', 'Europe/Zurich');
    const instant = new Date(instantOfLocalTime('Europe/Zurich', Date.UTC(1890, 5, 1, 10) / 1000) * 1000);
    expect(timesOf(feedOf(event))).toEqual([`DTSTART:${instant.toISOString().replace(/[-:]|\.000/g, '')}`]);
  });
});

describe('hours that end when they start', () => {
  it.each([
    ['2026-06-01', 'Europe/Zurich', '20260602'],
    ['2026-06-01/2026-06-03', 'Europe/Zurich', '20260604'],
    ['2026-06-01/2026-06-03', undefined, '20260604'],
  ])('00:00-00:00 on %s in %s are whole days', (period, zone, end) => {
    const event = eventAt(period, '00:00-00:00', zone);
    const text = feedOf(event);
    expect(timesOf(text)).toEqual(['DTSTART;VALUE=DATE:20260601', `DTEND;VALUE=DATE:${end}`]);
    expect(text).not.toContain('DESCRIPTION');
    expect(problemsOf(event)).toEqual([]);
  });

  it('10:00-10:00 have no end, which is reported', () => {
    const event = eventAt('2026-06-01', '10:00-10:00', 'Europe/Zurich');
    expect(timesOf(feedOf(event))).toEqual(['DTSTART;TZID=Europe/Zurich:20260601T100000']);
    const [problem] = problemsOf(event);
    expect(problem).toMatchObject({ code: 'calendar-end-not-after-start', severity: 'remark' });
    expect(problem!.params).toMatchObject({ hours: '10:00-10:00', date: '2026-06-01' });
  });
});
