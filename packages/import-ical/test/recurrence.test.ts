import { READERS } from '@regional-presence/import';
import { importText } from '@regional-presence/test-utils';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { iCalReader } from '../src/index.js';
import { expandRule } from '../src/rule/expand-rule.js';
import { parseRule } from '../src/rule/rule.js';
import { StepBudget } from '../src/rule/step-budget.js';
import { formatLocalTime } from '../src/time/local-time.js';
import { readTime } from '../src/time/time-value.js';

const DISTANT = Date.UTC(9999, 0, 1) / 1000;

/** The first occurrences that a rule itself has: `1997-09-02T09:00:00`. */
function ruleTimes(text: string, start: string, count: number): string[] {
  const { time } = readTime(start, 'dtstart');
  const window = { from: time.seconds, to: DISTANT };
  const times: string[] = [];
  for (const seconds of expandRule(parseRule(text), time.seconds, window, new StepBudget(1e7))) {
    times.push(formatLocalTime({ seconds, isDate: time.isDate }));
    if (times.length === count) break;
  }
  return times;
}

describe('a recurrence rule', () => {
  // The examples of RFC 5545 §3.8.5.3 that single parts need. All begin on Tuesday 2 September 1997 at 09:00.
  it.each([
    ['FREQ=DAILY;INTERVAL=10;COUNT=5', '09-02 09-12 09-22 10-02 10-12'],
    ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,TH;COUNT=8', '09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16'],
    ['FREQ=MONTHLY;BYDAY=1FR;COUNT=4', '09-05 10-03 11-07 12-05'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU;COUNT=4', '09-07 09-28 11-02 11-30'],
    ['FREQ=MONTHLY;BYDAY=-2MO;COUNT=4', '09-22 10-20 11-17 12-22'],
    ['FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3', '09-28 10-29 11-28'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,-1;COUNT=4', '09-30 10-01 10-31 11-01'],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=2', '1998-02-13 1998-03-13'],
    ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '09-04 10-07 11-06'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3', '09-29 10-30 11-27'],
    ['FREQ=YEARLY;BYDAY=20MO;COUNT=2', '1998-05-18 1999-05-17'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2', '1998-05-11 1999-05-17'],
    ['FREQ=YEARLY;BYMONTH=6,7;COUNT=3', '1998-06-02 1998-07-02 1999-06-02'],
    ['FREQ=YEARLY;BYDAY=TH;BYMONTH=6;COUNT=2', '1998-06-04 1998-06-11'],
    ['FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100;COUNT=2', '2000-01-01 2000-04-09'],
    ['FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=2', '1997-11-04 2001-11-06'],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '09-02 09-07 09-16 09-21'],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '09-02 09-14 09-16 09-28'],
    ['FREQ=MONTHLY;BYMONTH=9,11,1;BYDAY=1WE;COUNT=4', '09-03 11-05 1998-01-07 1998-09-02'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=3', '09-08 09-15 09-22'],
    ['FREQ=YEARLY;BYWEEKNO=53;COUNT=2', '1998-12-29 2004-12-28'],
    ['FREQ=YEARLY;BYWEEKNO=1,-1;BYDAY=TU;COUNT=3', '1997-12-23 1997-12-30 1998-12-29'],
  ])('%s', (rule, days) => {
    const expected = days.split(' ').map((day) => `${day.length === 5 ? `1997-${day}` : day}T09:00:00`);
    expect(ruleTimes(rule, '19970902T090000', 20)).toEqual(expected);
  });

  it.each([
    ['FREQ=HOURLY;INTERVAL=3', ['09:00', '12:00', '15:00']],
    ['FREQ=MINUTELY;INTERVAL=90', ['09:00', '10:30', '12:00']],
    ['FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20', ['09:00', '09:20', '10:00']],
    ['FREQ=MINUTELY;INTERVAL=20;BYHOUR=16', ['16:00', '16:20', '16:40']],
    ['FREQ=SECONDLY;INTERVAL=1800', ['09:00', '09:30', '10:00']],
  ])('%s', (rule, hours) => {
    expect(ruleTimes(rule, '19970902T090000', 3).map((time) => time.slice(11, 16))).toEqual(hours);
  });

  it.each([
    ['OMIT', ['01-31', '03-31', '05-31']],
    ['BACKWARD', ['01-31', '02-28', '03-31']],
    ['FORWARD', ['01-31', '03-01', '03-31']],
  ])('RSCALE=GREGORIAN;SKIP=%s (RFC 7529 §4.1)', (skip, days) => {
    const rule = `RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=${skip};BYMONTHDAY=31`;
    expect(ruleTimes(rule, '20260131', 3).map((day) => day.slice(5))).toEqual(days);
  });

  it.each([
    'FREQ=WEEKLY;INTERVAL=99999999;BYDAY=MO,TU',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  ])('%s ends after few steps', (rule) => {
    const start = Date.UTC(2026, 4, 4, 9) / 1000;
    const window = { from: start, to: Date.UTC(2032, 0, 1) / 1000 };
    const budget = new StepBudget(10_000);
    expect([...expandRule(parseRule(rule), start, window, budget)].length).toBeLessThanOrEqual(2);
  });

  it('has the same occurrences from any window as from its start', () => {
    fc.assert(
      fc.property(anyRule, fc.nat(1500), (rule, days) => {
        const start = Date.UTC(2026, 4, 4, 9) / 1000;
        const to = start + 2000 * 86_400;
        const all = [...expandRule(parseRule(rule), start, { from: start, to }, new StepBudget(1e7))];
        const from = start + days * 86_400;
        const later = [...expandRule(parseRule(rule), start, { from, to }, new StepBudget(1e7))];
        expect(later.filter((time) => time >= from)).toEqual(all.filter((time) => time >= from));
      }),
    );
  });

  it('has the occurrences that another engine finds', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const text = `DTSTART;TZID=UTC:20260504T090000\nRRULE:${rule};COUNT=15`;
        const other: string[] = [];
        try {
          new RRuleTemporal({ rruleString: text, temporal: Temporal, maxIterations: 3000 }).all((date) => {
            other.push(date.toString().slice(0, 19));
            return true;
          });
        } catch (error) {
          // It refuses rules with few occurrences.
          fc.pre(!String(error).includes('Maximum iterations'));
          throw error;
        }
        expect(ruleTimes(`${rule};COUNT=15`, '20260504T090000', 15)).toEqual(other);
      }),
    );
  });
});

const list = <T>(values: readonly T[], max: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: max });
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const interval = fc.integer({ min: 1, max: 4 }).map((n) => `INTERVAL=${n}`);
const months = list([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 5).map((all) => `BYMONTH=${all}`);
const weekdays = list(WEEKDAYS, 4).map((all) => `BYDAY=${all}`);
const monthDays = list([1, 5, 15, 28, 29, 30, 31, -1, -2, -30], 3).map((all) => `BYMONTHDAY=${all}`);
const nthWeekdays = list(
  WEEKDAYS.flatMap((day) => [1, 2, 4, 5, -1, -2].map((nth) => `${nth}${day}`)),
  2,
).map((all) => `BYDAY=${all}`);
const rule = (freq: string, ...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((each) => [`FREQ=${freq}`, ...each].filter((part) => part !== '').join(';'));
const maybe = (part: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), part);
const anyRule = fc.oneof(
  rule('DAILY', interval, maybe(months), maybe(weekdays)),
  rule('WEEKLY', interval, maybe(weekdays), maybe(months)),
  rule('MONTHLY', interval, fc.oneof(monthDays, nthWeekdays), maybe(months)),
  rule(
    'MONTHLY',
    interval,
    weekdays,
    list([1, 2, -1, -2], 2).map((all) => `BYSETPOS=${all}`),
  ),
  rule('YEARLY', interval, months, fc.oneof(monthDays, nthWeekdays, weekdays)),
  rule(
    'YEARLY',
    list([1, 2, 20, 52, -1], 3).map((all) => `BYWEEKNO=${all}`),
    weekdays,
  ),
  rule(
    'YEARLY',
    interval,
    list([1, 60, 100, 365, -1, -100], 3).map((all) => `BYYEARDAY=${all}`),
  ),
);

const importEvents = async (events: string[], options: { period?: string } = {}) => {
  const text = events.map((lines, i) => `BEGIN:VEVENT\nUID:${i}\nSUMMARY:Call ${i}\n${lines}\nEND:VEVENT\n`);
  const calendar = `BEGIN:VCALENDAR\nVERSION:2.0\n${text.join('')}END:VCALENDAR\n`;
  const result = await importText(calendar, { readers: [iCalReader, ...READERS], ...options }, 'a.ics');
  const days = result.dataset.events.map(({ when }) => when!.period).sort();
  return { days, codes: result.problems.map(({ code }) => code), ...result };
};

describe('the occurrences of an event', () => {
  it.each([
    ['RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3', ['2026-05-01', '2026-05-04', '2026-05-11']],
    ['RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260511T090000Z', ['2026-05-01', '2026-05-04', '2026-05-11']],
    ['RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2\nEXDATE:20260501T090000Z', ['2026-05-04', '2026-05-11']],
    ['RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=2', ['2026-05-01', '2026-05-08']],
  ])('begin with DTSTART, which counts as one (RFC 5545 §3.8.5.3): %s', async (rule, expected) => {
    expect((await importEvents([`DTSTART:20260501T090000Z\n${rule}`])).days).toEqual(expected);
  });

  it.each([
    ['UNTIL is before it', 'RRULE:FREQ=DAILY;UNTIL=20260401T000000Z'],
    ['the rule has no day before UNTIL', 'RRULE:FREQ=MONTHLY;BYDAY=5TU;UNTIL=20260520T000000Z'],
    ['the rule has no day at all', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
  ])('are DTSTART alone if %s', async (_, rule) => {
    const { days, counts } = await importEvents([`DTSTART:20260504T090000Z\n${rule}`]);
    expect([days, counts.rejected]).toEqual([['2026-05-04'], 0]);
  });

  it.each(['20260518T110000', '20260518', '2026-05-18T09:00:00Z', '20260518T090000Z', '20260518T090000z'])(
    'end at UNTIL, which may be written as %s',
    async (until) => {
      const { days, codes } = await importEvents([
        `DTSTART;TZID=Europe/Zurich:20260504T110000\nRRULE:FREQ=WEEKLY;UNTIL=${until}`,
      ]);
      expect(days).toEqual(['2026-05-04', '2026-05-11', '2026-05-18']);
      expect(codes).not.toContain('recurrence-truncated');
    },
  );

  it.each([
    ['RSCALE=CHINESE;FREQ=YEARLY', 'RSCALE=CHINESE'],
    ['FREQ=YEARLY;BYEASTER=0', 'BYEASTER=0'],
    ['FREQ=SOMETIMES', 'FREQ=SOMETIMES'],
    ['COUNT=3', 'FREQ'],
  ])('of a rule without a known meaning are DTSTART alone, which is reported: %s', async (rule, found) => {
    const { days, problems } = await importEvents([`DTSTART;VALUE=DATE:20260217\nRRULE:${rule}`]);
    expect(days).toEqual(['2026-02-17']);
    expect(problems.find(({ code }) => code === 'recurrence-truncated')!.message).toContain(found);
  });

  it('are those in the reporting period, for a series of any age', async () => {
    const event = 'DTSTART;TZID=Europe/Zurich:20150105T090000\nRRULE:FREQ=WEEKLY;BYDAY=MO';
    const { days, codes } = await importEvents([event], { period: '2026' });
    expect([days.length, days[0], days.at(-1)]).toEqual([52, '2026-01-05', '2026-12-28']);
    expect(codes).toContain('recurrence-outside-period');
    expect(codes).not.toContain('recurrence-truncated');
  });

  it('are the first one if none is in the reporting period, so that the event is recorded', async () => {
    const event = 'DTSTART:20150105T090000Z\nRRULE:FREQ=WEEKLY;COUNT=3';
    expect((await importEvents([event], { period: '2026' })).days).toEqual(['2015-01-05']);
  });

  it('without a reporting period are those of the first years, and the rest is reported', async () => {
    const { days, codes } = await importEvents(['DTSTART:20150105T090000Z\nRRULE:FREQ=YEARLY']);
    expect([days[0], days.at(-1)]).toEqual(['2015-01-05', '2020-01-05']);
    expect(codes).toContain('recurrence-truncated');
  });

  it('of all events of a file are limited, and each event keeps its first', async () => {
    const series = Array.from({ length: 400 }, () => 'DTSTART:20260504T090000Z\nRRULE:FREQ=WEEKLY');
    const { counts, problems, dataset } = await importEvents(series);
    expect(dataset.events.length).toBeLessThan(51_000);
    expect(new Set(dataset.events.map(({ title }) => title.und)).size).toBe(400);
    expect(counts.rejected).toBe(0);
    expect(problems.some(({ message }) => message.includes('there are more than'))).toBe(true);
  });

  it.each([
    `FREQ=DAILY;BYHOUR=${[...Array(24).keys()]};BYMINUTE=${[...Array(60).keys()]};BYSECOND=${[...Array(60).keys()]}`,
    `FREQ=YEARLY;BYYEARDAY=${[...Array(366).keys()].slice(1)};BYMINUTE=${[...Array(60).keys()]};BYSECOND=${[...Array(60).keys()]};BYSETPOS=366`,
  ])('of a rule that needs too much computation are DTSTART, which is reported', async (rule) => {
    const { dataset, problems } = await importEvents(
      Array.from({ length: 20 }, () => `DTSTART:20260504T090000Z\nRRULE:${rule}`),
    );
    expect(new Set(dataset.events.map(({ title }) => title.und)).size).toBe(20);
    expect(problems.some(({ message }) => message.includes('too much computation'))).toBe(true);
  });
});
