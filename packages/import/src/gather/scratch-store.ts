import { type EventOrder, GrowingArray } from '@regional-presence/core';
import { type ActivityStore, compareKeys, type Kept, type OrderKey, orderKey } from './activity-store';

/** A place for what does not fit into memory: a temporary file. What is written stays until the import is over. */
export interface Scratch {
  /** Writes behind what was written before. */
  append(bytes: Uint8Array): Promise<void>;
  read(start: number, end: number): Promise<Uint8Array>;
}

/** So many characters of activities are sorted in memory and written as one run. */
const RUN = 4_000_000;

/** So many bytes of each run are read at once. */
const READ = 65_536;

const BATCH = 1000;

interface Pending {
  key: OrderKey;
  number: number;
  line: string;
}

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
  private readonly starts = new GrowingArray(Float64Array);
  private readonly lengths = new GrowingArray(Uint32Array);

  constructor(
    private readonly scratch: Scratch,
    private readonly order: EventOrder,
  ) {}

  get size(): number {
    return this.count;
  }

  add(kept: Kept): void {
    const number = this.count++;
    const line = `${JSON.stringify([number, kept])}\n`;
    this.pending.push({ key: orderKey(kept.activity, this.order), number, line });
    this.pendingLength += line.length;
    this.starts.push(-1);
    this.lengths.push(0);
  }

  flush(): Promise<void> | undefined {
    return this.pendingLength < RUN ? undefined : this.writeRun();
  }

  private async writeRun(): Promise<void> {
    this.pending.sort((a, b) => compareKeys(a.key, b.key));
    const encoder = new TextEncoder();
    const bytes = new Uint8Array(this.pending.reduce((sum, { line }) => sum + 3 * line.length, 0));
    let at = 0;
    for (const { number, line } of this.pending) {
      const { written } = encoder.encodeInto(line, bytes.subarray(at));
      this.starts.set(number, this.written + at);
      this.lengths.set(number, written);
      at += written;
    }
    await this.scratch.append(bytes.subarray(0, at));
    this.runs.push({ start: this.written, end: this.written + at });
    this.written += at;
    this.pending = [];
    this.pendingLength = 0;
  }

  async get(number: number): Promise<Kept> {
    const start = this.starts.at(number);
    if (start < 0) {
      const line = this.pending.find((pending) => pending.number === number)!.line;
      return (JSON.parse(line) as [number, Kept])[1];
    }
    const bytes = await this.scratch.read(start, start + this.lengths.at(number));
    return (JSON.parse(new TextDecoder().decode(bytes)) as [number, Kept])[1];
  }

  async *ordered(replaced: ReadonlyMap<number, Kept | undefined>): AsyncIterable<readonly Kept[]> {
    if (this.pending.length > 0) await this.writeRun();
    const entry = (kept: Kept): Entry => ({ kept, key: orderKey(kept.activity, this.order) });
    const fresh = [...replaced.values()].flatMap((kept) => (kept ? [entry(kept)] : []));
    fresh.sort((a, b) => compareKeys(a.key, b.key));
    const sources = [...this.runs.map((run) => this.linesOf(run, replaced)), inBatches(fresh)];
    let batch: Kept[] = [];
    for await (const entries of mergeSorted(sources)) {
      for (const { kept } of entries) batch.push(kept);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  /** The activities of a run, without those that were replaced. */
  private async *linesOf(
    { start, end }: Run,
    replaced: ReadonlyMap<number, unknown>,
  ): AsyncIterable<Entry[]> {
    const decoder = new TextDecoder();
    let rest = '';
    for (let at = start; at < end; at += READ) {
      const bytes = await this.scratch.read(at, Math.min(at + READ, end));
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop()!;
      const entries: Entry[] = [];
      for (const line of lines) {
        const [number, kept] = JSON.parse(line) as [number, Kept];
        if (!replaced.has(number)) entries.push({ kept, key: orderKey(kept.activity, this.order) });
      }
      if (entries.length > 0) yield entries;
    }
  }
}

interface Entry {
  kept: Kept;
  key: OrderKey;
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
  const before = (a: Cursor, b: Cursor) => compareKeys(a.batch[a.at]!.key, b.batch[b.at]!.key) < 0;
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
