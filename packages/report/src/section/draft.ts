import { type Activity, activitiesOf, type LocalizedText } from '@regional-presence/core';
import { detectLanguage } from '@regional-presence/core/internal';
import type { ReportContext, Section } from '../report.js';
import { paragraph, strong } from '../tree/build.js';

/** Whether the document is a draft: it is asked for, or an error is open. The open questions themselves are none. */
export const isDraft = ({ report, options, problems }: ReportContext): boolean =>
  report !== 'open-questions' && (options.draft ?? problems.some(({ severity }) => severity === 'error'));

/** The mark of a draft, with what is to be done before it is handed in. It has no heading. */
export const draftSection: Section = {
  name: 'draft',
  content(context) {
    if (!isDraft(context)) return undefined;
    const { t, problems } = context;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const untranslated = countUntranslated(context);
    const open = [
      ...(errors > 0 ? [t('draft.errors', { count: errors })] : []),
      ...(untranslated > 0 ? [t('draft.untranslated', { count: untranslated })] : []),
    ];
    return [paragraph(strong(t('draft.mark')), ...open.flatMap((sentence) => [t('space'), sentence]))];
  },
};

/** The number of texts of the document's activities that are not in its language. */
export function countUntranslated({ data, activities, language }: ReportContext): number {
  const shown = new Set(activities.map(({ id }) => id));
  return activitiesOf(data)
    .filter(({ id }) => shown.has(id))
    .flatMap(translatableTexts)
    .filter((text) => !isInLanguage(text, language)).length;
}

const translatableTexts = ({ title, description, outcome }: Activity): LocalizedText[] =>
  [title, description, outcome].filter((text) => text !== undefined);

/** A text of which the language is not known may be in it. */
const isInLanguage = (text: LocalizedText, language: string): boolean =>
  Object.entries(text).some(([tag, value]) => {
    const known = tag === 'und' ? detectLanguage(value) : tag.split('-')[0];
    return known === undefined || known === language;
  });
