import type { Component } from '../content/property.js';
import type { LocalTime } from '../time/local-time.js';
import { firstTime } from '../time/time-value.js';

/** Fewer may be slips. */
const MIN_EVENTS_OF_ONE_DAY = 3;

/** The events of whole days of a calendar that have an end. */
export class WholeDays {
  /** The number of those that end on the day on which they start. */
  endedAtStart = 0;
  endedLater = 0;

  get areEndsLastDays(): boolean {
    return this.endedAtStart >= MIN_EVENTS_OF_ONE_DAY && this.endedAtStart > this.endedLater;
  }

  /** Counts an event, if it is one. */
  add(component: Component, start: LocalTime): void {
    const end = start.isDate ? firstTime(component, 'dtend')?.time : undefined;
    if (!end?.isDate) return;
    if (end.seconds === start.seconds) this.endedAtStart++;
    else if (end.seconds > start.seconds) this.endedLater++;
  }
}
