import type { LocalizedText } from '@regional-presence/core';
import type { ReportContext, Section } from '../report.js';
import type { DocumentContent } from '../tree/tree.js';
import { writtenParagraphs } from './written-text.js';

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
): DocumentContent[] | undefined => {
  const paragraphs = writtenParagraphs(written, language);
  return paragraphs.length > 0 ? paragraphs : undefined;
};
