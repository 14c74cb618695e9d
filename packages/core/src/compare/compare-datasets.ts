import { type Activity, activitiesOf } from '../model/create-dataset.js';
import type { Dataset } from '../model/dataset.js';
import { publishedIds } from './published-ids.js';

/** What kind of change it is, from the one that a reader must know of most. */
export type ChangeKind = 'added' | 'removed' | 'cancelled' | 'moved' | 'renamed' | 'relocated' | 'changed';

/** A field that has another value. */
export interface FieldChange {
  /** `when.period`. */
  field: string;
  /** Absent where there was none. */
  before?: unknown;
  after?: unknown;
}

/** An activity that is not as it was. */
export interface ActivityChange {
  kind: ChangeKind;
  id: string;
  /** The id that it had, where its day was moved to another year. */
  formerId?: string;
  before?: Activity;
  after?: Activity;
  fields: FieldChange[];
}

/** The comparison of two datasets, by the ids of their activities. */
export interface Comparison {
  /** By kind and id. */
  changes: ActivityChange[];
  unchanged: number;
}

/** Fields that are not about the activity itself. */
const IGNORED_FIELDS: ReadonlySet<string> = new Set(['id', 'sources', 'extra', 'revision']);

const CHANGE_KINDS: readonly ChangeKind[] = [
  'added',
  'moved',
  'cancelled',
  'removed',
  'renamed',
  'relocated',
  'changed',
];

/**
 * Compares two datasets: what was added, moved, renamed, cancelled, otherwise changed, or removed. A row that
 * only moved within its file is not a change. An activity that was moved to another year, or whose title was
 * corrected, has another id; it is matched if there is exactly one candidate.
 *
 * @example
 * compareDatasets(createDataset(), createDataset()).changes; // []
 */
export function compareDatasets(before: Dataset, after: Dataset): Comparison {
  const old = new Map(activitiesOf(before).map((activity) => [activity.id, activity]));
  const now = new Map(activitiesOf(after).map((activity) => [activity.id, activity]));
  const former = publishedIds(before, after);
  const found = new Set([...now.keys()].map((id) => former.get(id) ?? id));
  const changes: ActivityChange[] = [];
  let unchanged = 0;
  for (const [id, activity] of now) {
    const formerId = former.get(id);
    const other = old.get(formerId ?? id);
    if (!other) {
      changes.push({ kind: 'added', id, after: activity, fields: [] });
      continue;
    }
    const fields = fieldChanges(other, activity);
    if (fields.length === 0) unchanged++;
    else
      changes.push({
        kind: changeKindOf(fields, activity),
        id,
        ...(formerId === undefined ? {} : { formerId }),
        before: other,
        after: activity,
        fields,
      });
  }
  for (const [id, activity] of old)
    if (!found.has(id)) changes.push({ kind: 'removed', id, before: activity, fields: [] });
  const place = ({ kind }: ActivityChange) => CHANGE_KINDS.indexOf(kind);
  changes.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
  return { changes, unchanged };
}

function changeKindOf(fields: readonly FieldChange[], after: Activity): ChangeKind {
  const has = (name: string) => fields.some(({ field }) => field === name || field.startsWith(`${name}.`));
  if (has('status') && after.status === 'cancelled') return 'cancelled';
  if (has('when')) return 'moved';
  if (has('title')) return 'renamed';
  return has('place') || has('modality') ? 'relocated' : 'changed';
}

/** The fields of two activities that differ, objects taken apart. */
export function fieldChanges(before: Activity, after: Activity): FieldChange[] {
  return [...differences(before, after, '')];
}

function* differences(before: object, after: object, prefix: string): Iterable<FieldChange> {
  const [one, other] = [before, after] as Record<string, unknown>[];
  for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    if (prefix === '' && IGNORED_FIELDS.has(key)) continue;
    if (prefix === 'when.' && key === 'phrase') continue;
    const [a, b] = [one![key], other![key]];
    if (isPlain(a) || isPlain(b))
      yield* differences(isPlain(a) ? a : {}, isPlain(b) ? b : {}, `${prefix}${key}.`);
    else if (JSON.stringify(a) !== JSON.stringify(b))
      yield {
        field: prefix + key,
        ...(a === undefined ? {} : { before: a }),
        ...(b === undefined ? {} : { after: b }),
      };
  }
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
