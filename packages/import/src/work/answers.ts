import type { Problem, Table, TableRow } from '@regional-presence/core';
import { answerStale, optionsUnused } from '@regional-presence/core/internal';
import type { AnswerOrigin } from '../answers/usable-answer.js';
import type { TableOptions } from '../plan/table-options.js';
import type { LineObserver } from '../sheet/line-observer.js';
import type { SheetPlace } from '../sheet/table-report.js';
import { Confirmations } from './confirmations.js';
import { type DecidedPairs, type Decision, decidedPairs, isConfirmation } from './decision.js';
import { type Edit, editedTable, staleEdit } from './edit.js';
import { optionsOfFile, optionsOfSheet, type SheetOptions } from './file-options.js';
import { tableKey } from './row-ref.js';
import { RowReferences } from './row-references.js';
import type { Work } from './work.js';

type Report = (problem: Problem) => void;

/** The answers of a person, applied to the tables of an import. Those that apply to nothing are reported. */
export class Answers {
  private readonly edits = new Map<string, Edit[]>();
  private readonly references: RowReferences;
  private readonly confirmations: Confirmations;
  private readonly filesRead = new Set<string>();
  private readonly sheetsRead = new Set<string>();
  /** The answers that cells have now. */
  private readonly answered = new Map<string, AnswerOrigin>();

  /** @param origins the answers of workbooks that edits and decisions come from. */
  constructor(
    private readonly options: TableOptions & Work,
    private readonly origins: ReadonlyMap<object, AnswerOrigin> = new Map(),
  ) {
    for (const edit of options.edits ?? []) {
      const key = tableKey(edit);
      const known = this.edits.get(key);
      if (known) known.push(edit);
      else this.edits.set(key, [edit]);
    }
    const decisions = options.decisions ?? [];
    this.references = new RowReferences(decisions.flatMap(({ rows }) => rows));
    this.confirmations = new Confirmations(decisions.filter(isConfirmation));
  }

  /** Notes that a file was opened. @returns whether it is left out. */
  skipsFile(file: string): boolean {
    this.filesRead.add(file);
    return optionsOfFile(this.options, file).skip ?? false;
  }

  /** The options of a table. */
  optionsOf(place: SheetPlace): SheetOptions {
    this.sheetsRead.add(tableKey(place));
    return optionsOfSheet(optionsOfFile(this.options, place.file), place);
  }

  /** What is to be shown the lines of a table. */
  observerOf(place: SheetPlace): LineObserver | undefined {
    return this.references.observerOf(place);
  }

  /** The table with its edits. */
  edited(table: Table, place: SheetPlace, report: Report, dropped?: (row: TableRow) => void): Table {
    const edits = this.edits.get(tableKey(place));
    if (!edits) return table;
    this.edits.delete(tableKey(place));
    return editedTable(table, edits, {
      problem: report,
      stale: (edit) => report(this.staleEditProblem(edit)),
      corrected: (edit, { row }) => {
        const origin = this.origins.get(edit);
        if (origin) this.answered.set(cellKey(place, row, edit.column), origin);
      },
      ...(dropped ? { dropped } : {}),
    });
  }

  /** The problem; one of a cell that an office answered about names the answer as well. */
  withAnswer(problem: Problem): Problem {
    const { place, related } = problem;
    if (this.answered.size === 0 || related || !place?.column || place.row === undefined) return problem;
    const { file = '', sheet, row, column } = place;
    const origin = this.answered.get(cellKey({ file, sheet }, row, column.letter));
    return origin ? { ...problem, related: [origin.place] } : problem;
  }

  /** What problems are reported to in place of a target: those that a person confirmed become remarks. */
  beforeReport(target: Report): Report {
    return this.confirmations.before(target);
  }

  /** The decisions as pairs of activities, when all files were read. */
  decided(report: Report): { events: DecidedPairs; others: DecidedPairs } {
    const stale = (decision: Decision, problem: Problem) => {
      const origin = this.origins.get(decision);
      report(origin ? staleAnswer(origin, problem.place) : problem);
    };
    this.confirmations.resolve(this.references, report, stale);
    const others = (this.options.decisions ?? []).filter((decision) => !isConfirmation(decision));
    return decidedPairs(others, this.references, stale);
  }

  private staleEditProblem(edit: Edit): Problem {
    const origin = this.origins.get(edit);
    return origin ? staleAnswer(origin, edit) : staleEdit(edit);
  }

  /** Reports edits and options for what was not read. */
  reportUnused(report: Report): void {
    for (const edits of this.edits.values()) for (const edit of edits) report(this.staleEditProblem(edit));
    for (const [file, { sheets = {}, skip }] of Object.entries(this.options.files ?? {})) {
      if (!this.filesRead.has(file)) report(optionsUnused({ part: 'file' }, { file }));
      else if (!skip)
        for (const sheet of Object.keys(sheets))
          if (!this.sheetsRead.has(tableKey({ file, sheet })))
            report(optionsUnused({ part: 'sheet' }, { file, sheet }));
    }
  }
}

const cellKey = (table: { file: string; sheet?: string | undefined }, row: number, column: string): string =>
  `${tableKey(table)}\u0000${row}\u0000${column}`;

/** The problem that an answer is about a row that is no longer what it was. */
const staleAnswer = (
  { value, place }: AnswerOrigin,
  about: { file?: string | undefined; row?: number | undefined } = {},
): Problem => answerStale({ value, file: about.file ?? '', row: about.row }, place);
