import { type Activity, activitiesOf } from '../model/create-dataset.js';
import type { Dataset } from '../model/dataset.js';
import { foldText } from '../text/fold-text.js';
import { textIn } from '../text/language.js';
import { countCommon } from '../text/similarity.js';

/** The id of an activity with its period as a suffix, which distinguishes it from another of the same id. */
export const withPeriodSuffix = (id: string, period: string): string =>
  `${id}-${period.replace(/[^0-9-]+/g, '_').replace(/^_|_$/g, '')}`;

/** What {@link withPeriodSuffix} puts behind an id. */
const PERIOD_SUFFIX = /-\d{4}(?:-\d\d){0,2}(?:_\d{4}(?:-\d\d){0,2})?$/;

/** The id that the sessions of a series share. */
const baseOf = (id: string): string => id.replace(PERIOD_SUFFIX, '');

/** An id without its year: of what stays when an activity is moved. */
const withoutYear = (id: string): string => id.replace(/^([a-z]+)-(?:\d{4}|undated)-/, '$1-');

/**
 * The id under which each activity of the new dataset is published, by its new id: the id of the same activity in
 * the old dataset, if exactly one matches, or another id if its own belongs to another activity.
 *
 * Equal ids are not enough. The ids of the sessions of a series shift when the first one is no longer listed. A
 * meeting that was moved to another year, or whose title was corrected, has another id.
 */
export function publishedIds(before: Dataset, after: Dataset): Map<string, string> {
  const old = new Map(activitiesOf(before).map((activity) => [activity.id, activity]));
  const now = new Map(activitiesOf(after).map((activity) => [activity.id, activity]));
  const pairing = new IdMatcher(old, now);
  pairing.matchOccurrences();
  pairing.matchUnique(({ id }) => withoutYear(id));
  pairing.matchUnique(occasionOf, haveSimilarTitles);
  return pairing.publishedIds();
}

/** Where and when something of a kind is, of what has a day. */
function occasionOf({ region, kind, when }: Activity): string | undefined {
  return when && /^\d{4}-\d\d-\d\d/.test(when.period)
    ? [region, kind, when.period, when.hours].join('|')
    : undefined;
}

/** Whether two titles have two thirds of their words in common, and every number: session 1 is not session 2. */
function haveSimilarTitles(a: Activity, b: Activity): boolean {
  const words = ({ title }: Activity) => new Set(foldText(textIn(title).text).split(' '));
  const [one, other] = [words(a), words(b)];
  const common = countCommon(one, other);
  const apart = [...one, ...other].filter((word) => !(one.has(word) && other.has(word)));
  return common * 3 >= Math.max(one.size, other.size) * 2 && !apart.some((word) => /\d/.test(word));
}

/** Pairs activities of two datasets, each with at most one. */
class IdMatcher {
  private readonly freeOld: Map<string, Activity>;
  private readonly freeNow: Map<string, Activity>;
  private readonly pairs = new Map<string, string>();

  constructor(
    private readonly old: ReadonlyMap<string, Activity>,
    now: ReadonlyMap<string, Activity>,
  ) {
    this.freeOld = new Map(old);
    this.freeNow = new Map(now);
  }

  private pair(now: Activity, old: Activity): void {
    this.pairs.set(now.id, old.id);
    this.freeNow.delete(now.id);
    this.freeOld.delete(old.id);
  }

  /** The sessions of a series by their period, then by their id: which of them was moved where nobody says. */
  matchOccurrences(): void {
    const groups = new Map<string, { old: Activity[]; now: Activity[] }>();
    const group = (id: string) => {
      const base = baseOf(id);
      let found = groups.get(base);
      if (!found) {
        found = { old: [], now: [] };
        groups.set(base, found);
      }
      return found;
    };
    for (const activity of this.freeOld.values()) group(activity.id).old.push(activity);
    for (const activity of this.freeNow.values()) group(activity.id).now.push(activity);
    for (const { old, now } of groups.values()) {
      const match = (same: (a: Activity, b: Activity) => boolean) => {
        for (const activity of now) {
          if (!this.freeNow.has(activity.id)) continue;
          const other = old.find((candidate) => this.freeOld.has(candidate.id) && same(activity, candidate));
          if (other) this.pair(activity, other);
        }
      };
      const samePeriod = (a: Activity, b: Activity) => a.when?.period === b.when?.period;
      match((a, b) => a.id === b.id && samePeriod(a, b));
      match(samePeriod);
      match((a, b) => a.id === b.id);
    }
  }

  /** Those that are alone on both sides with what they have in common. */
  matchUnique(
    keyOf: (activity: Activity) => string | undefined,
    fits: (a: Activity, b: Activity) => boolean = () => true,
  ): void {
    const single = (activities: Iterable<Activity>) => {
      const byKey = new Map<string, Activity | undefined>();
      for (const activity of activities) {
        const key = keyOf(activity);
        if (key !== undefined) byKey.set(key, byKey.has(key) ? undefined : activity);
      }
      return byKey;
    };
    const old = single(this.freeOld.values());
    for (const [key, activity] of single(this.freeNow.values())) {
      const other = old.get(key);
      if (activity && other && fits(activity, other)) this.pair(activity, other);
    }
  }

  /** The ids that are not the activities' own. */
  publishedIds(): Map<string, string> {
    const ids = new Map<string, string>();
    const taken = new Set([...this.old.keys(), ...this.pairs.keys(), ...this.freeNow.keys()]);
    for (const [id, other] of this.pairs) if (id !== other) ids.set(id, other);
    for (const activity of this.freeNow.values()) {
      // Its id is published already, as that of another.
      if (!this.old.has(activity.id)) continue;
      let other = withPeriodSuffix(baseOf(activity.id), activity.when?.period ?? 'undated');
      for (let count = 2; taken.has(other); count++)
        other = `${withPeriodSuffix(baseOf(activity.id), activity.when?.period ?? 'undated')}-${count}`;
      taken.add(other);
      ids.set(activity.id, other);
    }
    return ids;
  }
}
