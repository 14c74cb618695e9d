import { importFiles, READERS } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import { iCalReader } from '../src/index.js';

const eventsOf = async (...events: string[]) => {
  const text = events.map((lines) => `BEGIN:VEVENT\nUID:a\nSUMMARY:Forum\n${lines}\nEND:VEVENT\n`).join('');
  const bytes = new TextEncoder().encode(`BEGIN:VCALENDAR\nVERSION:2.0\n${text}END:VCALENDAR\n`);
  const imported = await importFiles([{ name: 'a.ics', content: bytes }], {
    readers: [iCalReader, ...READERS],
  });
  const when = imported.dataset.events.map(({ when }) => `${when!.period} ${when!.hours ?? ''}`.trim());
  return { when: when.sort(), codes: imported.problems.map(({ code }) => code), imported };
};
const whenOf = async (...events: string[]) => (await eventsOf(...events)).when;

describe('a rule that ends at an instant', () => {
  it.each([
    [
      'east of UTC includes its last occurrence',
      'DTSTART;TZID=Asia/Tokyo:20220307T080000\nRRULE:FREQ=WEEKLY;UNTIL=20220327T230000Z',
      ['2022-03-07', '2022-03-14', '2022-03-21', '2022-03-28'],
    ],
    [
      'west of UTC has no extra occurrence',
      'DTSTART;TZID=America/Los_Angeles:20220307T200000\nRRULE:FREQ=WEEKLY;UNTIL=20220322T020000Z',
      ['2022-03-07', '2022-03-14'],
    ],
    [
      'after a change of the offset includes its last occurrence',
      'DTSTART;TZID=Europe/Zurich:20220320T100000\nRRULE:FREQ=WEEKLY;UNTIL=20220327T080000Z',
      ['2022-03-20', '2022-03-27'],
    ],
    [
      'on a day includes the occurrence of that day',
      'DTSTART;TZID=Europe/Zurich:20220301T100000\nRRULE:FREQ=WEEKLY;UNTIL=20220308',
      ['2022-03-01', '2022-03-08'],
    ],
  ])('%s', async (_, lines, days) => {
    expect((await whenOf(lines)).map((when) => when.slice(0, 10))).toEqual(days);
  });

  it('in an unknown zone gives the first occurrence, and is reported', async () => {
    const { when, codes } = await eventsOf(
      'DTSTART;TZID=Office time:20220301T100000\nRRULE:FREQ=WEEKLY;UNTIL=20220315T090000Z',
    );
    expect(when).toEqual(['2022-03-01 10:00']);
    expect(codes).toContain('recurrence-truncated');
  });
});

describe('consecutive days', () => {
  it.each([
    ['TZID=America/New_York:20220502T200000', 'UNTIL=20220506T000000Z', '2022-05-02/2022-05-05 20:00'],
    ['TZID=America/New_York:20220502T200000', 'UNTIL=20220505T235959Z', '2022-05-02/2022-05-04 20:00'],
    ['VALUE=DATE:20220502', 'UNTIL=20220504', '2022-05-02/2022-05-04'],
  ])('%s %s are one row', async (start, until, when) => {
    expect(await whenOf(`DTSTART;${start}\nRRULE:FREQ=DAILY;${until}`)).toEqual([when]);
  });
});

describe('an excluded or moved occurrence', () => {
  const series =
    'DTSTART;TZID=Europe/Zurich:20220314T100000\nDTEND;TZID=Europe/Zurich:20220314T110000\nRRULE:FREQ=WEEKLY;COUNT=3';
  it.each([
    ['in UTC', 'EXDATE:20220328T080000Z'],
    ['in another zone', 'EXDATE;TZID=Asia/Tokyo:20220328T170000'],
    ['as a day', 'EXDATE;VALUE=DATE:20220328'],
  ])('%s is found in a series with a zone', async (_, line) => {
    expect(await whenOf(`${series}\n${line}`)).toEqual(['2022-03-14 10:00-11:00', '2022-03-21 10:00-11:00']);
  });

  it('is found by its instant', async () => {
    const moved = 'RECURRENCE-ID:20220328T080000Z\nDTSTART:20220329T120000Z\nDTEND:20220329T130000Z';
    expect(await whenOf(series, moved)).toEqual([
      '2022-03-14 10:00-11:00',
      '2022-03-21 10:00-11:00',
      '2022-03-29 12:00-13:00',
    ]);
  });

  it('splits consecutive days', async () => {
    const daily = 'DTSTART:20220314T100000Z\nDTEND:20220314T110000Z\nRRULE:FREQ=DAILY;COUNT=3';
    const moved = 'RECURRENCE-ID:20220315T100000Z\nDTSTART:20220315T140000Z\nDTEND:20220315T150000Z';
    expect(await whenOf(daily, moved)).toEqual([
      '2022-03-14 10:00-11:00',
      '2022-03-15 14:00-15:00',
      '2022-03-16 10:00-11:00',
    ]);
  });

  it('in an unknown zone is reported', async () => {
    const { codes } = await eventsOf(
      'DTSTART;TZID=Office time:20220301T100000\nRRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20220301T090000Z',
    );
    expect(codes).toContain('recurrence-truncated');
  });

  it('makes a rejected row if no occurrence remains', async () => {
    const { when, imported } = await eventsOf(
      'DTSTART:20220301T100000Z\nRRULE:FREQ=WEEKLY;COUNT=1\nEXDATE:20220301T100000Z',
    );
    expect([when, imported.rejected.length]).toEqual([[], 1]);
  });
});

describe('an end in another zone than the start', () => {
  it.each([
    [
      'DTSTART;TZID=Europe/Berlin:20220502T100000\nDTEND;TZID=Europe/London:20220502T110000',
      '2022-05-02 10:00-12:00',
    ],
    ['DTSTART;TZID=Asia/Tokyo:20220502T100000\nDTEND:20220502T033000Z', '2022-05-02 10:00-12:30'],
    ['DTSTART:20220502T100000Z\nDTEND;TZID=America/New_York:20220502T070000', '2022-05-02 10:00-11:00'],
    // The clocks go forward from 02:00 to 03:00, and back from 03:00 to 02:00.
    ['DTSTART;TZID=Europe/Zurich:20220327T010000\nDURATION:PT3H', '2022-03-27 01:00-05:00'],
    ['DTSTART;TZID=Europe/Zurich:20221029T220000\nDURATION:PT8H', '2022-10-29 22:00-05:00'],
    ['DTSTART;TZID=Europe/Zurich:20220326T100000\nDURATION:P1D', '2022-03-26/2022-03-27 10:00-10:00'],
  ])('%s', async (lines, when) => {
    expect(await whenOf(lines)).toEqual([when]);
  });

  it.each([
    ['DTSTART:20220502T100000\nDTEND:20220502T110000Z'],
    ['DTSTART;TZID=Office time:20220502T100000\nDTEND:20220502T110000Z'],
  ])('%s: is kept and reported if it cannot be converted', async (lines) => {
    const { when, codes, imported } = await eventsOf(lines);
    expect(when).toEqual(['2022-05-02 10:00']);
    expect(codes).toContain('calendar-end-omitted');
    expect(imported.dataset.events[0]!.extra!['Calendar end']).toMatch(/^2022-05-0/);
  });

  it('that cannot be used is no place, although its zone has the name of a city', async () => {
    const { when, imported } = await eventsOf(
      'DTSTART;TZID=Europe/Zurich:20220502T090000\nDTEND;TZID=Europe/Zurich:20220502T050000',
    );
    expect(when).toEqual(['2022-05-02 09:00']);
    expect(imported.dataset.events[0]).not.toHaveProperty('place');
  });

  it('by DURATION is at another hour on the day of a change of the offset', async () => {
    expect(
      await whenOf('DTSTART;TZID=Europe/Zurich:20220326T230000\nDURATION:PT4H\nRRULE:FREQ=DAILY;COUNT=2'),
    ).toEqual(['2022-03-26 23:00-04:00', '2022-03-27 23:00-03:00']);
  });
});

describe('a rule with days that some months do not have', () => {
  it.each([
    ['DTSTART;VALUE=DATE:20200229\nRRULE:FREQ=YEARLY;COUNT=2', ['2020-02-29', '2024-02-29']],
    [
      'DTSTART;VALUE=DATE:20220130\nRRULE:FREQ=MONTHLY;BYMONTHDAY=30;COUNT=3',
      ['2022-01-30', '2022-03-30', '2022-04-30'],
    ],
    [
      'DTSTART;VALUE=DATE:20220130\nRRULE:FREQ=YEARLY;BYMONTH=1,2,3;BYMONTHDAY=30;COUNT=3',
      ['2022-01-30', '2022-03-30', '2023-01-30'],
    ],
    ['DTSTART;VALUE=DATE:20220131\nRRULE:FREQ=MONTHLY;COUNT=3', ['2022-01-31', '2022-03-31', '2022-05-31']],
    [
      'DTSTART;VALUE=DATE:20220131\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3',
      ['2022-01-31', '2022-02-28', '2022-03-31'],
    ],
  ])('%s skips those months', async (lines, days) => {
    expect(await whenOf(lines)).toEqual(days);
  });

  it.each([
    ['DTSTART;VALUE=DATE:20220201\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
    ['DTSTART;VALUE=DATE:20220201\nRRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30'],
    ['DTSTART:20220201T100000Z\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30'],
  ])(
    '%s ends if no month has them',
    async (lines) => {
      const { when, codes, imported } = await eventsOf(lines);
      expect(when.length + imported.rejected.length).toBe(1);
      expect([...codes]).toContainEqual(
        expect.stringMatching(/^(recurrence-truncated|calendar-unreadable)$/),
      );
    },
    20_000,
  );
});

describe('hours over midnight on two days', () => {
  it.each([
    ['22:00', '220000', '06:00', '060000'],
    ['00:02', '000200', '00:01', '000100'],
    ['12:30', '123000', '12:10', '121000'],
  ])('are those of each day of a daily series: %s-%s', async (from, start, to, end) => {
    const zone = 'DTSTART;TZID=Europe/Zurich:20260610T';
    const when = await whenOf(
      `${zone}${start}\nDTEND;TZID=Europe/Zurich:20260611T${end}\nRRULE:FREQ=DAILY;COUNT=2`,
    );
    expect(when).toEqual([`2026-06-10/2026-06-11 ${from}-${to}`]);
  });
});

describe('whole days that a program wrote in UTC', () => {
  it.each([
    ['of clocks ahead of UTC', '20260610T220000Z', '20260615T215900Z', ['2026-06-11/2026-06-15']],
    ['of one day', '20260610T220000Z', '20260611T215900Z', ['2026-06-11']],
    ['from the first minute', '20260610T220100Z', '20260612T215900Z', ['2026-06-11/2026-06-12']],
    ['of clocks behind UTC', '20260610T050000Z', '20260612T045900Z', ['2026-06-10/2026-06-11']],
    ['of half an hour', '20260610T183000Z', '20260611T182900Z', ['2026-06-11']],
  ])('are the days of its zone: %s', async (_, start, end, days) => {
    expect(await whenOf(`DTSTART:${start}\nDTEND:${end}`)).toEqual(days);
  });

  it.each([
    ['where they are noon in UTC', '20260610T120000Z', '20260612T115900Z'],
    ['where the hours are others', '20260610T220000Z', '20260611T210000Z'],
    ['where they are shorter than a day', '20260610T220000Z', '20260610T225900Z'],
    ['where no zone has midnight then', '20260610T220900Z', '20260611T220800Z'],
  ])('are none %s', async (_, start, end) => {
    expect((await whenOf(`DTSTART:${start}\nDTEND:${end}`))[0]).toMatch(/\d\d:\d\d/);
  });

  it('are none where the event recurs', async () => {
    const when = await whenOf('DTSTART:20260610T220000Z\nDTEND:20260611T215900Z\nRRULE:FREQ=WEEKLY;COUNT=2');
    expect(when.every((each) => /\d\d:\d\d/.test(each))).toBe(true);
  });
});
