import type { Dataset, Language } from '@regional-presence/core';
import type { InputOptions } from '../command/import-paths.js';

/** What the second process is to load. */
export interface LoadRequest {
  paths: readonly string[];
  options: InputOptions;
  language: Language;
  verbose: boolean;
  /** What was published before: the dataset that is served, or the file with that of an earlier run. */
  published?: Dataset | string | undefined;
  /** Whether events are kept whose files are no longer there. */
  keepsLostFiles: boolean;
  stamp: string;
  allowCancellations: boolean;
}

/** Events that stay because their files are no longer there. */
export interface LostFiles {
  files: string[];
  events: number;
}

/** A dataset that may be served. */
export interface LoadedRevision {
  dataset: Dataset;
  /** What changes, as text. */
  changes: string;
  lost: LostFiles | undefined;
}

/** A dataset that may be served, or why there is none; and the problems of the files, as text. */
export type LoadResult = (
  | LoadedRevision
  | {
      /** A reason without a full stop. */
      failure: string;
    }
) & { details: string };

/** What the second process reports. */
export type LoadMessage = { reading: string } | { result: LoadResult };
