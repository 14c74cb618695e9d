import type { Event } from '@regional-presence/core';
import { findDuplicates } from '@regional-presence/linkage';
import { eventWith, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const events = (...titles: string[]): Event[] =>
  titles.map((und, i) =>
    eventWith({ id: `e${i}`, title: { und }, sources: [{ file: 'a.csv', row: i + 2 }] }),
  );

const membersOf = (groups: readonly { members: readonly number[] }[]) =>
  groups.map(({ members }) => [...members]);

describe('a decision that two rows are one meeting', () => {
  it('merges what nothing else connects', async () => {
    const { clusters } = await findDuplicates(events('Forum on AI', 'Spectrum week', 'Forum on 5G'), {
      same: [[0, 1]],
    });
    expect(membersOf(clusters)).toEqual([[0, 1]]);
    expect(clusters[0]!.evidence.get(1)).toEqual([{ kind: 'declared-same' }]);
  });

  it('connects by way of a third row', async () => {
    const { clusters, conflicts } = await findDuplicates(events('Forum', 'Spectrum week', 'AI day'), {
      same: [
        [2, 1],
        [1, 0],
      ],
    });
    expect(membersOf(clusters)).toEqual([[0, 1, 2]]);
    expect(conflicts).toEqual([]);
  });

  it('brings the rows that certainly are the same as each of the two', async () => {
    const { clusters } = await findDuplicates(events('Forum on AI', 'Forum on A.I.', 'Spectrum week'), {
      same: [[1, 2]],
    });
    // Row 0 is certainly row 1, and nobody said that it is row 2: the two that were decided are one entity.
    expect(membersOf(clusters)).toEqual([[0, 1, 2]]);
  });

  it('does not make certain what only is likely', async () => {
    const { clusters, questions } = await findDuplicates(
      events('Forum on AI', 'Regional forum on AI', 'Spectrum week'),
      { same: [[1, 2]] },
    );
    expect(membersOf(clusters)).toEqual([[1, 2]]);
    expect(membersOf(questions)).toEqual([[0, 1]]);
  });
});

describe('a decision that two rows are two meetings', () => {
  it('keeps copies apart, and asks about them no more', async () => {
    const { clusters, questions } = await findDuplicates(events('Forum', 'Forum'), { apart: [[0, 1]] });
    expect(clusters).toEqual([]);
    expect(questions).toEqual([]);
  });

  it('leaves a third copy open: it may be either of the two', async () => {
    const { clusters, questions } = await findDuplicates(events('Forum', 'Forum', 'Forum'), {
      apart: [[2, 0]],
    });
    expect(clusters).toEqual([]);
    expect(membersOf(questions)).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('holds for the rows that are one with each of the two by decision', async () => {
    const { questions, clusters } = await findDuplicates(events('Forum', 'Forum', 'Spectrum week'), {
      same: [[0, 2]],
      apart: [[1, 2]],
    });
    expect(membersOf(clusters)).toEqual([[0, 2]]);
    expect(questions).toEqual([]);
  });

  it('is a conflict where others say that they are one, and does not hold', async () => {
    const { clusters, conflicts } = await findDuplicates(events('Forum', 'Spectrum week', 'AI day'), {
      same: [
        [0, 1],
        [1, 2],
      ],
      apart: [
        [0, 2],
        [1, 1],
      ],
    });
    expect(conflicts).toEqual([
      [0, 2],
      [1, 1],
    ]);
    expect(membersOf(clusters)).toEqual([[0, 1, 2]]);
  });

  it('does not change the groups of other rows', async () => {
    const { questions } = await findDuplicates(
      events('Forum on AI', 'Regional forum on AI', 'Spectrum week', 'Regional spectrum week'),
      { apart: [[0, 1]] },
    );
    expect(membersOf(questions)).toEqual([[2, 3]]);
  });
});

describe('decisions', () => {
  it.each([-1, 2, 0.5, Number.NaN])('on the row %s, which is none, are an error', async (number) => {
    const two = events('Forum', 'Forum');
    await expect(findDuplicates(two, { same: [[0, number]] })).rejects.toThrow(RangeError);
    await expect(findDuplicates(two, { apart: [[number, 0]] })).rejects.toThrow(`no event ${number} among 2`);
  });

  it('override the score, whatever it is', async () => {
    const titles = fc.array(
      fc.constantFrom('Forum on AI', 'Forum on A.I.', 'Regional forum on AI', 'Spectrum week'),
      {
        minLength: 3,
        maxLength: 7,
      },
    );
    const pairs = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(titles, pairs, pairs, async (list, ofSame, ofApart) => {
        const inList = (some: [number, number][]) =>
          some.filter(([a, b]) => a !== b && a < list.length && b < list.length);
        const [same, apart] = [inList(ofSame), inList(ofApart)];
        const { clusters, questions, conflicts } = await findDuplicates(events(...list), { same, apart });
        const isOne = (a: number, b: number) =>
          clusters.some(({ members }) => members.includes(a) && members.includes(b));
        expect(same.filter(([a, b]) => !isOne(a, b))).toEqual([]);
        const kept = apart.filter((pair) => !conflicts.includes(pair));
        expect(kept.filter(([a, b]) => isOne(a, b))).toEqual([]);
        for (const [a, b] of kept)
          expect(questions.some(({ members }) => members.includes(a) && members.includes(b))).toBe(false);
        const all = clusters.flatMap(({ members }) => members);
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: runs(600) },
    );
  });
});
