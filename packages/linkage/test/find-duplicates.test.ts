import { createDataset, type Event } from '@regional-presence/core';
import { checkDuplicates, findDuplicates } from '@regional-presence/linkage';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

const rows = (count: number, fieldsOf: (i: number) => Partial<Event>): Event[] =>
  Array.from({ length: count }, (_, i) =>
    eventWith({ id: `e${i}`, sources: [{ file: 'a.csv', row: i + 2 }], ...fieldsOf(i) }),
  );

const datasetOf = (events: Event[]) => ({ ...createDataset(), events });

describe('rows that may be one meeting', () => {
  const imprecise = (i: number) => ({ title: { en: 'Forum' }, note: `${i}`, when: { period: '2027-05' } });

  it('give one problem for the group: its size, the first row and five others', async () => {
    const problems = await checkDuplicates(datasetOf(rows(40, imprecise)));
    expect(problems.map(({ code }) => code)).toEqual(['possible-duplicate']);
    const [{ message, place }] = problems as [(typeof problems)[0]];
    expect(message).toBe(
      '40 rows may be the same meeting, the first is a.csv row 2: same month or year, same title. ' +
        'The others: a.csv:4, a.csv:5, a.csv:6, a.csv:7, a.csv:8, ….',
    );
    expect(place).toMatchObject({ file: 'a.csv', row: 3 });
  });

  it.each([
    [2, 'Possible duplicate of a.csv row 2: same month or year, same title.'],
    [
      3,
      '3 rows may be the same meeting, the first is a.csv row 2: same month or year, same title. The others: a.csv:4.',
    ],
  ])('are named all if they are %i', async (count, message) => {
    expect(
      (await checkDuplicates(datasetOf(rows(count, imprecise)))).map((problem) => problem.message),
    ).toEqual([message]);
  });

  it('name no more places where all seven are named', async () => {
    const [problem] = await checkDuplicates(datasetOf(rows(7, imprecise)));
    expect(problem!.message).toContain('a.csv:7, a.csv:8.');
    expect(problem!.message).not.toContain('…');
  });

  it('are named by their ids if no file is known, and with the sheet of a workbook', async () => {
    const events = rows(4, imprecise);
    Object.assign(events[2]!, { sources: [] });
    Object.assign(events[3]!, { sources: [{ file: 'a.xlsx', sheet: 'Plan', row: 7 }] });
    const [problem] = await checkDuplicates(datasetOf(events));
    expect(problem!.message).toContain('The others: e2, a.xlsx:Plan:7.');
    Object.assign(events[0]!, { sources: [] });
    expect((await checkDuplicates(datasetOf(events)))[0]!.message).toContain('the first is e0:');
  });

  it('are one group for each meeting, in the order of the rows', async () => {
    const titles = [
      'Forum on AI',
      'Spectrum week',
      'Regional forum on AI',
      'Regional spectrum week',
      'Budget day',
    ];
    const { questions } = await findDuplicates(rows(5, (i) => ({ title: { en: titles[i]! } })));
    expect(questions.map(({ members, pair }) => ({ members, pair }))).toEqual([
      { members: [0, 2], pair: [0, 2] },
      { members: [1, 3], pair: [1, 3] },
    ]);
  });
});

describe('rows that certainly are one meeting', () => {
  it('are one cluster, however they differ in what is not compared', async () => {
    const { clusters } = await findDuplicates(rows(50, (i) => ({ note: `${i}` })));
    expect(clusters.map(({ members }) => members.length)).toEqual([50]);
    expect(clusters[0]!.evidence.size).toBe(50);
    expect(clusters[0]!.evidence.get(49)).toEqual([{ kind: 'same-period' }, { kind: 'same-title' }]);
  });

  it('are not merged if more than 64 differ, and are merged if they are copies', async () => {
    const differing = await findDuplicates(rows(65, (i) => ({ note: `${i}` })));
    expect(differing.clusters).toEqual([]);
    expect(differing.questions.map(({ members }) => members.length)).toEqual([65]);
    expect((await findDuplicates(rows(64, (i) => ({ note: `${i}` })))).clusters).toHaveLength(1);
    const copies = await findDuplicates(rows(500, () => ({})));
    expect(copies.clusters.map(({ members }) => members.length)).toEqual([500]);
  });

  it('are not merged if one of them may be either of two meetings', async () => {
    const bodies = ['SG5RG-AFR'];
    const titles = ['SG5RG-AFR, 8th meeting', 'SG5RG-AFR', 'SG5RG-AFR, 9th meeting'];
    const { clusters, questions } = await findDuplicates(
      rows(3, (i) => ({ bodies, title: { en: titles[i]! } })),
    );
    expect(clusters).toEqual([]);
    expect(questions.map(({ members }) => members)).toEqual([[0, 1, 2]]);
    const two = await findDuplicates(rows(2, (i) => ({ bodies, title: { en: titles[i]! } })));
    expect(two.clusters.map(({ members }) => members)).toEqual([[0, 1]]);
  });

  it('are merged as copies where the group of their title is open', async () => {
    const bodies = ['SG5RG-AFR'];
    const titles = [
      'SG5RG-AFR, 8th meeting',
      'SG5RG-AFR',
      'SG5RG-AFR, 9th meeting',
      'SG5RG-AFR, 9th meeting',
    ];
    const { clusters } = await findDuplicates(rows(4, (i) => ({ bodies, title: { en: titles[i]! } })));
    expect(clusters.map(({ members }) => members)).toEqual([[2, 3]]);
  });

  it('are none among the occasions of one row', async () => {
    const { clusters, questions } = await findDuplicates(
      rows(
        2,
        (i) => ({ occasion: { number: i + 1, count: 2 }, sources: [{ file: 'a.csv', row: 2 }] }) as never,
      ),
    );
    expect([...clusters, ...questions]).toEqual([]);
  });

  it('are none without a date', async () => {
    const { clusters, questions } = await findDuplicates(
      rows(2, () => ({})).map(({ when: _, ...event }) => event as Event),
    );
    expect([...clusters, ...questions]).toEqual([]);
  });
});
