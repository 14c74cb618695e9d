import type { Input, Problem, TableRow } from '@regional-presence/core';
import { indexOfColumn } from '../column/match-columns.js';
import { cellText } from '../field/text.js';
import type { ImportOptions } from '../import-options.js';
import { rowPrint } from '../sheet/row-print.js';
import { RowSource } from '../sheet/row-source.js';
import type { TableReport } from '../sheet/table-report.js';
import { optionsOfFile } from '../work/file-options.js';
import { tableKey } from '../work/row-ref.js';
import type { KeptOutputs } from './kept-outputs.js';
import type { AnswerBasis } from './reference.js';
import type { UsableAnswer } from './usable-answer.js';

/** Rows of which one must still be there. */
const MAX_ROWS_OF_BASIS = 20;

/** Rows that are searched for the quoted cells. */
const MAX_ROWS_WITH_EXAMPLES = 5000;

const ROWS_OF_DATA: ReadonlySet<string> = new Set(['recorded', 'merged', 'rejected']);

/** What a table is when a question about it is asked. */
export function basisOf({ place, params }: Problem, table: TableReport): AnswerBasis {
  const { file, sheet, headerRow, lines } = table;
  const letter = place?.column?.letter;
  const column = letter !== undefined && /^[A-Z]+$/.test(letter) ? letter : undefined;
  const searched = lines?.at(0, MAX_ROWS_WITH_EXAMPLES) ?? [];
  const data = searched.filter(({ outcome }) => ROWS_OF_DATA.has(outcome));
  const { examples, value } = params;
  const quoted = [...(Array.isArray(examples) ? examples : []), value].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );
  const texts = column === undefined ? [] : data.map(({ cells }) => textAt(cells, column));
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { heading: lines?.row(headerRow)?.print }),
    ...(column === undefined ? {} : { column }),
    examples: quoted.flatMap((part) => texts.find((text) => text.includes(part)) ?? []),
    rows: data.slice(0, MAX_ROWS_OF_BASIS).map(({ print }) => print),
  };
}

const textAt = (cells: TableRow['cells'], column: string): string =>
  cellText(cells[indexOfColumn(column)]).text;

/** The answers that change how a table is read, and whose table is no longer what it was. */
export async function staleBases(
  answers: readonly UsableAnswer[],
  inputs: readonly Input[],
  options: ImportOptions,
  kept: KeptOutputs,
): Promise<ReadonlySet<UsableAnswer>> {
  const left = new Map<UsableAnswer, BasisCheck>();
  const stale = new Set<UsableAnswer>();
  for (const answer of answers) {
    const { change, reference } = answer;
    if (!change.files) continue;
    const { basis } = reference;
    if (basis && Object.keys(change.files).every((file) => file === basis.file))
      left.set(answer, new BasisCheck(basis));
    else stale.add(answer);
  }
  const files = new Set([...left.keys()].map(({ reference }) => reference.basis!.file));
  for (const input of inputs)
    if (files.has(input.name)) {
      const checks = [...left.values()].filter(({ basis }) => basis.file === input.name);
      await checkFile(input, options, kept, checks);
    }
  for (const [answer, check] of left) if (!check.holds) stale.add(answer);
  return stale;
}

async function checkFile(
  input: Input,
  options: ImportOptions,
  kept: KeptOutputs,
  checks: readonly BasisCheck[],
): Promise<void> {
  try {
    for await (const output of kept.read(input, optionsOfFile(options, input.name))) {
      if (output.type !== 'table') continue;
      const own = checks.filter(
        ({ basis }) => tableKey(basis) === tableKey({ file: input.name, sheet: output.sheet || undefined }),
      );
      const rows = new RowSource(output);
      for (let batch = await rows.next(); batch; batch = await rows.next()) {
        for (const row of batch) for (const check of own) check.take(row);
        if (own.every(({ holds }) => holds)) break;
      }
    }
  } catch {
    // The import of the file reports it, and no answer about it is used.
  }
}

/** Looks in a table for what a question was asked about. */
class BasisCheck {
  private hasHeading: boolean;
  private hasRow: boolean;
  private readonly examples: Set<string>;
  private readonly prints: ReadonlySet<string>;

  constructor(readonly basis: AnswerBasis) {
    this.hasHeading = basis.heading === undefined;
    this.hasRow = basis.rows.length === 0;
    this.examples = new Set(basis.examples);
    this.prints = new Set(basis.rows);
  }

  get holds(): boolean {
    return this.hasHeading && this.hasRow && this.examples.size === 0;
  }

  take({ cells }: TableRow): void {
    if (this.holds) return;
    const print = rowPrint(cells);
    if (print === this.basis.heading) this.hasHeading = true;
    if (this.prints.has(print)) this.hasRow = true;
    const { column } = this.basis;
    if (column !== undefined) this.examples.delete(textAt(cells, column));
  }
}
