/** Import of spreadsheets and records into a validated dataset. */
export { FIELDS, type Field } from './column/field-words.js';
export { type CorrectedFile, correctedFile } from './correct/corrected-file.js';
export type { CsvOptions } from './csv/csv-options.js';
export { csvTablesWriter } from './csv-package/csv-tables-writer.js';
export { type RejectFile, rejectFiles } from './csv-package/reject-file.js';
export { type DraftMappingOptions, draftMapping } from './draft-mapping.js';
export type { ImportCounts } from './gather/row-counts.js';
export { importFiles } from './import-files.js';
export type { ImportInput, NamedContent } from './import-input.js';
export type {
  CommonImportOptions,
  ImportOptions,
} from './import-options.js';
export type { ImportResult } from './import-result.js';
export { importRows, type RowOptions } from './import-rows.js';
export { jsonReader } from './json-records/json-reader.js';
export type { OfficeQuestion, OfficeQuestions } from './office/office-question.js';
export { type OfficeQuestionOptions, questionsByOffice } from './office/questions-by-office.js';
export { type MappedColumn, Mapping, mappingJsonSchema, parseMapping } from './plan/mapping.js';
export type { SheetPlan } from './plan/sheet-plan.js';
export type { TableOptions } from './plan/table-options.js';
export { type CellDraft, type CellPreview, previewCell } from './preview-cell.js';
export type { Answer, Question } from './questions/question.js';
export { questions } from './questions/questions.js';
export { csvReader, READERS } from './reader/readers.js';
export type { RowOutcome } from './sheet/line-observer.js';
export type { RejectedRow } from './sheet/row-sink.js';
export type { SheetLine, SheetLines } from './sheet/sheet-lines.js';
export type { TableReport } from './sheet/table-report.js';
export { addTranslations, type TranslatedDataset } from './translation/add-translations.js';
export type { Translation } from './translation/translation.js';
export type { Confirmation, Decision, DuplicateDecision } from './work/decision.js';
export type { CellEdit, Edit, RowDrop } from './work/edit.js';
export type { FileOptions, OptionsByFile, SheetOptions } from './work/file-options.js';
export type { ImportPhase, ImportProgress } from './work/import-pace.js';
export { mergeWork } from './work/merge-work.js';
export type { RowRef } from './work/row-ref.js';
export { parseWork, Work, workJsonSchema } from './work/work.js';
