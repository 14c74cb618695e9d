import type { EventOrder } from '@regional-presence/core';
import {
  ChunkedTypedArray,
  compareSortKeys,
  type EventSortKey,
  eventSortKey,
} from '@regional-presence/core/internal';

import type { ActivityStore, Kept } from './activity-store.js';

/** A place for what does not fit into memory: a temporary file. What is written stays until the import is over. */
export interface Scratch {
  /** Writes behind what was written before. */
  append(bytes: Uint8Array): Promise<void>;
  read(start: number, end: number): Promise<Uint8Array>;
}

/** So many characters of activities are sorted in memory and written as one run. */
const RUN = 2_000_000;

/** So many characters are written at once. */
const WRITE = 65_536;

/** So many bytes of all runs together are in memory while they are merged; of each run at least so many. */
const MERGING = 3_000_000;
const LEAST = 8192;

/** The length of a text in UTF-8; what cannot be encoded takes three bytes. */
function bytesOf(text: string): number {
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

const BATCH = 1000;

interface Pending {
  key: EventSortKey;
  number: number;
  json: string;
}

/** An activity's line: its number, what it is ordered by, and the activity, which is parsed only once its turn comes. */
const lineOf = ({ key: { day, id }, number, json }: Pending): string => `${number}\t${day}\t${id}\t${json}\n`;

const keptIn = (line: string): Kept => JSON.parse(line.slice(line.indexOf('{'))) as Kept;

interface Run {
  start: number;
  end: number;
}

/**
 * Activities outside memory: written in sorted runs, read back by merging the runs. Of each activity only its
 * place is kept in memory.
 */
export class ScratchStore implements ActivityStore {
  private pending: Pending[] = [];
  private pendingLength = 0;
  private written = 0;
  private count = 0;
  private readonly runs: Run[] = [];
  private readonly starts = new ChunkedTypedArray(Float64Array);
  private readonly lengths = new ChunkedTypedArray(Uint32Array);

  constructor(
    private readonly scratch: Scratch,
    private readonly order: EventOrder,
  ) {}

  get size(): number {
    return this.count;
  }

  add(kept: Kept): void {
    const number = this.count++;
    const json = JSON.stringify(kept);
    this.pending.push({ key: eventSortKey(kept.activity, this.order), number, json });
    this.pendingLength += json.length;
    this.starts.push(-1);
    this.lengths.push(0);
  }

  flush(): Promise<void> | undefined {
    return this.pendingLength < RUN ? undefined : this.writeRun();
  }

  private async writeRun(): Promise<void> {
    this.pending.sort((a, b) => compareSortKeys(a.key, b.key));
    const encoder = new TextEncoder();
    const start = this.written;
    let lines = '';
    const write = async () => {
      const bytes = encoder.encode(lines);
      lines = '';
      await this.scratch.append(bytes);
    };
    for (const pending of this.pending) {
      const line = lineOf(pending);
      const length = bytesOf(line);
      this.starts.set(pending.number, this.written);
      this.lengths.set(pending.number, length);
      this.written += length;
      lines += line;
      if (lines.length > WRITE) await write();
    }
    await write();
    this.runs.push({ start, end: this.written });
    this.pending = [];
    this.pendingLength = 0;
  }

  async get(number: number): Promise<Kept> {
    const start = this.starts.at(number);
    if (start < 0) {
      const { json } = this.pending.find((pending) => pending.number === number)!;
      return JSON.parse(json) as Kept;
    }
    const bytes = await this.scratch.read(start, start + this.lengths.at(number));
    return keptIn(new TextDecoder().decode(bytes));
  }

  async *ordered(replaced: ReadonlyMap<number, Kept | undefined>): AsyncIterable<readonly Kept[]> {
    if (this.pending.length > 0) await this.writeRun();
    const entry = (kept: Kept): Entry => ({ kept: () => kept, key: eventSortKey(kept.activity, this.order) });
    const fresh = [...replaced.values()].flatMap((kept) => (kept ? [entry(kept)] : []));
    fresh.sort((a, b) => compareSortKeys(a.key, b.key));
    const piece = Math.max(Math.floor(MERGING / (this.runs.length + 1)), LEAST);
    const sources = [...this.runs.map((run) => this.linesOf(run, piece, replaced)), inBatches(fresh)];
    let batch: Kept[] = [];
    for await (const entries of mergeSorted(sources)) {
      for (const { kept } of entries) batch.push(kept());
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  /** The activities of a run, without those that were replaced. */
  private async *linesOf(
    { start, end }: Run,
    piece: number,
    replaced: ReadonlyMap<number, unknown>,
  ): AsyncIterable<Entry[]> {
    const decoder = new TextDecoder();
    let rest = '';
    for (let at = start; at < end; at += piece) {
      const bytes = await this.scratch.read(at, Math.min(at + piece, end));
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop()!;
      const entries: Entry[] = [];
      for (const line of lines) {
        const [number, day, id] = line.split('\t', 3) as [string, string, string];
        if (replaced.has(Number(number))) continue;
        entries.push({ kept: () => keptIn(line), key: { day: Number(day), id } });
      }
      if (entries.length > 0) yield entries;
    }
  }
}

interface Entry {
  kept: () => Kept;
  key: EventSortKey;
}

async function* inBatches(entries: Entry[]): AsyncIterable<Entry[]> {
  if (entries.length > 0) yield entries;
}

/** One sorted source in a merge, at its next entry. */
interface Cursor {
  batch: readonly Entry[];
  at: number;
  source: AsyncIterator<readonly Entry[]>;
}

/** Merges sorted sources into one, in batches; a heap holds the sources by their next entries. */
async function* mergeSorted(sources: readonly AsyncIterable<Entry[]>[]): AsyncIterable<Entry[]> {
  const heap: Cursor[] = [];
  const before = (a: Cursor, b: Cursor) => compareSortKeys(a.batch[a.at]!.key, b.batch[b.at]!.key) < 0;
  const sink = (from: number) => {
    let i = from;
    for (;;) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < heap.length && before(heap[child]!, heap[least]!)) least = child;
      if (least === i) return;
      [heap[i], heap[least]] = [heap[least]!, heap[i]!];
      i = least;
    }
  };
  for (const source of sources) {
    const iterator = source[Symbol.asyncIterator]();
    const next = await iterator.next();
    if (!next.done) heap.push({ batch: next.value, at: 0, source: iterator });
  }
  for (let i = heap.length >> 1; i >= 0; i--) sink(i);
  let merged: Entry[] = [];
  while (heap.length > 0) {
    const top = heap[0]!;
    merged.push(top.batch[top.at]!);
    top.at++;
    if (top.at === top.batch.length) {
      const next = await top.source.next();
      if (!next.done) {
        top.batch = next.value;
        top.at = 0;
      } else {
        const last = heap.pop()!;
        if (heap.length > 0) heap[0] = last;
      }
    }
    if (heap.length > 0) sink(0);
    if (merged.length < BATCH) continue;
    yield merged;
    merged = [];
  }
  if (merged.length > 0) yield merged;
}
