import type { Activity } from '@regional-presence/core';
import { occasionText } from '@regional-presence/core/internal';
import type { PhrasingContent } from 'mdast';
import type { ReportContext } from '../report.js';
import { shortenedText } from '../text/shortened-text.js';
import { text, translatableContent } from '../tree/build.js';

/**
 * The title, in the document's language if it has one in it. That of one of several occasions says which it is, in the
 * document's language.
 *
 * @param maxLength longer titles are shortened, in characters.
 */
export function titleContent(
  activity: Activity,
  { language, names }: ReportContext,
  maxLength = Number.POSITIVE_INFINITY,
): PhrasingContent[] {
  const occasion = 'occasion' in activity ? activity.occasion : undefined;
  return [
    translatableContent(activity.title, language, (title) => shortenedText(title, maxLength)),
    ...(occasion ? [text(names.inBrackets(occasionText(occasion, language)))] : []),
  ];
}
