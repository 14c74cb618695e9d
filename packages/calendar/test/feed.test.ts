import { createDataset, type Dataset, type Event, LANGUAGES, type Problem } from '@regional-presence/core';
import { collectText, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type FeedOptions, iCalendarWriter, jCalWriter } from '../src/index.js';
import { MESSAGES } from '../src/language/messages-in.js';
import { PAGE_MESSAGES } from '../src/language/page-messages.js';

const event: Event = {
  id: 'e1',
  kind: 'workshop',
  title: { en: 'Workshop on spectrum', fr: 'Atelier sur le spectre' },
  region: 'AFR',
  sector: 'ITU-R',
  office: 'dakar',
  modality: 'virtual',
  when: { period: '2022-10-05' },
  bodies: ['SG13RG-AFR'],
  series: 'afr-series',
  partners: [{ name: 'ATU', role: 'host' }],
  links: ['https://www.itu.int/e1', 'https://itu.zoom.us/j/1'],
  sources: [{ file: 'a.csv', row: 2 }],
};
const monthOnly: Event = { ...event, when: { period: '2022-10' } };
const data = (events: Event[] = [event]): Dataset =>
  createDataset({
    events,
    regions: [
      { id: 'AFR', name: { en: 'Africa', fr: 'Afrique', ar: 'إفريقيا' }, organizations: [], sources: [] },
    ],
    offices: [
      {
        id: 'dakar',
        kind: 'area',
        name: { en: 'Area Office Dakar' },
        city: { en: 'Dakar' },
        country: 'SN',
        region: 'AFR',
        serves: { en: 'x' },
        position: { latitude: 14.69, longitude: -17.44 },
        timeZone: 'Africa/Dakar',
        sources: [],
      },
    ],
  });

const ics = (options: FeedOptions = {}, events?: Event[]): Promise<string> =>
  collectText(iCalendarWriter.write(data(events), options));
const jcal = async (options: FeedOptions = {}, events?: Event[]): Promise<unknown> =>
  JSON.parse(await collectText(jCalWriter.write(data(events), options)));
const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventOf = (text: string) => calendarOf(text).getFirstSubcomponent('vevent')!;
/** ical.js leaves the texts of X- properties escaped. */
const unescaped = (text: string): string => text.replace(/\\([\\;,n])/g, (_, c) => (c === 'n' ? '\n' : c));
const value = (component: ICAL.Component, name: string) => {
  const found = component.getFirstPropertyValue(name);
  return name.startsWith('x-') ? unescaped(String(found)) : found;
};

describe('a feed in a language', () => {
  it.each([
    ['en', 'ITU events: Africa', 'Workshop', 'October 2022', 'Virtual'],
    ['fr', 'Événements de l’UIT : Afrique', 'Atelier', 'octobre 2022', 'En ligne'],
    ['ar', 'أحداث الاتحاد الدولي للاتصالات: إفريقيا', 'ورشة عمل', 'أكتوبر', 'افتراضياً'],
  ])(
    '%s has its name, kinds, months and modalities in that language',
    async (language, name, kind, month, modality) => {
      const text = await ics({ language, region: 'AFR', months: 'tentative' }, [monthOnly]);
      const calendar = calendarOf(text);
      expect([value(calendar, 'name'), value(calendar, 'x-wr-calname')]).toEqual([name, name]);
      const component = eventOf(text);
      expect(component.getFirstProperty('categories')!.getValues()).toContain(kind);
      expect(value(component, 'description')).toContain(month);
      expect(value(component, 'description')).toContain(modality);
    },
  );

  it('declares the language of each title', async () => {
    const summary = eventOf(await ics({ language: 'fr' })).getFirstProperty('summary')!;
    expect([summary.getFirstValue(), summary.getParameter('language')]).toEqual([
      'Atelier sur le spectre',
      'fr',
    ]);
    const other = eventOf(await ics({ language: 'es' })).getFirstProperty('summary')!;
    expect(other.getParameter('language')).toBe('en');
  });

  it('has a complete catalogue of translations', () => {
    const shape = (messages: object): string[] =>
      Object.entries(messages).flatMap(([key, text]) =>
        typeof text === 'object' ? shape(text).map((inner) => `${key}.${inner}`) : [`${key}: ${typeof text}`],
      );
    for (const language of LANGUAGES) {
      for (const text of Object.values(PAGE_MESSAGES[language])) expect(text).not.toBe('');
      expect(shape(MESSAGES[language]).sort()).toEqual(shape(MESSAGES.en).sort());
      for (const text of Object.values(MESSAGES[language]))
        if (typeof text === 'string') expect(text).not.toBe('');
      if (language !== 'en') expect(MESSAGES[language].allEvents).not.toBe(MESSAGES.en.allEvents);
    }
  });
});

describe('a feed', () => {
  const others: Event[] = [
    event,
    { ...event, id: 'e2', region: 'EUR', sector: 'ITU-T', bodies: ['SG5'], office: 'geneva' },
    { ...event, id: 'e3', sector: 'ITU-T' },
  ];
  const uids = async (options: FeedOptions) =>
    calendarOf(await ics(options, others))
      .getAllSubcomponents('vevent')
      .map((component) => String(value(component, 'uid')).split('@')[0]);

  it('has the events that match all filters', async () => {
    expect(await uids({ sector: 'ITU-T' })).toEqual(['e2', 'e3']);
    expect(await uids({ sector: 'ITU-T', region: 'AFR' })).toEqual(['e3']);
    expect(await uids({ body: 'SG5' })).toEqual(['e2']);
    expect(await uids({ office: 'dakar' })).toEqual(['e1', 'e3']);
    expect(await uids({ office: 'nowhere' })).toEqual([]);
  });

  it('has the calendar properties of RFC 7986 and their older names', async () => {
    const calendar = calendarOf(
      await ics({
        name: 'Mine',
        description: 'All of it; everything',
        url: 'https://example.org/',
        source: 'https://example.org/all.ics',
        color: 'navy',
        image: 'https://example.org/a.png',
        refresh: 'PT6H',
      }),
    );
    const names = ['name', 'description', 'x-wr-caldesc', 'url', 'source', 'color', 'image'];
    expect(names.map((name) => String(value(calendar, name)))).toEqual([
      'Mine',
      'All of it; everything',
      'All of it; everything',
      'https://example.org/',
      'https://example.org/all.ics',
      'navy',
      'https://example.org/a.png',
    ]);
    expect(calendar.getFirstProperty('refresh-interval')!.toICALString()).toBe(
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    );
  });

  it.each<FeedOptions>([
    { url: 'javascript:alert(1)' },
    { source: 'x\r\nATTACH:evil' },
    { color: 'red\r\nX:1' },
    { refresh: 'daily' },
    { image: 'data:text/html,x' },
    { organizer: { name: 'ITU', mail: 'a@b\r\nX-EVIL:1' } },
  ])('refuses the value of %o by the name of the option', (options) => {
    expect(() => iCalendarWriter.write(data(), options)).toThrow(`"${Object.keys(options)[0]}"`);
  });

  it('writes the name of the organizer on one line', async () => {
    const text = await ics({ organizer: { name: 'A"B\r\nX-EVIL:1', mail: 'a@b.example' } });
    expect(text).toMatch(/^ORGANIZER;CN=/m);
    expect(text).not.toMatch(/^X-EVIL/m);
  });

  it('omits and reports events known only to the month: a bar of 30 days floods calendars', async () => {
    const problems: Problem[] = [];
    const text = await ics({ onProblem: (found) => void problems.push(found) }, [monthOnly]);
    expect(text).not.toContain('BEGIN:VEVENT');
    expect(problems.map(({ code, message }) => [code, message.includes('month')])).toEqual([
      ['calendar-event-omitted', true],
    ]);
  });
});

describe('an event of a feed', () => {
  it('names its bodies, web page and video conference', async () => {
    const component = eventOf(await ics({ organizer: { name: 'ITU, "BDT"', mail: 'bdt@itu.int' } }));
    expect(component.getFirstProperty('categories')!.getValues()).toEqual([
      'Africa',
      'ITU-R',
      'SG13RG-AFR',
      'Workshop',
    ]);
    // The name of an office is no means of contact, and a series is no event of the feed.
    for (const name of ['contact', 'related-to', 'refid']) expect(value(component, name)).toBeNull();
    expect(value(component, 'url')).toBe('https://www.itu.int/e1');
    expect(value(component, 'conference')).toBe('https://itu.zoom.us/j/1');
    expect(component.getFirstProperty('conference')!.getParameter('feature')).toBe('VIDEO');
    expect(value(component, 'organizer')).toBe('mailto:bdt@itu.int');
  });

  it('in the city of an office has the position of that city', async () => {
    const geo = value(eventOf(await ics({}, [{ ...event, place: { city: 'DAKAR' } }])), 'geo');
    expect(geo).toEqual([14.69, -17.44]);
    expect(await ics({}, [{ ...event, place: { city: 'Lima' } }])).not.toContain('GEO');
  });

  it('has an escaped HTML description on request', async () => {
    const text = await ics({ html: true }, [{ ...event, note: '<script>alert("x")</script> & more' }]);
    const html = String(value(eventOf(text), 'x-alt-desc'));
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; more');
    expect(html).not.toContain('<script');
    expect(html).toContain('<a href="https://itu.zoom.us/j/1">');
    expect(await ics()).not.toContain('X-ALT-DESC');
  });
});

describe('jCal', () => {
  it.each([0, 1, 1000])('of %i events is complete', async (count) => {
    const many = Array.from({ length: count }, (_, i) => ({ ...event, id: `e${i}` }));
    const [name, , components] = (await jcal({}, many)) as [string, unknown[], [string][]];
    expect(name).toBe('vcalendar');
    expect(components.filter(([component]) => component === 'vevent')).toHaveLength(count);
    // A calendar needs a component (RFC 5545 §3.6).
    expect(components.length).toBeGreaterThan(0);
  });

  it('equals the jCal that ical.js makes from the iCalendar of the same events', async () => {
    const timed: Event[] = [
      event,
      {
        ...event,
        id: 'e2',
        when: { period: '2022-10-20/2022-10-21', hours: '11:00-17:00', zone: 'Europe/Zurich' },
        place: { venue: 'CICG', city: 'Dakar', country: 'SN' },
        theme: { en: 'AI; data, and more' },
      },
      { ...event, id: 'e3', when: { period: '2022-10-22', hours: '09:00', zone: 'UTC' } },
      { ...event, id: 'e4', when: { period: '2022-03-26', hours: '09:00', zone: 'Africa/Casablanca' } },
    ];
    const options: FeedOptions = {
      organizer: { name: 'B, DT', mail: 'bdt@itu.int' },
      html: true,
      source: 'https://a.b/c',
    };
    const read = JSON.parse(JSON.stringify(calendarOf(await ics(options, timed)).jCal)) as Read;
    const written = (await jcal(options, timed)) as Read;
    expect(withUnknownTypes(written, read)).toEqual(withoutEscapes(read));
  });

  type Read = [name: string, properties: [string, object, string, ...unknown[]][], components: Read[]];

  /** The jCal of ical.js, with texts of unknown type unescaped. */
  const withoutEscapes = ([name, properties, components]: Read): unknown => [
    name,
    properties.map(([property, parameters, type, ...values]) => [
      property,
      parameters,
      type,
      ...values.map((one) => (type === 'unknown' ? unescaped(String(one)) : one)),
    ]),
    components.map(withoutEscapes),
  ];

  /** Our jCal, with the type `unknown` wherever ical.js does not know the type. */
  const withUnknownTypes = ([name, properties, components]: Read, read: Read): unknown => [
    name,
    properties.map(([property, parameters, type, ...values], i) => [
      property,
      parameters,
      read[1][i]?.[2] === 'unknown' ? 'unknown' : type,
      ...values,
    ]),
    components.map((component, i) => withUnknownTypes(component, read[2][i]!)),
  ];

  it('has unescaped texts without control characters', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(text, async (title) => {
        const [, , components] = (await jcal({}, [{ ...event, title: { en: title } }])) as [
          string,
          unknown,
          [string, [string, object, string, string][]][],
        ];
        const summary = components[0]![1].find(([name]) => name === 'summary')![3];
        expect(summary).toBe(title.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\p{Cs}]/gu, ''));
      }),
      { numRuns: runs(200) },
    );
  });
});
