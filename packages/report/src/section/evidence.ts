import {
  type Activity,
  type Mandate,
  type Office,
  type Region,
  type SectorCode,
  textIn,
} from '@regional-presence/core';
import type { ReportContext, Section } from '../report.js';
import { heading, localizedText, paragraph, table } from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';
import { firstMonth } from './first-month.js';

/**
 * For each duty, a table by region of the number of activities that fulfil it, and of what is missing. The sections of the
 * regions have the activities themselves.
 */
export const evidenceSection: Section = {
  name: 'evidence',
  annex: true,
  title: ({ t }) => t('evidence.title'),
  content: (context) => [
    paragraph(context.t('evidence.lead')),
    ...context.data.mandates
      .filter((mandate) => concernsSector(mandate, context))
      .flatMap((mandate) => dutyContent(mandate, context)),
  ],
};

/** Whether a duty is one of the Sector that the document is for: briefs are for the Directors of BR and TSB. */
const concernsSector = ({ id }: Mandate, { options }: ReportContext): boolean =>
  id !== 'brief-for-directors' || options.sector === undefined || BRIEFED.has(options.sector);

const BRIEFED: ReadonlySet<SectorCode> = new Set<SectorCode>(['ITU-R', 'ITU-T']);

function dutyContent(mandate: Mandate, context: ReportContext): DocumentContent[] {
  const { data, regions, t, language, names } = context;
  const instrument = data.instruments.find(({ id }) => id === mandate.instrument);
  const clause = instrument?.clauses.find(({ id }) => id === mandate.clause)?.label ?? mandate.clause;
  const rule = EVIDENCE_RULES.get(mandate.id);
  const lead = heading(3, `evidence-${mandate.id}`, [
    ...(instrument ? [localizedText(instrument.name, language), t('list.comma')] : []),
    `${clauseText(clause, t)}${t('colon')}`,
    localizedText(mandate.duty, language),
  ]);
  if (!rule) return [lead, paragraph(t('evidence.unknown'))];
  const rows = regions.map((region): RegionEvidence => {
    const { fulfilling } = rule(context.groups.byRegion.get(region.id) ?? [], region, context);
    const { gaps } = rule(context.ofAllSectors.get(region.id) ?? [], region, context);
    return {
      region: names.region(region.id),
      activities: fulfilling.length,
      gaps: gaps.join(t('space')),
    };
  });
  return [lead, ...evidenceTable(rows, context)];
}

interface RegionEvidence {
  region: string;
  activities: number;
  gaps: string;
}

/** A column that would say nothing in any region is left out. */
function evidenceTable(rows: readonly RegionEvidence[], { t, names }: ReportContext): DocumentContent[] {
  const columns = [
    { title: t('column.region'), width: 32, cell: ({ region }: RegionEvidence) => region },
    ...(rows.some(({ activities }) => activities > 0)
      ? [
          {
            title: t('column.evidence'),
            width: 16,
            cell: ({ activities }: RegionEvidence) => names.number(activities),
          },
        ]
      : []),
    ...(rows.some(({ gaps }) => gaps !== '')
      ? [
          {
            title: t('column.gap'),
            width: 52,
            cell: ({ gaps }: RegionEvidence) => gaps || t('evidence.noGap'),
          },
        ]
      : []),
  ];
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  return [
    ...(rows.every(({ activities }) => activities === 0) ? [paragraph(t('evidence.none'))] : []),
    table(
      t('evidence.table'),
      columns.map(({ title }) => title),
      rows.map((row) => columns.map(({ cell }) => cell(row))),
      columns.map(({ width }) => (width * 100) / all),
    ),
  ];
}

/** The label of a clause in the document's language, for headings: `resolves 4` → `décide 4`. */
function clauseText(label: string, t: ReportContext['t']): string {
  const [, further, number] = /^(further )?resolves (\d+)$/.exec(label) ?? [];
  if (number === undefined) return label;
  return t(further ? 'clause.furtherResolves' : 'clause.resolves', { number });
}

/** Activities of a region without an office are those of its regional office. */
export const isOfOffice = ({ office, region }: Activity, { id, kind, region: own }: Office): boolean =>
  office === undefined ? kind !== 'area' && region === own : office === id;

interface DutyEvidence {
  fulfilling: readonly Activity[];
  gaps: string[];
}

type EvidenceRule = (activities: readonly Activity[], region: Region, context: ReportContext) => DutyEvidence;

/** Id of a mandate → rule for what fulfils it. */
const EVIDENCE_RULES: ReadonlyMap<string, EvidenceRule> = new Map<string, EvidenceRule>([
  ['operational-plan', contributionEvidence],
  ['annual-plan', publicationEvidence],
  ['report-to-advisory-groups', reportEvidence],
  ['brief-for-directors', briefEvidence],
]);

/** Fulfilled by activities linked to a plan. Gaps: activities without a link, offices without activities. */
function contributionEvidence(
  activities: readonly Activity[],
  { id }: Region,
  { data, names, t, language, options }: ReportContext,
): DutyEvidence {
  const fulfilling = activities.filter(({ plans }) => plans !== undefined && plans.length > 0);
  const gaps: string[] = [];
  const unlinked = activities.length - fulfilling.length;
  if (unlinked > 0) gaps.push(t('gap.unlinked', { count: unlinked }));
  const withoutActivities = data.offices.filter(
    (office) =>
      office.region === id &&
      (options.office === undefined || office.id === options.office) &&
      !activities.some((activity) => isOfOffice(activity, office)),
  );
  if (withoutActivities.length > 0)
    gaps.push(
      t('gap.offices', {
        count: withoutActivities.length,
        offices: names.list(withoutActivities.map(({ city }) => textIn(city, language).text)),
      }),
    );
  return { fulfilling, gaps };
}

/** Fulfilled by events that a calendar can show. Gaps: events without a month, no events. */
function publicationEvidence(
  activities: readonly Activity[],
  _: Region,
  { t, events }: ReportContext,
): DutyEvidence {
  const eventSet = new Set<Activity>(events);
  const regionEvents = activities.filter((activity) => eventSet.has(activity));
  const fulfilling = regionEvents.filter((activity) => firstMonth(activity) !== undefined);
  const undated = regionEvents.length - fulfilling.length;
  const gaps = regionEvents.length === 0 ? [t('gap.noEvents')] : [];
  if (undated > 0) gaps.push(t('gap.undated', { count: undated }));
  return { fulfilling, gaps };
}

/** Fulfilled by all activities. Gap: no activities. */
function reportEvidence(activities: readonly Activity[], _: Region, { t }: ReportContext): DutyEvidence {
  return { fulfilling: activities, gaps: activities.length === 0 ? [t('region.nothing')] : [] };
}

/** Fulfilled by activities of ITU-R and ITU-T. Gap: a Sector without activities. */
function briefEvidence(
  activities: readonly Activity[],
  _: Region,
  { t, names, options }: ReportContext,
): DutyEvidence {
  const asked = [...BRIEFED].filter((code) => options.sector === undefined || code === options.sector);
  const fulfilling = activities.filter(({ sector }) => sector !== undefined && asked.includes(sector));
  const missing = asked.filter((code) => !fulfilling.some(({ sector }) => sector === code));
  return {
    fulfilling,
    gaps: missing.length === 0 ? [] : [t('gap.sectors', { sectors: names.list(missing.map(names.acronym)) })],
  };
}
