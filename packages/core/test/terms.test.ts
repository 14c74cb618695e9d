import { EVENT_KINDS, LANGUAGES, MODALITIES, modelLabels, STATUSES } from '@regional-presence/core';
import { languageOfTag, PARTNER_ROLES } from '@regional-presence/core/internal';

import { describe, expect, it } from 'vitest';

describe('the terms of the model', () => {
  it.each(LANGUAGES)('in %s name every kind, modality, role and status, each by another word', (language) => {
    const { kind, modality, role, status } = modelLabels(language);
    for (const [names, words] of [
      [EVENT_KINDS, kind],
      [MODALITIES, modality],
      [PARTNER_ROLES, role],
      [STATUSES, status],
    ] as const) {
      const said = names.map((name) => (words as Record<string, string>)[name]?.trim());
      expect(new Set(said).size).toBe(names.length);
      expect(said).not.toContain(undefined);
      expect(said).not.toContain('');
    }
    if (language !== 'en') expect(kind.meeting).not.toBe(modelLabels('en').kind.meeting);
  });

  it('are those of the tag’s language, and English where it is none of the six', () => {
    expect(languageOfTag('fr-CH')).toBe('fr');
    expect(languageOfTag('ZH-Hans')).toBe('zh');
    expect(languageOfTag('de')).toBe('en');
    expect(languageOfTag('__proto__')).toBe('en');
  });
});
