import type { Activity } from '@regional-presence/core';
import { occasionText, shortenedText } from '@regional-presence/core/internal';
import type { PhrasingContent } from 'mdast';
import type { ReportContext } from '../report.js';
import { text, translatableContent } from '../tree/build.js';

/**
 * The title, in the document's language if it has one in it. That of one of several occasions says which it is, in the
 * document's language.
 *
 * @param maxLength longer titles are shortened, in UTF-16 code units.
 */
export function titleContent(
  activity: Activity,
  { language, names }: ReportContext,
  maxLength = Number.POSITIVE_INFINITY,
): PhrasingContent[] {
  const occasion = 'occasion' in activity ? activity.occasion : undefined;
  return [
    translatableContent(activity.title, language, (title) => shortenedText(title, maxLength, language)),
    ...(occasion ? [text(names.inBrackets(occasionText(occasion, language)))] : []),
  ];
}
