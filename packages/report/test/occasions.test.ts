import { createDataset, type Event, LANGUAGES, type Language, type Series } from '@regional-presence/core';
import { referenceDataset } from '@regional-presence/reference';
import { type ReportOptions, renderReport } from '@regional-presence/report';
import { describe, expect, it } from 'vitest';

const sources = [{ file: 'a.csv', row: 2 }];

/** The occasions of one row. */
const occasions = (days: readonly string[], more: Partial<Event> = {}): Event[] =>
  days.map((period, i) => ({
    id: `clinic-${i + 1}`,
    kind: 'meeting',
    title: { en: 'Clinic' },
    region: 'AFR',
    status: 'held',
    when: { period, hours: '10:00-11:00', zone: 'Africa/Nairobi' },
    occasion: { number: i + 1, of: days.length },
    sources,
    ...more,
  }));
const WEEKLY = ['2026-05-04', '2026-05-11', '2026-05-18', '2026-05-25'];
const SERIES: Series = {
  id: 'clinics',
  kind: 'series',
  title: { en: 'Clinic' },
  region: 'AFR',
  when: { period: '2026-05-04/2026-05-25' },
  recurrence: { en: 'every Monday in May 2026' },
  sources,
};

/** The items of a document without its tables. */
const itemsOf = (events: readonly Event[], series: readonly Series[] = [], options: ReportOptions = {}) =>
  renderReport(createDataset({ ...referenceDataset(), events: [...events], series: [...series] }), {
    ...{ format: 'md', problems: [], parts: ['regions'], ...options },
  })
    .split('\n')
    .filter((line) => line.includes('Clinic'));

describe('days that were inferred of a part of a month', () => {
  it.each<[Language, string]>([
    ['en', 'May 2026 (second half)'],
    ['fr', 'mai 2026 (seconde quinzaine)'],
    ['zh', '2026年5月下半月'],
  ])('are not written as if they were known, in %s', (language, words) => {
    const when = { period: '2026-05-16/2026-05-31', inferred: ['days' as const] };
    const one = occasions(['2026-05-16'], { when, occasion: undefined });
    expect(itemsOf(one, [], { language })[0]).toContain(words);
    const certain = occasions(['2026-05-16'], { when: { period: when.period }, occasion: undefined });
    expect(itemsOf(certain, [], { language })[0]).not.toContain(words);
  });
});

describe('the occasions of a row', () => {
  it('are one item: their number and the days between which they are, or each of few', () => {
    expect(itemsOf(occasions(WEEKLY))).toEqual([
      expect.stringMatching(/^- \*\*Clinic\*\* – 4 dates, 4–25 May 2026, 10:00–11:00 \(/),
    ]);
    expect(itemsOf(occasions(['2026-05-04', '2026-06-11']))).toEqual([
      expect.stringMatching(/ – 4 May and 11 June 2026, 10:00–11:00 \(/),
    ]);
  });

  it('are all named where they are not evenly spaced', () => {
    const [item] = itemsOf(occasions(['2026-05-04', '2026-05-07', '2026-05-12', '2026-06-29']));
    for (const day of ['4 May', '7 May', '12 May', '29 June']) expect(item).toContain(day);
  });

  it.each(LANGUAGES)('are one item in every language: %s', (language) => {
    const items = itemsOf(occasions(WEEKLY), [], { language });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatch(/4|أربعة/);
  });

  it('are items of their own where they differ in more than their dates and hours', () => {
    const [first, ...others] = occasions(WEEKLY);
    const changes: Partial<Event>[] = [
      { status: 'cancelled' },
      { place: { city: 'Lagos', country: 'NG' } },
      { modality: 'virtual' },
    ];
    for (const change of changes) expect(itemsOf([{ ...first!, ...change }, ...others])).toHaveLength(2);
  });

  it('have their offset each, where the clocks change between them', () => {
    const items = itemsOf(
      occasions(['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02']).map((event) => ({
        ...event,
        when: { ...event.when!, zone: 'Europe/Zurich' },
      })),
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatch(/12 and 19 October 2026, .*UTC\+2.*26 October and 2 November 2026, .*UTC\+1/);
  });

  it.each(LANGUAGES)('have their hours each, in one item: %s', (language) => {
    const [first, second, third] = occasions(['2026-05-04', '2026-05-11', '2026-05-18']);
    const other = { ...second!, when: { ...second!.when!, hours: '14:30-15:30' } };
    const [item, ...others] = itemsOf([first!, other, third!], [], { language });
    expect(others).toEqual([]);
    const at = ['4', '18', '10', '11'].map((part) => item!.indexOf(part));
    expect(at).not.toContain(-1);
    // The dates with the hours of the first come before the other.
    expect(item!.search(/14\D+30/)).toBeGreaterThan(item!.search(/10\D+00/));
    expect(item!.match(/10\D{1,7}00/g)).toHaveLength(1);
  });

  it('of another row with the same title are another item', () => {
    const others = occasions(['2026-07-06', '2026-07-13'], { sources: [{ file: 'a.csv', row: 3 }] });
    expect(itemsOf([...occasions(WEEKLY), ...others])).toHaveLength(2);
  });

  it('are in the item of the series of their row, with how it recurs', () => {
    const events = occasions(WEEKLY, { series: SERIES.id });
    const items = itemsOf(events, [SERIES]);
    expect(items).toEqual([expect.stringContaining('**Clinic** – 4 dates, 4–25 May 2026, 10:00–11:00')]);
    const text = renderReport(createDataset({ ...referenceDataset(), events, series: [SERIES] }), {
      format: 'md',
      problems: [],
    });
    expect(text).toContain('Every Monday in May 2026.');
    expect(text.match(/^\| .*Clinic/gm)).toHaveLength(WEEKLY.length);
  });

  it('are in the item of the series of their row where there is one', () => {
    const [event] = occasions(['2026-05-04/2026-05-06'], { series: SERIES.id });
    const { occasion: _, ...only } = event!;
    const series: Series = { ...SERIES, when: { period: '2026-05-04/2026-05-06' } };
    expect(itemsOf([only], [series])).toEqual([
      expect.stringMatching(/^- \*\*Clinic\*\* – 4–6 May 2026, 10:00–11:00 each day \(/),
    ]);
    const withOwnRow: Event = { ...only, sources: [{ file: 'a.csv', row: 1 }, ...only.sources] };
    expect(itemsOf([withOwnRow], [series])).toHaveLength(1);
    const elsewhere: Series = { ...series, sources: [{ file: 'a.csv', row: 9 }] };
    expect(itemsOf([only], [elsewhere])).toHaveLength(2);
    expect(itemsOf([{ ...only, sources: [] }], [{ ...series, sources: [] }])).toHaveLength(2);
  });

  it('of which the days are not known are not on each day of their series', () => {
    const when = { period: '2026-02-03/2026-04-28', hours: '14:00-15:00', zone: 'Africa/Nairobi' };
    const [item] = itemsOf([], [{ ...SERIES, when }]);
    expect(item).toContain('3 February – 28 April 2026, 14:00–15:00 (');
  });

  it('are one line of a brief, which counts them all', () => {
    const others = ['One', 'Two', 'Three', 'Four'].map(
      (title, i): Event => ({
        ...occasions(['2026-04-01'])[0]!,
        id: title,
        title: { en: title },
        when: { period: `2026-04-0${i + 1}` },
        sources: [{ file: 'a.csv', row: 3 + i }],
      }),
    );
    const data = createDataset({ ...referenceDataset(), events: [...occasions(WEEKLY), ...others] });
    const text = renderReport(data, { report: 'director-brief', format: 'md', problems: [] });
    const brief = text.split(/^## /m).find((section) => section.includes('Clinic'))!;
    expect(brief.match(/^- .*$/gm)).toHaveLength(3);
    expect(brief).toContain('and 2 more');
  });
});

describe('the dates of a row', () => {
  const item = (days: readonly string[], language: Language) =>
    itemsOf(
      occasions(days).map(({ when, ...event }) => ({ ...event, when: { period: when!.period } })),
      [],
      { language },
    )[0];

  it.each([
    ['en', '3, 10 and 17 March 2027'],
    ['fr', '3, 10 et 17 mars 2027'],
    ['es', '3, 10 y 17 de marzo de 2027'],
    ['ru', '3, 10 и 17 марта 2027 года'],
    ['zh', '2027年3月3日、10日和17日'],
  ] as const)('have their month and year once: %s', (language, expected) => {
    expect(item(['2027-03-03', '2027-03-10', '2027-03-17'], language)).toContain(expected);
  });

  it('have what differs, and a range whose words would be those of the list is whole', () => {
    expect(item(['2027-12-30', '2028-01-03'], 'en')).toContain('30 December 2027 and 3 January 2028');
    expect(item(['2027-05-05/2027-05-06', '2027-05-08/2027-05-09'], 'en')).toContain('5–6 and 8–9 May 2027');
    expect(item(['2027-05-05/2027-05-06', '2027-05-08/2027-05-09'], 'fr')).toContain(
      '5 et 6 mai 2027 et 8 et 9 mai 2027',
    );
  });
});

describe('an activity on several dates', () => {
  const all = [...occasions(['2026-05-04', '2026-05-06', '2026-06-09'], { participants: 85 })];
  const document = (options: ReportOptions) =>
    renderReport(createDataset({ ...referenceDataset(), events: all }), {
      ...{ format: 'md', problems: [], ...options },
    });

  it('is counted once, as it is listed once', () => {
    const report = document({});
    expect(report).toContain('reports on 1 activity');
    expect(report).toContain('The document covers 1 event.');
    expect(report).toContain('One activity is reported.');
    expect(document({ report: 'director-brief' })).toMatch(/^\| Africa \| 1 \| 1 \|/m);
    expect(document({ report: 'office-contribution' })).toMatch(
      /^\| ITU Regional Office for Africa \| 1 \|/m,
    );
  });

  it('is not one of those left out because some of its dates are', () => {
    expect(document({ period: '2026-05' })).not.toContain('outside the period');
    expect(document({ period: '2026-07' })).toContain('One activity outside the period is not included.');
  });
});
