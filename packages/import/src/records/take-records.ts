import {
  type Activity,
  COLLECTIONS,
  type CollectionName,
  type Dataset,
  type Problem,
  problem,
  type RecordDocument,
} from '@regional-presence/core';

/** What came of the records of a JSON dataset. */
export interface RecordsTaken {
  /** What is no activity. */
  collections: Partial<Dataset>;
  activities: Activity[];
  rejected: { file: string; row: number; cells: readonly unknown[]; problems: Problem[] }[];
  problems: Problem[];
}

const ACTIVITIES = new Set<CollectionName>(['events', 'series', 'projects', 'engagements']);

/** Whether the records of a collection are activities. */
export const isActivityCollection = (name: CollectionName): boolean => ACTIVITIES.has(name);

const isCollection = (name: string): name is CollectionName => Object.hasOwn(COLLECTIONS, name);

/** Validates the records of a dataset one by one: a record that does not fit is rejected, the others stay. */
export function takeRecords(document: RecordDocument, file: string): RecordsTaken {
  const taken: RecordsTaken = { collections: {}, activities: [], rejected: [], problems: [] };
  for (const [name, value] of Object.entries(document.collections)) {
    const place = { file };
    if (!isCollection(name)) {
      taken.problems.push(
        problem('json-type-wrong', { detail: `${name} is no collection of a dataset`, place }),
      );
      continue;
    }
    if (!Array.isArray(value)) {
      taken.problems.push(problem('json-type-wrong', { detail: `${name} is no array`, place }));
      continue;
    }
    const records: unknown[] = [];
    for (const [i, item] of value.entries()) {
      const parsed = COLLECTIONS[name].safeParse(withSource(item, file, i + 1));
      if (parsed.success) {
        (ACTIVITIES.has(name) ? taken.activities : records).push(parsed.data as Activity);
        continue;
      }
      const id = typeof item === 'object' && item !== null && 'id' in item ? ` (${String(item.id)})` : '';
      const problems = parsed.error.issues.map((issue) => {
        const path = issue.path.map(String).join('.');
        const detail = `${name}[${i}]${path ? `.${path}` : ''}${id}: ${issue.message}`;
        return problem('json-type-wrong', { detail, place: { file, row: i + 1 } });
      });
      taken.problems.push(...problems);
      taken.rejected.push({ file, row: i + 1, cells: [item], problems });
    }
    if (!ACTIVITIES.has(name)) Object.assign(taken.collections, { [name]: records });
  }
  return taken;
}

/** A record that names no source came from this file. */
export function withSource(item: unknown, file: string, row: number): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item) || 'sources' in item) return item;
  return { ...item, sources: [{ file, row }] };
}
