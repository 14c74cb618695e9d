import type { Dataset } from '@regional-presence/core';
import {
  type ActivityChange,
  type Comparison,
  compareDatasets,
  lastRevision,
  reviseDataset,
} from '@regional-presence/core/changes';
import { isSameCity } from '@regional-presence/reference';
import { revisionText } from '../terminal/revision-text.js';
import { countCancellations, isSuspicious } from './cancellation-guard.js';
import type { CommandContext } from './context.js';
import { currentInstant } from './current-instant.js';
import { withFirstRevisions } from './first-revision.js';
import { importPublished } from './published-dataset.js';

/** What allows a revision that is refused otherwise. */
export interface GuardOptions {
  allowCancellations?: boolean;
  /** Another domain in the UIDs than the published one. */
  allowNewUids?: boolean;
}

/** The options of a command that publishes a revision of what was published before. */
export interface RevisionOptions extends GuardOptions {
  /** The dataset that was published before. */
  since?: string;
  /** The time of the changes, in UTC. Default: now. */
  stamp?: string;
}

/** A dataset as it is published. */
export interface PublishedRevision {
  dataset: Dataset;
  /** The same without the events that are no longer listed, which calendars have to cancel: for documents. */
  listed: Dataset;
  /** What changed since the last publication; none are known with the first one. */
  changes: readonly ActivityChange[];
  /** The dataset of the last publication, if there is one, without what was no longer listed then. */
  published?: Dataset;
}

/**
 * The dataset as a revision of the one published before, or as the first publication. Writes to the terminal what
 * changes.
 *
 * @param paths the files of the dataset, for the command that lists all changes.
 * @throws Error if that one cannot be read, was changed after the stamp, or if too much would be cancelled.
 */
export async function revisePublished(
  dataset: Dataset,
  paths: readonly string[],
  { since: path, stamp = currentInstant(), allowCancellations }: RevisionOptions,
  context: CommandContext,
): Promise<PublishedRevision> {
  if (path === undefined) {
    const first = withFirstRevisions(dataset, stamp);
    return { dataset: first, listed: first, changes: [] };
  }
  const published = await readPublished(path, stamp, context);
  const { dataset: revised, listed, comparison } = reviseDataset(published, dataset, stamp, { isSameCity });
  const after = paths.length === 1 ? paths[0]! : undefined;
  context.terminal.err(
    revisionText(comparison, { path, after, stamp, last: lastRevision(published) }, context),
  );
  if (!allowCancellations) requireFewCancellations(published, comparison, stamp, context);
  const known = withoutUnlisted(published, listed);
  const current = withFirstRevisions(listed, stamp);
  return {
    dataset: withFirstRevisions(revised, stamp),
    listed: current,
    published: known,
    // Documents say also that a past event is no longer listed, which calendars keep.
    changes: compareDatasets(known, current, { isSameCity }).changes,
  };
}

/** The published dataset without the events that it had cancelled, and that no office lists now. */
function withoutUnlisted(published: Dataset, listed: Dataset): Dataset {
  const ids = new Set(listed.events.map(({ id }) => id));
  const isOfReports = ({ id, status, revision }: Dataset['events'][number]) =>
    revision?.unlisted === undefined &&
    (ids.has(id) || status !== 'cancelled' || revision === undefined || revision.sequence === 0);
  return { ...published, events: published.events.filter(isOfReports) };
}

/**
 * Reads the dataset that was published before.
 *
 * @throws Error if it cannot be read, is no dataset, or was changed after the stamp.
 */
export async function readPublished(path: string, stamp: string, context: CommandContext): Promise<Dataset> {
  const { t } = context;
  const published = await importPublished(path, context);
  const last = lastRevision(published);
  if (last !== undefined && stamp < last) throw new Error(t('reason/stampTooEarly', { stamp, last, path }));
  return published;
}

/** @throws Error if so many events would be cancelled that a wrong file is the likelier reason. */
export function requireFewCancellations(
  published: Dataset,
  comparison: Comparison,
  stamp: string,
  { t }: CommandContext,
): void {
  const found = countCancellations(published, comparison, stamp);
  if (isSuspicious(found))
    throw new Error(t('reason/tooManyCancelled', { n: found.cancelled, total: found.total }));
}
