import { areDaysInferred } from '../model/calendar-status.js';
import { type Activity, activitiesOf } from '../model/create-dataset.js';
import type { Dataset } from '../model/dataset.js';
import type { Event } from '../model/event.js';
import { isEvent } from '../model/event-kinds.js';
import type { Place } from '../model/records.js';
import { requireInstant } from '../period/instant.js';
import { finderOfWholeEvents } from './event-with-days.js';
import { hasEnded } from './has-ended.js';
import { matchActivities } from './match-activities.js';
import { publishedIds, withPublishedIds } from './published-ids.js';

/** What kind of change it is, from the one that a reader must know of most. */
export type ChangeKind =
  | 'added'
  | 'removed'
  | 'merged'
  | 'cancelled'
  | 'moved'
  | 'renamed'
  | 'relocated'
  | 'changed';

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
  /** The id under which it was published, where it has another. */
  formerId?: string;
  before?: Activity;
  after?: Activity;
  /** Of an event whose days are now those of another date of its row: the id under which that one is published. */
  mergedInto?: string;
  fields: FieldChange[];
}

/** The comparison of two datasets, by the ids of their activities. */
export interface Comparison {
  /** By kind and id. */
  changes: ActivityChange[];
  unchanged: number;
  /** Events that had ended before the stamp and are no longer listed. They stay as they were published. */
  pastKept: number;
}

export interface CompareOptions {
  /**
   * The instant of the revision in UTC, `2026-11-24T10:00:00Z`: the comparison is that of `reviseDataset`. What had
   * ended before is not moved to a later meeting of its title, and not removed. Without it nothing has ended.
   */
  stamp?: string | undefined;
  /**
   * Whether two places name one city: a city that is now written in another language is no change of place. Default: only if
   * they are written alike. `isSameCity` of `@regional-presence/reference` knows their names in the six languages.
   */
  isSameCity?: ((a: Place, b: Place) => boolean) | undefined;
}

/** Fields that are not about the activity itself: how many days the row has that it was read from is none of it. */
const IGNORED_FIELDS: ReadonlySet<string> = new Set(['id', 'sources', 'extra', 'revision', 'occasion']);

/** In the order in which changes are listed. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  'added',
  'moved',
  'cancelled',
  'removed',
  'merged',
  'renamed',
  'relocated',
  'changed',
];

/**
 * Compares two datasets: what was added, moved, renamed, cancelled, otherwise changed, or removed. A row that
 * only moved within its file is not a change. An activity that was moved to another year, or whose kind, region or
 * title was corrected, has another id; it is matched if there is exactly one candidate.
 *
 * @throws RangeError for a stamp that is not an instant in UTC.
 * @example
 * compareDatasets(createDataset(), createDataset()).changes; // []
 */
export function compareDatasets(before: Dataset, after: Dataset, options: CompareOptions = {}): Comparison {
  const { stamp } = options;
  if (stamp !== undefined) requireInstant('compareDatasets', stamp);
  return comparedRevision(before, after, options).comparison;
}

/** A comparison with what a revision needs in addition. */
export interface ComparedRevision {
  comparison: Comparison;
  /** The published activity that each new one is. */
  matches: Map<Activity, Activity>;
  /** The ids that are not the activities' own, by these. */
  publishedIds: Map<string, string>;
  /** Published events that are no longer listed and stay as they are. */
  kept: Event[];
}

/** Compares two datasets with each other, once for the comparison and the revision. */
export function comparedRevision(
  before: Dataset,
  after: Dataset,
  { stamp, isSameCity }: CompareOptions,
): ComparedRevision {
  const [old, now] = [activitiesOf(before), activitiesOf(after)];
  const matches = matchActivities(old, now, stamp);
  const ids = publishedIds(old, now, matches);
  const changes: ActivityChange[] = [];
  const kept: Event[] = [];
  let unchanged = 0;
  let pastKept = 0;
  for (const activity of now) {
    const former = matches.get(activity);
    const fields = former ? fieldChanges(former, withPublishedIds(activity, ids), isSameCity) : [];
    if (former && fields.length === 0) unchanged++;
    else changes.push(former ? changeOf(former, activity, fields) : addition(activity));
  }
  const found = new Set(matches.values());
  const wholeEventOf = finderOfWholeEvents(now);
  for (const activity of old) {
    if (found.has(activity)) continue;
    if (stamp !== undefined && isEvent(activity) && (hasEnded(activity, stamp) || isWithdrawn(activity))) {
      kept.push(activity as Event);
      if (isWithdrawn(activity)) unchanged++;
      else pastKept++;
    } else changes.push(goneChange(activity, wholeEventOf, ids));
  }
  const place = ({ kind }: ActivityChange) => CHANGE_KINDS.indexOf(kind);
  changes.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
  return { comparison: { changes, unchanged, pastKept }, matches, publishedIds: ids, kept };
}

/** An event that was cancelled in an earlier revision and is in the dataset for its subscribers only. */
const isWithdrawn = ({ status, revision }: Activity): boolean =>
  status === 'cancelled' && revision !== undefined;

const addition = (after: Activity): ActivityChange => ({ kind: 'added', id: after.id, after, fields: [] });

/** An activity that is no longer listed, or whose days are now part of another date of its row. */
function goneChange(
  before: Activity,
  wholeEventOf: (former: Activity) => Activity | undefined,
  ids: ReadonlyMap<string, string>,
): ActivityChange {
  const change = { id: before.id, before, fields: [] };
  const whole = wholeEventOf(before);
  return whole
    ? { ...change, kind: 'merged', mergedInto: ids.get(whole.id) ?? whole.id }
    : { ...change, kind: 'removed' };
}

const changeOf = (before: Activity, after: Activity, fields: FieldChange[]): ActivityChange => ({
  kind: changeKindOf(fields, after),
  id: after.id,
  ...(before.id === after.id ? {} : { formerId: before.id }),
  before,
  after,
  fields,
});

function changeKindOf(fields: readonly FieldChange[], after: Activity): ChangeKind {
  const has = (name: string) => fields.some(({ field }) => field === name || field.startsWith(`${name}.`));
  if (has('status') && after.status === 'cancelled') return 'cancelled';
  if (fields.some(({ field }) => field.startsWith('when') && field !== 'when.inferred')) return 'moved';
  if (fields.some(isRenaming)) return 'renamed';
  return has('place') || has('modality') ? 'relocated' : 'changed';
}

/** A title that was translated into one more language is still the same title. */
const isRenaming = ({ field, before }: FieldChange): boolean =>
  field === 'title' || (field.startsWith('title.') && before !== undefined);

/** The fields of two activities that differ, objects taken apart. */
export function fieldChanges(
  before: Activity,
  after: Activity,
  isSameCity?: CompareOptions['isSameCity'],
): FieldChange[] {
  const fields = [...differences(before, after, '')];
  const [a, b] = [before.place, after.place];
  return a && b && isSameCity?.(a, b) ? fields.filter(({ field }) => field !== 'place.city') : fields;
}

function* differences(before: object, after: object, prefix: string): Iterable<FieldChange> {
  const [one, other] = [before, after] as Record<string, unknown>[];
  for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    if (prefix === '' && IGNORED_FIELDS.has(key)) continue;
    // How a date was written, and what was inferred of it, is no change of it, unless its days are now known.
    if (prefix === 'when.' && key === 'phrase') continue;
    const [a, b] = [one![key], other![key]];
    if (prefix === 'when.' && key === 'inferred' && areDaysInferred(one!) === areDaysInferred(other!))
      continue;
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
