import { LANGUAGES } from '@regional-presence/core';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { EVENTS, siteDataset } from '../test/site-files.js';
import { siteOnDisk, violationsOf } from './opened-site.js';

const MANY = Array.from({ length: 120 }, (_, i) =>
  eventWith({
    id: `many-${i}`,
    title: { en: `Series of talks ${i}` },
    when: { period: `${2010 + (i % 30)}-05-04` },
    otherTitles: [{ es: 'Charla única' }],
  }),
);
const open = siteOnDisk(siteDataset([...EVENTS, ...MANY]));
const plain = (text: string | null) => text!.replace(/[\u2068\u2069]/g, '');

describe('the search in all years', () => {
  it('finds words of titles in any language, places, regions, dates and bodies, in any case and without accents', async () => {
    const { page, faults, close } = await open('en/search.html', { at: '2026-11-26T10:00:00Z' });
    expect(await page.getByText('The search needs scripts').isVisible()).toBe(false);
    const found = async (words: string) => {
      await page.fill('#search-words', words);
      return page.locator('#results a').allTextContents();
    };
    expect(await found('COURS trois')).toEqual(['Cours de trois jours']);
    expect(await found('ورشة')).toEqual(['Workshop on spectrum']);
    expect(await found('bangkok')).toEqual(['Cours de trois jours']);
    expect(await found('africa 2027')).toHaveLength(2);
    expect(await found('sg13')).toEqual(['Meeting at Geneva']);
    expect(await found('march europe virtual')).toEqual(['Meeting at Geneva']);
    expect(await found('charla unica 119')).toEqual(['Series of talks 119']);
    expect(await found('<script>')).toHaveLength(1);
    await found('forum that was');
    expect(await page.locator('#results h2').allTextContents()).toEqual([
      'Cancelled Forum that was cancelled',
      'Postponed Forum that was postponed',
    ]);
    expect(await page.locator('#results s a').count()).toBe(2);
    expect(await found('nothing at all')).toEqual([]);
    expect(plain(await page.locator('#found').textContent())).toBe('Events found: 0');
    expect(await found('')).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it('shows what is still to come first, then the latest, fifty at a time', async () => {
    const { page, close } = await open('en/search.html', { at: '2026-11-26T10:00:00Z' });
    await page.fill('#search-words', 'talks');
    expect(plain(await page.locator('#found').textContent())).toBe('Events found: 120');
    const years = async () => (await page.locator('#results .leaf').allTextContents()).map(Number);
    expect(await years()).toHaveLength(50);
    expect((await years())[0]).toBe(2027);
    await page.click('#more');
    await page.click('#more');
    const all = await years();
    expect(all).toHaveLength(120);
    const coming = all.filter((year) => year > 2026);
    expect(all.slice(0, coming.length)).toEqual(coming.toSorted((a, b) => a - b));
    expect(all.slice(coming.length)).toEqual(all.slice(coming.length).toSorted((a, b) => b - a));
    expect(await page.locator('#more').isVisible()).toBe(false);
    await close();
  });

  it('leads to the event, and back to what was found', async () => {
    const { page, close } = await open('fr/search.html');
    await page.fill('#search-words', 'spectrum');
    await page.locator('#results a').first().press('Enter');
    await page.waitForURL(/fr\/event\/workshop\.html$/);
    await page.goBack();
    await expect.poll(() => page.locator('#results a').count()).toBe(1);
    expect(await page.inputValue('#search-words')).toBe('spectrum');
    await close();
  });

  it('is where the words go that a page of one year does not have', async () => {
    const { page, close } = await open('en/2027.html');
    await page.fill('#filter-search', 'held in a month');
    expect(await page.locator('.event:visible').count()).toBe(0);
    await page.click('#everywhere');
    await page.waitForURL(/search\.html#/);
    await expect.poll(() => page.locator('#results a').allTextContents()).toEqual(['Held in a month']);
    await close();
  });

  it.each(LANGUAGES)(
    'has no violation that axe finds and fits each screen with its results, in %s',
    async (language) => {
      for (const colorScheme of language === 'ar' ? (['light', 'dark'] as const) : (['light'] as const)) {
        const { page, faults, close } = await open(`${language}/search.html`, { colorScheme });
        await page.fill('#search-words', '2027');
        expect(await page.locator('#results a').count()).toBeGreaterThan(10);
        expect(await violationsOf(page)).toEqual([]);
        for (const width of [320, 390, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
        expect(faults).toEqual([]);
        await close();
      }
    },
  );

  it('leads to the years without scripts', async () => {
    const { page, close } = await open('en/search.html', { javaScriptEnabled: false });
    expect(await page.locator('form:visible, input:visible, button:visible').count()).toBe(0);
    expect(await page.getByText('The search needs scripts').isVisible()).toBe(true);
    expect(await page.locator('#years ~ ul a').count()).toBeGreaterThan(20);
    await close();
  });
});
