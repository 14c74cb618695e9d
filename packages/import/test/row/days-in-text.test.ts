import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/index.js';

const codesOf = async (row: string, headings = 'Title,Date,Description'): Promise<string[]> => {
  const { problems } = await importFiles([{ name: 'list.csv', content: `${headings}\n${row}\n` }]);
  return problems.map(({ code }) => code);
};

const periodOf = async (row: string, headings = 'Title,Date,Description'): Promise<string | undefined> => {
  const { dataset } = await importFiles([{ name: 'list.csv', content: `${headings}\n${row}\n` }]);
  return dataset.events[0]?.when?.period;
};

describe('the days with which a description begins', () => {
  it.each([
    ['Dal 05/02 al 09/02 - Cat 2.Pro', '2026-02-05/2026-02-09'],
    ['5-9 February 2026 - hall 5', '2026-02-05/2026-02-09'],
    ['5-9 February', '2026-02-05/2026-02-09'],
    ['du 5 au 9 février | salle 3', '2026-02-05/2026-02-09'],
    ['"Du 5 au 9 février, organisé par le comité."', '2026-02-05/2026-02-09'],
  ])('are those of the row, if they begin on its day: %s', async (text, period) => {
    expect(await periodOf(`Tour,2026-02-05,${text}`)).toBe(period);
  });

  it('are reported where they change those of the row', async () => {
    expect(await codesOf('Tour,2026-02-05,5-9 February 2026 - hall 5')).toContain('days-from-text');
    expect(await codesOf('Tour,2026-02-05,5 February 2026 - hall 5')).not.toContain('days-from-text');
  });

  it('go over the turn of the year', async () => {
    expect(await periodOf('Tour,2026-12-30,30.12 - 02.01 | sala')).toBe('2026-12-30/2027-01-02');
  });

  it.each([
    ['they begin on another day', '4-9 February 2026'],
    ['other words belong to them', '5-9 February 2026 registration'],
    ['they are numbers of something else', '5 to 9 participants'],
    ['they may be provisional', '5-9 February 2026 (TBC)'],
    ['they are one day', '5 February 2026'],
    ['a colon says of what they are', '5-9 February 2026: visa office closed'],
    ['a word before them names something else', '大学祭(2/5-9)'],
    ['a name stands before them', 'Expo 5-9 February 2026'],
    ['an abbreviation stands before them', 'GSR 5-9 February 2026'],
    ['they are in brackets behind a name', 'Gig (5-9 February 2026)'],
    ['it is of another script', '2月5日から9日まで大学祭準備委員会'],
  ])('are left alone where %s', async (_, text) => {
    expect(await periodOf(`Tour,2026-02-05,${text}`)).toBe('2026-02-05');
  });

  it('are left alone beside a column of ends', async () => {
    expect(
      await periodOf('Tour,2026-02-05,2026-02-06,5-9 February 2026', 'Title,Start,End,Description'),
    ).toBe('2026-02-05/2026-02-06');
  });
});
