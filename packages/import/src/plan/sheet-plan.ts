import { foldText } from '../field/words.js';
import type { MappedColumn, Mapping } from './mapping.js';
import type { SheetLayout } from './sheet-layout.js';

/**
 * How a sheet is read: its header row, its language, and what each column holds. It is a mapping: a sheet that is
 * imported with its own plan is read in the same way.
 */
export interface SheetPlan extends Mapping {
  columns: Record<string, MappedColumn>;
}

/** The plan of a layout. */
export function sheetPlan(
  { columns, width, combined, constants, language }: SheetLayout,
  headerRow: number | undefined,
): SheetPlan {
  const own = columns.slice(0, width);
  const byHeading = new Map<string, number>();
  for (const { name } of own) byHeading.set(foldText(name), (byHeading.get(foldText(name)) ?? 0) + 1);
  const keyOf = ({ name, letter }: { name: string; letter: string }): string =>
    foldText(name) === '' || byHeading.get(foldText(name)) !== 1 ? letter : name;
  const mapped = (column: (typeof own)[number]): MappedColumn => {
    const result: MappedColumn = { field: column.field ?? null };
    if (column.values) result.values = Object.fromEntries(column.values);
    if (column.order && column.order !== 'mixed') result.order = column.order;
    if (column.times) result.times = true;
    if (column.lastDays !== undefined) result.lastDays = column.lastDays;
    if (column.hint) result.hint = column.hint;
    if (column.fillDown) result.fillDown = true;
    return result;
  };
  const plan: SheetPlan = {
    columns: Object.fromEntries(own.map((column) => [keyOf(column), mapped(column)])),
  };
  if (headerRow !== undefined) plan.headerRow = headerRow;
  if (language !== undefined) plan.language = language;
  if (combined.length > 0)
    plan.combine = Object.fromEntries(
      combined.map((places, i) => [columns[width + i]!.field!, places.map((place) => keyOf(own[place]!))]),
    );
  const fixed = Object.entries(constants).flatMap(([field, cell]) =>
    cell ? [[field, cell.text] as const] : [],
  );
  if (fixed.length > 0) plan.constants = Object.fromEntries(fixed);
  return plan;
}
