import { LANGUAGES, modelLabels } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { STATUS_WORDS } from '../src/field/status-words.js';
import { KIND_WORDS, MODALITY_WORDS, readWord } from '../src/field/vocabulary.js';

describe('every word that the product shows', () => {
  it.each(LANGUAGES)('is read again from a spreadsheet: %s', (language) => {
    const labels = modelLabels(language);
    for (const [words, shown] of [
      [KIND_WORDS, labels.kind],
      [STATUS_WORDS, labels.status],
      [MODALITY_WORDS, labels.modality],
    ] as const)
      for (const [value, label] of Object.entries(shown))
        expect([label, readWord(label, words as ReadonlyMap<string, string>)]).toEqual([label, { value }]);
  });
});
