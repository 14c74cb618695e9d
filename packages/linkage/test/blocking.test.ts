import type { Event } from '@regional-presence/core';
import { BlockingIndex } from '@regional-presence/linkage';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

type Fields = Partial<Event>;

const DAYS = '2027-05-03/2027-05-04';

const title = (und: string): Fields => ({ title: { und } });
const on = (period: string): Fields => ({ when: { period } });
const within = (city: string): Fields => ({ place: { city } });

/** An index of events, of other titles unless they have one. */
function indexOf(...list: Fields[]): BlockingIndex {
  const index = new BlockingIndex();
  for (const [i, fields] of list.entries())
    index.add(eventWith({ ...title(['Alpha', 'Beta', 'Gamma', 'Delta'][i]!), ...on(DAYS), ...fields }));
  return index;
}

/** The pairs that the index finds, each once. */
const pairsOf = (index: BlockingIndex) => [...new Set([...index.pairs()].map(String))].sort();

const equalOf = (index: BlockingIndex) => [...index.equalEvents()].map((events) => [...events]);

describe('a pair of meetings is found', () => {
  it.each<[rule: string, one: Fields, other: Fields]>([
    ['by title', title('Forum on AI'), title('FORUM ON A.I.')],
    ['by title, on days that overlap', title('Forum'), { ...title('Forum'), ...on('2027-05') }],
    ['by title, if one has no end', title('Forum'), { ...title('Forum'), ...on('2027-01-01/..') }],
    ['by title, if one has no beginning', title('Forum'), { ...title('Forum'), ...on('../2027-12-31') }],
    ['by days and city', within('Lima'), within('LIMA')],
    ['by days and bodies', { bodies: ['SG5', 'SG9'] }, { bodies: ['SG9', 'SG5'] }],
    [
      'by bodies and title without numbers',
      { ...title('8th alpha of SG5'), bodies: ['SG5'] },
      { ...title('Alpha'), bodies: ['SG5'], ...on('2027-05') },
    ],
    ['by a rare word', title('alpha beta gamma'), title('delta alpha gamma beta')],
    ['by the first letters', title('Cybersecurity'), title('Cybersecurety')],
    ['by the last letters', title('Zybersecurity'), title('Cybersecurity')],
    [
      'by the beginning',
      title('Workshop on the manageme'),
      title('Workshop on the management of all the land'),
    ],
  ])('%s', (_, one, other) => {
    expect(pairsOf(indexOf(one, other))).toEqual(['0,1']);
    expect(pairsOf(indexOf(other, one))).toEqual(['0,1']);
  });

  it.each<[rule: string, one: Fields, other: Fields]>([
    ['with other titles', {}, {}],
    ['without letters', title('—'), title('…')],
    ['without letters in one title', title('—'), title('—')],
    ['on other days', title('Forum'), { ...title('Forum'), ...on('2027-05-05') }],
    ['without a date', title('Forum'), { ...title('Forum'), when: undefined }],
    [
      'of which neither has a date',
      { ...title('Forum'), when: undefined },
      { ...title('Forum'), when: undefined },
    ],
    ['with a date that is none', title('Forum'), { ...title('Forum'), ...on('soon') }],
    ['in two cities', within('Lima'), within('Quito')],
    ['in a city and in none', within('Lima'), {}],
    [
      'in one city in a month',
      { ...within('Lima'), ...on('2027-05') },
      { ...within('Lima'), ...on('2027-05') },
    ],
    ['in one city on days that only overlap', within('Lima'), { ...within('Lima'), ...on('2027-05-04') }],
    ['of two bodies', { bodies: ['SG5'] }, { bodies: ['SG9'] }],
    ['of a body and of none', { bodies: ['SG5'] }, { bodies: [] }],
    ['of one body of two', { bodies: ['SG5', 'SG9'] }, { bodies: ['SG5'] }],
    ['of one body in a month', { bodies: ['SG5'], ...on('2027-05') }, { bodies: ['SG5'], ...on('2027-05') }],
    [
      'in one city, with other numbers',
      { ...within('Lima'), ...title('Alpha 1') },
      { ...within('Lima'), ...title('Beta 2') },
    ],
    [
      'of one body, with other numbers',
      { bodies: ['SG5'], ...title('8th meeting of SG5') },
      { bodies: ['SG5'], ...title('9th meeting of SG5') },
    ],
    [
      'with similar titles and other numbers',
      title('alpha beta gamma delta 1'),
      title('delta alpha gamma beta 2'),
    ],
    ['with half of the words in common', title('alpha beta gamma'), title('delta beta alpha')],
    ['that begin alike', title('Cyberspace'), title('Cybersecurity')],
  ])('not %s', (_, one, other) => {
    expect(pairsOf(indexOf(one, other))).toEqual([]);
  });

  it('not if one of it is excluded, and with others still', () => {
    const index = indexOf(title('Forum'), title('Forum'), title('Forum'));
    expect(index.size).toBe(3);
    expect(pairsOf(index)).toEqual(['0,1', '0,2', '1,2']);
    index.exclude(1);
    expect(pairsOf(index)).toEqual(['0,2']);
  });
});

describe('events may be equal', () => {
  const forum = { ...title('Forum'), ...within('Lima'), bodies: ['SG5'] };

  it.each<[rule: string, list: Fields[], equal: number[][]]>([
    ['in all that is hashed', [forum, forum, {}, forum], [[0, 1, 3]]],
    ['in title and days alone', [title('Forum'), title('FORUM')], [[0, 1]]],
    [
      'in a month',
      [
        { ...forum, ...on('2027-05') },
        { ...forum, ...on('2027-05') },
      ],
      [[0, 1]],
    ],
    ['not in another title', [forum, { ...forum, ...title('Week') }], []],
    ['not on other days', [forum, { ...forum, ...on('2027-05-03') }], []],
    ['not on days that begin earlier', [forum, { ...forum, ...on('2027-05-02/2027-05-04') }], []],
    ['not in another city', [forum, { ...forum, ...within('Quito') }], []],
    ['not of another body', [forum, { ...forum, bodies: ['SG9'] }], []],
    [
      'not without a date',
      [
        { ...forum, when: undefined },
        { ...forum, when: undefined },
      ],
      [],
    ],
    ['not without letters', [title('—'), title('—')], []],
  ])('%s', (_, list, equal) => {
    expect(equalOf(indexOf(...list))).toEqual(equal);
  });

  it('in several groups, each by itself', () => {
    const groups = equalOf(indexOf(forum, title('Week'), forum, title('Week')));
    expect(groups.sort()).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });
});
