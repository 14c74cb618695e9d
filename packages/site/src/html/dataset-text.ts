import { displayTitle, type Event, type LocalizedText, textIn } from '@regional-presence/core';
import { cleanText } from '@regional-presence/report/internal';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { LanguageContext } from '../site/page-context.js';

/** A text of the dataset, with its language and in its own direction if that is not the language of the page. */
export const datasetText = (
  text: LocalizedText,
  { language }: Pick<LanguageContext, 'language'>,
): ElementContent => foreignText(textIn(text, language), language);

/** The title of an activity. */
export const shownTitleContent = (
  record: { title: LocalizedText; occasion?: Event['occasion'] },
  { language }: Pick<LanguageContext, 'language'>,
): ElementContent => foreignText(displayTitle(record, language), language);

/** A text as it was written: its language is not known. */
export const writtenAs = (text: string): Element => h('bdi', cleanText(text));

/** The title of an activity without markup. */
export const plainTitle = (
  record: { title: LocalizedText; occasion?: Event['occasion'] },
  { language }: Pick<LanguageContext, 'language'>,
): string => cleanText(displayTitle(record, language).text);

function foreignText(
  { text, language: tag }: { text: string; language: string },
  language: string,
): ElementContent {
  const clean = cleanText(text);
  if (tag === language) return { type: 'text', value: clean };
  return h('bdi', tag === 'und' ? {} : { lang: tag }, clean);
}
