import type { ProblemPlace, ReaderOutput } from '@regional-presence/core';
import { hiddenSkipped, rowsHidden, sheetHidden, workbookUnreadable } from '@regional-presence/core/internal';
import type { SheetBuilder } from './sheet-builder.js';
import { shortList } from './short-list.js';
import { withoutRows } from './without-rows.js';

/** Of which file sheets are, and how they are read. */
interface SheetTableOptions {
  place: ProblemPlace;
  /** The name of the format. */
  format: string;
  /** Skip hidden sheets and rows. */
  skipHidden: boolean;
}

/** The sheets of a document as tables, and their problems. */
export function* sheetTables(
  sheets: readonly SheetBuilder[],
  { place: ofFile, format, skipHidden }: SheetTableOptions,
): Iterable<ReaderOutput> {
  for (const sheet of sheets) {
    const { name, isHidden, hiddenRows, isTooLarge } = sheet;
    const place: ProblemPlace = name === undefined ? ofFile : { ...ofFile, sheet: name };
    if (isHidden && skipHidden) yield { type: 'problem', problem: hiddenSkipped({}, place) };
    else if (isHidden) yield { type: 'problem', problem: sheetHidden({ sheet: name ?? '' }, place) };
    if (isHidden && skipHidden) continue;
    if (isTooLarge) {
      const fault = { reason: 'tooLarge', part: name ?? format } as const;
      yield { type: 'problem', problem: workbookUnreadable(fault, place) };
      continue;
    }
    if (hiddenRows.length > 0) {
      const definition = skipHidden ? hiddenSkipped : rowsHidden;
      yield { type: 'problem', problem: definition({ rows: shortList(hiddenRows) }, place) };
    }
    const all = sheet.finish();
    const rows = skipHidden ? withoutRows(all, hiddenRows) : all;
    if (rows.length > 0) yield { type: 'table', sheet: name, facts: { format }, rows: () => [rows] };
  }
}
