import type { Problem, ReportProblem } from '@regional-presence/core';
import { type RowRef, tableKey } from './row-ref.js';

const NO_PROBLEMS_OF_ROW: readonly Problem[] = [];

/** Problems by table and row. */
export class ProblemsByRow {
  private readonly tables = new Map<string, Map<number, Problem[]>>();

  /** A function that keeps each problem with a row, and reports it. */
  observe(report: ReportProblem): ReportProblem {
    return (problem) => {
      const { file, sheet, row } = problem.place ?? {};
      if (file !== undefined && row !== undefined) this.add(tableKey({ file, sheet }), row, problem);
      report(problem);
    };
  }

  /** Finds the problems of the rows of a table. */
  ofTable(table: Pick<RowRef, 'file' | 'sheet'>): (row: number) => readonly Problem[] {
    const key = tableKey(table);
    return (row) => this.tables.get(key)?.get(row) ?? NO_PROBLEMS_OF_ROW;
  }

  private add(key: string, row: number, problem: Problem): void {
    let rows = this.tables.get(key);
    if (!rows) {
      rows = new Map();
      this.tables.set(key, rows);
    }
    const known = rows.get(row);
    if (known) known.push(problem);
    else rows.set(row, [problem]);
  }
}
