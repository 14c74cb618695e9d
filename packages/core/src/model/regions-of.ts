import type { RegionCode } from './records.js';

/** The regions of an activity: its own first, then those for which it is held together with it. */
export const regionsOf = ({
  region,
  otherRegions = [],
}: {
  region?: RegionCode | undefined;
  otherRegions?: readonly RegionCode[] | undefined;
}): readonly RegionCode[] => (region === undefined ? otherRegions : [region, ...otherRegions]);
