import type { EventOrder } from '@regional-presence/core';
import {
  ChunkedTypedArray,
  compareSortKeys,
  type EventSortKey,
  eventSortKey,
} from '@regional-presence/core/internal';

import type { ActivityStore, StagedActivity } from './activity-store.js';
import { mergeSorted, type SortedEntry } from './merge-sorted.js';
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

const ACTIVITIES_PER_BATCH = 1000;

interface PendingActivity {
  key: EventSortKey;
  number: number;
  json: string;
}

/** An activity as a line: its number, its sort key, and its JSON, which is parsed only when it is needed. */
const formatLine = ({ key: { day, id }, number, json }: PendingActivity): string =>
  `${number}\t${day}\t${id}\t${json}\n`;

const parseLine = (line: string): StagedActivity =>
  JSON.parse(line.slice(line.indexOf('{'))) as StagedActivity;

interface Run {
  start: number;
  end: number;
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
    const entry = (staged: StagedActivity): SortedEntry => ({
      staged: () => staged,
      key: eventSortKey(staged.activity, this.order),
    });
    const fresh = [...replaced.values()].flatMap((staged) => (staged ? [entry(staged)] : []));
    fresh.sort((a, b) => compareSortKeys(a.key, b.key));
    const readBytes = Math.max(Math.floor(MERGE_BYTES / (this.runs.length + 1)), MIN_READ_BYTES);
    const sources = [
      ...this.runs.map((run) => this.entriesOfRun(run, readBytes, replaced)),
      inBatches(fresh),
    ];
    let batch: StagedActivity[] = [];
    for await (const entries of mergeSorted(sources)) {
      for (const { staged } of entries) batch.push(staged());
      if (batch.length < ACTIVITIES_PER_BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  /** The activities of a run, without the replaced ones. */
  private async *entriesOfRun(
    { start, end }: Run,
    readBytes: number,
    replaced: ReadonlyMap<number, unknown>,
  ): AsyncIterable<SortedEntry[]> {
    const decoder = new TextDecoder();
    let rest = '';
    for (let at = start; at < end; at += readBytes) {
      const bytes = await this.file.read(at, Math.min(at + readBytes, end));
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop()!;
      const entries: SortedEntry[] = [];
      for (const line of lines) {
        const [number, day, id] = line.split('\t', 3) as [string, string, string];
        if (replaced.has(Number(number))) continue;
        entries.push({ staged: () => parseLine(line), key: { day: Number(day), id } });
      }
      if (entries.length > 0) yield entries;
    }
  }
}

async function* inBatches(entries: SortedEntry[]): AsyncIterable<SortedEntry[]> {
  if (entries.length > 0) yield entries;
}
