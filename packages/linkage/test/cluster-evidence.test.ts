import type { Event } from '@regional-presence/core';
import { BlockingIndex, type Decisions, findDuplicates } from '@regional-presence/linkage';
import {
  clusterMatches,
  findLinks,
  groupQuestions,
  resolveDecisions,
} from '@regional-presence/linkage/internal';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

const SG13 = { bodies: ['SG13'] };

const events = (...rows: (Partial<Event> & { und: string })[]) =>
  rows.map(({ und, ...fields }, i) =>
    eventWith({ id: `e${i}`, title: { und }, sources: [{ file: 'a.csv', row: i + 2 }], ...fields }),
  );

/** The members of each cluster, each with the kinds of its evidence. */
const evidenceOf = ({ clusters }: Awaited<ReturnType<typeof findDuplicates>>) =>
  clusters.map(({ evidence }) =>
    Object.fromEntries(
      [...evidence].map(([member, list]) => [member, list.map(({ kind }) => kind).join(' ')]),
    ),
  );

describe('the evidence of a row in a cluster', () => {
  it('is that with the first row, whichever pair was found first', async () => {
    const rows = events(
      { und: '9th SG13 meeting', ...SG13 },
      { und: 'SG13 meeting', ...SG13, place: { city: 'Lima' } },
      { und: 'SG13 meeting.', ...SG13 },
    );
    const withFirst = 'same-period body-title same-body';
    expect(evidenceOf(await findDuplicates(rows))).toEqual([
      { 0: expect.stringMatching(/^same-period/), 1: withFirst, 2: withFirst },
    ]);
  });

  it('is that with an equal row, or of the first of equal rows that with others', async () => {
    const rows = events(
      { und: 'SG13 meeting', ...SG13 },
      { und: '9th SG13 meeting', ...SG13 },
      { und: 'SG13 meeting', ...SG13 },
      { und: '9th SG13 meeting', ...SG13 },
    );
    const withOther = 'same-period body-title same-body';
    const withEqual = 'same-period same-title same-body';
    expect(evidenceOf(await findDuplicates(rows))).toEqual([
      { 0: withOther, 1: withOther, 2: withEqual, 3: withEqual },
    ]);
  });

  it('is what the records say themselves, else what the user says', async () => {
    const rows = events({ und: 'Forum' }, { und: 'Week' }, { und: 'Day' });
    const index = new BlockingIndex();
    for (const event of rows) index.add(event);
    const said = new Map([[1, [{ kind: 'same-reference' as const }]]]);
    const resolved = resolveDecisions(3, { same: [[0, 1]] }, said);
    const graph = await findLinks(index, (number) => ({ event: rows[number]! }), resolved.decided);
    const [cluster] = await clusterMatches(graph, resolved, async () => false);
    expect([...cluster!.evidence]).toEqual([
      [0, [{ kind: 'declared-same' }]],
      [1, [{ kind: 'same-reference' }]],
    ]);
    expect(groupQuestions(graph, resolved)).toEqual([]);
  });
});

describe('clusters', () => {
  it('are in the order of their first rows, their members in order', async () => {
    const rows = events(
      { und: 'Forum' },
      { und: 'Week' },
      { und: 'WEEK!' },
      { und: 'FORUM!' },
      { und: 'Day' },
    );
    const found = await findDuplicates(rows, { same: [[4, 3]] });
    expect(found.clusters.map(({ members }) => members)).toEqual([
      [0, 3, 4],
      [1, 2],
    ]);
    expect(found.questions.map(({ members }) => members)).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it('have no rows that are equal and only likely', async () => {
    const month = { when: { period: '2027-05' } };
    const { clusters, questions } = await findDuplicates(
      events({ und: 'Forum', ...month, note: 'a' }, { und: 'Forum', ...month, note: 'b' }),
    );
    expect(clusters).toEqual([]);
    expect(questions).toEqual([
      {
        members: [0, 1],
        pair: [0, 1],
        evidence: [{ kind: 'same-imprecise-period' }, { kind: 'same-title' }],
      },
    ]);
  });

  it('have copies that are only likely neither, unless a user decides', async () => {
    const month = { when: { period: '2027-05' } };
    const rows = events({ und: 'Forum', ...month }, { und: 'Forum', ...month }, { und: 'Week' });
    expect((await findDuplicates(rows)).clusters).toEqual([]);
    const decided = await findDuplicates(rows, { same: [[0, 2]] });
    expect(decided.clusters.map(({ members }) => members)).toEqual([[0, 2]]);
  });

  it('of a decision have the rows that are equal to those that were decided', async () => {
    const rows = events({ und: 'Forum' }, { und: 'Forum' }, { und: 'Forum' }, { und: 'Week' });
    const { clusters } = await findDuplicates(rows, { same: [[1, 3]] });
    expect(clusters.map(({ members }) => members)).toEqual([[0, 1, 2, 3]]);
  });

  it('of a decision are one though the group that they are in is open', async () => {
    const rows = events(
      { und: '8th SG13 meeting', ...SG13 },
      { und: 'SG13 meeting', ...SG13 },
      { und: '9th SG13 meeting', ...SG13 },
      { und: 'Spectrum week' },
    );
    const { clusters } = await findDuplicates(rows, { same: [[2, 3]] });
    expect(clusters.map(({ members }) => members)).toEqual([[2, 3]]);
    expect([...clusters[0]!.evidence.values()].flat()).toEqual([
      { kind: 'declared-same' },
      { kind: 'declared-same' },
    ]);
  });
});

describe('the questions of a group', () => {
  const rows = () =>
    events(
      { und: 'Forum on AI' },
      { und: 'Regional forum on AI' },
      { und: 'Live forum on AI' },
      { und: 'Forum on AI, live' },
    );
  const membersOf = async (decisions: Decisions) =>
    (await findDuplicates(rows(), decisions)).questions.map(({ members }) => members.join(' '));

  it('are one for all of it', async () => {
    expect(await membersOf({})).toEqual(['0 1 2 3']);
  });

  it('are its pairs in order, if a user decided that two of it are two', async () => {
    expect(await membersOf({ apart: [[0, 1]] })).toEqual(['0 2', '0 3', '1 2', '1 3', '2 3']);
  });

  it('are one for all of it, if a user decided only that two of it are one', async () => {
    expect(await membersOf({ same: [[0, 1]] })).toEqual(['0 1 2 3']);
  });
});
