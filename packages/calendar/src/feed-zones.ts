import type { Event } from '@regional-presence/core';
import { canonicalTimeZone } from '@regional-presence/core/time-zone';
import { WrittenZone } from './written-zone.js';

/** A period of days. */
const DAY_PERIOD = /^\d{4}-\d\d-\d\d[?~%]?(?:\/(?:\d{4}-\d\d-\d\d[?~%]?|\.\.)?)?$/;

/** An offset in place of a zone (`+05:30`): it has no name that a TZID could have. */
const OFFSET = /^[+-]/;

/** The zones of events with hours, as the VTIMEZONEs of a feed state them. */
export class FeedZones {
  /** By the names that the events give them: `europe/paris` and `Europe/Paris` are one zone. */
  readonly byName = new Map<string, WrittenZone>();
  private readonly byCanonicalName = new Map<string, WrittenZone>();

  /** Matches the period instead of parsing it, for speed: every event passes here before the first is written. */
  add({ when }: Event): void {
    const zone = when?.zone;
    if (!zone || !when.hours || this.byName.has(zone) || OFFSET.test(zone)) return;
    if (!DAY_PERIOD.test(when.period)) return;
    const canonical = canonicalTimeZone(zone);
    const name = canonical === 'Etc/UTC' ? 'UTC' : canonical;
    const written = this.byCanonicalName.get(name) ?? new WrittenZone(name);
    this.byCanonicalName.set(name, written);
    this.byName.set(zone, written);
  }

  /** The zones in the order of their names. UTC needs no VTIMEZONE. */
  sorted(): WrittenZone[] {
    const zones = [...this.byCanonicalName.values()].filter(({ zone }) => zone !== 'UTC');
    return zones.sort((a, b) => (a.zone < b.zone ? -1 : 1));
  }
}
