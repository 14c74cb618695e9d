import type { Language } from '@regional-presence/core';
import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

/** The recurrence of a series whose date cell has a phrase. */
async function recurrenceOf(phrase: string) {
  const content = `Title,Kind,Date,Region\nForum of the region,series,"${phrase}",AFR\n`;
  const { dataset, problems } = await importFiles([{ name: 'plan.csv', content }]);
  return { dataset, problems, recurrence: dataset.series[0]?.recurrence };
}

/** How a list of each language writes one recurrence. */
const SAME: readonly Readonly<Record<Language, string>>[] = [
  {
    en: 'every year in November',
    fr: 'chaque année en novembre',
    es: 'cada año en noviembre',
    ru: 'ежегодно в ноябре',
    ar: 'سنوياً في نوفمبر',
    zh: '每年11月',
  },
  {
    en: 'every month',
    fr: 'chaque mois',
    es: 'cada mes',
    ru: 'ежемесячно',
    ar: 'شهرياً',
    zh: '每月',
  },
  {
    en: 'every two years in May',
    fr: 'tous les deux ans en mai',
    es: 'cada dos años en mayo',
    ru: 'раз в два года в мае',
    ar: 'كل سنتين في مايو',
    zh: '每两年5月',
  },
];

/** The same in other words. */
const OTHER_WORDS: readonly (readonly [string, string])[] = [
  ['annually in May', 'chaque année en mai'],
  ['monthly', 'chaque mois'],
  ['every quarter', 'chaque trimestre'],
  ['anualmente en mayo y noviembre', 'chaque année en mai et novembre'],
  ['каждый год в мае', 'chaque année en mai'],
  ['Раз в квартал', 'chaque trimestre'],
];

describe('how a series recurs', () => {
  it.each(SAME.flatMap((texts) => Object.values(texts).map((written) => [written, texts] as const)))(
    '%s is there in each language',
    async (written, texts) => {
      const { recurrence } = await recurrenceOf(written);
      expect(recurrence).toMatchObject(texts);
      expect(Object.values(recurrence!)).toContain(written);
    },
  );

  it.each(OTHER_WORDS)('%s is %s in French', async (written, french) => {
    const { recurrence } = await recurrenceOf(written);
    expect(recurrence).toMatchObject({ fr: french });
    expect(Object.values(recurrence!)).toContain(written);
  });

  it.each(['every year on 5 May', 'every Monday', 'twice a year', 'annually (TBC)'])(
    '%s stays as it is written',
    async (written) => {
      const { recurrence } = await recurrenceOf(written);
      expect(Object.values(recurrence!)).toEqual([written]);
    },
  );
});
