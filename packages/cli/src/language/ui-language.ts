import type { Language } from '@regional-presence/core';
import type { Translate } from '@regional-presence/core/internal';
import type { ProblemCatalogue } from '@regional-presence/core/problems';

import type { CommandMessageKey } from './en.js';
import type { CommandMessages } from './messages.js';

/** The languages in which the command writes, each with the module of its sentences and of its problems. */
const CATALOGUE_LOADERS: Readonly<
  Record<Language, () => Promise<[{ messages: CommandMessages }, { problemCatalogue: ProblemCatalogue }]>>
> = {
  ar: () => Promise.all([import('./ar.js'), import('@regional-presence/core/problems/ar')]),
  en: () => Promise.all([import('./en.js'), import('@regional-presence/core/problems/en')]),
  es: () => Promise.all([import('./es.js'), import('@regional-presence/core/problems/es')]),
  fr: () => Promise.all([import('./fr.js'), import('@regional-presence/core/problems/fr')]),
  ru: () => Promise.all([import('./ru.js'), import('@regional-presence/core/problems/ru')]),
  zh: () => Promise.all([import('./zh.js'), import('@regional-presence/core/problems/zh')]),
};

/** The codes of these languages. */
export const UI_LANGUAGES = Object.keys(CATALOGUE_LOADERS) as readonly Language[];

/** The language of a POSIX locale: `fr_FR.UTF-8` → `fr`; English if the command is not translated into it. */
export function languageOfLocale(locale: string | undefined): Language {
  const [code] = (locale ?? '').toLowerCase().split(/[_.@-]/);
  return UI_LANGUAGES.find((language) => language === code) ?? 'en';
}

/** The language in which the command writes to a person. */
export interface UiLanguage {
  language: Language;
  /** The sentences of the command. */
  t: Translate<CommandMessageKey>;
  problemCatalogue: ProblemCatalogue;
}

/** Loads the catalogues of one language. */
export async function loadUiLanguage(language: Language): Promise<UiLanguage> {
  const [[{ messages }, { problemCatalogue }], { createTranslator }] = await Promise.all([
    CATALOGUE_LOADERS[language](),
    import('./translator.js'),
  ]);
  return { language, t: createTranslator(language, messages), problemCatalogue };
}
