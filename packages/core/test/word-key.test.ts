import { foldText } from '@regional-presence/core/internal';
import { runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** What the key is by its definition, slowly. */
const byDefinition = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/ς/g, 'σ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the key of words', () => {
  it.each([
    ['  Côte d’Ivoire ', 'cote d ivoire'],
    ['DATE_DE-DÉBUT', 'date de debut'],
    ['SG13RG-AFR, “9th” meeting', 'sg13rg afr 9th meeting'],
    ['Тематика: Ёлка', 'тематика елка'],
    ['会议 名称', '会议 名称'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδός', 'οδοσ'],
    ['', ''],
    ['—', ''],
  ])('%j is %j', (text, key) => {
    expect(foldText(text)).toBe(key);
  });

  it('is what its definition says, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ maxLength: 30 }),
      fc.string({
        unit: fc.constantFrom('a', 'É', 'ß', ' ', '-', '“', 'ي', '会', '5', 'İ', 'ﬁ', '\u0301'),
        maxLength: 20,
      }),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(foldText(written)).toBe(byDefinition(written));
      }),
      { numRuns: runs(3000) },
    );
  });

  it('is what its definition says for each character, alone and in a word', () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x30000; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      for (const text of [character, `a${character}`]) {
        if (foldText(text) !== byDefinition(text)) wrong.push(`${code.toString(16)} in ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: runs(1000) },
    );
  });
});
