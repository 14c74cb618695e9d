import { activitiesOf } from '../model/create-dataset.js';
import type { Dataset } from '../model/dataset.js';

/**
 * The dataset with the bodies, series and projects of the former one that its events refer to and that no row names any
 * longer. Without its body, the feed of a body would end, and its subscribers would not see what was cancelled.
 */
export function withReferredRecords(data: Dataset, former: Dataset): Dataset {
  const bodies = new Set<string>();
  const others = new Set<string | undefined>();
  for (const { bodies: own = [], revision } of activitiesOf(data))
    for (const id of [...own, ...(revision?.withdrawn?.bodies ?? [])]) bodies.add(id);
  for (const { series, project } of data.events) others.add(series).add(project);
  for (const { id, parent } of former.bodies) if (parent && bodies.has(id)) bodies.add(parent);
  return {
    ...data,
    bodies: completed(data.bodies, former.bodies, bodies),
    series: completed(data.series, former.series, others),
    projects: completed(data.projects, former.projects, others),
  };
}

/** The records, and those of the former ones with one of the ids that are missing among them. */
function completed<R extends { id: string }>(
  records: R[],
  former: readonly R[],
  ids: ReadonlySet<string | undefined>,
): R[] {
  const known = new Set(records.map(({ id }) => id));
  return [...records, ...former.filter(({ id }) => ids.has(id) && !known.has(id))];
}
