import { importFiles, READERS } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import { iCalReader } from '../src/index.js';

const wholeDays = (start: string, end: string, more = '') =>
  `DTSTART;VALUE=DATE:${start}\nDTEND;VALUE=DATE:${end}\n${more}`;

const calendarOf = (events: readonly string[]) =>
  `BEGIN:VCALENDAR\nVERSION:2.0\n${events
    .map((lines, i) => `BEGIN:VEVENT\nUID:${i}@x\nSUMMARY:Forum ${i}\n${lines.trim()}\nEND:VEVENT\n`)
    .join('')}END:VCALENDAR\n`;

async function read(...calendars: (readonly string[])[]) {
  const content = new TextEncoder().encode(calendars.map(calendarOf).join(''));
  const { dataset, problems } = await importFiles([{ name: 'a.ics', content }], {
    readers: [iCalReader, ...READERS],
  });
  return {
    periods: dataset.events.map(({ when }) => when!.period).sort(),
    included: problems
      .filter(({ code }) => code === 'calendar-ends-included')
      .map(({ params }) => `${params!.reading} ${params!.events}`),
  };
}

/** Three events of one day each that end on the day on which they start. */
const ENDED_AT_START = ['20270405', '20270406', '20270407'].map((day) => wholeDays(day, day));
/** The same by RFC 5545. */
const ENDED_ON_NEXT_DAY = [
  wholeDays('20270405', '20270406'),
  wholeDays('20270406', '20270407'),
  wholeDays('20270407', '20270408'),
];
const DAYS = ['2027-04-05', '2027-04-06', '2027-04-07'];

describe('the end of whole days', () => {
  it('is the day after the last one', async () => {
    const { periods, included } = await read([...ENDED_ON_NEXT_DAY, wholeDays('20270408', '20270410')]);
    expect(periods).toEqual([...DAYS, '2027-04-08/2027-04-09']);
    expect(included).toEqual([]);
  });

  it('is the last day where most events end on the day on which they start, which is reported', async () => {
    const { periods, included } = await read([...ENDED_AT_START, wholeDays('20270408', '20270410')]);
    expect(periods).toEqual([...DAYS, '2027-04-08/2027-04-10']);
    expect(included).toEqual(['lastDay 1']);
  });

  it('is the last day of each occurrence', async () => {
    const rule = 'RRULE:FREQ=WEEKLY;COUNT=2';
    const { periods } = await read([...ENDED_AT_START, wholeDays('20270412', '20270413', rule)]);
    expect(periods).toEqual([...DAYS, '2027-04-12/2027-04-13', '2027-04-19/2027-04-20']);
  });

  it('is not reported where no event has several days', async () => {
    const { periods, included } = await read(ENDED_AT_START);
    expect(periods).toEqual(DAYS);
    expect(included).toEqual([]);
  });

  it('is the last day however many events have several days', async () => {
    const several = ['20270510', '20270520', '20270601', '20270610'].map((day) =>
      wholeDays(day, `${Number(day) + 2}`),
    );
    const { periods, included } = await read([...ENDED_AT_START, ...several]);
    expect(periods.at(-1)).toBe('2027-06-10/2027-06-12');
    expect(included).toEqual(['lastDay 4']);
  });

  it.each([
    ['two such events', ENDED_AT_START.slice(0, 2), 1],
    ['as many others', [...ENDED_AT_START, ...ENDED_ON_NEXT_DAY], 4],
  ])('is the day after the last one beside %s, which is reported', async (_, others, events) => {
    const { periods, included } = await read([...others, wholeDays('20270501', '20270503')]);
    expect(periods.at(-1)).toBe('2027-05-01/2027-05-02');
    expect(included).toEqual([`dayAfter ${events}`]);
  });

  it('is that of its own calendar in a file of several', async () => {
    const several = wholeDays('20270408', '20270410');
    const { periods, included } = await read([...ENDED_AT_START, several], [several]);
    expect(periods).toEqual([...DAYS, '2027-04-08/2027-04-09', '2027-04-08/2027-04-10']);
    expect(included).toEqual(['lastDay 1']);
  });

  it('is not that of hours', async () => {
    const hours = 'DTSTART:20270501T090000\nDTEND:20270503T120000';
    const { periods } = await read([...ENDED_AT_START, hours]);
    expect(periods.at(-1)).toBe('2027-05-01/2027-05-03');
  });
});
