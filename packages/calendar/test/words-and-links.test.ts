import { createDataset, type Event, LANGUAGES, type Problem } from '@regional-presence/core';
import { eventWith, unfold } from '@regional-presence/test-utils';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type FeedOptions, toICalendar } from '../src/index.js';

const timed = { period: '2022-05-02', hours: '10:00-11:00', zone: 'Europe/Zurich' };
const write = (fields: Partial<Event>, options: FeedOptions = {}) =>
  toICalendar(createDataset({ events: [eventWith({ when: timed, ...fields })] }), options);
const shown = (fields: Partial<Event>, options: FeedOptions = {}) => {
  const calendar = new ICAL.Component(ICAL.parse(write(fields, options)));
  const component = calendar.getFirstSubcomponent('vevent')!;
  const text = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
  return {
    summary: text('summary'),
    description: text('description'),
    location: text('location'),
    status: text('status'),
    transparency: text('transp'),
    busyStatus: text('x-microsoft-cdo-busystatus'),
    categories: component.getFirstProperty('categories')!.getValues() as string[],
    text,
  };
};

describe('the state of an event is in its title, where every program shows it', () => {
  it.each([
    ['en', 'Cancelled: Forum', 'Postponed: Forum', 'Forum (date to be confirmed)'],
    ['fr', 'Annulé : Forum', 'Reporté : Forum', 'Forum (date à confirmer)'],
    ['es', 'Cancelado: Forum', 'Aplazado: Forum', 'Forum (fecha por confirmar)'],
    ['ru', 'Отменено: Forum', 'Отложено: Forum', 'Forum (дата уточняется)'],
    ['zh', '已取消：Forum', '已推迟：Forum', 'Forum（日期待定）'],
    ['ar', 'ملغى: Forum', 'مؤجل: Forum', 'Forum (الموعد غير مؤكد)'],
  ])('in %s', (language, cancelled, postponed, toBeConfirmed) => {
    const summary = (fields: Partial<Event>) => shown(fields, { language, months: 'tentative' }).summary;
    expect(summary({ status: 'cancelled' })).toBe(cancelled);
    expect(summary({ status: 'postponed' })).toBe(postponed);
    for (const period of ['2022-05', '2022-05-02~', '2022-05-02?'])
      expect(summary({ when: { period } })).toBe(toBeConfirmed);
    expect(summary({ when: { period: '2022-05-01/2022-05-15', inferred: ['days'] } })).toBe(toBeConfirmed);
    expect(summary({ when: { period: '2022-05-01/2022-05-15' } })).toBe('Forum');
    for (const period of ['2022-05', '2022-05-02~'])
      expect(summary({ status: 'held', when: { period } })).toBe('Forum');
    for (const status of [undefined, 'confirmed', 'held', 'planned', 'tentative'] as const)
      expect(summary(status ? { status } : {})).toBe('Forum');
  });

  it.each([
    ['en', 'Part of another date: Forum'],
    ['fr', 'Partie d’une autre date : Forum'],
    ['es', 'Parte de otra fecha: Forum'],
    ['ru', 'Часть другой даты: Forum'],
    ['zh', '已并入其他日期：Forum'],
    ['ar', 'جزء من موعد آخر: Forum'],
  ])(
    'of a day that is part of another date leaves the calendar and is not called cancelled, in %s',
    (language, words) => {
      const revision = { sequence: 1, modified: '2027-01-01T00:00:00Z', mergedInto: 'a' };
      const { summary, text } = shown({ status: 'cancelled', revision }, { language });
      expect(summary.replace(/\s/g, ' ')).toBe(words);
      expect(text('status')).toBe('CANCELLED');
    },
  );

  it.each([
    ['fr', 'Annulée : Forum', 'ANNULÉE – Forum'],
    ['es', 'Cancelada: Forum', 'Cancelada – Forum'],
    ['ar', 'ملغى: Forum', 'ملغاة – Forum'],
  ])('in the gender of the kind, and once: %s', (language, withState, title) => {
    const fields = { kind: 'meeting', status: 'cancelled' } as const;
    expect(shown(fields, { language }).summary).toBe(withState);
    expect(shown({ ...fields, title: { und: title } }, { language }).summary).toBe(title);
  });

  it('a postponed event says in its description that its day is the former one, in each language', () => {
    const notes = LANGUAGES.map(
      (language) => shown({ status: 'postponed' }, { language }).description.split('\n')[0],
    );
    expect(new Set(notes).size).toBe(LANGUAGES.length);
    expect(notes).toContain('Postponed: the new date is not known. The calendar shows the former date.');
  });

  it('the description of a part of a month gives the part, and hours that are not those of each day', () => {
    const when = { ...timed, period: '2022-05-16/2022-05-31', inferred: ['days' as const] };
    const { description } = shown({ when });
    expect(description).toContain('Date to be confirmed: May 2022 (second half).');
    expect(description).toContain('Hours: ');
    expect(description).not.toContain('each day');
    const past = shown({ when, status: 'held' }).description;
    expect(past).toContain('May 2022 (second half)');
    expect(past).not.toContain('to be confirmed');
  });

  it.each([
    [{}, 'OPAQUE', 'BUSY'],
    [{ status: 'confirmed' }, 'OPAQUE', 'BUSY'],
    [{ status: 'cancelled' }, 'TRANSPARENT', 'FREE'],
    [{ status: 'postponed' }, 'TRANSPARENT', 'FREE'],
    [{ status: 'tentative' }, 'TRANSPARENT', 'TENTATIVE'],
    [{ when: { ...timed, period: '2022-05-02~' } }, 'TRANSPARENT', 'FREE'],
    [{ when: { period: '2022-05-02' } }, 'TRANSPARENT', 'FREE'],
    [{ when: { ...timed, period: '2022-05-01/2022-05-15', inferred: ['days'] } }, 'TRANSPARENT', 'FREE'],
    [{ when: { ...timed, inferred: ['zone'] } }, 'OPAQUE', 'BUSY'],
    [{ when: { period: '2022-05-02', hours: '10:00' } }, 'TRANSPARENT', 'FREE'],
  ] as [Partial<Event>, string, string][])(
    '%j blocks time as %s, in Outlook as %s',
    (fields, transparency, busyStatus) => {
      expect(shown(fields)).toMatchObject({ transparency, busyStatus });
    },
  );
});

describe('a cancelled event', () => {
  const stamp = '2022-08-01T00:00:00Z';
  const isIn = (options: FeedOptions, fields: Partial<Event> = {}) =>
    write({ status: 'cancelled', ...fields }, options).includes('BEGIN:VEVENT');

  it('leaves the feed 90 days after its last day, or as many as given', () => {
    expect(isIn({ stamp: '2022-07-31T23:59:59Z' })).toBe(true);
    expect(isIn({ stamp })).toBe(false);
    expect(isIn({ stamp, keepCancelled: 91 })).toBe(true);
    expect(isIn({ stamp: '2022-05-03T00:00:00Z', keepCancelled: 0 })).toBe(false);
    expect(isIn({ stamp }, { when: { period: '2022-05-02/2022-06-01' } })).toBe(true);
  });

  it('that was cancelled after its last day leaves the feed as long after that change', () => {
    const cancelled = (modified: string) => ({ revision: { sequence: 1, modified } });
    expect(isIn({ stamp }, cancelled('2022-07-20T00:00:00Z'))).toBe(true);
    expect(isIn({ stamp: '2022-10-19T00:00:00Z' }, cancelled('2022-07-20T00:00:00Z'))).toBe(false);
    // Nobody has seen what was never published in another state.
    expect(isIn({ stamp }, { revision: { sequence: 0, modified: '2022-07-20T00:00:00Z' } })).toBe(false);
  });

  it('stays without the time of the publication, and if it is not cancelled', () => {
    expect(isIn({ keepCancelled: 0 })).toBe(true);
    expect(isIn({ stamp: '2030-01-01T00:00:00Z' }, { status: 'held' })).toBe(true);
  });

  it('is reported when it leaves', () => {
    const problems: Problem[] = [];
    isIn({ stamp, onProblem: (problem) => problems.push(problem) });
    expect(problems.map(({ code, params }) => [code, params.reason])).toEqual([
      ['calendar-event-omitted', 'cancelledEarlier'],
    ]);
  });
});

describe('the links of an event', () => {
  const page = 'https://www.itu.int/forum';

  it('are in the description, the first as well, since Google and Outlook do not show URL', () => {
    const { description, text } = shown({ links: [page, 'https://itu.zoom.us/j/1'] });
    expect(description).toBe(`${page}\nJoin: https://itu.zoom.us/j/1`);
    expect([text('url'), text('conference')]).toEqual([page, 'https://itu.zoom.us/j/1']);
  });

  it('to join are the LOCATION of an event without a place', () => {
    const links = [page, 'https://itu.zoom.us/j/1'];
    expect(shown({ links, modality: 'virtual' }).location).toBe('https://itu.zoom.us/j/1');
    expect(shown({ links, place: { city: 'Lima' } }).location).toBe('Lima');
    expect(shown({ links: [page], modality: 'virtual' }).location).toBe('Virtual');
  });

  it.each([
    ['https://us02web.zoom.us/j/123?pwd=x', true],
    ['https://teams.microsoft.com/l/meetup-join/19%3ameeting', true],
    ['https://itu.webex.com/meet/room', true],
    ['https://meet.google.com/abc-defg-hij', true],
    ['https://meet.goto.com/123456789', true],
    ['https://demo.bigbluebutton.org/rooms/abc/join', true],
    ['https://bbb.example.org/b/abc-def', true],
    ['https://meet.jit.si/ITU-Forum', true],
    ['https://jitsi.example.org/forum', true],
    ['https://join.skype.com/abc', true],
    ['https://zoom.us/rec/share/abc', false],
    ['https://zoom.us/', false],
    ['https://evil.example/zoom.us/j/1', false],
    ['https://zoom.us.evil.example/j/1', false],
    ['https://www.itu.int/meet.google.com', false],
    ['https://bigbluebutton.org/about/', false],
  ])('%s joins a video conference: %s', (link, isConference) => {
    expect(write({ links: [link] }).includes('CONFERENCE')).toBe(isConference);
  });
});

describe('what a reader of a public feed does not need', () => {
  it('is not there: physical attendance, an inferred year, columns that the model does not have', () => {
    const extra = { 'Calendar attendees': 'mailto:delegate@example.org', Telephone: '+41 22 730 51 11' };
    const text = unfold(
      write(
        { modality: 'physical', when: { ...timed, inferred: ['year'] }, extra, place: { city: 'Lima' } },
        { structured: true },
      ),
    );
    expect(text).toContain('STRUCTURED-DATA');
    expect(text).not.toMatch(/delegate@|730 51|Telephone|Modality|^DESCRIPTION/m);
    expect(shown({ modality: 'hybrid' }).description).toBe('Modality: Hybrid');
  });
});

describe('texts that are longer than Outlook keeps', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

  it('are cut after a word, and whole in the description', () => {
    const title = words(80);
    const venue = `Hotel ${words(70)}`;
    const { summary, location, description } = shown({
      title: { en: title },
      place: { venue, city: 'Lima' },
      note: 'A note.',
    });
    expect(summary.length).toBeLessThanOrEqual(255);
    expect(summary).toMatch(/ word\d+…$/);
    expect(title.startsWith(`${summary.slice(0, -1)} `)).toBe(true);
    expect(location.length).toBeLessThanOrEqual(255);
    expect(description.split('\n')).toEqual([title, `${venue}, Lima`, 'A note.']);
  });

  it('of exactly 255 characters stay as they are', () => {
    const title = 'x'.repeat(255);
    expect(shown({ title: { en: title } })).toMatchObject({ summary: title, description: '' });
  });

  it.each(['频谱管理', '👩\u200d💻', 'e\u0301', 'متابعة'])(
    'are never cut within a character: %s',
    (character) => {
      const title = character.repeat(200);
      const { summary } = shown({ title: { und: title } });
      const graphemes = [...new Intl.Segmenter().segment(title)].map(({ segment }) => segment);
      expect(summary.endsWith('…')).toBe(true);
      expect(graphemes.some((_, i) => graphemes.slice(0, i).join('') === summary.slice(0, -1))).toBe(true);
      expect(summary.length).toBeGreaterThan(230);
    },
  );

  it('of categories have no semicolon, at which Outlook separates them', () => {
    const { categories } = shown({ theme: { en: `Digital; skills ${words(60)}` } });
    expect(categories.at(-1)).toMatch(/^Digital, skills word0 .*…$/);
    expect(categories.every((category) => category.length <= 255)).toBe(true);
  });
});

describe('the revision of an event', () => {
  const revisionLines = (fields: Partial<Event>, options: FeedOptions = {}) =>
    write(fields, options)
      .split('\r\n')
      .filter((line) => /^(?:DTSTAMP|CREATED|LAST-MODIFIED|SEQUENCE)/.test(line));

  it('at its first publication is the time of the publication', () => {
    expect(revisionLines({}, { stamp: '2026-11-24T10:00:00Z' })).toEqual([
      'DTSTAMP:20261124T100000Z',
      'LAST-MODIFIED:20261124T100000Z',
      'SEQUENCE:0',
    ]);
  });

  it('is its own where it has one, whatever the time of this publication', () => {
    const modified = '2026-01-02T03:04:05Z';
    expect(revisionLines({ revision: { sequence: 0, modified } }, { stamp: '2026-11-24T10:00:00Z' })).toEqual(
      [
        'DTSTAMP:20260102T030405Z',
        'CREATED:20260102T030405Z',
        'LAST-MODIFIED:20260102T030405Z',
        'SEQUENCE:0',
      ],
    );
    expect(revisionLines({ revision: { sequence: 3, modified } })).toEqual([
      'DTSTAMP:20260102T030405Z',
      'LAST-MODIFIED:20260102T030405Z',
      'SEQUENCE:3',
    ]);
  });

  it('without a time of publication is the last revision of the dataset, else an instant of the past', () => {
    expect(revisionLines({})[0]).toBe('DTSTAMP:19700101T000000Z');
    const revised = eventWith({ id: 'b', revision: { sequence: 1, modified: '2026-01-02T03:04:05Z' } });
    const text = toICalendar(createDataset({ events: [eventWith({ id: 'a' }), revised] }));
    expect(text.match(/DTSTAMP:20260102T030405Z/g)).toHaveLength(2);
  });
});

describe('a calendar', () => {
  it('has METHOD:PUBLISH only with an organizer, which the method requires (RFC 5546 §3.2.1)', () => {
    expect(write({})).not.toContain('METHOD');
    expect(write({}, { organizer: { name: 'ITU', mail: 'a@b.example' } })).toContain('METHOD:PUBLISH');
  });

  it('without events has a component, the zone of the house (RFC 5545 §3.6)', () => {
    const text = toICalendar(createDataset());
    expect(text).not.toContain('VEVENT');
    expect(text.match(/^BEGIN:VTIMEZONE\r\nTZID:Europe\/Zurich/gm)).toHaveLength(1);
  });
});
