import { placeLabel } from '@regional-presence/core/problems';
import { importFiles, jsonReader } from '@regional-presence/import';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../src/json-records/json-fault.js';

const file = (value: unknown, name = 'a.json') => ({
  name,
  content: typeof value === 'string' ? value : JSON.stringify(value),
});
const read = (value: unknown) => importFiles([file(value)], { reference: false });
const titles = (events: readonly { title: Record<string, string> }[]) =>
  events.map(({ title }) => Object.values(title)[0]).sort();

describe('an object whose keys are', () => {
  it('days has the records of each day', async () => {
    const { dataset, counts } = await read({
      '2026-01-26': [{ title: 'Forum' }, { title: 'Workshop' }],
      '2026-01-27': [{ title: 'Seminar' }],
    });
    expect(counts).toMatchObject({ rows: 3, recorded: 3 });
    expect(dataset.events.map(({ title, when }) => [Object.values(title)[0], when?.period]).sort()).toEqual([
      ['Forum', '2026-01-26'],
      ['Seminar', '2026-01-27'],
      ['Workshop', '2026-01-26'],
    ]);
  });

  it('days may have one record each', async () => {
    const { dataset } = await read({ '2026-01-26': { title: 'Forum' } });
    expect(dataset.events[0]!.when?.period).toBe('2026-01-26');
  });

  it('days may have a time in some of them', async () => {
    const { dataset } = await read({
      '2026-01-26': { title: 'Forum' },
      '2026-01-27T14:00:00Z': { title: 'Workshop' },
    });
    expect(
      Object.fromEntries(
        dataset.events.map(({ title, when }) => [Object.values(title)[0], [when?.period, when?.hours]]),
      ),
    ).toEqual({ Forum: ['2026-01-26', undefined], Workshop: ['2026-01-27', '14:00'] });
  });

  it('names of lists has those of the lists in its objects as well, where they have events', async () => {
    const { dataset, problems } = await read({
      archive: { events: [{ title: 'Seminar', date: '3 May 2022' }], tags: [{ name: 'a' }] },
      events: [{ title: 'Forum', date: '1 May 2022' }],
      meta: { authors: [{ name: 'A' }] },
    });
    expect(titles(dataset.events)).toEqual(['Forum', 'Seminar']);
    expect(problems.find(({ code }) => code === 'json-members-unread')?.params).toEqual({ names: ['meta'] });
  });

  it('names of lists says which of its other members are not read', async () => {
    const { dataset, problems } = await read({
      title: 'List',
      one: { title: 'Seminar', date: '3 May 2022' },
      empty: {},
      none: null,
      events: [{ title: 'Forum', date: '1 May 2022' }],
    });
    expect(titles(dataset.events)).toEqual(['Forum', 'Seminar']);
    expect(problems.find(({ code }) => code === 'json-members-unread')?.params).toEqual({
      names: ['title'],
    });
  });

  it('groups has the records of groups within groups, with the members of each', async () => {
    const { dataset, counts } = await read({
      events: [
        {
          year: 2022,
          archived: true,
          months: [
            {
              month: 'setembro',
              archived: false,
              events: [
                { name: 'Forum', days: ['22', '23', '24'], city: 'Lisbon' },
                { name: 'Workshop', days: ['30'], city: 'Porto' },
              ],
            },
            { month: 'outubro', archived: true, events: [] },
          ],
        },
      ],
    });
    expect(counts).toMatchObject({ rows: 2, recorded: 2 });
    expect(dataset.events.map(({ title, when }) => [Object.values(title)[0], when?.period])).toEqual([
      ['Forum', '2022-09-22/2022-09-24'],
      ['Workshop', '2022-09-30'],
    ]);
    // The value of the outer group that an inner one has as well.
    expect(dataset.events[0]!.extra).toEqual({ 'months: archived': 'true', archived: 'false' });
  });

  it('groups is not that of things that belong to a record, such as its speakers', async () => {
    const { counts } = await read({
      events: [{ title: 'Forum', date: '5 May 2026', speakers: [{ name: 'A' }, { name: 'B' }] }],
    });
    expect(counts).toMatchObject({ rows: 1, recorded: 1 });
  });

  it('groups keeps a member named as a prototype is', async () => {
    const { dataset } = await read(
      '[{"year":2022,"__proto__":{"polluted":1},"months":[{"month":"May","events":[{"title":"Forum","day":"5"}]}]}]',
    );
    expect(dataset.events[0]!.when?.period).toBe('2022-05-05');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('days may be within objects of terms, each as a sheet of a workbook', async () => {
    const { dataset, counts } = await read({
      'Autumn 2025': { '2025-09-10': { title: 'Forum' } },
      'Spring 2026': { '2026-01-26': { title: 'Workshop' }, '2026-2-3': { title: 'Seminar' } },
    });
    expect(counts).toMatchObject({ rows: 3, recorded: 3 });
    expect(dataset.events.map(({ when, sources }) => [sources[0]!.sheet, when?.period]).sort()).toEqual([
      ['Autumn 2025', '2025-09-10'],
      ['Spring 2026', '2026-01-26'],
      ['Spring 2026', '2026-02-03'],
    ]);
  });

  it('names of collections has lists of rows where titles are texts', async () => {
    const { dataset, counts } = await read({
      projects: [{ title: 'Digital skills', date: '2026-01-26' }],
      workshops: [{ title: 'Linux basics', date: '2026-02-03' }],
    });
    expect(counts).toMatchObject({ rows: 2, recorded: 2, rejected: 0 });
    expect(titles(dataset.events)).toEqual(['Digital skills', 'Linux basics']);
  });

  it('ids has one record each, with its id', async () => {
    const { dataset } = await read({ 12: { title: 'Forum', date: '2026-01-26' }, e7: { title: 'Workshop' } });
    expect(titles(dataset.events)).toEqual(['Forum', 'Workshop']);
    expect(JSON.stringify(dataset.events)).toContain('"id":"12"');
  });

  it('days has no key in a record that has the date itself', async () => {
    const { dataset } = await read({ '2026-01-26': [{ title: 'Forum', date: '2026-02-03' }] });
    expect(dataset.events[0]!.when?.period).toBe('2026-02-03');
  });

  it('days loses no item that is no object: a text is a title', async () => {
    const { counts, dataset } = await read({ '2026-01-26': [{ title: 'Forum' }, 'Workshop', 7] });
    expect(counts).toMatchObject({ rows: 3, recorded: 2, rejected: 1 });
    expect(titles(dataset.events)).toEqual(['Forum', 'Workshop']);
  });

  it('names has the list of each name, as sheets of a workbook', async () => {
    const { dataset, counts, tables, problems } = await read({
      sources: [{ name: 'A museum', url: 'https://example.org/a' }],
      past: [{ title: 'Forum', date: '2026-01-26' }],
      upcoming: [{ title: 'Workshop', date: '2026-02-03' }],
    });
    expect(titles(dataset.events)).toEqual(['Forum', 'Workshop']);
    expect(counts).toMatchObject({ rows: 2, rejected: 0 });
    // The pages of other organizations are no events, which is said.
    const skipped = problems.filter(({ code }) => code === 'sheet-skipped');
    expect(skipped).toMatchObject([{ params: { rows: 1 }, place: { sheet: 'sources' } }]);
    expect(tables.map(({ sheet }) => sheet)).toEqual(['sources', 'past', 'upcoming']);
  });

  it('names is read whole where no list shows dates, places or kinds', async () => {
    const { dataset, counts } = await read({ a: [{ title: 'Forum' }], b: [{ title: 'Workshop' }] });
    expect(titles(dataset.events)).toEqual(['Forum', 'Workshop']);
    expect(counts).toMatchObject({ rows: 2, recorded: 2 });
  });

  it('names may have one list within another object', async () => {
    const { dataset } = await read({ data: { total: 1, events: [{ title: 'Forum', date: '2026-01-26' }] } });
    expect(dataset.events).toMatchObject([{ when: { period: '2026-01-26' } }]);
  });

  it('names says in which list a value is wrong', async () => {
    const { problems } = await read({
      past: [{ title: 'Forum', date: '2026-01-26' }],
      upcoming: [{ title: 'Workshop', date: '31/02/2026' }],
    });
    const [found] = problems.filter(({ severity }) => severity === 'error');
    expect(found!.place).toMatchObject({ sheet: 'upcoming', row: 1 });
  });

  it('days is not corrected in the file, which is said', async () => {
    const content = new TextEncoder().encode(JSON.stringify({ '2026-01-26': [{ title: 'Forum' }] }));
    const result = await jsonReader.correct!({ name: 'a.json', content }, [
      { row: 1, cell: 1, text: 'Week' },
    ]);
    expect(result).toMatchObject({ problem: { code: 'correction-unsupported' } });
  });
});

describe('an object of several lists', () => {
  it('skips records by day without titles next to records with titles, and says so', async () => {
    const { dataset, counts, problems } = await read({
      quotes: { '2026-01': { text: 'Patience is a virtue.' }, '2026-02': { text: 'Knowledge is light.' } },
      events: [{ title: 'Forum', date: '2026-03-07' }],
    });
    expect(titles(dataset.events)).toEqual(['Forum']);
    expect(counts).toMatchObject({ rows: 1, recorded: 1 });
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'sheet-skipped', place: { file: 'a.json', sheet: 'quotes' } }),
    );
  });

  it('reads records by day without titles where they are all there is', async () => {
    const { counts } = await read({ terms: { '2026-01-26': { text: 'Patience' } } });
    expect(counts).toMatchObject({ rows: 1 });
  });
});

describe('a list of dates within a record', () => {
  const dates = (...list: object[]) => ({ title: 'Law', sessions: list });

  it('has one event for each of them', async () => {
    const { dataset, counts } = await read([
      dates({ label: 'First', date: '2026-05-05' }, { label: 'Second', date: '2026-05-07' }),
      { title: 'Radio', sessions: [{ label: 'Only', date: '2026-06-01' }] },
    ]);
    expect(dataset.events.map(({ title, when }) => [title.und, when?.period])).toEqual([
      ['Law', '2026-05-05'],
      ['Law', '2026-05-07'],
      ['Radio', '2026-06-01'],
    ]);
    expect(counts).toMatchObject({ rows: 3, recorded: 3 });
  });

  it('is that of a part of the event where the record has a date of its own', async () => {
    const { dataset } = await read([
      { date: '2026-05-01', ...dates({ date: '2026-05-05' }, { date: '2026-05-07' }) },
    ]);
    expect(dataset.events.map(({ when }) => when?.period)).toEqual(['2026-05-01']);
  });
});

describe('an array of one object', () => {
  it('is that object: its venue and city are those of the record', async () => {
    const { dataset } = await read([
      { title: 'Forum', date: '2026-01-26', venues: [{ name: 'Main hall', city: 'Lima', country: 'pe' }] },
    ]);
    expect(dataset.events[0]!.place).toMatchObject({ venue: 'Main hall', city: 'Lima', country: 'PE' });
  });

  it('is corrected in its place', async () => {
    const text = '[{"title": "Forum", "venues": [{"name": "Hall", "city": "Lima"}]}]';
    const content = new TextEncoder().encode(text);
    const result = await jsonReader.correct!({ name: 'a.json', content }, [
      { row: 1, cell: 2, text: 'Quito' },
    ]);
    expect('bytes' in result && new TextDecoder().decode(result.bytes)).toBe(text.replace('Lima', 'Quito'));
  });

  it('is none if it is empty: no column is made of it', async () => {
    const { dataset, problems } = await read([{ title: 'Forum', date: '2026-01-26', venues: [] }]);
    expect(dataset.events[0]).not.toHaveProperty('extra');
    expect(problems.map(({ code }) => code)).not.toContain('column-unknown');
  });

  it('is none if it has two: the first is not taken for both', async () => {
    const venues = [{ city: 'Lima' }, { city: 'Quito' }];
    const { dataset } = await read([{ title: 'Forum', date: '2026-01-26', venues }]);
    expect(dataset.events[0]!.place?.city).toBeUndefined();
    expect(JSON.stringify(dataset.events[0])).toContain('Quito');
  });
});

describe('a text that is not JSON', () => {
  it.each([
    ['[{"title": "Forum",\n  "date": "2026-01-26"\n  "city": "Lima"}]', 3, 3],
    ['[{"title": "Forum",}]', 1, 20],
    ['[{"title": "Forum"}', 1, 20],
    ["[{'title': 1}]", 1, 3],
    ['[1,,2]', 1, 4],
    ['[01]', 1, 3],
    ['[tru]', 1, 2],
    ['{"a" 1}', 1, 6],
    ['{"a": "x\ny"}', 1, 7],
    ['[1] [2]', 1, 5],
    ['[1}', 1, 3],
    ['', 1, 1],
  ])('%j has its fault in line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFault(text, {}).params).toMatchObject({ line, column });
  });

  it('is reported with a few words around the fault', async () => {
    const { problems } = await read('[{"title": "Forum" "date": "2026-01-26"}]');
    expect(problems[0]!.message).toContain('"title": "Forum" "date"');
    expect(problems[0]!.message).toContain('line 1, column 20');
  });

  it('has a fault within it wherever a valid text is cut', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const text = json.slice(0, at % json.length);
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const { params } = jsonFault(text, {});
        expect(Number(params.column)).toBeLessThanOrEqual(text.length + 1);
        if (isJson) expect(params.column).toBe(text.split('\n').at(-1)!.length + 1);
      }),
    );
  });
});

it('a record of JSON is named by its number, its values by the name of the field', () => {
  const place = { file: 'a.json', row: 5, column: { letter: 'C', name: 'dateTime' } };
  expect(placeLabel(place)).toBe('a.json, record 5, field dateTime');
  expect(placeLabel({ ...place, file: 'a.csv' })).toBe('a.csv, row 5, column C (dateTime)');
});
