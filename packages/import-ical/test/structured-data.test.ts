import { iCalendarWriter, jCalWriter } from '@regional-presence/calendar';
import { createDataset, type Event, MODALITIES, STATUSES } from '@regional-presence/core';
import { PARTNER_ROLES } from '@regional-presence/core/internal';
import { importFiles, READERS } from '@regional-presence/import';
import { areHoursInZone, collectText, runs, unfold } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iCalReader } from '../src/index.js';

const WRITERS = { ics: iCalendarWriter, jcal: jCalWriter };
type Format = keyof typeof WRITERS;

const write = (events: Event[], format: Format = 'ics', structured = true): Promise<string> =>
  collectText(WRITERS[format].write(createDataset({ events }), { structured, months: 'tentative' }));
async function read(text: string, format: Format = 'ics'): Promise<Event[]> {
  const bytes = new TextEncoder().encode(text);
  const options = { readers: [iCalReader, ...READERS] };
  return (await importFiles([{ name: `a.${format}`, content: bytes }], options)).dataset.events;
}

const forum: Event = {
  id: 'a',
  kind: 'forum',
  title: { en: 'Forum', fr: 'Forum régional' },
  region: 'AFR',
  office: 'dakar',
  modality: 'hybrid',
  status: 'held',
  place: { city: 'Dakar', country: 'SN' },
  when: { period: '2022-05-02' },
  note: 'First; line\nsecond, line',
  partners: [{ name: 'ATU', organization: 'ATU', role: 'lead' }, { name: 'Ministry of Posts, Dakar' }],
  plans: [{ code: 'T.2' }],
  links: ['https://a.example/', 'https://b.example/'],
  sources: [{ file: 'a.csv', row: 2 }],
};

describe('the record of an event in a feed', () => {
  it('is written only on request, with its format and schema', async () => {
    expect(await write([forum], 'ics', false)).not.toContain('STRUCTURED-DATA');
    const [, value] =
      /\r\nSTRUCTURED-DATA;VALUE=TEXT;FMTTYPE=application\/json;SCHEMA="urn:regional-presence:schema:dataset:1#\/\$defs\/Event";X-DESCRIPTION=\w+;X-SUMMARY=\w+;X-LOCATION=\w+;X-CATEGORIES=\w+:(.*)\r\n/.exec(
        unfold(await write([forum])),
      )!;
    const text = value!.replace(/\\([\\;,])/g, '$1');
    expect(JSON.parse(text)).toEqual(forum);
  });

  it.each(['ics', 'jcal'] as const)('in %s restores the event', async (format) => {
    expect(await read(await write([forum], format), format)).toEqual([forum]);
  });

  it('is held as it was after a program that writes CONFIRMED by default', async () => {
    const written = await write([forum]);
    expect(written).not.toContain('\r\nSTATUS:');
    const [back] = await read(written.replace('END:VEVENT', 'STATUS:CONFIRMED\r\nEND:VEVENT'));
    expect(back!.status).toBe('held');
  });

  it('restores the fields that calendars do not show, even if the place was changed', async () => {
    const [back] = await read((await write([forum])).replace(/LOCATION:.*/, 'LOCATION:Thies\\, Senegal'));
    const { modality, office, status, note, partners, links } = forum;
    expect(back).toMatchObject({ modality, office, status, note, partners, links, place: { country: 'SN' } });
    expect(back!.plans!.map(({ code }) => code)).toEqual(['T.2']);
    expect(JSON.parse(back!.extra!['STRUCTURED-DATA']!)).toEqual({ title: forum.title });
  });

  it.each([['2022-07'], ['2022-05-02~'], ['2022-05-02/..'], ['2022-07/2022-08'], ['2022-05-02/2022-05-04']])(
    'restores the period %s, even if the place was changed',
    async (period) => {
      const event = { ...forum, when: { period } };
      const text = await write([event]);
      expect(await read(text)).toEqual([event]);
      const [moved] = await read(text.replace(/LOCATION:.*/, 'LOCATION:Thies\\, Senegal'));
      expect(moved!.when).toEqual({ period });
    },
  );

  it('restores an event that a feed writes in UTC, since its zone has no yearly rule', async () => {
    const when = { period: '2022-04-10', hours: '09:00-10:30', zone: 'Africa/Casablanca' };
    const text = await write([{ ...forum, when }]);
    expect(text).toContain('DTSTART:20220410T090000Z');
    expect(await read(text)).toEqual([{ ...forum, when }]);
    const [moved] = await read(text.replaceAll(':20220410T', ':20220411T'));
    expect(moved!.when).toEqual({ period: '2022-04-11', hours: '09:00-10:30', zone: 'UTC' });
  });

  it('is extended by properties that were added in a calendar', async () => {
    const text = (await write([forum])).replace('END:VEVENT', 'COMMENT:Bring a badge\r\nEND:VEVENT');
    expect(await read(text)).toEqual([{ ...forum, extra: { 'Calendar comment': 'Bring a badge' } }]);
  });

  it('of several days follows a day that was moved in a calendar', async () => {
    const when = { period: '2022-05-02/2022-05-04', hours: '09:00-10:00', zone: 'UTC' };
    const text = await write([{ ...forum, when }]);
    const [moved] = /BEGIN:VEVENT.*END:VEVENT\r\n/s.exec(text)!;
    const day = moved
      .replace(/DTSTART:.*/, 'RECURRENCE-ID:20220503T090000Z\r\nDTSTART:20220503T140000Z')
      .replace(/DTEND:.*/, 'DTEND:20220503T150000Z')
      .replace(/RRULE:.*\r\n/, '');
    const back = await read(text.replace('END:VCALENDAR', `${day}END:VCALENDAR`));
    expect(back.map((event) => `${event.when!.period} ${event.when!.hours}`).sort()).toEqual([
      '2022-05-02 09:00-10:00',
      '2022-05-03 14:00-15:00',
      '2022-05-04 09:00-10:00',
    ]);
  });

  it('keeps the fields that a person did not change', async () => {
    const event: Event = {
      ...forum,
      theme: { en: 'Spectrum', fr: 'Spectre' },
      otherTitles: [{ en: 'Spectrum forum' }],
    };
    const text = (await write([event]))
      .replaceAll(':20220502', ':20220509')
      .replaceAll(':20220503', ':20220511');
    expect(await read(text)).toEqual([{ ...event, when: { period: '2022-05-09/2022-05-10' } }]);
  });

  it('keeps characters that calendars lose', async () => {
    const event = { ...forum, note: 'a\u2028b\u2029c\u0085d\u0081e' };
    for (const format of ['ics', 'jcal'] as const)
      expect(await read(await write([event], format), format)).toEqual([event]);
  });

  it('gives way to the changes of a person', async () => {
    const changed = unfold(await write([forum]))
      .replace('SUMMARY;LANGUAGE=en:Forum', 'SUMMARY:Forum, moved')
      .replaceAll(':20220502', ':20220509')
      .replaceAll(':20220503', ':20220510')
      .replace('URL:https://a.example/', 'URL:https://c.example/')
      .replace(/DESCRIPTION:.*/, 'DESCRIPTION:Bring your badge')
      .replace('END:VEVENT', 'STATUS:CANCELLED\r\nEND:VEVENT');
    const [back] = await read(changed);
    expect(back).toMatchObject({
      title: { und: 'Forum, moved' },
      when: { period: '2022-05-09' },
      links: ['https://c.example/'],
      description: { und: 'Bring your badge' },
      status: 'cancelled',
      partners: forum.partners,
    });
  });

  it.each([
    ['not JSON', 'STRUCTURED-DATA;VALUE=TEXT;SCHEMA="urn:regional-presence:schema:dataset:1#/$defs/Event":{'],
    [
      'not an event',
      'STRUCTURED-DATA;VALUE=TEXT;SCHEMA="urn:regional-presence:schema:dataset:1#/$defs/Event":{"a":1}',
    ],
    ['of another schema', 'STRUCTURED-DATA;VALUE=TEXT;SCHEMA="https://schema.org/Event":{"note":"x"}'],
  ])('is kept unread if it is %s', async (_, line) => {
    const text = (await write([forum], 'ics', false)).replace('END:VEVENT', `${line}\r\nEND:VEVENT`);
    const [back] = await read(text);
    expect(back!.extra!['STRUCTURED-DATA']).toBe(line.slice(line.indexOf(':{') + 1));
    expect(back!.partners).toBeUndefined();
  });

  it('keeps names of partners that contain separators', async () => {
    const partners = [{ name: 'Posts; and Telegraphs' }, { name: 'ATU (Nairobi)' }];
    const [back] = await read(await write([{ ...forum, partners }]));
    expect(back!.partners).toEqual(partners);
    const [moved] = await read(
      (await write([{ ...forum, partners }])).replace(/LOCATION:.*/, 'LOCATION:Thies\\, Senegal'),
    );
    expect(JSON.parse(moved!.extra!['STRUCTURED-DATA']!)).toMatchObject({ partners });
  });

  const words = fc
    .array(
      fc.constantFrom(
        'note',
        'a;b',
        'c, d',
        'x\\y',
        'x\\n',
        '"q"',
        'ملاحظة',
        '备注',
        '👩‍💻',
        '{"a":1}',
        '<b>',
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((all) => all.join(' '));
  const hidden = fc.record(
    {
      modality: fc.constantFrom(...MODALITIES),
      status: fc.constantFrom(...STATUSES),
      note: fc.array(words, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
      partners: fc.uniqueArray(
        fc.record(
          {
            name: fc.constantFrom('Ministry of Posts', 'Universidad “X”', 'جامعة القاهرة', 'Ville de Genève'),
            role: fc.constantFrom(...PARTNER_ROLES),
          },
          { requiredKeys: ['name'] },
        ),
        { minLength: 1, maxLength: 3, selector: ({ name }) => name },
      ),
    },
    { requiredKeys: [] },
  );
  it.each(['ics', 'jcal'] as const)('in %s restores any fields', async (format) => {
    const { modality: _, status: __, note: ___, partners: ____, ...bare } = forum;
    await fc.assert(
      fc.asyncProperty(hidden, async (fields) => {
        const [back] = await read(await write([{ ...bare, ...fields }], format), format);
        const { modality, status, note, partners } = back!;
        const found = { modality, status, note, partners };
        expect(Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))).toEqual(
          fields,
        );
      }),
      { numRuns: runs(200) },
    );
  });

  const hour = fc.constantFrom('00:00', '09:00', '12:30', '23:30');
  const time = fc
    .record(
      {
        period: fc.constantFrom(
          '2022-03-26',
          '2022-03-26/2022-03-28',
          '2022-10-29/2022-10-30',
          '2022-07-01~',
        ),
        hours: fc.oneof(
          hour,
          fc.tuple(hour, hour).map(([from, to]) => `${from}-${to}`),
          fc.constant('09:00-24:00'),
        ),
        zone: fc.constantFrom('Europe/Zurich', 'Asia/Kathmandu', 'America/New_York', 'UTC', '+05:30'),
        continuous: fc.constant(true as const),
      },
      { requiredKeys: ['period'] },
    )
    .map(({ period, hours, zone, continuous }) => ({
      period,
      ...(hours ? { hours } : {}),
      ...(hours && zone ? { zone } : {}),
      ...(hours && hours.length > 5 && continuous && period.includes('/') ? { continuous } : {}),
    }))
    // Whole days, and several days of which some are at another hour of UTC, are read as any others.
    .filter((when) => areHoursInZone(when) || (!when.period.includes('/') && when.hours !== '00:00-00:00'));
  it.each(['ics', 'jcal'] as const)('in %s restores any times', async (format) => {
    await fc.assert(
      fc.asyncProperty(time, fc.constantFrom(...STATUSES), async (when, status) => {
        const event = { ...forum, when, status };
        expect(await read(await write([event], format), format)).toEqual([event]);
      }),
      { numRuns: runs(300) },
    );
  });
});
