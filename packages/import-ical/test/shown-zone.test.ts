import { toICalendar } from '@regional-presence/calendar';
import { importFiles, READERS } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import { iCalReader } from '../src/index.js';

async function read(events: string, zone = 'Europe/Bratislava') {
  const named = zone === '' ? '' : `X-WR-TIMEZONE:${zone}\n`;
  const content = `BEGIN:VCALENDAR\nVERSION:2.0\n${named}${events}END:VCALENDAR\n`;
  const { dataset } = await importFiles({ name: 'a.ics', content }, { readers: [iCalReader, ...READERS] });
  const whens = dataset.events.map(({ when }) =>
    [when!.period, when!.hours, when!.zone, when!.continuous && 'continuous'].filter(Boolean).join(' '),
  );
  return { whens: whens.sort(), dataset };
}

const event = (start: string, end: string, more = '') =>
  `BEGIN:VEVENT\nUID:a${start}\nSUMMARY:Fair\nDTSTART:${start}\nDTEND:${end}\n${more}END:VEVENT\n`;

describe('times in UTC of a calendar that names its zone', () => {
  it.each([
    ['20261105T080000Z', '20261105T150000Z', '2026-11-05 09:00-16:00 Europe/Bratislava'],
    ['20260827T220000Z', '20260828T000000Z', '2026-08-28 00:00-02:00 Europe/Bratislava'],
    ['20260419T220000Z', '20260423T220000Z', '2026-04-20/2026-04-23'],
    ['20260419T220000Z', '20260423T215959Z', '2026-04-20/2026-04-23'],
  ])('are recorded as people saw them: %s to %s', async (start, end, expected) => {
    expect((await read(event(start, end))).whens).toEqual([expected]);
  });

  it('recur at the hours of UTC, each day in its own offset', async () => {
    const { whens } = await read(event('20261024T080000Z', '20261024T090000Z', 'RRULE:FREQ=DAILY;COUNT=2\n'));
    expect(whens).toEqual([
      '2026-10-24 10:00-11:00 Europe/Bratislava',
      '2026-10-25 09:00-10:00 Europe/Bratislava',
    ]);
  });

  it('are the same instants in a calendar that is written from them', async () => {
    const { dataset } = await read(event('20261105T080000Z', '20261105T150000Z'));
    expect(toICalendar(dataset)).toContain('DTSTART;TZID=Europe/Bratislava:20261105T090000');
  });

  it.each(['', 'UTC', 'Somewhere', 'EST'])(
    'stay in UTC if the calendar names no known zone: %j',
    async (zone) => {
      const { whens } = await read(event('20261105T080000Z', '20261105T150000Z'), zone);
      expect(whens).toEqual(['2026-11-05 08:00-15:00 UTC']);
    },
  );

  it('do not change a time that has its own zone, and no day', async () => {
    const { whens } = await read(
      `BEGIN:VEVENT\nUID:b\nSUMMARY:Forum\nDTSTART;TZID=Asia/Tokyo:20261105T080000\nDTEND;TZID=Asia/Tokyo:20261105T090000\nEND:VEVENT\nBEGIN:VEVENT\nUID:c\nSUMMARY:Day\nDTSTART;VALUE=DATE:20261106\nEND:VEVENT\n`,
    );
    expect(whens).toEqual(['2026-11-05 08:00-09:00 Asia/Tokyo', '2026-11-06']);
  });
});
