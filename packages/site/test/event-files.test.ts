import type { Dataset, Event } from '@regional-presence/core';
import { reviseDataset } from '@regional-presence/core/changes';
import { eventWith, unfold } from '@regional-presence/test-utils';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { createSiteHandler } from '../src/index.js';
import { EVENTS, siteDataset, siteFilesOf } from './site-files.js';

const STAMP = '2026-11-26T10:00:00Z';

/** The linked data of a page. */
function linkedDataIn(html: string): Record<string, unknown> | undefined {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  return json === undefined ? undefined : (JSON.parse(json) as Record<string, unknown>);
}

/** The start and the end of a calendar file, the end of its last occurrence, as ISO 8601 writes them in UTC. */
function timesOf(calendar: string): { start: string; end: string | undefined } {
  const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent')!;
  const value = (name: string) => event.getFirstPropertyValue(name) as ICAL.Time | null;
  const [start, end] = [value('dtstart')!, value('dtend')];
  const rule = event.getFirstPropertyValue('rrule') as { count?: number } | null;
  const days = (rule?.count ?? 1) - 1;
  const written = (time: ICAL.Time, dayOffset: number) => {
    const moved = time.clone();
    moved.adjust(dayOffset, 0, 0, 0);
    if (time.isDate) return moved.toString();
    return new Date(Date.parse(`${moved.toString()}Z`.replace('ZZ', 'Z'))).toISOString();
  };
  return {
    start: written(start, 0),
    end: end ? written(end, start.isDate ? -1 : days) : undefined,
  };
}

describe('the linked data of an event', async () => {
  const files = await siteFilesOf(siteDataset(), { languages: ['en'], feed: { stamp: STAMP } });

  it('has name, start and place, or is not there', () => {
    const withData = EVENTS.flatMap(({ id }) => {
      const html = files.get(`en/event/${id}.html`);
      const data = html === undefined ? undefined : linkedDataIn(html);
      if (!data) return [];
      expect(data).toMatchObject({
        '@type': 'Event',
        name: expect.any(String),
        startDate: expect.any(String),
        location: expect.anything(),
      });
      return [id];
    });
    expect(withData).toEqual(['workshop', 'geneva', 'course', 'night', 'cancelled', 'new-year']);
  });

  it.each(['workshop', 'geneva', 'course', 'night', 'cancelled', 'new-year'])(
    'of %s has the times of its calendar file',
    (id) => {
      const data = linkedDataIn(files.get(`en/event/${id}.html`)!)!;
      const calendar = files.get(`event/${id}.ics`)!;
      const { start, end } = timesOf(calendar);
      const zone = /DTSTART;TZID=([^:]+)/.exec(calendar)?.[1];
      const inCalendar = (text: string): string => {
        if (text.length === 10) return text;
        // The calendar has local times of a zone.
        const offset = text.slice(19);
        const local = text.slice(0, 19);
        expect(offset).toMatch(/^[+-]\d\d:\d\d$/);
        return zone === undefined
          ? new Date(Date.parse(text)).toISOString()
          : new Date(Date.parse(`${local}Z`)).toISOString();
      };
      expect(inCalendar(data.startDate as string)).toBe(start);
      expect(data.endDate === undefined ? undefined : inCalendar(data.endDate as string)).toBe(end);
    },
  );

  it('has the offset of the zone on that day: clocks change on 28 March 2027', () => {
    expect(linkedDataIn(files.get('en/event/geneva.html')!)).toMatchObject({
      startDate: '2027-03-28T11:00:00+02:00',
      endDate: '2027-03-28T17:00:00+02:00',
    });
    expect(linkedDataIn(files.get('en/event/night.html')!)).toMatchObject({
      startDate: '2027-06-20T22:00:00-03:00',
      endDate: '2027-06-21T01:00:00-03:00',
    });
  });

  it('says what has become of the event', () => {
    expect(linkedDataIn(files.get('en/event/cancelled.html')!)!.eventStatus).toBe(
      'https://schema.org/EventCancelled',
    );
  });
});

describe('the calendar file of an event', async () => {
  const data = siteDataset();
  const files = await siteFilesOf(data, {
    languages: ['fr', 'en'],
    feed: { stamp: STAMP, uidDomain: 'itu.int' },
  });

  it('has the same event as the feeds, under the same UID', () => {
    const eventIn = (text: string, uid: string) =>
      unfold(text)
        .split('BEGIN:VEVENT')
        .find((part) => part.includes(`UID:${uid}\r\n`))
        ?.replace(/END:VCALENDAR[\s\S]*/, '');
    const inFile = eventIn(files.get('event/geneva.ics')!, 'geneva@itu.int');
    expect(inFile).toBeDefined();
    expect(inFile!.trimEnd()).toBe(eventIn(files.get('fr/all.ics')!, 'geneva@itu.int')!.trimEnd());
  });

  it('is not there for an event that no calendar shows, nor are links to add it', () => {
    expect(files.has('event/month.ics')).toBe(false);
    expect(files.get('en/event/month.html')).not.toContain('calendar.google.com');
  });

  it('is there for a cancelled event, so that a calendar that has it learns of it, without links to add it', () => {
    expect(files.get('event/cancelled.ics')).toContain('STATUS:CANCELLED');
    expect(files.get('en/event/cancelled.html')).not.toContain('calendar.google.com');
  });

  it('has links to calendars on the web with the same times', () => {
    const link = (id: string, host: string) => {
      const href = new RegExp(`href="(https://${host}[^"]*)"`).exec(files.get(`en/event/${id}.html`)!)![1]!;
      return new URL(href.replaceAll('&#x26;', '&')).searchParams;
    };
    expect(link('geneva', 'calendar.google.com').get('dates')).toBe('20270328T090000Z/20270328T150000Z');
    expect(link('workshop', 'calendar.google.com').get('dates')).toBe('20270329/20270403');
    expect(link('course', 'calendar.google.com').get('recur')).toBe('RRULE:FREQ=DAILY;COUNT=3');
    expect(link('geneva', 'outlook.office.com').get('startdt')).toBe('2027-03-28T11:00:00+02:00');
    expect(link('workshop', 'outlook.office.com').get('enddt')).toBe('2027-04-03');
    expect(link('course', 'outlook.office.com').get('allday')).toBe('true');
  });
});

describe('a date that begins a line', () => {
  it('has a capital letter in languages whose months and weekdays have none', async () => {
    const data = siteDataset([eventWith({ id: 'forum', when: { period: '2027-05-03' } })]);
    const files = await siteFilesOf(data, { languages: ['ru', 'es'] });
    expect(files.get('ru/event/forum.html')).toContain('>Понедельник, 3 мая 2027 года</time>');
    expect(files.get('ru/2027.html')).toContain('>Май 2027 года</h2>');
    expect(files.get('ru/2027.html')).toContain('<caption>Май 2027 года</caption>');
    expect(files.get('es/2027.html')).toContain('<a href="#m2027-05">Mayo</a>');
  });
});

describe('the page of changes', () => {
  const shared = { zone: 'Africa/Cairo' };
  const forum = eventWith({
    id: 'forum',
    title: { en: 'Forum', fr: 'Forum de Dakar' },
    when: { period: '2027-05-03' },
    place: { city: 'Dakar', country: 'SN' },
  });
  const call = eventWith({
    id: 'call',
    status: 'cancelled',
    modality: 'physical',
    when: { period: '2027-06-01', hours: '22:00-23:00', ...shared },
  });
  const published = (events: Event[]) => siteDataset(events);
  const first = published([forum, call, eventWith({ id: 'gone', when: { period: '2027-08-01' } })]);
  const second = published([
    { ...forum, when: { period: '2027-05-10' } },
    {
      ...call,
      status: 'planned',
      modality: 'virtual',
      when: { period: '2027-06-01', hours: '10:00-11:00', ...shared },
    },
    eventWith({ id: 'added' }),
  ]);
  const third = published([
    {
      ...second.events[0]!,
      title: { en: 'Great forum', fr: 'Forum de Dakar' },
      place: { city: 'Harare', country: 'ZW' },
    },
    second.events[1]!,
    second.events[2]!,
  ]);
  const withFirst = {
    ...first,
    events: first.events.map((event) => ({
      ...event,
      revision: { sequence: 0, modified: '2026-10-01T00:00:00Z' },
    })),
  };
  const afterSecond = reviseDataset(withFirst, second, '2026-11-01T00:00:00Z').dataset;
  const afterThird = reviseDataset(afterSecond, third, STAMP).dataset;
  const textOf = (html: string) => html.replace(/<[^>]+>/g, '').replace(/[\u2066-\u2069]/g, '');

  it('says from what to what each event was changed, and still does after the next publication', async () => {
    const two = textOf((await siteFilesOf(afterSecond, { languages: ['en'] })).get('en/changes.html')!);
    expect(two).toContain('Moved: 3 May 2027 → 10 May 2027 · Forum');
    const files = await siteFilesOf(afterThird, { languages: ['en', 'fr'] });
    const text = textOf(files.get('en/changes.html')!);
    expect(text).toContain(
      'Where: Dakar, Senegal → Harare, Zimbabwe; Renamed; before: “Forum” · Great forum',
    );
    expect(text).toContain(
      'Moved: 22:00–23:00 (Cairo time, UTC+3) → 10:00–11:00 (Cairo time, UTC+3); Status: Cancelled → Planned; Attendance: In person → Virtual',
    );
    expect(text).toContain('Cancelled · Forum');
    expect(text).toContain('Added · Forum');
    // The title that a reader of French sees is the same.
    expect(textOf(files.get('fr/changes.html')!)).toContain(
      'Où : Dakar, Sénégal → Harare, Zimbabwe · Forum de Dakar',
    );
    expect(textOf(files.get('en/atom.xml')!)).toContain('Where: Dakar, Senegal → Harare, Zimbabwe; Renamed');
    expect(files.has('en/event/gone.html')).toBe(true);
  });

  it('has the hours with the date only if they are others too', async () => {
    const to = (hours: string) =>
      published([{ ...call, status: 'planned', when: { period: '2027-06-08', hours, ...shared } }]);
    const from = published([{ ...call, status: 'planned' }]);
    const changesTo = async (hours: string) => {
      const { dataset } = reviseDataset(from, to(hours), STAMP);
      return textOf((await siteFilesOf(dataset, { languages: ['en'] })).get('en/changes.html')!);
    };
    expect(await changesTo('22:00-23:00')).toContain('Moved: 1 June 2027 → 8 June 2027 ·');
    expect(await changesTo('09:00-10:00')).toContain(
      'Moved: 1 June 2027, 22:00–23:00 (Cairo time, UTC+3) → 8 June 2027, 09:00–10:00 (Cairo time, UTC+3) ·',
    );
  });

  it('is served from the dataset alone', async () => {
    const files = await siteFilesOf(afterThird, { languages: ['en'] });
    const handler = createSiteHandler(JSON.parse(JSON.stringify(afterThird)), { languages: ['en'] });
    const response = await handler(new Request('https://example.org/en/changes.html'));
    expect(await response.text()).toBe(files.get('en/changes.html'));
  });

  it('leaves the earlier dates on the page of the event, for people and search engines', async () => {
    const files = await siteFilesOf(afterThird, { languages: ['en'] });
    const html = files.get('en/event/forum.html')!;
    expect(textOf(html)).toContain('Earlier date3 May 2027');
    expect(linkedDataIn(html)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2027-05-03',
    });
    expect(textOf(files.get('en/event/call.html')!)).toContain(
      'Earlier date1 June 2027, 22:00–23:00 (Cairo time, UTC+3)',
    );
    expect(files.get('en/event/call.html')).not.toContain('previousStartDate');
  });

  it('names no date where none was known, and hours in the words of the language', async () => {
    const { when: _, ...undated } = forum;
    const dated = reviseDataset(published([undated]), published([forum]), STAMP).dataset;
    const lost = reviseDataset(published([forum]), published([undated]), STAMP).dataset;
    const page = async (data: Dataset, language: 'en' | 'ar') =>
      (await siteFilesOf(data, { languages: [language] })).get(`${language}/changes.html`)!;
    expect(textOf(await page(dated, 'en'))).toContain('Moved: not known → 3 May 2027');
    expect(textOf(await page(lost, 'en'))).toContain('No longer on 3 May 2027; the new date is not known');
    expect(await page(afterSecond, 'ar')).toContain(
      'من الساعة 22:00 إلى 23:00 (بتوقيت القاهرة، UTC+3) ← من الساعة 10:00 إلى 11:00',
    );
  });
});
