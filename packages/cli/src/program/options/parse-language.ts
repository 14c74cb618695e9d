import type { Language } from '@regional-presence/core';
import { InvalidArgumentError } from 'commander';
import { UI_LANGUAGES } from '../../language/ui-language.js';
import { didYouMean } from '../suggestion.js';

/** ISO 639-2 codes. */
const THREE_LETTER_CODES: Readonly<Record<Language, string>> = {
  ar: 'ara',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  ru: 'rus',
  zh: 'zho',
};

/** Names that people give a language: `French`, `français`, `fra`. */
function namesOfLanguage(code: Language): string[] {
  const name = (locale: string) =>
    new Intl.DisplayNames(locale, { type: 'language' }).of(code)?.toLowerCase() ?? code;
  return [name('en'), name(code), THREE_LETTER_CODES[code], ...(code === 'zh' ? ['cn'] : [])];
}

/** Accepts a BCP 47 tag of one of the six languages: `fr`, `fr-CH`. */
export function parseLanguageTag(text: string): string {
  if (uiLanguageOfTag(text)) return text;
  const meant = UI_LANGUAGES.find((code) => namesOfLanguage(code).includes(text.toLowerCase()));
  throw new InvalidArgumentError(
    meant
      ? `Did you mean ${meant}?`
      : `Must be one of ${UI_LANGUAGES.join(', ')}.${didYouMean(text, UI_LANGUAGES)}`,
  );
}

/** Accepts one of the six languages, with or without a region: `fr-CH` → `fr`. */
export const parseUiLanguage = (text: string): Language => uiLanguageOfTag(parseLanguageTag(text))!;

/** Accepts several of the six languages: `ar,fr` → `['ar', 'fr']`. */
export const parseLanguages = (text: string): Language[] => [
  ...new Set(text.split(',').map((code) => parseUiLanguage(code.trim()))),
];

const uiLanguageOfTag = (tag: string): Language | undefined => {
  const base = tag.split('-')[0]!.toLowerCase();
  return UI_LANGUAGES.find((language) => language === base);
};
