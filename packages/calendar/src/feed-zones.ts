import type { Event } from '@regional-presence/core';
import { WrittenZone } from './written-zone.js';

/** A period of days. The groups are the years of its first and of its last day, the latter absent if it is open. */
const DAY_PERIOD = /^(\d{4})-\d\d-\d\d[?~%]?(?:\/(?:(\d{4})-\d\d-\d\d[?~%]?|\.\.)?)?$/;

/** The zones of events with hours, and the years that each VTIMEZONE must cover. */
export class FeedZones {
  private readonly years = new Map<string, { first: number; last: number }>();

  /** Matches the period instead of parsing it, for speed: every event passes here before the first is written. */
  add({ when }: Event): void {
    const zone = when?.zone;
    if (!zone || !when.hours || zone === 'UTC' || zone === 'Etc/UTC') return;
    const days = DAY_PERIOD.exec(when.period);
    if (!days) return;
    const first = Number(days[1]);
    const last = days[2] === undefined ? first : Number(days[2]);
    const known = this.years.get(zone);
    if (!known) this.years.set(zone, { first, last });
    else {
      if (first < known.first) known.first = first;
      if (last > known.last) known.last = last;
    }
  }

  /** The zones as their VTIMEZONEs state them, by name and in the order of their names. */
  written(): Map<string, WrittenZone> {
    const sorted = [...this.years].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(sorted.map(([zone, { first, last }]) => [zone, new WrittenZone(zone, first, last)]));
  }
}
