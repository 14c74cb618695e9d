import { defineProblem } from '../define-problem.js';

/** What to do with a file of a format that is not supported. */
export const FORMAT_ADVICE = [
  'saveAsXlsx',
  'copyTable',
  'unpack',
  'exportCsv',
  'removePassword',
  'saveAttachment',
  'export',
] as const;
export type FormatAdvice = (typeof FORMAT_ADVICE)[number];

export const fileEmpty = /* @__PURE__ */ defineProblem('file-empty', {
  severity: 'error',
  params: {},
  message: 'The file is empty.',
  remedy: 'Export the spreadsheet again and check the size of the file.',
});

export const fileFormatUnsupported = /* @__PURE__ */ defineProblem('file-format-unsupported', {
  severity: 'error',
  params: { format: 'name?', advice: FORMAT_ADVICE },
  message:
    'Unsupported file format{format, select, none {: the file does not contain a table} other {: {format}}}. The file was not read.',
  remedy:
    '{advice, select, saveAsXlsx {Open the file and save it as an Excel workbook (.xlsx) or as CSV.} copyTable {Copy the table into a spreadsheet and save it as .xlsx or CSV.} unpack {Unpack the archive and read the files in it.} exportCsv {Export the table as CSV.} removePassword {Open the file, remove its password and save it again.} saveAttachment {Save the attached table as a file and read that file.} other {Export the table as CSV (UTF-8), Excel (.xlsx) or JSON.}}',
});

export const fileUnreadable = /* @__PURE__ */ defineProblem('file-unreadable', {
  severity: 'error',
  params: { reason: ['notFound', 'permission', 'other'], detail: 'name?' },
  message:
    '{reason, select, notFound {File not found.} permission {Permission to read the file is denied.} other {The file cannot be read{detail, select, none {} other { ({detail})}}.}}',
  remedy: 'Check the path and your permissions.',
});

export const folderEmpty = /* @__PURE__ */ defineProblem('folder-empty', {
  severity: 'error',
  params: {},
  message: 'The folder contains no file of a supported format.',
  remedy: 'Name the folder that contains the spreadsheets. Its subfolders are not searched.',
});

export const fileSkipped = /* @__PURE__ */ defineProblem('file-skipped', {
  severity: 'remark',
  params: { extensions: 'names' },
  message: 'Skipped: unsupported file extension (supported: {extensions}).',
  remedy: 'To read the file, name it directly instead of its folder.',
});

export const questionsDocumentSkipped = /* @__PURE__ */ defineProblem('questions-document-skipped', {
  severity: 'warning',
  params: { workbook: 'name' },
  message:
    'Skipped: a Word file with questions to an office that lost what its answers change, as a program saved it that does not keep forms.',
  remedy:
    'Write the answers into the workbook with the same questions, {workbook}, and put it among the files.',
});

export const ownReportSkipped = /* @__PURE__ */ defineProblem('own-report-skipped', {
  severity: 'remark',
  params: {},
  message: 'Skipped: a report that was made from the files of the offices.',
  remedy: 'If the report is to be read as a list, name the file directly instead of its folder.',
});

export const fileDuplicate = /* @__PURE__ */ defineProblem('file-duplicate', {
  severity: 'remark',
  params: { other: 'name' },
  message: 'The file has the same content as {other}. It was read once.',
  remedy: 'No action needed.',
});

export const correctionUnsupported = /* @__PURE__ */ defineProblem('correction-unsupported', {
  severity: 'error',
  params: { format: 'name' },
  message: 'The file was not corrected: files of the format {format} can only be read.',
  remedy: 'Correct the file in the program that wrote it.',
});

export const readerFailed = /* @__PURE__ */ defineProblem('reader-failed', {
  severity: 'error',
  params: { reader: 'name', detail: 'name' },
  message: 'The reader {reader} failed and the rest of the file was not read: {detail}',
  remedy: 'Report the error to the author of the reader, or export the file in another format.',
});

export const encodingDetected = /* @__PURE__ */ defineProblem('encoding-detected', {
  severity: 'remark',
  params: { encoding: 'name' },
  message: 'Encoding detected: {encoding}.',
  remedy: 'If letters are wrong, specify the encoding or export the file as UTF-8.',
});

export const textUndecodable = /* @__PURE__ */ defineProblem('text-undecodable', {
  severity: 'error',
  params: { encoding: 'name', lines: 'name?' },
  message:
    'Some characters of the file are lost: their bytes are not valid {encoding}, or they were lost when the file was saved.{lines, select, none {} other { Lines: {lines}.}}',
  remedy: 'Export the file as UTF-8, or specify its encoding.',
});

/** What is wrong with a workbook. */
export const WORKBOOK_FAULTS = [
  'notUnpackable',
  'tooLarge',
  'doctype',
  'invalidXml',
  'noSheets',
  'sheetMissing',
] as const;
/** What is wrong with a workbook, in which of its parts, and the technical detail. */
export interface WorkbookFault {
  reason: (typeof WORKBOOK_FAULTS)[number];
  part?: string;
  detail?: string;
}

export const workbookUnreadable = /* @__PURE__ */ defineProblem('workbook-unreadable', {
  severity: 'error',
  params: {
    reason: WORKBOOK_FAULTS,
    part: 'name?',
    detail: 'name?',
  },
  message:
    'The file cannot be read: {reason, select, notUnpackable {the archive is damaged} tooLarge {{part} unpacks to more than the allowed size} doctype {{part} contains a document type declaration} invalidXml {{part} is not valid XML} noSheets {it has no sheets} other {the sheet {part} is missing}}{detail, select, none {} other { ({detail})}}.',
  remedy: 'Open the file in Excel or Word and save it again, or export the table as CSV.',
});

export const documentWithoutTables = /* @__PURE__ */ defineProblem('document-without-tables', {
  severity: 'warning',
  params: {},
  message: 'The document has no table. Nothing was read from it.',
  remedy: 'If it lists activities, put them into a table with one row each, under a row with headings.',
});

export const sheetHidden = /* @__PURE__ */ defineProblem('sheet-hidden', {
  severity: 'remark',
  params: { sheet: 'text' },
  message: 'The sheet {sheet} is hidden. Hidden sheets are imported like others.',
  remedy: 'Delete the sheet if it is not part of the record, or skip hidden sheets and rows (skipHidden).',
});

export const sheetSkipped = /* @__PURE__ */ defineProblem('sheet-skipped', {
  severity: 'remark',
  params: { rows: 'number', reason: ['noTitles', 'noActivities'] },
  message:
    '{reason, select, noTitles {The sheet has no header row with a title column} other {No column of the sheet says when, how or where activities take place}}. {rows, plural, one {# row was} other {# rows were}} skipped.',
  remedy: 'No action needed if the sheet contains no activities.',
});

export const rowsHidden = /* @__PURE__ */ defineProblem('rows-hidden', {
  severity: 'remark',
  params: { rows: 'name' },
  message: 'Hidden or filtered rows were read: {rows}.',
  remedy: 'Delete these rows if they are not part of the record.',
});

export const hiddenSkipped = /* @__PURE__ */ defineProblem('hidden-skipped', {
  severity: 'remark',
  params: { rows: 'name?' },
  message:
    '{rows, select, none {The sheet is hidden and was skipped.} other {Hidden or filtered rows were skipped: {rows}.}}',
  remedy:
    'No action needed if they are not part of the record. Otherwise import without skipping hidden content.',
});

export const formulasNotComputed = /* @__PURE__ */ defineProblem('formulas-not-computed', {
  severity: 'warning',
  params: { cells: 'name' },
  message: 'The file contains no values for the formulas in {cells}. These cells were read as empty.',
  remedy: 'Open the workbook in a spreadsheet program and save it, which computes the values.',
});

export const jsonInvalid = /* @__PURE__ */ defineProblem('json-invalid', {
  severity: 'error',
  params: { line: 'number', column: 'number', near: 'text' },
  message: 'Invalid JSON in line {line}, column {column}, near {near}.',
  remedy:
    'Correct the file at that place: a comma, a quotation mark or a bracket is missing, or one is too many.',
});

/** The types of JSON values. */
export const JSON_TYPES = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;

export const jsonStructureUnsupported = /* @__PURE__ */ defineProblem('json-structure-unsupported', {
  severity: 'error',
  params: {
    reason: ['notATable', 'noRecords', 'collectionNotArray', 'itemNotObject', 'noObjects', 'tooDeep'],
    found: 'name?',
    item: 'number?',
  },
  message:
    '{reason, select, notATable {The file must contain an object or an array of objects, but contains a value of type {found}} noRecords {The object is not a dataset and contains no array of records} collectionNotArray {The collection {found} must be an array} itemNotObject {Item {item} must be an object, but is of type {found}} noObjects {No item of the array is an object; the first is of type {found}} other {Item {item} is nested too deeply}}.',
  remedy: 'Provide an array of objects, one per activity, or a dataset that fits the JSON Schema.',
});

export const jsonNumberImprecise = /* @__PURE__ */ defineProblem('json-number-imprecise', {
  severity: 'warning',
  params: { value: 'text' },
  message: 'The number {value} exceeds the precision of a JSON number. Its last digits may be wrong.',
  remedy: 'Write it as text, in quotation marks, if it is a reference number.',
});

export const jsonMembersUnread = /* @__PURE__ */ defineProblem('json-members-unread', {
  severity: 'remark',
  params: { names: 'texts' },
  message: 'The file has values outside of its lists of records, which were not read: {names}.',
  remedy: 'No action needed if they are no activities. Else put them into a list.',
});

export const jsonTypesUnread = /* @__PURE__ */ defineProblem('json-types-unread', {
  severity: 'remark',
  params: { rows: 'number', names: 'texts' },
  message:
    '{rows, plural, one {# object} other {# objects}} of types that are no events {rows, plural, one {was} other {were}} not read: {names}.',
  remedy: 'No action needed if they are no activities. Else give them the type Event.',
});

export const jsonEventsUnread = /* @__PURE__ */ defineProblem('json-events-unread', {
  severity: 'warning',
  params: { name: 'text' },
  message:
    'The list {name} of the record has items with titles and dates of their own. They are kept with the record, and are no events of their own.',
  remedy: 'If they are events, put them into the list that has the record.',
});

export const jsonNameRepeated = /* @__PURE__ */ defineProblem('json-name-repeated', {
  severity: 'warning',
  params: { name: 'text', line: 'number' },
  message:
    'The name {name} is in one object twice, the second time in line {line}. The last value is read. The others are kept with the record.',
  remedy: 'Give each value a name of its own.',
});

export const datasetVersionUnsupported = /* @__PURE__ */ defineProblem('dataset-version-unsupported', {
  severity: 'error',
  params: { version: 'name' },
  message: 'The dataset has version {version}. Only version 1 is supported.',
  remedy: 'Use the version of Regional Presence that wrote the dataset, or a newer one.',
});

export const dataPackageDescriptor = /* @__PURE__ */ defineProblem('data-package-descriptor', {
  severity: 'remark',
  params: {},
  message: 'The file describes the tables of a Data Package. It contains no records.',
  remedy: 'No action needed. The records are in the tables that the file describes.',
});
