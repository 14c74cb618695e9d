import type { Language } from '@regional-presence/core';
import { arabic } from '../locale/ar.js';
import { english } from '../locale/en.js';
import { spanish } from '../locale/es.js';
import { french } from '../locale/fr.js';
import { russian } from '../locale/ru.js';
import type { LanguageTable } from '../locale/table.js';
import { chinese } from '../locale/zh.js';
import { compileLexicon, distinctiveWords, type Lexicon } from './lexicon.js';

export const TABLES: Record<Language, LanguageTable> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

const isLanguage = (tag: string): tag is Language => Object.hasOwn(TABLES, tag);

/** The language of a BCP 47 tag, if it is one of the tables': `fr-CH` → `fr`. */
export function baseLanguage(tag: string): Language | undefined {
  const base = tag.split('-')[0]!.toLowerCase();
  return isLanguage(base) ? base : undefined;
}

/** The languages of the Latin script: a phrase in it may be any of them. */
export const LATIN: readonly Language[] = ['en', 'fr', 'es'];

const LEXICONS = new Map<Language, Lexicon>();

/** A language's words, compiled when they are first asked for. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = LEXICONS.get(language);
  if (!lexicon) {
    const script = LATIN.includes(language) ? LATIN.map((latin) => TABLES[latin]) : [TABLES[language]];
    lexicon = compileLexicon(TABLES[language], script);
    LEXICONS.set(language, lexicon);
  }
  return lexicon;
}

let languageMasks: Map<string, number> | undefined;

/** The languages that have a date word, as bits: English 1, French 2, Spanish 4. `octubre` → 4, `mar` → 7. */
export function latinLanguageMask(word: string): number {
  if (!languageMasks) {
    languageMasks = new Map();
    for (const [i, language] of LATIN.entries())
      for (const text of distinctiveWords(TABLES[language]))
        languageMasks.set(text, (languageMasks.get(text) ?? 0) | (1 << i));
  }
  return languageMasks.get(word) ?? 0;
}
