/** What changed between two datasets, and the revisions that calendars need (RFC 5545 §3.8.7.4). */
export {
  type ActivityChange,
  type ChangeKind,
  type CompareOptions,
  type Comparison,
  compareDatasets,
  type FieldChange,
} from './compare/compare-datasets.js';
export { lastRevision, type Revised, reviseDataset } from './compare/revise.js';
