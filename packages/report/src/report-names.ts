/**
 * The names of the documents.
 *
 * @example
 * REPORT_NAMES.includes('director-brief'); // true
 */
export const REPORT_NAMES = [
  'advisory-group',
  'director-brief',
  'annual-plan',
  'office-contribution',
  'open-questions',
] as const;
/** The documents that Resolution 25 asks for, and the open questions, which go back to the offices. */
export type ReportName = (typeof REPORT_NAMES)[number];
