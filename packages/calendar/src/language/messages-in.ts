import type { Language } from '@regional-presence/core';
import { languageOfTag } from '@regional-presence/core/internal';

import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Messages } from './messages.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

/** The catalogue of each of the six languages. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { ar, en, es, fr, ru, zh };

/** The fixed text in the language of a tag (BCP 47), by default in English. */
export const messagesIn = (tag: string): Messages => MESSAGES[languageOfTag(tag)];
