import type { Correction } from '@regional-presence/core';

/** What is corrected in a sheet: the texts of cells by column, or a row that is emptied. */
export type RowTexts = ReadonlyMap<number, string> | 'emptied';

/** The corrections of a sheet by row. */
export type SheetCorrections = ReadonlyMap<number, RowTexts>;

/** The corrections of each sheet, by its name. */
export function correctionsBySheet(corrections: readonly Correction[]): Map<string, SheetCorrections> {
  const bySheet = new Map<string, Map<number, Map<number, string> | 'emptied'>>();
  for (const correction of corrections) {
    const { sheet = '', row } = correction;
    const rows = bySheet.get(sheet) ?? new Map<number, Map<number, string> | 'emptied'>();
    bySheet.set(sheet, rows);
    const known = rows.get(row);
    if ('removed' in correction) rows.set(row, 'emptied');
    else if (known === undefined) rows.set(row, new Map([[correction.cell, correction.text]]));
    else if (known !== 'emptied') known.set(correction.cell, correction.text);
  }
  return bySheet;
}
