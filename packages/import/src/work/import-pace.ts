import type { RowSink } from '../sheet/row-sink.js';
import { Pacer } from './pacer.js';

/** What an import does: it reads the files, finds and merges what is the same, and checks the whole. */
export type ImportPhase = 'reading' | 'merging' | 'checking';

/** How far an import is: at the start of each phase, after each batch of rows, and at times between them. */
export interface ImportProgress {
  phase: ImportPhase;
  /** The file that is being read. */
  file?: string | undefined;
  /** Rows read so far. */
  rows: number;
  /** Bytes read so far, and those of all files. */
  bytes: number;
  totalBytes: number;
}

/** What an import is followed and cancelled with. */
export interface PaceOptions {
  onProgress?: ((progress: ImportProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Reports how far an import is, and pauses it where a page must be able to cancel it. */
export class ImportPace {
  /** To be awaited between steps of the work, where it gives a promise; absent if nobody can cancel. */
  readonly step: (() => Promise<void> | undefined) | undefined;
  /** The bytes of all files. */
  totalBytes = 0;
  private readonly pacer: Pacer | undefined;
  private phase: ImportPhase = 'reading';
  private file: string | undefined;
  /** The bytes of the files that were read before. */
  private bytesBefore = 0;
  private bytesOfFile = 0;

  constructor(
    private readonly options: PaceOptions,
    private readonly rows: () => number,
  ) {
    const { signal } = options;
    signal?.throwIfAborted();
    if (!signal) return;
    this.pacer = new Pacer(signal, () => this.show());
    this.step = this.pacer.pause;
  }

  /** Lets other tasks run before work that has no steps. */
  async pause(): Promise<void> {
    await this.pacer?.pauseNow();
  }

  /** @returns what is to be called with the number of bytes that were read of the file, if somebody listens. */
  startFile(name: string): ((bytes: number) => void) | undefined {
    this.file = name;
    this.bytesOfFile = 0;
    if (!this.options.onProgress) return undefined;
    return (bytes) => {
      this.bytesOfFile = bytes;
    };
  }

  endFile(size: number): void {
    this.bytesBefore += size;
    this.bytesOfFile = 0;
  }

  start(phase: ImportPhase): void {
    this.phase = phase;
    this.file = undefined;
    this.options.signal?.throwIfAborted();
    this.show();
  }

  /** The sink of rows, with the progress shown after each batch. */
  withProgress(sink: RowSink): RowSink {
    if (!this.options.onProgress) return sink;
    return {
      problem: (found) => sink.problem(found),
      row: (drafts) => sink.row(drafts),
      rejected: (row) => sink.rejected(row),
      flush: () => {
        this.show();
        return sink.flush?.();
      },
    };
  }

  private show(): void {
    const { phase, file, totalBytes } = this;
    this.options.onProgress?.({
      phase,
      ...(file === undefined ? {} : { file }),
      rows: this.rows(),
      bytes: Math.min(this.bytesBefore + this.bytesOfFile, totalBytes),
      totalBytes,
    });
  }
}
