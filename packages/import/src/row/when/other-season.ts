import type { Place, When } from '@regional-presence/core';
import { localOffset, offsetOfOtherSeason, zoneText } from '@regional-presence/core/internal';
import type { ReadingBuilder } from '../reading.js';
import { fieldCell, type RowView } from '../row-view.js';
import { inferredZone } from './infer-zone.js';
import { HOURS_FIELDS } from './when-cells.js';

/** A zone that is an offset from UTC: `Etc/GMT-1`, `+05:30`. UTC itself is written on purpose. */
const OFFSET_AS_ZONE = /^(?:Etc\/GMT|[+-]\d\d:)/;

const STARTS_WITH_DAY = /^(\d{4})-\d\d-\d\d/;

/** Days of which one is in the other season. */
const DAYS_IN_SEASONS = ['01-15', '07-15'];

/** Reports hours with an offset that the clocks of the place show, but not on that day: `10:00 UTC+1` in Madrid in May. */
export function reportOffsetOfOtherSeason(
  whens: readonly When[],
  place: Place | undefined,
  view: RowView,
  found: ReadingBuilder,
): void {
  if (!place || !whens.some(({ zone }) => zone !== undefined && OFFSET_AS_ZONE.test(zone))) return;
  const local = inferredZone({ place, office: undefined });
  const when = local && whens.find((each) => isOfOtherSeason(each, local));
  if (!when) return;
  const cell = HOURS_FIELDS.map((field) => fieldCell(view, field)).find((one) => one !== undefined);
  const at = { language: 'en', local: localStart(when) } as const;
  found.report(offsetOfOtherSeason, cell, {
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
  if (year === undefined || hours === undefined || zone === undefined || !OFFSET_AS_ZONE.test(zone))
    return false;
  const start = localStart(when);
  const written = localOffset(zone, start);
  return (
    written !== localOffset(local, start) &&
    DAYS_IN_SEASONS.some((day) => localOffset(local, `${year}-${day}T12:00`) === written)
  );
}
