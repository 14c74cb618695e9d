import { LANGUAGES } from '@regional-presence/core';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { EVENTS, siteDataset } from '../test/site-files.js';
import { siteOnDisk } from './opened-site.js';

const day = (number: number) => String(number).padStart(2, '0');
/** Many at once, over the ends of weeks and months, with titles in both directions. */
const CROWD = Array.from({ length: 40 }, (_, i) =>
  eventWith({
    id: `crowd-${i}`,
    title:
      i % 2
        ? { ar: `اجتماع رقم ${i}`, en: `Meeting ${i}` }
        : { en: `A meeting with a title that is too long for its bar, number ${i}` },
    when: {
      period: `2027-07-${day(1 + ((i * 7) % 27))}/2027-0${i % 3 === 0 ? '8-0' : '7-'}${i % 3 === 0 ? 1 + (i % 9) : day(Math.min(31, 1 + ((i * 7) % 27) + (i % 5)))}`,
    },
  }),
);
const open = siteOnDisk(siteDataset([...EVENTS, ...CROWD]));

/** A bar on the page, and the days of the cells that it covers. */
interface FoundBar {
  from: number;
  to: number;
  covered: number[];
  overlaps: boolean;
}

describe.each(LANGUAGES)('the bars of the months, in %s', (language) => {
  it('cover the cells of their days and no other, each in a lane of its own', async () => {
    const { page, close } = await open(`${language}/2027.html`);
    const bars = await page.evaluate((): FoundBar[] => {
      const box = (element: Element) => element.getBoundingClientRect();
      return [...document.querySelectorAll<HTMLElement>('.month tr')].flatMap((week) => {
        const cells = [...week.querySelectorAll<HTMLElement>('td')];
        const found = [...week.querySelectorAll<HTMLElement>('.bar')];
        return found.map((bar) => {
          const { left, right, top, bottom } = box(bar);
          const inside = cells.filter((cell) => {
            const { left: from, right: to } = box(cell);
            return Math.min(right, to) - Math.max(left, from) > 2;
          });
          const inCell = cells.every((cell) => top >= box(cell).top && bottom <= box(cell).bottom);
          const overlaps = found.some((other) => {
            if (other === bar) return false;
            const its = box(other);
            return its.left < right && left < its.right && its.top < bottom && top < its.bottom;
          });
          return {
            from: Number(bar.dataset.from),
            to: Number(bar.dataset.to),
            covered: inside.map((cell) => Number(cell.dataset.day)),
            overlaps: overlaps || !inCell,
          };
        });
      });
    });
    expect(bars.length).toBeGreaterThan(60);
    for (const { from, to, covered, overlaps } of bars) {
      expect(covered).toEqual(Array.from({ length: to - from + 1 }, (_, i) => from + i));
      expect(overlaps).toBe(false);
    }
    await close();
  });

  it('are a list of all events on a phone', async () => {
    const { page, close } = await open(`${language}/2027.html`, { viewport: { width: 390, height: 800 } });
    const first = page.locator('.month .bar', { has: page.locator('a[href$="event/geneva.html"]') }).first();
    expect(await first.isVisible()).toBe(true);
    expect(await page.locator('.month thead').first().isVisible()).toBe(false);
    await close();
  });
});

describe('a month as a table', () => {
  it('has its days in the order of the page: Monday is at the right in Arabic', async () => {
    for (const [language, sign] of [
      ['en', 1],
      ['ar', -1],
    ] as const) {
      const { page, close } = await open(`${language}/2027.html`);
      const lefts = await page
        .locator('.month')
        .first()
        .locator('tr:nth-child(2) td')
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
      expect([...lefts].sort((a, b) => sign * (a - b))).toEqual(lefts);
      await close();
    }
  });

  it('says to those who read cell by cell that an event goes on, and has a caption and names of days', async () => {
    const { page, close } = await open('en/2027.html');
    const march = page.locator('.month', { has: page.locator('caption', { hasText: 'March 2027' }) });
    expect(await march.locator('th[scope=col]').first().getAttribute('abbr')).toBe('Monday');
    const tuesday = march.locator('td', { has: page.locator('time[datetime="2027-03-30"]') });
    expect(await tuesday.textContent()).toContain('continued: Workshop on spectrum');
    await close();
  });

  it('is on one sheet of paper, also if it is full', async () => {
    const { page, close } = await open('en/2027.html', { viewport: { width: 1009, height: 680 } });
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.month')
      .evaluateAll((months) => months.map((month) => month.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeGreaterThan(300);
    // A4 across less margins of 1.5 cm, in pixels of 1/96 inch.
    expect(Math.max(...heights)).toBeLessThan(((210 - 30) / 25.4) * 96);
    await close();
  });

  it('says how many events of a full day it does not show', async () => {
    const { page, close } = await open('en/2027.html');
    const more = page.locator('.more a').first();
    expect(await more.textContent()).toMatch(/^\d+ more$/);
    expect(await page.locator(`[id="${(await more.getAttribute('href'))!.slice(1)}"]`).count()).toBe(1);
    await close();
  });
});
