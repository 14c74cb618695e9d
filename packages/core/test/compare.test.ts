import { createDataset, Dataset, type Event, type Series } from '@regional-presence/core';
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
    ['changed', { when: { period: '2022-05-02', inferred: ['days'] } }],
    ['moved', { when: { period: '2022-05-02', hours: '10:00' } }],
    ['renamed', { title: { en: 'Another' } }],
    ['cancelled', { status: 'cancelled' }],
    ['relocated', { place: { city: 'Lima' } }],
    ['changed', { note: 'New' }],
    ['changed', { title: { en: 'Forum a', fr: 'Le forum a' } }],
  ] as [string, Partial<Event>][])('of which one event was %s', (kind, changes) => {
    expect(compared([event('a'), event('b')], [event('a', changes), event('b')])).toEqual([`${kind} a`]);
  });

  it('are the same where a city is only written in another language, as the caller knows', () => {
    const options = { isSameCity: () => true };
    const [before, after] = [
      event('a', { place: { city: 'Geneva' } }),
      event('a', { place: { city: 'Genève' } }),
    ];
    expect(compareDatasets(of(before), of(after)).changes).toHaveLength(1);
    expect(compareDatasets(of(before), of(after), options)).toMatchObject({ changes: [], unchanged: 1 });
    const venue = event('a', { place: { city: 'Genève', venue: 'CICG' } });
    expect(compareDatasets(of(before), of(venue), options).changes.map(({ kind }) => kind)).toEqual([
      'relocated',
    ]);
    const stamp = '2026-11-24T10:00:00Z';
    expect(reviseDataset(of(before), of(after), stamp, options).comparison.changes).toEqual([]);
  });

  it('are the same where only the number of days of their row is another', () => {
    const occasion = { number: 1, of: 3 };
    expect(compared([event('a', { occasion })], [event('a')])).toEqual([]);
  });

  it('of which one has more and lacks one', () => {
    expect(compared([event('a'), event('b')], [event('b'), event('c')])).toEqual(['added c', 'removed a']);
  });

  it('whose rows stand elsewhere are the same', () => {
    const moved = event('a', { sources: [{ file: 'b.csv', row: 9 }], extra: { Ours: 'x' } });
    expect(compareDatasets(of(event('a')), of(moved))).toEqual({ changes: [], unchanged: 1, pastKept: 0 });
  });

  it('that share their events have no changes', () => {
    const events = [event('a'), event('b')];
    expect(compareDatasets(of(...events), of(...events))).toEqual({ changes: [], unchanged: 2, pastKept: 0 });
  });

  it('find an event again that was moved to another year, where one alone can be meant', () => {
    const before = event('afr-2022-forum-abc123');
    const after = event('afr-2023-forum-abc123', { title: before.title, when: { period: '2023-01-10' } });
    const [change] = compareDatasets(of(before), of(after)).changes;
    expect(change).toMatchObject({ kind: 'moved', formerId: before.id, id: after.id });
    const third = event('afr-2024-forum-abc123', { title: before.title, when: { period: '2024-01-10' } });
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
  // The events of these tests are on 1 to 3 May 2022 and later.
  const stamp = '2022-04-01T10:00:00Z';
  const later = '2022-04-08T10:00:00Z';
  const afterwards = '2024-11-24T10:00:00Z';

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

  describe('a day that is now part of another date of its event', () => {
    const day = (id: string, period: string, more: Partial<Event> = {}) =>
      event(id, { title: { en: 'Forum' }, when: { period }, ...more });
    const before = of(day('a-1', '2027-06-07'), day('a-2', '2027-06-08'));

    it('is no longer an entry of its own, and is not called cancelled', () => {
      const { comparison, dataset, listed } = reviseDataset(
        before,
        of(day('a-1', '2027-06-07/2027-06-08')),
        stamp,
      );
      expect(comparison.changes.map(({ kind, id, mergedInto }) => [kind, id, mergedInto])).toEqual([
        ['moved', 'a-1', undefined],
        ['merged', 'a-2', 'a-1'],
      ]);
      expect(dataset.events[1]).toMatchObject({
        id: 'a-2',
        status: 'cancelled',
        revision: { mergedInto: 'a-1' },
      });
      expect(listed.events.map(({ id }) => id)).toEqual(['a-1']);
      const again = reviseDataset(dataset, before, later).dataset.events[1]!;
      expect(again.revision).toMatchObject({ sequence: 2 });
      expect(again.revision).not.toHaveProperty('mergedInto');
      expect(again.status).toBeUndefined();
    });

    it('is found beside an event that had all its days already', () => {
      const whole = day('b', '2027-06-07/2027-06-08');
      const { changes } = compareDatasets(of(day('a-2', '2027-06-08'), whole), of(whole));
      expect(changes).toMatchObject([{ kind: 'merged', id: 'a-2', mergedInto: 'b' }]);
    });

    it.each<[rule: string, event: Event]>([
      ['of another title', day('b', '2027-06-07/2027-06-08', { title: { en: 'Workshop' } })],
      ['of another region', day('b', '2027-06-07/2027-06-08', { region: 'ASP' })],
      ['in another city', day('b', '2027-06-07/2027-06-08', { place: { city: 'Lima' } })],
      ['that is cancelled', day('b', '2027-06-07/2027-06-08', { status: 'cancelled' })],
      ['on other days', day('b', '2027-06-09/2027-06-10')],
      ['of the whole year', day('b', '2027-01-01/2027-12-31')],
      ['without an end', day('b', '2027-06-07/..')],
    ])('is cancelled beside one %s', (_, other) => {
      const former = of(day('a-2', '2027-06-08', { place: { city: 'Cairo' } }), other);
      const kinds = compareDatasets(former, of(other)).changes.map(({ kind, id }) => `${kind} ${id}`);
      expect(kinds).toEqual(['removed a-2']);
    });
  });

  it('that is listed again is no longer cancelled', () => {
    const gone = reviseDataset(of(event('a')), of(), stamp).dataset;
    const back = reviseDataset(gone, of(event('a')), later).dataset;
    expect(back.events).toEqual([
      event('a', {
        revision: { sequence: 2, modified: later, earlier: [{ sequence: 2, status: 'cancelled' }] },
      }),
    ]);
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
      fc.property(some, some, fc.constantFrom(stamp, afterwards), (before, after, first) => {
        const once = reviseDataset(made(before), made(after), first).dataset;
        const twice = reviseDataset(once, made(after), first === stamp ? later : afterwards).dataset;
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

  it('remembers what people must know of an event as it was before each revision', () => {
    const venue = { city: 'Cairo', country: 'EG' } as const;
    const first = of(
      event('a', { when: { period: '2027-05-03', phrase: '3 May', inferred: ['year'] }, note: 'n' }),
    );
    const revised = (before: Dataset, changes: Partial<Event>, at: string) =>
      reviseDataset(before, of({ ...before.events[0]!, ...changes }), at).dataset;
    const moved = revised(first, { when: { period: '2027-05-10', hours: '10:00' }, place: venue }, stamp);
    const earlier = [{ sequence: 1, when: { period: '2027-05-03' }, place: {} }];
    expect(moved.events[0]!.revision!.earlier).toEqual(earlier);
    // What is not for everyone, and how a date was read, is not among it.
    const described = revised(
      moved,
      { note: 'other', when: { ...moved.events[0]!.when!, phrase: 'x' } },
      later,
    );
    expect(described.events[0]!.revision).toEqual({ sequence: 2, modified: later, earlier });
    const cancelled = revised(described, { status: 'cancelled' }, afterwards);
    const back = revised(cancelled, { status: 'confirmed', title: { en: 'Other' } }, afterwards);
    expect(back.events[0]!.revision!.earlier!.slice(1)).toEqual([
      { sequence: 4, title: { en: 'Forum a' }, status: 'cancelled' },
    ]);
    expect(Dataset.parse(back)).toEqual(back);
  });

  it('keeps the last ten of what was published before', () => {
    let data = of(event('a'));
    for (let day = 10; day < 25; day++)
      data = reviseDataset(
        data,
        of({ ...data.events[0]!, when: { period: `2027-05-${day}` } }),
        stamp,
      ).dataset;
    const { earlier, sequence } = data.events[0]!.revision!;
    expect([earlier!.length, earlier!.at(-1)!.sequence]).toEqual([10, sequence]);
  });

  it('remembers from which calendars an event was withdrawn, until it is back', () => {
    const first = of(event('a', { sector: 'ITU-T', bodies: ['SG3', 'SG5'] }));
    const second = of(event('a', { sector: 'ITU-D', bodies: ['SG5'], when: { period: '2022' } }));
    const gone = reviseDataset(first, second, stamp).dataset;
    expect(gone.events[0]!.revision).toEqual({
      sequence: 1,
      modified: stamp,
      withdrawn: { sectors: ['ITU-T'], bodies: ['SG3'], period: first.events[0]!.when!.period },
      earlier: [{ sequence: 1, when: first.events[0]!.when }],
    });
    expect(reviseDataset(gone, second, later).dataset.events).toEqual(gone.events);
    const back = reviseDataset(gone, first, later).dataset.events[0]!.revision;
    expect(back).toMatchObject({ sequence: 2, modified: later, withdrawn: { sectors: ['ITU-D'] } });
  });

  describe('after an event has ended', () => {
    const yearly = (year: number) =>
      event(`eur-${year}-annual-abc123`, { title: { en: 'Annual' }, when: { period: `${year}-12-01` } });
    const revisedAt = (instant: string, from: Event[], to: Event[]) =>
      reviseDataset(of(...from), of(...to), instant);

    it('keeps it as it was published if it is no longer listed, and counts it', () => {
      const { dataset, comparison } = revisedAt(afterwards, [event('a'), event('b')], [event('a')]);
      expect(dataset.events).toEqual([event('a'), event('b')]);
      expect(comparison).toEqual({ changes: [], unchanged: 1, pastKept: 1 });
      expect(compareDatasets(of(event('a'), event('b')), of(event('a')), { stamp: afterwards })).toEqual(
        comparison,
      );
    });

    it('does not move a yearly meeting to the next year, which has an id of its own', () => {
      const { dataset, comparison } = revisedAt('2027-01-10T10:00:00Z', [yearly(2026)], [yearly(2027)]);
      expect(dataset.events).toEqual([
        yearly(2026),
        { ...yearly(2027), revision: { sequence: 0, modified: '2027-01-10T10:00:00Z' } },
      ]);
      expect([comparison.changes.map(({ kind }) => kind), comparison.pastKept]).toEqual([['added'], 1]);
      const again = reviseDataset(dataset, of(yearly(2027)), '2027-02-10T10:00:00Z').dataset;
      expect(again.events).toEqual(dataset.events);
    });

    it.each([
      ['extended', '2026-10-05/2026-12-14'],
      ['of which the past is no longer listed', '2026-11-02/2026-12-14'],
    ])('keeps the id of one that is %s', (_, period) => {
      const weekly = (listed: string) => event('eur-2026-weekly-abc123', { when: { period: listed } });
      const { dataset } = revisedAt(
        '2026-11-29T10:00:00Z',
        [weekly('2026-10-05/2026-11-16')],
        [weekly(period)],
      );
      expect(dataset.events).toMatchObject([{ id: 'eur-2026-weekly-abc123', when: { period } }]);
    });

    it('gives the season that follows an id of its own', () => {
      const season = (listed: string) => event('eur-2026-weekly-abc123', { when: { period: listed } });
      const { dataset } = revisedAt(
        '2026-11-29T10:00:00Z',
        [season('2026-10-05/2026-11-16')],
        [season('2026-11-17/2026-12-14')],
      );
      expect(dataset.events).toMatchObject([
        { id: 'eur-2026-weekly-abc123', when: { period: '2026-10-05/2026-11-16' } },
        { id: 'eur-2026-weekly-abc123-2026-11-17_2026-12-14' },
      ]);
    });

    it('puts the events of the season that follows into its series', () => {
      const season = (period: string, day: string) => {
        const id = 'eur-2026-weekly-abc123';
        const series: Series = {
          id,
          kind: 'series',
          title: { en: 'Weekly' },
          when: { period },
          sources: [{ file: 'a.csv', row: 2 }],
        };
        const meeting = event(`eur-2026-weekly-def456`, {
          title: { en: 'Weekly' },
          series: id,
          when: { period: day },
        });
        return createDataset({ series: [series], events: [meeting] });
      };
      const spring = season('2026-05-04/2026-05-25', '2026-05-04');
      const { dataset, comparison } = reviseDataset(
        spring,
        season('2026-06-01/2026-06-29', '2026-06-01'),
        '2026-05-30T10:00:00Z',
      );
      for (const { series, when } of dataset.events) {
        const own = dataset.series.find(({ id }) => id === series)!;
        expect(own.when!.period.startsWith(when!.period)).toBe(true);
      }
      expect(dataset.series).toHaveLength(2);
      expect(comparison.changes.map(({ kind }) => kind)).toEqual(['added', 'added', 'removed']);
    });

    it('gives the course of the next year an id of its own, though both have days in common', () => {
      const course = (period: string) =>
        event(`eur-${period.slice(0, 4)}-course-abc123`, { title: { en: 'Course' }, when: { period } });
      const [old, next] = [course('2025-09-01/2026-06-30'), course('2026-05-01/2027-06-30')];
      const { dataset } = revisedAt('2026-11-29T10:00:00Z', [old], [next]);
      expect(dataset.events.map(({ id }) => id)).toEqual([old.id, next.id]);
    });

    it('moves a yearly meeting that has not ended', () => {
      const { dataset } = revisedAt('2026-11-24T10:00:00Z', [yearly(2026)], [yearly(2027)]);
      expect(dataset.events).toMatchObject([{ id: yearly(2026).id, when: { period: '2027-12-01' } }]);
    });

    it('moves the next session of a call and not the last one', () => {
      const call = (day: string): Event =>
        event('eur-2027-call-abc123', { title: { en: 'Call' }, when: { period: `2027-${day}` } });
      const first = revisedAt('2027-03-03T10:00:00Z', [call('03-01')], [call('03-08')]).dataset;
      const second = reviseDataset(first, of(call('03-09')), '2027-03-04T10:00:00Z').dataset;
      expect(idsByDay(second.events)).toEqual({
        '2027-03-01': 'eur-2027-call-abc123',
        '2027-03-09': 'eur-2027-call-abc123-2027-03-08',
      });
    });

    it('corrects its day within its year', () => {
      const { comparison } = revisedAt(
        afterwards,
        [event('a')],
        [event('a', { when: { period: '2022-05-03' } })],
      );
      expect(comparison.changes).toMatchObject([{ kind: 'moved', id: 'a' }]);
    });

    it.each([
      ['2022-05-02', undefined, undefined, '2022-05-03T12:00:00Z', '2022-05-03T12:00:01Z'],
      ['2022-05-02', '09:00-10:00', 'Europe/Zurich', '2022-05-02T08:00:00Z', '2022-05-02T08:00:01Z'],
      ['2022-05-02', '22:00-02:00', 'UTC', '2022-05-03T02:00:00Z', '2022-05-03T02:00:01Z'],
      ['2022-05', undefined, 'UTC', '2022-06-01T00:00:00Z', '2022-06-01T00:00:01Z'],
      ['2022-05-02/..', undefined, 'UTC', '2099-01-01T00:00:00Z', undefined],
    ])('%s %s %s has not ended at %s, but at %s', (period, hours, zone, during, past) => {
      const listed = event('a', { when: { period, ...(hours ? { hours } : {}), ...(zone ? { zone } : {}) } });
      const pastAt = (instant: string) => revisedAt(instant, [listed], []).comparison.pastKept;
      expect(pastAt(during)).toBe(0);
      if (past !== undefined) expect(pastAt(past)).toBe(1);
    });
  });

  it('counts an event that was cancelled in an earlier revision as unchanged', () => {
    const gone = reviseDataset(of(event('a'), event('b')), of(event('a')), stamp).dataset;
    const { comparison } = reviseDataset(gone, of(event('a')), later);
    expect(comparison).toEqual({ changes: [], unchanged: 2, pastKept: 0 });
  });

  it('keeps the body of a removed event, without which its feed would end', () => {
    const body = {
      id: 'SG5',
      kind: 'study-group' as const,
      name: { en: 'SG5' },
      sources: event('a').sources,
    };
    const before = createDataset({ events: [event('a', { bodies: ['SG5'] })], bodies: [body] });
    expect(reviseDataset(before, of(), stamp).dataset.bodies).toEqual([body]);
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
