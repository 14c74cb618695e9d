import {
  type Input,
  type ProblemPlace,
  type Reader,
  type ReaderOutput,
  readAll,
  type Sample,
} from '@regional-presence/core';
import {
  formulasNotComputed,
  rowsHidden,
  sheetHidden,
  type WorkbookFault,
  workbookUnreadable,
} from '@regional-presence/core/internal';

import { readSheet } from './sheet-rows.js';
import { unpack } from './unzip.js';
import { externalTargets, readWorkbook } from './workbook.js';

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const WORKBOOK_PATH = new TextEncoder().encode('xl/workbook.xml');

/** A ZIP archive contains the paths of its parts uncompressed. */
function containsWorkbookPath(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(WORKBOOK_PATH[0]!); i >= 0; i = bytes.indexOf(WORKBOOK_PATH[0]!, i + 1))
    if (WORKBOOK_PATH.every((byte, j) => bytes[i + j] === byte)) return true;
  return false;
}

/** A problem lists at most this many cells or rows. */
const MAX_LISTED_CELLS = 12;

const isReadPart = (name: string): boolean =>
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/(?:[^/]+\.xml|_rels\/[^/]+\.rels))$/.test(
    name,
  );

/**
 * Excel workbooks (`.xlsx`, ECMA-376): every sheet is a table with typed cells.
 *
 * @example
 * xlsxReader.extensions.includes('xlsx'); // true
 */
export const xlsxReader: Reader = {
  name: 'xlsx',
  mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  extensions: ['xlsx', 'xlsm'],

  confidence({ firstBytes, lastBytes }: Sample) {
    return ZIP_SIGNATURE.every((byte, i) => firstBytes[i] === byte) &&
      (containsWorkbookPath(firstBytes) || containsWorkbookPath(lastBytes))
      ? 1
      : 0;
  },

  async *read(input: Input): AsyncIterable<ReaderOutput> {
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
      if (sheet.hiddenRows.length > 0)
        yield { type: 'problem', problem: rowsHidden({ rows: shortList(sheet.hiddenRows) }, sheetPlace) };
      if (sheet.uncomputedCells.length > 0)
        yield {
          type: 'problem',
          problem: formulasNotComputed({ cells: shortList(sheet.uncomputedCells) }, sheetPlace),
        };
      if (sheet.rows.length > 0)
        yield { type: 'table', sheet: name, facts: { format: 'xlsx' }, rows: () => [sheet.rows] };
    }
  },
};

/** `B2, B3`, with an ellipsis where there are more. */
const shortList = (items: readonly (string | number)[]): string =>
  items.slice(0, MAX_LISTED_CELLS).join(', ') + (items.length > MAX_LISTED_CELLS ? ' …' : '');
