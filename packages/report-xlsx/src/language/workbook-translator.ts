import type { Language } from '@regional-presence/core';
import { createTranslator } from '@regional-presence/core/internal';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { WorkbookCatalogue, WorkbookTranslate } from './messages.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

const WORKBOOK_CATALOGUES: Readonly<Record<Language, WorkbookCatalogue>> = { ar, en, es, fr, ru, zh };

/** Translates the fixed text of the workbooks into one language. */
export const workbookTranslator = (language: Language): WorkbookTranslate =>
  createTranslator(language, WORKBOOK_CATALOGUES[language]);
