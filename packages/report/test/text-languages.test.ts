import { createDataset, type Event, type Language } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { renderReport, textsToTranslate } from '../src/index.js';

const event = (title: string, more: Partial<Event> = {}): Event => ({
  id: title.toLowerCase().replace(/\W+/g, '-'),
  kind: 'meeting',
  title: { und: title },
  region: 'AFR',
  when: { period: '2027-05-05' },
  sources: [{ file: 'plan.csv', row: 2 }],
  ...more,
});

const listed = (events: Event[], language: Language) =>
  textsToTranslate(createDataset({ events }), { language, period: '2027' }).map(({ text }) => text);

const ENGLISH = [event('Workshop on the spectrum'), event('Training for women in the region')];
const FRENCH = [event('Atelier sur le spectre'), event('Formation des femmes pour la région')];
const SHORT = '5G deployment roundtable';

describe('a text whose words do not show its language', () => {
  it.each(['Regulators dialogue', 'Very old', SHORT])(
    'is in the language of the other titles: %s',
    (title) => {
      for (const language of ['fr', 'es', 'ru', 'ar', 'zh'] as const)
        expect(listed([...ENGLISH, event(title)], language), language).toContain(title);
      expect(listed([...ENGLISH, event(title)], 'en')).toEqual([]);
    },
  );

  it('is not listed for the language of a list that is in French', () => {
    const events = [...FRENCH, event('Dialogue réglementaire'), event('Table ronde 5G')];
    expect(listed(events, 'fr')).toEqual([]);
    for (const language of ['en', 'es'] as const)
      expect(listed(events, language)).toEqual(
        expect.arrayContaining(['Dialogue réglementaire', 'Table ronde 5G']),
      );
  });

  it('is in the language of its own sheet, where another has more titles in another language', () => {
    const ofSheet = (sheet: string) => (one: Event) => ({
      ...one,
      sources: [{ file: 'a.xlsx', sheet, row: 2 }],
    });
    const events = [
      ...[...ENGLISH, event('Meeting of the study group')].map(ofSheet('ARB')),
      ...[...FRENCH, event('Table ronde 5G')].map(ofSheet('AFR')),
    ];
    expect(listed(events, 'fr')).not.toContain('Table ronde 5G');
    expect(listed(events, 'en')).toContain('Table ronde 5G');
  });

  it('is in the language of the other texts of its record first', () => {
    const own = event('Table ronde 5G', {
      description: { und: 'Une journée sur les réseaux et le spectre' },
    });
    expect(listed([...ENGLISH, own], 'fr')).not.toContain('Table ronde 5G');
  });

  it('is not in English with accented letters, however many others are', () => {
    const events = [...ENGLISH, event('Meeting of the study group'), ...FRENCH, event('Cybersécurité')];
    expect(listed(events, 'fr')).not.toContain('Cybersécurité');
    expect(listed(events, 'es')).toContain('Cybersécurité');
  });

  it('is listed for each language other than English where no text shows its language', () => {
    for (const language of ['fr', 'es', 'ru'] as const)
      expect(listed([event(SHORT)], language)).toEqual([SHORT]);
    expect(listed([event(SHORT)], 'en')).toEqual([]);
    expect(listed([event('2027')], 'fr')).toEqual([]);
  });

  it.each(['theme', 'outcome'] as const)('may be another field: %s', (field) => {
    const value = 'Human exposure';
    const own = event('Workshop on the radio', { [field]: { und: value } });
    expect(listed([own], 'fr')).toContain(value);
    expect(listed([own], 'en')).toEqual([]);
  });

  it('may be the title of a row that was merged, which translators get once as a title', () => {
    const own = event('Workshop on the radio', { otherTitles: [{ und: SHORT }] });
    expect(listed([own, event(SHORT)], 'fr').sort()).toEqual([SHORT, 'Workshop on the radio']);
    expect(listed([own, event(SHORT)], 'en')).toEqual([]);
  });

  it('is counted and marked in a French draft', () => {
    const data = createDataset({ events: [...ENGLISH, event(SHORT)] });
    const html = renderReport(data, { report: 'annual-plan', language: 'fr', period: '2027', draft: true });
    expect(html).toMatch(/3 textes/);
    expect(html).toMatch(new RegExp(`<[^>]*lang="en"[^>]*>${SHORT}`));
  });
});
