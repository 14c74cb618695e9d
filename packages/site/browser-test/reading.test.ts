import { describe, expect, it } from 'vitest';
import { siteOnDisk } from './opened-site.js';

const open = siteOnDisk();
const titlesOf = (locator: { allTextContents(): Promise<string[]> }) => locator.allTextContents();

describe('what is past is decided when the page is read', () => {
  it('before the first event all are shown', async () => {
    const { page, close } = await open('en/index.html', { at: '2026-01-01T10:00:00Z' });
    expect(await page.locator('.event:visible').count()).toBe(await page.locator('.event').count());
    expect(await page.locator('#past').isVisible()).toBe(false);
    expect(await page.locator('#nothing').isVisible()).toBe(false);
    await close();
  });

  it('later those that are over are folded, and can be unfolded', async () => {
    const { page, close } = await open('en/index.html', {
      at: '2027-05-04T10:00:00Z',
      timezoneId: 'Europe/Zurich',
    });
    const past = page.locator('#past');
    expect((await past.textContent())!.replace(/[\u2068\u2069]/g, '')).toBe('Past events: 4');
    expect(await page.getByText('Workshop on spectrum').first().isVisible()).toBe(false);
    expect(await page.locator('#m2027-03').isVisible()).toBe(false);
    expect(await page.locator('#m2027-05').isVisible()).toBe(true);
    await past.click();
    expect(await page.getByText('Workshop on spectrum').first().isVisible()).toBe(true);
    expect(await past.getAttribute('aria-expanded')).toBe('true');
    await close();
  });

  it.each([
    ['Asia/Tokyo', '2027-06-21T00:30:00Z', 'before'],
    ['Asia/Tokyo', '2027-06-21T02:00:00Z', 'on'],
    ['Pacific/Honolulu', '2027-06-21T03:59:00Z', 'on'],
    ['Pacific/Honolulu', '2027-06-21T04:00:00Z', 'past'],
  ])(
    'for a reader in %s at %s an event from 22:00 to 01:00 in São Paulo is %s',
    async (timezoneId, at, state) => {
      const { page, close } = await open('en/index.html', { at, timezoneId });
      const night = page.locator('.event', { hasText: 'Call at night' });
      await expect.poll(() => page.locator('.folded').count()).toBe(1);
      expect(await night.isVisible()).toBe(state !== 'past');
      expect(await night.locator('.now').count()).toBe(state === 'on' ? 1 : 0);
      await close();
    },
  );

  it('an event without hours is not past before its day is over everywhere', async () => {
    for (const [at, isPast] of [
      ['2027-05-04T11:59:00Z', false],
      ['2027-05-04T12:00:00Z', true],
    ] as const) {
      const { page, close } = await open('en/index.html', { at, timezoneId: 'Asia/Tokyo' });
      await expect.poll(() => page.locator('.folded').count()).toBe(1);
      expect(await page.getByText('Forum that was cancelled').isVisible()).toBe(!isPast);
      await close();
    }
  });

  it('an event that is on is marked', async () => {
    const { page, close } = await open('en/index.html', { at: '2027-03-30T10:00:00Z' });
    const marked = page.locator('.event', { has: page.locator('.now') });
    expect((await titlesOf(marked.locator('h3'))).join()).toMatch(/Workshop on spectrum/);
    // Only the days of an event are known well enough.
    expect((await titlesOf(marked.locator('h3'))).join()).not.toMatch(/Known to two years/);
    await close();
  });

  it('after the last event the page says so, and shows them all', async () => {
    const { page, close } = await open('en/index.html', { at: '2031-01-01T10:00:00Z' });
    const message = (await page.locator('#nothing').textContent())!.replace(/[\u2068\u2069]/g, '');
    expect(message).toBe('No event is announced. The latest was “Open end”, from 1 September 2027.');
    expect(await page.locator('.event:visible').count()).toBe(await page.locator('.event').count());
    await close();
  });
});

describe('choosing events', () => {
  it('shows those of a region, a kind or with words, in any case and without accents, and says how many', async () => {
    const { page, close } = await open('en/2027.html');
    const titles = async () => titlesOf(page.locator('.event:visible h3 a'));
    await page.selectOption('#filter-region', 'AFR');
    expect(await titles()).toHaveLength(2);
    expect((await page.locator('#shown').textContent())!.replace(/[\u2068\u2069]/g, '')).toBe(
      `Events shown: 2 of ${await page.locator('.event').count()}`,
    );
    await page.selectOption('#filter-region', '');
    await page.fill('#filter-search', 'COURS de');
    expect(await titles()).toEqual(['Cours de trois jours']);
    expect(await page.locator('#m2027-03').isVisible()).toBe(false);
    await page.fill('#filter-search', '');
    await page.check('#filter-online');
    expect(await titles()).toEqual(['Meeting at Geneva', 'Cours de trois jours', 'Call at night']);
    await close();
  });
});

describe('the time of the reader', () => {
  it.each([
    ['America/New_York', 'Sun 28 Mar, 05:00–11:00'],
    ['Asia/Tokyo', 'Sun 28 Mar, 18:00 – Mon 29 Mar, 00:00'],
    ['Asia/Kathmandu', 'Sun 28 Mar, 14:45–20:45'],
  ])('in %s is that of the calendar file, to the minute', async (timezoneId, expected) => {
    const { page, close } = await open('en/event/geneva.html', { timezoneId });
    const text = (await page.locator('[data-start]').textContent())!;
    expect(text.replace(/[\u2068\u2069]/g, '').replace(/[\u2009\u202f]/g, ' ')).toBe(
      `Your time: ${expected}`,
    );
    await close();
  });

  it('is not repeated where it is that of the event', async () => {
    const { page, close } = await open('en/event/geneva.html', { timezoneId: 'Europe/Paris' });
    expect(await page.locator('[data-start]').isVisible()).toBe(false);
    await close();
  });
});

describe('an address to copy', () => {
  it('is copied, and the button says so', async () => {
    const { page, close } = await open('en/subscribe.html', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const button = page.locator('[data-copy=feed-afr-address]');
    await button.click();
    await expect.poll(() => button.textContent()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('https://example.org/c/afr.ics');
    await close();
  });
});
