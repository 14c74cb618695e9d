import type { EventItem } from '../content/calendar-items.js';
import { type Component, firstText } from '../content/property.js';
import type { Occurrence } from '../recurrence/occurrences.js';
import { type EventTime, eventTime, toZone } from '../time/event-time.js';
import { addSeconds } from '../time/local-time.js';
import { firstTime, type TimeValue } from '../time/time-value.js';
import type { EventZones } from '../zone/event-zones.js';

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

  add({ component }: EventItem): void {
    const property = component.first('recurrence-id');
    const id = property && tryFirstTime(component);
    if (!id) return;
    const isRange = property.parameters.RANGE?.toUpperCase() === 'THISANDFUTURE';
    const override: Override = isRange ? { id, following: component } : { id };
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

/** The occurrence as the last change before it to all following occurrences has it; `undefined` if there is none. */
export function changedOccurrence(
  { start }: Occurrence,
  overrides: readonly Override[],
  series: EventTime,
  zones: EventZones,
): { component: Component; occurrence: Occurrence } | undefined {
  let latest: { from: number; component: Component } | undefined;
  for (const { id, following: component } of overrides) {
    const from = component && (toZone(id, series.zone, zones) ?? id.time).seconds;
    if (component && from! <= start.seconds && from! >= (latest?.from ?? Number.NEGATIVE_INFINITY))
      latest = { from: from!, component };
  }
  const time = latest && eventTime(latest.component, zones);
  if (!latest || !time || time.start.isDate !== start.isDate) return undefined;
  const zone = latest.component.first('dtstart')?.parameters.TZID;
  const first = toZone({ time: time.start, ...(zone === undefined ? {} : { zone }) }, series.zone, zones);
  const moved = addSeconds(start, (first ?? time.start).seconds - latest.from);
  const end = addSeconds(moved, time.end.seconds - time.start.seconds);
  return { component: latest.component, occurrence: { start: moved, end } };
}
