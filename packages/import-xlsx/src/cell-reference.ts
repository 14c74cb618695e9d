/** `AB12` → the column counted from 0. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

/** `AB12` → 12, as the spreadsheet counts. */
const rowOf = (reference: string): number => Number(reference.replace(/\D/g, ''));

/** Columns counted from 0 and rows as the sheet counts. */
export type Range = readonly [left: number, top: number, right: number, bottom: number];

/** `B2:C7`, or one cell, `B2`. */
export function rangeOf(reference: string): Range {
  const [first = '', last = first] = reference.split(':');
  return [columnOf(first), rowOf(first), columnOf(last), rowOf(last)];
}
