/**
 * What the packages of this repository share. It is not public: it can change in any release.
 */
export { sharedKeys } from './block/blocking-keys.js';
export { clusterMatches, type DecidedCluster } from './cluster/clusters.js';
export { type Decisions, resolveDecisions } from './cluster/decisions.js';
export type { LinkGraph } from './cluster/link-graph.js';
export { groupQuestions } from './cluster/questions.js';
export { findLinks } from './find-links.js';
export { matchLinked } from './match/match-events.js';
export { isCopy, isCopyBySpelling, sortByContent } from './merge/compare-content.js';
export { possibleDuplicateProblem, RELATED_EVENTS } from './possible-duplicate.js';
