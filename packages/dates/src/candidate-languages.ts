import type { Language } from '@regional-presence/core';
import type { DayMonthOrder } from './day-month-order.js';
import { baseLanguage, LATIN, latinLanguageMask, TABLES } from './token/lexicons.js';
import type { Token } from './token/tokenize.js';

/** The language of each script that has one, by the code of a letter. */
function languageOf(code: number): Language | undefined {
  if (code >= 0x400 && code <= 0x4ff) return 'ru';
  if ((code >= 0x600 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfefc)) return 'ar';
  return code === 0x3007 || (code >= 0x4e00 && code <= 0x9fff) ? 'zh' : undefined;
}

/** The languages that a phrase can be in, by its letters, the declared one first. */
export function candidates(pieces: readonly Token[], declared: Language | undefined): Language[] {
  const found: Language[] = [];
  let latin = false;
  for (const { kind, text } of pieces) {
    if (kind !== 'word' && text !== '〇') continue;
    const language = languageOf(text.charCodeAt(0));
    if (language && !found.includes(language)) found.push(language);
    latin ||= language === undefined;
  }
  if (latin) found.push(...latinLanguages(pieces, declared));
  if (found.length === 0) return [declared ?? 'en'];
  return declared && found.includes(declared) ? [declared, ...found.filter((l) => l !== declared)] : found;
}

/**
 * The candidates among English, French and Spanish: the language with the most date words, and each language with
 * as many, or with a date word that the first does not have. All three if the phrase has no date word.
 */
function latinLanguages(pieces: readonly Token[], declared: Language | undefined): readonly Language[] {
  const counts = [0, 0, 0];
  /** The number of words of one language that the other does not have, at `one * 3 + other`. */
  const apart = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let any = false;
  for (const { kind, text } of pieces) {
    const mask = kind === 'word' ? latinLanguageMask(text) : 0;
    if (mask === 0) continue;
    any = true;
    for (let one = 0; one < 3; one++) {
      if (((mask >> one) & 1) === 0) continue;
      counts[one]!++;
      for (let other = 0; other < 3; other++) if (((mask >> other) & 1) === 0) apart[one * 3 + other]!++;
    }
  }
  if (!any) return LATIN;
  let best = declared ? Math.max(LATIN.indexOf(declared), 0) : 0;
  for (let i = 0; i < 3; i++) if (counts[i]! > counts[best]!) best = i;
  const isDeclared = LATIN[best] === declared;
  let subset = 1 << best;
  for (let i = 0; i < 3; i++)
    if (apart[i * 3 + best]! > 0 || (!isDeclared && counts[i] === counts[best])) subset |= 1 << i;
  return LATIN_SUBSETS[subset]!;
}

/** The languages of the Latin script by a bit each. */
const LATIN_SUBSETS = Array.from({ length: 8 }, (_, subset) =>
  LATIN.filter((_language, i) => (subset >> i) & 1),
);

/** Regions whose order of numeric dates differs from that of their language, or whose language has none. */
const REGION_ORDER: readonly [RegExp, DayMonthOrder | undefined][] = [
  [/^en-(?:US|PH|FM|PW|MH)$/i, 'mdy'],
  [/^en-(?:CA|ZA)$/i, undefined],
  [/^en-[A-Z]{2}$/i, 'dmy'],
  [/^zh-(?:Hant-)?(?:HK|MO)$/i, 'dmy'],
];

/** What a language tag says, worked out once for each. */
interface Declared {
  language: Language | undefined;
  order: DayMonthOrder | undefined;
}

const DECLARED = new Map<string, Declared>();

export function declaredBy(tag: string): Declared {
  const known = DECLARED.get(tag);
  if (known) return known;
  const language = baseLanguage(tag);
  const region = REGION_ORDER.find(([tags]) => tags.test(tag));
  const order = region ? region[1] : language && TABLES[language].numericOrder;
  const declared = { language, order };
  if (DECLARED.size < 500) DECLARED.set(tag, declared);
  return declared;
}
