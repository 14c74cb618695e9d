import type { Activity, Mandate, Region } from '@regional-presence/core';
import type { ReportContext, Section } from '../report.js';
import { heading, localizedText, paragraph, table } from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';
import { countActivities } from './count-activities.js';
import { concernsSector, DUTIES_OF_REGIONAL_OFFICES, EVIDENCE_RULES } from './evidence-rules.js';

/**
 * For each duty, a table by region of the number of activities that fulfil it, and of what is missing. The sections of the
 * regions have the activities themselves.
 */
export const evidenceSection: Section = {
  name: 'evidence',
  annex: true,
  title: ({ t }) => t('evidence.title'),
  content: (context) => [
    paragraph(leadText(context)),
    ...context.data.mandates
      .filter((mandate) => concernsSector(mandate, context) && concernsOffice(mandate, context))
      .flatMap((mandate) => dutyContent(mandate, context)),
  ],
};

/** What the tables count: not the cancelled activities, which the sections of the regions have. */
function leadText({ t, activities }: ReportContext): string {
  const count = activities.filter((activity) => !isNotCancelled(activity)).length;
  return t('evidence.lead') + (count > 0 ? t('space') + t('evidence.cancelled', { count }) : '');
}

/** Whether a duty is one of the office that the document is of. */
const concernsOffice = ({ id }: Mandate, { data, options }: ReportContext): boolean =>
  !DUTIES_OF_REGIONAL_OFFICES.has(id) ||
  data.offices.find((office) => office.id === options.office)?.kind !== 'area';

function dutyContent(mandate: Mandate, context: ReportContext): DocumentContent[] {
  const { data, regions, t, language } = context;
  const instrument = data.instruments.find(({ id }) => id === mandate.instrument);
  const clause = instrument?.clauses.find(({ id }) => id === mandate.clause)?.label ?? mandate.clause;
  const rule = EVIDENCE_RULES.get(mandate.id);
  const lead = heading(3, `evidence-${mandate.id}`, [
    ...(instrument ? [localizedText(instrument.name, language), t('list.comma')] : []),
    `${clauseText(clause, t)}${t('colon')}`,
    localizedText(mandate.duty, language),
  ]);
  if (!rule) return [lead, paragraph(t('evidence.unknown'))];
  const shown = [...regions, ...(context.groups.byRegion.has(undefined) ? [undefined] : [])];
  const rows = shown.map((region): RegionEvidence => {
    const reported = context.ofAllSectors.get(region?.id) ?? [];
    const ownReported = context.groups.byRegion.get(region?.id) ?? [];
    const { fulfilling, gaps } = rule(
      {
        region,
        own: ownReported.filter(isNotCancelled),
        ownReported,
        ofAllSectors: reported.filter(isNotCancelled),
        reported,
      },
      context,
    );
    return {
      region: rowLabel(region, context),
      activities: countActivities(fulfilling),
      gaps: gaps.join(t('space')),
    };
  });
  return [lead, ...evidenceTable(rows, context)];
}

/** A document of one office says nothing of its region. */
function rowLabel(region: Region | undefined, { t, names, options: { office } }: ReportContext): string {
  if (region === undefined) return t('noRegion.label');
  return office === undefined ? names.region(region.id) : names.office(office);
}

/** A cancelled activity fulfils no duty. */
const isNotCancelled = ({ status }: Activity): boolean => status !== 'cancelled';

interface RegionEvidence {
  region: string;
  activities: number;
  gaps: string;
}

/** A column that would say nothing in any region is left out. */
function evidenceTable(
  rows: readonly RegionEvidence[],
  { t, names, options: { sector, office } }: ReportContext,
): DocumentContent[] {
  const none =
    sector === undefined
      ? t('evidence.none')
      : t('evidence.noneOfSector', { sector: names.briefSector(sector) });
  const columns = [
    {
      title: t(office === undefined ? 'column.region' : 'column.office'),
      width: 32,
      cell: ({ region }: RegionEvidence) => region,
    },
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
    ...(rows.every(({ activities }) => activities === 0) ? [paragraph(none)] : []),
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
