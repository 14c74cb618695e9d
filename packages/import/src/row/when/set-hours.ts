import type { When } from '@regional-presence/core';
import { cellsContradict, localOffset, zoneDoubtful, zoneOmitted } from '@regional-presence/core/internal';
import type { FieldCell } from '../../column/column.js';
import type { ReadingBuilder } from '../reading.js';
import type { ParsedZone } from './cached-times.js';

/**
 * Sets the zone. One that contradicts the day, several that do not agree, and a name that several zones have are reported and
 * go to `extra`; a doubtful one is reported.
 */
export function applyZone(
  found: ReadingBuilder,
  cell: FieldCell,
  whens: readonly When[],
  { zone, zones, zoneDoubt, sharedName }: ParsedZone,
): void {
  if (sharedName !== undefined) {
    found.report(zoneOmitted, cell, { value: cell.text, reason: 'unknown', names: [sharedName] });
    found.keep(cell);
    return;
  }
  if (zones) {
    found.report(zoneOmitted, cell, { value: cell.text, reason: 'several', names: zones });
    found.keep(cell);
    return;
  }
  if (zoneDoubt?.contradicts) {
    found.report(zoneOmitted, cell, {
      value: cell.text,
      reason: 'summerNameInWinter',
      names: [zoneDoubt.contradicts.name],
      date: zoneDoubt.contradicts.date,
    });
    found.keep(cell);
    return;
  }
  if (zoneDoubt?.doubtful) found.report(zoneDoubtful, cell, { value: cell.text, ...zoneDoubt.doubtful });
  if (!zone) return;
  for (const when of whens) {
    if (isOffsetOf(zone, when)) when.zone = zone;
    else setUnlessDifferent(found, cell, when, 'zone', zone);
  }
}

/** Whether a zone is an offset from UTC: `Etc/GMT-1`, `+05:30`, `UTC`. */
export const isOffsetZone = (zone: string): boolean => /^(?:Etc\/|UTC$|[+-]\d\d:)/.test(zone);

const ISO_DAY_LENGTH = 'yyyy-mm-dd'.length;

const ISO_TIME_LENGTH = 'hh:mm'.length;

/** Whether the zone of the hours is no more than the offset of another one then: `09:00+02:00` in May and `Europe/Zurich`. */
function isOffsetOf(zone: string, { period, hours, zone: offset }: When): boolean {
  if (!hours || offset === undefined || !isOffsetZone(offset)) return false;
  const [first, last] = [period.slice(0, ISO_DAY_LENGTH), period.slice(-ISO_DAY_LENGTH)];
  const [start, end] = [hours.slice(0, ISO_TIME_LENGTH), hours.slice(-ISO_TIME_LENGTH)];
  return [`${first}T${start}`, `${last}T${end}`].every(
    (local) => ISO_LOCAL_TIME.test(local) && localOffset(zone, local) === localOffset(offset, local),
  );
}

const ISO_LOCAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** Sets a value that is not set. The cell of a different value goes to `extra`, and is reported. */
export function setUnlessDifferent(
  found: ReadingBuilder,
  cell: FieldCell,
  when: When,
  field: 'hours' | 'zone',
  value: string,
): void {
  if (when[field] === undefined) when[field] = value;
  else if (when[field] !== value) {
    found.keep(cell);
    found.report(cellsContradict, cell, { value: cell.text, used: when[field] });
  }
}
