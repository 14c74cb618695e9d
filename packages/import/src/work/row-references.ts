import type { TableRow } from '@regional-presence/core';
import type { LineObserver, RowOutcome } from '../sheet/line-observer.js';
import { printOfRow } from '../sheet/row-print.js';
import type { RowActivities } from '../sheet/row-sink.js';
import { type RowRef, tableKey } from './row-ref.js';

interface FoundRow {
  row: number;
  print: string;
  activities: RowActivities | undefined;
}

/** Finds the rows that decisions name: by their number, or, if they moved, by their print. */
export class RowReferences {
  private readonly tables = new Map<string, TableReferences>();

  constructor(refs: Iterable<RowRef>) {
    for (const ref of refs) {
      const key = tableKey(ref);
      const table = this.tables.get(key) ?? new TableReferences();
      this.tables.set(key, table);
      table.add(ref);
    }
  }

  /** What is to be shown the lines of a table; `undefined` if no decision names a row of it. */
  observerOf(table: Pick<RowRef, 'file' | 'sheet'>): LineObserver | undefined {
    return this.tables.get(tableKey(table));
  }

  /** The activities of a row; `undefined` if it was not found, or is no record. */
  find(ref: RowRef): RowActivities | undefined {
    return this.tables.get(tableKey(ref))?.find(ref)?.activities;
  }

  /** The number that a row has now; `undefined` if it was not found. */
  numberOf(ref: RowRef): number | undefined {
    return this.tables.get(tableKey(ref))?.find(ref)?.row;
  }
}

class TableReferences implements LineObserver {
  /** By number: the occurrences of a series have the row of their event. */
  private readonly byNumber = new Map<number, FoundRow[]>();
  private readonly byPrint = new Map<string, FoundRow[]>();

  add({ row, print }: RowRef): void {
    this.byNumber.set(row, []);
    if (print !== undefined) this.byPrint.set(print, []);
  }

  line(line: TableRow, _outcome: RowOutcome, activities?: RowActivities): void {
    const { row } = line;
    const named = this.byNumber.get(row);
    if (!named && this.byPrint.size === 0) return;
    const found: FoundRow = { row, print: printOfRow(line), activities };
    named?.push(found);
    this.byPrint.get(found.print)?.push(found);
  }

  find({ row, print }: RowRef): FoundRow | undefined {
    const named = this.byNumber.get(row) ?? [];
    const found = print === undefined ? named : named.filter((each) => each.print === print);
    if (found.length > 0 || print === undefined) return found.length === 1 ? found[0] : undefined;
    const moved = this.byPrint.get(print) ?? [];
    return moved.length === 1 ? moved[0] : undefined;
  }
}
