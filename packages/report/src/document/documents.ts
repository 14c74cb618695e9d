import type { ReportContext, Section } from '../report.js';
import type { ReportName } from '../report-names.js';
import {
  hasUpcoming,
  highlightsSection,
  keyFiguresSection,
  nothingToBriefSection,
  upcomingSection,
} from '../section/brief.js';
import { changesSection } from '../section/changes.js';
import { conclusionSection, openingSection } from '../section/conclusion.js';
import { officeSections } from '../section/contribution.js';
import { coordinationSection } from '../section/coordination.js';
import { hasNoneInPeriod, isOfOneYear } from '../section/covered-period.js';
import { draftSection } from '../section/draft.js';
import { eventsSection } from '../section/events-table.js';
import { evidenceSection } from '../section/evidence.js';
import { figuresSection } from '../section/figures.js';
import { implementationSection } from '../section/implementation.js';
import { introductionSection } from '../section/introduction.js';
import { mandatesSection } from '../section/mandates.js';
import { openQuestionsSection, statementsSection } from '../section/open-questions.js';
import { monthsSection, subscriptionSection } from '../section/plan.js';
import { noRegionSection, regionSections } from '../section/region.js';
import { titleBlockSection } from '../section/title-block.js';
import { selectParts } from './parts.js';

/** A kind of document: its title, and its sections in order. */
export interface DocumentKind {
  title(context: ReportContext): string;
  sections(context: ReportContext): readonly Section[];
}

/** The annexes of the documents that report on what was done. A plan and a brief have none. */
const ANNEXES: readonly Section[] = [evidenceSection, figuresSection];

/**
 * The four documents that follow from the duties of Resolution 25, and the questions that go back to the offices.
 *
 * @example
 * Object.keys(DOCUMENTS).includes('annual-plan'); // true
 */
export const DOCUMENTS: Readonly<Record<ReportName, DocumentKind>> = {
  'advisory-group': {
    title: ({ t, options, data, names }) => {
      const sector = data.sectors.find(({ id }) => id === options.sector);
      return sector?.advisoryGroup
        ? t('title.advisoryGroup', { group: names.acronym(sector.advisoryGroup) })
        : t('title.advisoryGroups');
    },
    sections: (context) => [
      introductionSection,
      mandatesSection,
      coordinationSection,
      ...regionSections(context),
      noRegionSection,
      ...ANNEXES,
      eventsSection,
    ],
  },
  'director-brief': {
    title: ({ t, options, data, names }) => {
      const sector = data.sectors.find(({ id }) => id === options.sector);
      if (!sector) return t('title.briefs');
      const name = names.sector(sector.id);
      return sector.bureau === undefined
        ? t('title.otherBrief', { sector: name })
        : t('title.brief', { bureau: names.acronym(sector.bureau), sector: name });
    },
    sections: (context) =>
      hasNoneInPeriod(context)
        ? [nothingToBriefSection, ...(hasUpcoming(context) ? [upcomingSection] : [])]
        : [keyFiguresSection, highlightsSection, upcomingSection],
  },
  'annual-plan': {
    title: ({ t, period, periodText }) =>
      period === undefined
        ? t('title.plan')
        : t(isOfOneYear(period) ? 'title.planOf' : 'title.planOver', { period: periodText(period) }),
    sections: () => [subscriptionSection, monthsSection],
  },
  'office-contribution': {
    title: ({ t, options, names, period, periodText }) => {
      const office = options.office === undefined ? t('title.allOffices') : names.office(options.office);
      return period === undefined
        ? t('title.contribution', { office })
        : t('title.contributionOf', { office, period: periodText(period) });
    },
    sections: (context) => [implementationSection, ...officeSections(context), ...ANNEXES],
  },
  'open-questions': {
    title: ({ t, options, names }) =>
      options.office === undefined
        ? t('title.openQuestions')
        : t('title.openQuestionsOf', { office: names.office(options.office) }),
    sections: () => [statementsSection, openQuestionsSection],
  },
};

export const sectionsWithTitleBlock = (
  { title, sections }: DocumentKind,
  context: ReportContext,
): readonly Section[] => {
  const own = sections(context);
  const body = own.filter(({ annex }) => !annex);
  const annexes = own.filter(({ annex }) => annex);
  return selectParts(
    [
      titleBlockSection(title),
      draftSection,
      openingSection,
      ...body,
      changesSection,
      conclusionSection,
      ...annexes,
    ],
    context.options,
  );
};
