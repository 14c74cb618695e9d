import { importFiles, READERS } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import { iCalReader } from '../src/index.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = async (bytes: Uint8Array, encoding?: string) => {
  const imported = await importFiles([{ name: 'a.ics', content: bytes }], {
    readers: [iCalReader, ...READERS],
    ...(encoding ? { encoding } : {}),
  });
  return { event: imported.dataset.events[0]!, codes: imported.problems.map(({ code }) => code) };
};
const calendar = (lines: string, around = '') =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${around}BEGIN:VEVENT\r\nUID:a\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const DTSTART = 'DTSTART;VALUE=DATE:20220502';

describe('a calendar in any encoding', () => {
  it('may fold a line within a character', async () => {
    const [before, after] = calendar(`${DTSTART}\r\nSUMMARY:Réunion`).split('é');
    const { event, codes } = await read(
      new Uint8Array([...utf8(before!), 0xc3, 0x0d, 0x0a, 0x20, 0xa9, ...utf8(after!)]),
    );
    expect(event.title.und).toBe('Réunion');
    expect(codes).not.toContain('text-undecodable');
  });

  it.each([true, false])('may be UTF-16 with a byte order mark (little endian: %s)', async (little) => {
    const text = `\u{FEFF}${calendar(`${DTSTART}\r\nSUMMARY:Réu\r\n nion 会议`)}`;
    const view = new DataView(new ArrayBuffer(2 * text.length));
    for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), little);
    const { event, codes } = await read(new Uint8Array(view.buffer));
    expect(Object.values(event.title)).toEqual(['Réunion 会议']);
    expect(codes).not.toContain('text-undecodable');
  });

  it('may be in an encoding that the caller declares', async () => {
    const bytes = Uint8Array.from(calendar(`${DTSTART}\r\nSUMMARY:Réunion`), (character) =>
      character.charCodeAt(0),
    );
    expect((await read(bytes, 'windows-1252')).event.title.und).toBe('Réunion');
    expect((await read(bytes)).codes).toContain('text-undecodable');
  });

  it('may fold the name of a component', async () => {
    const text = calendar(`${DTSTART}\r\nSUMMARY:Forum`).replace('BEGIN:VEVENT', 'BEGIN:VEV\r\n ENT');
    expect((await read(utf8(text))).event.title.und).toBe('Forum');
  });

  it.each([
    ['SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:R=C3=A9union=\r\n du mois', 'Réunion du mois'],
    ['SUMMARY;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:R=E9union', 'Réunion'],
    ['SUMMARY;QUOTED-PRINTABLE:A=3DB', 'A=B'],
  ])('may have quoted-printable texts of vCalendar 1.0: %s', async (line, title) => {
    expect((await read(utf8(calendar(`${DTSTART}\r\n${line}`)))).event.title.und).toBe(title);
  });
});

describe('a zone that the platform does not know', () => {
  const zone = (tzid: string, ...parts: string[]) =>
    `BEGIN:VTIMEZONE\r\nTZID:${tzid}\r\n${parts.join('\r\n')}\r\nEND:VTIMEZONE\r\n`;
  const part = (name: string, from: string, to: string, rest = 'DTSTART:16010101T000000') =>
    `BEGIN:${name}\r\n${rest}\r\nTZOFFSETFROM:${from}\r\nTZOFFSETTO:${to}\r\nEND:${name}`;
  const european = [
    part('STANDARD', '+0200', '+0100', 'DTSTART:16011028T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
    part('DAYLIGHT', '+0100', '+0200', 'DTSTART:16010325T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'),
  ];
  const at = (tzid: string, around = '') =>
    read(utf8(calendar(`SUMMARY:Forum\r\nDTSTART;TZID="${tzid}":20220701T100000`, around)));

  it.each([
    ['by the end of its name', '/mozilla.org/20050126_1/Europe/Berlin', '', 'Europe/Berlin'],
    ['by its location', 'Ours', zone('Ours', 'X-LIC-LOCATION:Asia/Dhaka', ...european), 'Asia/Dhaka'],
    [
      'by its offset, if that never changes',
      'Ours',
      zone('Ours', part('STANDARD', '+0545', '+0545')),
      '+05:45',
    ],
    ['by an offset of whole hours', 'Ours', zone('Ours', part('STANDARD', '-0500', '-0500')), 'Etc/GMT+5'],
    ['by its Windows name', 'Romance Standard Time', '', 'Europe/Paris'],
    ['by the city in a label', '(GMT+01.00) Paris', '', 'Europe/Paris'],
  ])('is found %s', async (_, tzid, around, expected) => {
    const { event } = await at(tzid, around);
    expect([event.when!.hours, event.when!.zone]).toEqual(['10:00', expected]);
  });

  it.each([
    ['(GMT+01.00) Office', ''],
    ['GMT+1 Office', ''],
  ])('stays unknown and is reported if nothing identifies it: %s', async (tzid, around) => {
    const { event, codes } = await at(tzid, around);
    expect([event.when!.hours, event.when!.zone]).toEqual(['10:00', undefined]);
    expect(codes).toContainEqual(expect.stringMatching(/^(zone-invalid|calendar-zone-unknown)$/));
    expect(Object.values(event.extra!)).toContainEqual(
      expect.stringContaining(tzid.replace('.', ':').slice(-6)),
    );
  });

  it('has its offsets from the file', async () => {
    const lines = 'SUMMARY:Forum\r\nDTSTART;TZID=Ours:20220701T100000\r\nDTEND:20220701T090000Z';
    const { event } = await read(utf8(calendar(lines, zone('Ours', ...european))));
    expect(event.when!.hours).toBe('10:00-11:00');
  });

  it('has no known offsets if it is an ambiguous abbreviation', async () => {
    const lines = 'SUMMARY:Forum\r\nDTSTART;TZID=EST:20220701T100000\r\nDTEND:20220701T150000Z';
    const { event, codes } = await read(utf8(calendar(lines)));
    expect(event.when!.hours).toBe('10:00');
    expect(codes).toContain('calendar-end-omitted');
  });

  it('X-WR-TIMEZONE is not applied to floating times, which is reported', async () => {
    const text = calendar('SUMMARY:Forum\r\nDTSTART:20220701T100000', 'X-WR-TIMEZONE:Europe/Paris\r\n');
    const { event, codes } = await read(utf8(text));
    expect(event.when!.zone).toBeUndefined();
    expect(codes).toContain('calendar-zone-ignored');
  });
});
