import type { Cell, TableRow } from '@regional-presence/core';
import { serialDate, shownDate } from './serial-date';
import type { Workbook } from './workbook';
import { readXml } from './xml';

export interface SheetRows {
  rows: TableRow[];
  /** Numbers of rows that are hidden or filtered out. */
  hidden: number[];
}

/** A sheet of Excel has at most so many columns. */
const COLUMNS = 16_384;

/** `AB12` → the column counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

const rowOf = (reference: string): number => Number(reference.replace(/\D/g, ''));

/**
 * The rows of a sheet: typed cells as they are shown to mean, a formula by the value that was last computed,
 * a cell merged over several rows in each of them.
 */
export function readSheet(bytes: Uint8Array, workbook: Workbook): SheetRows | { fault: string } {
  const sheet: SheetRows = { rows: [], hidden: [] };
  const merges: { column: number; from: number; to: number }[] = [];
  let cells: Cell[] = [];
  let row = 0;
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let collects = false;
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
      } else if (name === 'v' || name === 't') collects = true;
      else if (name === 'mergeCell' && attributes.ref) merges.push(...mergedRows(attributes.ref));
    },
    text(text) {
      if (collects) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') collects = false;
      else if (name === 'c' && column >= 0 && column < COLUMNS)
        cells[column] = cellOf(value, type, style, workbook);
      else if (name === 'row') sheet.rows.push({ row, cells: Array.from(cells, (cell) => cell ?? null) });
    },
  });
  if (fault !== undefined) return { fault };
  fillMerged(sheet.rows, merges);
  return sheet;
}

function* mergedRows(reference: string): Iterable<{ column: number; from: number; to: number }> {
  const [first, last] = reference.split(':');
  if (first && last && rowOf(last) > rowOf(first))
    yield { column: columnOf(first), from: rowOf(first), to: rowOf(last) };
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
function fillMerged(rows: TableRow[], merges: readonly { column: number; from: number; to: number }[]): void {
  if (merges.length === 0) return;
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  for (const { column, from, to } of merges) {
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
