import { createDataset, type Event } from '@regional-presence/core';
import { compareDatasets, lastRevision, reviseDataset } from '@regional-presence/core/changes';
import { eventWith } from '@regional-presence/test-utils';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const event = (id: string, changes: Partial<Event> = {}): Event =>
  eventWith({
    id,
    title: { en: `Forum ${id}` },
    ...changes,
  });
const of = (...events: Event[]) => createDataset({ events });
const compared = (before: Event[], after: Event[]) =>
  compareDatasets(of(...before), of(...after)).changes.map(({ kind, id }) => `${kind} ${id}`);

describe('two datasets', () => {
  it.each([
    ['moved', { when: { period: '2022-05-03' } }],
    ['moved', { when: { period: '2022-05-02', hours: '10:00' } }],
    ['renamed', { title: { en: 'Another' } }],
    ['cancelled', { status: 'cancelled' }],
    ['relocated', { place: { city: 'Lima' } }],
    ['changed', { note: 'New' }],
  ] as [string, Partial<Event>][])('of which one event was %s', (kind, changes) => {
    expect(compared([event('a'), event('b')], [event('a', changes), event('b')])).toEqual([`${kind} a`]);
  });

  it('of which one has more and lacks one', () => {
    expect(compared([event('a'), event('b')], [event('b'), event('c')])).toEqual(['added c', 'removed a']);
  });

  it('whose rows stand elsewhere are the same', () => {
    const moved = event('a', { sources: [{ file: 'b.csv', row: 9 }], extra: { Ours: 'x' } });
    expect(compareDatasets(of(event('a')), of(moved))).toEqual({ changes: [], unchanged: 1 });
  });

  it('find an event again that was moved to another year, where one alone can be meant', () => {
    const before = event('afr-2022-forum-abc123');
    const after = event('afr-2023-forum-abc123', { title: before.title, when: { period: '2023-01-10' } });
    const [change] = compareDatasets(of(before), of(after)).changes;
    expect(change).toMatchObject({ kind: 'moved', formerId: before.id, id: after.id });
    const third = event('afr-2024-forum-abc123');
    expect(compared([before], [after, third])).toEqual([
      `added ${after.id}`,
      `added ${third.id}`,
      `removed ${before.id}`,
    ]);
  });

  it('say of each field what it was and what it is', () => {
    const [change] = compareDatasets(
      of(event('a', { place: { city: 'Lima' } })),
      of(event('a', { place: { city: 'Lima', country: 'PE' }, when: { period: '2022-05-03' } })),
    ).changes;
    expect(change!.fields).toEqual([
      { field: 'place.country', after: 'PE' },
      { field: 'when.period', before: '2022-05-02', after: '2022-05-03' },
    ]);
  });
});

describe('a dataset that is published again', () => {
  const stamp = '2026-11-24T10:00:00Z';
  const later = '2026-12-01T10:00:00Z';

  it.each(['yesterday', '2026-11-24', '2026-13-24T10:00:00Z', '2026-11-24T10:00:00.5Z', ''])(
    'refuses the stamp “%s”',
    (stamp) => {
      expect(() => reviseDataset(of(), of(), stamp)).toThrow(RangeError);
    },
  );

  it('keeps what is the same, counts what changed, and keeps a removed event as cancelled', () => {
    const first = of(event('a'), event('b'), event('c'));
    const second = reviseDataset(first, of(event('a'), event('b', { note: 'x' })), stamp).dataset;
    expect(second.events).toEqual([
      event('a'),
      event('b', { note: 'x', revision: { sequence: 1, modified: stamp } }),
      event('c', { status: 'cancelled', revision: { sequence: 1, modified: stamp } }),
    ]);
    const third = reviseDataset(second, of(event('a'), event('b', { note: 'y' })), later).dataset;
    expect(third.events.map(({ revision }) => revision)).toEqual([
      undefined,
      { sequence: 2, modified: later },
      { sequence: 1, modified: stamp },
    ]);
  });

  it('that is listed again is no longer cancelled', () => {
    const gone = reviseDataset(of(event('a')), of(), stamp).dataset;
    const back = reviseDataset(gone, of(event('a')), later).dataset;
    expect(back.events).toEqual([event('a', { revision: { sequence: 2, modified: later } })]);
  });

  it('keeps the id of an event that was moved to another year', () => {
    const before = event('afr-2022-forum-abc123');
    const after = event('afr-2023-forum-abc123', { title: before.title, when: { period: '2023-01-10' } });
    const { events } = reviseDataset(of(before), of(after), stamp).dataset;
    expect(events).toMatchObject([
      { id: before.id, when: { period: '2023-01-10' }, revision: { sequence: 1 } },
    ]);
    const again = reviseDataset(of(...events), of(after), later).dataset.events;
    expect(again).toEqual(events);
  });

  it('is the same once more, whatever it was and became', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'afr-2022-x-1', 'afr-2023-x-1'),
        note: fc.constantFrom('x', 'y'),
        day: fc.integer({ min: 1, max: 3 }),
      }),
      { selector: ({ id }) => id, maxLength: 5 },
    );
    const made = (list: { id: string; note: string; day: number }[]) =>
      of(...list.map(({ id, note, day }) => event(id, { note, when: { period: `2022-05-0${day}` } })));
    fc.assert(
      fc.property(some, some, (before, after) => {
        const once = reviseDataset(made(before), made(after), stamp).dataset;
        const twice = reviseDataset(once, made(after), later).dataset;
        expect(twice.events).toEqual(once.events);
      }),
    );
  });

  const session = (id: string, day: string): Event =>
    event(`eur-2027-call-abc123${id}`, { title: { en: 'Call' }, when: { period: `2027-03-${day}` } });
  const idsByDay = (events: readonly Event[]) =>
    Object.fromEntries(
      events.map(({ id, when, status }) => [when!.period, status === 'cancelled' ? `${id} cancelled` : id]),
    );

  it('keeps the ids of a series’ sessions when the first is no longer listed', () => {
    const before = of(session('', '01'), session('-2027-03-08', '08'), session('-2027-03-15', '15'));
    const after = of(session('', '08'), session('-2027-03-15', '15'), session('-2027-03-22', '22'));
    const { dataset, comparison } = reviseDataset(before, after, stamp);
    expect(idsByDay(dataset.events)).toEqual({
      '2027-03-01': 'eur-2027-call-abc123 cancelled',
      '2027-03-08': 'eur-2027-call-abc123-2027-03-08',
      '2027-03-15': 'eur-2027-call-abc123-2027-03-15',
      '2027-03-22': 'eur-2027-call-abc123-2027-03-22',
    });
    expect(comparison.changes.map(({ kind }) => kind)).toEqual(['added', 'removed']);
    expect(reviseDataset(dataset, after, later).dataset.events).toEqual(dataset.events);
  });

  it('gives another id to a session that comes before those that are published', () => {
    const before = of(session('', '08'), session('-2027-03-15', '15'));
    const after = of(session('', '01'), session('-2027-03-08', '08'), session('-2027-03-15', '15'));
    expect(idsByDay(reviseDataset(before, after, stamp).dataset.events)).toEqual({
      '2027-03-01': 'eur-2027-call-abc123-2027-03-01',
      '2027-03-08': 'eur-2027-call-abc123',
      '2027-03-15': 'eur-2027-call-abc123-2027-03-15',
    });
  });

  it('keeps the id of an event whose title was corrected, and not of another session', () => {
    const titled = (id: string, title: string) =>
      event(id, { title: { en: title }, when: { period: '2027-03-01' } });
    const ids = (from: string, to: string) =>
      reviseDataset(of(titled('x', from)), of(titled('y', to)), stamp).dataset.events.map(({ id }) => id);
    expect(ids('Seminar Eta', 'Seminar Eta (online)')).toEqual(['x']);
    expect(ids('Working party meeting 1', 'Working party meeting 2')).toEqual(['x', 'y']);
    expect(ids('Seminar Eta', 'Training on spectrum')).toEqual(['x', 'y']);
  });

  it('remembers from which calendars an event was withdrawn, until it is back', () => {
    const first = of(event('a', { sector: 'ITU-T', bodies: ['SG3', 'SG5'] }));
    const second = of(event('a', { sector: 'ITU-D', bodies: ['SG5'], when: { period: '2022' } }));
    const gone = reviseDataset(first, second, stamp).dataset;
    expect(gone.events[0]!.revision).toEqual({
      sequence: 1,
      modified: stamp,
      withdrawn: { sectors: ['ITU-T'], bodies: ['SG3'], period: first.events[0]!.when!.period },
    });
    expect(reviseDataset(gone, second, later).dataset.events).toEqual(gone.events);
    const back = reviseDataset(gone, first, later).dataset.events[0]!.revision;
    expect(back).toEqual({ sequence: 2, modified: later, withdrawn: { sectors: ['ITU-D'] } });
  });

  it('says of what is new when it came, so that the last change is the last of all', () => {
    const { dataset } = reviseDataset(of(event('a')), of(event('a'), event('b')), stamp);
    expect(dataset.events.map(({ revision }) => revision)).toEqual([
      undefined,
      { sequence: 0, modified: stamp },
    ]);
    expect(lastRevision(dataset)).toBe(stamp);
  });
});
