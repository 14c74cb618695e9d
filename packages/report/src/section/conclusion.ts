import { type LocalizedText, textIn } from '@regional-presence/core';
import type { Paragraph } from 'mdast';
import type { ReportContext, Section } from '../report.js';
import { paragraph, translatableContent } from '../tree/build.js';

/** What the title block says before the first section. It has no heading. */
export const openingSection: Section = {
  name: 'opening',
  content: ({ options, language }) => writtenSection(options.titleBlock?.introduction, language),
};

/** What the title block says after the last section. */
export const conclusionSection: Section = {
  name: 'conclusion',
  title: ({ t }) => t('conclusion.title'),
  content: ({ options, language }) => writtenSection(options.titleBlock?.conclusion, language),
};

const writtenSection = (
  written: string | LocalizedText | undefined,
  language: ReportContext['language'],
): Paragraph[] | undefined => {
  const paragraphs = writtenParagraphs(written, language);
  return paragraphs.length > 0 ? paragraphs : undefined;
};

/** A text that people wrote, a paragraph for each line, in the language of the document if it has one in it. */
export function writtenParagraphs(
  written: string | LocalizedText | undefined,
  language: ReportContext['language'],
): Paragraph[] {
  if (written === undefined) return [];
  const localized = typeof written === 'string' ? { [language]: written } : written;
  return textIn(localized, language)
    .text.split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(translatableContent(localized, language, () => line.trim())));
}
