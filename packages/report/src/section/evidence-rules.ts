import {
  type Activity,
  isEvent,
  type Mandate,
  type Region,
  type SectorCode,
  textIn,
} from '@regional-presence/core';
import { isOfOffice, isOfSector, sectorsOfActivity } from '../activity-scope.js';
import type { ReportContext } from '../report.js';
import { suffixOfPeriod } from '../report-context.js';
import { countActivities } from './count-activities.js';
import { isKnownToTheDay } from './days-known.js';

/** The activities of a region, or of none. */
export interface ActivitiesOfRegion {
  region: Region | undefined;
  /** Those of the document that were not cancelled. */
  own: readonly Activity[];
  /** Those of the document, cancelled ones too. */
  ownReported: readonly Activity[];
  /** Those of all Sectors that were not cancelled: what is missing in the record is not what the document leaves out. */
  ofAllSectors: readonly Activity[];
  /** All of them, cancelled ones too. */
  reported: readonly Activity[];
}

/** Why a region has no activities, where some were reported: they were cancelled, or are of other Sectors. */
const otherGap = (
  { ofAllSectors, ownReported, reported }: ActivitiesOfRegion,
  { t }: ReportContext,
  concerns: (activity: Activity) => boolean = () => true,
): string | undefined => {
  const ownCancelled = countActivities(ownReported.filter(concerns));
  if (ownCancelled > 0) return t('gap.cancelled', { count: ownCancelled });
  if (ofAllSectors.some(concerns)) return t('gap.otherSectors');
  const count = reported.filter(concerns).length;
  return count > 0 ? t('gap.cancelled', { count }) : undefined;
};

interface DutyEvidence {
  fulfilling: readonly Activity[];
  gaps: string[];
}

type EvidenceRule = (activities: ActivitiesOfRegion, context: ReportContext) => DutyEvidence;

/** The Sectors whose Directors are to be informed (Resolution 25, Rev. Bucharest, further resolves 2). */
export const SECTORS_TO_BRIEF: readonly SectorCode[] = ['ITU-R', 'ITU-T'];

/** Fulfilled by activities linked to a plan. Gaps: activities without a link, offices without activities. */
const contributionEvidence: EvidenceRule = (activities, context) => {
  const { region, own, reported } = activities;
  const { data, names, t, language, options } = context;
  const fulfilling = own.filter(({ plans }) => plans !== undefined && plans.length > 0);
  const other = own.length === 0 ? otherGap(activities, context) : undefined;
  const gaps = other === undefined ? [] : [other];
  const unlinked = countActivities(own) - countActivities(fulfilling);
  if (unlinked > 0) gaps.push(t('gap.unlinked', { count: unlinked }));
  const withoutActivities = data.offices.filter(
    (office) =>
      office.region === region?.id &&
      (options.office === undefined || office.id === options.office) &&
      !reported.some(
        (activity) =>
          isOfOffice(activity, office) ||
          // Of an activity of two regions it is known which office is its first, and not which others listed it.
          (office.kind === 'regional' && activity.region !== office.region),
      ),
  );
  if (withoutActivities.length > 0)
    gaps.push(
      t('gap.offices', {
        count: withoutActivities.length,
        offices: names.list(withoutActivities.map(({ city }) => textIn(city, language).text)),
      }),
    );
  return { fulfilling, gaps };
};

/** Fulfilled by events whose days are known, which calendars can show. Gaps: other events, no events. */
const publicationEvidence: EvidenceRule = (activities, context) => {
  const { region, own } = activities;
  const { t } = context;
  const events = own.filter(isEvent);
  const fulfilling = events.filter(isKnownToTheDay);
  const undated = countActivities(events.filter((event) => !isKnownToTheDay(event)));
  const gaps =
    region === undefined || events.length > 0
      ? []
      : [otherGap(activities, context, isEvent) ?? t(`gap.noEvents${suffixOfPeriod(context)}`)];
  if (undated > 0) gaps.push(t('gap.undated', { count: undated }));
  return { fulfilling, gaps };
};

/** Fulfilled by all activities. Gap: no activities. */
const reportEvidence: EvidenceRule = (activities, context) => ({
  fulfilling: activities.own,
  gaps:
    activities.own.length > 0
      ? []
      : [otherGap(activities, context) ?? context.t(`region.nothing${suffixOfPeriod(context)}`)],
});

/** Fulfilled by activities of ITU-R and ITU-T, and of their bodies. Gap: a Sector without activities. */
const briefEvidence: EvidenceRule = (
  { region, own, ofAllSectors, reported },
  { t, names, options, data },
) => {
  const asked = SECTORS_TO_BRIEF.filter((code) => options.sector === undefined || code === options.sector);
  const isOfAsked = (activity: Activity) => asked.some((code) => isOfSector(activity, code, data.bodies));
  // An activity whose Sector is not known may be of each.
  const mayBeOf = (one: Activity, code: SectorCode) =>
    isOfSector(one, code, data.bodies) || sectorsOfActivity(one, data.bodies).length === 0;
  const missing = asked.filter((code) => !reported.some((one) => mayBeOf(one, code)));
  const cancelledSectors = asked.filter(
    (code) => !missing.includes(code) && !ofAllSectors.some((one) => mayBeOf(one, code)),
  );
  const cancelled = cancelledSectors.flatMap((code) => reported.filter((one) => mayBeOf(one, code)));
  const fulfilling = own.filter(isOfAsked);
  const unknown = countActivities(own.filter((one) => sectorsOfActivity(one, data.bodies).length === 0));
  const gaps: string[] = [];
  if (region !== undefined && missing.length > 0)
    gaps.push(t('gap.sectors', { sectors: names.listOfChoices(missing.map(names.briefSector)) }));
  if (region !== undefined && cancelled.length > 0)
    gaps.push(
      t('gap.cancelledOfSectors', {
        count: countActivities([...new Set(cancelled)]),
        sectors: names.list(cancelledSectors.map(names.briefSector)),
      }),
    );
  if (fulfilling.length === 0 && unknown > 0) gaps.push(t('gap.sectorUnknown', { count: unknown }));
  return { fulfilling, gaps };
};

/** Whether a duty is one of the Sector that the document is for: briefs are for the Directors of BR and TSB. */
export const concernsSector = ({ id }: Mandate, { options }: ReportContext): boolean =>
  id !== 'brief-for-directors' || options.sector === undefined || SECTORS_TO_BRIEF.includes(options.sector);

/** The duties of regional offices alone (Resolution 25, Rev. Bucharest, further resolves 2): area offices do not have them. */
export const DUTIES_OF_REGIONAL_OFFICES: ReadonlySet<string> = new Set([
  'report-to-advisory-groups',
  'brief-for-directors',
]);

/** Id of a mandate → rule for what fulfils it. */
export const EVIDENCE_RULES: ReadonlyMap<string, EvidenceRule> = new Map<string, EvidenceRule>([
  ['operational-plan', contributionEvidence],
  ['annual-plan', publicationEvidence],
  ['report-to-advisory-groups', reportEvidence],
  ['brief-for-directors', briefEvidence],
]);
