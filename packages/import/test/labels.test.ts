import { LANGUAGES, modelLabels } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { KINDS, MODALITIES, readWord, STATUSES } from '../src/field/vocabulary.js';

describe('every word that the product shows', () => {
  it.each(LANGUAGES)('is read again from a spreadsheet: %s', (language) => {
    const labels = modelLabels(language);
    for (const [words, shown] of [
      [KINDS, labels.kind],
      [STATUSES, labels.status],
      [MODALITIES, labels.modality],
    ] as const)
      for (const [value, label] of Object.entries(shown))
        expect([label, readWord(label, words as ReadonlyMap<string, string>)]).toEqual([label, { value }]);
  });
});
