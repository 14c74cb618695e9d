/** A line of CSV (RFC 4180). A cell is quoted if it must be, or if it begins or ends with white space. */
export function formatCsvLine(cells: readonly string[], delimiter = ','): string {
  let line = '';
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    const bare = !cell.includes(delimiter) && !/["\r\n]|^\s|\s$/.test(cell);
    line += (i === 0 ? '' : delimiter) + (bare ? cell : `"${cell.replaceAll('"', '""')}"`);
  }
  return `${line}\r\n`;
}

/** Spreadsheet programs recognize UTF-8 by it. */
export const BYTE_ORDER_MARK = '\u{FEFF}';
