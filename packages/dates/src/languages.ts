import type { Language } from '@regional-presence/core';
import { arabic } from './language/ar';
import { english } from './language/en';
import { spanish } from './language/es';
import { french } from './language/fr';
import { russian } from './language/ru';
import type { LanguageTable } from './language/table';
import { chinese } from './language/zh';
import type { Lexeme } from './lexeme';
import { compileLexicon, type Lexicon, tellingWords } from './lexicon';

export const TABLES: Record<Language, LanguageTable> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(TABLES, tag);

const LEXICONS = new Map<Language, Lexicon>();

/** A language's words, compiled when they are first asked for. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = LEXICONS.get(language);
  if (!lexicon) {
    lexicon = compileLexicon(TABLES[language]);
    LEXICONS.set(language, lexicon);
  }
  return lexicon;
}

const TELLING = new Map<Language, ReadonlySet<string>>();

/** The words of a phrase by which it may be of a language. */
export function wordsTelling(lexemes: readonly Lexeme[], language: Language): Set<string> {
  let telling = TELLING.get(language);
  if (!telling) {
    telling = tellingWords(lexiconOf(language));
    TELLING.set(language, telling);
  }
  const found = new Set<string>();
  for (const { kind, text } of lexemes) if (kind === 'word' && telling.has(text)) found.add(text);
  return found;
}
