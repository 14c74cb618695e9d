import { createDataset, type Dataset, type Event, type Problem } from '@regional-presence/core';
import { collectText, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type FeedOptions, iCalendarWriter } from '../src/index.js';

const base: Event = {
  id: 'e1',
  kind: 'meeting',
  title: { en: 'Meeting' },
  region: 'AFR',
  when: { period: '2022-10-20' },
  sources: [{ file: 'a.csv', row: 2 }],
};
const event = (changes: Partial<Event> = {}): Event => ({ ...base, ...changes });

const write = (data: Dataset, options: FeedOptions = {}): Promise<string> =>
  collectText(iCalendarWriter.write(data, options));
const feed = (events: Event[], options?: FeedOptions) => write(createDataset({ events }), options);

/** The events as ical.js reads them. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}
const readOne = async (changes: Partial<Event>) => read(await feed([event(changes)]))[0]!;

describe('an event of whole days', () => {
  it('ends on the day after its last', async () => {
    const { startDate, endDate } = await readOne({ when: { period: '2021-09-27/2021-10-01' } });
    expect([startDate.toString(), endDate.toString(), startDate.isDate]).toEqual([
      '2021-09-27',
      '2021-10-02',
      true,
    ]);
  });

  it('known to the month covers the whole month tentatively, and is reported', async () => {
    const problems: Problem[] = [];
    const text = await feed([event({ when: { period: '2024-02' } })], {
      months: 'tentative',
      onProblem: (p) => problems.push(p),
    });
    const [month] = read(text);
    expect([month!.startDate.toString(), month!.endDate.toString()]).toEqual(['2024-02-01', '2024-03-01']);
    expect(text).toContain('STATUS:TENTATIVE');
    expect(problems.map(({ code }) => code)).toEqual(['calendar-whole-month']);
  });
});

describe('an event with hours', () => {
  it('is at the right instant by the VTIMEZONE of the feed', async () => {
    const { startDate, endDate } = await readOne({
      when: { period: '2022-10-20', hours: '11:00-17:00', zone: 'Europe/Zurich' },
    });
    expect(startDate.toJSDate().toISOString()).toBe('2022-10-20T09:00:00.000Z');
    expect(endDate.toJSDate().toISOString()).toBe('2022-10-20T15:00:00.000Z');
  });

  it('in UTC ends in Z', async () => {
    expect(await feed([event({ when: { period: '2022-10-20', hours: '11:00', zone: 'UTC' } })])).toContain(
      'DTSTART:20221020T110000Z',
    );
  });

  it('without a zone has whole days and its hours in the text, since programs take them for other zones', async () => {
    const problems: Problem[] = [];
    const text = await feed([event({ when: { period: '2022-10-20/2022-10-21', hours: '11:00-17:00' } })], {
      onProblem: (p) => problems.push(p),
    });
    const [seen] = read(text);
    expect([seen!.startDate.toString(), seen!.endDate.toString()]).toEqual(['2022-10-20', '2022-10-22']);
    expect(seen!.summary).toBe('Meeting');
    expect(seen!.description).toBe('Hours: 11:00–17:00 each day (time zone not stated)');
    expect(text).toContain('TRANSP:TRANSPARENT');
    expect(problems.map(({ code }) => code)).toEqual(['calendar-hours-without-zone']);
    expect(problems[0]!.params.hours).toBe('11:00-17:00');
  });

  it('on several days recurs daily', async () => {
    const { iterator, startDate } = await readOne({
      when: { period: '2022-05-02/2022-05-04', hours: '09:00-12:30', zone: 'Asia/Bangkok' },
    }).then((e) => ({ iterator: e.iterator(), startDate: e.startDate }));
    const days: string[] = [];
    for (let next = iterator.next(); next; next = iterator.next()) days.push(next.toString());
    expect(days).toEqual(['2022-05-02T09:00:00', '2022-05-03T09:00:00', '2022-05-04T09:00:00']);
    expect(startDate.toJSDate().toISOString()).toBe('2022-05-02T02:00:00.000Z');
  });

  it('that end after midnight ends on the next day', async () => {
    const { endDate } = await readOne({ when: { period: '2022-10-20', hours: '22:00-02:00', zone: 'UTC' } });
    expect(endDate.toString()).toBe('2022-10-21T02:00:00Z');
  });
});

describe('a local time that does not exist', () => {
  it.each([
    ['2022-03-27', '02:30', 'Europe/Zurich', true],
    ['2011-12-30', '10:00', 'Pacific/Apia', true],
    ['2022-10-30', '02:30', 'Europe/Zurich', false],
    ['2022-03-27', '03:00', 'Europe/Zurich', false],
  ])('%s %s in %s is reported: %s', async (period, hours, zone, isReported) => {
    const codes: string[] = [];
    await feed([event({ when: { period, hours, zone } })], { onProblem: ({ code }) => codes.push(code) });
    expect(codes.includes('calendar-time-nonexistent')).toBe(isReported);
  });

  it('hours with equal start and end have no DTEND', async () => {
    const text = await feed([event({ when: { period: '2022-10-20', hours: '10:00-10:00', zone: 'UTC' } })]);
    expect(text).not.toContain('DTEND');
  });
});

describe('a record that no calendar can show', () => {
  it('is omitted and reported', async () => {
    const problems: Problem[] = [];
    const { when: _, ...undated } = base;
    const engagement = {
      id: 'g',
      kind: 'engagement' as const,
      title: { en: 'Support' },
      region: 'AFR' as const,
      sources: base.sources,
    };
    const events = [
      event({ id: 'y', when: { period: '2022' } }),
      { ...undated, id: 'u' },
      event({ id: 'until', when: { period: '../2022-05-01' } }),
    ];
    const text = await write(createDataset({ events, engagements: [engagement] }), {
      onProblem: (p) => problems.push(p),
    });
    expect(read(text)).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(Array(4).fill('calendar-event-omitted'));
  });
});

describe('a feed', () => {
  it('of a region has only the events of that region', async () => {
    const events = [event(), event({ id: 'e2', region: 'EUR', title: { en: 'Other' } })];
    expect(read(await feed(events, { region: 'EUR' })).map(({ summary }) => summary)).toEqual(['Other']);
  });

  it('has the same bytes whatever the order of the events', async () => {
    const events = [event(), event({ id: 'e2' }), event({ id: 'e3', when: { period: '2021-05' } })];
    expect(await feed([...events].reverse())).toBe(await feed(events));
  });

  it('stays valid with any text', async () => {
    const nasty = fc
      .array(
        fc.constantFrom(
          '\r\n',
          '\n',
          '\r',
          '\u0085',
          '\u2028',
          '\0',
          '"',
          ':',
          ';',
          ',',
          '\\',
          '\\n',
          'BEGIN:VEVENT',
          'é',
          '😀',
          '\ud800',
          ' ',
          'x'.repeat(70),
          '^',
          'ATTACH:evil',
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (title, city, note) => {
        const text = await feed([
          event({
            title: { en: title },
            place: { city },
            note,
            theme: { en: note },
            partners: [{ name: title }],
          }),
        ]);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = text.split('\r\n');
        const names = lines.filter((line) => !line.startsWith(' ')).map((line) => line.split(/[:;]/)[0]);
        expect(names.filter((name) => name === 'BEGIN')).toHaveLength(2);
        expect(names).not.toContain('ATTACH');
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        const [seen] = read(text);
        const clean = (s: string) =>
          s.replace(/[\0\p{Cs}]/gu, '').replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n');
        // A long text is cut before control characters are removed, and is whole in the description.
        for (const [shown, whole] of [
          [seen!.summary, title],
          [seen!.location, city],
        ] as const)
          if (whole.length <= 255) expect(shown).toBe(clean(whole));
          else {
            expect(shown!.length).toBeLessThanOrEqual(255);
            expect(clean(whole).startsWith(shown!.slice(0, -1))).toBe(true);
            expect(seen!.description).toContain(clean(whole));
          }
      }),
      { numRuns: runs(300) },
    );
  });
});
