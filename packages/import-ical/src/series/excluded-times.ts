import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import { dayOfTime, formatLocalTime, type LocalTime } from '../time/local-time.js';
import type { TimeValue } from '../time/time-value.js';
import type { EventZones } from '../zone/event-zones.js';
import { type EventTime, toZone } from './event-time.js';

/** Excluded times of a series, in its zone. An excluded day excludes all occurrences that begin on it. */
export class ExcludedTimes {
  /** An excluded time that could not be converted to the zone of the series. */
  unread: string | undefined;
  private readonly times = new Set<number>();
  private readonly days = new Set<number>();

  constructor(
    private readonly series: EventTime,
    private readonly zones: EventZones,
  ) {}

  add(value: TimeValue): void {
    const { start, zone } = this.series;
    const converted = toZone(value, zone, this.zones);
    if (!converted && value.zone !== undefined && !start.isDate)
      this.unread = `${formatLocalTime(value.time)} ${value.zone}`;
    const time = converted ?? value.time;
    if (time.isDate || start.isDate) this.days.add(dayOfTime(time));
    else this.times.add(time.seconds);
  }

  has(time: LocalTime): boolean {
    return this.times.has(time.seconds) || this.days.has(Math.floor(time.seconds / SECONDS_PER_DAY));
  }

  get size(): number {
    return this.times.size + this.days.size;
  }
}
