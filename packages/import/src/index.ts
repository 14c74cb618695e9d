/** Import of spreadsheets and records into a validated dataset. */
export { FIELDS, type Field } from './column/field-words.js';
export { type CorrectedFile, correctedFile } from './correct/corrected-file.js';
export type { CsvOptions } from './csv/csv-options.js';
export { csvTablesWriter } from './csv-package/csv-tables-writer.js';
export { type RejectFile, rejectFiles } from './csv-package/reject-file.js';
export type { ImportCounts } from './gather/dataset-builder.js';
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
export { jsonReader } from './json-records/json-reader.js';
export { type DraftMappingOptions, draftMapping } from './plan/draft-mapping.js';
export { type MappedColumn, Mapping, mappingJsonSchema, parseMapping } from './plan/mapping.js';
export { csvReader, READERS } from './reader/readers.js';
export type { TableReport } from './sheet/import-sheet.js';
export type { RejectedRow } from './sheet/row-sink.js';
export type { CellEdit, Edit, RowDrop, RowRef } from './work/edit.js';
