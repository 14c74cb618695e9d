import { type Dataset, dataset, type Event, problem } from '@regional-presence/core';
import { referenceDataset } from '@regional-presence/reference';
import { describe, expect, it } from 'vitest';
import { advisoryReport, renderHtml, renderMarkdown } from '../src/index';

const sources = [{ file: 'a.csv', row: 2 }];
const event = (title: string, changes: Partial<Event> = {}): Event => ({
  id: `e-${title.length}`,
  kind: 'meeting',
  title: { en: title },
  region: 'AFR',
  when: { period: '2021-09-27/2021-10-01' },
  sources,
  ...changes,
});
const withEvents = (events: Event[]): Dataset => ({ ...referenceDataset(), events });
const headings = (data: Dataset) =>
  advisoryReport(data).blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 2 ? [block.id] : [],
  );

describe('the report to an advisory group', () => {
  it('has its sections in the order of the document', () => {
    expect(headings(referenceDataset())).toEqual([
      'introduction',
      'mandates',
      'coordination',
      'afr',
      'ams',
      'arb',
      'asp',
      'cis',
      'eur',
      'open',
    ]);
  });

  it('has a section for activities of no region only where there are any', () => {
    const { region: _, ...homeless } = event('x');
    expect(headings(withEvents([homeless]))).toContain('no-region');
  });

  it('groups a region’s activities by theme, in the order of their dates', () => {
    const theme = { en: 'Accessibility' };
    const markdown = renderMarkdown(
      advisoryReport(
        withEvents([
          event('Later', { theme, when: { period: '2022-05-02' } }),
          event('Early', { theme }),
          event('Plain', {}),
        ]),
        [],
      ),
    );
    const order = ['### 4.1 Activities', '**Plain**', '### 4.2 Accessibility', '**Early**', '**Later**'];
    expect(order.map((text) => markdown.indexOf(text))).toEqual(
      order.map((text) => markdown.indexOf(text)).sort((a, b) => a - b),
    );
    expect(order.every((text) => markdown.includes(text))).toBe(true);
  });

  it.each([
    ['2021-09-27/2021-10-01', '27 September – 1 October 2021'],
    ['2021-10-12/2021-10-14', '12–14 October 2021'],
    ['2021-12-30/2022-01-02', '30 December 2021 – 2 January 2022'],
    ['2022-07', 'July 2022'],
    ['2021/2022', '2021–2022'],
    ['2021-06-04/2024-06', '4 June 2021 – June 2024'],
    ['2022-10-20/..', 'from 20 October 2022'],
  ])('writes %s as %s', (period, text) => {
    expect(renderMarkdown(advisoryReport(withEvents([event('x', { when: { period } })]), []))).toContain(
      `**x** – ${text}\n`,
    );
  });

  it('says what is open, with place and remedy', () => {
    const place = { file: 'a.csv', row: 4, column: { letter: 'B', name: 'Date' } };
    const open = [problem('date-year-missing', { value: '27 June', place })];
    const markdown = renderMarkdown(advisoryReport(referenceDataset(), open));
    expect(markdown).toContain('a.csv row 4, column B (Date): “27 June” names no year.');
    expect(markdown).toContain('Write the year, or give the reporting period.');
  });

  it('keeps the words of a date that was not read', () => {
    const { when: _, ...undated } = event('x', { dateText: '03/04/2022' });
    expect(renderMarkdown(advisoryReport(withEvents([undated]), []))).toContain(
      'date as written: “03/04/2022”',
    );
  });
});

const HOSTILE = '<script>alert(1)</script> **b** [x](javascript:1) | `c` \u0000\n# h & &amp; "q"';

describe('hostile text', () => {
  const report = () =>
    advisoryReport(withEvents([event(HOSTILE, { theme: { en: HOSTILE }, note: HOSTILE })]), []);

  it('is text in HTML', () => {
    const html = renderHtml(report());
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/[\0-\x08]/);
  });

  it('is text in Markdown', () => {
    const markdown = renderMarkdown(report());
    expect(markdown).toContain(
      '\\<script\\>alert(1)\\</script\\> \\*\\*b\\*\\* \\[x\\](javascript:1) \\| \\`c\\`',
    );
    expect(markdown.split('\n').filter((line) => /^#+ h/.test(line))).toEqual([]);
  });
});

describe('the page', () => {
  const html = renderHtml(advisoryReport(referenceDataset(), []));

  it('needs nothing else', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe)\b|@import|url\(/);
    expect(html).toContain("default-src 'none'");
  });

  it('says in which language and direction a passage is', () => {
    const data = withEvents([event('x', { title: { ar: 'اجتماع' } })]);
    expect(renderHtml(advisoryReport(data, []))).toContain('<span lang="ar" dir="rtl">اجتماع</span>');
  });

  it('links its contents to its sections', () => {
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
  });
});

it('an empty dataset is a report all the same', () => {
  expect(renderMarkdown(advisoryReport(dataset()))).toContain('Nothing is open.');
});
