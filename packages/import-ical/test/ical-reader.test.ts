import { iCalendarWriter, jCalWriter } from '@regional-presence/calendar';
import { createDataset, type Dataset, EVENT_KINDS, type Event, LANGUAGES } from '@regional-presence/core';
import { READERS } from '@regional-presence/import';
import { collectText, importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { iCalReader } from '../src/index.js';

const importCalendar = (text: string, name = 'a.ics') =>
  importText(text, { readers: [iCalReader, ...READERS] }, name);
const calendar = (...events: string[]) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n${events.map((event) => `BEGIN:VEVENT\r\n${event.trim().replace(/\n\s*/g, '\r\n')}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;
const eventsOf = async (...events: string[]) => {
  const { dataset: data, problems, counts } = await importCalendar(calendar(...events));
  const sorted = data.events.toSorted((a, b) => (a.when?.period ?? '').localeCompare(b.when?.period ?? ''));
  return { events: sorted, problems, counts, codes: problems.map(({ code }) => code) };
};
const whenOf = async (event: string) => {
  const { phrase: _, ...when } = (await eventsOf(`UID:1\nSUMMARY:Forum\n${event}`)).events[0]!.when!;
  return when;
};

describe('an event of a calendar', () => {
  it.each([
    ['DTSTART;VALUE=DATE:20220502\nDTEND;VALUE=DATE:20220503', { period: '2022-05-02' }],
    ['DTSTART;VALUE=DATE:20220502\nDTEND;VALUE=DATE:20220505', { period: '2022-05-02/2022-05-04' }],
    ['DTSTART;VALUE=DATE:20220502', { period: '2022-05-02' }],
    ['DTSTART;VALUE=DATE:20220502\nDURATION:P2D', { period: '2022-05-02/2022-05-03' }],
    [
      'DTSTART:20220502T090000Z\nDTEND:20220502T103000Z',
      { period: '2022-05-02', hours: '09:00-10:30', zone: 'UTC' },
    ],
    ['DTSTART:20220502T090000\nDTEND:20220502T103000', { period: '2022-05-02', hours: '09:00-10:30' }],
    [
      'DTSTART;TZID=Europe/Zurich:20220502T090000\nDURATION:PT1H30M',
      { period: '2022-05-02', hours: '09:00-10:30', zone: 'Europe/Zurich' },
    ],
    [
      'DTSTART;TZID=W. Europe Standard Time:20220502T090000\nDTEND;TZID=W. Europe Standard Time:20220502T100000',
      { period: '2022-05-02', hours: '09:00-10:00', zone: 'Europe/Berlin' },
    ],
    [
      'DTSTART;TZID=Europe/Zurich:20220502T230000\nDTEND;TZID=Europe/Zurich:20220503T010000',
      { period: '2022-05-02', hours: '23:00-01:00', zone: 'Europe/Zurich' },
    ],
    [
      'DTSTART;TZID=Europe/Zurich:20220502T090000\nDTEND;TZID=Europe/Zurich:20220504T123000',
      { period: '2022-05-02/2022-05-04', hours: '09:00-12:30', zone: 'Europe/Zurich', continuous: true },
    ],
    [
      'DTSTART;TZID=Europe/Zurich:20220502T090000\nDTEND;TZID=Europe/Zurich:20220502T123000\nRRULE:FREQ=DAILY;COUNT=3',
      { period: '2022-05-02/2022-05-04', hours: '09:00-12:30', zone: 'Europe/Zurich' },
    ],
    [
      'DTSTART;TZID=Europe/Zurich:20220502T000000\nDTEND;TZID=Europe/Zurich:20220502T013000',
      { period: '2022-05-02', hours: '00:00-01:30', zone: 'Europe/Zurich' },
    ],
    ['DTSTART:20220502T000000Z', { period: '2022-05-02', hours: '00:00', zone: 'UTC' }],
    [
      'DTSTART:20220502T090000Z\nDTEND:20220502T100000Z\nRRULE:FREQ=DAILY;COUNT=600',
      { period: '2022-05-02/2023-12-22', hours: '09:00-10:00', zone: 'UTC' },
    ],
  ])('%s', async (event, when) => {
    expect(await whenOf(event)).toEqual(when);
  });

  it('has its place, link, note and categories; properties without a field are kept', async () => {
    const { events } = await eventsOf(`UID:abc-1@example.org
      SUMMARY:Forum on spectrum\\, second part
      DTSTART;VALUE=DATE:20220502
      LOCATION:CICG\\, Geneva\\, Switzerland
      URL:https://example.org/forum
      DESCRIPTION:First line\\nSecond line
      CATEGORIES:Africa,ITU-R,Workshop,Digital skills
      ORGANIZER;CN=BDT:mailto:bdt@itu.int
      X-OWN:kept
      STATUS:CONFIRMED`);
    expect(events[0]).toMatchObject({
      title: { und: 'Forum on spectrum, second part' },
      kind: 'workshop',
      region: 'AFR',
      sector: 'ITU-R',
      theme: { und: 'Digital skills' },
      place: { venue: 'CICG', city: 'Geneva', country: 'CH' },
      links: ['https://example.org/forum'],
      description: { und: 'First line\nSecond line' },
      extra: { UID: 'abc-1@example.org', 'X-OWN': 'kept', 'Calendar organizer': 'BDT' },
    });
  });

  it('may have a category with a comma', async () => {
    const { events } = await eventsOf(
      'UID:1\nSUMMARY:Forum\nDTSTART;VALUE=DATE:20220502\nCATEGORIES:Africa,Emergency\\, and relief',
    );
    expect([events[0]!.region, events[0]!.theme]).toEqual(['AFR', { und: 'Emergency, and relief' }]);
  });

  it('is cancelled by STATUS:CANCELLED', async () => {
    const { events } = await eventsOf('UID:1\nSUMMARY:Forum\nDTSTART;VALUE=DATE:20220502\nSTATUS:CANCELLED');
    expect(events[0]!.status).toBe('cancelled');
  });

  it('keeps its id when its day is corrected', async () => {
    const of = async (day: string) =>
      (await eventsOf(`UID:abc@x\nSUMMARY:Forum ${day}\nDTSTART;VALUE=DATE:${day}`)).events[0]!.id;
    expect(await of('20220502')).toBe(await of('20220509'));
  });
});

describe('a recurring event', () => {
  it('is a row for each occurrence that is neither excluded nor replaced', async () => {
    const { events, counts } = await eventsOf(
      `UID:w
      SUMMARY:Weekly call
      DTSTART;TZID=Europe/Zurich:20220307T100000
      DTEND;TZID=Europe/Zurich:20220307T110000
      RRULE:FREQ=WEEKLY;COUNT=5
      EXDATE;TZID=Europe/Zurich:20220314T100000`,
      `UID:w
      SUMMARY:Weekly call, moved
      RECURRENCE-ID;TZID=Europe/Zurich:20220321T100000
      DTSTART;TZID=Europe/Zurich:20220322T140000
      DTEND;TZID=Europe/Zurich:20220322T150000`,
    );
    expect(events.map(({ when }) => `${when!.period} ${when!.hours}`)).toEqual([
      '2022-03-07 10:00-11:00',
      '2022-03-22 14:00-15:00',
      '2022-03-28 10:00-11:00',
      '2022-04-04 10:00-11:00',
    ]);
    expect(counts.rejected).toBe(0);
    expect(new Set(events.map(({ id }) => id)).size).toBe(4);
  });

  it('without an end is read for five years, and is reported', async () => {
    const { events, codes } = await eventsOf(
      'UID:y\nSUMMARY:Yearly\nDTSTART;VALUE=DATE:20220502\nRRULE:FREQ=YEARLY',
    );
    expect(events).toHaveLength(6);
    expect(codes).toContain('recurrence-truncated');
  });
});

describe('a broken calendar', () => {
  it('loses only the broken event, which is returned as a rejected row', async () => {
    const {
      dataset: data,
      counts,
      problems,
      rejected,
    } = await importCalendar(
      calendar(
        'UID:1\nSUMMARY:Good\nDTSTART;VALUE=DATE:20220502',
        'UID:2\nDTSTART:garbage\nSUMMARY:Bad',
        'UID:3\nSUMMARY:Also good\nDTSTART;VALUE=DATE:20220503',
      ),
    );
    expect(data.events.map(({ title }) => title.und).sort()).toEqual(['Also good', 'Good']);
    expect(counts).toMatchObject({ rows: 3, recorded: 2, rejected: 1 });
    expect(String(rejected[0]!.cells[0])).toContain('SUMMARY:Bad');
    expect(problems.find(({ code }) => code === 'calendar-event-unreadable')!.place).toMatchObject({
      row: 9,
    });
  });

  it.each([
    'BEGIN:VCALENDAR',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Cut',
    'BEGIN:VCALENDAR\nEND:VCALENDAR',
    '["vcalendar",[],[["vevent"]]]',
    '["vcalendar",[],[["vevent",[["summary",{},"text"]],[]]]]',
    '["vcalendar"',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:nonsense\nRRULE:FREQ=NEVER\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20220231T990000\nRRULE:FREQ=SECONDLY\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR',
  ])('is a problem, not an exception: %j', async (text) => {
    const { counts } = await importCalendar(text);
    expect(counts.rows).toBe(counts.recorded + counts.merged + counts.rejected);
  });

  it('reports tasks', async () => {
    const text = calendar('UID:1\nSUMMARY:Forum\nDTSTART;VALUE=DATE:20220502').replace(
      'BEGIN:VEVENT',
      'BEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\nBEGIN:VEVENT',
    );
    const { problems } = await importCalendar(text);
    expect(problems.find(({ code }) => code === 'calendar-component-skipped')!.params.component).toBe(
      'VTODO',
    );
  });
});

describe('a feed of the calendar package', () => {
  const events: Event[] = [
    {
      id: 'a',
      kind: 'workshop',
      title: { en: 'Workshop; on “spectrum”, and more' },
      region: 'AFR',
      sector: 'ITU-R',
      when: { period: '2022-05-02/2022-05-04', hours: '09:00-12:30', zone: 'Asia/Bangkok' },
      place: { venue: 'CICG', city: 'Geneva', country: 'CH' },
      bodies: ['SG13RG-AFR'],
      links: ['https://www.itu.int/a'],
      sources: [{ file: 'a.csv', row: 2 }],
    },
    {
      id: 'b',
      kind: 'forum',
      title: { ar: 'منتدى الطيف' },
      region: 'ARB',
      when: { period: '2022-06-10/2022-06-11' },
      modality: 'virtual',
      status: 'cancelled',
      sources: [{ file: 'a.csv', row: 3 }],
    },
    {
      id: 'd',
      kind: 'training',
      title: { fr: 'Mission' },
      region: 'EUR',
      when: {
        period: '2022-06-20/2022-06-22',
        hours: '18:00-11:00',
        zone: 'Europe/Zurich',
        continuous: true,
      },
      sources: [{ file: 'a.csv', row: 5 }],
    },
    {
      id: 'c',
      kind: 'meeting',
      title: { en: 'Call' },
      region: 'EUR',
      when: { period: '2022-07-01', hours: '22:00-01:00', zone: 'UTC' },
      sources: [{ file: 'a.csv', row: 4 }],
    },
  ];
  const sharedFields = ({
    title,
    kind,
    region,
    sector,
    when,
    place,
    status,
    modality,
    bodies,
    links,
  }: Event) => {
    const { phrase: _, ...time } = when!;
    return {
      title: Object.values(title),
      kind,
      region,
      sector,
      when: time,
      place,
      status,
      modality,
      bodies,
      links,
    };
  };
  const writeAndRead = async (data: Dataset, format: 'ics' | 'jcal', language: string) => {
    const writer = format === 'ics' ? iCalendarWriter : jCalWriter;
    const text = await collectText(writer.write(data, { language }));
    const { dataset: read } = await importCalendar(text, `a.${format}`);
    return read.events.toSorted((a, b) => a.when!.period.localeCompare(b.when!.period)).map(sharedFields);
  };

  it.each(LANGUAGES)('in %s keeps every kind of event', async (language) => {
    const ofKinds = EVENT_KINDS.map((kind, i) => ({
      ...events[0]!,
      id: kind,
      kind,
      title: { en: `Number ${i}` },
      when: { period: `2022-05-${10 + i}` },
    }));
    const read = await writeAndRead(createDataset({ events: ofKinds }), 'ics', language);
    expect(read.map(({ kind }) => kind)).toEqual(EVENT_KINDS);
  });

  it.each([
    ['ics', 'en'],
    ['ics', 'fr'],
    ['ics', 'ar'],
    ['ics', 'zh'],
    ['jcal', 'en'],
    ['jcal', 'ru'],
  ] as const)('as %s in %s keeps the fields that calendars have', async (format, language) => {
    expect(await writeAndRead(createDataset({ events }), format, language)).toEqual(events.map(sharedFields));
  });
});
