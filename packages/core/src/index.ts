/** The typed model: records, their schemas, and the contracts of readers and writers. */
export type { ReportProblem } from './check/check.js';
export type {
  CellCorrection,
  CorrectedContent,
  Correction,
  CorrectionResult,
  RowRemoval,
} from './contract/correction.js';
export { type DatasetStream, datasetStream, type EventOrder } from './contract/dataset-stream.js';
export { datasetWriter } from './contract/dataset-writer.js';
export { type ByteSource, type Input, readAll, readChunks, type Sample } from './contract/input.js';
export type { Cell, Reader, ReaderOutput, RecordDocument, Table, TableRow } from './contract/reader.js';
export type { FolderWriter, OutputFile, StreamingWriter, Writer, WriterOptions } from './contract/writer.js';
export { modelLabels } from './label/labels-of-language.js';
export type { ModelLabels } from './label/model-labels.js';
export {
  type EarlierDetails,
  type EarlierWhen,
  type Modality,
  type Partner,
  type PartnerRole,
  Place,
  type PlanReference,
  type Revision,
  type Status,
  type Withdrawn,
} from './model/activity.js';
export { Body } from './model/body.js';
export { CoordinationMechanism } from './model/coordination.js';
export { type Activity, activitiesOf, type CollectionName, createDataset } from './model/create-dataset.js';
export { Dataset } from './model/dataset.js';
export { Engagement, type EngagementKind } from './model/engagement.js';
export { Event, type EventKind } from './model/event.js';
export { EVENT_KINDS, isEvent } from './model/event-kinds.js';
export type { CountryCode, Id } from './model/identifier.js';
export { datasetJsonSchema } from './model/json-schema.js';
export type { LocalizedText } from './model/localized-text.js';
export { type Clause, Instrument, Mandate } from './model/mandate.js';
export { Office } from './model/office.js';
export { Organization } from './model/organization.js';
export { Project } from './model/project.js';
export type { LocalHours, Period, TimeZone } from './model/records.js';
export { Region, type RegionCode } from './model/region.js';
export { REGION_CODES } from './model/region-codes.js';
export type { ReportingPeriod, Statement } from './model/reporting.js';
export { Series } from './model/series.js';
export type { Confidence, Source } from './model/source.js';
export { sourceLabel } from './model/source-label.js';
export { Sector, type SectorCode } from './model/union.js';
export { MODALITIES, STATUSES } from './model/vocabulary.js';
export { When } from './model/when.js';
export type { Problem, ProblemCode, ProblemPlace, ProblemRows } from './problem/problem.js';
export type { Severity } from './problem/severity.js';
export { isRightToLeft, LANGUAGES, type Language, textIn } from './text/language.js';
