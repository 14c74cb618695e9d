import type { SectorCode } from './records.js';

/** The Sectors of an activity: its own first, then those that hold it together with it. */
export const sectorsOf = ({
  sector,
  otherSectors = [],
}: {
  sector?: SectorCode | undefined;
  otherSectors?: readonly SectorCode[] | undefined;
}): readonly SectorCode[] => (sector === undefined ? otherSectors : [sector, ...otherSectors]);
