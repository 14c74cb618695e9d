import type { Problem, ProblemPlace } from '@regional-presence/core';
import type { ParameterTypesByName, ParamsOf, ProblemDefinition } from '@regional-presence/core/problems';

import type { Column, FieldCell } from '../column/column.js';

/** A problem of a cell or a row. It does not know its row, so that a reading can be reused for equal cells. */
export interface CellProblem {
  problem: Problem;
  column: Column | undefined;
}

/** What a reader made of the cells of a row. */
export interface Reading<Value> {
  readonly value: Value;
  /** The columns whose cells are in the value entirely. Every other cell of the row goes to `extra`. */
  readonly consumed: readonly Column[];
  readonly problems: readonly CellProblem[];
}

const NO_COLUMNS: readonly Column[] = [];
const NO_PROBLEMS: readonly CellProblem[] = [];

/** A reading that takes no cell and has no problem. */
export const plainReading = <Value>(value: Value): Reading<Value> => ({
  value,
  consumed: NO_COLUMNS,
  problems: NO_PROBLEMS,
});

/** Collects which cells a reader takes and what it reports. A cell that is taken and kept goes to `extra` as well. */
export class ReadingBuilder {
  private readonly taken: Column[] = [];
  private readonly kept: Column[] = [];
  private problems: CellProblem[] = [];

  /** The cell is in the value. */
  consume(...cells: readonly (FieldCell | undefined)[]): void {
    for (const cell of cells) if (cell) this.taken.push(cell.column);
  }

  /** The cell is not in the value, or not entirely: it goes to `extra`, whatever was consumed. */
  keep(...cells: readonly (FieldCell | undefined)[]): void {
    for (const cell of cells) if (cell) this.kept.push(cell.column);
  }

  isConsumed({ column }: FieldCell): boolean {
    return this.taken.includes(column);
  }

  /** Reports a problem of a cell, or of the row. */
  report<P extends ParameterTypesByName>(
    definition: ProblemDefinition<string, P>,
    cell: FieldCell | undefined,
    params: ParamsOf<P>,
  ): void {
    const written = cell?.written !== undefined && 'value' in params && params.value === cell.text;
    const shown = written ? { ...params, value: cell.written } : params;
    this.problems.push({ problem: definition(shown), column: cell?.column });
  }

  /** Adds problems that were found in the text of a cell. */
  add(problems: readonly Problem[], { column }: FieldCell): void {
    for (const problem of problems) this.problems.push({ problem, column });
  }

  /** Adds what another reader made of other cells. */
  include<Value>({ value, consumed, problems }: Reading<Value>): Value {
    this.taken.push(...consumed);
    this.problems.push(...problems);
    return value;
  }

  /** The first problem of a code that was reported. */
  reported(code: string): Problem | undefined {
    return this.problems.find(({ problem }) => problem.code === code)?.problem;
  }

  /** Whether a problem of a code was reported. */
  hasReported(code: string): boolean {
    return this.reported(code) !== undefined;
  }

  /** Withdraws problems of a code, which another cell makes untrue. */
  withdraw(code: string): void {
    this.problems = this.problems.filter(({ problem }) => problem.code !== code);
  }

  reading<Value>(value: Value): Reading<Value> {
    const consumed =
      this.kept.length === 0 ? this.taken : this.taken.filter((column) => !this.kept.includes(column));
    return { value, consumed, problems: this.problems };
  }
}

/** A problem at its place in a row. */
export const placedProblem = ({ problem, column }: CellProblem, row: ProblemPlace): Problem => ({
  ...problem,
  place: column ? { ...row, column: columnPlace(column) } : row,
});

const COLUMN_PLACES = new WeakMap<Column, { letter: string; name: string }>();

/** A column as problems name it: one object for each column. */
function columnPlace(column: Column): { letter: string; name: string } {
  let place = COLUMN_PLACES.get(column);
  if (!place) {
    place = { letter: column.letter, name: column.name };
    COLUMN_PLACES.set(column, place);
  }
  return place;
}
