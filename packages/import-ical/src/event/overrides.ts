import type { EventItem } from '../content/calendar-items.js';
import { type Component, firstText } from '../content/property.js';
import { type EventTime, eventTime, type TimeContext, toZone } from '../series/event-time.js';
import type { Occurrence } from '../series/occurrences.js';
import { addSeconds } from '../time/local-time.js';
import { firstTime, type TimeValue } from '../time/time-value.js';

/** An event with RECURRENCE-ID, which replaces one occurrence of a series, or one and all that follow. */
export interface Override {
  /** RECURRENCE-ID. */
  id: TimeValue;
  /** The event, if it changes all following occurrences too (RANGE=THISANDFUTURE, RFC 5545 §3.2.13). */
  following?: Component;
}

/** By UID, the overrides of a calendar. */
export class Overrides {
  private readonly byUid = new Map<string, Override[]>();

  /** @param component some properties of the event; all are read if it changes all following occurrences. */
  add(component: Component, item: EventItem): void {
    const property = component.first('recurrence-id');
    const id = property && tryFirstTime(component);
    if (!id) return;
    const isRange = property.parameters.RANGE?.toUpperCase() === 'THISANDFUTURE';
    const override: Override = isRange ? { id, following: item.read().component } : { id };
    const uid = firstText(component, 'uid');
    const known = this.byUid.get(uid);
    if (known) known.push(override);
    else this.byUid.set(uid, [override]);
  }

  get(uid: string): readonly Override[] {
    return this.byUid.get(uid) ?? NONE;
  }
}

const NONE: readonly Override[] = [];

/** `undefined` if it cannot be read. Its event is then rejected when it is read itself. */
function tryFirstTime(component: Component): TimeValue | undefined {
  try {
    return firstTime(component, 'recurrence-id');
  } catch {
    return undefined;
  }
}

/** A change to all occurrences of a series from a time on. */
interface FollowingChange {
  /** Local second of the series from which it applies. */
  from: number;
  component: Component;
  /** Seconds by which starts are moved, and the length of the changed occurrences. */
  shift: number;
  length: number;
}

/** More changes of one series are not applied. */
const MAX_CHANGES = 100;

/** The changes to all following occurrences of a series, the latest first. */
export function followingChanges(
  overrides: readonly Override[],
  series: EventTime,
  context: TimeContext,
): FollowingChange[] {
  const ranges = overrides.filter(({ following }) => following !== undefined).slice(0, MAX_CHANGES);
  const changes = ranges.flatMap(({ id, following: component }): FollowingChange[] => {
    const time = component && eventTime(component, context);
    if (!component || !time || time.start.isDate !== series.start.isDate) return [];
    const inSeries = (value: TimeValue) => (toZone(value, series.zone, context.zones) ?? value.time).seconds;
    const from = inSeries(id);
    const tzid = component.first('dtstart')?.parameters.TZID;
    const start = inSeries(tzid === undefined ? { time: time.start } : { time: time.start, zone: tzid });
    return [{ from, component, shift: start - from, length: time.end.seconds - time.start.seconds }];
  });
  return changes.sort((a, b) => b.from - a.from);
}

/** The occurrence as the latest change before it has it; `undefined` if there is none. */
export function changedOccurrence(
  { start }: Occurrence,
  changes: readonly FollowingChange[],
): { component: Component; occurrence: Occurrence } | undefined {
  const change = changes.find(({ from }) => from <= start.seconds);
  if (!change) return undefined;
  const moved = addSeconds(start, change.shift);
  return {
    component: change.component,
    occurrence: { start: moved, end: addSeconds(moved, change.length) },
  };
}
