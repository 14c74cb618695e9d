import type { Dataset } from '../model/dataset.js';
import type { Problem } from '../problem/problem.js';
import type { DatasetStream, EventOrder } from './dataset-stream.js';

/** What every writer takes. */
export interface WriterOptions {
  /** BCP 47 tag of the language to write in; English where it is not given. */
  language?: string | undefined;
  /** Called for each item omitted or altered. */
  onProblem?: ((problem: Problem) => void) | undefined;
}

/**
 * A file format on the way out. It knows the format and nothing of where the data came from. The output
 * is a function of dataset and options: two runs give the same bytes.
 */
export interface Writer<Options extends WriterOptions = WriterOptions> {
  /** `ics`, `md`: what a user calls the format. */
  name: string;
  mediaType: string;
  /** Without the dot. */
  extension: string;
  write(dataset: Dataset, options?: Options): AsyncIterable<string | Uint8Array>;
}

/** A writer that needs not all events at once: it writes the same bytes with little memory. */
export interface StreamingWriter<Options extends WriterOptions = WriterOptions> extends Writer<Options> {
  /** The order in which it wants the events to come. */
  order: EventOrder;
  writeStream(stream: DatasetStream, options?: Options): AsyncIterable<string | Uint8Array>;
}

/** A file among several: its path below a folder, and its content. */
export interface OutputFile {
  path: string;
  content: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

/**
 * A format of several files. Each file's content is taken before the next file is asked for, and the events
 * are not all at once in memory.
 */
export interface FolderWriter<Options extends WriterOptions = WriterOptions> {
  /** `csv`: what a user calls the format. */
  name: string;
  /** The order in which it wants the events to come. */
  order: EventOrder;
  writeFiles(stream: DatasetStream, options?: Options): AsyncIterable<OutputFile>;
}

/** Whether a writer can write a dataset whose events come one by one. */
export const isStreaming = (writer: Writer): writer is StreamingWriter => 'writeStream' in writer;
