import { compareDatasets } from '@regional-presence/core/changes';
import { isSameCity } from '@regional-presence/reference';
import { changesText } from '../terminal/changes-text.js';
import type { CommandContext } from './context.js';
import { importDataset } from './import-dataset.js';
import type { InputOptions } from './import-paths.js';

/** The options of `presence diff`. */
export interface DiffOptions extends InputOptions {
  format: 'text' | 'json';
  /** Compare as a revision at this instant. */
  stamp?: string;
}

/** `presence diff`: lists the changes between two datasets, in words or as JSON. */
export async function diff(
  beforePath: string,
  afterPath: string,
  options: DiffOptions,
  context: CommandContext,
): Promise<number> {
  const before = await importDataset([beforePath], options, context);
  const after = await importDataset([afterPath], options, context);
  if (!before || !after) return 1;
  const comparison = compareDatasets(before, after, { stamp: options.stamp, isSameCity });
  await context.terminal.out(
    options.format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : changesText(comparison, context),
  );
  return 0;
}
