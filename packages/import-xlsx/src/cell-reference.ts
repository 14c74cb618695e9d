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
export const rowOf = (reference: string): number => Number(reference.replace(/\D/g, ''));
