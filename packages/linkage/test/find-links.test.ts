import { createDataset, type Event } from '@regional-presence/core';
import { BlockingIndex, checkDuplicates } from '@regional-presence/linkage';
import { findLinks } from '@regional-presence/linkage/internal';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

interface Row extends Partial<Event> {
  readonly hasOwnId?: boolean;
}

const forum = (note: string, fields: Row = {}): Row => ({ title: { und: 'Forum on AI' }, note, ...fields });
const other = (note: string, fields: Row = {}) =>
  forum(note, { title: { und: 'Regional forum on AI' }, ...fields });

/** The links between rows: pairs with the kinds of evidence, and the groups of equal events. */
async function linksOf(rows: readonly Row[], decided?: ReadonlySet<number>) {
  const index = new BlockingIndex();
  const events = rows.map(({ hasOwnId, ...fields }, i) => ({
    event: eventWith({ id: `e${i}`, sources: [{ file: 'a.csv', row: i + 2 }], ...fields }),
    hasOwnId,
  }));
  for (const { event } of events) index.add(event);
  const graph = await findLinks(index, async (number) => events[number]!, decided);
  const pairs = (list: typeof graph.certain) => {
    const found: string[] = [];
    list.forEach((a, b, evidence) => {
      found.push(`${a} ${b}: ${graph.evidence.at(evidence).map(({ kind }) => kind)}`);
    });
    return found.sort();
  };
  return {
    size: graph.size,
    certain: pairs(graph.certain),
    likely: pairs(graph.likely),
    equal: [...graph.equal].map(([first, { members, isCertain, evidence }]) => ({
      first,
      members,
      isCertain,
      evidence: evidence.map(({ kind }) => kind),
    })),
  };
}

const SAME = ['same-period', 'same-title'];

describe('the links between events', () => {
  it('are certain or likely, each pair once by however many keys it is found', async () => {
    const fields = { place: { city: 'Lima' }, bodies: ['SG5'] };
    const capitals = forum('', { ...fields, title: { und: 'FORUM ON A.I.!' }, region: 'AFR' });
    const { size, certain, likely, equal } = await linksOf([forum('', fields), capitals]);
    expect(size).toBe(2);
    expect(certain).toEqual(['0 1: same-period,same-title,same-body,same-place']);
    expect(likely).toEqual([]);
    expect(equal).toEqual([]);
  });

  it('are none between events that do not match', async () => {
    const rows = [forum('', { bodies: ['SG5'] }), forum('', { bodies: ['SG9'] })];
    expect(await linksOf(rows)).toEqual({ size: 2, certain: [], likely: [], equal: [] });
  });

  it('are of the first of equal events with others', async () => {
    const { certain, likely, equal } = await linksOf([
      forum('a'),
      forum('b'),
      other('c'),
      forum('d'),
      other('e'),
    ]);
    expect(equal).toEqual([
      { first: 0, members: [0, 1, 3], isCertain: true, evidence: SAME },
      { first: 2, members: [2, 4], isCertain: true, evidence: SAME },
    ]);
    expect(certain).toEqual([]);
    expect(likely).toEqual(['0 2: same-period,similar-titles']);
  });

  it('are of each event that a user decided on, equal to others as it may be', async () => {
    const { certain, equal } = await linksOf([forum('a'), forum('b'), forum('c')], new Set([1]));
    expect(equal.map(({ members }) => members)).toEqual([[0, 2]]);
    expect(certain).toEqual(['0 1: same-period,same-title']);
  });

  it('between equal events that are likely are likely', async () => {
    const month = { when: { period: '2027-05' } };
    const { equal } = await linksOf([forum('a', month), forum('b', month)]);
    expect(equal).toEqual([
      { first: 0, members: [0, 1], isCertain: false, evidence: ['same-imprecise-period', 'same-title'] },
    ]);
  });

  it('are no equality of two occasions of one row', async () => {
    const occasion = (number: number): Row => ({
      occasion: { number, of: 2 },
      sources: [{ file: 'a.csv', row: 2 }],
    });
    expect((await linksOf([forum('a', occasion(1)), forum('b', occasion(2))])).equal).toEqual([]);
  });
});

describe('two records that keep their ids', () => {
  const own = { hasOwnId: true };

  it('are likely where others are certain', async () => {
    const capitals: Row = { title: { und: 'FORUM ON A.I.' }, region: 'AFR' };
    expect((await linksOf([forum('a', own), forum('b', { ...capitals, ...own })])).likely).toHaveLength(1);
    expect((await linksOf([forum('a', own), forum('b', capitals)])).certain).toHaveLength(1);
    expect((await linksOf([forum('a'), forum('b', { ...capitals, ...own })])).certain).toHaveLength(1);
  });

  it('are equal, and not certainly one', async () => {
    const { equal, certain } = await linksOf([forum('a', own), forum('b'), forum('c', own), forum('d')]);
    expect(equal).toEqual([
      { first: 0, members: [0, 2], isCertain: false, evidence: SAME },
      { first: 1, members: [1, 3], isCertain: true, evidence: SAME },
    ]);
    expect(certain).toEqual(['0 1: same-period,same-title']);
  });
});

describe('the problem of a group', () => {
  const imprecise = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      eventWith({
        id: `e${i}`,
        note: `${i}`,
        when: { period: '2027-05' },
        sources: [{ file: 'a.csv', row: i + 2 }],
      }),
    );
  const problemsOf = (events: Event[]) => checkDuplicates({ ...createDataset(), events });

  it('is at the second event, and is related to the first and the others', async () => {
    const [problem] = await problemsOf(imprecise(4));
    expect(problem!.place).toMatchObject({ row: 3 });
    expect(problem!.related!.map(({ row }) => row)).toEqual([2, 4, 5]);
  });

  it('is related to no more than the first 64, and counts all', async () => {
    const [problem] = await problemsOf(imprecise(100));
    expect(problem!.related).toHaveLength(63);
    expect(problem!.message).toMatch(/^100 rows/);
  });

  it('names a sheet without a name as the file', async () => {
    const events = imprecise(3);
    Object.assign(events[2]!, { sources: [{ file: 'a.csv', sheet: '', row: 9 }] });
    expect((await problemsOf(events))[0]!.message).toContain('The others: a.csv:9.');
    Object.assign(events[2]!, { sources: [{ file: 'report.txt', at: '§ 8' }] });
    expect((await problemsOf(events))[0]!.message).toContain('The others: report.txt.');
  });
});
