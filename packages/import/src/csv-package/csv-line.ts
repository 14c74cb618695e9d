/** A line of CSV (RFC 4180): a cell is quoted where it must be, and where white space at its ends would be lost. */
export function formatCsvLine(cells: readonly string[], delimiter = ','): string {
  let line = '';
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    const bare = !cell.includes(delimiter) && !/["\r\n]|^\s|\s$/.test(cell);
    line += (i === 0 ? '' : delimiter) + (bare ? cell : `"${cell.replaceAll('"', '""')}"`);
  }
  return `${line}\r\n`;
}

/** By the mark of order of bytes a spreadsheet knows that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\u{FEFF}';
