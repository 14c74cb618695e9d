import { LANGUAGES } from '@regional-presence/core';
import { importFiles } from '@regional-presence/import';
import { renderReport, textsToTranslate } from '@regional-presence/report';
import { describe, expect, it } from 'vitest';

const imported = (...files: { name: string; content: string }[]) => importFiles(files);

describe('texts of lists in the documents of each language', () => {
  it('have the recurrence of a series in the language of the document', async () => {
    const content = 'Title,Kind,Date,Region\nForum of the region,series,every year in November,AFR\n';
    const { dataset } = await imported({ name: 'plan.csv', content });
    const recurrence = dataset.series[0]!.recurrence!;
    for (const language of LANGUAGES) {
      const shown = renderReport(dataset, { language, format: 'md' });
      expect(shown).toContain(recurrence[language]);
      expect(shown.includes('every year')).toBe(language === 'en');
      expect(textsToTranslate(dataset, { language }).map(({ field }) => field)).not.toContain('recurrence');
    }
  });

  it('have the names of partners as they were translated, and the official names of organizations', async () => {
    const partners = ['African Union', 'Smart Africa', 'GSMA', 'African Telecommunications Union'];
    const { dataset } = await imported(
      {
        name: 'plan.csv',
        content: `Title,Date,Region,Partners\nForum,5 May 2027,AFR,${partners.join('; ')}\n`,
      },
      {
        name: 'fr.csv',
        content:
          'Id,Field,Source language,Text,Target language,Translation\n' +
          'events/x,Partner,English,African Union,French,Union africaine\n',
      },
    );
    const left = textsToTranslate(dataset, { language: 'fr' });
    expect(left.filter(({ field }) => field === 'partner').map(({ text }) => text)).toEqual(['Smart Africa']);
    const shown = renderReport(dataset, { language: 'fr', format: 'md' });
    expect(shown).toMatch(/Union africaine(?! des)/);
    expect(shown).toContain('Union africaine des télécommunications (UAT)');
    expect(shown).not.toContain('African');
  });

  it('have the abbreviations of organizations in the language of the document, where they are of one alone', async () => {
    const content = 'Title,Date,Region,Partners\nForum,5 May 2027,AFR,WHO; CEDEAO; ОБСЕ; UA\n';
    const { dataset } = await imported({ name: 'plan.csv', content });
    const shownIn = (language: (typeof LANGUAGES)[number]) =>
      renderReport(dataset, { language, format: 'md' });
    expect(shownIn('en')).toMatch(/WHO, ECOWAS, OSCE and UA/);
    expect(shownIn('fr')).toMatch(/OMS, CEDEAO, OSCE et UA/);
    expect(shownIn('ru')).toMatch(/ВОЗ, ЭКОВАС, ОБСЕ и UA/);
    expect(shownIn('zh')).toContain('世卫组织');
    expect(textsToTranslate(dataset, { language: 'ru' }).map(({ field }) => field)).not.toContain('partner');
  });
});
