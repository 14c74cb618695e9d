import { type LocalizedText, textIn } from '@regional-presence/core';
import { cleanText } from '@regional-presence/report/internal';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { LanguageContext } from '../site/page-context.js';
import { listedText } from '../text/listed-text.js';

/** A text of the dataset, with its language and in its own direction if that is not the language of the page. */
export const datasetText = (
  text: LocalizedText,
  { language }: Pick<LanguageContext, 'language'>,
): ElementContent => foreignText(textIn(text, language), language);

interface TitledRecord {
  title: LocalizedText;
}

/** The title of an activity, as one of many. */
export function shownTitleContent(
  record: TitledRecord,
  { language }: Pick<LanguageContext, 'language'>,
): ElementContent {
  const { text, language: tag } = textIn(record.title, language);
  return foreignText({ text: listedText(text), language: tag }, language);
}

/** A text as it was written: its language is not known. */
export const writtenAs = (text: string): Element => h('bdi', cleanText(text));

/** The title of an activity without markup, as a name. */
export const plainTitle = (record: TitledRecord, { language }: Pick<LanguageContext, 'language'>): string =>
  cleanText(listedText(textIn(record.title, language).text));

function foreignText(
  { text, language: tag }: { text: string; language: string },
  language: string,
): ElementContent {
  const clean = cleanText(text);
  if (tag === language) return { type: 'text', value: clean };
  return h('bdi', tag === 'und' ? {} : { lang: tag }, clean);
}
