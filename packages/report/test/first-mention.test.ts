import { LANGUAGES, type Language } from '@regional-presence/core';
import { abbreviationIn, ORGANIZATIONS, referenceDataset, SECTORS } from '@regional-presence/reference';
import { describe, expect, it } from 'vitest';
import { namesOfAbbreviations } from '../src/text/first-mention.js';
import { event, markdown, withEvents } from './meetings.js';

const partners = [{ name: 'ATU', organization: 'ATU', role: 'lead' as const }];
const led = withEvents([event('One', { partners }), event('Two', { partners })]);
const count = (text: string, part: string): number => text.split(part).length - 1;
const brackets = (language: Language, text: string): string =>
  language === 'zh' ? `（${text}）` : ` (${text})`;

describe('an abbreviation', () => {
  it.each(LANGUAGES)('has its name where a document has it first, and not again: %s', (language) => {
    const text = markdown(led, { language, report: 'advisory-group' });
    for (const { bureau, bureauName, advisoryGroup, advisoryGroupName } of SECTORS) {
      if (bureau === undefined || advisoryGroup === undefined) continue;
      for (const [code, name] of [
        [bureau, bureauName![language]!],
        [advisoryGroup, advisoryGroupName![language]!],
      ] as const) {
        const abbreviation = abbreviationIn(code, language);
        const withName = abbreviation + brackets(language, name);
        const isUsed = new RegExp(`(?<![\\p{L}\\d-])${abbreviation}(?![\\p{L}\\d-])`, 'u').test(text);
        expect([withName, count(text, withName)]).toEqual([
          withName,
          abbreviation === name || !isUsed ? 0 : 1,
        ]);
      }
    }
    for (const { id, name } of ORGANIZATIONS.filter(({ id: code }) => code === 'ATU')) {
      const abbreviation = abbreviationIn(id, language);
      if (abbreviation === name[language]) continue;
      expect(count(text, name[language]! + brackets(language, abbreviation))).toBe(1);
      expect(count(text, name[language]!)).toBe(1);
      expect(count(text, abbreviation)).toBeGreaterThan(2);
    }
  });

  it.each(LANGUAGES)('of an advisory group has its name in the title block: %s', (language) => {
    const text = markdown(led, { language, report: 'advisory-group', sector: 'ITU-R' });
    const name = SECTORS.find(({ id }) => id === 'ITU-R')!.advisoryGroupName![language]!;
    const abbreviation = abbreviationIn('RAG', language);
    const isAbbreviated = abbreviation !== name;
    expect(count(text, `${name} (${abbreviation})`)).toBe(isAbbreviated ? 1 : 0);
    expect(count(text, abbreviation + brackets(language, name))).toBe(0);
  });

  it.each(LANGUAGES)('of a bureau has its name in the brief for its Director: %s', (language) => {
    const text = markdown(led, { language, report: 'director-brief', sector: 'ITU-T' });
    expect(text).toContain(SECTORS.find(({ id }) => id === 'ITU-T')!.bureauName![language]!);
  });

  it('has a name in the language of the document only', () => {
    for (const language of LANGUAGES)
      for (const name of namesOfAbbreviations(referenceDataset(), language).values())
        expect(/\p{Script=Latin}/u.test(name)).toBe(['en', 'es', 'fr'].includes(language));
  });

  it('of a partner that nobody knows stays as it was written', () => {
    const text = markdown(withEvents([event('One', { partners: [{ name: 'XYZZY', role: 'lead' }] })]));
    expect(text).toMatch(/XYZZY(?! \()/);
  });
});
