import type { Problem, ReportProblem } from '@regional-presence/core';
import { ChunkedTypedArray, isOncePerColumn, rowRuns } from '@regional-presence/core/internal';

/** Problems that are kept to be joined with others; the first are reported when there are more. */
const MAX_KEPT = 4000;

const MAX_RUNS = 2000;

/** Row numbers in a plain array, and in blocks if they are many. */
const MAX_PLAIN_ROWS = 2000;

interface KeptProblem {
  /** That of the lowest row. */
  problem: Problem;
  rows: number[];
  more?: ChunkedTypedArray<Uint32Array>;
}

/**
 * Reports a problem that rows of a table share once, with the numbers of the rows: the same value in a column, or
 * whatever concerns the table as a whole. What has no row, or names other rows, is reported at once.
 */
export class RepeatedProblems {
  private readonly kept = new Map<string, KeptProblem>();

  constructor(private readonly target: ReportProblem) {}

  readonly report: ReportProblem = (problem) => {
    const row = problem.place?.row;
    if (row === undefined || problem.related || problem.rows) {
      this.target(problem);
      return;
    }
    const key = repeatedKey(problem);
    const known = this.kept.get(key);
    if (known) {
      addRow(known, row);
      if (row < known.problem.place!.row!) known.problem = problem;
      return;
    }
    if (this.kept.size >= MAX_KEPT) this.flush();
    this.kept.set(key, { problem, rows: [row] });
  };

  /** Reports what was kept, in the order in which the first of each came. */
  flush(): void {
    for (const kept of this.kept.values()) this.target(joined(kept));
    this.kept.clear();
  }
}

function repeatedKey({ code, place: { file = '', sheet = '', column } = {}, params }: Problem): string {
  const shared = `${code}\n${file}\n${sheet}\n${column?.letter ?? ''}`;
  return isOncePerColumn(code) ? shared : `${shared}\n${JSON.stringify(params)}`;
}

function addRow(kept: KeptProblem, row: number): void {
  if (kept.rows.length < MAX_PLAIN_ROWS) kept.rows.push(row);
  else {
    kept.more ??= new ChunkedTypedArray(Uint32Array);
    kept.more.push(row);
  }
}

function joined({ problem, rows, more }: KeptProblem): Problem {
  const count = rows.length + (more?.length ?? 0);
  if (count === 1) return problem;
  const all = new Uint32Array(count);
  all.set(rows);
  if (more) all.set(more.toTypedArray(), rows.length);
  const { record: _, ...place } = problem.place!;
  return { ...problem, place, rows: { count, runs: rowRuns(all, MAX_RUNS) } };
}
