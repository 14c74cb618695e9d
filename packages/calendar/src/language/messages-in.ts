import { type Language, languageOfTag } from '@regional-presence/core';
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Messages } from './messages';
import { ru } from './ru';
import { zh } from './zh';

/** The catalogue of each of the six languages. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { ar, en, es, fr, ru, zh };

/** The fixed text in the language of a tag (BCP 47); English where there is none. */
export const messagesIn = (tag: string): Messages => MESSAGES[languageOfTag(tag)];
