import { createHash } from 'node:crypto';
import type { Event } from '@regional-presence/core';
import { dateYearMissing } from '@regional-presence/core/internal';
import { defineProblem } from '@regional-presence/core/problems';
import { referenceDataset } from '@regional-presence/reference';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { REPORT_NAMES, type ReportOptions, renderHtml, reportTree } from '../src/index.js';

const event = (id: string, more: Partial<Event> = {}): Event =>
  eventWith({
    id,
    kind: 'meeting',
    title: { en: `Meeting ${id}` },
    region: 'AFR',
    sector: 'ITU-T',
    when: { period: '2022-05-02/2022-05-04' },
    place: { city: 'Dakar', country: 'SN' },
    modality: 'hybrid',
    links: ['https://example.org/a'],
    ...more,
  });
const data = { ...referenceDataset(), events: [event('a'), event('b', { region: 'EUR', sector: 'ITU-D' })] };
const html = (options: ReportOptions = {}) => renderHtml(reportTree(data, { problems: [], ...options }));

/** A problem of a plugin, which has no texts but the English ones. */
const tableBroken = defineProblem('acme/table-broken', {
  severity: 'error',
  params: {},
  message: 'The table is broken.',
  remedy: 'Close the table.',
});

describe('the page', () => {
  const page = html();

  it('loads nothing', () => {
    expect(page).not.toMatch(/<(?:link|img|iframe|script src)\b|@import|url\(/);
    expect(page).toContain("default-src 'none'");
  });

  it('runs one script, the hash of which is in its policy', () => {
    const [, allowed] = /script-src '(sha256-[^']+)'/.exec(page)!;
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code!);
    expect(scripts).toHaveLength(1);
    expect(`sha256-${createHash('sha256').update(scripts[0]!).digest('base64')}`).toBe(allowed);
  });

  it.each(['advisory-group', 'annual-plan'] as const)(
    'of %s lets the filter find the rows of events',
    (report) => {
      const rows = html({ report }).match(/<tr data-activity="[ab]" data-region="(?:AFR|EUR)"/g);
      expect(rows).toHaveLength(2);
    },
  );

  it('has one h1, and no heading skips a level', () => {
    const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries())
      if (i > 0) expect(level - levels[i - 1]!).toBeLessThanOrEqual(1);
  });

  it('has contents that link to the sections, and unique ids', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(10);
    for (const id of links) expect(ids).toContain(id);
  });

  it('has the events as objects of schema.org', () => {
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)!;
    expect(JSON.parse(json!)).toHaveLength(2);
    expect(JSON.parse(json!)[0]).toMatchObject({
      '@type': 'Event',
      name: 'Meeting a',
      startDate: '2022-05-02',
      endDate: '2022-05-04',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: { address: { addressLocality: 'Dakar', addressCountry: 'SN' } },
      url: 'https://example.org/a',
    });
  });

  it.each(REPORT_NAMES)(
    'of %s has the objects of schema.org of the activities that it lists, and no others',
    (report) => {
      const events = Array.from({ length: 12 }, (_, i) => event(`of-${i}`, { status: 'held' }));
      const listing = renderHtml(reportTree({ ...data, events }, { report, sector: 'ITU-T', problems: [] }));
      const [, json = '[]'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(listing) ?? [];
      const described = (JSON.parse(json) as { identifier: string }[]).map(({ identifier }) => identifier);
      const listed = new Set([...listing.matchAll(/ data-activity="(of-\d+)"/g)].map(([, id]) => id));
      expect(new Set(described)).toEqual(listed);
    },
  );

  it('adds to the objects of schema.org only what the dataset has: organizers, and hours with their offset', () => {
    const led = {
      ...data,
      events: [
        event('a', {
          when: { period: '2022-10-20', hours: '11:00-17:00', zone: 'Europe/Zurich' },
          partners: [
            { name: 'ATU', role: 'lead' },
            { name: 'NCA', role: 'host' },
          ],
        }),
        event('b'),
      ],
    };
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(
      renderHtml(reportTree(led, { problems: [] })),
    )!;
    const [second, first] = JSON.parse(json!);
    expect(first).toMatchObject({
      startDate: '2022-10-20T11:00:00+02:00',
      endDate: '2022-10-20T17:00:00+02:00',
      organizer: [{ name: 'ATU' }],
      contributor: [{ name: 'NCA' }],
    });
    expect(second).not.toHaveProperty('organizer');
  });

  it('in Arabic is right to left, with English text left to right', () => {
    const arabic = html({ language: 'ar' });
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain('<span lang="en" dir="ltr">Meeting a</span>');
  });

  it('in Arabic has the open questions in Arabic', () => {
    const open = [
      dateYearMissing({ value: '27 June', reason: 'noReportingPeriod' }, { file: 'a.csv', row: 4 }),
    ];
    const arabic = html({ language: 'ar', report: 'open-questions', problems: open });
    const [question] = /<li>\n?<p>a\.csv، الصف 4: [^<]+/.exec(arabic) ?? [];
    expect(question).toMatch(/[\u0600-\u06ff]{3}.*27 June/);
    expect(question).not.toMatch(/\byear\b/);
  });

  it('in Arabic sets blocks with English words only left to right, with their punctuation and numbers', () => {
    const open = [tableBroken({}, { file: 'a.csv', row: 4 })];
    const arabic = html({ language: 'ar' });
    const quotes = [...arabic.matchAll(/<blockquote[^>]*>/g)].map(([tag]) => tag);
    expect(new Set(quotes)).toEqual(new Set(['<blockquote dir="ltr">']));
    const questions = html({ language: 'ar', report: 'open-questions', problems: open });
    expect(questions).toMatch(/<p dir="ltr"><strong><span lang="en" dir="ltr">[^<]+<\/span><\/strong> \(1\)/);
    expect(questions).toMatch(/<p>a\.csv، الصف 4: <span lang="en" dir="ltr">The table is broken\./);
    // The title is English, the date is not.
    expect(arabic).toMatch(
      /<li data-activity="a"[^>]*data-sector="ITU-T">\n?<p><strong><span lang="en" dir="ltr">/,
    );
    expect(html({ problems: open })).not.toMatch(/<(?:p|li|blockquote)[^>]* dir=/);
  });

  it('sets items in the direction of the list, and their words in that of their language', () => {
    const themed = { ...data, events: [event('a', { note: 'ملاحظة', links: [] })] };
    expect(renderHtml(reportTree(themed, { problems: [], with: ['notes'] }))).toContain(
      '<p><span lang="ar" dir="rtl">ملاحظة.</span></p>',
    );
  });

  it('has the regions and Sectors of activities, and the regions of sections, as attributes', () => {
    expect(page).toContain('data-activity="a" data-region="AFR" data-sector="ITU-T"');
    expect(page).toContain('<section data-region="EUR">');
  });

  it('has no filter if there is nothing to choose', () => {
    const one = { ...data, events: [event('a')] };
    expect(renderHtml(reportTree(one, { problems: [] }))).not.toContain('<form');
  });

  it.each(REPORT_NAMES)('of %s has a filter exactly if it has activities that the filter finds', (report) => {
    const text = html({ report });
    expect(text.includes('<form')).toBe(/<(?:li|tr) data-activity=/.test(text));
  });

  it('has the sources as footnotes with links back', () => {
    const pageWithSources = html({ sources: true });
    expect(pageWithSources).toContain('a.csv row 2');
    expect(pageWithSources).toMatch(/<h2[^>]*>Sources<\/h2>/);
    expect(pageWithSources).toContain('aria-label="Back to the text"');
  });
});
