import type { Event } from '@regional-presence/core';
import { BlockingIndex, findDuplicates, loadThesaurus, matchEvents } from '@regional-presence/linkage';
import { eventWith, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

await loadThesaurus();

const TITLES = [
  'Forum on A.I.',
  'Forum on AI',
  '5G workshop',
  'Workshop on 5 G',
  '9th regional forum on spectrum',
  'Ninth Regional Forum on Spectrum',
  'Regional forum on spectrum 2027',
  'Regional forum on spectrum management for regulators',
  'Forum régional sur le spectre',
  'Atelier sur l’intelligence artificielle',
  'Workshop on artificial intelligence',
  '人工智能论坛',
  'ورشة عمل حول الجيل الخامس',
  'SG5RG-AFR meeting',
  'SG5RG-AFR, 9th meeting',
  'Training, module 1, 12',
  'Training, module 11, 2',
  'Part A B',
  '—',
  '?!',
  '🎉',
];

/** A title as another person writes it: in capitals, without a letter, cut, with other punctuation. */
const respelled = fc
  .tuple(
    fc.constantFrom(...TITLES),
    fc.constantFrom('as it is', 'capitals', 'letter', 'cut', 'dots', 'word'),
    fc.nat(60),
  )
  .map(([title, change, at]) => {
    const position = at % (title.length + 1);
    if (change === 'capitals') return title.toUpperCase();
    if (change === 'letter') return title.slice(0, position) + title.slice(position + 1);
    if (change === 'cut') return title.slice(0, Math.max(position, 3));
    if (change === 'dots') return title.replaceAll(' ', ' - ');
    return change === 'word' ? `${title} for youth` : title;
  });

const text = fc.oneof(respelled, respelled, fc.string({ unit: 'grapheme', maxLength: 30 }));

const fields = fc.record(
  {
    title: fc.oneof(
      text.map((und) => ({ und })),
      fc.tuple(text, text).map(([en, fr]) => ({ en, fr })),
    ),
    kind: fc.constantFrom('workshop', 'forum'),
    when: fc.record(
      {
        period: fc.constantFrom('2027-05-03', '2027-05-03/2027-05-04', '2027-05', '2027'),
        hours: fc.constantFrom('09:00-12:00', '14:00-17:00'),
      },
      { requiredKeys: ['period'] },
    ),
    place: fc.record(
      { city: fc.constantFrom('Lima', 'LIMA', 'Quito'), country: fc.constantFrom('PE', 'EC') },
      { requiredKeys: [] },
    ),
    bodies: fc.subarray(['SG5RG-AFR', 'SG9RG-AFR']),
    region: fc.constantFrom('AFR', 'EUR'),
  },
  { requiredKeys: ['title', 'kind', 'when'] },
);

const lists = (maxLength: number) =>
  fc
    .array(fields, { minLength: 2, maxLength })
    .map((list) =>
      list.map((one, i) =>
        eventWith({ id: `e${i}`, sources: [{ file: 'a.csv', row: i + 2 }], ...(one as Partial<Event>) }),
      ),
    );

const pairsOf = (events: readonly Event[]) =>
  events.flatMap((_, a) => events.slice(a + 1).map((__, j) => [a, a + 1 + j] as const));

/** The groups that pairs connect, each as a text. */
function groupsOf(size: number, pairs: readonly (readonly [number, number])[]): string[] {
  const group = Array.from({ length: size }, (_, i) => i);
  for (const [a, b] of pairs) {
    const [one, other] = [group[a]!, group[b]!];
    for (let i = 0; i < size; i++) if (group[i] === other) group[i] = one;
  }
  const members = new Map<number, number[]>();
  for (const [i, root] of group.entries()) members.set(root, [...(members.get(root) ?? []), i]);
  return [...members.values()]
    .filter(({ length }) => length > 1)
    .map(String)
    .sort();
}

describe('the index and the decision', () => {
  it('agree: every pair that is certain or likely is a candidate', () => {
    fc.assert(
      fc.property(lists(10), (events) => {
        const index = new BlockingIndex();
        for (const event of events) index.add(event);
        const found = new Set([...index.pairs()].map(String));
        const matches = pairsOf(events).filter(([a, b]) => matchEvents(events[a]!, events[b]!));
        expect(matches.filter((pair) => !found.has(String(pair)))).toEqual([]);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('do not depend on the order of two events', () => {
    fc.assert(
      fc.property(lists(2), ([a, b]) => {
        expect(matchEvents(b!, a!)).toEqual(matchEvents(a!, b!));
      }),
      { numRuns: runs(2000) },
    );
  });

  it('give the groups that a comparison of each with each gives, however many rows are equal', async () => {
    await fc.assert(
      fc.asyncProperty(lists(6), fc.array(fc.nat(5), { maxLength: 6 }), async (some, repeated) => {
        const copies = repeated.map((i, n) => ({ ...some[i % some.length]!, id: `copy${n}` }));
        const events = [...some, ...copies];
        const matches = pairsOf(events).filter(([a, b]) => matchEvents(events[a]!, events[b]!));
        const { questions } = await findDuplicates(events);
        expect(questions.map(({ members }) => String(members)).sort()).toEqual(
          groupsOf(events.length, matches),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  it('merge those of which each two are certain, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(lists(8), async (events) => {
        const certain = pairsOf(events).filter(
          ([a, b]) => matchEvents(events[a]!, events[b]!)?.certainty === 'certain',
        );
        const keys = new Set(certain.map(String));
        const { clusters } = await findDuplicates(events);
        for (const { members } of clusters)
          for (const [i, a] of members.entries())
            for (const b of members.slice(i + 1)) expect(keys).toContain(`${a},${b}`);
        const merged = clusters.map(({ members }) => String(members));
        const cliques = groupsOf(events.length, certain).filter((group) => {
          const numbers = group.split(',');
          return numbers.every((a, i) => numbers.slice(i + 1).every((b) => keys.has(`${a},${b}`)));
        });
        expect(cliques.filter((clique) => !merged.includes(clique))).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });
});
