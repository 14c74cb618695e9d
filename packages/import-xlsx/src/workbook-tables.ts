import { type Input, type ProblemPlace, type ReaderOutput, readAll } from '@regional-presence/core';
import {
  formulasNotComputed,
  hiddenSkipped,
  rowsHidden,
  sheetHidden,
  type WorkbookFault,
  workbookUnreadable,
} from '@regional-presence/core/internal';

import { readSheet } from './sheet-rows.js';
import { shortList } from './short-list.js';
import { withoutRows } from './without-rows.js';
import { externalTargets, isReadPart, readWorkbook } from './workbook.js';
import { unpack } from './zip/unzip.js';

/** The sheets of a workbook as tables, and the problems of the workbook. */
export async function* readTables(input: Input, skipHidden: boolean): AsyncIterable<ReaderOutput> {
  const place = { file: input.name };
  const unreadable = (fault: WorkbookFault, at: ProblemPlace = place): ReaderOutput => ({
    type: 'problem',
    problem: workbookUnreadable(fault, at),
  });
  const unpacked = unpack(await readAll(input), isReadPart);
  if ('unsafe' in unpacked) {
    yield unreadable(unpacked.unsafe);
    return;
  }
  const workbook = readWorkbook(unpacked.parts);
  if ('fault' in workbook) {
    yield unreadable(workbook.fault);
    return;
  }
  for (const name of workbook.missingSheets)
    yield unreadable({ reason: 'sheetMissing', part: name }, { ...place, sheet: name });
  for (const { name, isHidden, part } of workbook.sheets) {
    const sheetPlace = { ...place, sheet: name };
    if (isHidden && skipHidden) {
      yield { type: 'problem', problem: hiddenSkipped({}, sheetPlace) };
      continue;
    }
    const sheet = readSheet(unpacked.parts.get(part)!, workbook, externalTargets(unpacked.parts, part));
    if ('fault' in sheet) {
      yield unreadable({ part: name, ...sheet.fault }, sheetPlace);
      continue;
    }
    if (isHidden)
      yield {
        type: 'problem',
        problem: sheetHidden({ sheet: name }, sheetPlace),
      };
    if (sheet.hiddenRows.length > 0) {
      const definition = skipHidden ? hiddenSkipped : rowsHidden;
      yield { type: 'problem', problem: definition({ rows: shortList(sheet.hiddenRows) }, sheetPlace) };
    }
    const rows = skipHidden ? withoutRows(sheet.rows, sheet.hiddenRows) : sheet.rows;
    if (sheet.uncomputedCells.length > 0)
      yield {
        type: 'problem',
        problem: formulasNotComputed({ cells: shortList(sheet.uncomputedCells) }, sheetPlace),
      };
    if (rows.length > 0) yield { type: 'table', sheet: name, facts: { format: 'xlsx' }, rows: () => [rows] };
  }
}
