import { runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DisjointSets } from '../src/cluster/disjoint-sets.js';

describe('disjoint sets', () => {
  it('have each number alone at first', () => {
    const sets = new DisjointSets(3);
    expect([0, 1, 2].map((number) => sets.find(number))).toEqual([0, 1, 2]);
    expect(sets.groups()).toEqual(new Map());
  });

  it('are named by their lowest number, whatever the order of the unions', () => {
    const sets = new DisjointSets(6);
    sets.union(5, 4);
    sets.union(4, 2);
    sets.union(3, 1);
    expect([1, 2, 3, 4, 5].map((number) => sets.find(number))).toEqual([1, 2, 1, 2, 2]);
    expect(sets.groups()).toEqual(
      new Map([
        [1, [1, 3]],
        [2, [2, 4, 5]],
      ]),
    );
    sets.union(5, 3);
    sets.union(1, 1);
    expect([...sets.groups()]).toEqual([[1, [1, 2, 3, 4, 5]]]);
  });

  it('connect two numbers exactly if a path of unions does', () => {
    const unions = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 14 });
    fc.assert(
      fc.property(unions, (pairs) => {
        const sets = new DisjointSets(12);
        for (const [a, b] of pairs) sets.union(a, b);
        const reached = (from: number) => {
          const all = new Set([from]);
          for (const one of all)
            for (const [a, b] of pairs) {
              if (a === one) all.add(b);
              if (b === one) all.add(a);
            }
          return Math.min(...all);
        };
        for (let i = 0; i < 12; i++) expect(sets.find(i)).toBe(reached(i));
      }),
      { numRuns: runs(300) },
    );
  });
});
