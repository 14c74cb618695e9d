import type { Activity, Body, Office, SectorCode } from '@regional-presence/core';

/** Activities of a region without an office are those of its regional office. */
export const isOfOffice = ({ office, region }: Activity, { id, kind, region: own }: Office): boolean =>
  office === undefined ? kind !== 'area' && region === own : office === id;

/** The Sectors of an activity: its own, then those of its bodies, whichever Sector it is listed under. */
export function sectorsOfActivity({ sector, bodies = [] }: Activity, all: readonly Body[]): SectorCode[] {
  const ofBodies = bodies.map((body) => all.find(({ id }) => id === body)?.sector);
  return [...new Set([sector, ...ofBodies])].filter((one) => one !== undefined);
}

/** Whether an activity is of a Sector, or of a body of it. */
export const isOfSector = (activity: Activity, asked: SectorCode, all: readonly Body[]): boolean =>
  sectorsOfActivity(activity, all).includes(asked);
