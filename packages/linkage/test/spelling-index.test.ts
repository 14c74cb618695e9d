import { isRespelled, normalizeTitle } from '@regional-presence/core/internal';
import { runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpellingIndex } from '../src/block/spelling-index.js';

const titleOf = (und: string) => normalizeTitle({ und });

function indexOf(...titles: string[]): SpellingIndex {
  const index = new SpellingIndex();
  for (const title of titles) index.add(titleOf(title));
  return index;
}

const KEYS = ['titles', 'beginnings', 'endings', 'stems'] as const;

/** The keys that two titles have in common. */
function commonKeys(one: string, other: string): string[] {
  const index = indexOf(one, other);
  return KEYS.filter((key) => index[key].at(0) !== 0 && index[key].at(0) === index[key].at(1));
}

const LONG = 'Workshop on the management of orbital resources';

describe('the keys of two titles', () => {
  it.each<[rule: string, one: string, other: string, keys: string[]]>([
    [
      'of fewer than 24 letters are three',
      'Forum on AI',
      'FORUM ON A.I.',
      ['titles', 'beginnings', 'endings'],
    ],
    ['of 24 letters are four', 'Workshop on the manageme', 'workshop on the manageme', [...KEYS]],
    ['without letters are none', '—', '…', []],
    ['are none of one without letters', '—', 'Forum', []],
    ['with the first six letters', 'Cybers', 'Cyberspace', ['beginnings']],
    ['with the first five letters are none', 'Cyberx', 'Cybersp', []],
    ['with the last six letters', 'Abroadcast', 'Xbroadcast', ['endings']],
    ['with the last five letters are none', 'Forecast', 'Xorecasts', []],
    ['shorter than six letters have all of them', 'Forum', 'Fora', []],
    ['of 19 letters, the first six', 'Conversations abrod', 'Conversitions abrut', ['beginnings']],
    ['of 20 letters, not the first six', 'Conversations abroad', 'Conversitions abrout', []],
    ['of 20 letters, the first 14', 'Conversations abroad', 'Conversations xxroad', ['beginnings']],
    ['of 20 letters, the last 14', 'Conversations abroad', 'Xonversations abroad', ['endings']],
    ['of which one is cut', 'Workshop on the management', LONG, ['beginnings', 'stems']],
    ['of which one is cut before the 24th letter', 'Workshop on the managem', LONG, ['beginnings']],
    ['of two long titles are none', LONG, 'Training in the numbering of satellite networks', []],
    ['with other numbers', 'Cybersecurity 1', 'Cybersecurity 2', []],
    ['of which one has a number', 'Cybersecurity drill', 'Cybersecurity drill 2', []],
    ['with one number twice', 'Cybersecurity 1, 1', 'Cybersecurity 1', ['beginnings']],
    ['with the same number at another place', '1 cybersecurity', 'Cybersecurity 1', []],
    ['with other years', 'Cybersecurity drill 2027', 'Cybersecurity drill 2028', []],
    ['with a number in a word', 'Cybersecurity 5G drill', 'Cybersecurity 5G drall', ['beginnings']],
    ['with two numbers in another order', 'Cybersecurity 1, 2', 'Cybersecurity 2, 1', []],
  ])('%s: %s / %s', (_, one, other, keys) => {
    expect(commonKeys(one, other)).toEqual(keys);
  });
});

describe('two titles that may be one in another spelling', () => {
  it.each([
    ['Cybersecurity', 'Cybersecurety'],
    ['Seminar on satellites', 'Seminnar on satelites'],
    ['Broadband', 'Broadbnad'],
    ['Forum on AI', 'FORUM ON A.I.'],
    ['论坛频谱管理国际电联', '论坛频谱管理国际电视'],
  ])('are %s and %s', (one, other) => {
    const index = indexOf(one, other);
    expect([index.mayBeRespelled(0, 1), index.mayBeRespelled(1, 0)]).toEqual([true, true]);
  });

  it.each([
    ['have other letters', 'Cybersecurity', 'Spectrum week'],
    ['have other letters and the same length', 'Conversations abroad', 'Broadband satellites'],
    ['differ in length by two letters of nine', 'Broadband', 'Broadbandzq'],
    ['are short', 'Week', 'Weak'],
    ['are longer than 400 letters', `${'spectrum '.repeat(50)}week`, `${'spectrum '.repeat(50)}wxyz`],
  ])('are not such that %s', (_, one, other) => {
    const index = indexOf(one, other);
    expect([index.mayBeRespelled(0, 1), index.mayBeRespelled(1, 0)]).toEqual([false, false]);
  });

  const letters = fc.string({ unit: fc.constantFrom(...'abcdefgh з论'), minLength: 1, maxLength: 40 });

  it('are all that are one', () => {
    fc.assert(
      fc.property(letters, fc.nat(40), fc.nat(40), fc.constantFrom('', 'q', 'qz'), (text, at, size, put) => {
        const other = text.slice(0, at) + put + text.slice(at + (size % 3));
        const index = indexOf(text, other);
        if (isRespelled(titleOf(text), titleOf(other))) expect(index.mayBeRespelled(0, 1)).toBe(true);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('are any title and its beginning', () => {
    fc.assert(
      fc.property(letters, fc.nat(40), (text, at) => {
        const index = indexOf(text, text.slice(0, at).trimEnd());
        if (titleOf(text).identity.startsWith(titleOf(text.slice(0, at).trimEnd()).identity))
          expect([index.mayBeTruncated(0, 1), index.mayBeTruncated(1, 0)]).toEqual([true, true]);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are not a title and another beginning', () => {
    const index = indexOf(LONG, 'Workshop on the quantum physics', 'Zyxwvut');
    expect([index.mayBeTruncated(0, 1), index.mayBeTruncated(1, 0), index.mayBeTruncated(0, 2)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
