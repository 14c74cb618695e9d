import { textFor } from '@regional-presence/calendar/internal';
import {
  type Language,
  type LocalizedText,
  type ModelLabels,
  modelLabels,
  textIn,
} from '@regional-presence/core';
import {
  createTranslator,
  type PeriodFormat,
  periodFormat,
  type Translate,
} from '@regional-presence/core/internal';
import { cleanText, type Names, namesInLanguage } from '@regional-presence/report/internal';
import { SITE_CATALOGUES } from '../language/catalogues.js';
import type { SiteMessageKey } from '../language/messages.js';
import { type DayFormat, dayFormat } from '../text/day-text.js';
import { relativeLink } from './page-path.js';
import type { SiteData } from './site-data.js';

/** What the pages of one language are written from. */
export interface LanguageContext {
  site: SiteData;
  language: Language;
  t: Translate<SiteMessageKey>;
  names: Names;
  labels: ModelLabels;
  periodText: PeriodFormat;
  days: DayFormat;
  /** The name of the site. */
  title: string;
  /** Parts of pages that are written already. */
  shared: Map<string, string>;
}

/** The same for one page. */
export interface PageContext extends LanguageContext {
  /** The path of the page below the root of the site. */
  path: string;
  /** The link from the page to a file of the site. */
  href(path: string): string;
}

export function languageContext(site: SiteData, language: Language): LanguageContext {
  const t = createTranslator(language, SITE_CATALOGUES[language]);
  return {
    site,
    language,
    t,
    names: namesInLanguage(site.data, language),
    labels: modelLabels(language),
    periodText: periodFormat(language),
    days: dayFormat(language),
    title: textFor(site.options.title, language) ?? t('site.title'),
    shared: new Map(),
  };
}

export const pageContext = (context: LanguageContext, path: string): PageContext => ({
  ...context,
  path,
  href: (to) => relativeLink(path, to),
});

/** A text of the dataset in the language of a page, as it can stand there. */
export const localText = (text: LocalizedText, { language }: Pick<LanguageContext, 'language'>): string =>
  cleanText(textIn(text, language).text);
