import type { LocalizedText } from '../model/records.js';

/**
 * ITU's six official languages, as BCP 47 tags, in the alphabetic order of their tags.
 *
 * @example
 * LANGUAGES.length; // 6
 */
export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A code of ISO 639, and what may follow it in a tag of BCP 47. */
const LANGUAGE_CODE = /^[a-z]{2,3}(?:-|$)/i;

/** Whether a text is a BCP 47 tag (RFC 5646) that begins with a code of ISO 639: `fr`, `en-GB`, but not `english`. */
export function isLanguageTag(tag: string): boolean {
  try {
    return LANGUAGE_CODE.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * Whether a language is written from right to left.
 *
 * @example
 * isRightToLeft('ar'); // true
 */
export const isRightToLeft = (language: string): boolean => /^(ar|fa|he|ur)\b/.test(language);

/** The languages in which a text is taken where it is not in the one that is wanted; most readers read the first ones. */
const FURTHER_LANGUAGES = ['en', 'und', 'fr', 'es', 'ru', 'zh', 'ar'];

/**
 * The text in a language; else in English, else in an undetermined language, else in French, Spanish, Russian, Chinese, Arabic
 * or any other.
 *
 * @returns the language as well, so that a page can mark the text with it.
 * @example
 * textIn({ fr: 'Atelier', und: 'Workshop' }, 'es'); // { text: 'Workshop', language: 'und' }
 */
export function textIn(text: LocalizedText, language = 'en'): { text: string; language: string } {
  for (const tag of [language, ...FURTHER_LANGUAGES]) {
    const found = text[tag];
    if (found !== undefined) return { text: found, language: tag };
  }
  const [tag, value] = Object.entries(text)[0] ?? ['und', ''];
  return { text: value, language: tag };
}
