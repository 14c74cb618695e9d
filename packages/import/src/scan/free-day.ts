import type { TableRow } from '@regional-presence/core';
import { isPlaceholder } from '../field/placeholder.js';
import { plainCellText } from '../field/text.js';
import { isNameOfWeekday } from '../field/weekday.js';
import type { SheetLayout } from '../plan/sheet-layout.js';
import { saysWhen } from './when-fields.js';

/** A sheet with fewer such rows is no calendar: their titles are missing. */
export const MIN_FREE_DAYS = 3;

/**
 * Whether a row has a day and nothing else but its weekday or dashes: calendars have rows for the days on which nothing takes
 * place.
 */
export function isFreeDay({ cells }: TableRow, { byField, columns, width }: SheetLayout): boolean {
  const { title } = byField;
  if (!title || title.index >= width || plainCellText(cells[title.index]) !== '') return false;
  let hasDay = false;
  for (let i = 0; i < Math.max(width, cells.length); i++) {
    const text = plainCellText(cells[i]);
    if (text === '') continue;
    if (saysWhen(columns[i]?.field) && i < width) hasDay = true;
    else if (!isPlaceholder(text) && !isNameOfWeekday(text)) return false;
  }
  return hasDay;
}
