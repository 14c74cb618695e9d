import { eventWith, unfold } from '@regional-presence/test-utils';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
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

describe('the page of changes', () => {
  const revised = (sequence: number, modified = STAMP) => ({ revision: { sequence, modified } });
  const before = eventWith({ id: 'moved', when: { period: '2027-05-03' } });
  const after = { ...before, when: { period: '2027-05-10' }, ...revised(1) };
  const events = [
    after,
    eventWith({ id: 'gone', status: 'cancelled', ...revised(2) }),
    eventWith({ id: 'added', ...revised(0) }),
    eventWith({ id: 'old', ...revised(0, '2026-10-01T00:00:00Z') }),
  ];

  it('says what was added, moved and cancelled', async () => {
    const changes = [{ kind: 'moved' as const, id: 'moved', before, after, fields: [] }];
    const files = await siteFilesOf(siteDataset(events), { languages: ['en'], changes });
    const text = files.get('en/changes.html')!.replace(/<[^>]+>/g, '');
    expect(text).toContain('Moved: 3 May 2027 → 10 May 2027');
    expect(text).toContain('Cancelled · Forum');
    expect(text).toContain('Added · Forum');
    expect(text).toContain('First publication, with 1 event.');
    expect(files.get('en/atom.xml')).toContain(
      '<summary>Moved: 3 May 2027 → 10 May 2027 · Mon, 10 May 2027<',
    );
    expect(files.has('en/event/gone.html')).toBe(true);
  });
});
