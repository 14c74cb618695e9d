import type { Activity, Body, Office, SectorCode } from '@regional-presence/core';

/** Activities of a region without an office are those of its regional office. */
export const isOfOffice = ({ office, region }: Activity, { id, kind, region: own }: Office): boolean =>
  office === undefined ? kind !== 'area' && region === own : office === id;

const SECTORS_OF_BODIES = new WeakMap<readonly Body[], ReadonlyMap<string, SectorCode | undefined>>();

/** The Sectors of an activity: its own, then those of its bodies. */
export function sectorsOfActivity(activity: Activity, all: readonly Body[]): SectorCode[] {
  const own = activity.sector === undefined ? [] : [activity.sector];
  const ofBodies = (activity.bodies ?? []).flatMap((body) => sectorsOf(all).get(body) ?? []);
  return [...new Set([...own, ...ofBodies])];
}

/** Whether an activity is of a Sector, or of a body of it, whichever Sector it is listed under. */
export function isOfSector(
  { sector, bodies = [] }: Activity,
  asked: SectorCode,
  all: readonly Body[],
): boolean {
  return sector === asked || bodies.some((body) => sectorsOf(all).get(body) === asked);
}

function sectorsOf(all: readonly Body[]): ReadonlyMap<string, SectorCode | undefined> {
  let found = SECTORS_OF_BODIES.get(all);
  if (!found) {
    found = new Map(all.map(({ id, sector }) => [id, sector]));
    SECTORS_OF_BODIES.set(all, found);
  }
  return found;
}
