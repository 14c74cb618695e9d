import type { CoordinationMechanism, RegionCode } from '@regional-presence/core';
import { mechanismsOf } from '../activity-scope.js';
import type { ReportContext, Section } from '../report.js';
import { mentioned } from '../text/first-mention.js';
import { list, listItem, paragraph, text, translatableContent } from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';

/** The mechanisms of coordination with the bureaux that concern all regions. */
export const coordinationSection: Section = {
  name: 'coordination',
  title: ({ t }) => t('coordination.title'),
  content(context) {
    const mechanisms = mechanismList(undefined, context);
    return mechanisms.length > 0 ? mechanisms : undefined;
  },
};

/** The coordination mechanisms of one region; without a region, those for all regions. */
export function mechanismList(region: RegionCode | undefined, context: ReportContext): DocumentContent[] {
  const { language, t } = context;
  const mechanisms = mechanismsOf(region, context);
  if (mechanisms.length === 0) return [];
  return [
    list(
      mechanisms.map((mechanism) =>
        listItem([
          paragraph(
            text(t('coordination.lead', { what: mechanismLabel(mechanism, context) })),
            translatableContent(mechanism.description, language),
          ),
        ]),
      ),
    ),
  ];
}

/** The kind and the frequency of a mechanism: `TSB calls, monthly`. */
function mechanismLabel({ kind, bureau, frequency }: CoordinationMechanism, context: ReportContext): string {
  const { t } = context;
  const what = t(`coordination.${kind}`, { bureau: mentioned(bureau, context) });
  return frequency === undefined
    ? what
    : t('coordination.often', { what, frequency: t(`often.${frequency}`) });
}
