import { type Input, type ProblemDetails, problem, type Reader, type ReaderOutput, readAll, type Sample } from '@regional-presence/core';
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

/** Excel workbooks (`.xlsx`, ECMA-376): every sheet is a table with typed cells. */
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
    const unreadable = (details: ProblemDetails): ReaderOutput => ({
      type: 'problem',
      problem: problem('workbook-unreadable', { place, ...details }),
    });
    const unpacked = unpack(await readAll(input), isReadPart);
    if ('unsafe' in unpacked) {
      yield unreadable({ detail: unpacked.unsafe });
      return;
    }
    const workbook = readWorkbook(unpacked.parts);
    if ('fault' in workbook) {
      yield unreadable({ detail: workbook.fault });
      return;
    }
    for (const name of workbook.missingSheets)
      yield unreadable({ detail: `${name}: the sheet is missing`, place: { ...place, sheet: name } });
    for (const { name, isHidden, part } of workbook.sheets) {
      const sheet = readSheet(unpacked.parts.get(part)!, workbook, externalTargets(unpacked.parts, part));
      if ('fault' in sheet) {
        yield unreadable({ detail: `${name}: ${sheet.fault}`, place: { ...place, sheet: name } });
        continue;
      }
      if (isHidden)
        yield {
          type: 'problem',
          problem: problem('sheet-hidden', { value: name, place: { ...place, sheet: name } }),
        };
      for (const [code, cells] of [
        ['rows-hidden', sheet.hiddenRows],
        ['formulas-not-computed', sheet.uncomputedCells],
      ] as const)
        if (cells.length > 0) {
          const value =
            cells.slice(0, MAX_LISTED_CELLS).join(', ') + (cells.length > MAX_LISTED_CELLS ? ' …' : '');
          yield { type: 'problem', problem: problem(code, { value, place: { ...place, sheet: name } }) };
        }
      if (sheet.rows.length > 0)
        yield { type: 'table', sheet: name, facts: { format: 'xlsx' }, rows: () => [sheet.rows] };
    }
  },
};
