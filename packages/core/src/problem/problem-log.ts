import { ChunkedTypedArray } from '../collection/chunked-typed-array.js';
import type { Problem, ProblemCode, ProblemPlace } from './problem.js';
import { rowRuns, rowsOfRuns } from './row-runs.js';
import type { Severity } from './severity.js';

/** Problems of one kind in one column of one sheet. */
export interface ProblemPattern {
  code: ProblemCode;
  severity: Severity;
  /** What they have in common: file, sheet, column. */
  place: ProblemPlace;
  count: number;
  /** The rows that have it: `4-1000, 1003`, in at most fifty runs, then `…`. */
  rows: string;
  /** The first of them, in the order of their rows. */
  examples: Problem[];
}

const EXAMPLES_PER_PATTERN = 5;

interface PatternState {
  count: number;
  /** Those of the lowest rows, in order; problems without a row come last. */
  examples: Problem[];
  rows: ChunkedTypedArray<Uint32Array>;
}

/**
 * Collects problems and groups them: a column that is wrong in a million rows takes little more memory than one
 * that is wrong in a hundred. The result does not depend on the order in which the problems come.
 */
export class ProblemLog {
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, remark: 0 };
  private readonly byKey = new Map<string, PatternState>();

  add(problem: Problem): void {
    this.counts[problem.severity]++;
    const { file = '', sheet = '', row, column } = problem.place ?? {};
    const key = `${file}\n${sheet}\n${problem.code}\n${column?.letter ?? ''}`;
    let pattern = this.byKey.get(key);
    if (!pattern) {
      pattern = { count: 0, examples: [], rows: new ChunkedTypedArray(Uint32Array) };
      this.byKey.set(key, pattern);
    }
    pattern.count += problem.rows?.count ?? 1;
    if (problem.rows) for (const each of rowsOfRuns(problem.rows.runs)) pattern.rows.push(each);
    else if (row !== undefined) pattern.rows.push(row);
    addExample(pattern.examples, problem);
  }

  /** The groups, in the order in which the first problem of each came. */
  patterns(): ProblemPattern[] {
    return [...this.byKey.values()].map(({ count, examples, rows }): ProblemPattern => {
      const { code, severity, place = {} } = examples[0]!;
      const common: ProblemPlace = {};
      if (place.file !== undefined) common.file = place.file;
      if (place.sheet !== undefined) common.sheet = place.sheet;
      if (place.column) common.column = place.column;
      if (count === 1) Object.assign(common, place);
      return { code, severity, place: common, count, rows: rowRuns(rows.toTypedArray()), examples };
    });
  }
}

const rowOf = ({ place }: Problem): number => place?.row ?? Number.POSITIVE_INFINITY;

function addExample(examples: Problem[], found: Problem): void {
  const row = rowOf(found);
  if (examples.length === EXAMPLES_PER_PATTERN && rowOf(examples.at(-1)!) <= row) return;
  let at = examples.length;
  while (at > 0 && rowOf(examples[at - 1]!) > row) at--;
  examples.splice(at, 0, found);
  if (examples.length > EXAMPLES_PER_PATTERN) examples.pop();
}

/**
 * Groups problems by code, file, sheet and column.
 *
 * @example
 * problemPatterns([]); // []
 */
export function problemPatterns(problems: Iterable<Problem>): ProblemPattern[] {
  const log = new ProblemLog();
  for (const problem of problems) log.add(problem);
  return log.patterns();
}
