import type { Event } from '@regional-presence/core';
import { findDuplicates } from '@regional-presence/linkage';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

const rows = (count: number, fieldsOf: (i: number) => Partial<Event>): Event[] =>
  Array.from({ length: count }, (_, i) =>
    eventWith({ id: `e${i}`, sources: [{ file: 'a.csv', row: i + 2 }], ...fieldsOf(i) }),
  );

describe('very many rows', () => {
  it.each([
    ['copies', () => ({}), 1, 1],
    ['one title on one day with other notes', (i: number) => ({ note: `${i}` }), 0, 1],
    ['one title in one month', (i: number) => ({ note: `${i}`, when: { period: '2027-05' } }), 0, 1],
  ])('that are %s are one group', async (_, fieldsOf, merged, asked) => {
    const { clusters, questions } = await findDuplicates(rows(20_000, fieldsOf));
    expect(clusters.map(({ members }) => members.length)).toEqual(Array(merged).fill(20_000));
    expect(questions.map(({ members }) => members.length)).toEqual(Array(asked).fill(20_000));
  });
});
