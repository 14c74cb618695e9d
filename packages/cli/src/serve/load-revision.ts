import { lastRevision, reviseDataset } from '@regional-presence/core/changes';
import { isSameCity } from '@regional-presence/reference';
import type { CommandContext } from '../command/context.js';
import { withFirstRevisions } from '../command/first-revision.js';
import { importDatasetOfFiles } from '../command/import-dataset.js';
import { importPublished } from '../command/published-dataset.js';
import { requireFewCancellations } from '../command/revise-published.js';
import { revisionText } from '../terminal/revision-text.js';
import type { LoadedRevision, LoadRequest } from './load-request.js';
import { keepEventsOfLostFiles } from './lost-files.js';

/**
 * Imports files as a revision of what was published before.
 *
 * @param onRead is called with the name of the file that is being read.
 * @throws Error if too much would be cancelled, or if what was published cannot be read.
 */
export async function loadRevision(
  request: LoadRequest,
  context: CommandContext,
  onRead: (file: string) => void,
): Promise<LoadedRevision | undefined> {
  const { paths, options, published } = request;
  const imported = await importDatasetOfFiles(paths, options, context, { onRead, reportsProblems: true });
  if (!imported) return undefined;
  const before = typeof published === 'string' ? await importPublished(published, context) : published;
  if (before === undefined)
    return { dataset: withFirstRevisions(imported.dataset, request.stamp), changes: '', lost: undefined };
  const last = lastRevision(before);
  // A clock may go back; the revisions of a calendar do not.
  const stamp = last !== undefined && last > request.stamp ? last : request.stamp;
  const revised = reviseDataset(before, imported.dataset, stamp, { isSameCity });
  const { dataset, comparison, lost } = request.keepsLostFiles
    ? keepEventsOfLostFiles(revised, imported.files)
    : { ...revised, lost: undefined };
  if (!request.allowCancellations) requireFewCancellations(before, comparison, stamp, context);
  const path = typeof published === 'string' ? published : undefined;
  const source = { path, after: undefined, last, stamp };
  const changes = comparison.changes.length > 0 ? revisionText(comparison, source, context) : '';
  return { dataset: withFirstRevisions(dataset, stamp), changes, lost };
}
