import type { Problem, Severity } from '@regional-presence/core';
import type { RejectedRow } from '@regional-presence/import';
import { type ProblemGroup, ProblemGroups } from '../terminal/problem-groups.js';

/** Problems that mean that a whole file is missing from the result. */
const FILE_LOST_CODES = new Set<string>([
  'file-empty',
  'file-format-unsupported',
  'file-unreadable',
  'folder-empty',
  'workbook-unreadable',
  'reader-failed',
  'dataset-version-unsupported',
  'header-row-not-found',
]);

/** Problems that mean the same if they have no row. */
const FILE_LOST_WITHOUT_ROW_CODES = new Set<string>([
  'json-structure-unsupported',
  'json-invalid',
  'calendar-unreadable',
]);

const losesFile = ({ code, place }: Problem): boolean =>
  FILE_LOST_CODES.has(code) || (FILE_LOST_WITHOUT_ROW_CODES.has(code) && place?.row === undefined);

/** Whether a problem says why nothing can be written. */
export const isOfRefusal = ({ code, severity }: Problem): boolean =>
  severity === 'error' || code === 'table-empty';

/** Collects the problems of an import in groups, and each problem if the command needs it. */
export class ImportLog {
  fileLost = false;
  /** A table has no rows: an office may have nothing to report, but not all of them. */
  hasEmptyTable = false;
  readonly problems: Problem[] = [];
  readonly rejected: RejectedRow[] = [];
  private readonly collected = new ProblemGroups();

  constructor(
    openingProblems: readonly Problem[],
    private readonly keepsEach: boolean,
  ) {
    for (const problem of openingProblems) this.report(problem);
  }

  readonly report = (problem: Problem): void => {
    this.collected.add(problem);
    if (losesFile(problem)) this.fileLost = true;
    if (problem.code === 'table-empty') this.hasEmptyTable = true;
    if (this.keepsEach) this.problems.push(problem);
  };

  readonly reject = (row: RejectedRow): void => {
    if (this.keepsEach) this.rejected.push(row);
  };

  get counts(): Readonly<Record<Severity, number>> {
    return this.collected.counts;
  }

  groups(): ProblemGroup[] {
    return this.collected.groups();
  }
}
