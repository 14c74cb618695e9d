/** Record linkage: which records are one meeting. */
export { BlockingIndex } from './block/blocking-index.js';
export { checkDuplicates } from './check-duplicates.js';
export type { Cluster } from './cluster/clusters.js';
export type { Decisions, NumberPair } from './cluster/decisions.js';
export type { DuplicateGroup } from './cluster/questions.js';
export { type Duplicates, findDuplicates } from './find-duplicates.js';
export { type Evidence, type EvidenceKind, type EvidenceTerm, evidenceTerms } from './match/evidence.js';
export { type EventMatch, matchEvents } from './match/match-events.js';
export { type ScoredKind, THRESHOLDS, WEIGHTS, type Weight } from './match/weights.js';
export { ActivityMerge } from './merge/activity-merge.js';
export type { MergeRecord } from './merge/compare-content.js';
export { loadThesaurus } from './title/load-thesaurus.js';
