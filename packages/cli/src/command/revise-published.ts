import type { Dataset } from '@regional-presence/core';
import { lastRevision, reviseDataset } from '@regional-presence/core/changes';
import type { CommandContext } from './context.js';
import { importDataset } from './import-dataset.js';

/** The options of a command that publishes a revision of what was published before. */
export interface RevisionOptions {
  /** The dataset that was published before. */
  since?: string;
  /** The time of the changes, in UTC. Default: now. */
  stamp?: string;
}

/**
 * The dataset as a revision of the one published before.
 *
 * @throws Error if that one cannot be read, or was changed after the stamp.
 */
export async function revisePublished(
  dataset: Dataset,
  { since: path, stamp }: RevisionOptions,
  context: CommandContext,
): Promise<Dataset> {
  if (path === undefined) return dataset;
  const { t } = context;
  const published = await importDataset([path], {}, context);
  if (!published) throw new Error(t('reason/datasetUnreadable', { path }));
  const instant = stamp ?? `${new Date().toISOString().slice(0, 19)}Z`;
  const last = lastRevision(published);
  if (last !== undefined && instant < last)
    throw new Error(t('reason/stampTooEarly', { stamp: instant, last, path }));
  return reviseDataset(published, dataset, instant).dataset;
}
