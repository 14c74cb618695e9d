import { LANGUAGES, type Language } from '../language';
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ru } from './ru';
import type { Terms } from './terms';
import { zh } from './zh';

const TERMS: Readonly<Record<Language, Terms>> = { ar, en, es, fr, ru, zh };

/** The one of the six languages that a BCP 47 tag names; English where it names none of them. */
export function languageOfTag(tag: string): Language {
  const base = tag.split('-')[0]!.toLowerCase();
  return LANGUAGES.find((language) => language === base) ?? 'en';
}

/** The model's vocabulary in the language of a tag (BCP 47); in English where it is none of the six. */
export const termsIn = (tag: string): Terms => TERMS[languageOfTag(tag)];
