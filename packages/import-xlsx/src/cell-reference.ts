/** `AB12` → 27, counted from 0. */
export function columnIndex(reference: string): number {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

/** `AB12` → 12, counted from 1 as in the spreadsheet. */
const rowOfReference = (reference: string): number => Number(reference.replace(/\D/g, ''));

/** Columns are counted from 0, rows from 1. */
export type CellRange = readonly [left: number, top: number, right: number, bottom: number];

/** `B2:C7` → `[1, 2, 2, 7]`; one cell, `B2` → `[1, 2, 1, 2]`. */
export function parseCellRange(reference: string): CellRange {
  const [first = '', last = first] = reference.split(':');
  return [columnIndex(first), rowOfReference(first), columnIndex(last), rowOfReference(last)];
}

/** `[1, 2, 2, 7]` → `B2:C7`; one cell, `[1, 2, 1, 2]` → `B2`. */
export function cellRangeReference([left, top, right, bottom]: CellRange): string {
  const first = cellReference(left, top);
  return left === right && top === bottom ? first : `${first}:${cellReference(right, bottom)}`;
}

/** 27, 12 → `AB12`. */
export function cellReference(column: number, row: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${row}`;
}
