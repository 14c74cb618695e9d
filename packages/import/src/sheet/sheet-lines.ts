import type { Cell, Problem, TableRow } from '@regional-presence/core';
import type { LineObserver, RowOutcome } from './line-observer.js';
import { printOfRow } from './row-print.js';
import type { RowActivities } from './row-sink.js';

/** A line of a sheet. */
export interface SheetLine {
  /** The number of the line, 1-based as in a spreadsheet. */
  row: number;
  /** The cells as they are in the file, with the edits. */
  cells: readonly Cell[];
  /** Its fingerprint before the edits, by which edits and decisions find the row if it moves. */
  print: string;
  outcome: RowOutcome;
  /** The ids of the records that the row became, or became part of. */
  records: readonly string[];
  /** The problems of the row. Those that need the whole dataset are there when the events have been read once. */
  problems: readonly Problem[];
}

/** The lines of a sheet, in the order of the file. Lines of a workbook that it does not hold are not among them. */
export interface SheetLines {
  readonly count: number;
  /** How many lines had each outcome. */
  readonly outcomes: Readonly<Record<RowOutcome, number>>;
  /** The lines from an index to before another, from 0. */
  at(from: number, to?: number): SheetLine[];
  /**
   * The line with a number; `undefined` where there is none.
   *
   * @param record the id of a record that it became: the occurrences of a series have the row of their event.
   */
  row(number: number, record?: string): SheetLine | undefined;
}

/** A line before it is known which rows were merged. */
interface RecordedLine {
  line: TableRow;
  outcome: RowOutcome;
  activities?: RowActivities | undefined;
}

/** Keeps the lines of a sheet. */
export class LineLog implements LineObserver {
  private readonly lines: RecordedLine[] = [];

  line(line: TableRow, outcome: RowOutcome, activities?: RowActivities): void {
    this.lines.push({ line, outcome, activities });
  }

  /** All lines, once all rows were merged. */
  finish(
    merged: (activities: RowActivities) => MergedActivities,
    problemsOfRow: (row: number) => readonly Problem[],
  ): SheetLines {
    this.lines.sort((a, b) => a.line.row - b.line.row);
    const resolved = this.lines.map(({ line, outcome, activities }): ResolvedLine => {
      if (!activities) return { line, outcome, records: NO_RECORDS };
      const { isMerged, records } = merged(activities);
      return { line, outcome: isMerged ? 'merged' : outcome, records };
    });
    return new ResolvedLines(resolved, problemsOfRow);
  }
}

const NO_RECORDS: readonly string[] = [];

/** What became of the activities of a row. */
export interface MergedActivities {
  /** Whether all of them became part of the record of another row. */
  isMerged: boolean;
  /** The ids of the records. */
  records: readonly string[];
}

interface ResolvedLine {
  line: TableRow;
  outcome: RowOutcome;
  records: readonly string[];
}

class ResolvedLines implements SheetLines {
  readonly outcomes: Record<RowOutcome, number> = {
    recorded: 0,
    merged: 0,
    rejected: 0,
    total: 0,
    skipped: 0,
    dropped: 0,
    blank: 0,
    header: 0,
    above: 0,
    section: 0,
  };

  constructor(
    private readonly lines: readonly ResolvedLine[],
    private readonly problemsOfRow: (row: number) => readonly Problem[],
  ) {
    for (const { outcome } of lines) this.outcomes[outcome]++;
  }

  get count(): number {
    return this.lines.length;
  }

  at(from: number, to?: number): SheetLine[] {
    return this.lines.slice(from, to).map((line) => this.withProblems(line));
  }

  row(number: number, record?: string): SheetLine | undefined {
    let [low, high] = [0, this.lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.lines[middle]!.line.row < number) low = middle + 1;
      else high = middle;
    }
    for (let line = this.lines[low]; line?.line.row === number; line = this.lines[++low])
      if (record === undefined || line.records.includes(record)) return this.withProblems(line);
    return undefined;
  }

  private withProblems({ line, outcome, records }: ResolvedLine): SheetLine {
    const { row, cells } = line;
    return { row, cells, print: printOfRow(line), outcome, records, problems: this.problemsOfRow(row) };
  }
}
