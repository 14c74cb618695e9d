import type { Language } from '@regional-presence/core';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { SiteCatalogue } from './messages.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

/** The catalogue of each language. Each has every message. */
export const SITE_CATALOGUES: Readonly<Record<Language, SiteCatalogue>> = { ar, en, es, fr, ru, zh };
