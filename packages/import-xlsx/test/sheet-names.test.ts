import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import { xlsxReader } from '../src/index.js';
import { workbook } from './workbook.js';

/** Imports a sheet of some name, from the texts of its cells. */
async function read(name: string, rows: readonly (readonly string[])[], options = {}) {
  const cells = rows.map(
    (texts, i) =>
      `<row r="${i + 1}">${texts
        .map((text, j) => `<c r="${'ABC'[j]}${i + 1}" t="inlineStr"><is><t>${text}</t></is></c>`)
        .join('')}</row>`,
  );
  const content = workbook(cells.join(''), {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets></workbook>`,
  });
  const { dataset, problems } = await importFiles([{ name: 'a.xlsx', content }], {
    readers: [xlsxReader],
    region: 'AFR',
    ...options,
  });
  const first = dataset.events.find(({ title }) => Object.values(title).includes('Forum'));
  return { when: first?.when, codes: problems.map(({ code }) => code) };
}

const LIST = [
  ['Title', 'Date'],
  ['Forum', '3 June'],
  ['Workshop', '10-12 July'],
];

describe('the name of a sheet', () => {
  it.each(['2024', 'Plan 2024', 'Réunions 2024', 'План на 2024', '2024年', 'خطة 2024'])(
    'gives the year to dates without one, which is marked as inferred: %s',
    async (name) => {
      const { when, codes } = await read(name, LIST);
      expect(when).toMatchObject({ period: '2024-06-03', inferred: ['year'] });
      expect(codes).toContain('date-year-inferred');
    },
  );

  it.each(['Sheet1', 'Plan', '2023-2024', '2023/24', 'Export 2024', 'Copie 2024', '20240603', 'Room 20245'])(
    'gives none where it has none, several, or that in which it was made: %s',
    async (name) => {
      const { when, codes } = await read(name.replace('/', '-'), LIST);
      expect(when).toBeUndefined();
      expect(codes).toContain('date-year-missing');
    },
  );

  it('says less than the declared period, and than the title above the table', async () => {
    expect((await read('Plan 2024', LIST, { period: '2025' })).when?.period).toBe('2025-06-03');
    expect((await read('Plan 2024', [['Plan 2026'], [], ...LIST])).when?.period).toBe('2026-06-03');
  });

  it('changes no date that has its year', async () => {
    const { when, codes } = await read('Plan 2024', [
      ['Title', 'Date'],
      ['Forum', '3 June 2023'],
    ]);
    expect(when).toMatchObject({ period: '2023-06-03' });
    expect(codes).not.toContain('date-year-inferred');
  });

  it.each([
    ['June 2024', 'Day'],
    ['juin 2024', 'Jour'],
    ['Июнь 2024', 'День'],
    ['2024年6月', '日'],
    ['June 2024', 'Date'],
  ])('that is a month has the month of its days: %s, %s', async (name, heading) => {
    const { when, codes } = await read(name, [
      ['Title', heading],
      ['Forum', '3'],
      ['Clinic', '12-14'],
      ['Course', '25'],
    ]);
    expect(when?.period).toBe('2024-06-03');
    expect(codes).not.toContain('date-unreadable');
  });
});
