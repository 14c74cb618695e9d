import { READERS } from '@regional-presence/import';
import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { iCalReader } from '../src/index.js';

const importCalendar = (text: string, name: string) =>
  importText(text, { readers: [iCalReader, ...READERS] }, name);
const event = (lines: string) =>
  `BEGIN:VEVENT\r\n${lines.trim().replace(/\n\s*/g, '\r\n')}\r\nEND:VEVENT\r\n`;
const GOOD = event('UID:good\nSUMMARY:Good\nDTSTART;VALUE=DATE:20220502');
/** Imports an event with these lines and a valid one. */
const importWithGood = (lines: string) =>
  importCalendar(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event(lines)}${GOOD}END:VCALENDAR\r\n`, 'a.ics');
const importJCalWithGood = (...properties: unknown[]) => {
  const vevent = (own: unknown[]) => ['vevent', own, []];
  const good = [
    ['summary', {}, 'text', 'Good'],
    ['dtstart', {}, 'date', '2022-05-02'],
  ];
  const own = [['summary', {}, 'text', 'Forum'], ...properties];
  return importCalendar(JSON.stringify(['vcalendar', [], [vevent(own), vevent(good)]]), 'a.jcal');
};
const titles = ({ dataset }: Awaited<ReturnType<typeof importText>>) =>
  dataset.events.map(({ title }) => title.und).sort();

describe('an event with an invalid time', () => {
  it.each([
    ['DTSTART:garbage', 'DTSTART garbage'],
    ['DTSTART;VALUE=DATE:20220230', 'DTSTART 2022-02-30 is a day that does not exist'],
    ['DTSTART;VALUE=DATE:20210229', 'DTSTART 2021-02-29 is a day that does not exist'],
    ['DTSTART;VALUE=DATE:20221345', 'DTSTART 2022-13-45 is a day that does not exist'],
    ['DTSTART:20220301T256100Z', 'DTSTART 2022-03-01T25:61:00Z is an hour that does not exist'],
    ['DTSTART:20220301T100000+0200', 'DTSTART 20220301T100000+0200'],
    ['DTSTART:20220301T100000Z\nRECURRENCE-ID:garbage', 'RECURRENCE-ID garbage'],
  ])('%s: is rejected with its reason, and the others are read', async (lines, reason) => {
    const imported = await importWithGood(`UID:bad\nSUMMARY:Bad\n${lines}`);
    expect(titles(imported)).toEqual(['Good']);
    const [row] = imported.rejected;
    expect(String(row!.cells[0])).toContain('SUMMARY:Bad');
    expect(row!.problems.map(({ code, message }) => [code, message.includes(reason)])).toEqual([
      ['calendar-event-unreadable', true],
    ]);
  });

  it.each([
    [['dtstart', {}, 'date-time', null]],
    [['dtstart', {}, 'date', 20220230]],
    [['dtstart', {}, 'date', '2022-02-30']],
  ])('in jCal, %j: is rejected with its reason, and the others are read', async (...properties) => {
    const imported = await importJCalWithGood(...properties);
    expect(titles(imported)).toEqual(['Good']);
    expect(imported.rejected[0]!.problems[0]!.code).toBe('calendar-event-unreadable');
  });

  it.each([
    ['DTEND:garbage', 'DTEND garbage'],
    ['DTEND;VALUE=DATE:20220230', 'DTEND 2022-02-30 is a day that does not exist'],
    ['DURATION:garbage', 'DURATION garbage'],
    ['DURATION:-PT1H', 'DURATION -PT1H'],
  ])('%s: the start is read, and the end is reported', async (line, reason) => {
    const { dataset, problems } = await importWithGood(
      `UID:bad\nSUMMARY:Bad\nDTSTART:20220301T100000Z\n${line}`,
    );
    const [event] = dataset.events.filter(({ title }) => title.und === 'Bad');
    expect([event!.when!.period, event!.when!.hours]).toEqual(['2022-03-01', '10:00']);
    const found = problems.find(({ code }) => code === 'calendar-end-omitted');
    expect(found!.message).toContain(reason);
  });

  it('EXDATE: the occurrences are read, and the excluded day is reported', async () => {
    const { dataset, problems } = await importWithGood(
      'UID:bad\nSUMMARY:Bad\nDTSTART:20220301T100000Z\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:20220230T100000Z',
    );
    expect(dataset.events.filter(({ title }) => title.und === 'Bad')).toHaveLength(2);
    const found = problems.find(({ code }) => code === 'recurrence-truncated');
    expect(found!.message).toContain('EXDATE 2022-02-30');
  });

  it.each([['RRULE:FREQ=WEEKLY;UNTIL=garbage'], ['RRULE:FREQ=WEEKLY;UNTIL=20220230']])(
    '%s: the first occurrence is read, and the rest is reported',
    async (rule) => {
      const { dataset, problems } = await importWithGood(
        `UID:bad\nSUMMARY:Bad\nDTSTART:20220301T100000Z\n${rule}`,
      );
      expect(dataset.events.map(({ when }) => when!.period).sort()).toEqual(['2022-03-01', '2022-05-02']);
      expect(problems.map(({ code }) => code)).toContain('recurrence-truncated');
    },
  );
});

describe('an event with another invalid value', () => {
  it.each([
    ['COMPLETED:zzz'],
    ['BEGIN:VALARM\nTRIGGER:xx\nEND:VALARM'],
    ['TZOFFSETTO:zz'],
    ['X-FOO;VALUE=DATE-TIME:abc'],
  ])('%s: is read', async (lines) => {
    const imported = await importWithGood(`UID:a\nSUMMARY:Forum\nDTSTART;VALUE=DATE:20220301\n${lines}`);
    expect(titles(imported)).toEqual(['Forum', 'Good']);
    expect(imported.counts.rejected).toBe(0);
  });
});

describe('an event with an invalid but unambiguous time', () => {
  it.each([
    ['DTSTART:20220301', { period: '2022-03-01' }],
    [
      'DTSTART;VALUE=DATE:20220301T000000\nDTEND;VALUE=DATE:20220303T000000',
      { period: '2022-03-01/2022-03-02' },
    ],
    ['DTSTART;VALUE=DATE:20220301T100000Z', { period: '2022-03-01', hours: '10:00', zone: 'UTC' }],
    ['DTSTART:20220301T1000Z', { period: '2022-03-01', hours: '10:00', zone: 'UTC' }],
    [
      'DTSTART;TZID=tzone://Microsoft/Utc:20220301T100000',
      { period: '2022-03-01', hours: '10:00', zone: 'UTC' },
    ],
    [
      'DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin, Bern, Rome:20220701T100000',
      { period: '2022-07-01', hours: '10:00', zone: 'Europe/Berlin' },
    ],
  ])('%s: is read', async (lines, when) => {
    const { dataset } = await importWithGood(`UID:a\nSUMMARY:Forum\n${lines}`);
    const { phrase: _, ...found } = dataset.events.find(({ title }) => title.und === 'Forum')!.when!;
    expect(found).toEqual(when);
  });

  it('RDATE;VALUE=PERIOD: each period is an occurrence of its own length', async () => {
    const { dataset } = await importWithGood(
      `UID:a\nSUMMARY:Forum\nDTSTART:20220228T100000Z\nDTEND:20220228T120000Z
      RDATE;VALUE=PERIOD:20220301T100000Z/PT1H,20220302T100000Z/20220302T103000Z`,
    );
    const forum = dataset.events.filter(({ title }) => title.und === 'Forum');
    expect(forum.map(({ when }) => `${when!.period} ${when!.hours}`).sort()).toEqual([
      '2022-02-28 10:00-12:00',
      '2022-03-01 10:00-11:00',
      '2022-03-02 10:00-10:30',
    ]);
  });
});
