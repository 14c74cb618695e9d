import type { Place, When } from '@regional-presence/core';
import {
  localOffset,
  offsetOfOtherSeason,
  seasonalOffsets,
  zoneText,
} from '@regional-presence/core/internal';
import type { ReadingBuilder } from '../reading.js';
import { firstCell, type RowView } from '../row-view.js';
import { inferredZone } from './infer-zone.js';
import { isOffsetZone } from './set-hours.js';
import { HOURS_FIELDS } from './when-cells.js';

/** An offset from UTC. UTC itself is written on purpose. */
const isOffsetOfPlace = (zone: string | undefined): zone is string =>
  zone !== undefined && isOffsetZone(zone) && !zone.endsWith('UTC');

const STARTS_WITH_DAY = /^(\d{4})-\d\d-\d\d/;

/** Reports hours with an offset that the clocks of the place show, but not on that day: `10:00 UTC+1` in Madrid in May. */
export function reportOffsetOfOtherSeason(
  whens: readonly When[],
  place: Place | undefined,
  view: RowView,
  found: ReadingBuilder,
): void {
  if (!place || !whens.some(({ zone }) => isOffsetOfPlace(zone))) return;
  const local = inferredZone({ place, office: undefined });
  const when = local && whens.find((each) => isOfOtherSeason(each, local));
  if (!when) return;
  const at = { language: 'en', local: localStart(when) } as const;
  found.report(offsetOfOtherSeason, firstCell(view, HOURS_FIELDS), {
    value: when.hours!,
    offset: zoneText(when.zone!, at),
    date: at.local.slice(0, -'T00:00'.length),
    zone: local,
    shown: zoneText(local, at),
  });
}

const localStart = ({ period, hours = '' }: When): string =>
  `${STARTS_WITH_DAY.exec(period)![0]}T${hours.slice(0, '00:00'.length)}`;

function isOfOtherSeason(when: When, local: string): boolean {
  const { period, hours, zone } = when;
  const year = STARTS_WITH_DAY.exec(period)?.[1];
  if (year === undefined || hours === undefined || !isOffsetOfPlace(zone)) return false;
  const start = localStart(when);
  const [written] = seasonalOffsets(zone, Number(year));
  return (
    localOffset(zone, start) !== localOffset(local, start) &&
    seasonalOffsets(local, Number(year)).includes(written)
  );
}
