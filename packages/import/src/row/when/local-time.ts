import type { When } from '@regional-presence/core';
import { cellsContradict, zoneOmitted } from '@regional-presence/core/internal';
import { saysLocalTime, showSameTime } from '@regional-presence/dates';
import type { FieldCell } from '../../column/column.js';
import { memoize } from '../../field/memoize.js';
import type { ReadingBuilder } from '../reading.js';
import { parseZoneCached } from './cached-times.js';
import { copyWhen } from './copy-when.js';
import type { WhenCells } from './when-cells.js';

/** Cells that may say whose hours they have. */
const CELLS_WITH_HOURS = ['zone', 'hours', 'startTime', 'date', 'start'] as const;

/** Of most cells it is seen at once that they do not say that the hours are local. */
const MAY_BE_LOCAL =
  /\blt\b|local|lokal|locale|\bhost\b|venue|heure du|hora del|местн|мест[ао]\s+пров|当地|當地|本地|地方|محلي|المكان|المضيف|ortszeit/iu;

const saysLocal = memoize((text) => saysLocalTime(text));

/** The first cell that says that the hours are those of the place. */
export function localTimeOf(cells: WhenCells, [when]: readonly When[]): FieldCell | undefined {
  if (when?.hours === undefined) return undefined;
  const { zone } = cells;
  if (zone && parseZoneCached(zone.text, when.period).isLocal) return zone;
  return CELLS_WITH_HOURS.map((field) => cells[field]).find(
    (cell) => cell !== undefined && MAY_BE_LOCAL.test(cell.text) && saysLocal(cell.text),
  );
}

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
