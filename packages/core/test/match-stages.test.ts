import { readFileSync } from 'node:fs';
import { createDataset, type Event } from '@regional-presence/core';
import { reviseDataset } from '@regional-presence/core/changes';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { MATCH_STAGES } from '../src/compare/match-stages.js';

const STAMP = '2027-01-10T10:00:00Z';

/** An event in 2027, with a title in English. */
const event = (id: string, title: string, fields: Partial<Event> = {}): Event =>
  eventWith({ id, region: 'EUR', when: { period: '2027-05-03' }, ...fields, title: { en: title } });
const on = (period: string, hours?: string) => ({ when: { period, ...(hours ? { hours } : {}) } });
const geneva = { place: { city: 'Geneva', country: 'CH' } };

/** Under which id each event of the new dataset is published, cancelled ones left out. */
function idsAfter(before: Event[], after: Event[]): string[] {
  const { events } = reviseDataset(
    createDataset({ events: before }),
    createDataset({ events: after }),
    STAMP,
  ).dataset;
  return after.map(
    ({ title, when, kind }) =>
      events.find(
        (found) =>
          found.status !== 'cancelled' &&
          found.title.en === title.en &&
          found.kind === kind &&
          JSON.stringify(found.when) === JSON.stringify(when),
      )!.id,
  );
}

interface StageCase {
  rule: string;
  before: Event[];
  after: Event[];
  /** The ids of the new events, in their order. */
  ids: string[];
}

/** For each stage what it matches, and what it must not match. */
const CASES: Record<string, StageCase[]> = {
  'same id, day and hours': [
    {
      rule: 'an event keeps its id',
      before: [event('a', 'Forum')],
      after: [event('a', 'Forum')],
      ids: ['a'],
    },
    {
      rule: 'of two sessions on one day, the one that is left keeps its id',
      before: [
        event('x', 'Call', on('2027-05-03', '09:00')),
        event('x-2027-05-03', 'Call', on('2027-05-03', '14:00')),
      ],
      after: [event('x', 'Call', on('2027-05-03', '14:00'))],
      ids: ['x-2027-05-03'],
    },
  ],
  'same series, day and hours': [
    {
      rule: 'the sessions of a series keep their ids when the first is no longer listed',
      before: [event('x', 'Call', on('2027-05-03')), event('x-2027-05-10', 'Call', on('2027-05-10'))],
      after: [event('x', 'Call', on('2027-05-10'))],
      ids: ['x-2027-05-10'],
    },
    {
      rule: 'a session on another day is another one',
      before: [event('x', 'Call', on('2027-05-03')), event('x-2027-05-10', 'Call', on('2027-05-10'))],
      after: [event('x', 'Call', on('2027-05-10')), event('x-2027-05-17', 'Call', on('2027-05-17'))],
      ids: ['x-2027-05-10', 'x-2027-05-17'],
    },
  ],
  'same id and day': [
    {
      rule: 'two sessions of one day stay two when their hours change',
      before: [
        event('x', 'Call', on('2027-05-03', '09:00')),
        event('x-2027-05-03', 'Call', on('2027-05-03', '14:00')),
      ],
      after: [
        event('x', 'Call', on('2027-05-03', '10:00')),
        event('x-2027-05-03', 'Call', on('2027-05-03', '15:00')),
      ],
      ids: ['x', 'x-2027-05-03'],
    },
    {
      rule: 'other hours are a change',
      before: [
        event('x', 'Call', on('2027-05-03', '09:00')),
        event('x-2027-05-10', 'Call', on('2027-05-10', '09:00')),
      ],
      after: [
        event('x', 'Call', on('2027-05-03', '10:00')),
        event('x-2027-05-10', 'Call', on('2027-05-10', '10:00')),
      ],
      ids: ['x', 'x-2027-05-10'],
    },
  ],
  'same series and day': [
    {
      rule: 'a session on another day is another one, whatever its hours',
      before: [
        event('x', 'Call', on('2027-05-03', '09:00')),
        event('x-2027-05-10', 'Call', on('2027-05-10', '09:00')),
      ],
      after: [
        event('x', 'Call', on('2027-05-10', '10:00')),
        event('x-2027-05-17', 'Call', on('2027-05-17', '10:00')),
      ],
      ids: ['x-2027-05-10', 'x-2027-05-17'],
    },
    {
      rule: 'a session keeps its id when the first is no longer listed and its hours change',
      before: [
        event('x', 'Call', on('2027-05-03', '09:00')),
        event('x-2027-05-10', 'Call', on('2027-05-10', '09:00')),
      ],
      after: [event('x', 'Call', on('2027-05-10', '10:00'))],
      ids: ['x-2027-05-10'],
    },
  ],
  'same series, moved by a few days': [
    {
      rule: 'each session of a weekly series is moved by a day',
      before: [
        event('a', 'Call', on('2027-05-04')),
        event('a-2027-05-11', 'Call', on('2027-05-11')),
        event('a-2027-05-18', 'Call', on('2027-05-18')),
      ],
      after: [
        event('a', 'Call', on('2027-05-05')),
        event('a-2027-05-12', 'Call', on('2027-05-12')),
        event('a-2027-05-19', 'Call', on('2027-05-19')),
      ],
      ids: ['a', 'a-2027-05-11', 'a-2027-05-18'],
    },
    {
      rule: 'sessions on consecutive days cannot be distinguished by a day',
      before: [event('a', 'Call', on('2027-05-04')), event('a-2027-05-05', 'Call', on('2027-05-05'))],
      after: [event('b', 'Call', on('2027-05-06')), event('b-2027-05-07', 'Call', on('2027-05-07'))],
      ids: ['b', 'b-2027-05-07'],
    },
    {
      rule: 'a session a week later is another one',
      before: [event('a', 'Call', on('2027-05-04')), event('a-2027-05-11', 'Call', on('2027-05-11'))],
      after: [event('a', 'Call', on('2027-05-04')), event('a-2027-05-18', 'Call', on('2027-05-18'))],
      ids: ['a', 'a-2027-05-18'],
    },
  ],
  'same id, moved': [
    {
      rule: 'two events exchange their days',
      before: [event('a', 'Forum', on('2027-05-03')), event('b', 'Seminar', on('2027-05-04'))],
      after: [event('a', 'Forum', on('2027-05-04')), event('b', 'Seminar', on('2027-05-03'))],
      ids: ['a', 'b'],
    },
    {
      rule: 'an event that has ended is not moved past the stamp',
      before: [event('a', 'Forum', on('2027-01-04'))],
      after: [event('a', 'Forum', on('2027-06-04'))],
      ids: ['a-2027-06-04'],
    },
  ],
  'kind or region corrected': [
    {
      rule: 'a workshop that is a seminar, in two sessions',
      before: [
        event('a', 'Spectrum', { kind: 'workshop', ...on('2027-05-03') }),
        event('a-2027-05-04', 'Spectrum', { kind: 'workshop', ...on('2027-05-04') }),
      ],
      after: [
        event('b', 'Spectrum', { kind: 'training', ...on('2027-05-03') }),
        event('b-2027-05-04', 'Spectrum', { kind: 'training', ...on('2027-05-04') }),
      ],
      ids: ['a', 'a-2027-05-04'],
    },
    {
      rule: 'another region',
      before: [event('a', 'Forum', { region: 'AFR' })],
      after: [event('b', 'Forum', { region: 'ARB' })],
      ids: ['a'],
    },
    {
      rule: 'the same day celebrated in two cities is two events',
      before: [event('a', 'World Day', { region: 'AFR', place: { city: 'Dakar' } })],
      after: [event('b', 'World Day', { region: 'AMS', place: { city: 'Lima' } })],
      ids: ['b'],
    },
    {
      rule: 'in two regions that both could be meant it is neither',
      before: [event('a', 'World Day', { region: 'AFR' })],
      after: [event('b', 'World Day', { region: 'AMS' }), event('c', 'World Day', { region: 'ARB' })],
      ids: ['b', 'b'],
    },
  ],
  'kind or region corrected, other hours': [
    {
      rule: 'kind and hours corrected at once',
      before: [event('a', 'Spectrum', { kind: 'workshop', ...on('2027-05-03', '09:00') })],
      after: [event('b', 'Spectrum', { kind: 'training', ...on('2027-05-03', '10:00') })],
      ids: ['a'],
    },
    {
      rule: 'another month known to the month is another event',
      before: [event('a', 'Spectrum', { kind: 'workshop', ...on('2027-05') })],
      after: [event('b', 'Spectrum', { kind: 'training', ...on('2027-06') })],
      ids: ['b'],
    },
  ],
  'same id in another year': [
    {
      rule: 'an event that is moved to another year, by its reference',
      before: [event('eur-2027-ref', 'Forum')],
      after: [event('eur-2028-ref', 'Congress', on('2028-02-02'))],
      ids: ['eur-2027-ref'],
    },
    {
      rule: 'of two meetings to come nobody says which one was moved',
      before: [event('eur-2027-ref', 'Forum'), event('eur-2028-ref', 'Congress', on('2028-02-02'))],
      after: [
        event('eur-2028-ref', 'Congress', on('2028-02-02')),
        event('eur-2029-ref', 'Day', on('2029-02-02')),
      ],
      ids: ['eur-2028-ref', 'eur-2029-ref'],
    },
  ],
  'same title, moved within the year': [
    {
      rule: 'an event that was published under another title is moved',
      before: [event('former', 'Forum')],
      after: [event('a', 'Forum', on('2027-06-07'))],
      ids: ['former'],
    },
    {
      rule: 'of two sessions to come nobody says which one was moved',
      before: [event('f', 'Call', on('2027-05-03')), event('f-2', 'Call', on('2027-05-10'))],
      after: [event('a', 'Call', on('2027-05-10')), event('a-2', 'Call', on('2027-05-17'))],
      ids: ['f-2', 'a-2'],
    },
  ],
  'same title, moved to another year': [
    {
      rule: 'an event that was published under another title is moved to another year',
      before: [event('former', 'Forum')],
      after: [event('a', 'Forum', on('2028-06-07'))],
      ids: ['former'],
    },
    {
      rule: 'a yearly meeting that has ended is not moved to the next year',
      before: [event('former', 'Annual meeting', on('2026-12-01'))],
      after: [event('a', 'Annual meeting', on('2027-12-01'))],
      ids: ['a'],
    },
  ],
  'same title, a date given or withdrawn': [
    {
      rule: 'of two of one title, the one without a date has one now',
      before: [
        event('undated', 'Round table', { when: undefined }),
        event('b', 'Round table', on('2027-07-01')),
      ],
      after: [event('x', 'Round table', on('2027-06-30')), event('b', 'Round table', on('2027-07-01'))],
      ids: ['undated', 'b'],
    },
    {
      rule: 'of two without a date it is not known which one has it now',
      before: [
        event('one', 'Round table', { when: undefined }),
        event('two', 'Round table', { when: undefined }),
        event('b', 'Round table', on('2027-07-01')),
      ],
      after: [event('x', 'Round table', on('2027-06-30')), event('b', 'Round table', on('2027-07-01'))],
      ids: ['x', 'b'],
    },
    {
      rule: 'in another city it is another meeting',
      before: [
        event('undated', 'Round table', { when: undefined, ...geneva }),
        event('b', 'Round table', on('2027-07-01')),
      ],
      after: [
        event('x', 'Round table', { ...on('2027-06-30'), place: { city: 'Cairo', country: 'EG' } }),
        event('b', 'Round table', on('2027-07-01')),
      ],
      ids: ['x', 'b'],
    },
  ],
  'title corrected': [
    ...(
      [
        ['a title that is longer', 'Spectrum forum', 'Spectrum forum, 9th session'],
        ['a title in two words', 'Cybersecurity', 'Cyber security'],
        ['a letter', 'Regional seminar on numbring', 'Regional seminar on numbering'],
        ['a word of three', 'Seminar on spectrum', 'Workshop on spectrum'],
        ['a title in Chinese', '网络安全区域研讨会', '网络安全区域研讨班'],
      ] as const
    ).map(([rule, from, to]) => ({
      rule,
      before: [event('a', from, on('2027-05-03')), event('a-2027-05-04', from, on('2027-05-04'))],
      after: [event('b', to, on('2027-05-03')), event('b-2027-05-04', to, on('2027-05-04'))],
      ids: ['a', 'a-2027-05-04'],
    })),
    ...(
      [
        ['session 1 is not session 2', 'Working party session 1', 'Working party session 2'],
        ['the first is not the second', 'First working party session', 'Second working party session'],
        ['part A is not part B', 'Spectrum training part A', 'Spectrum training part B'],
        ['part II is not part III', 'Spectrum training part II', 'Spectrum training part III'],
        ['the second session in Chinese', '网络安全区域会议第一届会议', '网络安全区域会议第二届会议'],
        ['this year is not the next', 'Spectrum forum 2027', 'Spectrum forum 2028'],
        ['another subject', 'Seminar on spectrum', 'Training for women'],
      ] as const
    ).map(([rule, from, to]) => ({ rule, before: [event('a', from)], after: [event('b', to)], ids: ['b'] })),
    {
      rule: 'in another city it is another event',
      before: [event('a', 'Spectrum forum', { place: { city: 'Dakar' } })],
      after: [event('b', 'Spectrum forum, opening', { place: { city: 'Lima' } })],
      ids: ['b'],
    },
  ],
  'title replaced': [
    {
      rule: 'day, hours and city are the same',
      before: [event('a', 'Forum', { ...geneva, ...on('2027-05-03', '09:00-17:00') })],
      after: [
        event('b', 'Capacity building for regulators', { ...geneva, ...on('2027-05-03', '09:00-17:00') }),
      ],
      ids: ['a'],
    },
    {
      rule: 'day and venue are the same',
      before: [event('a', 'Forum', { place: { city: 'Geneva', venue: 'Popov Room' } })],
      after: [event('b', 'Capacity building', { place: { city: 'Geneva', venue: 'Popov room' } })],
      ids: ['a'],
    },
    {
      rule: 'two different meetings on one day in one city are two',
      before: [event('a', 'Forum', geneva)],
      after: [event('b', 'Capacity building for regulators', geneva)],
      ids: ['b'],
    },
    {
      rule: 'two meetings at the same hours in one city could both be meant',
      before: [event('a', 'Forum', { ...geneva, ...on('2027-05-03', '09:00') })],
      after: [
        event('b', 'Capacity building', { ...geneva, ...on('2027-05-03', '09:00') }),
        event('c', 'Spectrum seminar', { ...geneva, ...on('2027-05-03', '09:00') }),
      ],
      ids: ['b', 'c'],
    },
    {
      rule: 'a meeting of another body is another one',
      before: [event('a', 'Meeting', { ...geneva, bodies: ['SG3'], ...on('2027-05-03', '09:00') })],
      after: [event('b', 'Plenary', { ...geneva, bodies: ['SG5'], ...on('2027-05-03', '09:00') })],
      ids: ['b'],
    },
    {
      rule: 'session 1 is not session 2',
      before: [event('a', 'Session 1', { ...geneva, ...on('2027-05-03', '09:00') })],
      after: [event('b', 'Session 2', { ...geneva, ...on('2027-05-03', '09:00') })],
      ids: ['b'],
    },
  ],
  'title and hours corrected': [
    {
      rule: 'in one city on one day, with a similar title',
      before: [event('a', 'Spectrum forum', { ...geneva, ...on('2027-05-03', '09:00') })],
      after: [
        event('b', 'Spectrum forum, opening', { ...geneva, region: 'CIS', ...on('2027-05-03', '10:00') }),
      ],
      ids: ['a'],
    },
    {
      rule: 'of one body on one day, with a similar title',
      before: [event('a', 'Plenary meeting', { bodies: ['SG3'], ...on('2027-05-03', '09:00') })],
      after: [event('b', 'Plenary meeting of the group', { bodies: ['SG3'], ...on('2027-05-03', '10:00') })],
      ids: ['a'],
    },
    {
      rule: 'without a common place or body it is another event',
      before: [event('a', 'Spectrum forum', on('2027-05-03', '09:00'))],
      after: [event('b', 'Spectrum forum, opening', on('2027-05-03', '10:00'))],
      ids: ['b'],
    },
  ],
};

it('each stage has its examples and its line in the documentation', () => {
  const names = MATCH_STAGES.map(({ name }) => name);
  expect(Object.keys(CASES)).toEqual(names);
  const page = readFileSync(new URL('../../../docs/publishing.md', import.meta.url), 'utf8');
  const table = page.slice(page.indexOf('| stage '), page.indexOf('- **May be moved**'));
  expect([...table.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, name]) => name).slice(1)).toEqual(
    expect.arrayContaining(names),
  );
});

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('$rule', ({ before, after, ids }) => {
    expect(idsAfter(before, after)).toEqual(ids);
  });
});

it('an event is not matched with a project: it is cancelled', () => {
  const before = createDataset({ events: [event('a', 'Spectrum')] });
  const project = { ...event('b', 'Spectrum'), kind: 'project' as const };
  const { dataset } = reviseDataset(before, createDataset({ projects: [project] }), STAMP);
  expect(dataset.events).toMatchObject([{ id: 'a', status: 'cancelled' }]);
});
