import type {
  Activity,
  Body,
  CoordinationMechanism,
  Dataset,
  Office,
  RegionCode,
  SectorCode,
} from '@regional-presence/core';
import { overlaps, sectorsOf } from '@regional-presence/core/internal';
import { periodBounds } from '@regional-presence/core/period';
import type { ReportContext, ReportOptions } from './report.js';

/** Activities of a region without an office are those of its regional office. */
export const isOfOffice = ({ office, region }: Activity, { id, kind, region: own }: Office): boolean =>
  office === undefined ? kind !== 'area' && region === own : office === id;

/** The Sectors of an activity: its own, then those of its bodies, whichever Sector it is listed under. */
export function sectorsOfActivity(activity: Activity, all: readonly Body[]): SectorCode[] {
  const ofBodies = (activity.bodies ?? []).map((body) => all.find(({ id }) => id === body)?.sector);
  return [...new Set([...sectorsOf(activity), ...ofBodies])].filter((one) => one !== undefined);
}

/** Whether an activity is of a Sector, or of a body of it. */
export const isOfSector = (activity: Activity, asked: SectorCode, all: readonly Body[]): boolean =>
  sectorsOfActivity(activity, all).includes(asked);

/** The option because of which a document leaves an activity out. */
export type ScopeOption = 'office' | 'sector' | 'period';

/**
 * Decides which activities a document is about, by its options: the function returns the option that leaves an activity
 * out, `undefined` for one that belongs to the document. What has no Sector, or no date, belongs to every one.
 */
export function documentScope(
  { bodies, offices }: Pick<Dataset, 'bodies' | 'offices'>,
  { sector, period, office }: ReportOptions,
): (activity: Activity) => ScopeOption | undefined {
  const bounds = period === undefined ? undefined : periodBounds(period);
  const asked = offices.find(({ id }) => id === office);
  return (activity) => {
    if (office !== undefined && !(asked ? isOfOffice(activity, asked) : activity.office === office))
      return 'office';
    if (sector !== undefined && activity.sector !== undefined && !isOfSector(activity, sector, bodies))
      return 'sector';
    const when = bounds && activity.when && periodBounds(activity.when.period);
    return bounds && when && !overlaps(when, bounds) ? 'period' : undefined;
  };
}

/** The mechanisms that a document lists for a region: of the bureau of its Sector, if it is for one. */
export function mechanismsOf(
  region: RegionCode | undefined,
  { data, options }: Pick<ReportContext, 'data' | 'options'>,
): CoordinationMechanism[] {
  const bureau = data.sectors.find(({ id }) => id === options.sector)?.bureau;
  return data.coordination.filter(
    (mechanism) => mechanism.region === region && (bureau === undefined || mechanism.bureau === bureau),
  );
}
