import { type Input, type ProblemDetails, problem, type Reader, type ReaderOutput, readAll, type Sample } from '@regional-presence/core';
import { readSheet } from './sheet-rows.js';
import { unpack } from './unzip.js';
import { outerTargets, readWorkbook } from './workbook.js';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const WORKBOOK = new TextEncoder().encode('xl/workbook.xml');

/** The names of an archive's parts stand in it as they are. */
function hasWorkbook(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(WORKBOOK[0]!); i >= 0; i = bytes.indexOf(WORKBOOK[0]!, i + 1))
    if (WORKBOOK.every((byte, j) => bytes[i + j] === byte)) return true;
  return false;
}

const isWanted = (name: string): boolean =>
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/(?:[^/]+\.xml|_rels\/[^/]+\.rels))$/.test(
    name,
  );

/** Excel workbooks (`.xlsx`, ECMA-376): every sheet a table, its cells typed. */
export const xlsxReader: Reader = {
  name: 'xlsx',
  mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  extensions: ['xlsx', 'xlsm'],

  confidence({ firstBytes, lastBytes }: Sample) {
    return ZIP.every((byte, i) => firstBytes[i] === byte) &&
      (hasWorkbook(firstBytes) || hasWorkbook(lastBytes))
      ? 1
      : 0;
  },

  async *read(input: Input): AsyncIterable<ReaderOutput> {
    const place = { file: input.name };
    const trouble = (details: ProblemDetails): ReaderOutput => ({
      type: 'problem',
      problem: problem('workbook-unreadable', { place, ...details }),
    });
    const unpacked = unpack(await readAll(input), isWanted);
    if ('unsafe' in unpacked) {
      yield trouble({ detail: unpacked.unsafe });
      return;
    }
    const workbook = readWorkbook(unpacked.parts);
    if ('fault' in workbook) {
      yield trouble({ detail: workbook.fault });
      return;
    }
    for (const name of workbook.missing)
      yield trouble({ detail: `${name}: the sheet is not in it`, place: { ...place, sheet: name } });
    for (const { name, hidden, part } of workbook.sheets) {
      const sheet = readSheet(unpacked.parts.get(part)!, workbook, outerTargets(unpacked.parts, part));
      if ('fault' in sheet) {
        yield trouble({ detail: `${name}: ${sheet.fault}`, place: { ...place, sheet: name } });
        continue;
      }
      if (hidden)
        yield {
          type: 'problem',
          problem: problem('sheet-hidden', { value: name, place: { ...place, sheet: name } }),
        };
      for (const [code, cells] of [
        ['rows-hidden', sheet.hidden],
        ['formulas-not-computed', sheet.uncomputed],
      ] as const)
        if (cells.length > 0) {
          const value = cells.slice(0, 12).join(', ') + (cells.length > 12 ? ' …' : '');
          yield { type: 'problem', problem: problem(code, { value, place: { ...place, sheet: name } }) };
        }
      if (sheet.rows.length > 0)
        yield { type: 'table', sheet: name, facts: { format: 'xlsx' }, rows: () => [sheet.rows] };
    }
  },
};
