import type { Dataset } from '@regional-presence/core';
import { compareDatasets, lastRevision, reviseDataset } from '@regional-presence/core/changes';
import { problemPatterns } from '@regional-presence/core/problems';

import { changesText } from '../terminal/changes-text.js';
import { problemText } from '../terminal/problem-text.js';
import type { Terminal } from '../terminal/terminal.js';
import { importPaths, type ReadingOptions, wholeImport } from './import-paths.js';

/** Reads a dataset, or the files of one; `undefined` where a file could not be read, which is told. */
export async function readWhole(
  paths: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
): Promise<Dataset | undefined> {
  return importPaths(paths, options, terminal, { each: true, inMemory: true }, async (imported) => {
    const { dataset, problems } = await wholeImport(imported);
    if (!imported.incomplete) return dataset;
    imported.progress.clear();
    const errors = problems.filter(({ severity }) => severity === 'error');
    terminal.err(problemText(problemPatterns(errors), terminal));
    return undefined;
  });
}

/** What a command that publishes anew is told of before. */
export interface SinceOptions {
  since?: string;
  stamp?: string;
}

/**
 * The dataset with what was published before in mind.
 *
 * @returns `undefined` where that cannot be read, which is told.
 * @throws Error where it is of later than the stamp.
 */
export async function sincePublished(
  dataset: Dataset,
  { since, stamp }: SinceOptions,
  terminal: Terminal,
): Promise<Dataset | undefined> {
  if (since === undefined) return dataset;
  const before = await readWhole([since], {}, terminal);
  if (!before) return undefined;
  const instant = stamp ?? `${new Date().toISOString().slice(0, 19)}Z`;
  const last = lastRevision(before);
  if (last !== undefined && instant < last)
    throw new Error(`the stamp ${instant} is before ${last}, when ${since} was changed last`);
  return reviseDataset(before, dataset, instant).dataset;
}

/** `presence diff`: what was added, moved, cancelled, renamed between two datasets, in words or as JSON. */
export async function diff(
  before: string,
  after: string,
  options: ReadingOptions & { format: 'text' | 'json' },
  terminal: Terminal,
): Promise<number> {
  const old = await readWhole([before], options, terminal);
  const now = await readWhole([after], options, terminal);
  if (!old || !now) return 1;
  const comparison = compareDatasets(old, now);
  await terminal.out(
    options.format === 'json'
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : changesText(comparison, terminal),
  );
  return 0;
}
