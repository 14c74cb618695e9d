import type { Dataset } from './model/dataset';
import type { Problem } from './problem/problem';

/** What every writer takes. */
export interface WriterOptions {
  /** BCP 47 tag of the language to write in; English where it is not given. */
  language?: string;
  /** Is told what was left out or written otherwise. */
  onProblem?: (problem: Problem) => void;
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
