import type { Language, Problem } from '@regional-presence/core';
import { detectLanguage, translationInOtherLanguage } from '@regional-presence/core/internal';
import type { TranslationRow } from './translation.js';

/** A name of fewer words can be the same in several languages of Latin script. */
const MIN_LATIN_WORDS = 3;

/** The problem of a translation that is plainly in another language than its target. */
export function otherLanguageProblem({
  text,
  language,
  translation,
  place,
}: TranslationRow): Problem | undefined {
  const found = plainLanguage(translation);
  return found === undefined || found === language.split('-')[0]
    ? undefined
    : translationInOtherLanguage({ value: text, translation, language, found }, place);
}

/** The language of most of a text. A quotation in another script does not count: `Salon « Связь »`. */
function plainLanguage(text: string): Language | undefined {
  const language = detectLanguage(text);
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (language === undefined || latin === letters)
    return (text.match(/\p{L}{2,}/gu)?.length ?? 0) < MIN_LATIN_WORDS ? undefined : language;
  return latin * 2 > letters ? undefined : language;
}
