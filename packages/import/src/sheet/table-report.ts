import type { Table } from '@regional-presence/core';
import type { SheetLayout } from '../plan/sheet-layout.js';
import { type SheetPlan, sheetPlan } from '../plan/sheet-plan.js';
import type { SheetScan } from '../scan/scan-sheet.js';
import type { SheetLines } from './sheet-lines.js';

/** What was detected in a table. */
export interface TableReport {
  file: string;
  sheet?: string | undefined;
  /** Facts about the format: `{ format: 'csv', encoding: 'windows-1252', delimiter: ';' }`. */
  facts: Readonly<Record<string, string>>;
  /** The number of the header row, 1-based, where the table has one. */
  headerRow?: number | undefined;
  /** BCP 47 tag: the language that is declared or that the column headings are in. */
  language?: string | undefined;
  columns: { letter: string; name: string; field?: string | undefined }[];
  rows: number;
  /** How it was read. Given as `mapping`, it is read in the same way. */
  plan?: SheetPlan | undefined;
  /** All lines with what became of them, if the option `keepRows` asks for them. */
  lines?: SheetLines | undefined;
}

/** Where a table is. */
export interface SheetPlace {
  file: string;
  sheet?: string;
}

export const sheetPlace = (file: string, { sheet }: Pick<Table, 'sheet'>): SheetPlace =>
  sheet ? { file, sheet } : { file };

/** The place of a row: that of all rows of a sheet has one shape. */
export const rowPlace = (
  { file, sheet }: Readonly<{ file: string; sheet?: string | undefined }>,
  row: number,
): SheetPlace & { row: number } => (sheet === undefined ? { file, row } : { file, sheet, row });

/** The report of a sheet that was read. */
export function sheetReport(
  { facts = {} }: Table,
  place: SheetPlace,
  { headerRow }: SheetScan,
  layout: SheetLayout,
  rows: number,
): TableReport {
  const { language } = layout;
  return {
    ...place,
    facts,
    ...(headerRow?.height ? { headerRow: headerRow.row } : {}),
    ...(language ? { language } : {}),
    columns: layout.columns
      .slice(0, layout.width)
      .map(({ letter, name, field }) => ({ letter, name, ...(field ? { field } : {}) })),
    rows,
    plan: sheetPlan(layout, headerRow?.height === 0 ? 0 : headerRow?.row),
  };
}
