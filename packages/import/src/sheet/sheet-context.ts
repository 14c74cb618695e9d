import type { TableOptions } from '../plan/table-options.js';
import type { Step } from '../store/sort-in-steps.js';
import type { SpillFile } from '../store/spill-file.js';
import type { LineObserver } from './line-observer.js';
import type { RowSink } from './row-sink.js';

/** What the rows of a sheet are read with. */
export interface SheetContext {
  options: TableOptions;
  sink: RowSink;
  /** Is shown what became of each line. */
  lines?: LineObserver | undefined;
  /** Where waiting rows are kept that do not fit into memory. */
  spillFile?: SpillFile | undefined;
  /** To be awaited between rows, where it gives a promise: other tasks of the page run meanwhile. */
  pause?: Step | undefined;
}
