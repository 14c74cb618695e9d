import { READERS } from '@regional-presence/import';
import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { iCalReader } from '../src/index.js';

const observance = (name: string, from: string, to: string, start: string, rule: string) =>
  `BEGIN:${name}\nDTSTART:${start}\nTZOFFSETFROM:${from}\nTZOFFSETTO:${to}\n${rule}\nEND:${name}\n`;
const zone = (tzid: string, ...parts: string[]) =>
  `BEGIN:VTIMEZONE\nTZID:${tzid}\n${parts.join('')}END:VTIMEZONE\n`;
const yearly = (rule: string) => `RRULE:FREQ=YEARLY;${rule}`;
/** Central European time as Outlook writes it. */
const CENTRAL_EUROPE = [
  observance('STANDARD', '+0200', '+0100', '16010101T030000', yearly('BYDAY=-1SU;BYMONTH=10')),
  observance('DAYLIGHT', '+0100', '+0200', '16010101T020000', yearly('BYDAY=-1SU;BYMONTH=3')),
];
const NEW_YORK = [
  observance('STANDARD', '-0400', '-0500', '16010101T020000', yearly('BYDAY=1SU;BYMONTH=11')),
  observance('DAYLIGHT', '-0500', '-0400', '16010101T020000', yearly('BYDAY=2SU;BYMONTH=3')),
];
/** Rules that no zone has. */
const UNKNOWN = [
  observance('STANDARD', '+0200', '+0100', '16010101T030000', yearly('BYDAY=2SU;BYMONTH=9')),
  observance('DAYLIGHT', '+0100', '+0200', '16010101T020000', yearly('BYDAY=2SU;BYMONTH=2')),
];
const event = (tzid: string, time = '20260701T090000', more = '') =>
  `BEGIN:VEVENT\nUID:${tzid}\nSUMMARY:Meeting\nDTSTART;TZID="${tzid}":${time}\n${more}END:VEVENT\n`;
const read = async (...parts: string[]) => {
  const text = `BEGIN:VCALENDAR\nVERSION:2.0\n${parts.join('')}END:VCALENDAR\n`;
  const { dataset, problems } = await importText(text, { readers: [iCalReader, ...READERS] }, 'a.ics');
  const when = dataset.events.map(({ when: at }) => `${at!.period} ${at!.hours} ${at!.zone}`).sort();
  return { when, codes: problems.map(({ code }) => code) };
};

describe('a zone that a calendar defines', () => {
  it.each([
    ['Customized Time Zone', 'Europe/Berlin'],
    ['tzone://Microsoft/Custom', 'Europe/Berlin'],
    ['W. Europe', 'Europe/Berlin'],
    ['Romance Standard Time 1', 'Europe/Berlin'],
    ['Europe-Paris', 'Europe/Paris'],
    ['GMT +0100 (Standard) / GMT +0200 (Daylight)', 'Europe/Berlin'],
    ['GMT+0100', 'Europe/Berlin'],
    ['(GMT +01:00)', 'Europe/Berlin'],
    ['EST', 'Europe/Berlin'],
  ])('and calls %s is the IANA zone with its rules', async (tzid, expected) => {
    const { when, codes } = await read(zone(tzid, ...CENTRAL_EUROPE), event(tzid));
    expect(when).toEqual([`2026-07-01 09:00 ${expected}`]);
    expect(codes).toContain('calendar-zone-matched');
  });

  it('may have a comma in its name', async () => {
    const definition = zone('Pacific Time (US & Canada)\\, Tijuana', ...NEW_YORK);
    const { when } = await read(definition, event('Pacific Time (US & Canada), Tijuana'));
    expect(when).toEqual(['2026-07-01 09:00 America/New_York']);
  });

  it('is found by rules after which no zone of Europe is named', async () => {
    const { when } = await read(zone('US-Eastern', ...NEW_YORK), event('US-Eastern'));
    expect(when).toEqual(['2026-07-01 09:00 America/New_York']);
  });

  it('is compared in all years of a series, not only in its first', async () => {
    // The rules of 1987 to 2006, which end in the middle of the series.
    const old = [
      observance('STANDARD', '-0400', '-0500', '19671029T020000', yearly('BYDAY=-1SU;BYMONTH=10')),
      observance('DAYLIGHT', '-0500', '-0400', '19870405T020000', yearly('BYDAY=1SU;BYMONTH=4')),
    ];
    const series = event('US-Eastern', '20060320T090000', 'RRULE:FREQ=YEARLY;COUNT=2\n');
    const { when } = await read(zone('US-Eastern', ...old), series);
    expect(when).toEqual(['2006-03-20 14:00 UTC', '2007-03-20 14:00 UTC']);
  });

  it('and that no IANA zone has gives instants in UTC, and is reported', async () => {
    const { when, codes } = await read(
      zone('Office', ...UNKNOWN),
      event('Office', '20260201T090000'),
      event('Office', '20260301T090000', 'DTEND;TZID=Office:20260301T110000\n'),
    );
    expect(when).toEqual(['2026-02-01 08:00 UTC', '2026-03-01 07:00-09:00 UTC']);
    expect(codes.filter((code) => code === 'calendar-zone-converted')).toHaveLength(1);
  });

  it('may stand after its events, and may be another one in another calendar of the file', async () => {
    const first = event('Custom') + zone('Custom', ...CENTRAL_EUROPE);
    const second = `END:VCALENDAR\nBEGIN:VCALENDAR\n${event('Custom', '20260702T090000')}`;
    const { when } = await read(first, second, zone('Custom', ...NEW_YORK));
    expect(when).toEqual(['2026-07-01 09:00 Europe/Berlin', '2026-07-02 09:00 America/New_York']);
  });

  it.each([
    [
      'changes each second',
      [observance('STANDARD', '+0200', '+0100', '19700101T030000', 'RRULE:FREQ=SECONDLY')],
    ],
    ['changes each day', [observance('STANDARD', '+0200', '+0100', '00010101T030000', 'RRULE:FREQ=DAILY')]],
    ['has no offsets', ['BEGIN:STANDARD\nDTSTART:19700101T030000\nEND:STANDARD\n']],
    ['is empty', []],
    ['is of 10,000 rules', Array.from({ length: 10_000 }, () => CENTRAL_EUROPE[0]!)],
  ])('and that %s is not used', async (_, parts) => {
    const { when, codes } = await read(zone('Custom', ...parts), event('Custom'));
    expect(when).toEqual(['2026-07-01 09:00 undefined']);
    expect(codes).toContain('zone-invalid');
  });

  it.each([
    ['US-Pacific', 'America/Los_Angeles'],
    ['Europe-Paris', 'Europe/Paris'],
  ])('may be an IANA name with a hyphen, if the file does not define it: %s', async (tzid, expected) => {
    expect((await read(event(tzid))).when).toEqual([`2026-07-01 09:00 ${expected}`]);
  });

  it('is written in the case of the IANA database', async () => {
    const { when } = await read(event('EUROPE/PARIS'), event('america/new_york', '20260702T090000'));
    expect(when).toEqual(['2026-07-01 09:00 Europe/Paris', '2026-07-02 09:00 America/New_York']);
  });
});
