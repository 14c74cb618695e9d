import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

describe('a number with a sign', () => {
  it.each(['-3', '–3', '<50', '>50', '50%', '~40', '100+', '(30)', '#12', '40-50', '30.0', 'about 40'])(
    '“%s” is no number of participants, and its text is in the record',
    async (text) => {
      const { dataset, problems } = await importText(`Title;Date;Participants\nForum;2 May 2022;${text}\n`);
      expect(dataset.events[0]!.participants).toBeUndefined();
      expect(Object.values(dataset.events[0]!.extra ?? {})).toContain(text);
      expect(problems.map(({ code }) => code)).toContain('number-invalid');
    },
  );

  it.each([
    ['120', 120],
    ['1,200', 1200],
    ['1 200 participants', 1200],
    ['ten', 10],
    ['٣٠', 30],
  ] as const)('“%s” is a number of participants', async (text, number) => {
    const { dataset } = await importText(`Title;Date;Participants\nForum;2 May 2022;${text}\n`);
    expect(dataset.events[0]!.participants).toBe(number);
  });
});
