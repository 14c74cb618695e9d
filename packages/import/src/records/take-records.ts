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
      const validated = validRecord(name, withSource(item, file, i + 1));
      if ('record' in validated) {
        (ACTIVITIES.has(name) ? taken.activities : records).push(validated.record as Activity);
        continue;
      }
      const id = typeof item === 'object' && item !== null && 'id' in item ? ` (${String(item.id)})` : '';
      const problems = validated.faults.map(({ path, text }) => {
        const at = [`${name}[${i}]`, ...path].join('.');
        return problem('json-type-wrong', {
          detail: `${at}${id}: ${text}`,
          place: { file, row: i + 1 },
        });
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

/** What does not fit the schema, and where in the record. */
export interface RecordFault {
  path: string[];
  text: string;
}

/** A record as its schema has it, or what does not fit. */
export function validRecord(
  collection: CollectionName,
  item: unknown,
): { record: { id: string } } | { faults: RecordFault[] } {
  const refused = refusedPart(item);
  if (refused) return { faults: [refused] };
  const parsed = COLLECTIONS[collection].safeParse(item);
  if (parsed.success) return { record: parsed.data };
  return {
    faults: parsed.error.issues.map((issue) => ({
      path: issue.path.map(String),
      text: issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')} is expected` : issue.message,
    })),
  };
}

/** Nothing that the schema has is nested so deeply. */
const DEEPEST = 50;

/** A key `__proto__`, which a schema would pass over without a word, or what is nested without end. */
function refusedPart(value: unknown, path: readonly string[] = []): RecordFault | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length > DEEPEST) return { path: [path[0]!], text: 'it is nested too deeply' };
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return { path: [...path, key], text: 'this is no key' };
    const below = refusedPart((value as Record<string, unknown>)[key], [...path, key]);
    if (below) return below;
  }
  return undefined;
}
