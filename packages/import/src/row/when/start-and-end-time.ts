import type { Edtf } from '@regional-presence/core/period';
import type { parseTime } from '@regional-presence/dates';

import type { FieldCell } from '../../column/column.js';
import { type HoursContext, parseTimeCached } from './cached-times.js';

/** The hours of two cells and their zone. */
export interface TimesOfCells extends ReturnType<typeof parseTime> {
  /** The zone of the end, if it is another one: the end is not in the hours. */
  otherZone?: string;
}

/** Reads the cells of a start and an end as one text: `9` and `11 am`. A zone of the start is that of both. */
export function timesOfCells(
  from: FieldCell,
  to: FieldCell | undefined,
  context: HoursContext,
  on: Edtf,
): TimesOfCells {
  const start = parseTimeCached(from.text, context, on);
  if (!to) return start;
  const { hours, zone, zoneDoubt, unread } = start;
  if (hours === undefined || (zone === undefined && zoneDoubt === undefined))
    return parseTimeCached(`${from.text} - ${to.text}`, context, on);
  if (unread !== undefined) return start;
  const both = parseTimeCached(`${hours} - ${to.text}`, context, on);
  if (both.zone !== undefined && both.zone !== zone) return { ...start, otherZone: both.zone };
  return { ...both, ...(zone === undefined ? {} : { zone }), ...(zoneDoubt ? { zoneDoubt } : {}) };
}
