import type { Problem, ReportProblem } from '@regional-presence/core';
import {
  type ConfirmableCode,
  confirmationStale,
  findingConfirmed,
  findingOf,
} from '@regional-presence/core/internal';
import type { Confirmation } from './decision.js';
import { placeOfRow, type RowRef, tableKey } from './row-ref.js';
import type { RowReferences } from './row-references.js';

/**
 * What persons confirmed as right. A row may have moved, so that it is known only when all rows were read which problems
 * these are: until then the problems that may be meant wait.
 */
export class Confirmations {
  /** The codes and tables that any confirmation is about. */
  private readonly tables: ReadonlySet<string>;
  /** What is confirmed of records that are in no table. */
  private readonly ofRecords: ReadonlySet<string>;
  /** The problems that are confirmed, once all rows were read. */
  private confirmed: ReadonlySet<string> | undefined;
  private readonly waiting: Problem[] = [];

  constructor(private readonly confirmations: readonly Confirmation[]) {
    this.tables = new Set(
      confirmations.flatMap(({ code, rows }) => rows.map((row) => `${code}\u0000${tableKey(row)}`)),
    );
    this.ofRecords = new Set(
      confirmations.flatMap((confirmation) =>
        confirmation.rows.length === 0 ? [findingKey(confirmation, NO_ROW)] : [],
      ),
    );
  }

  /** What problems are reported to in place of a target. */
  before(target: ReportProblem): ReportProblem {
    if (this.confirmations.length === 0) return target;
    return (problem) => {
      const { code, place: { file, row, ...place } = {} } = problem;
      const isOfTable =
        file !== undefined &&
        row !== undefined &&
        this.tables.has(`${code}\u0000${tableKey({ file, sheet: place.sheet })}`);
      if (row === undefined && this.ofRecords.has(findingKey(problem, NO_ROW)))
        target(asConfirmation(problem));
      else if (!isOfTable) target(problem);
      else if (!this.confirmed) this.waiting.push(problem);
      else target(this.asConfirmed(problem, this.confirmed));
    };
  }

  /** When all rows were read: finds the rows, and reports what waited. A row that changed is not confirmed. */
  resolve(
    references: RowReferences,
    target: ReportProblem,
    stale: (confirmation: Confirmation, problem: Problem) => void,
  ): void {
    const confirmed = new Set<string>();
    for (const confirmation of this.confirmations)
      for (const ref of confirmation.rows) {
        const row = references.numberOf(ref);
        if (row === undefined) stale(confirmation, confirmationStale({}, placeOfRow(ref)));
        else confirmed.add(findingKey(confirmation, { ...ref, row }));
      }
    this.confirmed = confirmed;
    for (const problem of this.waiting.splice(0)) target(this.asConfirmed(problem, confirmed));
  }

  /** The remark that a person confirmed it, in the place of the problem; the problem where nobody did. */
  private asConfirmed(problem: Problem, confirmed: ReadonlySet<string>): Problem {
    const { code, place, params } = problem;
    const finding = { code, params, column: place?.column?.letter };
    return confirmed.has(findingKey(finding, place as RowRef)) ? asConfirmation(problem) : problem;
  }
}

const asConfirmation = ({ code, place }: Problem): Problem =>
  findingConfirmed({ finding: findingOf(code as ConfirmableCode) }, place);

const NO_ROW = { file: '', row: 0 };

/** One text for what was found in a row. */
const findingKey = (
  { code, column, params }: { code: string; column?: string | undefined; params: Problem['params'] },
  { file, sheet, row }: Pick<RowRef, 'file' | 'sheet' | 'row'>,
): string =>
  JSON.stringify([
    code,
    file,
    sheet ?? '',
    row,
    column ?? '',
    Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
