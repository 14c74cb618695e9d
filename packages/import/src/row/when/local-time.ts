import type { When } from '@regional-presence/core';
import { cellsContradict, zoneOmitted } from '@regional-presence/core/internal';
import { showSameTime } from '@regional-presence/dates';
import type { FieldCell } from '../../column/column.js';
import type { ReadingBuilder } from '../reading.js';
import { copyWhen } from './copy-when.js';

/**
 * The periods of a row whose cell of zones says that its hours are those of the place. A zone that shows other hours there
 * contradicts this, and is not used; where the place says no zone, UTC and offsets are reported.
 *
 * @param local the zone of the place.
 */
export function checkLocalTime(
  whens: readonly When[],
  cell: FieldCell,
  local: string | undefined,
  found: ReadingBuilder,
): readonly When[] {
  const isOther = ({ hours, zone, period }: When): boolean =>
    hours !== undefined &&
    zone !== undefined &&
    (local ? !showSameTime(zone, local, period) : isUniversal(zone));
  const other = whens.find(isOther);
  if (!other) return whens;
  found.keep(cell);
  if (local === undefined) {
    found.report(cellsContradict, cell, { value: cell.text, used: other.zone! });
    return whens;
  }
  found.report(zoneOmitted, cell, { value: cell.text, reason: 'several', names: [other.zone!, local] });
  return whens.map((when) => {
    if (!isOther(when)) return when;
    const { zone: _, ...result } = copyWhen(when);
    return result;
  });
}

/** Of an offset alone nothing says where it is local. */
const isUniversal = (zone: string): boolean => zone === 'UTC' || zone.startsWith('Etc/');
