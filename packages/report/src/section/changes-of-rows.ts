import { type Activity, type Event, isEvent } from '@regional-presence/core';
import type { ActivityChange } from '@regional-presence/core/changes';
import { firstDayOfActivity } from '../report-context.js';
import { hasOccasions } from './count-activities.js';

/** A change, with the other dates that the row of the activity lost or gained with it. */
export interface ChangeOfRow {
  change: ActivityChange;
  /** All dates that changed, the former and the new ones; empty where only one did. */
  before: readonly Event[];
  after: readonly Event[];
}

/** The id of the first occasion of a row; that of a further one has its dates behind it. */
const idOfRow = (activity: Activity): string =>
  hasOccasions(activity) && activity.occasion!.number > 1
    ? activity.id.replace(/-\d{4}-\d\d(?:-\d\d)?(?:_[\d-]*)?$/, '')
    : activity.id;

const eventsIn = (changes: readonly ActivityChange[], side: 'before' | 'after'): Event[] =>
  changes.flatMap(({ [side]: activity }) => (activity && isEvent(activity) ? [activity] : []));

/** A date that a row lost and one that it gained are one that moved: of `3 and 10 March` the second is now `17 March`. */
function moveOf(
  lost: ActivityChange | undefined,
  gained: ActivityChange | undefined,
): ActivityChange | undefined {
  if (!lost?.before?.when || !gained?.after?.when) return undefined;
  const fields = [{ field: 'when.period', before: lost.before.when.period, after: gained.after.when.period }];
  return { kind: 'moved', id: gained.id, before: lost.before, after: gained.after, fields };
}

/** The dates that a row keeps as they were. */
function keptDates(ofRow: readonly ActivityChange[], current: readonly Event[]): readonly Event[] {
  const row = idOfRow((ofRow[0]!.before ?? ofRow[0]!.after)!);
  const changed = new Set(ofRow.flatMap(({ before, after }) => [before?.id, after?.id]));
  return current.filter((event) => idOfRow(event) === row && !changed.has(event.id));
}

/** A date that a row lost or gained beside others: `1-3 and 8-10 March` is now `1-3 March`. */
function changeOfDates(
  change: ActivityChange | undefined,
  kept: readonly Event[],
): ActivityChange | undefined {
  const [first] = kept;
  if (!change || !first) return undefined;
  return { ...change, kind: 'moved', before: first, after: first, fields: [{ field: 'when.period' }] };
}

const byDay = (events: readonly Event[]): Event[] =>
  events.toSorted((a, b) => firstDayOfActivity(a) - firstDayOfActivity(b));

/**
 * Puts the dates that a row lost or gained to the one that moved: an event of 5–6 and 8–9 May that is now on 12–14 May has
 * moved, and none of it was left out.
 */
export function changesOfRows(changes: readonly ActivityChange[], current: readonly Event[]): ChangeOfRow[] {
  const byRow = new Map<string, ActivityChange[]>();
  for (const change of changes) {
    const row = idOfRow((change.before ?? change.after)!);
    byRow.set(row, [...(byRow.get(row) ?? []), change]);
  }
  return [...byRow.values()].flatMap((ofRow): ChangeOfRow[] => {
    const moved = ofRow.find(({ kind }) => kind === 'moved');
    const lost = ofRow.filter(({ kind }) => kind === 'removed' || kind === 'merged' || kind === 'cancelled');
    const gained = ofRow.filter(({ kind }) => kind === 'added');
    const kept = keptDates(ofRow, current);
    const move = moved ?? moveOf(lost[0], gained[0]) ?? changeOfDates(lost[0] ?? gained[0], kept);
    if (!move || lost.length + gained.length === 0) {
      // All dates of a row are new, or gone: one item has them.
      const [first, ...further] = gained.length > 0 ? gained : lost;
      return ofRow
        .filter((change) => !further.includes(change))
        .map((change) => ({
          change,
          before: change === first ? byDay(eventsIn(lost, 'before')) : [],
          after: change === first ? byDay(eventsIn(gained, 'after')) : [],
        }));
    }
    const others = moved || (lost.length > 0 && gained.length > 0) ? [] : kept;
    const rest = ofRow.filter(
      (change) => change !== moved && !lost.includes(change) && !gained.includes(change),
    );
    const both = moved ? [moved] : [];
    return [
      {
        change: move,
        before: byDay([...others, ...eventsIn([...both, ...lost], 'before')]),
        after: byDay([...others, ...eventsIn([...both, ...gained], 'after')]),
      },
      ...rest.map((change) => ({ change, before: [], after: [] })),
    ];
  });
}
