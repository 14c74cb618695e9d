import { LANGUAGES, type Language } from '@regional-presence/core';
import type { DateLanguage } from '../locale/table.js';
import { TABLES } from '../locale/tables.js';
import { distinctiveOfNeighbour, distinctiveWords } from './deciding-words.js';
import { compileLexicon, type Lexicon } from './lexicon.js';

const isLanguage = (tag: string): tag is DateLanguage => Object.hasOwn(TABLES, tag);

/** The language of a BCP 47 tag, if it is one of the tables': `fr-CH` → `fr`. */
export function baseLanguage(tag: string): DateLanguage | undefined {
  const base = tag.split('-')[0]!.toLowerCase();
  return isLanguage(base) ? base : undefined;
}

/** The languages of the Latin script: a phrase in it may be any of them. The first three are read without a sign of one. */
export const LATIN: readonly DateLanguage[] = ['en', 'fr', 'es', 'pt', 'it', 'de', 'nl'];

/** Whether a language is one of the six of the United Nations. */
export const isOfficial = (language: DateLanguage): language is Language =>
  (LANGUAGES as readonly string[]).includes(language);

const LEXICONS = new Map<DateLanguage, Lexicon>();

/** A language's words, compiled when they are first asked for. */
export function lexiconOf(language: DateLanguage): Lexicon {
  let lexicon = LEXICONS.get(language);
  if (!lexicon) {
    const isLatin = LATIN.includes(language);
    // A slip of the pen is looked for in the months of the languages that are always read, and its own.
    const script = isLatin ? LATIN.filter(isOfficial).map((latin) => TABLES[latin]) : [];
    const own = TABLES[language];
    lexicon = compileLexicon(own, script.includes(own) ? script : [...script, own]);
    LEXICONS.set(language, lexicon);
  }
  return lexicon;
}

let languageMasks: Map<string, number> | undefined;

/** The languages that have a date word, as bits in the order of `LATIN`: English 1, French 2, Spanish 4. `octubre` → 4. */
export function latinLanguageMask(word: string): number {
  if (!languageMasks) {
    languageMasks = new Map();
    for (const [i, language] of LATIN.entries())
      for (const text of (isOfficial(language) ? distinctiveWords : distinctiveOfNeighbour)(TABLES[language]))
        languageMasks.set(text, (languageMasks.get(text) ?? 0) | (1 << i));
  }
  return languageMasks.get(word) ?? 0;
}
