import type { DayMonthOrder } from './day-month-order.js';
import type { DateLanguage } from './locale/table.js';
import { TABLES } from './locale/tables.js';
import { baseLanguage, isOfficial, LATIN, latinLanguageMask } from './token/lexicons.js';
import type { Token } from './token/token.js';

/** The language of each script that has one, by the code of a letter. */
function languageOf(code: number): DateLanguage | undefined {
  if (code >= 0x400 && code <= 0x4ff) return 'ru';
  if ((code >= 0x600 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfefc)) return 'ar';
  // Kana and Hangul are read as Chinese.
  const isOfJapan = code >= 0x3041 && code <= 0x30ff;
  const isOfKorea = code >= 0xac00 && code <= 0xd7a3;
  const isHan = code === 0x3007 || (code >= 0x4e00 && code <= 0x9fff);
  return isHan || isOfJapan || isOfKorea ? 'zh' : undefined;
}

/** The languages that a phrase can be in, by its letters, the declared one first. */
export function candidates(pieces: readonly Token[], declared: DateLanguage | undefined): DateLanguage[] {
  const found: DateLanguage[] = [];
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
 * The candidates of the Latin script: the language with the most date words, and each language with as many, or with a
 * date word that the first does not have. English, French and Spanish if the phrase has no date word. A neighbour only if
 * it has more of them than these, since words such as `mai` and `week` are in several languages.
 */
function latinLanguages(
  pieces: readonly Token[],
  declared: DateLanguage | undefined,
): readonly DateLanguage[] {
  const counts = LATIN.map(() => 0);
  /** The number of words of one language that the other does not have, at `one * OFFICIAL + other`. */
  const apart = new Uint16Array(OFFICIAL * OFFICIAL);
  let any = 0;
  for (const { kind, text } of pieces) {
    const mask = kind === 'word' ? latinLanguageMask(text) : 0;
    if (mask === 0) continue;
    any |= mask;
    for (let one = 0; one < LATIN.length; one++) {
      if (((mask >> one) & 1) === 0) continue;
      counts[one]!++;
      if (one >= OFFICIAL) continue;
      for (let other = 0; other < OFFICIAL; other++)
        if (((mask >> other) & 1) === 0) apart[one * OFFICIAL + other]!++;
    }
  }
  let best = declared ? Math.max(LATIN.indexOf(declared), 0) : 0;
  if (best >= OFFICIAL) best = 0;
  for (let i = 0; i < OFFICIAL; i++) if (counts[i]! > counts[best]!) best = i;
  let subset = any >> OFFICIAL === 0 ? 0 : neighbours(counts, counts[best]!);
  if (counts[best] === 0) subset |= subset === 0 || declared === undefined ? ALL_OFFICIAL : bitOf(declared);
  else {
    const isDeclared = LATIN[best] === declared;
    subset |= 1 << best;
    for (let i = 0; i < OFFICIAL; i++)
      if (apart[i * OFFICIAL + best]! > 0 || (!isDeclared && counts[i] === counts[best])) subset |= 1 << i;
  }
  if (declared && !isOfficial(declared)) subset |= bitOf(declared);
  return LATIN_SUBSETS[subset]!;
}

/** The other official languages in the script of a language: none but for those in the Latin script. */
export const othersOfScript = (language: DateLanguage): readonly DateLanguage[] =>
  LATIN.includes(language) ? LATIN.filter((other) => isOfficial(other) && other !== language) : [];

/** The first languages of `LATIN` are official ones. */
const OFFICIAL = LATIN.filter(isOfficial).length;
const ALL_OFFICIAL = (1 << OFFICIAL) - 1;

/** The bit of a language; none of one in another script. */
const bitOf = (language: DateLanguage): number => {
  const index = LATIN.indexOf(language);
  return index < 0 ? 0 : 1 << index;
};

/** The neighbours with the most date words, if these are more than any official language has. */
function neighbours(counts: readonly number[], official: number): number {
  const most = Math.max(...counts.slice(OFFICIAL));
  if (most <= official) return 0;
  return counts.reduce((bits, count, i) => (i >= OFFICIAL && count === most ? bits | (1 << i) : bits), 0);
}

/** The languages of the Latin script by a bit each. */
const LATIN_SUBSETS = Array.from({ length: 1 << LATIN.length }, (_, subset) =>
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
  language: DateLanguage | undefined;
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
