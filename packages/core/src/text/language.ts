import { z } from 'zod';

/** ITU's six official languages, as BCP 47 tags, in the alphabetic order of their tags. */
export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];
export const Language = z.enum(LANGUAGES);

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/**
 * A text in one or more languages, keyed by BCP 47 tag; `und` (undetermined) where the language is not
 * known.
 */
export const LocalizedText = z
  .record(z.string().regex(TAG), z.string().min(1))
  .refine((texts) => Object.keys(texts).length > 0, 'a text in at least one language')
  .meta({ id: 'LocalizedText', description: 'A text keyed by BCP 47 language tag.' });
export type LocalizedText = z.infer<typeof LocalizedText>;

/** Writing runs from right to left in these. */
export const isRightToLeft = (language: string): boolean => /^(ar|fa|he|ur)\b/.test(language);

/**
 * The text in a language: that very one, else English, else whichever is there.
 *
 * @returns the tag as well, so that a page can say in which language a passage is.
 */
export function textIn(text: LocalizedText, language = 'en'): { text: string; language: string } {
  for (const tag of [language, 'en', 'und']) {
    const found = text[tag];
    if (found !== undefined) return { text: found, language: tag };
  }
  const [tag, value] = Object.entries(text)[0] ?? ['und', ''];
  return { text: value, language: tag };
}
