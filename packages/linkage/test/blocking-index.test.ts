import type { Event } from '@regional-presence/core';
import { BlockingIndex, loadThesaurus, matchEvents } from '@regional-presence/linkage';
import { eventWith } from '@regional-presence/test-utils';

import { describe, expect, it } from 'vitest';

await loadThesaurus();

let number = 0;
const event = (title: string, period: string, more: Partial<Event> = {}): Event =>
  eventWith({
    id: `e${++number}`,
    title: { und: title },
    when: { period },
    sources: [{ file: 'a.csv', row: number }],
    ...more,
  });
const lima = { place: { city: 'Lima', country: 'PE' } };

/** The pairs that the index finds, each once, as texts. */
function candidates(events: readonly Event[]): Set<string> {
  const index = new BlockingIndex();
  for (const one of events) index.add(one);
  return new Set([...index.pairs()].map(([a, b]) => `${a} ${b}`));
}

/** The decision on two events that the index finds. */
const certainty = (a: Event, b: Event) =>
  candidates([a, b]).size > 0 ? matchEvents(a, b)?.certainty : undefined;

describe('the same meeting in two languages', () => {
  it.each([
    ['Regional forum on cybersecurity', 'Forum régional sur la cybersécurité'],
    ['Workshop on emergency telecommunications', 'Taller sobre telecomunicaciones de emergencia'],
    ['Workshop on artificial intelligence', 'Семинар по искусственному интеллекту'],
    ['Forum on artificial intelligence', '人工智能论坛'],
    ['Workshop on 5G', 'ورشة عمل حول الجيل الخامس'],
  ])('is asked about, never merged: %s / %s', (one, other) => {
    const [a, b] = [event(one, '2022-05-02', lima), event(other, '2022-05-02', lima)];
    expect(certainty(a, b)).toBe('likely');
    expect(matchEvents(a, b)!.evidence).toContainEqual({ kind: 'same-place' });
  });

  it('is not asked about on other days, in another place, or on another subject', () => {
    const a = event('Forum on cybersecurity', '2022-05-02', lima);
    expect(certainty(a, event('Forum sur la cybersécurité', '2022-06-02', lima))).toBeUndefined();
    expect(
      certainty(a, event('Forum sur la cybersécurité', '2022-05-02', { place: { city: 'Quito' } })),
    ).toBeUndefined();
    expect(certainty(a, event('Forum sur la radiodiffusion', '2022-05-02', lima))).toBeUndefined();
  });
});

describe('numbers in titles', () => {
  it.each([
    ['Training on routing, module 1', 'Training on routing, module 2'],
    ['Forum on spectrum 2022', 'Forum on spectrum 2023'],
    ['Workshop 1204 on digital skills', 'Workshop 1310 on digital skills'],
    ['Atelier 3 sur la cybersécurité', 'Workshop 4 on cybersecurity'],
  ])('distinguish two meetings: %s / %s', (one, other) => {
    expect(certainty(event(one, '2022-05-02', lima), event(other, '2022-05-02', lima))).toBeUndefined();
  });

  it('say nothing where only one title has them, or one has a year and the other a number', () => {
    const a = event('9th forum on spectrum', '2022-05-02', lima);
    expect(certainty(a, event('Forum on spectrum', '2022-05-02', lima))).toBe('likely');
    expect(certainty(a, event('Forum on spectrum 2022', '2022-05-02', lima))).toBe('likely');
  });
});

describe('the index of meetings', () => {
  it('finds every pair that a comparison of each with each finds', () => {
    const subjects = ['spectrum', 'cybersecurity', 'digital skills', 'la cybersécurité', 'emergency calls'];
    const kinds = ['Forum on', 'Regional forum on', 'Workshop on', 'Atelier sur', '2nd workshop on'];
    const events = Array.from({ length: 300 }, (_, i) =>
      event(`${kinds[i % 5]} ${subjects[(i * 3) % 5]}`, `2022-0${1 + (i % 4)}-0${1 + (i % 7)}`, {
        place: { city: i % 3 ? 'Lima' : 'Dakar' },
        ...(i % 4 ? {} : { bodies: ['SG5RG-AFR'] }),
      }),
    );
    const all: string[] = [];
    for (let a = 0; a < events.length; a++)
      for (let b = a + 1; b < events.length; b++)
        if (matchEvents(events[a]!, events[b]!)) all.push(`${a} ${b}`);
    expect(all.length).toBeGreaterThan(50);
    const found = candidates(events);
    expect(all.filter((pair) => !found.has(pair))).toEqual([]);
  });

  it('names few pairs of many events that differ in their numbers', () => {
    const index = new BlockingIndex();
    for (let i = 0; i < 5000; i++)
      index.add(event(`Workshop ${10_000 + i} on spectrum for regulators`, `2022-0${1 + (i % 9)}-02`, lima));
    expect([...index.pairs()].length).toBeLessThan(500);
  });
});
