import { displayText } from '@regional-presence/core/internal';
import type { TableReport } from '@regional-presence/import';

const DELIMITERS: ReadonlyMap<string, string> = new Map([
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
]);

/** What was found of each table: a line each. */
export function tablesText(tables: readonly TableReport[]): string {
  return tables.map((table) => `${tableLine(table)}\n`).join('');
}

/** `africa.csv: csv, windows-1252, semicolons, heading in row 1 (fr), 9 of 11 columns known, 12 rows`. */
function tableLine({ file, sheet, facts, headerRow, language, columns, rows }: TableReport): string {
  const { format, encoding, delimiter, records } = facts;
  const known = columns.filter(({ field }) => field !== undefined).length;
  const told = [
    format,
    encoding,
    delimiter && (DELIMITERS.get(delimiter) ?? `separated by ${JSON.stringify(delimiter)}`),
    records && `records of ${records}`,
    headerRow && `heading in row ${headerRow}${language ? ` (${language})` : ''}`,
    columns.length > 0 && `${known} of ${columns.length} columns known`,
    `${rows} ${rows === 1 ? 'row' : 'rows'}`,
  ].filter((part) => part !== undefined && part !== false && part !== '');
  return `${displayText(sheet ? `${file}, ${sheet}` : file)}: ${told.join(', ')}`;
}
