import type { TableRow } from '@regional-presence/core';

import type { SpillFile } from './spill-file.js';

/** Rows that wait in memory, in characters. More are written to the file. */
const MAX_WAITING_LENGTH = 8_000_000;

/** Bytes that are read from the file at once. */
const READ_BYTES = 1_000_000;

/**
 * Rows whose meaning depends on rows below them. They wait until all rows of the sheet were seen: in memory, and in a
 * temporary file where there is one.
 */
export class WaitingRows {
  private rows: TableRow[] = [];
  private length = 0;
  private readonly parts: { start: number; end: number }[] = [];

  constructor(private readonly file: SpillFile | undefined) {}

  add(row: TableRow): void {
    this.rows.push(row);
    for (const cell of row.cells) this.length += typeof cell === 'string' ? cell.length + 16 : 32;
  }

  /** To be awaited between batches of additions. */
  flush(): Promise<void> | undefined {
    return this.file && this.length > MAX_WAITING_LENGTH ? this.write(this.file) : undefined;
  }

  /** All rows, in the order of addition. They are forgotten. */
  async *take(): AsyncIterable<readonly TableRow[]> {
    for (const { start, end } of this.parts) yield* this.read(start, end);
    this.parts.length = 0;
    const { rows } = this;
    this.rows = [];
    if (rows.length > 0) yield rows;
  }

  private async write(file: SpillFile): Promise<void> {
    const encoder = new TextEncoder();
    const start = file.size;
    for (const row of this.rows) await file.append(encoder.encode(`${JSON.stringify(row)}\n`));
    this.parts.push({ start, end: file.size });
    this.rows = [];
    this.length = 0;
  }

  private async *read(start: number, end: number): AsyncIterable<readonly TableRow[]> {
    const decoder = new TextDecoder();
    let rest = '';
    for (let at = start; at < end; at += READ_BYTES) {
      const bytes = await this.file!.read(at, Math.min(at + READ_BYTES, end));
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop()!;
      yield lines.map((line) => JSON.parse(line) as TableRow);
    }
  }
}
