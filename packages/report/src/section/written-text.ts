import { type LocalizedText, textIn } from '@regional-presence/core';
import type { List, Paragraph } from 'mdast';
import type { ReportContext } from '../report.js';
import { list, listItem, paragraph, translatableContent } from '../tree/build.js';

/** The mark before an item of a list: `- item`, `• item`. */
const ITEM = /^[-–—•·*▪‣]\s+(?=\S)/u;

/**
 * A text that people wrote, in the language of the document if it has one in it: a paragraph for each line, and lists of the
 * lines that begin with a mark.
 */
export function writtenParagraphs(
  written: string | LocalizedText | undefined,
  language: ReportContext['language'],
): (Paragraph | List)[] {
  if (written === undefined) return [];
  const localized = typeof written === 'string' ? { [language]: written } : written;
  const content: (Paragraph | List)[] = [];
  for (const line of linesOf(localized, language)) {
    const [mark] = ITEM.exec(line) ?? [];
    const words = paragraph(
      translatableContent(localized, language, () => (mark === undefined ? line : line.slice(mark.length))),
    );
    const last = content.at(-1);
    if (mark === undefined) content.push(words);
    else if (last?.type === 'list') last.children.push(listItem([words]));
    else content.push(list([listItem([words])]));
  }
  return content;
}

/** The lines of a text that have words. */
const linesOf = (localized: LocalizedText, language: ReportContext['language']): string[] =>
  textIn(localized, language)
    .text.split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Whether a text has several lines, which are paragraphs of their own. */
export const hasSeveralLines = (localized: LocalizedText, language: ReportContext['language']): boolean =>
  linesOf(localized, language).length > 1;
