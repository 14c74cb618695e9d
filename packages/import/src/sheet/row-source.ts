import type { Table, TableRow } from '@regional-presence/core';

/** The rows of a table. They are read once; the first of them can be looked at before. */
export class RowSource {
  /** The first rows, which were read and not taken. */
  private readonly ahead: TableRow[] = [];
  private readonly batches: AsyncIterator<readonly TableRow[]> | Iterator<readonly TableRow[]>;
  /** Whether all rows were read. */
  isAtEnd = false;

  constructor(table: Table) {
    const rows = table.rows();
    this.batches = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  }

  /** The first rows, at least `count` if there are so many. */
  async look(count: number): Promise<readonly TableRow[]> {
    while (this.ahead.length < count && !this.isAtEnd)
      for (const row of (await this.read()) ?? []) this.ahead.push(row);
    return this.ahead;
  }

  /** The next rows; `undefined` after the last. */
  async next(): Promise<readonly TableRow[] | undefined> {
    return this.ahead.length > 0 ? this.ahead.splice(0) : this.read();
  }

  /** Takes the first rows, which were looked at. */
  take(count: number): readonly TableRow[] {
    return this.ahead.splice(0, count);
  }

  /** Gives rows back that were taken: they come next. */
  putBack(rows: readonly TableRow[]): void {
    this.ahead.unshift(...rows);
  }

  private async read(): Promise<readonly TableRow[] | undefined> {
    if (this.isAtEnd) return undefined;
    const next = await this.batches.next();
    if (!next.done) return next.value;
    this.isAtEnd = true;
    return undefined;
  }
}
