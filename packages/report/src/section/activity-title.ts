import { type Activity, textIn } from '@regional-presence/core';
import { occasionText } from '@regional-presence/core/internal';
import type { PhrasingContent } from 'mdast';
import type { ReportContext } from '../report.js';
import { inLanguage, text } from '../tree/build.js';

/**
 * The title, in the document's language if it has one in it. That of one of several occasions says which it is, in the
 * document's language.
 *
 * @param maxLength longer titles are truncated, in characters.
 */
export function titleContent(
  activity: Activity,
  { language, names }: ReportContext,
  maxLength = Number.POSITIVE_INFINITY,
): PhrasingContent[] {
  const { text: title, language: tag } = textIn(activity.title, language);
  const letters = title.length > maxLength ? [...title] : [];
  const shown = letters.length > maxLength ? `${letters.slice(0, maxLength - 1).join('')}…` : title;
  const occasion = 'occasion' in activity ? activity.occasion : undefined;
  return [
    inLanguage(shown, tag, language),
    ...(occasion ? [text(names.inBrackets(occasionText(occasion, language)))] : []),
  ];
}
