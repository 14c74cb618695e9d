import type { Cell, TableRow } from '@regional-presence/core';
import { columnOf, type Range, rangeOf } from './cell-reference.js';
import { addLinks, type Hyperlink, hyperlinkOf, linkOfFormula } from './hyperlinks.js';
import { serialDate, shownDate } from './serial-date.js';
import { unescaped, type Workbook } from './workbook.js';
import { readXml } from './xml.js';

export interface SheetRows {
  rows: TableRow[];
  /** Numbers of rows that are hidden or filtered out. */
  hidden: number[];
  /** Cells with a formula whose value is not in the file: `E3`. */
  uncomputed: string[];
}

/** A sheet of Excel has at most so many columns. */
const COLUMNS = 16_384;

/**
 * The rows of a sheet: typed cells as they are shown to mean, a formula by the value that was last computed,
 * a cell merged over several rows in each of them.
 *
 * @param targets what the sheet's relationships lead to, by their identifiers.
 */
export function readSheet(
  bytes: Uint8Array,
  workbook: Workbook,
  targets: ReadonlyMap<string, string>,
): SheetRows | { fault: string } {
  const sheet: SheetRows = { rows: [], hidden: [], uncomputed: [] };
  const links: Hyperlink[] = [];
  const merges: Range[] = [];
  let cells: Cell[] = [];
  let row = 0;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let reference = '';
  let formula: string | undefined;
  let collects: 'value' | 'formula' | undefined;
  const fault = readXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1);
        cells = [];
        column = -1;
        if (attributes.hidden === '1' || attributes.hidden === 'true') sheet.hidden.push(row);
      } else if (name === 'c') {
        column = attributes.r ? columnOf(attributes.r) : column + 1;
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        value = '';
        formula = undefined;
        reference = attributes.r ?? `row ${row}`;
      } else if (name === 'v' || name === 't') collects = 'value';
      else if (name === 'f') {
        collects = 'formula';
        formula = '';
      } else if (name === 'hyperlink') {
        const link = hyperlinkOf(attributes, targets);
        if (link) links.push(link);
      } else if (name === 'mergeCell' && attributes.ref) merges.push(rangeOf(attributes.ref));
    },
    text(text) {
      if (collects === 'value') value += text;
      else if (collects === 'formula') formula = (formula ?? '') + text;
    },
    close(name) {
      if (name === 'v' || name === 't' || name === 'f') collects = undefined;
      else if (name === 'c' && column >= 0 && column < COLUMNS) {
        cells[column] = cellOf(value, type, style, workbook);
        if (formula === undefined) return;
        const link = linkOfFormula(formula);
        if (link) links.push({ cells: [column, row, column, row], target: link.target });
        // A formula that was computed to nothing is of type `str`.
        if (value !== '' || type === 'str') return;
        if (link) cells[column] = link.text ?? link.target;
        else sheet.uncomputed.push(reference);
      } else if (name === 'row') sheet.rows.push({ row, cells: Array.from(cells, (cell) => cell ?? null) });
    },
  });
  if (fault !== undefined) return { fault };
  addLinks(sheet.rows, links);
  fillMerged(sheet.rows, merges);
  return sheet;
}

function cellOf(
  value: string,
  type: string,
  style: number,
  { sharedStrings, dateStyles, dateSystem }: Workbook,
): Cell {
  if (value === '') return null;
  switch (type) {
    case 's':
      return sharedStrings[Number(value)] ?? null;
    case 'str':
    case 'inlineStr':
      return unescaped(value);
    case 'b':
      return value === '1';
    case 'n': {
      const number = Number(value);
      const format = dateStyles[style];
      const date = format && serialDate(number, dateSystem);
      if (format && date !== undefined) return { date: shownDate(date, format) };
      return Number.isNaN(number) ? value : number;
    }
    case 'd':
      return { date: value };
    default:
      return value;
  }
}

/** The value of a cell that is merged over rows stands for each of them. */
function fillMerged(rows: TableRow[], merges: readonly Range[]): void {
  if (merges.length === 0) return;
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  for (const [column, from, , to] of merges) {
    const value = byNumber.get(from)?.cells[column];
    if (value === undefined || value === null) continue;
    for (let number = from + 1; number <= to && number <= from + 10_000; number++) {
      const row = byNumber.get(number);
      if (!row || row.cells.every((cell) => cell === null)) continue;
      const cells = [...row.cells];
      while (cells.length <= column) cells.push(null);
      cells[column] ??= value;
      byNumber.set(number, Object.assign(row, { cells }));
    }
  }
}
