import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function regionsOf(cell: string, office = '') {
  const { dataset, problems } = await importFiles({
    name: 'a.csv',
    content: `Title,Date,Region,Office\nForum,5 May 2027,"${cell}",${office}\n`,
  });
  const [{ region, otherRegions, extra }] = dataset.events as [(typeof dataset.events)[number]];
  return { region, otherRegions, extra, codes: problems.map(({ code }) => code) };
}

describe('a cell with several regions', () => {
  it.each([
    ['Africa; Arab States', 'AFR', ['ARB']],
    ['AFR/ARB', 'AFR', ['ARB']],
    ['Afrique et Europe', 'AFR', ['EUR']],
    ['África, Américas y Europa', 'AFR', ['AMS', 'EUR']],
    ['Африка и Европа', 'AFR', ['EUR']],
    ['非洲、欧洲', 'AFR', ['EUR']],
    ['أفريقيا وأوروبا', 'AFR', ['EUR']],
    ['Africa and Asia and the Pacific', 'AFR', ['ASP']],
    ['Asia and the Pacific', 'ASP', undefined],
  ])('gives all of them: %s', async (cell, region, otherRegions) => {
    const found = await regionsOf(cell);
    expect(found).toMatchObject({ region, otherRegions });
    expect(found.codes).not.toContain('region-unknown');
  });

  it('has that of its office first', async () => {
    expect(await regionsOf('Africa; Arab States', 'Cairo')).toMatchObject({
      region: 'ARB',
      otherRegions: ['AFR'],
    });
  });

  it('is reported where a part of it is no region', async () => {
    const found = await regionsOf('Africa; Mars');
    expect(found).toMatchObject({ region: undefined, extra: { Region: 'Africa; Mars' } });
    expect(found.codes).toContain('region-unknown');
  });

  it('of a megabyte is no list', async () => {
    const found = await regionsOf('Africa; '.repeat(125_000));
    expect(found.codes).toContain('region-unknown');
  });
});
