import { LANGUAGES } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { EVENTS } from '../test/site-files.js';
import { siteOnDisk, violationsOf } from './opened-site.js';

const open = siteOnDisk();
const NAMES = [
  'index',
  '2027',
  'regions',
  'region/afr',
  'offices',
  'office/dakar',
  'subscribe',
  'changes',
  'plan',
  'event/geneva',
  'event/workshop',
  'event/cancelled',
];
const PAGES = LANGUAGES.flatMap((language) => NAMES.map((name) => `${language}/${name}.html`));

describe.each(PAGES)('%s', (path) => {
  // The colours of all languages are the same.
  const schemes = /^(?:ar|en)/.test(path) ? (['light', 'dark'] as const) : (['light'] as const);
  it('has no violation that axe finds, and reports nothing', async () => {
    for (const colorScheme of schemes) {
      const { page, faults, close } = await open(path, { colorScheme, at: '2027-04-01T10:00:00Z' });
      expect(await violationsOf(page), colorScheme).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    }
  });

  it('fits each screen', async () => {
    const { page, close } = await open(path);
    for (const width of [320, 390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await close();
  });
});

describe.each(LANGUAGES)('without scripts, in %s', (language) => {
  it('all events of the plan can be read, and no control is there that does nothing', async () => {
    const { page, faults, close } = await open(`${language}/index.html`, { javaScriptEnabled: false });
    const titles = await page.locator('.event h3 a').count();
    // All but the event of 2025.
    expect(titles).toBe(EVENTS.length - 1);
    for (const name of ['index', '2027', 'search', 'subscribe', 'event/geneva']) {
      await page.goto(new URL(`${name}.html`, page.url().replace(/\/(?:event\/)?[^/]*$/, '/')).href);
      const controls = page.locator(
        'button:visible, select:visible, form:visible, input:visible:not([readonly])',
      );
      expect(await controls.count(), name).toBe(0);
    }
    expect(faults).toEqual([]);
    await close();
  });
});

describe('on paper', () => {
  it('a page has the plan without navigation and filters', async () => {
    const { page, close } = await open('en/2027.html');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body > header nav').first().isVisible()).toBe(false);
    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect(await page.locator('.month').first().isVisible()).toBe(true);
    await close();
  });
});
