import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import type { Component } from '../content/property.js';
import type { LocalTime } from '../time/local-time.js';
import { firstTime } from '../time/time-value.js';

/** Fewer may be slips. */
const MIN_EVENTS_OF_ONE_DAY = 3;

/** The events of whole days of a calendar that have an end. */
export class WholeDays {
  /** The number of those that end on the day on which they start. */
  endedAtStart = 0;
  /** The number of those that end on the next day: by RFC 5545 they are of one day. */
  endedOnNextDay = 0;
  endedLater = 0;

  /** Events of several days say nothing of how their end is meant. */
  get areEndsLastDays(): boolean {
    return this.endedAtStart >= MIN_EVENTS_OF_ONE_DAY && this.endedAtStart > this.endedOnNextDay;
  }

  /** Some events end on the day on which they start, and the end of others was read as the day after their last one. */
  get areEndsDoubtful(): boolean {
    return this.endedAtStart > 0 && this.endedLater > 0 && !this.areEndsLastDays;
  }

  /** Counts an event, if it is one. */
  add(component: Component, start: LocalTime): void {
    const end = start.isDate ? firstTime(component, 'dtend')?.time : undefined;
    if (!end?.isDate) return;
    if (end.seconds === start.seconds) this.endedAtStart++;
    else if (end.seconds > start.seconds) this.endedLater++;
    if (end.seconds === start.seconds + SECONDS_PER_DAY) this.endedOnNextDay++;
  }
}
