export * from './bytes/encoding';
export * from './column/field-words';
export { type Column, columnLetter, matchColumns } from './column/match-columns';
export * from './csv-reader';
export * from './import-files';
export * from './json-reader';
export * from './readers';
export type { RejectedRow, TableOptions } from './table/import-table';
