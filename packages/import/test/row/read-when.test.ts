import { describe, expect, it } from 'vitest';
import { withZone } from '../../src/row/when/infer-zone.js';
import { readWhen } from '../../src/row/when/read-when.js';
import type { WhenField } from '../../src/row/when/when-cells.js';

type Texts = Partial<Record<WhenField, string>>;
type Columns = Partial<Record<WhenField, object>>;

/** Reads the cells of fields: what was read, the fields that are kept, and the problems with their parameters. */
function read(texts: Texts, columns: Columns = {}, context: { language?: string; within?: string } = {}) {
  const entries = Object.entries(texts) as [WhenField, string][];
  const cells = Object.fromEntries(
    entries.map(([field, text]) => [
      field,
      { text, column: { letter: field[0]!, name: field, field, ...columns[field] } },
    ]),
  );
  const { value, consumed, problems } = readWhen(cells, {
    language: context.language,
    within: context.within,
  });
  const names = new Set(consumed.map(({ name }) => name));
  return {
    ...value,
    kept: entries.map(([field]) => field).filter((field) => !names.has(field)),
    found: problems.map(({ problem, column }) => `${problem.code} ${column?.name}`),
    params: problems.map(({ problem }) => problem.params),
  };
}

/** The periods of cells with their hours and zone, with a star for an inferred year. */
const shown = (whens: ReturnType<typeof read>['whens']) =>
  whens
    .map(({ period, hours, zone, continuous, inferred }) =>
      [period, hours, zone, continuous && 'continuous', inferred && `*${inferred}`].filter(Boolean).join(' '),
    )
    .join('; ');

describe('a column of days next to a date', () => {
  it.each<[rule: string, texts: Texts, expected: string]>([
    [
      'has its first day, so that all its days count',
      { period: '2026-02-12', date: '12-13 February 2026' },
      '2026-02-12/2026-02-13',
    ],
    ['has one of the days of a month', { period: '2026-02-12', date: 'February 2026' }, '2026-02-12'],
    [
      'has the first of several dates',
      { period: '2026-02-12', date: '12 and 17 February 2026' },
      '2026-02-12',
    ],
    ['has the same day', { period: '2026-02-12', date: '12 February 2026' }, '2026-02-12'],
  ])('%s', (_, texts, expected) => {
    const { whens, found } = read(texts);
    expect(shown(whens)).toBe(expected);
    expect(found).toEqual([]);
  });
});

describe('the columns of start and end', () => {
  it.each<[texts: Texts, expected: string]>([
    [{ start: '3 May 2027', end: '5 May 2027' }, '2027-05-03/2027-05-05'],
    [{ date: '1 May 2027', end: '3 May 2027' }, '2027-05-01/2027-05-03'],
    [{ start: '2027-05-03/2027-05-05' }, '2027-05-03/2027-05-05'],
    [{ start: '2027-05-03 09:00' }, '2027-05-03 09:00'],
    [{ start: '2027-05-03 09:00-10:00' }, '2027-05-03 09:00-10:00'],
    [{ start: '2027-05-03 00:00' }, '2027-05-03'],
    [{ start: '3-5 May 2027 09:00-10:00 UTC' }, '2027-05-03/2027-05-05 09:00-10:00 UTC'],
    [{ start: '2027-05-03T09:00Z', end: '2027-05-03T10:00Z' }, '2027-05-03 09:00-10:00 UTC'],
    [
      { start: '3 May 2027 09:00', end: '3 May 2027 10:00 Nairobi time' },
      '2027-05-03 09:00-10:00 Africa/Nairobi',
    ],
    [{ start: '3 May 2027 09:00-09:30', end: '3 May 2027 10:00-11:00' }, '2027-05-03 09:00-11:00'],
    [{ start: '3 May 2027', startTime: '9:00', endTime: '10:00' }, '2027-05-03 09:00-10:00'],
    [{ start: '3 May 2027', startTime: '9:00 UTC', endTime: '10:00' }, '2027-05-03 09:00-10:00 UTC'],
    [{ start: '3 May 2027', startTime: '9:00', endTime: '10:00 UTC' }, '2027-05-03 09:00-10:00 UTC'],
    [{ start: '3 May 2027', startTime: '9:00-10:00' }, '2027-05-03 09:00-10:00'],
    [{ start: '3 May 2027 00:00', startTime: '9:00', endTime: '10:00' }, '2027-05-03 09:00-10:00'],
    [
      { start: '3 May 2027 00:00', end: '3 May 2027 00:00', startTime: '9:00', endTime: '10:00' },
      '2027-05-03 09:00-10:00',
    ],
    [{ start: '3 May 2027 09:00', startTime: '9:00' }, '2027-05-03 09:00'],
    [{ date: '1 May 2027', start: '9:00', end: '10:00' }, '2027-05-01 09:00-10:00'],
    [{ date: '1 May 2027', start: '9:00' }, '2027-05-01 09:00'],
    [{ date: '1 May 2027', start: '1 May 2027 9:00', end: '1 May 2027 10:00' }, '2027-05-01 09:00-10:00'],
    [{ start: '3 May 2027 00:00', end: '4 May 2027 00:00' }, '2027-05-03/2027-05-04'],
    [{ start: '3 May 2027 00:00', end: '4 May 2027 00:00', allDay: 'yes' }, '2027-05-03'],
  ])('%j are %s', (texts, expected) => {
    const { whens, found, kept } = read(texts);
    expect([shown(whens), found, kept]).toEqual([expected, [], []]);
  });

  it.each<[texts: Texts, expected: string]>([
    [{ start: '3 May', end: '5 May 2027' }, '2027-05-03/2027-05-05'],
    [{ start: '3 May 2027', end: '5 May' }, '2027-05-03/2027-05-05'],
    [{ start: '3 May', end: '5 May' }, '2027-05-03/2027-05-05 *year'],
    [{ start: '3 May' }, '2027-05-03 *year'],
    [{ start: '3-5 May' }, '2027-05-03/2027-05-05 *year'],
    [{ start: '3 May 09:00-10:00' }, '2027-05-03 09:00-10:00 *year'],
    [{ date: '3 May' }, '2027-05-03 *year'],
    [{ date: '3 May 2027' }, '2027-05-03'],
    [{ start: '3 May 2027', end: '5 May 2027' }, '2027-05-03/2027-05-05'],
  ])('have the year of the reporting period where they have none: %j', (texts, expected) => {
    expect(shown(read(texts, {}, { within: '2027' }).whens)).toBe(expected);
  });

  it.each<[texts: Texts, expected: string, kept: WhenField[], found: string[], params: object[]]>([
    [
      { start: '5 May 2027', end: '3 May 2027' },
      '',
      ['start', 'end'],
      ['date-phrase-reversed end'],
      [{ value: '5 May 2027 – 3 May 2027' }],
    ],
    [
      { start: 'soon', end: '3 May 2027' },
      '',
      ['start', 'end'],
      ['date-unreadable start'],
      [{ value: 'soon' }],
    ],
    [
      { start: '3 May 2027', end: 'soon' },
      '2027-05-03',
      ['end'],
      ['date-unreadable end'],
      [{ value: 'soon' }],
    ],
    [
      { start: 'soon', end: 'later' },
      '',
      ['start', 'end'],
      ['date-unreadable start', 'date-unreadable end'],
      [{ value: 'soon' }, { value: 'later' }],
    ],
    [{ end: '3 May 2027' }, '', ['end'], [], []],
    [
      { date: '1 May 2027', end: 'soon' },
      '2027-05-01',
      ['end'],
      ['date-unreadable end'],
      [{ value: 'soon' }],
    ],
    [
      { date: '1 May 2027', start: 'later' },
      '2027-05-01',
      ['start'],
      ['date-unreadable start'],
      [{ value: 'later' }],
    ],
    [{ date: 'soon', end: '3 May 2027' }, '', ['end'], ['date-unreadable date'], [{ value: 'soon' }]],
    [
      { date: '1 May 2027', start: '9:00', end: '3 May 2027' },
      '2027-05-01',
      ['start', 'end'],
      ['date-unreadable start'],
      [{ value: '9:00' }],
    ],
    [
      { date: '1 May 2027', start: '1 May 2027', end: '10:00' },
      '2027-05-01',
      ['start', 'end'],
      ['hours-omitted end'],
      [{ value: '1 May 2027 – 10:00', reason: 'noStart' }],
    ],
    [
      { date: '1 May 2027', start: '9:00', startTime: '8:00' },
      '2027-05-01 08:00',
      ['start'],
      ['date-unreadable start'],
      [{ value: '9:00' }],
    ],
    [
      { date: '1 May 2027', start: '9:00', end: '10:00', endTime: '11:00' },
      '2027-05-01 09:00-11:00',
      ['end'],
      ['date-unreadable end'],
      [{ value: '10:00' }],
    ],
    [{ date: '1 May 2027', start: '9:00', endTime: '11:00' }, '2027-05-01 09:00-11:00', [], [], []],
    [
      { start: '3 May 2027 09:00 UTC', end: '3 May 2027 10:00 Nairobi time' },
      '2027-05-03 09:00 UTC',
      ['start', 'end'],
      ['hours-omitted end'],
      [
        {
          value: '3 May 2027 09:00 UTC – 3 May 2027 10:00 Nairobi time',
          reason: 'twoZones',
          detail: 'UTC, Africa/Nairobi',
        },
      ],
    ],
    [
      { start: '3 May 2027', startTime: '9:00 UTC', endTime: '10:00 Nairobi time' },
      '2027-05-03 09:00 UTC',
      ['start', 'startTime', 'endTime'],
      ['hours-omitted endTime'],
      [{ value: '3 May 2027 – 10:00 Nairobi time', reason: 'twoZones', detail: 'UTC, Africa/Nairobi' }],
    ],
    [
      { start: '3 May 2027 08:00', end: '3 May 2027 12:00', startTime: '9:00', endTime: '13:00' },
      '2027-05-03 08:00-12:00',
      ['startTime', 'endTime'],
      ['cells-contradict endTime', 'cells-contradict startTime'],
      [
        { value: '13:00', used: '12:00' },
        { value: '9:00', used: '08:00' },
      ],
    ],
    [
      { start: '3 May 2027 09:00', end: '3 May 2027 08:00' },
      '2027-05-03 09:00',
      ['start', 'end'],
      ['hours-omitted end'],
      [{ value: '3 May 2027 09:00 – 3 May 2027 08:00', reason: 'endBeforeStart', detail: '08:00' }],
    ],
    [
      { start: 'May 2027', startTime: '9:00' },
      '2027-05',
      ['start', 'startTime'],
      ['hours-omitted start'],
      [{ value: 'May 2027 – May 2027', reason: 'noDay' }],
    ],
    [
      { start: '3 May 2027', end: '4 May 2027', endTime: '10:00' },
      '2027-05-03/2027-05-04',
      ['start', 'end', 'endTime'],
      ['hours-omitted endTime'],
      [{ value: '3 May 2027 – 4 May 2027', reason: 'noStart' }],
    ],
    [
      { start: '3 May 2027 09:00', end: '3 May 2027 10:00', allDay: 'yes' },
      '2027-05-03 09:00-10:00',
      ['allDay'],
      ['cells-contradict allDay'],
      [{ value: 'yes', used: '09:00-10:00' }],
    ],
    [
      { start: '3 May 2027 00:00', end: '6 May 2027 00:00', allDay: 'no' },
      '2027-05-03/2027-05-05',
      [],
      ['end-at-midnight end'],
      [{ value: '6 May 2027 00:00', lastDay: '2027-05-05' }],
    ],
    [
      { start: '3 May 2027', end: '4 May 2027', startTime: '00:00', endTime: '00:00' },
      '2027-05-03',
      [],
      ['end-at-midnight end'],
      [{ value: '4 May 2027', lastDay: '2027-05-03' }],
    ],
    [
      { start: '3 May 2027', startTime: 'morning' },
      '2027-05-03',
      ['startTime'],
      ['hours-invalid startTime'],
      [{ value: 'morning' }],
    ],
    [
      { start: '3 May 2027 (draft)', end: '4 May 2027 (x)' },
      '2027-05-03/2027-05-04',
      ['start', 'end'],
      [],
      [],
    ],
  ])('that are in doubt are kept and reported: %j', (texts, expected, kept, found, params) => {
    const reading = read(texts);
    expect(shown(reading.whens)).toBe(expected);
    expect(reading.found).toEqual(found);
    expect(reading.kept).toEqual(kept);
    expect(reading.params).toEqual(params);
  });

  it('end at midnight where the column has times', () => {
    const texts = { start: '3 May 2027 00:00', end: '4 May 2027 00:00' };
    const { whens, found } = read(texts, { start: { times: true } });
    expect([shown(whens), found]).toEqual(['2027-05-03', ['end-at-midnight end']]);
  });
});

describe('a date next to the columns of its period', () => {
  it.each<[texts: Texts, whens: object[], kept: WhenField[], found: string[]]>([
    [
      { start: '1 May 2027', end: '3 May 2027', date: '1-3 May 2027, 9:00-10:00 UTC' },
      [
        {
          period: '2027-05-01/2027-05-03',
          phrase: '1-3 May 2027, 9:00-10:00 UTC',
          hours: '09:00-10:00',
          zone: 'UTC',
        },
      ],
      [],
      [],
    ],
    [
      { start: '1 May 2027', end: '3 May 2027', date: '1-5 May 2027' },
      [{ period: '2027-05-01/2027-05-03', phrase: '1-5 May 2027' }],
      [],
      [],
    ],
    [
      { start: '1 May 2027', end: '3 May 2027', date: '30 April-3 May 2027' },
      [{ period: '2027-05-01/2027-05-03', phrase: '30 April-3 May 2027' }],
      [],
      [],
    ],
    [
      { start: '3 May 2027', date: '3 May 2027; 9 May 2027' },
      [{ period: '2027-05-03', phrase: '3 May 2027; 9 May 2027' }],
      [],
      [],
    ],
    [
      { start: '1 May 2027', end: '3 May 2027', date: '2-5 May 2027' },
      [],
      ['start', 'end'],
      ['date-columns-contradict date'],
    ],
    [
      { start: '1 May 2027', end: '3 May 2027', date: '1-2 May 2027' },
      [],
      ['start', 'end'],
      ['date-columns-contradict date'],
    ],
    [{ period: '2027-05-03', date: '4 May 2027' }, [], ['period'], ['date-columns-contradict date']],
    [{ period: '2027-05-03', date: '3 May 2027' }, [{ period: '2027-05-03', phrase: '3 May 2027' }], [], []],
    [
      { start: '1 May 2027', end: '3 May 2027', date: '9:00-10:00' },
      [{ period: '2027-05-01/2027-05-03', hours: '09:00-10:00' }],
      [],
      [],
    ],
    [{ start: '1 May 2027', date: 'soon' }, [{ period: '2027-05-01' }], ['date'], ['date-unreadable date']],
    [
      { start: '3 May 2027 09:00 UTC', date: '3 May 2027 10:00 Nairobi time' },
      [{ period: '2027-05-03', phrase: '3 May 2027 10:00 Nairobi time', hours: '09:00', zone: 'UTC' }],
      [],
      [],
    ],
  ])('agrees or contradicts: %j', (texts, whens, kept, found) => {
    const reading = read(texts);
    expect(reading.whens).toStrictEqual(whens);
    expect(reading.kept).toEqual(kept);
    expect(reading.found).toEqual(found);
    expect(reading.dateText).toBe(whens.length === 0 ? texts.date : undefined);
  });

  it('that contradicts is reported with all readings', () => {
    expect(read({ start: '1 May 2027', date: '7 May 2027; 9 May 2027' }).params).toEqual([
      { readings: ['2027-05-07', '2027-05-09', '2027-05-01'] },
    ]);
  });
});

describe('the column of a period', () => {
  it.each<[texts: Texts, expected: string, kept: WhenField[], found: string[]]>([
    [{ period: '2027-05-03/2027-05-05' }, '2027-05-03/2027-05-05', [], []],
    [{ period: '3 May 2027' }, '2027-05-03', [], []],
    [{ period: '3 May 2027 (draft)' }, '2027-05-03', ['period'], []],
    [{ period: '2027-05-05/2027-05-03' }, '', ['period'], ['date-phrase-reversed period']],
    [{ period: 'soon' }, '', ['period'], ['date-unreadable period']],
    [{ period: 'soon', start: '3 May 2027' }, '2027-05-03', ['period'], ['date-unreadable period']],
    [{ period: '2027-05-03', end: '2027-05-04' }, '2027-05-03', ['end'], []],
    [{ period: '2027-05-03', end: '2027-05-04', date: '3 May 2027' }, '2027-05-03', ['end'], []],
  ])('%j', (texts, expected, kept, found) => {
    const reading = read(texts);
    expect([shown(reading.whens), reading.kept, reading.found]).toEqual([expected, kept, found]);
  });
});

describe('the column of a date', () => {
  it.each<[text: string, expected: object]>([
    ['every Monday', { whens: [], dateText: 'every Monday', recurrence: 'every Monday' }],
    ['TBD', { whens: [], dateText: 'TBD' }],
    ['3 May 2027', { whens: [{ period: '2027-05-03', phrase: '3 May 2027' }] }],
    [
      '3 May 2027, 09:00 UTC',
      { whens: [{ period: '2027-05-03', phrase: '3 May 2027, 09:00 UTC', hours: '09:00', zone: 'UTC' }] },
    ],
    [
      'draft: 3 May 2027 (online)',
      {
        whens: [{ period: '2027-05-03', phrase: 'draft: 3 May 2027 (online)' }],
        otherWords: 'draft: (online)',
      },
    ],
  ])('%s', (text, expected) => {
    const { kept: _, found: __, params: ___, ...value } = read({ date: text });
    expect(value).toStrictEqual(expected);
  });

  it('is kept only for its words', () => {
    expect(read({ start: '3 May 2027 (...)' }).kept).toEqual([]);
    expect(read({ start: '3 May 2027 (2)' }).kept).toEqual(['start']);
  });

  it.each<[column: object, language: string | undefined, expected: string]>([
    [{ order: 'dmy' }, undefined, '2027-04-03'],
    [{ order: 'mdy' }, undefined, '2027-03-04'],
    [{ order: 'mdy' }, 'fr', '2027-03-04'],
    [{ order: 'mixed' }, 'fr', ''],
    [{}, 'fr', '2027-04-03'],
    [{}, undefined, ''],
    [{ hint: 'mm/dd/yyyy' }, undefined, '2027-03-04'],
    [{ hint: 'mm/dd/yyyy', order: 'dmy' }, undefined, '2027-04-03'],
    [{ hint: 'mm/dd/yyyy', order: 'mixed' }, undefined, ''],
  ])('has the order of its column %j, else of the language %s', (column, language, expected) => {
    const context = language === undefined ? {} : { language };
    expect(shown(read({ date: '03/04/2027' }, { date: column }, context).whens)).toBe(expected);
  });

  it('is read again in another language or reporting period', () => {
    const column = { letter: 'A', name: 'Date' };
    const cell = { text: '3 mars', column };
    const periods = (language: string | undefined, within: string | undefined) =>
      readWhen({ date: cell }, { language, within }).value.whens.map(({ period }) => period);
    expect(periods('fr', '2027')).toEqual(['2027-03-03']);
    expect(periods('fr', '2028')).toEqual(['2028-03-03']);
    expect(periods('fr', undefined)).toEqual([]);
    expect(periods('fr', '2027')).toEqual(['2027-03-03']);
    const numeric = { text: '03/04/2027', column };
    const inLanguage = (language: string | undefined) =>
      readWhen({ date: numeric }, { language, within: undefined }).value.whens.map(({ period }) => period);
    expect([inLanguage('fr'), inLanguage(undefined), inLanguage('en-US')]).toEqual([
      ['2027-04-03'],
      [],
      ['2027-03-04'],
    ]);
  });
});

describe('the column of a year', () => {
  it.each<[texts: Texts, expected: string, kept: WhenField[], params: object[]]>([
    [{ date: '3 May', year: '2027' }, '2027-05-03', [], []],
    [{ date: '30 December 2026 - 3 January 2027', year: '2027' }, '2026-12-30/2027-01-03', [], []],
    [
      { date: '3 May 2026', year: '2027' },
      '2026-05-03',
      ['year'],
      [{ value: '2027', used: { period: '2026-05-03' } }],
    ],
    [
      { start: '3 May 2027', end: '5 May 2027', year: '2026' },
      '2027-05-03/2027-05-05',
      ['year'],
      [{ value: '2026', used: { period: '2027-05-03/2027-05-05' } }],
    ],
    [{ start: '3 May 2027', day: '3', month: '5', year: '2027' }, '2027-05-03', ['day', 'month'], []],
    [{ end: '3 May 2027', day: '3', month: '5', year: '2027' }, '', ['end', 'day', 'month', 'year'], []],
    [{ day: '3', month: '5', year: '2027', hours: '9:00-10:00' }, '2027-05-03 09:00-10:00', [], []],
    [{ day: '3', month: '5', year: 'x' }, '', ['day', 'month', 'year'], [{ value: '3 5 x' }]],
    [{ day: '3', month: '5th', year: '2027' }, '', ['day', 'month', 'year'], [{ value: '3 5th 2027' }]],
  ])('%j', (texts, expected, kept, params) => {
    const reading = read(texts);
    expect([shown(reading.whens), reading.kept, reading.params]).toEqual([expected, kept, params]);
  });

  it('is contradicted by one of several dates', () => {
    const { whens, kept, found } = read({ date: '3 May 2027; 4 May 2028', year: '2027' });
    expect(shown(whens)).toBe('2027-05-03; 2028-05-04');
    expect([kept, found]).toEqual([['year'], ['date-occasions date', 'cells-contradict year']]);
  });

  it('has a month in the language of the sheet', () => {
    const parts = { day: '3', year: '2027' };
    for (const month of ['mars', '3'])
      expect(shown(read({ ...parts, month }, {}, { language: 'fr' }).whens)).toBe('2027-03-03');
  });
});

describe('the columns of hours and zone', () => {
  it.each<[texts: Texts, expected: string, kept: WhenField[], params: object[]]>([
    [
      { date: '3 May 2027', hours: '10:00-11:00', zone: 'Nairobi' },
      '2027-05-03 10:00-11:00 Africa/Nairobi',
      [],
      [],
    ],
    [{ date: '3 May 2027', hours: 'morning' }, '2027-05-03', ['hours'], [{ value: 'morning' }]],
    [
      { date: '3 May 2027 9:00', hours: '10:00-11:00' },
      '2027-05-03 09:00',
      ['hours'],
      [{ value: '10:00-11:00', used: '09:00' }],
    ],
    [{ date: '3 May 2027 9:00', zone: 'xyzzy' }, '2027-05-03 09:00', ['zone'], [{ value: 'xyzzy' }]],
    [
      { date: '3 May 2027 9:00 UTC', zone: 'Nairobi' },
      '2027-05-03 09:00 UTC',
      ['zone'],
      [{ value: 'Nairobi', used: 'UTC' }],
    ],
    [{ date: '3 May 2027', zone: 'UTC' }, '2027-05-03', ['zone'], []],
    [
      { date: '3 May 2027', endTime: '10:00' },
      '2027-05-03',
      ['endTime'],
      [{ value: '10:00', reason: 'noStart' }],
    ],
    [
      { date: '3 May 2027', startTime: '9:00 UTC', endTime: '10:00 Nairobi time' },
      '2027-05-03 09:00 UTC',
      ['endTime'],
      [{ value: '9:00 UTC – 10:00 Nairobi time', reason: 'twoZones', detail: 'UTC, Africa/Nairobi' }],
    ],
    [
      { date: '3 January 2027', hours: '9:00 CEST' },
      '2027-01-03 09:00',
      ['hours'],
      [{ value: '9:00 CEST', reason: 'summerNameInWinter', names: ['CEST'], date: '2027-01-03' }],
    ],
    [
      { date: '3 May 2027 9:00', allDay: 'yes' },
      '2027-05-03 09:00',
      ['allDay'],
      [{ value: 'yes', used: '09:00' }],
    ],
  ])('%j', (texts, expected, kept, params) => {
    const reading = read(texts);
    expect([shown(reading.whens), reading.kept, reading.params]).toEqual([expected, kept, params]);
  });

  it('are read again in another language or season', () => {
    const on = (date: string, hours: string, language?: string) =>
      shown(read({ date, hours }, {}, language === undefined ? {} : { language }).whens);
    expect(on('2027-07-03', '9:00 ET')).toBe('2027-07-03 09:00 America/New_York');
    expect(on('2027-07-03', '9:00 CEST')).toMatch(/^2027-07-03 09:00 \S+$/);
    expect(on('2027-07-03', '9 h', 'fr')).toBe('2027-07-03 09:00');
    expect(on('2027-01-03', '9:00 CEST')).toBe('2027-01-03 09:00');
    expect(on('2027-07-03', '9:00 CEST')).toMatch(/^2027-07-03 09:00 \S+$/);
  });
});

describe('the zone of hours without one', () => {
  const timed = { period: '2027-05-03', hours: '09:00' };
  const nairobi = { city: 'Nairobi', country: 'KE' };
  const zoneOf = (evidence: object) => {
    const all = { declared: undefined, place: undefined, office: undefined, ...evidence };
    const [when] = withZone([timed], all);
    return [when!.zone, when!.inferred];
  };

  it.each<[rule: string, evidence: object, zone: string | undefined, isInferred: boolean]>([
    [
      'is the declared one',
      { declared: 'Europe/Paris', place: nairobi, office: 'cairo' },
      'Europe/Paris',
      false,
    ],
    ['is that of the place', { place: nairobi, office: 'cairo' }, 'Africa/Nairobi', true],
    ['is that of the city', { place: { city: 'Nairobi' }, office: 'cairo' }, 'Africa/Nairobi', true],
    ['is that of the country', { place: { country: 'KE' }, office: 'cairo' }, 'Africa/Nairobi', true],
    ['is not that of a large country', { place: { country: 'US' }, office: 'cairo' }, undefined, false],
    [
      'is not that of the office, elsewhere',
      { place: { venue: 'Hotel' }, office: 'cairo' },
      undefined,
      false,
    ],
    [
      'is that of the office, without a place',
      { place: { text: 'TBD' }, office: 'cairo' },
      'Africa/Cairo',
      true,
    ],
    ['is that of the office, without a cell', { office: 'cairo' }, 'Africa/Cairo', true],
    ['is not that of an unknown office', { office: 'xyzzy' }, undefined, false],
    ['is none without evidence', {}, undefined, false],
    [
      'is not that of a city in doubt',
      { place: { city: 'Nairobi', text: 'Nairobi or so' } },
      undefined,
      false,
    ],
    [
      'is that of a country in full',
      { place: { ...nairobi, text: 'Nairobi, 00100, Kenya' } },
      'Africa/Nairobi',
      true,
    ],
  ])('%s', (_, evidence, zone, isInferred) => {
    expect(zoneOf(evidence)).toEqual([zone, isInferred ? ['zone'] : undefined]);
  });

  it('is that of hours only, and leaves every other period as it is', () => {
    const others = [{ ...timed, zone: 'UTC' }, { period: '2027' }];
    const evidence = { declared: undefined, place: undefined, office: 'cairo' };
    expect(withZone([...others, timed, { ...timed, inferred: ['year'] }], evidence)).toStrictEqual([
      ...others,
      { ...timed, zone: 'Africa/Cairo', inferred: ['zone'] },
      { ...timed, zone: 'Africa/Cairo', inferred: ['year', 'zone'] },
    ]);
    expect(withZone(others, evidence)).toBe(others);
  });

  it('is the declared one before that of the office, and marked where it is inferred', () => {
    const inZone = (evidence: object) =>
      withZone([timed], { declared: undefined, place: undefined, office: undefined, ...evidence })[0];
    const inferred = { ...timed, zone: 'Africa/Cairo', inferred: ['zone'] };
    expect(inZone({ office: 'cairo' })).toStrictEqual(inferred);
    expect(inZone({ office: 'cairo' })).toStrictEqual(inferred);
    expect(inZone({ declared: 'Africa/Cairo' })).toStrictEqual({ ...timed, zone: 'Africa/Cairo' });
    expect(inZone({ declared: 'Europe/Paris' })).toMatchObject({ zone: 'Europe/Paris' });
  });
});

describe('a part of a month', () => {
  it.each<[rule: string, texts: Texts, expected: string]>([
    ['in one cell', { date: 'second half of June 2027' }, '2027-06-16/2027-06-30 *days'],
    ['in French', { date: 'première quinzaine de mai 2027' }, '2027-05-01/2027-05-15 *days'],
    ['in Chinese', { date: '2027年6月上旬' }, '2027-06-01/2027-06-10 *days'],
    ['as a week', { date: 'week of 14 June 2027' }, '2027-06-14/2027-06-20 *days'],
    [
      'with its year in another column',
      { date: 'second half of June', year: '2027' },
      '2027-06-16/2027-06-30 *days',
    ],
    [
      'at one end of a range',
      { start: 'first half of May 2027', end: '20 June 2027' },
      '2027-05-01/2027-06-20 *days',
    ],
  ])('has days that nobody wrote: %s', (_, texts, expected) => {
    expect(shown(read(texts).whens)).toBe(expected);
  });

  it('without a year has both inferred', () => {
    const { whens } = read({ date: 'second half of June' }, {}, { within: '2027' });
    expect(whens).toMatchObject([{ period: '2027-06-16/2027-06-30', inferred: ['year', 'days'] }]);
  });
});
