import type { Activity } from '@regional-presence/core';
import { shortenedText } from '@regional-presence/core/internal';
import type { PhrasingContent } from 'mdast';
import type { ReportContext } from '../report.js';
import { translatableContent } from '../tree/build.js';

/**
 * The title, in the document's language if it has one in it. Several occasions of one row have one title: their dates tell
 * them apart, and no office wrote that one is the first.
 *
 * @param maxLength longer titles are shortened, in UTF-16 code units.
 */
export const titleContent = (
  { title }: Activity,
  { language }: ReportContext,
  maxLength = Number.POSITIVE_INFINITY,
): PhrasingContent[] => [
  translatableContent(title, language, (text) => shortenedText(text, maxLength, language)),
];
