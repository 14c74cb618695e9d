import type { Truncation } from '@regional-presence/core/internal';
import { type CivilDay, civilDay, yearMonthDay } from '@regional-presence/core/period';
import type { Property } from '../content/content-line.js';
import type { Component } from '../content/property.js';
import { parseDuration } from '../time/duration.js';
import { addDuration, type EventTime, toZone } from '../time/event-time.js';
import { addSeconds, dayOfTime, type LocalTime } from '../time/local-time.js';
import { readTime, readTimes, type TimeValue, UnreadableValueError } from '../time/time-value.js';
import type { EventZones } from '../zone/event-zones.js';
import { ExcludedTimes } from './excluded-times.js';
import { expandRule, StepBudget, StepLimitError, type Window } from './expand-rule.js';
import { parseRule, type RuleParts } from './rule.js';

/** Most occurrences that are read of one event. */
const MAX_OCCURRENCES = 2000;

/** Most occurrences that are read of all events of a file. */
const MAX_OCCURRENCES_OF_FILE = 50_000;

/** Without a reporting period occurrences are read up to this many years after the first. */
export const MAX_YEARS = 5;

/** Steps that the rules of a file may take together: about two seconds of work. */
const MAX_STEPS_OF_FILE = 10_000_000;

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

/** What all series of a file share. */
export class ExpansionLimits {
  readonly steps = new StepBudget(MAX_STEPS_OF_FILE);
  occurrencesLeft = MAX_OCCURRENCES_OF_FILE;

  /** @param period first and last local second of the reporting period. */
  constructor(readonly period: Window | undefined) {}
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
  private readonly excluded: ExcludedTimes;
  private readonly window: Window;
  /** Ends by start, of occurrences that have a length of their own. */
  private readonly ownEnds = new Map<number, LocalTime>();

  constructor(
    private readonly component: Component,
    private readonly time: EventTime,
    private readonly zones: EventZones,
    private readonly overridden: readonly TimeValue[],
    private readonly limits: ExpansionLimits,
  ) {
    const { start, end } = time;
    this.excluded = new ExcludedTimes(time, zones);
    const { period } = limits;
    const length = Math.max(0, end.seconds - start.seconds);
    this.window = period
      ? { from: period.from - Math.max(0, length - 1), to: period.to }
      : { from: start.seconds, to: this.endOfYear(MAX_YEARS) };
  }

  occurrences(): Occurrences {
    const { component, time, excluded, overridden, limits } = this;
    const { start } = time;
    for (const property of component.all('exdate')) this.exclude(property);
    for (const value of overridden) excluded.add(value);
    const starts = new Set<number>([start.seconds]);
    const { from, to } = this.window;
    for (const property of component.all('rdate'))
      this.tolerate(() => {
        for (const rdate of this.addedTimes(property)) starts.add(rdate);
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
      else this.truncated ??= { reason: 'afterYear', limit: this.lastYear };
    }
    // A series that is not in the reporting period is recorded with its first occurrence.
    if (wanted.length === 0) wanted = all.slice(0, 1);
    return this.result(wanted);
  }

  private result(starts: readonly number[]): Occurrences {
    const { time, limits, overridden, excluded } = this;
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
    const { start: first, end, duration, zone } = this.time;
    return duration ? addDuration(start, duration, zone) : addSeconds(start, end.seconds - first.seconds);
  }

  private exclude(property: Property): void {
    try {
      for (const value of readTimes(property)) this.excluded.add(value);
    } catch (error) {
      this.excluded.unread = (error as Error).message;
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

  /** The starts of a rule in the window. DTSTART counts as the first of COUNT (RFC 5545 §3.3.10). */
  private *ruleStarts(text: string): Iterable<number> {
    const { start } = this.time;
    const { steps } = this.limits;
    const rule = withoutTimes(parseRule(text), start);
    const until = this.lastStart(rule);
    if (until !== undefined && until < start.seconds) return;
    const window = { ...this.window, to: Math.min(this.window.to, until ?? Number.POSITIVE_INFINITY) };
    const isCut = until === undefined || until > this.window.to;
    const count = rule.count === undefined ? undefined : rule.count - (this.countsStart(rule) ? 1 : 0);
    if (count !== undefined && count <= 0) return;
    let found = 0;
    const limit = MAX_OCCURRENCES + this.excluded.size + 1;
    const counted = count === undefined ? rule : { ...rule, count };
    const times = expandRule(counted, start.seconds, window, steps);
    for (let next = times.next(); ; next = times.next()) {
      if (next.done) {
        if (next.value !== 'counted' && isCut) this.noteOthers();
        return;
      }
      yield next.value;
      if (++found > limit) return;
    }
  }

  private noteOthers(): void {
    if (this.limits.period) this.hasOthers = true;
    else this.truncated ??= { reason: 'afterYear', limit: this.lastYear };
  }

  /** DTSTART takes one of COUNT, if it is not excluded and the only rule does not have it. */
  private countsStart(rule: RuleParts): boolean {
    const { start } = this.time;
    const { seconds } = start;
    if (this.excluded.has(start) || this.component.all('rrule').length > 1) return false;
    const { count: _, ...endless } = rule;
    const first = expandRule(endless, seconds, { from: seconds, to: seconds }, this.limits.steps).next();
    return first.value !== seconds;
  }

  /** UNTIL in the zone of the event; a day includes all of that day. A time without a zone is in that of the event. */
  private lastStart({ until }: RuleParts): number | undefined {
    if (until === undefined) return undefined;
    const { start, zone } = this.time;
    const given = readTime(until, 'until');
    if (given.time.isDate) return given.time.seconds + (start.isDate ? 0 : 86_399);
    if (given.zone === undefined || !zone || start.isDate) return given.time.seconds;
    const converted = toZone(given, zone, this.zones);
    if (!converted)
      throw new UnreadableValueError(`UNTIL is in ${given.zone}, and its event in ${zone.name}`);
    return converted.seconds;
  }

  /** The occurrences that an RDATE adds. */
  private *addedTimes(property: Property): Iterable<number> {
    const { time, zones } = this;
    const values = property.value.split(',').filter((text) => text.trim() !== '');
    for (const [i, rdate] of readTimes(property).entries()) {
      const start = time.start.isDate ? rdate.time : toZone(rdate, time.zone, zones);
      if (!start)
        throw new UnreadableValueError(
          `RDATE ${property.value.slice(0, 60)} is in ${rdate.zone ?? 'no zone'}`,
        );
      const end = values[i]!.split('/')[1]?.trim();
      if (end !== undefined) {
        const last = end.startsWith('P')
          ? addDuration(start, parseDuration(end), time.zone)
          : toZone(readTime(end, 'rdate', property.parameters.TZID), time.zone, zones);
        if (last) this.ownEnds.set(start.seconds, last);
      }
      yield start.seconds;
    }
  }

  private get lastYear(): number {
    return yearMonthDay(dayOfTime(this.time.start)).year + MAX_YEARS;
  }

  /** The last second of a year after that of the start. */
  private endOfYear(years: number): number {
    const day: CivilDay = civilDay(yearMonthDay(dayOfTime(this.time.start)).year + years, 12, 31);
    return (day + 1) * 86_400 - 1;
  }
}

/** For a series of days the parts with times are ignored (RFC 5545 §3.3.10). */
const withoutTimes = (rule: RuleParts, start: LocalTime): RuleParts =>
  start.isDate ? { ...rule, byHour: [], byMinute: [], bySecond: [] } : rule;
