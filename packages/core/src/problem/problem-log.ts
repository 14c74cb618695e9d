import type { ProblemCode } from './catalogue';
import type { Problem, ProblemPlace } from './problem';
import type { Severity } from './problem-type';

/** Problems of one kind in one column of one sheet. */
export interface ProblemPattern {
  code: ProblemCode;
  severity: Severity;
  /** What they have in common: file, sheet, column. */
  place: ProblemPlace;
  count: number;
  /** The rows that have it: `4-1000, 1003`; those beyond the fiftieth gap are left out, as `…`. */
  rows: string;
  /** The first of them, whole. */
  examples: Problem[];
}

/** Of a pattern so many problems are kept whole. */
const EXAMPLES = 5;

/** So many runs of rows are told. */
const RUNS = 50;

interface Pattern {
  count: number;
  examples: Problem[];
  runs: [number, number][];
  more: boolean;
}

/**
 * Problems as they come, folded to patterns: a column that is wrong in a million rows takes no more room than
 * one that is wrong in a hundred.
 */
export class ProblemLog {
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  private readonly byKey = new Map<string, Pattern>();

  add(found: Problem): void {
    this.counts[found.severity]++;
    const { file = '', sheet = '', column } = found.place ?? {};
    const key = `${file}\n${sheet}\n${found.code}\n${column?.letter ?? ''}`;
    let pattern = this.byKey.get(key);
    if (!pattern) {
      pattern = { count: 0, examples: [], runs: [], more: false };
      this.byKey.set(key, pattern);
    }
    pattern.count++;
    if (pattern.examples.length < EXAMPLES) pattern.examples.push(found);
    addRow(pattern, found.place?.row);
  }

  /** In the order in which the first of each came. */
  patterns(): ProblemPattern[] {
    return [...this.byKey.values()].map(({ count, examples, runs, more }): ProblemPattern => {
      const { code, severity, place = {} } = examples[0]!;
      const common: ProblemPlace = {};
      if (place.file !== undefined) common.file = place.file;
      if (place.sheet !== undefined) common.sheet = place.sheet;
      if (place.column) common.column = place.column;
      if (count === 1) Object.assign(common, place);
      const rows = runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
      return {
        code,
        severity,
        place: common,
        count,
        rows: rows.concat(more ? ['…'] : []).join(', '),
        examples,
      };
    });
  }
}

function addRow(pattern: Pattern, row: number | undefined): void {
  if (row === undefined) return;
  const last = pattern.runs.at(-1);
  if (last && row >= last[0] && row <= last[1]) return;
  if (last && row === last[1] + 1) last[1] = row;
  else if (pattern.runs.length < RUNS) pattern.runs.push([row, row]);
  else pattern.more = true;
}

/** The patterns of problems that are at hand. */
export function problemPatterns(problems: Iterable<Problem>): ProblemPattern[] {
  const log = new ProblemLog();
  for (const found of problems) log.add(found);
  return log.patterns();
}
