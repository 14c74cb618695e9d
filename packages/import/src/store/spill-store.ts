import type { EventOrder } from '@regional-presence/core';
import { ChunkedTypedArray, compareSortKeys, eventSortKey } from '@regional-presence/core/internal';

import type { ActivityStore, StagedActivity } from './activity-store.js';
import { mergeSorted, type SortedSource } from './merge-sorted.js';
import { formatLine, type PendingActivity, parseLine, type Run, RunReader } from './run.js';
import type { SpillFile } from './spill-file.js';

/** Activities of this many characters are sorted in memory and written as one run. */
const RUN_LENGTH = 2_000_000;

/** Characters that are written at once. */
const WRITE_LENGTH = 65_536;

/** Bytes of all runs together that are in memory while they are merged. */
const MERGE_BYTES = 3_000_000;
/** Bytes of each run that are in memory, even of very many runs. */
const MIN_READ_BYTES = 8192;

/** The length of a text in UTF-8. A lone surrogate takes three bytes, as U+FFFD does. */
function utf8ByteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    if (code < 0x800) bytes++;
    else if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      bytes += 2;
      i++;
    } else bytes += 2;
  }
  return bytes;
}

/**
 * Activities in a file, by external merge sort: they are written in sorted runs and read by merging the runs. Only
 * the offset and length of each activity are in memory.
 */
export class SpillStore implements ActivityStore {
  private pending: PendingActivity[] = [];
  private pendingLength = 0;
  private count = 0;
  private readonly runs: Run[] = [];
  private readonly starts = new ChunkedTypedArray(Float64Array);
  private readonly lengths = new ChunkedTypedArray(Uint32Array);

  constructor(
    private readonly file: SpillFile,
    private readonly order: EventOrder,
  ) {}

  get size(): number {
    return this.count;
  }

  add(staged: StagedActivity): void {
    const number = this.count++;
    const json = JSON.stringify(staged);
    this.pending.push({ key: eventSortKey(staged.activity, this.order), number, json });
    this.pendingLength += json.length;
    this.starts.push(-1);
    this.lengths.push(0);
  }

  flush(): Promise<void> | undefined {
    return this.pendingLength < RUN_LENGTH ? undefined : this.writeRun();
  }

  private async writeRun(): Promise<void> {
    this.pending.sort((a, b) => compareSortKeys(a.key, b.key));
    const encoder = new TextEncoder();
    const start = this.file.size;
    let written = start;
    let lines = '';
    const write = async () => {
      const bytes = encoder.encode(lines);
      lines = '';
      await this.file.append(bytes);
    };
    for (const pending of this.pending) {
      const line = formatLine(pending);
      const length = utf8ByteLength(line);
      this.starts.set(pending.number, written);
      this.lengths.set(pending.number, length);
      written += length;
      lines += line;
      if (lines.length > WRITE_LENGTH) await write();
    }
    await write();
    this.runs.push({ start, end: written });
    this.pending = [];
    this.pendingLength = 0;
  }

  async get(number: number): Promise<StagedActivity> {
    const start = this.starts.at(number);
    if (start < 0) {
      const { json } = this.pending.find((pending) => pending.number === number)!;
      return JSON.parse(json) as StagedActivity;
    }
    const bytes = await this.file.read(start, start + this.lengths.at(number));
    return parseLine(new TextDecoder().decode(bytes));
  }

  async *ordered(
    replaced: ReadonlyMap<number, StagedActivity | undefined>,
  ): AsyncIterable<readonly StagedActivity[]> {
    if (this.pending.length > 0) await this.writeRun();
    const bytes = Math.max(Math.floor(MERGE_BYTES / (this.runs.length + 1)), MIN_READ_BYTES);
    const runs = this.runs.map((run) => new RunReader(this.file, run, bytes, replaced));
    for (const run of runs) await run.next();
    yield* mergeSorted([...runs, this.sortedList([...replaced.values()])]);
  }

  private sortedList(activities: readonly (StagedActivity | undefined)[]): SortedSource {
    const entries = activities.flatMap((staged) =>
      staged ? [{ staged, key: eventSortKey(staged.activity, this.order) }] : [],
    );
    entries.sort((a, b) => compareSortKeys(a.key, b.key));
    let at = 0;
    return {
      get key() {
        return entries[at]?.key;
      },
      activity: () => entries[at]!.staged,
      next() {
        at++;
        return undefined;
      },
    };
  }
}
