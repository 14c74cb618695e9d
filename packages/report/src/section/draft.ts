import { isTextIn } from '@regional-presence/core/internal';
import type { ReportContext, Section } from '../report.js';
import { untranslatedTexts } from '../translation/texts-to-translate.js';
import { paragraph, strong } from '../tree/build.js';
import { textsOfField } from './written-text.js';

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
    const untranslated = untranslatedTexts(context).length + untranslatedInTitleBlock(context);
    const open = [
      ...(errors > 0 ? [t('draft.errors', { count: errors })] : []),
      ...(untranslated > 0 ? [t('draft.untranslated', { count: untranslated })] : []),
    ];
    return [paragraph(strong(t('draft.mark')), ...open.flatMap((sentence) => [t('space'), sentence]))];
  },
};

/** The texts of the title block, which are translated where they are written. */
const untranslatedInTitleBlock = ({ options: { titleBlock = {} }, language }: ReportContext): number =>
  TEXTS_OF_TITLE_BLOCK.filter((name) => {
    const text = titleBlock[name];
    return text !== undefined && !isTextIn(textsOfField(text, language), language);
  }).length;

const TEXTS_OF_TITLE_BLOCK = [
  'meeting',
  'source',
  'title',
  'abstract',
  'introduction',
  'conclusion',
] as const;
