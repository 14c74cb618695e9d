import type { Dataset, Event } from '@regional-presence/core';
import type { Comparison } from '@regional-presence/core/changes';
import type { LostFiles } from './load-request.js';

/** A revision in which the events of lost files are as they were. */
export interface KeptRevision {
  dataset: Dataset;
  comparison: Comparison;
  lost: LostFiles | undefined;
}

/**
 * Keeps the events whose files are no longer there: an event is cancelled when its file no longer lists it, and not
 * when the file is gone. A file may be gone for a moment, because a program replaces it or a disk is not connected.
 *
 * @param files the names of the files that were read.
 */
export function keepEventsOfLostFiles(
  { dataset, comparison }: { dataset: Dataset; comparison: Comparison },
  files: readonly string[],
): KeptRevision {
  const isLost = ({ sources }: Event) => !sources.some(({ file }) => files.includes(file));
  const kept = new Map<string, Event>();
  for (const { kind, before } of comparison.changes)
    if (kind === 'removed' && before && 'sources' in before && isLost(before as Event))
      kept.set(before.id, before as Event);
  if (kept.size === 0) return { dataset, comparison, lost: undefined };
  const events = dataset.events.map((event) =>
    event.status === 'cancelled' ? (kept.get(event.id) ?? event) : event,
  );
  const isKept = ({ kind, id }: Comparison['changes'][number]) => kind === 'removed' && kept.has(id);
  const names = new Set([...kept.values()].flatMap(({ sources }) => sources.map(({ file }) => file)));
  return {
    dataset: { ...dataset, events },
    comparison: {
      ...comparison,
      changes: comparison.changes.filter((change) => !isKept(change)),
      unchanged: comparison.unchanged + kept.size,
    },
    lost: { files: [...names].sort(), events: kept.size },
  };
}
