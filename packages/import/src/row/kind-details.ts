import { type Activity, type EventKind, isEvent } from '@regional-presence/core';
import { countryUnknown, numberInvalid } from '@regional-presence/core/internal';

import { findCountry } from '@regional-presence/reference';
import { splitList } from '../field/lists.js';
import { readCount, readDuration } from '../field/numbers.js';
import type { FieldCell, RowCells } from './row-cells.js';

type ActivityKind = Activity['kind'];

/** Fields that only series or projects have. For other kinds the cells go to `extra`. */
export function kindDetails(cells: RowCells, kind: ActivityKind, recurrence: string | undefined): object {
  const details: Record<string, unknown> = {};
  if (kind === 'series' && recurrence) details.recurrence = recurrence;
  const count = cells.consume('count');
  if (count) {
    const number = readCount(count.text);
    if (kind === 'series' && number !== undefined) details.statedCount = number;
    else unreadNumber(cells, count, number, kind === 'series', 'count');
  }
  const duration = cells.consume('duration');
  if (duration) {
    const length = readDuration(duration.text);
    if (kind === 'project' && length) {
      details.statedDuration = length;
      if (!/^[\d\s]*\S*$/.test(duration.text)) cells.keepAsExtra(duration);
    } else unreadNumber(cells, duration, length, kind === 'project', 'length');
  }
  const focus = cells.consume('focusCountries');
  if (focus) {
    const names = splitList(focus.text).flatMap((part) => (findCountry(part) ? [part] : part.split(',')));
    const codes = names.map((name) => findCountry(name));
    if (kind === 'project' && codes.every((code) => code !== undefined)) details.focusCountries = codes;
    else {
      for (const [i, code] of codes.entries())
        if (!code) cells.report(countryUnknown, focus, { value: names[i]!.trim() });
      cells.keepAsExtra(focus);
    }
  }
  return details;
}

function unreadNumber(
  cells: RowCells,
  cell: FieldCell,
  read: unknown,
  wanted: boolean,
  expected: 'count' | 'length' | 'participants',
): void {
  if (wanted && read === undefined) cells.report(numberInvalid, cell, { value: cell.text, expected });
  cells.keepAsExtra(cell);
}

export const isEventKind = (kind: Activity['kind']): kind is EventKind => isEvent({ kind });
