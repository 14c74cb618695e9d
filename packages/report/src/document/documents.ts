import { coming, highlights, keyFigures } from '../part/brief.js';
import { contributionParts, implementation } from '../part/contribution.js';
import { coordination } from '../part/coordination.js';
import { eventsTable } from '../part/events-table.js';
import { evidence } from '../part/evidence.js';
import { figures } from '../part/figures.js';
import { headerBlock } from '../part/header-block.js';
import { introduction } from '../part/introduction.js';
import { mandates } from '../part/mandates.js';
import { openQuestions } from '../part/open-questions.js';
import { byMonth, subscription } from '../part/plan.js';
import { noRegion, regionParts } from '../part/region.js';
import type { Part, ReportContext, ReportName } from '../report.js';

/** A kind of document: its title, and its parts in their order. */
export interface DocumentKind {
  title(context: ReportContext): string;
  parts(context: ReportContext): readonly Part[];
}

/** The annexes that every document has. */
const ANNEXES: readonly Part[] = [evidence, figures];

/** The four documents that follow from the duties of Resolution 25. */
export const DOCUMENTS: Readonly<Record<ReportName, DocumentKind>> = {
  'advisory-group': {
    title: ({ say, options, data, names }) => {
      const sector = data.sectors.find(({ id }) => id === options.sector);
      return sector?.advisoryGroup
        ? say('title.advisoryGroup', { group: names.acronym(sector.advisoryGroup) })
        : say('title.advisoryGroups');
    },
    parts: (context) => [
      introduction,
      mandates,
      coordination,
      ...regionParts(context),
      noRegion,
      ...ANNEXES,
      eventsTable,
      openQuestions,
    ],
  },
  'director-brief': {
    title: ({ say, options, data, names }) => {
      const sector = data.sectors.find(({ id }) => id === options.sector);
      return sector
        ? say('title.brief', {
            bureau: names.acronym(sector.bureau ?? sector.id),
            sector: names.sector(sector.id),
          })
        : say('title.briefs');
    },
    parts: () => [keyFigures, highlights, coming, ...ANNEXES],
  },
  'annual-plan': {
    title: ({ say, period, periodText }) =>
      period === undefined ? say('title.plan') : say('title.planOf', { period: periodText(period) }),
    parts: () => [subscription, byMonth, ...ANNEXES],
  },
  'office-contribution': {
    title: ({ say, options, names, period, periodText }) => {
      const office = options.office === undefined ? say('title.allOffices') : names.office(options.office);
      return period === undefined
        ? say('title.contribution', { office })
        : say('title.contributionOf', { office, period: periodText(period) });
    },
    parts: (context) => [implementation, ...contributionParts(context), ...ANNEXES, openQuestions],
  },
};

export const headed = ({ title, parts }: DocumentKind, context: ReportContext): readonly Part[] => [
  headerBlock(title),
  ...parts(context),
];
