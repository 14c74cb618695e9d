import { runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedKeys } from '../src/block/blocking-keys.js';
import { candidatePairs, type PairChoice } from '../src/block/candidate-pairs.js';

type Days = readonly [first: number, last: number];

const groupsOf = (groups: readonly (readonly number[])[]) => {
  const ends: number[] = [];
  for (const group of groups) ends.push((ends.at(-1) ?? 0) + group.length);
  return { events: Uint32Array.from(groups.flat()), ends };
};

const spansOf = (days: readonly Days[]) => ({
  first: Int32Array.from(days, ([first]) => first),
  last: Int32Array.from(days, ([, last]) => last),
});

/** The lists of pairs, each pair as a text. */
function listsOf(
  groups: readonly (readonly number[])[],
  days: readonly Days[],
  choice: PairChoice,
): string[][] {
  const lists: string[][] = [];
  for (const list of candidatePairs(groupsOf(groups), spansOf(days), choice)) {
    const pairs: string[] = [];
    for (let i = 0; i < list.length; i += 2) pairs.push(`${list[i]} ${list[i + 1]}`);
    lists.push(pairs);
  }
  return lists;
}

const pairsOf = (...parameters: Parameters<typeof listsOf>) => listsOf(...parameters).flat();

/** Many events on one day. */
const onOneDay = (count: number): Days[] => Array.from({ length: count }, () => [5, 5]);

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('the candidate pairs', () => {
  it.each<[rule: string, groups: number[][], days: Days[], pairs: string[]]>([
    [
      'share a day',
      [[0, 1]],
      [
        [1, 3],
        [3, 5],
      ],
      ['0 1'],
    ],
    [
      'do not follow one another',
      [[0, 1]],
      [
        [1, 2],
        [3, 5],
      ],
      [],
    ],
    [
      'are in one group',
      [[0], [1]],
      [
        [1, 2],
        [1, 2],
      ],
      [],
    ],
    [
      'are in each of the groups',
      [
        [0, 1],
        [2, 3],
      ],
      [
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      ['0 1', '2 3'],
    ],
    [
      'have the lower number first',
      [[1, 0]],
      [
        [2, 2],
        [1, 3],
      ],
      ['0 1'],
    ],
    [
      'are of two events',
      [[0, 0, 1]],
      [
        [1, 1],
        [1, 1],
      ],
      ['0 1', '0 1'],
    ],
    [
      'are none in an empty group',
      [[], [0, 1]],
      [
        [1, 1],
        [1, 1],
      ],
      ['0 1'],
    ],
  ])('%s', (_, groups, days, pairs) => {
    expect(pairsOf(groups, days, { compared: 8 })).toEqual(pairs);
  });

  it.each([3, 12, 13, 40])(
    'of %i events are those of each with the next ones, by day and number',
    (count) => {
      const group = numbers(count).sort((a, b) => ((a * 7) % count) - ((b * 7) % count) || a - b);
      const next = (numberOf: (place: number) => number) =>
        numbers(count - 1)
          .map((place) => [numberOf(place), numberOf(place + 1)].sort((a, b) => a - b).join(' '))
          .sort();
      // The later the number, the earlier it begins.
      const reversed = numbers(count).map((i): Days => [count - i, 100]);
      expect(pairsOf([group], reversed, { compared: 1 }).sort()).toEqual(next((place) => count - 1 - place));
      expect(pairsOf([group], onOneDay(count), { compared: 1 }).sort()).toEqual(next((place) => place));
    },
  );

  it('are of an event with as many as are compared', () => {
    expect(pairsOf([numbers(5)], onOneDay(5), { compared: 2 })).toEqual([
      '0 1',
      '0 2',
      '1 2',
      '1 3',
      '2 3',
      '2 4',
      '3 4',
    ]);
  });

  it('are those that may match, asked with the lower number first', () => {
    const asked: string[] = [];
    const mayMatch = (a: number, b: number) => {
      asked.push(`${a} ${b}`);
      return b === 2;
    };
    expect(
      pairsOf(
        [[2, 1, 0]],
        [
          [3, 9],
          [2, 9],
          [1, 9],
        ],
        { compared: 8, mayMatch },
      ),
    ).toEqual(['0 2', '1 2'].reverse());
    expect(asked.sort()).toEqual(['0 1', '0 2', '1 2']);
  });

  it('come in lists of some thousands, none lost between them', () => {
    const lists = listsOf([numbers(300)], onOneDay(300), { compared: 64 });
    const all = numbers(300).flatMap((a) =>
      numbers(300)
        .filter((b) => b > a && b <= a + 64)
        .map((b) => `${a} ${b}`),
    );
    expect(lists.flat()).toEqual(all);
    expect(
      lists
        .map(({ length }) => length)
        .slice(0, -1)
        .every((length) => length >= 4096 && length < 4160),
    ).toBe(true);
    expect(lists.length).toBe(Math.ceil(all.length / 4160));
  });

  it('are all pairs of a group that share a day, if each is compared with all', () => {
    const days = fc.array(
      fc.tuple(fc.nat(20), fc.nat(4)).map(([first, more]): Days => [first, first + more]),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(days, fc.nat(4), (list, size) => {
        const groups = numbers(size + 1).map((group) =>
          numbers(list.length).filter((i) => i % (size + 1) === group),
        );
        const expected = groups.flatMap((group) =>
          group.flatMap((a) =>
            group
              .filter((b) => b > a && list[a]![0] <= list[b]![1] && list[b]![0] <= list[a]![1])
              .map((b) => `${a} ${b}`),
          ),
        );
        expect(pairsOf(groups, list, { compared: 64 }).sort()).toEqual(expected.sort());
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('the events of one key', () => {
  const groups = (keys: readonly number[], isCompared: readonly number[] = keys.map(() => 1)) => {
    const { events, ends } = sharedKeys(Uint32Array.from(keys), Uint8Array.from(isCompared)).groups();
    return ends.map((end, i) => [...events.subarray(ends[i - 1] ?? 0, end)]);
  };

  it.each<[rule: string, keys: number[], expected: number[][]]>([
    ['have it in common', [7, 9, 7], [[0, 2]]],
    ['are as many as have it', [7, 7, 7, 7], [[0, 1, 2, 3]]],
    [
      'are apart from those of others',
      [9, 7, 9, 7],
      [
        [1, 3],
        [0, 2],
      ],
    ],
    ['are several', [7, 8, 9], []],
    ['have one', [0, 0], []],
    ['have the highest key', [0xffffffff, 1, 0xffffffff], [[0, 2]]],
    ['have the key and not only its place in the filter', [1, 1 << 20], []],
    ['are found next to others at its place in the filter', [1, 1 << 20, 1], [[0, 2]]],
    ['are none of none', [], []],
  ])('%s', (_, keys, expected) => {
    expect(groups(keys)).toEqual(expected);
  });

  it('are those that are compared', () => {
    expect(groups([7, 7, 7], [1, 0, 1])).toEqual([[0, 2]]);
    expect(groups([7, 7], [1, 0])).toEqual([]);
  });

  it('are the same whatever the keys are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(9), fc.constantFrom(1 << 20, 2 << 20, 0x80000000))), (keys) => {
        const expected = [...new Set(keys)]
          .filter((key) => key !== 0)
          .sort((a, b) => a - b)
          .map((key) => keys.flatMap((other, i) => (other === key ? [i] : [])))
          .filter(({ length }) => length > 1);
        expect(groups(keys)).toEqual(expected);
      }),
      { numRuns: runs(500) },
    );
  });
});
