import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import { htmlTableReader } from '../src/index.js';

const page = (...rows: string[]) => ({
  name: 'page.html',
  content: `<html><table><tr><th>Title</th><th>Date</th><th>Place</th></tr>${rows.join('')}</table></html>`,
});
const row = (title: string, date: string, attributes = '') =>
  `<tr ${attributes}><td>${title}</td><td>${date}</td><td>Lima, Peru</td></tr>`;
const read = (...rows: string[]) => importFiles(page(...rows), { readers: [htmlTableReader] });

describe('rows that a page does not show', () => {
  it.each(['hidden', 'style="display: none"'])(
    'are read and reported, as hidden rows of a workbook are (%s)',
    async (attributes) => {
      const { dataset, problems } = await read(
        row('Seen', '5 May 2026'),
        row('Unseen', '6 May 2026', attributes),
        row('Seen too', '7 May 2026'),
      );
      expect(dataset.events).toHaveLength(3);
      const [hidden] = problems.filter(({ code }) => code === 'rows-hidden');
      expect(hidden?.params).toMatchObject({ rows: '3' });
    },
  );

  it('are none where all are shown', async () => {
    const { problems } = await read(row('Seen', '5 May 2026'));
    expect(problems.map(({ code }) => code)).not.toContain('rows-hidden');
  });
});

describe('a time element', () => {
  it.each([
    ['<time datetime="2026-05-08">8 May</time>', '2026-05-08'],
    ['<time datetime="2026-05-08T14:00+02:00">8 May</time>', '2026-05-08'],
    [
      '<time datetime="2026-05-08">8 May</time> – <time datetime="2026-05-10">10 May</time>',
      '2026-05-08/2026-05-10',
    ],
    ['<time datetime="2026-05-08">8 May 2026</time>', '2026-05-08'],
  ])('gives the year that its text leaves out: %s', async (cell, period) => {
    const { dataset } = await read(row('Forum', cell));
    expect(dataset.events[0]!.when?.period).toBe(period);
  });

  it.each(['8 May, 22:30', 'Friday 8 May 22:30', 'May 8, 22:30', '8 May (22:30)', 'vendredi 8 mai, 22h30'])(
    'gives it before the hours: %s',
    async (text) => {
      const { dataset } = await read(row('Forum', `<time datetime="2026-05-08T22:30">${text}</time>`));
      expect(dataset.events[0]!.when).toMatchObject({ period: '2026-05-08', hours: '22:30' });
    },
  );

  it('gives it before hours with the half of the day', async () => {
    const { dataset } = await read(row('Forum', '<time datetime="2026-05-08T10:00">8 May, 10 am</time>'));
    expect(dataset.events[0]!.when).toMatchObject({ period: '2026-05-08', hours: '10:00' });
  });

  it.each([
    '<time datetime="2026-05-08">9 May</time>',
    '<time datetime="14:00">8 May</time>',
    '<time>8 May</time>',
  ])('does not where it is of another day or has none: %s', async (cell) => {
    const { dataset, problems } = await read(row('Forum', cell));
    expect(dataset.events[0]!.when).toBeUndefined();
    expect(problems.map(({ code }) => code)).toContain('date-year-missing');
  });
});
