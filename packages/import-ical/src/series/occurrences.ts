import { SECONDS_PER_DAY, type Truncation } from '@regional-presence/core/internal';
import { civilDay, yearMonthDay } from '@regional-presence/core/period';
import type { Property } from '../content/content-line.js';
import type { Component } from '../content/property.js';
import type { Window } from '../rule/expand-rule.js';
import { StepLimitError } from '../rule/step-budget.js';
import { addSeconds, dayOfTime, type LocalTime } from '../time/local-time.js';
import { readTimes, type TimeValue, UnreadableValueError } from '../time/time-value.js';
import type { EventZones } from '../zone/event-zones.js';
import { addedTimes } from './added-times.js';
import { addDuration, type EventTime } from './event-time.js';
import { ExcludedTimes } from './excluded-times.js';
import { type ExpansionLimits, MAX_OCCURRENCES, MAX_YEARS } from './expansion-limits.js';
import { ruleStarts, type SeriesContext } from './series-rule.js';

/** Start and end of an occurrence. */
export interface Occurrence {
  start: LocalTime;
  end: LocalTime;
}

/** Occurrences, and why some of them were not read. */
export interface Occurrences {
  occurrences: Occurrence[];
  truncated?: Truncation;
  /** Some are not in the reporting period and were not read. */
  hasOthers?: true;
}

export const isRecurring = (component: Component): boolean =>
  component.has('rrule') || component.has('rdate');

/** The occurrences of a recurring event, without those that are excluded or replaced by an event of their own. */
export function expandOccurrences(
  component: Component,
  time: EventTime,
  zones: EventZones,
  overridden: readonly TimeValue[],
  limits: ExpansionLimits,
): Occurrences {
  const series = new Series(component, time, zones, overridden, limits);
  return series.occurrences();
}

class Series {
  private truncated: Truncation | undefined;
  private hasOthers = false;
  private readonly context: SeriesContext;
  /** Ends by start, of occurrences that have a length of their own. */
  private readonly ownEnds = new Map<number, LocalTime>();

  constructor(
    component: Component,
    time: EventTime,
    zones: EventZones,
    private readonly overridden: readonly TimeValue[],
    limits: ExpansionLimits,
  ) {
    const excluded = new ExcludedTimes(time, zones);
    this.context = {
      component,
      time,
      zones,
      limits,
      excluded,
      isStartExcluded: false,
      isUntilInOtherZone: false,
      window: windowOfSeries(time, limits),
    };
  }

  occurrences(): Occurrences {
    const { overridden } = this;
    const { component, time, excluded, limits, window } = this.context;
    const { start } = time;
    for (const property of component.all('exdate')) this.exclude(property);
    this.context.isStartExcluded = excluded.has(start);
    for (const value of overridden) excluded.add(value);
    const starts = new Set<number>([start.seconds]);
    const { from, to } = window;
    for (const property of component.all('rdate'))
      this.tolerate(() => {
        for (const added of addedTimes(property, time, this.context.zones)) {
          starts.add(added.start.seconds);
          if (added.end) this.ownEnds.set(added.start.seconds, added.end);
        }
      });
    for (const { value } of component.all('exrule'))
      this.tolerate(() => {
        for (const each of this.ruleStarts(value)) excluded.add({ time: { ...start, seconds: each } });
      });
    for (const { value } of component.all('rrule'))
      this.tolerate(() => {
        for (const each of this.ruleStarts(value)) starts.add(each);
      });
    const all = [...starts]
      .sort((a, b) => a - b)
      .filter((each) => !excluded.has({ ...start, seconds: each }));
    let wanted = all.filter((each) => each >= from && each <= to);
    if (wanted.length < all.length) {
      if (limits.period) this.hasOthers = true;
      else this.truncated ??= { reason: 'afterYear', limit: lastYearOf(this.context.time) };
    }
    // A series that is not in the reporting period is recorded with its first occurrence.
    if (wanted.length === 0) wanted = all.slice(0, 1);
    return this.result(wanted);
  }

  private result(starts: readonly number[]): Occurrences {
    const { overridden } = this;
    const { time, limits, excluded } = this.context;
    const limit = Math.min(MAX_OCCURRENCES, limits.occurrencesLeft);
    const taken = starts.slice(0, Math.max(1, limit));
    limits.occurrencesLeft -= Math.min(taken.length, limits.occurrencesLeft);
    if (taken.length < starts.length) this.truncated = { reason: 'tooMany', limit: taken.length };
    const occurrences = taken.map((seconds): Occurrence => {
      const start = { ...time.start, seconds };
      return { start, end: this.ownEnds.get(seconds) ?? this.endOf(start) };
    });
    if (excluded.unread !== undefined)
      this.truncated ??= { reason: 'exclusionUnread', detail: excluded.unread };
    if (occurrences.length === 0 && overridden.length === 0) this.truncated ??= { reason: 'noneLeft' };
    return {
      occurrences,
      ...(this.truncated ? { truncated: this.truncated } : {}),
      ...(this.hasOthers ? { hasOthers: true } : {}),
    };
  }

  /** The end of an occurrence: after DURATION, or after the local length of the first occurrence. */
  private endOf(start: LocalTime): LocalTime {
    const { start: first, end, duration, zone } = this.context.time;
    return duration ? addDuration(start, duration, zone) : addSeconds(start, end.seconds - first.seconds);
  }

  private exclude(property: Property): void {
    try {
      for (const value of readTimes(property)) this.context.excluded.add(value);
    } catch (error) {
      this.context.excluded.unread = (error as Error).message;
    }
  }

  /** Reads a rule or a list of times; one that cannot be read is reported, and the others are read. */
  private tolerate(read: () => void): void {
    try {
      read();
    } catch (error) {
      if (error instanceof StepLimitError) this.truncated ??= { reason: 'tooComplex' };
      else if (error instanceof UnreadableValueError)
        this.truncated = { reason: 'ruleInvalid', detail: error.message };
      else throw error;
    }
  }

  /** The starts of a rule in the window; notes whether it has others. */
  private *ruleStarts(text: string): Iterable<number> {
    const hasMore = yield* ruleStarts(text, this.context);
    if (hasMore) this.noteOthers();
    if (this.context.isUntilInOtherZone)
      this.truncated ??= { reason: 'ruleInvalid', detail: 'UNTIL is in UTC, and its event in no time zone' };
  }

  private noteOthers(): void {
    if (this.context.limits.period) this.hasOthers = true;
    else this.truncated ??= { reason: 'afterYear', limit: lastYearOf(this.context.time) };
  }
}

/** The last year of which occurrences are read without a reporting period. */
const lastYearOf = ({ start }: EventTime): number => yearMonthDay(dayOfTime(start)).year + MAX_YEARS;

/** The span in which occurrences may start: those that end in the reporting period are in it. */
function windowOfSeries(time: EventTime, { period }: ExpansionLimits): Window {
  const { start, end } = time;
  if (!period) return { from: start.seconds, to: civilDay(lastYearOf(time) + 1, 1, 1) * SECONDS_PER_DAY - 1 };
  const length = Math.max(0, end.seconds - start.seconds);
  return { from: period.from - Math.max(0, length - 1), to: period.to };
}
