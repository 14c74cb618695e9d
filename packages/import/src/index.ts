/** Import of spreadsheets and records into a validated dataset. */
export { FIELDS, type Field } from './column/field-words.js';
export { type CsvOptions, csvReader } from './csv/csv-reader.js';
export type { ImportCounts } from './gather/gathering.js';
export { importFiles } from './import-files.js';
export type { ImportInput, NamedContent } from './import-input.js';
export type {
  CommonImportOptions,
  ImportOptions,
  ImportProgress,
  TableOptions,
} from './import-options.js';
export type { ImportResult } from './import-result.js';
export { importRows, type RowOptions } from './import-rows.js';
export { jsonReader } from './json-reader.js';
export { type DraftMappingOptions, draftMapping } from './mapping/draft-mapping.js';
export { Mapping, mappingJsonSchema, parseMapping } from './mapping/mapping.js';
export { READERS } from './readers.js';
export { type RejectFile, rejectFiles } from './reject-file.js';
export type { RejectedRow, TableReport } from './table/import-table.js';
export { csvTablesWriter } from './tables/csv-tables-writer.js';
