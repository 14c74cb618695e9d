import type { Event, When } from '@regional-presence/core';
import {
  evidenceTerms,
  loadThesaurus,
  matchEvents,
  type ScoredKind,
  WEIGHTS,
} from '@regional-presence/linkage';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

await loadThesaurus();

const DAY = '2027-05-03';

/** An event of a row of its own. */
const event = (fields: Partial<Event>): Event =>
  eventWith({ title: { und: 'Forum on spectrum' }, when: { period: DAY }, ...fields });

/** What speaks for or against two events of two lists being one meeting, the same whichever comes first. */
function evidenceOf(one: Partial<Event>, other: Partial<Event>): string[] | undefined {
  const [a, b] = [event(one), event({ sources: [{ file: 'b.csv', row: 2 }], ...other })];
  const match = matchEvents(a, b);
  expect(matchEvents(b, a)).toEqual(match);
  return match?.evidence.map(({ kind }) => kind);
}

/** The evidence after period and title. */
const furtherEvidence = (one: Partial<Event>, other: Partial<Event>) => evidenceOf(one, other)?.slice(2);

const at = (city?: string, country?: string) =>
  ({ place: { ...(city && { city }), ...(country && { country }) } }) as Partial<Event>;

const on = (when: Partial<When>) => ({ when: { period: DAY, ...when } }) as Partial<Event>;

describe('of two meetings of one title on one day', () => {
  it.each<[rule: string, one: Partial<Event>, other: Partial<Event>, evidence: ScoredKind[]]>([
    ['the same body speaks for one', { bodies: ['SG5'] }, { bodies: ['SG5'] }, ['same-body']],
    [
      'the order of bodies says nothing',
      { bodies: ['SG5', 'SG9'] },
      { bodies: ['SG9', 'SG5'] },
      ['same-body'],
    ],
    ['one body of two is shared', { bodies: ['SG5', 'SG9'] }, { bodies: ['SG5'] }, ['shared-body']],
    ['no body is no other body', { bodies: ['SG5'] }, {}, []],
    ['an empty list of bodies is none', { bodies: ['SG5'] }, { bodies: [] }, []],
    [
      'two bodies contradict, in one city too',
      { bodies: ['SG5'], ...at('Lima') },
      { bodies: ['SG9'], ...at('Lima') },
      ['other-body', 'same-place'],
    ],
    ['a city is one in any case and accents', at('Bogotá'), at('BOGOTA'), ['same-place']],
    ['a city is one if only one row names its country', at('Lima', 'PE'), at('Lima'), ['same-place']],
    ['two cities contradict', at('Lima'), at('Quito'), ['other-place']],
    ['two countries contradict', at(undefined, 'PE'), at(undefined, 'EC'), ['other-place']],
    [
      'cities of one name in two countries contradict',
      at('Córdoba', 'ES'),
      at('Córdoba', 'AR'),
      ['other-place'],
    ],
    ['one country alone says nothing', at(undefined, 'PE'), at(undefined, 'PE'), []],
    ['a city and a country say nothing', at('Lima'), at(undefined, 'PE'), []],
    ['a city and no place say nothing', at('Lima'), {}, []],
    [
      'virtual and physical contradict',
      { modality: 'virtual' },
      { modality: 'physical' },
      ['other-modality'],
    ],
    ['hybrid is virtual for some', { modality: 'hybrid' }, { modality: 'virtual' }, []],
    ['hybrid is physical for some', { modality: 'physical' }, { modality: 'hybrid' }, []],
    ['one modality says nothing', { modality: 'virtual' }, {}, []],
    ['virtual and a city contradict', { modality: 'virtual' }, at('Lima'), ['other-modality']],
    ['hybrid and a city do not', { modality: 'hybrid' }, at('Lima'), []],
    [
      'a virtual meeting of a city may be that of the city',
      { modality: 'virtual', ...at('Lima') },
      at('Lima'),
      ['same-place'],
    ],
    ['two kinds contradict', { kind: 'forum' }, { kind: 'workshop' }, ['other-kind']],
    ['two regions contradict', { region: 'AFR' }, { region: 'EUR' }, ['other-region']],
    ['one region says nothing', { region: 'AFR' }, {}, []],
    [
      'two venues of a city contradict',
      { place: { city: 'Lima', venue: 'Hall 1' } },
      { place: { city: 'Lima', venue: 'Hotel Pardo' } },
      ['same-place', 'other-venue'],
    ],
    [
      'a venue and its building are one',
      { place: { city: 'Lima', venue: 'Hall 1, Hotel Pardo' } },
      { place: { city: 'Lima', venue: 'HALL 1' } },
      ['same-place'],
    ],
    [
      'a venue of one says nothing',
      { place: { city: 'Lima', venue: 'Hall 1' } },
      { place: { city: 'Lima' } },
      ['same-place'],
    ],
    [
      'two hosts contradict',
      { partners: [{ name: 'ATU', role: 'host' }] },
      { partners: [{ name: 'CTU', role: 'host' }] },
      ['other-partner'],
    ],
    [
      'one host of two is shared',
      { partners: [{ name: 'ATU', role: 'host' }] },
      {
        partners: [
          { name: 'Atu', role: 'host' },
          { name: 'CTU', role: 'host' },
        ],
      },
      [],
    ],
    [
      'a host and a funder are no two hosts',
      { partners: [{ name: 'ATU', role: 'host' }] },
      { partners: [{ name: 'CTU', role: 'funder' }] },
      [],
    ],
    [
      'links of two lists may be two pages of one meeting',
      { links: ['https://a.org/1'] },
      { links: ['https://a.org/2'] },
      [],
    ],
    ['ids of two lists say nothing', { extra: { ID: '8008' } }, { extra: { ID: '16529' } }, []],
    [
      'a column of one heading contradicts in two lists as well',
      { extra: { Programme: 'Online' } },
      { extra: { Programme: 'Evening school' } },
      ['other-column'],
    ],
    [
      'columns of other headings are not compared',
      { extra: { Programme: 'Online' } },
      { extra: { Course: 'Evening school' } },
      [],
    ],
    ['other hours contradict', on({ hours: '09:00-10:00' }), on({ hours: '14:00-15:00' }), ['other-hours']],
    ['hours of one say nothing', on({ hours: '09:00-10:00' }), {}, []],
    ['two zones contradict', on({ zone: 'UTC' }), on({ zone: 'Africa/Dakar' }), ['other-zone']],
    [
      'a zone that was inferred says nothing',
      on({ zone: 'UTC', inferred: ['zone'] }),
      on({ zone: 'Africa/Dakar' }),
      [],
    ],
    [
      'a zone contradicts though the year was inferred',
      on({ zone: 'UTC', inferred: ['year'] }),
      on({ zone: 'Africa/Dakar' }),
      ['other-zone'],
    ],
  ])('%s', (_, one, other, evidence) => {
    expect(furtherEvidence(one, other)).toEqual(evidence);
  });

  it('all evidence is added, each kind in its place', () => {
    const one = event({
      bodies: ['SG5'],
      region: 'AFR',
      kind: 'forum',
      ...at('Lima'),
      ...on({ hours: '09:00-10:00' }),
    });
    const other = event({
      bodies: ['SG5'],
      region: 'EUR',
      kind: 'forum',
      ...at('Lima'),
      ...on({ hours: '09:00-11:00' }),
    });
    const { evidence, score, certainty } = matchEvents(one, other)!;
    const kinds = [
      'same-period',
      'same-title',
      'same-body',
      'same-place',
      'other-region',
      'other-hours',
    ] as const;
    expect(evidence.map(({ kind }) => kind)).toEqual(kinds);
    expect(evidenceTerms(evidence)).toEqual(kinds.map((kind) => `evidence/${kind}`));
    expect(score).toBe(kinds.reduce((sum, kind) => sum + WEIGHTS[kind].weight, 0));
    // 8 + 16 + 3 + 3 - 5 - 5 is less than 24.
    expect(certainty).toBe('likely');
  });

  it('a body that is shared does not exclude certainty', () => {
    const match = matchEvents(event({ bodies: ['SG5'] }), event({ bodies: ['SG5', 'SG9'] }));
    expect(match).toMatchObject({ certainty: 'certain', score: 24 });
  });

  it('what contradicts excludes certainty, whatever the score', () => {
    const fields = { bodies: ['SG5'], ...at('Lima') };
    const { certainty, score } = matchEvents(event(fields), event({ ...fields, kind: 'workshop' }))!;
    expect({ certainty, score }).toEqual({ certainty: 'likely', score: 28 });
  });
});

describe('two periods', () => {
  it.each<[rule: string, one: string, other: string, evidence: ScoredKind | undefined]>([
    ['that are the same days', '2027-05-03/2027-05-07', '2027-05-03/2027-05-07', 'same-period'],
    ['that are the same month', '2027-05', '2027-05', 'same-imprecise-period'],
    ['that are the same year', '2027', '2027', 'same-imprecise-period'],
    ['of which one is a month of the other', '2027-05-03', '2027-05', 'overlapping-periods'],
    ['that share one day', '2027-05-03/2027-05-07', '2027-05-07/2027-05-09', 'overlapping-periods'],
    ['that follow one another', '2027-05-03/2027-05-07', '2027-05-08/2027-05-09', undefined],
    ['of two months', '2027-05', '2027-06-01', undefined],
    ['of which one is no period', '2027-05-03', 'soon', undefined],
  ])('%s', (_, one, other, evidence) => {
    expect(evidenceOf(on({ period: one }), on({ period: other }))?.[0]).toBe(evidence);
  });

  it('without a period on either side match nothing', () => {
    const { when: _, ...undated } = event({});
    expect(matchEvents(undated as Event, event({}))).toBeUndefined();
    expect(matchEvents(event({}), undated as Event)).toBeUndefined();
  });
});

describe('two occasions', () => {
  const occasion = (number: number, source: Event['sources'][0]): Partial<Event> => ({
    occasion: { number, of: 2 },
    sources: [source],
  });
  const row = (file: string, number: number, sheet?: string) => ({
    file,
    row: number,
    ...(sheet && { sheet }),
  });

  it('of one row are two meetings', () => {
    const [one, other] = [occasion(1, row('a.csv', 2)), occasion(2, row('a.csv', 2))];
    expect(evidenceOf(one, other)).toBeUndefined();
  });

  it.each([
    ['of two rows', row('a.csv', 2), row('a.csv', 3)],
    ['of rows with one number in two files', row('a.csv', 2), row('b.csv', 2)],
    ['of rows with one number on two sheets', row('a.xlsx', 2, 'May'), row('a.xlsx', 2, 'June')],
  ])('%s may be one meeting', (_, one, other) => {
    expect(evidenceOf(occasion(1, one), occasion(2, other))).toEqual(['same-period', 'same-title']);
  });

  it('with one number are one meeting, as a row that was listed again', () => {
    const [one, other] = [occasion(1, row('a.csv', 2)), occasion(1, row('a.csv', 2))];
    expect(evidenceOf(one, other)).toEqual(['same-period', 'same-title']);
  });

  it('are compared with an event that is no occasion', () => {
    const [one, other] = [occasion(1, row('a.csv', 2)), { sources: [row('a.csv', 2)] }];
    expect(evidenceOf(one, other as Partial<Event>)).toEqual(['same-period', 'same-title']);
  });
});
