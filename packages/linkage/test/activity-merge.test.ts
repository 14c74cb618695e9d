import { type Activity, Engagement, Event, Project, Series } from '@regional-presence/core';
import { ActivityMerge } from '@regional-presence/linkage';
import { isCopy, sortByContent } from '@regional-presence/linkage/internal';
import { eventWith, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** An activity from a row. */
const fromRow = (row: number, fields: Partial<Activity> = {}, file = 'a.csv'): Activity =>
  eventWith({ ...(fields as object), sources: [{ file, row }] });

function merged(first: Activity, ...others: Activity[]) {
  const merge = new ActivityMerge(first);
  const problems = others.flatMap((activity) => merge.add({ activity }, [{ kind: 'same-title' }]));
  return { activity: merge.finish() as Activity & Record<string, unknown>, problems };
}

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a merged record', () => {
  it('has the fields that the first lacks', () => {
    const row = fromRow(3, { note: 'Postponed', modality: 'virtual', place: { city: 'Lima' } } as never);
    const { activity, problems } = merged(fromRow(2), row);
    expect(activity).toMatchObject({ note: 'Postponed', modality: 'virtual', place: { city: 'Lima' } });
    expect(activity.extra).toBeUndefined();
    expect(codes(problems)).toEqual(['row-merged']);
    expect(problems[0]!.place).toMatchObject({ file: 'a.csv', row: 3 });
    expect(problems[0]!.message).toContain('a.csv row 2');
    expect(problems[0]!.message).toContain('same title');
  });

  it.each([
    ['region', 'AFR', 'EUR'],
    ['office', 'Addis Ababa', 'Dakar'],
    ['sector', 'ITU-D', 'ITU-T'],
    ['status', 'held', 'planned'],
    ['modality', 'virtual', 'hybrid'],
    ['note', 'Postponed', 'Cancelled'],
    ['dateText', '3 May', 'early May'],
    ['contact', 'a@itu.int', 'b@itu.int'],
    ['recurrence', 'every year', 'every two years'],
    ['statedDuration', 'P4Y', 'P18M'],
    ['series', 'series-a', 'series-b'],
    ['project', 'project-a', 'project-b'],
  ])('keeps its %s, and the other value with its row', (field, mine, theirs) => {
    const { activity, problems } = merged(fromRow(2, { [field]: mine }), fromRow(3, { [field]: theirs }));
    expect(activity[field]).toBe(mine);
    expect(activity.extra).toEqual({ [`${field} (a.csv row 3)`]: theirs });
    expect(codes(problems)).toEqual(['different-rows-merged', 'merged-rows-contradict']);
  });

  it.each(['cancelled', 'postponed', 'held', 'ongoing'] as const)(
    'is %s where another row has it as planned, whichever comes first',
    (status) => {
      for (const before of ['planned', 'tentative', 'confirmed'] as const) {
        const [plan, later] = [fromRow(2, { status: before }), fromRow(3, { status })];
        for (const rows of [
          [plan, later],
          [later, plan],
        ] as const) {
          const { activity, problems } = merged(...rows);
          expect(activity.status).toBe(status);
          expect(activity.extra).toEqual({ 'status (a.csv row 2)': before });
          expect(problems[1]).toMatchObject({ code: 'merged-rows-contradict', place: { row: 2 } });
        }
      }
    },
  );

  it('has the status of the first of two rows that say what became of it', () => {
    const { activity } = merged(fromRow(2, { status: 'held' }), fromRow(3, { status: 'cancelled' }));
    expect(activity).toMatchObject({ status: 'held', extra: { 'status (a.csv row 3)': 'cancelled' } });
  });

  it.each([
    ['participants', 40, 60],
    ['statedCount', 4, 6],
  ])('keeps its %s, and the other number with its row', (field, mine, theirs) => {
    const { activity, problems } = merged(fromRow(2, { [field]: mine }), fromRow(3, { [field]: theirs }));
    expect(activity).toMatchObject({ [field]: mine, extra: { [`${field} (a.csv row 3)`]: String(theirs) } });
    expect(problems[1]!.message).toContain(String(theirs));
  });

  it('has every field of a row that the first one lacks', () => {
    const shapes = [Event, Series, Project, Engagement].flatMap(({ shape }) => Object.keys(shape));
    const values = Object.fromEntries(
      [...new Set(shapes)].map((field) => [
        field,
        /^(links|plans|partners|bodies|focusCountries|otherSectors|otherRegions)$/.test(field)
          ? [field]
          : field === 'otherTitles'
            ? [{ en: 'The forum' }]
            : { en: field },
      ]),
    );
    const { activity } = merged(fromRow(2), { ...fromRow(3), ...values, ...fromRow(3) } as Activity);
    // A revision and an occasion belong to the record itself.
    const missing = Object.keys(values).filter((field) => !(field in activity));
    expect(missing).toEqual(['revision', 'occasion']);
  });

  it.each(['theme', 'description', 'outcome'])('has the %s in the languages of all rows', (field) => {
    const of = (row: number, text: Record<string, string>) => fromRow(row, { [field]: text });
    const same = merged(
      of(2, { en: 'Skills' }),
      of(3, { en: 'Skills', fr: 'Compétences' }),
      of(4, { und: 'Skills' }),
    );
    expect(same.activity[field]).toEqual({ en: 'Skills', fr: 'Compétences' });
    expect(codes(same.problems)).toEqual(['row-merged', 'row-merged']);
    const other = merged(
      of(2, { en: 'Skills' }),
      of(3, { fr: 'Réseaux', es: 'Redes' }),
      of(4, { en: 'Data', fr: 'Données' }),
    );
    expect(other.activity).toMatchObject({
      [field]: { en: 'Skills' },
      extra: { [`${field} (a.csv row 3)`]: 'Réseaux / Redes', [`${field} (a.csv row 4)`]: 'Data / Données' },
    });
    expect(codes(other.problems).filter((code) => code === 'merged-rows-contradict')).toHaveLength(2);
  });

  it('compares parts of place and period, whatever their case', () => {
    const { activity, problems } = merged(
      fromRow(2, { place: { city: 'Lima' }, when: { period: '2027-05-03' } }),
      fromRow(3, {
        place: { city: 'LIMA', venue: 'Hall 1' },
        when: { period: '2027-05-03', hours: '09:00-10:00' },
      }),
      fromRow(4, { place: { city: 'Quito' }, when: { period: '2027-05-03/2027-05-04' } }),
    );
    expect(activity).toMatchObject({
      place: { city: 'Lima', venue: 'Hall 1' },
      when: { period: '2027-05-03', hours: '09:00-10:00' },
      extra: { 'city (a.csv row 4)': 'Quito', 'period (a.csv row 4)': '2027-05-03/2027-05-04' },
    });
    expect(codes(problems)).toEqual([
      'row-merged',
      'different-rows-merged',
      'merged-rows-contradict',
      'merged-rows-contradict',
    ]);
  });

  it.each<[what: string, one: object, other: object, code: string]>([
    [
      'of other words in the title',
      { title: { en: 'SG5 meeting' } },
      { title: { en: 'Ninth meeting of SG5' } },
      'different-rows-merged',
    ],
    ['with the title in another case', { title: { en: 'Forum' } }, { title: { en: 'FORUM!' } }, 'row-merged'],
    [
      'of other links',
      { links: ['https://a.org/1'] },
      { links: ['https://a.org/2'] },
      'different-rows-merged',
    ],
    [
      'of fewer links',
      { links: ['https://a.org/1', 'https://a.org/2'] },
      { links: ['https://a.org/2'] },
      'row-merged',
    ],
    [
      'with another value of a column',
      { extra: { Programme: 'Online' } },
      { extra: { Programme: 'Evening' } },
      'different-rows-merged',
    ],
    ['with another number', { extra: { 'No.': '1' } }, { extra: { 'No.': '2' } }, 'row-merged'],
    ['without a column of the other', { extra: { Programme: 'Online' } }, {}, 'row-merged'],
  ])('warns of a row %s that is merged, for calendars show one event', (_, one, other, code) => {
    const { problems } = merged(fromRow(2, one), fromRow(3, other));
    expect(problems.map((problem) => [problem.code, problem.severity])).toEqual([
      [code, code === 'row-merged' ? 'remark' : 'warning'],
    ]);
  });

  it('does not warn of a row that says itself that it is a duplicate', () => {
    const merge = new ActivityMerge(fromRow(2));
    const row = fromRow(3, { title: { en: 'Closing day' } });
    expect(codes(merge.add({ activity: row }, [{ kind: 'same-reference' }]))).toEqual(['row-merged']);
  });

  it('does not report a date that is written otherwise', () => {
    const when = { period: '2027-05-03' };
    const { problems, activity } = merged(
      fromRow(2, { when: { ...when, phrase: '3 May 2027' } } as never),
      fromRow(3, { when: { ...when, phrase: '03.05.2027' } } as never),
    );
    expect(codes(problems)).toEqual(['row-merged']);
    expect(activity.when).toEqual({ ...when, phrase: '3 May 2027' });
  });

  it.each([
    [{ zone: 'UTC' }, { zone: 'Africa/Dakar', inferred: ['zone'] }, { zone: 'UTC' }],
    [{ zone: 'Africa/Dakar', inferred: ['zone'] }, { zone: 'UTC' }, { zone: 'UTC' }],
    [{ zone: 'UTC', inferred: ['zone'] }, { zone: 'Africa/Dakar', inferred: ['zone'] }, {}],
    [
      { zone: 'UTC', inferred: ['zone', 'year'] },
      { zone: 'Africa/Dakar' },
      { zone: 'Africa/Dakar', inferred: ['year'] },
    ],
    [{ zone: 'UTC', inferred: ['zone'] }, { zone: 'UTC' }, { zone: 'UTC', inferred: ['zone'] }],
  ])('of %j and %j has the zone that was written', (mine, theirs, expected) => {
    const when = { period: '2027-05-03', hours: '09:00-10:00' };
    const { activity, problems } = merged(
      fromRow(2, { when: { ...when, ...mine } } as never),
      fromRow(3, { when: { ...when, ...theirs } } as never),
    );
    const { period: _, hours: __, ...rest } = activity.when!;
    expect(rest).toMatchObject(expected);
    expect(rest.zone).toBe((expected as { zone?: string }).zone);
    expect(codes(problems)).toEqual(['row-merged']);
  });

  it('has each item of a list once, and each title', () => {
    const { activity } = merged(
      fromRow(2, { bodies: ['SG5'], links: [{ url: 'https://a.org' }] } as never),
      fromRow(3, {
        bodies: ['SG9', 'SG5'],
        title: { en: 'The forum' },
        links: [{ url: 'https://a.org' }],
      } as never),
      fromRow(4, {
        bodies: ['SG9', 'SG9'],
        title: { en: 'The forum' },
        otherTitles: [{ fr: 'Forum' }],
      } as never),
    );
    expect(activity.bodies).toEqual(['SG5', 'SG9']);
    expect(activity).toMatchObject({
      links: [{ url: 'https://a.org' }],
      title: { en: 'Forum' },
      otherTitles: [{ en: 'The forum' }],
    });
    expect(activity).not.toHaveProperty('plans');
  });

  it('has its sources in the order of files, sheets and rows', () => {
    const at = (file: string, sheet: string | undefined, row: number) => ({
      file,
      ...(sheet ? { sheet } : {}),
      row,
    });
    const sources = [
      at('b.csv', undefined, 2),
      at('a.xlsx', 'B', 2),
      at('a.xlsx', 'A', 9),
      at('a.xlsx', 'A', 4),
    ];
    const { activity } = merged(
      ...(sources.map((source) => ({ ...fromRow(0), sources: [source] })) as unknown as [Activity]),
    );
    expect(activity.sources).toEqual([...sources].reverse());
  });

  it('keeps every value of rows that have one label, once', () => {
    const fromCalendar = (note: string, city: string) =>
      ({ ...fromRow(0, { note, place: { city } } as never), sources: [{ file: 'a.ics' }] }) as Activity;
    const { activity } = merged(
      fromCalendar('A', 'Lima'),
      fromCalendar('B', 'Quito'),
      fromCalendar('C', 'Quito'),
      fromCalendar('B', 'Lima'),
      fromCalendar('D', 'Lima'),
    );
    expect(activity.extra).toEqual({
      'note (a.ics)': 'B',
      'note (a.ics, 2)': 'C',
      'note (a.ics, 3)': 'D',
      'city (a.ics)': 'Quito',
    });
  });

  it('has the columns of both rows, whatever their names', () => {
    const extra = (text: string) => JSON.parse(text) as Record<string, string>;
    const { activity } = merged(
      fromRow(2, { extra: { Room: 'A' } }),
      fromRow(3, { extra: extra('{"Room":"B","__proto__":"x","Fee":"0"}') }),
      fromRow(4, { extra: { Room: 'A' } }),
    );
    expect(Object.entries(activity.extra!)).toEqual([
      ['Room', 'A'],
      ['Room (a.csv row 3)', 'B'],
      ['__proto__', 'x'],
      ['Fee', '0'],
    ]);
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  it('is not reported as a merged row if it was a record', () => {
    const merge = new ActivityMerge(fromRow(2, { note: 'A' }));
    const record = { activity: fromRow(3, { note: 'B' }), hasOwnId: true as const };
    expect(codes(merge.add(record, [{ kind: 'same-id' }]))).toEqual(['merged-rows-contradict']);
  });

  it('leaves the records that it was made of as they were', () => {
    const first = fromRow(2, { place: { city: 'Lima' }, extra: { Room: 'A' } });
    const other = fromRow(3, { place: { city: 'Quito' }, bodies: ['SG5'], extra: { Room: 'B' } });
    const before = JSON.stringify([first, other]);
    merged(first, other);
    expect(JSON.stringify([first, other])).toBe(before);
  });
});

describe('records that are merged', () => {
  const orderOf = (...records: { activity: Activity; hasOwnId?: true }[]) =>
    sortByContent(records, (record) => record).map(({ activity }) => activity.sources[0]!.row);

  it('begin with the one that has an id, then the one with the most fields, then the longest', () => {
    expect(
      orderOf(
        { activity: fromRow(2) },
        { activity: fromRow(3, { title: { en: 'Forum on AI' } }) },
        { activity: fromRow(4, { note: 'x' } as never) },
        { activity: fromRow(5), hasOwnId: true },
        { activity: fromRow(6, { title: { en: 'Forum on 5G' } }) },
      ),
    ).toEqual([5, 4, 6, 3, 2]);
    expect(orderOf({ activity: fromRow(9) }, { activity: fromRow(3) })).toEqual([3, 9]);
    const one = { activity: fromRow(2, {}, 'b.csv') };
    expect(orderOf(one, { activity: fromRow(9) })).toEqual([9, 2]);
  });

  it('give one record in whatever order they come', () => {
    const activity = fc
      .record(
        {
          note: fc.constantFrom('A', 'B'),
          region: fc.constantFrom('AFR', 'EUR'),
          bodies: fc.subarray(['SG5', 'SG9']),
          title: fc.constantFrom({ en: 'Forum' }, { en: 'The forum' }),
          place: fc.constantFrom({ city: 'Lima' }, { city: 'Quito', venue: 'Hall' }),
        },
        { requiredKeys: ['title'] },
      )
      .map((fields) => fields as Partial<Activity>);
    const lists = fc.array(activity, { minLength: 2, maxLength: 5 }).chain((list) => {
      const rows = list.map((fields, i) => fromRow(i + 2, fields));
      return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }));
    });
    const result = (rows: Activity[]) => {
      const [first, ...others] = sortByContent(rows, (one) => ({ activity: one }));
      return merged(first!, ...others);
    };
    fc.assert(
      fc.property(lists, ([rows, shuffled]) => {
        expect(result(shuffled)).toEqual(result(rows));
        for (const { note, sources } of rows as (Activity & { note?: string })[]) {
          const { activity: one } = result(rows);
          if (note !== undefined) expect(JSON.stringify(one)).toContain(JSON.stringify(note));
          expect(one.sources).toContainEqual(sources[0]);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('are copies if they differ only in id and row', () => {
    expect(isCopy(fromRow(2), { ...fromRow(3, {}, 'b.csv'), id: 'other' })).toBe(true);
    expect(isCopy(fromRow(2), fromRow(2, { note: 'A' } as never))).toBe(false);
  });
});
