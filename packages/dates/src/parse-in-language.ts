import { readBesideOtherDay } from './beside-other-day.js';
import type { InterpretOptions } from './interpret/interpretations.js';
import { readMovedDate } from './moved-date.js';
import { type LanguageReading, parseTokens } from './parse-tokens.js';
import { withChineseMonths } from './token/chinese-months.js';
import type { Lexicon } from './token/lexicon.js';
import { tagTokens } from './token/tag.js';
import type { Token } from './token/token.js';

/** Parses a phrase in one language. */
export function parseInLanguage(
  phrase: string,
  written: readonly Token[],
  lexicon: Lexicon,
  options: InterpretOptions,
): LanguageReading {
  const isMonthFirst = lexicon.table.language === 'zh' && options.order !== 'dmy';
  const pieces = isMonthFirst ? withChineseMonths(written) : written;
  const tokens = tagTokens(pieces, lexicon);
  const simpler = readBesideOtherDay(phrase, tokens, pieces, lexicon, options);
  if (simpler) return simpler;
  return (
    readMovedDate(phrase, tokens, pieces, lexicon, options) ?? parseTokens(phrase, tokens, lexicon, options)
  );
}
