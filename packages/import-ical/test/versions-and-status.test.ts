import { iCalendarWriter } from '@regional-presence/calendar';
import { createDataset, type Event } from '@regional-presence/core';
import { importFiles, READERS } from '@regional-presence/import';
import { collectText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { iCalReader } from '../src/index.js';

const read = async (text: string) => {
  const inputs = [{ name: 'a.ics', content: new TextEncoder().encode(text) }];
  const imported = await importFiles(inputs, { readers: [iCalReader, ...READERS] });
  const { dataset: data, problems, rejected, counts } = imported;
  return { events: data.events, codes: problems.map(({ code }) => code), rejected, counts };
};
const readEvents = (events: string[], around = '') => {
  const text = events.map((lines) => `BEGIN:VEVENT\nDTSTART;VALUE=DATE:20220502\n${lines}\nEND:VEVENT\n`);
  return read(`BEGIN:VCALENDAR\nVERSION:2.0\n${around}${text.join('')}END:VCALENDAR\n`);
};
const forum: Event = {
  id: 'afr-2022-forum',
  kind: 'forum',
  title: { en: 'Forum' },
  region: 'AFR',
  when: { period: '2022-05-02' },
  sources: [{ file: 'a.csv', row: 2 }],
};

describe('the UID of an event', () => {
  it('of a feed of the calendar package gives back the id', async () => {
    const others = [forum, { ...forum, id: 'Other:1', when: { period: '2022-05-03' } }];
    const text = await collectText(iCalendarWriter.write(createDataset({ events: others }), {}));
    expect((await read(text)).events.map(({ id }) => id)).toEqual(['Other:1', 'afr-2022-forum']);
  });

  it('of another calendar is the base of the id', async () => {
    const { events } = await readEvents(['UID:abc@example.org\nSUMMARY:Forum']);
    expect(events[0]!.id).toMatch(/^itu-2022-abc-example-org-/);
  });
});

describe('versions of one event', () => {
  it.each([
    ['SEQUENCE:2\nDTSTAMP:20220101T000000Z', 'SEQUENCE:10\nDTSTAMP:20210101T000000Z'],
    ['DTSTAMP:20220101T000000Z', 'DTSTAMP:20220101T000001Z'],
    ['SUMMARY:x', 'SEQUENCE:1'],
  ])('%j before %j: the later is valid, the other is rejected', async (before, after) => {
    const of = (lines: string, title: string) => `UID:a\n${lines}\nSUMMARY:${title}`;
    for (const events of [
      [of(before, 'Before'), of(after, 'After')],
      [of(after, 'After'), of(before, 'Before')],
    ]) {
      const { events: found, rejected, counts } = await readEvents(events);
      expect(found.map(({ title }) => title.und)).toEqual(['After']);
      expect(String(rejected[0]!.cells[0])).toContain('SUMMARY:Before');
      expect(rejected[0]!.problems.map(({ code }) => code)).toEqual(['calendar-event-superseded']);
      expect(counts).toMatchObject({ rows: 2, recorded: 1, rejected: 1 });
    }
  });

  it.each([
    ['with the same title', 'SUMMARY:Forum', '20220502', 'SUMMARY:Forum', '20220509', 1],
    ['with the same start', 'SUMMARY:Forum', '20220502', 'SUMMARY:Summit', '20220502', 1],
    ['with another title and start', 'SUMMARY:Forum', '20220502', 'SUMMARY:Summit', '20220509', 2],
  ])('of which only DTSTAMP is later %s', async (_, one, start, other, otherStart, count) => {
    const event = (lines: string, day: string, stamp: string) =>
      `BEGIN:VEVENT\nUID:a\nDTSTAMP:${stamp}\nDTSTART;VALUE=DATE:${day}\n${lines}\nEND:VEVENT\n`;
    const both = event(one, start, '20220101T000000Z') + event(other, otherStart, '20220102T000000Z');
    const { events, codes } = await read(`BEGIN:VCALENDAR\n${both}END:VCALENDAR\n`);
    expect(events).toHaveLength(count);
    expect(codes).toContain(count === 1 ? 'calendar-event-superseded' : 'calendar-uid-repeated');
  });

  it('of one occurrence are replaced by a later version of the series that excludes it', async () => {
    const { events } = await readEvents([
      'UID:a\nSUMMARY:Forum\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20220503\nSEQUENCE:2',
      'UID:a\nSUMMARY:Changed\nRECURRENCE-ID;VALUE=DATE:20220503\nSEQUENCE:1',
    ]);
    expect(events.map(({ title, when }) => [title.und, when!.period]).sort()).toEqual([
      ['Forum', '2022-05-02'],
      ['Forum', '2022-05-04'],
    ]);
  });

  it('that cannot be ordered are both read', async () => {
    const { events } = await readEvents(['UID:a\nSUMMARY:One', 'UID:a\nSUMMARY:Other']);
    expect(events).toHaveLength(2);
  });

  it('are distinguished by their occurrence', async () => {
    const moved = (day: string, sequence: number) =>
      `UID:a\nSUMMARY:${day}\nRECURRENCE-ID;VALUE=DATE:${day}\nSEQUENCE:${sequence}`;
    expect((await readEvents([moved('20220501', 1), moved('20220502', 2)])).events).toHaveLength(2);
  });
});

describe('a property of a calendar or event', () => {
  it('METHOD:CANCEL cancels them', async () => {
    const { events } = await readEvents(['UID:a\nSUMMARY:Forum'], 'METHOD:CANCEL\n');
    expect(events[0]!.status).toBe('cancelled');
  });

  it('STATUS:TENTATIVE is the status tentative', async () => {
    const { events, codes } = await readEvents(['UID:a\nSUMMARY:Forum\nSTATUS:TENTATIVE']);
    expect(events[0]!.status).toBe('tentative');
    expect(codes).not.toContain('column-unknown');
  });

  it('CONFERENCE is a link if it is a web address, and is kept otherwise', async () => {
    const { events } = await readEvents([
      'UID:a\nSUMMARY:Forum\nURL:https://a.example/\nCONFERENCE;VALUE=URI:https://zoom.us/j/1\nCONFERENCE;VALUE=URI:tel:+41-22',
    ]);
    expect(events[0]!.links).toEqual(['https://a.example/', 'https://zoom.us/j/1']);
    expect(events[0]!.extra!.CONFERENCE).toBe('tel:+41-22');
  });

  it.each([
    ['SUMMARY;LANGUAGE=fr:Réunion', { fr: 'Réunion' }],
    ['SUMMARY;LANGUAGE=FR-ch:Réunion', { fr: 'Réunion' }],
    ['SUMMARY;LANGUAGE=?:Réunion', { und: 'Réunion' }],
    ['SUMMARY:Réunion', { und: 'Réunion' }],
  ])('%s has the declared language, if that is valid', async (line, title) => {
    expect((await readEvents([`UID:a\n${line}`])).events[0]!.title).toEqual(title);
  });

  it('RANGE=THISANDFUTURE changes that occurrence and all that follow', async () => {
    const event = (lines: string) => `BEGIN:VEVENT\nUID:a\n${lines}\nEND:VEVENT\n`;
    const series = 'SUMMARY:Forum\nDTSTART:20220502T090000Z\nRRULE:FREQ=WEEKLY;COUNT=4';
    const change =
      'SUMMARY:Forum, new hour\nRECURRENCE-ID;RANGE=THISANDFUTURE:20220516T090000Z\nDTSTART:20220517T100000Z';
    const { events } = await read(`BEGIN:VCALENDAR\n${event(series)}${event(change)}END:VCALENDAR\n`);
    expect(events.map(({ title, when }) => `${title.und} ${when!.period} ${when!.hours}`).sort()).toEqual([
      'Forum 2022-05-02 09:00',
      'Forum 2022-05-09 09:00',
      'Forum, new hour 2022-05-17 10:00',
      'Forum, new hour 2022-05-24 10:00',
    ]);
  });
});
