import type { Language } from '@regional-presence/core';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Catalogue } from './messages.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

/** The catalogue of each language. Each has every message. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ar, en, es, fr, ru, zh };
