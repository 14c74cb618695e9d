import { arabic } from './ar.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { german } from './neighbour/de.js';
import { italian } from './neighbour/it.js';
import { dutch } from './neighbour/nl.js';
import { portuguese } from './neighbour/pt.js';
import { russian } from './ru.js';
import type { DateLanguage, LanguageTable } from './table.js';
import { chinese } from './zh.js';

/** The vocabularies of all languages that are read. */
export const TABLES: Record<DateLanguage, LanguageTable> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
  ru: russian,
  zh: chinese,
};
