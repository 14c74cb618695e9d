import * as z from 'zod';
import type * as records from '../model/records.js';
import { schemaId } from '../model/schema-id.js';

/** ITU's six official languages, as BCP 47 tags, in the alphabetic order of their tags. */
export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];
export const Language = /* @__PURE__ */ z.enum(LANGUAGES);

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A text in one or more languages, by BCP 47 tag; `und` (undetermined) where the language is not known. */
export const LocalizedText = /* @__PURE__ */ z
  .record(z.string().regex(TAG), z.string().min(1))
  .refine((texts) => Object.keys(texts).length > 0, 'a text in at least one language')
  .meta({
    id: schemaId('LocalizedText'),
    description: 'A text in one or more languages, by BCP 47 tag; `und` where the language is not known.',
  });
export type LocalizedText = records.LocalizedText;

/** Whether a language is written from right to left. */
export const isRightToLeft = (language: string): boolean => /^(ar|fa|he|ur)\b/.test(language);

/**
 * The text in a language; else in English, else in an undetermined language, else in any.
 *
 * @returns the language as well, so that a page can mark the text with it.
 * @example
 * textIn({ fr: 'Atelier', und: 'Workshop' }, 'es'); // { text: 'Workshop', language: 'und' }
 */
export function textIn(text: LocalizedText, language = 'en'): { text: string; language: string } {
  for (const tag of [language, 'en', 'und']) {
    const found = text[tag];
    if (found !== undefined) return { text: found, language: tag };
  }
  const [tag, value] = Object.entries(text)[0] ?? ['und', ''];
  return { text: value, language: tag };
}
