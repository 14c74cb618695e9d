import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Dataset, type Event, LANGUAGES, REGION_CODES } from '@regional-presence/core';
import { referenceDataset } from '@regional-presence/reference';
import { REPORT_NAMES, type ReportOptions, renderHtml, reportTree } from '@regional-presence/report';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const event = (i: number): Event => ({
  id: `e${i}`,
  kind: i % 2 ? 'meeting' : 'forum',
  title: { en: `Event ${i} on spectrum`, fr: `Événement ${i} sur le spectre` },
  region: REGION_CODES[i % 6]!,
  sector: (['ITU-T', 'ITU-R', 'ITU-D'] as const)[i % 3]!,
  theme: { en: `Theme ${i % 4}` },
  when: { period: `2022-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}` },
  place: { city: 'Cairo', country: 'EG' },
  plans: [{ code: 'T.2', plan: 'sp-2020' }],
  links: ['https://example.org/'],
  status: i % 5 ? 'held' : 'planned',
  sources: [{ file: 'a.csv', row: i + 2 }],
});
const withEvents = (count: number): Dataset => ({
  ...referenceDataset(),
  events: Array.from({ length: count }, (_, i) => event(i)),
});
const pageOf = (data: Dataset, options: ReportOptions) =>
  renderHtml(reportTree(data, { problems: [], sources: true, feeds: 'https://example.org/c', ...options }));

/** The questions to the offices list problems, which no filter hides. */
const LISTS_OF_ACTIVITIES = REPORT_NAMES.filter((name) => name !== 'open-questions');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS.split(' ') });
});
afterAll(() => browser.close());

const opened = async (html: string, colorScheme: 'light' | 'dark' = 'light', width = 1280) => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const messages: string[] = [];
  page.on('console', (message) => void messages.push(message.text()));
  page.on('pageerror', (error) => void messages.push(error.message));
  await page.setContent(html);
  return { page, messages };
};

const small = withEvents(24);
describe.each(LANGUAGES.flatMap((language) => REPORT_NAMES.map((report) => ({ language, report }))))(
  '$report in $language',
  ({ language, report }) => {
    it.each(['light', 'dark'] as const)('has no violation that axe finds, in %s colours', async (scheme) => {
      const { page, messages } = await opened(pageOf(small, { language, report, sector: 'ITU-T' }), scheme);
      // By default a browser postpones the layout of sections far below.
      await page.addStyleTag({ content: 'main section { content-visibility: visible !important }' });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() =>
        (
          globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`)).toEqual([]);
      expect(messages).toEqual([]);
      await page.close();
    });

    it('fits a phone', async () => {
      const { page } = await opened(pageOf(small, { language, report, sector: 'ITU-T' }), 'light', 390);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
      await page.close();
    });
  },
);

describe('the page', () => {
  it('filters 10,000 activities by region and Sector', async () => {
    const { page } = await opened(pageOf(withEvents(10_000), {}));
    const shown = () => page.locator('#shown').textContent();
    const visible = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('li[data-activity]')].filter(
            (item) => getComputedStyle(item).display !== 'none',
          ).length,
      );
    expect(await shown()).toBe('Activities shown: 10000 of 10000');
    await page.selectOption('#filter-region', 'AFR');
    // Every sixth of 10,000, beginning with the first.
    expect(await shown()).toBe('Activities shown: 1667 of 10000');
    expect(await visible()).toBe(1667);
    expect(await page.locator('#region-eur').isVisible()).toBe(false);
    await page.selectOption('#filter-region', 'EUR');
    expect(await visible()).toBe(1666);
    await page.selectOption('#filter-region', 'AFR');
    await page.selectOption('#filter-sector', 'ITU-R');
    expect(await shown()).toBe('Activities shown: 0 of 10000');
    await page.selectOption('#filter-region', '');
    expect(await shown()).toBe('Activities shown: 3333 of 10000');
    await page.close();
  });

  it('keeps activities without a Sector, and has an option for activities without a region', async () => {
    const data = withEvents(6);
    const { sector: _, ...withoutSector } = event(6);
    const { region: __, ...withoutRegion } = event(7);
    data.events.push({ ...withoutSector, id: 'without-sector' }, { ...withoutRegion, id: 'withoutRegion' });
    const { page } = await opened(pageOf(data, {}));
    const seen = (id: string) => page.locator(`li[data-activity="${id}"]`).isVisible();
    await page.addStyleTag({ content: 'main section { content-visibility: visible !important }' });
    await page.selectOption('#filter-sector', 'ITU-R');
    expect([await seen('without-sector'), await seen('e1'), await seen('e0')]).toEqual([true, true, false]);
    expect(await page.locator('#shown').textContent()).toBe('Activities shown: 4 of 8');
    await page.selectOption('#filter-sector', '');
    await page.selectOption('#filter-region', { label: 'No specific region' });
    expect([await seen('withoutRegion'), await seen('e1')]).toEqual([true, false]);
    expect(await page.locator('#shown').textContent()).toBe('Activities shown: 1 of 8');
    await page.close();
  });

  it.each(LISTS_OF_ACTIVITIES)('of %s hides the heading of hidden content', async (report) => {
    const data = withEvents(48);
    for (const one of data.events) {
      one.plans = [];
      one.office = { AFR: 'addis-ababa', ARB: 'cairo' }[one.region as string] ?? 'geneva';
    }
    const { page } = await opened(pageOf(data, { report }));
    await page.addStyleTag({ content: 'main section { content-visibility: visible !important }' });
    const headings = () =>
      page
        .locator('main :is(h2, h3)')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    // Something visible follows each heading.
    const empty = () =>
      page.locator('main').evaluate((main) => {
        const blocks = [...main.querySelectorAll('h2, h3, p, ul, .table, figure, blockquote')];
        const seen = blocks.filter((block) => block.checkVisibility());
        return seen
          .filter((block, i) => {
            const next = seen[i + 1]?.tagName;
            const heads = /^H[23]$/.test(block.tagName);
            return (
              heads && (next === undefined || next === 'H2' || (block.tagName === 'H3' && next === 'H3'))
            );
          })
          .map((block) => block.textContent);
      });
    const before = await headings();
    expect(await empty()).toEqual([]);
    await page.selectOption('#filter-region', 'AFR');
    await page.selectOption('#filter-sector', 'ITU-R');
    expect(await empty()).toEqual([]);
    const listed = page.locator('main :is(ul, tbody):has([data-activity])');
    const shown = await listed.evaluateAll((lists) =>
      lists.map((list) => [
        list.checkVisibility(),
        [...list.children].some((item) => item.checkVisibility()),
      ]),
    );
    expect(shown.filter(([list, items]) => list !== items)).toEqual([]);
    expect(await headings()).toBeLessThan(before);
    await page.selectOption('#filter-sector', '');
    await page.selectOption('#filter-region', '');
    expect(await headings()).toBe(before);
    await page.close();
  });

  it('has its contents open on a wide screen and closed on a phone', async () => {
    for (const [width, open] of [
      [1280, true],
      [390, false],
    ] as const) {
      const { page } = await opened(pageOf(small, {}), 'light', width);
      expect(
        await page.locator('nav details').evaluate((details) => (details as HTMLDetailsElement).open),
      ).toBe(open);
      await page.close();
    }
  });

  it('without scripts shows everything, and no filter', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.setContent(pageOf(small, {}));
    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect(await page.locator('li[data-activity]').count()).toBe(24);
    await context.close();
  });

  it.each([390, 1280])(
    'in print has the contents and the text, and no filter, %i pixels wide',
    async (width) => {
      const { page } = await opened(pageOf(small, {}), 'light', width);
      // Prepares the page as the print command of a browser does.
      await page.pdf();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#filter').isVisible()).toBe(false);
      expect(await page.locator('.skip').isVisible()).toBe(false);
      expect(await page.locator('nav li').first().isVisible()).toBe(true);
      expect(await page.locator('main').isVisible()).toBe(true);
      await page.close();
    },
  );

  it.each([390, 1440])('has the title before the contents and the filter, %i pixels wide', async (width) => {
    const { page } = await opened(pageOf(small, {}), 'light', width);
    const order = await page.evaluate(() => {
      const [title, filter] = [document.querySelector('h1')!, document.querySelector('#filter')!];
      return {
        read: title.compareDocumentPosition(filter) & Node.DOCUMENT_POSITION_FOLLOWING,
        isLower: title.getBoundingClientRect().bottom <= filter.getBoundingClientRect().top,
      };
    });
    expect(order.read).not.toBe(0);
    if (width < 992) expect(order.isLower).toBe(true);
    await page.close();
  });

  it('on a phone has bars, a map and tables that are no wider than the page', async () => {
    const { page } = await opened(pageOf(small, {}), 'light', 390);
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll('.bar-chart, svg, .table > table')].map(
        (drawing) => drawing.getBoundingClientRect().width,
      ),
    );
    expect(widths.length).toBeGreaterThan(2);
    for (const width of widths) expect(width).toBeLessThanOrEqual(390);
    await page.close();
  });
});
