import { type Activity, type Mandate, type Region, textIn } from '@regional-presence/core';
import type { Part, ReportContext } from '../report.js';
import { heading, localized, type Phrase, paragraph, table } from '../tree/build.js';
import type { Content } from '../tree/tree.js';
import { titleOf } from './activity-item.js';
import { firstMonth } from './first-month.js';

/** So many activities are named as evidence in one cell; of more, the number is told. */
const NAMED = 5;

/** Each duty of each clause, by region, with the activities that fulfil it, and the gaps. */
export const evidence: Part = {
  name: 'evidence',
  annex: true,
  title: ({ say }) => say('evidence.title'),
  content: (context) => [
    paragraph(context.say('evidence.lead')),
    ...context.data.mandates.flatMap((mandate) => dutyContent(mandate, context)),
  ],
};

function dutyContent(mandate: Mandate, context: ReportContext): Content[] {
  const { data, regions, say, language, names } = context;
  const instrument = data.instruments.find(({ id }) => id === mandate.instrument);
  const clause = instrument?.clauses.find(({ id }) => id === mandate.clause)?.label ?? mandate.clause;
  const rule = RULES.get(mandate.id);
  const lead = heading(3, `evidence-${mandate.id}`, [
    ...(instrument ? [localized(instrument.name, language), say('list.comma')] : []),
    `${clauseText(clause, say)}${say('colon')}`,
    localized(mandate.duty, language),
  ]);
  if (!rule) return [lead, paragraph(say('evidence.unknown'))];
  return [
    lead,
    table(
      say('evidence.table'),
      [say('column.region'), say('column.evidence'), say('column.gap')],
      regions.map((region) => {
        const { fulfilling, gaps } = rule(context.groups.byRegion.get(region.id) ?? [], region, context);
        return [
          names.region(region.id),
          named(fulfilling, context),
          gaps.join(say('space')) || say('evidence.noGap'),
        ];
      }),
      [18, 52, 30],
    ),
  ];
}

/** `resolves 4` in the document's language, as its headings have it; in a quotation it stays. */
function clauseText(label: string, say: ReportContext['say']): string {
  const [, further, number] = /^(further )?resolves (\d+)$/.exec(label) ?? [];
  if (number === undefined) return label;
  return say(further ? 'clause.furtherResolves' : 'clause.resolves', { number });
}

function named(activities: readonly Activity[], context: ReportContext): Phrase {
  if (activities.length === 0) return context.say('evidence.none');
  const count = context.say('evidence.count', { count: activities.length });
  const titles = activities
    .slice(0, NAMED)
    .flatMap((activity, i) => [i === 0 ? ' ' : context.say('item.separator'), titleOf(activity, context)]);
  const more = activities.length - NAMED;
  return [
    count,
    ...titles,
    ...(more > 0 ? [context.say('item.separator') + context.say('more', { count: more })] : []),
  ];
}

interface Evidence {
  fulfilling: readonly Activity[];
  gaps: string[];
}

type Rule = (activities: readonly Activity[], region: Region, context: ReportContext) => Evidence;

/** By a duty's id, what fulfils it. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['operational-plan', contributions],
  ['annual-plan', published],
  ['report-to-advisory-groups', reported],
  ['brief-for-directors', ofSectors],
]);

/** Content of its own for each office, linked to a plan. */
function contributions(
  activities: readonly Activity[],
  { id }: Region,
  { data, names, say, language, options }: ReportContext,
): Evidence {
  const fulfilling = activities.filter(({ plans }) => plans !== undefined && plans.length > 0);
  const gaps: string[] = [];
  const unlinked = activities.length - fulfilling.length;
  if (unlinked > 0) gaps.push(say('gap.unlinked', { count: unlinked }));
  const silent = data.offices.filter(
    (office) =>
      office.region === id &&
      (options.office === undefined || office.id === options.office) &&
      !activities.some((activity) => activity.office === office.id),
  );
  if (silent.length > 0)
    gaps.push(
      say('gap.offices', {
        count: silent.length,
        offices: names.list(silent.map(({ city }) => textIn(city, language).text)),
      }),
    );
  return { fulfilling, gaps };
}

/** Events with a date: a calendar can show them. */
function published(activities: readonly Activity[], _: Region, { say, events }: ReportContext): Evidence {
  const shown = new Set<Activity>(events);
  const own = activities.filter((activity) => shown.has(activity));
  const fulfilling = own.filter((activity) => firstMonth(activity) !== undefined);
  const undated = own.length - fulfilling.length;
  const gaps = own.length === 0 ? [say('gap.noEvents')] : [];
  if (undated > 0) gaps.push(say('gap.undated', { count: undated }));
  return { fulfilling, gaps };
}

function reported(activities: readonly Activity[], _: Region, { say }: ReportContext): Evidence {
  return { fulfilling: activities, gaps: activities.length === 0 ? [say('region.nothing')] : [] };
}

/** The Directors of BR and TSB are to be informed of their Sectors' activities. */
function ofSectors(activities: readonly Activity[], _: Region, { say, names }: ReportContext): Evidence {
  const fulfilling = activities.filter(({ sector }) => sector === 'ITU-R' || sector === 'ITU-T');
  const missing = (['ITU-R', 'ITU-T'] as const).filter(
    (code) => !fulfilling.some(({ sector }) => sector === code),
  );
  return {
    fulfilling,
    gaps: missing.length === 0 ? [] : [say('gap.sectors', { sectors: names.list(missing) })],
  };
}
