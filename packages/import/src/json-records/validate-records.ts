import type { Activity, CollectionName, Dataset, Problem, RecordDocument } from '@regional-presence/core';
import {
  COLLECTIONS,
  jsonStructureUnsupported,
  type RecordFaultReason,
  recordFieldUnknown,
  recordInvalid,
} from '@regional-presence/core/internal';

/** The valid and rejected records of a JSON dataset. */
export interface ValidatedRecords {
  /** The records that are not activities. */
  collections: Partial<Dataset>;
  activities: Activity[];
  rejected: { file: string; row: number; cells: readonly unknown[]; problems: Problem[] }[];
  problems: Problem[];
}

const ACTIVITIES = new Set<CollectionName>(['events', 'series', 'projects', 'engagements']);

/** Whether the records of a collection are activities. */
export const isActivityCollection = (name: CollectionName): boolean => ACTIVITIES.has(name);

const isCollection = (name: string): name is CollectionName => Object.hasOwn(COLLECTIONS, name);

/** Validates the records of a dataset one by one. An invalid record is rejected, the others stay. */
export function validateRecords(document: RecordDocument, file: string): ValidatedRecords {
  const result: ValidatedRecords = { collections: {}, activities: [], rejected: [], problems: [] };
  for (const [name, value] of Object.entries(document.collections)) {
    if (!isCollection(name)) {
      // A later edition of version 1 may have further collections; see docs/data-dictionary.md.
      result.problems.push(recordFieldUnknown({ field: name, preserved: 'no' }, { file }));
      continue;
    }
    if (!Array.isArray(value)) {
      result.problems.push(jsonStructureUnsupported({ reason: 'collectionNotArray', found: name }, { file }));
      continue;
    }
    const records: unknown[] = [];
    for (const [i, item] of value.entries()) {
      const place = { file, row: i + 1 };
      const validated = validateRecord(name, withSource(item, file, i + 1));
      if ('record' in validated) {
        (ACTIVITIES.has(name) ? result.activities : records).push(validated.record as Activity);
        for (const { field, isPreserved } of validated.unknown)
          result.problems.push(recordFieldUnknown({ field, preserved: isPreserved ? 'yes' : 'no' }, place));
        continue;
      }
      const problems = validated.faults.map(({ path, reason, expected }) =>
        recordInvalid({ path: [`${name}[${i}]`, ...path].join('.'), reason, expected }, place),
      );
      result.problems.push(...problems);
      result.rejected.push({ file, row: i + 1, cells: [item], problems });
    }
    if (!ACTIVITIES.has(name)) Object.assign(result.collections, { [name]: records });
  }
  return result;
}

/** The record with the file as its source, if it names none. */
export function withSource(item: unknown, file: string, row: number): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item) || 'sources' in item) return item;
  return { ...item, sources: [{ file, row }] };
}

/** A fault of a record, and its path. */
export interface RecordFault {
  path: string[];
  reason: RecordFaultReason;
  /** What the schema expects there. */
  expected?: string | undefined;
}

/** A field that the schema does not have. An activity keeps its value in `extra`. */
interface UnknownField {
  field: string;
  isPreserved: boolean;
}

/** The record as its schema has it, with the names of its unknown fields; or its faults. */
export function validateRecord(
  collection: CollectionName,
  item: unknown,
): { record: { id: string }; unknown: UnknownField[] } | { faults: RecordFault[] } {
  const unsafe = unsafePart(item);
  if (unsafe) return { faults: [unsafe] };
  const parsed = COLLECTIONS[collection].safeParse(item);
  if (!parsed.success) return { faults: parsed.error.issues.map(faultOf) };
  const record = parsed.data as { id: string; extra?: Record<string, string> };
  const unknown = fieldsOnlyIn(item, record, '').map(([field, value]): UnknownField => {
    const isPreserved = ACTIVITIES.has(collection) && !(record.extra && Object.hasOwn(record.extra, field));
    if (isPreserved)
      record.extra = {
        ...record.extra,
        [field]: typeof value === 'string' ? value : JSON.stringify(value),
      };
    return { field, isPreserved };
  });
  return { record, unknown };
}

type ZodIssue = NonNullable<
  ReturnType<(typeof COLLECTIONS)['events']['safeParse']>['error']
>['issues'][number];

function faultOf(issue: ZodIssue): RecordFault {
  const path = issue.path.map(String);
  switch (issue.code) {
    case 'invalid_type':
      return {
        path,
        reason: 'input' in issue && issue.input === undefined ? 'missing' : 'type',
        expected: issue.expected,
      };
    case 'invalid_value':
      return { path, reason: 'choice', expected: issue.values.join(', ') };
    case 'too_big':
    case 'too_small':
      return { path, reason: 'length' };
    case 'invalid_format':
      return { path, reason: 'format', expected: issue.format === 'regex' ? issue.pattern : issue.format };
    default:
      return { path, reason: issue.code === 'custom' ? 'format' : 'other', expected: issue.message };
  }
}

/** The fields of a JSON value that its validated form does not have, by path: `place.floor`. */
function fieldsOnlyIn(item: unknown, record: unknown, prefix: string): [field: string, value: unknown][] {
  if (typeof item !== 'object' || item === null || typeof record !== 'object' || record === null) return [];
  return Object.entries(item).flatMap(([key, value]): [string, unknown][] =>
    Object.hasOwn(record, key)
      ? fieldsOnlyIn(value, (record as Record<string, unknown>)[key], `${prefix}${key}.`)
      : [[prefix + key, value]],
  );
}

/** Nothing in the schema is nested more deeply. */
const MAX_DEPTH = 50;

/** The fault of a value with a key `__proto__`, which a schema would ignore, or with too deep nesting. */
function unsafePart(value: unknown, path: readonly string[] = []): RecordFault | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length > MAX_DEPTH) return { path: [path[0]!], reason: 'tooDeep' };
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return { path: [...path, key], reason: 'fieldUnknown' };
    const below = unsafePart((value as Record<string, unknown>)[key], [...path, key]);
    if (below) return below;
  }
  return undefined;
}
