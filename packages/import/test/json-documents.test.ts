import { importFiles, jsonReader } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

const read = (value: unknown) =>
  importFiles([{ name: 'a.json', content: JSON.stringify(value) }], { reference: false });
type Result = Awaited<ReturnType<typeof read>>;
const titleOf = ({ title }: { title: Readonly<Record<string, string | undefined>> }) =>
  Object.values(title)[0];
/** The titles and days of the events, sorted. */
const events = ({ dataset }: Result) =>
  dataset.events.map((event) => `${titleOf(event)} ${event.when?.period}`).sort();
const codes = ({ problems }: Result) => problems.map(({ code }) => code);

const FORUM = { title: 'Forum', date: '2026-05-05' };
const WORKSHOP = { title: 'Workshop', date: '2026-06-07' };
const BOTH = ['Forum 2026-05-05', 'Workshop 2026-06-07'];

describe('the events of a document are found', () => {
  it.each<[string, unknown]>([
    ['in a list at any depth', { a: { b: { c: { d: { e: [FORUM, WORKSHOP] } } } } }],
    ['in objects with a name each', { forum: FORUM, workshop: WORKSHOP }],
    ['in edges and nodes', { data: { events: { edges: [{ node: FORUM }, { node: WORKSHOP }] } } }],
    [
      'in the features of GeoJSON',
      {
        type: 'FeatureCollection',
        features: [FORUM, WORKSHOP].map((properties) => ({ type: 'Feature', properties, geometry: null })),
      },
    ],
    ['in the list of a group with a title', [{ title: 'Africa', events: [FORUM, WORKSHOP] }]],
    [
      'in groups below the name of a collection',
      {
        regions: [
          { region: 'Africa', events: [FORUM] },
          { region: 'Europe', events: [WORKSHOP] },
        ],
      },
    ],
    [
      'in columns by row number',
      { title: { 0: 'Forum', 3: 'Workshop' }, date: { 0: '2026-05-05', 3: '2026-06-07' } },
    ],
    ['next to groups', [{ title: 'Africa', events: [FORUM] }, WORKSHOP]],
    [
      'in groups of which one has none',
      [
        { label: 'A', events: [FORUM] },
        { label: 'B', events: [] },
        { label: 'C' },
        { label: 'D', events: [WORKSHOP] },
      ],
    ],
    [
      'in groups of groups with titles',
      { regions: [{ name: 'Africa', offices: [{ name: 'Dakar', events: [FORUM, WORKSHOP] }] }] },
    ],
    ['below years', { 2026: [FORUM, WORKSHOP] }],
    ['below months', { May: [FORUM], June: [WORKSHOP] }],
    [
      'below years and months',
      { 2026: { mai: [{ title: 'Forum', date: '5' }], juin: [{ title: 'Workshop', date: '7' }] } },
    ],
    [
      'below years, months and days in figures',
      { 2026: { '05': { '05': [{ title: 'Forum' }] }, '06': { '07': { title: 'Workshop' } } } },
    ],
    [
      'below months next to their year',
      {
        year: 2026,
        months: { '5月': [{ title: 'Forum', date: '5' }], '6月': [{ title: 'Workshop', date: '7' }] },
      },
    ],
    [
      'below days that are written',
      { '5 May 2026': [{ title: 'Forum' }], '7 June 2026': [{ title: 'Workshop' }] },
    ],
    ['below days as titles', { '2026-05-05': 'Forum', '2026-06-07': ['Workshop'] }],
    ['below titles', { Forum: { date: '2026-05-05' }, Workshop: { date: '2026-06-07' } }],
    ['in columns', { title: ['Forum', 'Workshop'], date: ['2026-05-05', '2026-06-07'] }],
    [
      'in rows with their headings next to them',
      {
        columns: ['When', 'What'],
        data: [
          ['2026-05-05', 'Forum'],
          ['2026-06-07', 'Workshop'],
        ],
      },
    ],
  ])('%s', async (_, value) => {
    const result = await read(value);
    expect(events(result)).toEqual(BOTH);
    expect(result.counts).toMatchObject({ rows: 2, recorded: 2 });
    expect(codes(result)).not.toContain('json-members-unread');
  });

  it('where the days of titles are all that a file has', async () => {
    expect(
      events(await read({ Forum: '2026-05-05', Workshop: '2026-06-07', Seminar: '2026-07-01' })),
    ).toEqual(['Forum 2026-05-05', 'Seminar 2026-07-01', 'Workshop 2026-06-07']);
  });

  it('where it is one itself, or has one', async () => {
    expect(events(await read(FORUM))).toEqual(['Forum 2026-05-05']);
    expect(events(await read({ event: FORUM }))).toEqual(['Forum 2026-05-05']);
  });
});

describe('no event is made of', () => {
  it.each<[string, unknown]>([
    ['the days of a file', { created: '2026-01-01', changed: '2026-02-01', published: '2026-03-01' }],
    [
      'the deadlines of an event',
      [{ title: 'Forum', deadlines: [{ name: 'Abstracts', date: '2026-03-01' }] }],
    ],
    ['the speakers of an event', [{ ...FORUM, speakers: [{ name: 'A' }, { name: 'B' }] }]],
    ['the point on a map', [{ ...FORUM, geometry: { type: 'Point', coordinates: [1, 2] } }]],
  ])('%s', async (_, value) => {
    const { dataset } = await read(value);
    expect(dataset.events.map(titleOf).filter((title) => title !== 'Forum')).toEqual([]);
  });

  it('a year of four figures that is the id of a record with a year of its own', async () => {
    expect(events(await read({ 2001: FORUM, 2002: WORKSHOP }))).toEqual(BOTH);
  });

  it('the sessions of an event, which is said', async () => {
    const sessions = [
      { title: 'Opening', date: '2026-05-05' },
      { title: 'Closing', date: '2026-05-06' },
    ];
    const result = await read([{ ...FORUM, sessions }, WORKSHOP]);
    expect(events(result)).toEqual(BOTH);
    expect(JSON.stringify(result.dataset.events)).toContain('Closing');
    expect(result.problems.find(({ code }) => code === 'json-events-unread')).toMatchObject({
      severity: 'warning',
      params: { name: 'sessions' },
      place: { row: 1 },
    });
  });
});

describe('what is of another thing', () => {
  const forum = async (more: object) => {
    const { dataset } = await read([{ title: 'Forum', city: 'Nairobi', country: 'Kenya', ...more }]);
    expect(dataset.events.map(titleOf)).toEqual(['Forum']);
    return dataset.events[0]!;
  };

  it.each<[string, object]>([
    ['deadlines', { deadlines: [{ name: 'Abstracts', date: '1 March 2026' }] }],
    ['a deadline', { deadline: { date: '1 March 2026' } }],
    ['a reminder', { reminder: { date: '1 April 2026' } }],
    ['a call', { callForPapers: { date: '1 April 2026' } }],
    ['speakers', { speakers: [{ name: 'Ann', date: '2026-05-05' }] }],
  ])('gives the event no date: %s', async (_, more) => {
    const event = await forum(more);
    expect(event.when).toBeUndefined();
    expect(JSON.stringify(event.extra)).toMatch(/March|April|05-05/);
  });

  it.each<[string, object]>([
    ['a session', { sessions: [{ title: 'Opening', date: '4 May 2026', time: '09:00' }] }],
    ['a speaker', { speakers: [{ name: 'Ann', time: '09:00' }] }],
  ])('gives the event no hours: %s', async (_, more) => {
    const event = await forum({ date: '5 May 2026', ...more });
    expect(event.when).toMatchObject({ period: '2026-05-05' });
    expect(event.when).not.toHaveProperty('hours');
  });

  it.each<[string, object]>([
    ['a hotel', { hotel: { name: 'Hilton', city: 'Mombasa' } }],
    ['an organizer', { organizer: { name: 'ITU', city: 'Geneva', country: 'Switzerland' } }],
    ['a point on a map', { location: { geo: { latitude: -1.29, longitude: 36.82 } } }],
  ])('gives the event no place: %s', async (_, more) => {
    const event = await forum({ date: '5 May 2026', ...more });
    expect(event.place).toEqual({ city: 'Nairobi', country: 'KE' });
  });

  it('makes no events of the deadlines of a document, which are named', async () => {
    const result = await read({
      events: [FORUM],
      deadlines: [{ title: 'Registration', date: '2026-03-01' }],
    });
    expect(events(result)).toEqual(['Forum 2026-05-05']);
    expect(result.problems.find(({ code }) => code === 'json-members-unread')?.params).toEqual({
      names: ['deadlines'],
    });
  });
});

describe('the name of a list', () => {
  it('is the status, the region or the country of its records where it is one', async () => {
    const result = await read({
      cancelled: [FORUM],
      Africa: [WORKSHOP],
      Kenya: [{ title: 'Fair', date: '2026-07-01' }],
    });
    expect(events(result)).toEqual([...BOTH, 'Fair 2026-07-01'].sort());
    const byTitle = new Map(result.dataset.events.map((event) => [titleOf(event), event]));
    expect(byTitle.get('Forum')).toMatchObject({ status: 'cancelled' });
    expect(byTitle.get('Workshop')).toMatchObject({ region: 'AFR' });
    expect(byTitle.get('Fair')).toMatchObject({ place: { country: 'KE' } });
  });

  it('is kept with its records below years, whether it has one or several', async () => {
    const result = await read({
      2026: {
        forums: [{ title: 'Forum', date: '5 May', city: 'Nairobi' }],
        workshops: [{ title: 'Workshop', date: '7 June', city: 'Geneva' }],
      },
    });
    expect(events(result)).toEqual(BOTH);
    expect(result.dataset.events.map(({ place, extra }) => [place?.city, extra?.list]).sort()).toEqual([
      ['Geneva', 'workshops'],
      ['Nairobi', 'forums'],
    ]);
  });

  it('of four figures is no year of a record, which is asked for its own', async () => {
    const result = await read({ 2041: { title: 'A', date: '5 May' }, 2042: { title: 'B', date: '8 May' } });
    expect(result.dataset.events.map(({ when }) => when)).toEqual([undefined, undefined]);
    expect(codes(result)).toContain('date-year-missing');
  });

  it('is the month of a group', async () => {
    const month = (name: string, day: string, title: string) => ({ name, events: [{ title, day }] });
    const result = await read({
      year: 2026,
      months: [month('May', '5', 'Forum'), month('juin', '7', 'Workshop')],
    });
    expect(events(result)).toEqual(BOTH);
  });
});

describe('what a group says', () => {
  it('is kept with its events, and is not their title or day', async () => {
    const { dataset } = await read([
      { title: 'Festival', start: '2026-05-01', end: '2026-06-30', venue: 'Hall', events: [FORUM] },
      { title: 'Season', events: [WORKSHOP] },
    ]);
    // A group with days of its own is an event.
    expect(dataset.events.map(titleOf).sort()).toEqual(['Festival', 'Workshop']);
  });

  it('as the days of a week does not replace the day of an event', async () => {
    const result = await read([
      { start: '2026-05-04', end: '2026-05-10', events: [FORUM] },
      { start: '2026-06-01', end: '2026-06-07', events: [WORKSHOP] },
    ]);
    expect(events(result)).toEqual(BOTH);
    expect(JSON.stringify(result.dataset.events)).toContain('2026-05-04');
  });

  it('is kept with all that is in its list where that has something else than objects', async () => {
    const result = await read([
      { label: 'A', events: [FORUM] },
      { label: 'B', events: [WORKSHOP, 'Seminar'] },
    ]);
    expect(result.counts.rows).toBe(2);
    for (const word of ['Workshop', 'Seminar'])
      expect(JSON.stringify([result.dataset.events, result.rejected])).toContain(word);
  });

  it('is a row of its own where it is more than a group without events', async () => {
    const { counts } = await read([
      { label: 'A', events: [FORUM] },
      { label: 'B', remark: 'moved' },
    ]);
    expect(counts).toMatchObject({ rows: 2, recorded: 1, rejected: 1 });
  });

  it('is a row of its own where no list has anything in it', async () => {
    const { counts, rejected } = await read([{ place: 'Nairobi', title: [] }, FORUM]);
    expect(counts).toMatchObject({ rows: 2, recorded: 1, rejected: 1 });
    expect(JSON.stringify(rejected)).toContain('Nairobi');
  });
});

describe('a document that is an event', () => {
  it('has its sessions on its own days', async () => {
    const result = await read({
      title: 'Conference',
      date: '5-7 May 2026',
      sessions: [
        { title: 'Opening', date: '2026-05-05' },
        { title: 'Closing', date: '2026-05-07' },
      ],
    });
    expect(events(result)).toEqual(['Conference 2026-05-05/2026-05-07']);
    expect(codes(result)).toContain('json-events-unread');
  });

  it('is a title block of events of which some have no days yet', async () => {
    const plan = { title: 'Annual plan', date: '2026-01-15' };
    const result = await read({
      ...plan,
      events: [FORUM, { title: 'Workshop', date: 'TBC' }, { title: 'Talk' }],
    });
    expect(result.dataset.events.map(titleOf).sort()).toEqual(['Forum', 'Talk', 'Workshop']);
  });

  it.each<[string, object, string[]]>([
    ['a title block with a date', { title: 'Calendar', date: '2026-01-01' }, ['title', 'date']],
    ['what describes the document', { config: { title: 'Site', date: '2026-01-01' } }, ['config']],
    ['the document itself', { document: { title: 'Annual plan', date: '15 January 2026' } }, ['document']],
  ])('is not %s, which is named', async (_, block, names) => {
    const result = await read({ ...block, events: [FORUM, WORKSHOP] });
    expect(events(result)).toEqual(BOTH);
    expect(result.problems.find(({ code }) => code === 'json-members-unread')).toMatchObject({
      params: { names },
    });
  });
});

describe('a table by columns', () => {
  it('has the rows of all its columns, also where cells are left out', async () => {
    const result = await read({
      title: { 0: 'Forum', 2: 'Workshop' },
      date: { 0: '2026-05-05', 1: '2026-05-06', 2: '2026-06-07' },
    });
    expect(events(result)).toEqual(BOTH);
    expect(result.counts).toMatchObject({ rows: 3, recorded: 2, rejected: 1 });
  });

  it('has days where it has midnights in milliseconds', async () => {
    const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
    const { dataset } = await read({
      title: { 0: 'Forum', 1: 'Workshop' },
      date: { 0: day('2026-05-05'), 1: day('2026-06-07') },
      city: { 0: 'Nairobi', 1: 'Lima' },
    });
    expect(dataset.events.map(({ when }) => [when?.period, when?.hours]).sort()).toEqual([
      ['2026-05-05', undefined],
      ['2026-06-07', undefined],
    ]);
  });
});

describe('the names of objects around a list', () => {
  it('are those of its region', async () => {
    const { dataset } = await read({
      regions: { Africa: { events: [FORUM] }, Europe: { groups: [WORKSHOP] } },
    });
    expect(dataset.events.map(({ region }) => region).sort()).toEqual(['AFR', 'EUR']);
  });
});

describe('objects of linked data that are no events', () => {
  const PERSON = { '@type': 'Person', name: 'A. Author' };
  const PAGE = { '@type': ['WebPage', 'CollectionPage'], name: 'Events', datePublished: '2026-01-01' };

  it.each(['Event', 'schema:BusinessEvent', 'https://schema.org/Course', 'Festival'])(
    'are named, and not read, next to an object of type %s',
    async (type) => {
      const event = { '@type': type, name: 'Forum', startDate: '2026-05-05' };
      const result = await read({ '@graph': [PERSON, event, PAGE] });
      expect(events(result)).toEqual(['Forum 2026-05-05']);
      expect(result.dataset.events[0]!.sources[0]).toMatchObject({ row: 2 });
      expect(result.problems.find(({ code }) => code === 'json-types-unread')).toMatchObject({
        severity: 'remark',
        params: { rows: 2, names: ['Person', 'WebPage', 'CollectionPage'] },
      });
    },
  );

  it('are records where no object is an event', async () => {
    const result = await read([{ '@type': 'Meeting', ...FORUM }]);
    expect(events(result)).toEqual(['Forum 2026-05-05']);
    expect(codes(result)).not.toContain('json-types-unread');
  });
});

describe('events of schema.org', () => {
  it('have place, status and modality by its terms', async () => {
    const { dataset } = await importFiles([
      {
        name: 'a.json',
        content: JSON.stringify({
          '@context': 'https://schema.org',
          '@type': 'Event',
          name: 'Forum',
          startDate: '2026-05-05',
          endDate: '2026-05-06',
          eventStatus: 'https://schema.org/EventCancelled',
          eventAttendanceMode: 'MixedEventAttendanceMode',
          location: {
            '@type': 'Place',
            name: 'Hall A',
            address: { streetAddress: '1 Main St', addressLocality: 'Nairobi', addressCountry: 'KE' },
          },
        }),
      },
    ]);
    expect(dataset.events).toMatchObject([
      {
        status: 'cancelled',
        modality: 'hybrid',
        when: { period: '2026-05-05/2026-05-06' },
        place: { country: 'KE', city: 'Nairobi', venue: 'Hall A' },
      },
    ]);
  });
});

describe('events of a calendar in JSON', () => {
  const item = (summary: string, start: object, end: object, more: object = {}) => ({
    summary,
    start,
    end,
    ...more,
  });
  const periods = async (more: object) => {
    const { dataset } = await read({
      items: [
        item('Forum', { dateTime: '2026-05-05T09:00:00Z' }, { dateTime: '2026-05-05T10:00:00Z' }, more),
        item('Workshop', { date: '2026-06-07' }, { date: '2026-06-09' }, more),
        item('Fair', { date: '2026-02-28' }, { date: '2026-03-01' }, more),
      ],
    });
    return new Map(dataset.events.map((event) => [titleOf(event), event.when]));
  };

  it('have days or instants as their start and end', async () => {
    const when = await periods({});
    expect(when.get('Forum')).toMatchObject({ period: '2026-05-05', hours: '09:00-10:00' });
    expect(when.get('Workshop')).toMatchObject({ period: '2026-06-07/2026-06-09' });
  });

  it('end on the day before their end in an export of the Google Calendar API', async () => {
    const when = await periods({ kind: 'calendar#event' });
    expect(when.get('Forum')).toMatchObject({ period: '2026-05-05', hours: '09:00-10:00' });
    expect(when.get('Workshop')).toMatchObject({ period: '2026-06-07/2026-06-08' });
    expect(when.get('Fair')).toMatchObject({ period: '2026-02-28' });
  });

  it.each([{ iCalUID: 'a@google.com' }, { htmlLink: 'https://www.google.com/calendar/event?eid=a' }])(
    'do so in one without its kind: %j',
    async (more) => {
      expect((await periods(more)).get('Workshop')).toMatchObject({ period: '2026-06-07/2026-06-08' });
    },
  );

  it('are read beside one that was deleted from its series and has no start', async () => {
    const { dataset, counts } = await read({
      items: [
        item('Workshop', { date: '2026-06-07' }, { date: '2026-06-09' }, { kind: 'calendar#event' }),
        { kind: 'calendar#event', id: 'x', status: 'cancelled' },
      ],
    });
    expect(dataset.events.map(({ when }) => when?.period)).toEqual(['2026-06-07/2026-06-08']);
    expect(counts).toMatchObject({ rows: 2, recorded: 1, rejected: 1 });
  });
});

describe('a correction', () => {
  const correct = async (value: unknown, cell: number, text: string) => {
    const content = typeof value === 'string' ? value : JSON.stringify(value);
    const input = { name: 'a.json', content: new TextEncoder().encode(content) };
    const result = await jsonReader.correct!(input, [{ row: 1, cell, text }]);
    return 'bytes' in result ? new TextDecoder().decode(result.bytes) : result.problem.code;
  };

  it('of the one event of a document is written in its place', async () => {
    const text = '{"meta": 1, "event": {"title": "Forum", "date": "2026-05-05"}}';
    expect(await correct(text, 1, '2026-05-06')).toBe(text.replace('05"', '06"'));
  });

  it('leaves a comma before a closing bracket where it is', async () => {
    for (const text of [
      '[{"title": "Forum, [day 1,]", "date": "2026-05-05",},\n]',
      '{"events": [{"title": "Forum, [day 1,]", "date": "2026-05-05", }, ],}',
    ])
      expect(await correct(text, 1, '2026-05-06')).toBe(text.replace('05"', '06"'));
  });

  it('of an earlier value of a name is written where that value is', async () => {
    const text = '[{"title": "Forum", "type": "a", "type": "b"}]';
    expect(await correct(text, 1, 'c')).toBe('[{"title": "Forum", "type": "c", "type": "b"}]');
    expect(await correct(text, 2, 'c')).toBe('[{"title": "Forum", "type": "a", "type": "c"}]');
  });

  it('of a record next to one with an empty list is written in its place', async () => {
    const value = [FORUM, { title: [] }];
    expect(await correct(value, 1, '2026-05-06')).toBe(JSON.stringify(value).replace('05"', '06"'));
  });

  it.each([
    ['columns', { title: ['Forum'], date: ['2026-05-05'] }],
    ['months', { May: [FORUM] }],
    ['features', [{ type: 'Feature', properties: FORUM }]],
  ])('of an event in %s is not possible, which is said', async (_, value) => {
    expect(await correct(value, 0, 'Fair')).toBe('correction-unsupported');
  });
});

describe('hostile documents', () => {
  it('with groups too deep for any list give a problem, and no error is thrown', async () => {
    const depth = 3000;
    const text = `${'[{"items":'.repeat(depth)}[{"title":"A","date":"2026-05-05"}]${'}]'.repeat(depth)}`;
    const { problems } = await importFiles([{ name: 'a.json', content: text }], { reference: false });
    expect(problems.filter(({ severity }) => severity === 'error')).not.toEqual([]);
  });

  it('may name members as a prototype does', async () => {
    const text =
      '{"__proto__": {"title": "Forum", "date": "2026-05-05"}, "constructor": [{"title": "Workshop", "date": "2026-06-07"}]}';
    const result = await importFiles([{ name: 'a.json', content: text }], { reference: false });
    expect(events(result)).toEqual(BOTH);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  it('may have keys of any length', async () => {
    const result = await read({ ['x'.repeat(100_000)]: [FORUM], ['5 May '.repeat(20_000)]: [WORKSHOP] });
    expect(events(result)).toEqual(BOTH);
  });
});

describe('a comma before a closing bracket', () => {
  const titlesOf = async (content: string, name = 'a.json') => {
    const { dataset, problems } = await importFiles({ name, content });
    const codes = problems.map(({ code }) => code).filter((code) => code.startsWith('json-'));
    return [...dataset.events.map(({ title }) => Object.values(title)[0]).sort(), ...codes];
  };

  it('of a list, an object or a line is left out of account; those in texts are kept', async () => {
    const [a, b] = ['{"title": "A, ]", "date": "2026-05-05"', '{"title": "B,}", "date": "2026-05-06"'];
    for (const content of [`[${a}},${b}},]`, `[${a},},\n${b} , }\n,\n]\n`, `{"events": [${a}},${b}},],}`])
      expect(await titlesOf(content)).toEqual(['A, ]', 'B,}']);
    expect(await titlesOf(`${a},}\n${b}}\n`, 'a.ndjson')).toEqual(['A, ]', 'B,}']);
  });

  it('is not the fault that is reported, where there is another', async () => {
    const { problems } = await importFiles({
      name: 'a.json',
      content: '[\n  {"title": "A",},\n  {"title" "B"},\n]\n',
    });
    expect(problems.find(({ code }) => code === 'json-invalid')).toMatchObject({
      params: { line: 3, column: 12 },
    });
  });

  it.each([
    '[{"title": "A"},,]',
    '[{"title": "A" "date": "2026"}]',
    '[,]',
    '[[1,,]]',
    '[{"title": "A",',
    '{,}',
  ])('is no excuse for anything else: %s', async (content) => {
    expect(await titlesOf(content)).toEqual(['json-invalid']);
  });
});
