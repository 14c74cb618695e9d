import { type Language, type LocalizedText, textIn } from '@regional-presence/core';
import { detectLanguage, hasScript } from '@regional-presence/core/internal';
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
  const localized = textsOfField(written, language);
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

/**
 * A text of the title block by language. One that is given once for all documents is in its own language where that is
 * detected, in an unknown one if it has words and no letter of the document's script, else in the document's.
 */
export function textsOfField(value: string | LocalizedText, language: Language): LocalizedText {
  if (typeof value !== 'string') return value;
  const detected = detectLanguage(value);
  if (detected !== undefined) return { [detected]: value };
  return { [isInOtherScript(value, language) ? 'und' : language]: value };
}

/** The scripts of the languages that have another than the Latin one. */
const SCRIPT_OF_LANGUAGE = { ar: 'Arab', ru: 'Cyrl', zh: 'Hani' } as const;

/** Whether a text has words in small letters, as `N/A` and `TSAG-TD123` have none, and none of its letters is of the script of the language. */
const isInOtherScript = (value: string, language: Language): boolean => {
  if (language === 'en' || language === 'es' || language === 'fr') return false;
  return /\p{Ll}{3}/u.test(value) && !hasScript(value, SCRIPT_OF_LANGUAGE[language]);
};

/** The lines of a text that have words. */
const linesOf = (localized: LocalizedText, language: ReportContext['language']): string[] =>
  textIn(localized, language)
    .text.split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Whether a text has several lines, which are paragraphs of their own. */
export const hasSeveralLines = (localized: LocalizedText, language: ReportContext['language']): boolean =>
  linesOf(localized, language).length > 1;
