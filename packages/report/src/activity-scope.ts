import type { Activity, Body, Office, SectorCode } from '@regional-presence/core';

/** Activities of a region without an office are those of its regional office. */
export const isOfOffice = ({ office, region }: Activity, { id, kind, region: own }: Office): boolean =>
  office === undefined ? kind !== 'area' && region === own : office === id;

const SECTORS_OF_BODIES = new WeakMap<readonly Body[], ReadonlyMap<string, SectorCode | undefined>>();

/** Whether an activity is of a Sector, or of a body of it, whichever Sector it is listed under. */
export function isOfSector(
  { sector, bodies = [] }: Activity,
  asked: SectorCode,
  all: readonly Body[],
): boolean {
  if (sector === asked) return true;
  let sectorOf = SECTORS_OF_BODIES.get(all);
  if (!sectorOf) {
    sectorOf = new Map(all.map(({ id, sector: own }) => [id, own]));
    SECTORS_OF_BODIES.set(all, sectorOf);
  }
  return bodies.some((body) => sectorOf.get(body) === asked);
}
