import { LANGUAGES, type Language } from '../text/language.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { ModelLabels } from './model-labels.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

const LABELS: Readonly<Record<Language, ModelLabels>> = { ar, en, es, fr, ru, zh };

/** The one of the six languages that a BCP 47 tag names; English where it names none of them. */
export function languageOfTag(tag: string): Language {
  const base = tag.split('-')[0]!.toLowerCase();
  return LANGUAGES.find((language) => language === base) ?? 'en';
}

/**
 * The model's vocabulary in the language of a tag (BCP 47); in English where it is none of the six.
 *
 * @example
 * modelLabels('fr').modality.virtual; // 'En ligne'
 */
export const modelLabels = (tag: string): ModelLabels => LABELS[languageOfTag(tag)];
