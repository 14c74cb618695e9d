import { jaccard, normalizeTitle } from '@regional-presence/core/internal';
import { runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TitleTokenIndex } from '../src/block/title-token-index.js';
import { significantWords } from '../src/title/significant-words.js';

const wordsOf = (title: string) => significantWords(normalizeTitle({ und: title }), undefined);

function indexOf(...titles: string[]): TitleTokenIndex {
  const index = new TitleTokenIndex();
  for (const title of titles) index.add(wordsOf(title), true);
  return index;
}

/** Whether it holds of two titles, the same whichever comes first. */
function ofBoth(
  one: string,
  other: string,
  holds: (index: TitleTokenIndex, a: number, b: number) => boolean,
) {
  const index = indexOf('Some title before', one, other);
  const is = holds(index, 1, 2);
  expect(holds(index, 2, 1)).toBe(is);
  return is;
}

/** The groups of titles that have a key in common. */
function groupsOf(titles: readonly string[], isCompared = titles.map(() => 1)): number[][] {
  const { events, ends } = indexOf(...titles)
    .keyedByRareWords(Uint8Array.from(isCompared))
    .groups();
  return ends.map((end, i) => [...events.subarray(ends[i - 1] ?? 0, end)]);
}

const words = (from: number, count: number) =>
  Array.from(
    { length: count },
    (_, i) => `x${String.fromCharCode(97 + ((from + i) % 26), 97 + (from + i) / 26)}q`,
  );

describe('the words of two titles', () => {
  it.each<[rule: string, one: string, other: string, similar: boolean]>([
    ['are similar if three of five are common', 'alpha beta gamma', 'alpha beta gamma delta epsilon', true],
    [
      'are similar if three of five are common on both sides',
      'alpha beta gamma delta',
      'alpha beta gamma zeta',
      true,
    ],
    ['are not similar if two of four are', 'alpha beta gamma', 'alpha beta delta', false],
    ['are not similar if one has many more', 'alpha', 'alpha beta gamma', false],
    ['are similar in another order', 'alpha beta gamma', 'gamma alpha beta', true],
    ['are not similar if none is common', 'alpha beta', 'gamma delta', false],
  ])('%s', (_, one, other, similar) => {
    expect(ofBoth(one, other, (index, a, b) => index.similarTitles(a, b))).toBe(similar);
  });

  it.each<[rule: string, one: string, other: string, differ: boolean]>([
    ['differ in number', 'forum 1', 'forum 2', true],
    ['differ in the number of a name', 'forum 5G', 'forum 6G', true],
    ['differ in number, though one is common', 'forum 1, 2', 'forum 1, 3', true],
    ['differ in year', 'forum 2027', 'forum 2028', true],
    ['do not differ where one has more numbers', 'forum 1, 2', 'forum 1', false],
    ['do not differ where one has none', 'forum', 'forum 1', false],
    ['do not differ in year and number', 'forum 2027', 'forum 1', false],
    ['do not differ in a number that is written twice', 'forum 5, 5G', 'forum 5', false],
    ['do not differ in words', 'forum', 'week', false],
  ])('%s: %s / %s', (_, one, other, differ) => {
    expect(ofBoth(one, other, (index, a, b) => index.haveDifferentNumbers(a, b))).toBe(differ);
  });

  it('differ in any two numbers but a few', () => {
    const titles = Array.from({ length: 100 }, (_, i) => `forum ${i + 1}`);
    const index = indexOf(...titles);
    let alike = 0;
    for (let a = 0; a < 100; a++) for (let b = 0; b < a; b++) if (!index.haveDifferentNumbers(a, b)) alike++;
    // Numbers are compared by two of 32 bits: of 4,950 pairs about five have both in common.
    expect(alike).toBeLessThan(20);
  });
});

describe('the keys of titles', () => {
  it.each<[rule: string, titles: string[], groups: number[][]]>([
    ['are rare words that are common', ['alpha beta gamma', 'alpha beta delta'], [[0, 1]]],
    ['are not the most frequent word', ['forum alpha', 'forum beta', 'forum gamma'], []],
    ['are the only word', ['forum', 'forum'], [[0, 1]]],
    ['are none of a title without words', ['—', '—'], []],
    ['are none of words that one title has', ['alpha', 'beta'], []],
  ])('%s', (_, titles, groups) => {
    expect(groupsOf(titles)).toEqual(groups);
  });

  it('are only of titles that are compared', () => {
    expect(groupsOf(['alpha', 'alpha', 'alpha'], [1, 0, 1])).toEqual([[0, 2]]);
    const index = indexOf('alpha');
    index.add(wordsOf('alpha'), false);
    index.add(wordsOf('beta'), true);
    expect(index.size).toBe(3);
    expect(index.keyedByRareWords(Uint8Array.of(1, 0, 1)).groups().ends).toEqual([]);
  });

  it.each([5, 24, 25, 40])('of %i words are the rarest two fifths and one more', (count) => {
    // Each title has one word less than the one before: the last word is in one title, the first in all.
    const titles = Array.from({ length: count }, (_, i) => words(0, count - i).join(' '));
    const sizes = groupsOf(titles).flatMap((group) => (group.includes(0) ? [group.length] : []));
    const rare = count - Math.ceil(0.6 * count) + 1;
    expect(sizes.length).toBe(rare - 1);
  });

  it('are common to any two similar titles', () => {
    const title = fc.array(fc.constantFrom(...words(0, 12)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(title, { minLength: 2, maxLength: 8 }), (lists) => {
        const sets = lists.map((list) => new Set(list));
        const titles = sets.map((set) => [...set].join(' '));
        const groups = groupsOf(titles);
        const index = indexOf(...titles);
        for (let a = 0; a < sets.length; a++)
          for (let b = 0; b < a; b++) {
            const similar = jaccard(sets[a]!, sets[b]!) >= 0.6;
            expect(index.similarTitles(a, b)).toBe(similar);
            if (similar) expect(groups.some((group) => group.includes(a) && group.includes(b))).toBe(true);
          }
      }),
      { numRuns: runs(500) },
    );
  });
});
