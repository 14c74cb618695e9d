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
  [
    ...renderHtml(
      reportTree(data, { problems: [], sources: true, feeds: 'https://example.org/c', ...options }),
    ),
  ].join('');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS.split(' ') });
});
afterAll(() => browser.close());

const opened = async (html: string, colorScheme: 'light' | 'dark' = 'light', width = 1280) => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const said: string[] = [];
  page.on('console', (message) => void said.push(message.text()));
  page.on('pageerror', (error) => void said.push(error.message));
  await page.setContent(html);
  return { page, said };
};

const small = withEvents(24);
describe.each(LANGUAGES.flatMap((language) => REPORT_NAMES.map((report) => ({ language, report }))))(
  '$report in $language',
  ({ language, report }) => {
    it.each(['light', 'dark'] as const)('has nothing that axe finds, in %s colours', async (scheme) => {
      const { page, said } = await opened(pageOf(small, { language, report, sector: 'ITU-T' }), scheme);
      // What is far below is not laid out until it is looked at.
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
      expect(said).toEqual([]);
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
  it('shows the activities of a region and a Sector, of ten thousand', async () => {
    const { page } = await opened(pageOf(withEvents(10_000), {}));
    const shown = () => page.locator('#shown').textContent();
    const visible = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('li[data-activity]')].filter(
            (item) => getComputedStyle(item).display !== 'none',
          ).length,
      );
    expect(await shown()).toBe('10000 of 10000 activities are shown');
    await page.selectOption('#filter-region', 'AFR');
    // Every sixth of ten thousand from the first.
    expect(await shown()).toBe('1667 of 10000 activities are shown');
    expect(await visible()).toBe(1667);
    expect(await page.locator('#region-eur').isVisible()).toBe(false);
    await page.selectOption('#filter-sector', 'ITU-R');
    expect(await shown()).toBe('0 of 10000 activities are shown');
    await page.selectOption('#filter-region', '');
    expect(await shown()).toBe('3333 of 10000 activities are shown');
    await page.close();
  });

  it('has its contents open at a desk and closed on a phone', async () => {
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

  it('without scripts shows everything, and no control that does nothing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.setContent(pageOf(small, {}));
    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect(await page.locator('li[data-activity]').count()).toBe(24);
    await context.close();
  });

  it('on paper has the text alone', async () => {
    const { page } = await opened(pageOf(small, {}));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.side').isVisible()).toBe(false);
    expect(await page.locator('main').isVisible()).toBe(true);
    await page.close();
  });
});
