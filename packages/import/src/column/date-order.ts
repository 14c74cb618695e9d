import type { TableRow } from '@regional-presence/core';
import { cellText } from '../field/text';
import type { Column } from './match-columns';

export type DateOrder = 'dmy' | 'mdy';

/** What the numeric dates of a column say of the order of day and month. */
export interface ColumnOrder {
  column: Column;
  /** Absent where no value settles it, or where values contradict each other. */
  order?: DateOrder;
  /** The value that settles it; where values contradict each other, one of each. */
  evidence: string[];
}

/** `27/09/2022`, `09-27-2022`, `27.9.2022`: numbers of which the third is a year. */
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/g;

const DATE_FIELDS = new Set(['date', 'start', 'end', 'period']);

/**
 * Finds the order in which each column of dates has day and month: people keep to one order in a column, so
 * that one value with a number above twelve settles it for all. Never cell by cell.
 */
export function columnOrders(columns: readonly Column[], rows: readonly TableRow[]): ColumnOrder[] {
  const found: ColumnOrder[] = [];
  for (const [i, column] of columns.entries()) {
    if (!column.field || !DATE_FIELDS.has(column.field)) continue;
    let dmy: string | undefined;
    let mdy: string | undefined;
    let any = false;
    for (const row of rows) {
      const { text } = cellText(row.cells[i]);
      if (text.length > 200) continue;
      for (const [value, a, , b] of text.matchAll(NUMERIC)) {
        any = true;
        if (Number(a) > 12) dmy ??= value;
        if (Number(b) > 12) mdy ??= value;
      }
    }
    const evidence = [dmy, mdy].filter((value) => value !== undefined);
    if (!any || evidence.length === 0) continue;
    const order = dmy && mdy ? undefined : dmy ? 'dmy' : 'mdy';
    found.push({ column, evidence, ...(order ? { order } : {}) });
  }
  return found;
}
