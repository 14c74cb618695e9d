/** The typed model: records, their schemas, and the contracts of readers and writers. */
export type { ReportProblem } from './check/check.js';
export {
  type DatasetStream,
  datasetStream,
  type EventOrder,
} from './contract/dataset-stream.js';
export { datasetWriter } from './contract/dataset-writer.js';
export { type ByteSource, type Input, readAll, readChunks, type Sample } from './contract/input.js';
export type { Cell, Reader, ReaderOutput, RecordDocument, Table, TableRow } from './contract/reader.js';
export type { FolderWriter, OutputFile, StreamingWriter, Writer, WriterOptions } from './contract/writer.js';
export { displayTitle } from './label/display-title.js';
export { modelLabels } from './label/labels-of-language.js';
export type { ModelLabels } from './label/model-labels.js';
export {
  MODALITIES,
  Modality,
  PARTNER_ROLES,
  Partner,
  PartnerRole,
  Place,
  PlanReference,
  Revision,
  STATUSES,
  Status,
  Withdrawn,
} from './model/activity.js';
export { Body } from './model/body.js';
export { CoordinationMechanism } from './model/coordination.js';
export {
  type Activity,
  activitiesOf,
  type CollectionName,
  createDataset,
  Dataset,
} from './model/dataset.js';
export { Engagement, EngagementKind } from './model/engagement.js';
export { EVENT_KINDS, Event, EventKind, isEvent } from './model/event.js';
export type { CountryCode, Id } from './model/identifier.js';
export { datasetJsonSchema } from './model/json-schema.js';
export { type Clause, Instrument, Mandate } from './model/mandate.js';
export { Office } from './model/office.js';
export { Organization } from './model/organization.js';
export { Project } from './model/project.js';
export { REGION_CODES, Region, RegionCode } from './model/region.js';
export { ReportingPeriod, Statement } from './model/reporting.js';
export { Series } from './model/series.js';
export { type Confidence, Source, sourceLabel } from './model/source.js';
export { Sector, SectorCode } from './model/union.js';
export { When } from './model/when.js';
export type { Problem, ProblemCode, ProblemPlace, Severity } from './problem/problem.js';
export { isRightToLeft, LANGUAGES, Language, LocalizedText, textIn } from './text/language.js';
