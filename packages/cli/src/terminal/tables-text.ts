import { displayText, formatList, localeOf } from '@regional-presence/core/internal';
import type { TableReport } from '@regional-presence/import';
import type { CommandContext } from '../command/context.js';

/** Delimiters that have a name. */
const DELIMITER_NAMES: ReadonlyMap<string, string> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
]);

/** What was detected in each table, one line per table. */
export const tablesText = (tables: readonly TableReport[], context: CommandContext): string =>
  tables.map((table) => `${tableLine(table, context)}\n`).join('');

/** `africa.csv: csv, windows-1252, semicolons, header row 1 (French), 9 of 11 columns known, 12 rows`. */
function tableLine(table: TableReport, { t, language }: CommandContext): string {
  const { file, sheet, facts, headerRow, columns, rows } = table;
  const { format, encoding, delimiter, records } = facts;
  const known = columns.filter(({ field }) => field !== undefined).length;
  const parts = [
    format,
    encoding,
    delimiter &&
      t('table/delimiter', {
        delimiter: DELIMITER_NAMES.get(delimiter) ?? 'other',
        character: JSON.stringify(delimiter),
      }),
    records && t('table/records', { name: records }),
    headerRow &&
      t('table/header', {
        row: headerRow,
        language: table.language ? languageName(table.language, language) : 'none',
      }),
    columns.length > 0 && t('table/columns', { known, columns: columns.length }),
    t('count/rows', { n: rows }),
  ].filter((part) => typeof part === 'string' && part !== '') as string[];
  const name = displayText(sheet ? `${file}, ${sheet}` : file);
  return t('line', { label: name, text: formatList(parts, language, 'unit') });
}

/** `French`, in the language of the messages. */
export const languageName = (tag: string, language: CommandContext['language']): string =>
  new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(tag) ?? tag;
