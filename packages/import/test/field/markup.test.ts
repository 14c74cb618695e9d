import { importRows } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../src/field/markup.js';

describe('markup in a title or a place', () => {
  it.each([
    ['<a href="a.pdf">Forum</a>', 'Forum'],
    ['Main hall<br/>(room 5)', 'Main hall (room 5)'],
    ['<b>R&amp;D</b> day', 'R&D day'],
    ['<p>Forum</p><p>of Arusha</p>', 'Forum of Arusha'],
    ['<h2>Forum</h2>of Arusha', 'Forum of Arusha'],
    ['<ul><li>Forum</li><li>of Arusha</li></ul>', 'Forum of Arusha'],
    ['<img src="a.png">Forum<hr>of Arusha', 'Forum of Arusha'],
  ])('%s is read as the text that it shows', (text, shown) => {
    expect(withoutMarkup(text)!.text).toBe(shown);
  });

  it.each([
    'Growth < 5 %',
    '<Name of the event>',
    'a <script>x</script>',
    'R&amp;D',
    'a < b > c',
    'Number 0: <b> spectrum',
    '<i>a</b>',
  ])('is nothing else between angle brackets: %s', (text) => {
    expect(withoutMarkup(text)).toBeUndefined();
  });

  it('keeps the cell where it has an address', async () => {
    const { dataset } = await importRows([{ Title: '<a href="a.pdf">Forum</a>', Date: '3 May 2027' }]);
    expect(dataset.events[0]).toMatchObject({
      title: { und: 'Forum' },
      extra: { Title: '<a href="a.pdf">Forum</a>' },
    });
  });

  it.each(['~~Forum~~', '<s>Forum</s>', '<strike>Forum</strike>', '<del>Forum</del>'])(
    'strikes the row through, as in a workbook: %s',
    async (Title) => {
      const { dataset, problems } = await importRows([{ Title, Date: '3 May 2027' }]);
      expect(dataset.events[0]).toMatchObject({ title: { und: 'Forum' }, status: 'cancelled' });
      expect(problems.map(({ code }) => code)).toContain('row-struck-through');
    },
  );

  it('strikes no row through that has it in a part of the title', async () => {
    const { dataset } = await importRows([{ Title: 'Forum <s>of</s> in Arusha', Date: '3 May 2027' }]);
    expect(dataset.events[0]!.status).not.toBe('cancelled');
  });

  it.each([
    ['2026年11月30日至<br />12月2日', '2026-11-30/2026-12-02'],
    ['<b>3 May 2027</b>', '2027-05-03'],
    ['30 November<br>– 2 December 2026', '2026-11-30/2026-12-02'],
  ])('is taken out of a date: %s', async (date, period) => {
    const { dataset } = await importRows([{ Title: 'Forum', Date: date }]);
    expect(dataset.events.map(({ when }) => when?.period)).toEqual([period]);
  });

  it('is that of the rest of a date of which a part is struck through', async () => {
    const { dataset } = await importRows([{ Title: 'Forum', Date: '<s>3 May</s> 5 May 2027' }]);
    expect(dataset.events[0]!.when?.period).toBe('2027-05-05');
    expect(dataset.events[0]!.extra).toEqual({ Date: '<s>3 May</s> 5 May 2027' });
  });
});
