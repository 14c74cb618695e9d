import type { Problem, Severity } from '@regional-presence/core';
import { isOncePerColumn, ProblemLog, SEVERITIES } from '@regional-presence/core/internal';
import type { ProblemPattern } from '@regional-presence/core/problems';

/** Problems of one code in one column of one sheet. */
export interface ProblemGroup extends ProblemPattern {
  /** Whether all of them have the same message. */
  hasOneMessage: boolean;
}

type GroupKeyParts = Pick<Problem, 'code' | 'place'>;

const groupKey = ({ code, place: { file = '', sheet = '', column } = {} }: GroupKeyParts): string =>
  [file, sheet, code, column?.letter ?? ''].join('\n');

const hasParams = ({ params }: Problem): boolean => Object.keys(params).length > 0;

/** Collects problems and groups them. Its size depends on the number of groups, not of problems. */
export class ProblemGroups {
  private readonly log = new ProblemLog();
  private readonly firstMessages = new Map<string, string>();
  private readonly withSeveralMessages = new Set<string>();

  add(problem: Problem): void {
    this.log.add(problem);
    const key = groupKey(problem);
    const first = this.firstMessages.get(key);
    const isExample = problem.rows !== undefined && isOncePerColumn(problem.code) && hasParams(problem);
    if (isExample || (first !== undefined && first !== problem.message)) this.withSeveralMessages.add(key);
    this.firstMessages.set(key, problem.message);
  }

  get counts(): Readonly<Record<Severity, number>> {
    return this.log.counts;
  }

  /** The groups: errors, then warnings, then remarks; those of one severity by file and row. */
  groups(): ProblemGroup[] {
    return this.log
      .patterns()
      .map((pattern) => ({ ...pattern, hasOneMessage: !this.withSeveralMessages.has(groupKey(pattern)) }))
      .sort((a, b) => compareSeverity(a, b) || comparePlace(a.examples[0]!, b.examples[0]!));
  }
}

/** Groups problems. */
export function groupProblems(problems: Iterable<Problem>): ProblemGroup[] {
  const groups = new ProblemGroups();
  for (const problem of problems) groups.add(problem);
  return groups.groups();
}

/** Orders errors before warnings before remarks. */
export const compareSeverity = (a: Pick<Problem, 'severity'>, b: Pick<Problem, 'severity'>): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

const compareGroupTexts = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders problems by file, sheet and row. Problems of a whole file come before those of its rows. */
export function comparePlace({ place: a = {} }: Problem, { place: b = {} }: Problem): number {
  return (
    compareGroupTexts(a.file, b.file) || compareGroupTexts(a.sheet, b.sheet) || (a.row ?? 0) - (b.row ?? 0)
  );
}

/** The remedy of problems that need no action, in English. */
const NO_ACTION = 'No action needed.';

/** Separates the problems that a person reads from the remarks that need no action. */
export function displayedProblems(all: readonly ProblemGroup[]): {
  groups: ProblemGroup[];
  noActionCount: number;
} {
  const needsNoAction = ({ severity, examples }: ProblemGroup): boolean =>
    severity === 'remark' && examples.every(({ remedy }) => remedy === NO_ACTION);
  return {
    groups: all.filter((group) => !needsNoAction(group)),
    noActionCount: all.filter(needsNoAction).reduce((sum, { count }) => sum + count, 0),
  };
}
