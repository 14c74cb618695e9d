import type { ResponseBody } from './response-body.js';

/** Most bytes that a cache keeps: 64 MiB. */
const MAX_CACHE_BYTES = 64 * 1024 * 1024;

/** Bytes that an entry takes in addition to its body, so that many small bodies count as well. */
const ENTRY_OVERHEAD_BYTES = 1024;

interface CacheEntry {
  body: Promise<ResponseBody>;
  /** 0 until the body is rendered. */
  size: number;
}

/**
 * Keeps rendered bodies by key. When they take more than a number of bytes, the least recently used are dropped. A
 * body is rendered once for requests at the same time.
 */
export class BodyCache {
  /** The least recently used entry is the first. */
  private readonly entries = new Map<string, CacheEntry>();
  private bytes = 0;

  constructor(private readonly maxBytes = MAX_CACHE_BYTES) {}

  /** The body of a key, rendered if the cache does not have it. */
  get(key: string, render: () => Promise<ResponseBody>): Promise<ResponseBody> {
    const known = this.entries.get(key);
    if (known) {
      this.entries.delete(key);
      this.entries.set(key, known);
      return known.body;
    }
    const entry: CacheEntry = { body: render(), size: 0 };
    this.entries.set(key, entry);
    entry.body.then(
      (body) => this.add(key, entry, body),
      // A failure is not kept: the next request renders again.
      () => this.drop(key, entry),
    );
    return entry.body;
  }

  private add(key: string, entry: CacheEntry, { bytes, gzip }: ResponseBody): void {
    if (this.entries.get(key) !== entry) return;
    entry.size = bytes.length + (gzip?.length ?? 0) + ENTRY_OVERHEAD_BYTES;
    this.bytes += entry.size;
    if (entry.size > this.maxBytes) this.drop(key, entry);
    for (const [oldest, known] of this.entries) {
      if (this.bytes <= this.maxBytes) return;
      if (known.size > 0) this.drop(oldest, known);
    }
  }

  private drop(key: string, entry: CacheEntry): void {
    if (this.entries.get(key) !== entry) return;
    this.entries.delete(key);
    this.bytes -= entry.size;
  }
}
