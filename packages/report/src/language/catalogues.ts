import type { Language } from '@regional-presence/core';
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Catalogue } from './messages';
import { ru } from './ru';
import { zh } from './zh';

/** A catalogue a language, each with every message. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ar, en, es, fr, ru, zh };
