import type { Truncation } from '@regional-presence/core/internal';
import ICAL from 'ical.js';
import { addDuration, type EventTime, parseDuration, readPeriodStart, toZone } from './event-time.js';
import type { EventZone, EventZones } from './event-zones.js';
import { propertyValues, readTime, type TimeValue, UnreadableValueError } from './time-values.js';

/** Most occurrences that are read of one event. */
const MAX_OCCURRENCES = 500;

/** Occurrences are read up to this many years after the first. */
const MAX_YEARS = 5;

/** Most candidate dates that are tried for one rule. Its BY parts may exclude almost all of them. */
const MAX_RULE_STEPS = 50_000;

/** Most consecutive days in one row: a century. */
const MAX_CONSECUTIVE_DAYS = 36_525;

/** Start and end of an occurrence. */
export interface Occurrence {
  start: ICAL.Time;
  end: ICAL.Time;
}

/** Occurrences, and why some of them were not read. */
export interface Occurrences {
  occurrences: Occurrence[];
  truncated?: Truncation;
}

export const isRecurring = (component: ICAL.Component): boolean =>
  component.hasProperty('rrule') || component.hasProperty('rdate');

/** Number of days of `FREQ=DAILY` with COUNT or UNTIL and no other part; `undefined` for any other recurrence. */
export function consecutiveDays(
  component: ICAL.Component,
  time: EventTime,
  zones: EventZones,
): number | undefined {
  if (component.hasProperty('rdate') || component.hasProperty('exdate')) return undefined;
  const rules = propertyValues(component, 'rrule');
  const rule = rules[0]?.value;
  if (rules.length !== 1 || typeof rule !== 'object' || rule === null) return undefined;
  const { freq, interval = 1, count: ruleCount, until, ...others } = rule as Record<string, unknown>;
  const isPlainDaily =
    freq === 'DAILY' && interval === 1 && Object.keys(others).every((key) => key === 'wkst');
  if (!isPlainDaily || (ruleCount !== undefined && until !== undefined)) return undefined;
  const count = until === undefined ? ruleCount : countDaysUntil(until, time, zones);
  if (typeof count !== 'number' || count < 1 || count > MAX_CONSECUTIVE_DAYS) return undefined;
  return alwaysEndsAtSameTime(time, count) ? count : undefined;
}

/** Number of days on which a daily event begins up to an instant, or to the end of a day. */
function countDaysUntil(until: unknown, { start, zone }: EventTime, zones: EventZones): number | undefined {
  const given = tryReadTime(until);
  const last = given && toZone(given, zone, zones);
  if (!last || (start.isDate && !last.isDate)) return undefined;
  const from =
    last.isDate && !start.isDate
      ? ICAL.Time.fromData({ ...dateFields(start), isDate: true } as never)
      : start;
  const seconds = last.subtractDateTz(from);
  return Math.floor(seconds.toSeconds() / 86_400) + 1;
}

/** `undefined` for an invalid UNTIL, which `expandOccurrences` reports. */
function tryReadTime(value: unknown): TimeValue | undefined {
  try {
    return readTime(value, 'until');
  } catch {
    return undefined;
  }
}

/** False if a change of the offset makes an exact DURATION end at another local time on one of the days. */
function alwaysEndsAtSameTime({ start, end, duration, zone }: EventTime, days: number): boolean {
  if (!duration || duration.seconds === 0 || !zone) return true;
  const day = start.clone();
  for (let i = 1; i < days; i++) {
    day.adjust(1, 0, 0, 0);
    const last = addDuration(day, duration, zone);
    if (last.hour !== end.hour || last.minute !== end.minute) return false;
  }
  return true;
}

/** The occurrences of a recurring event, without those that are excluded or replaced by an event of their own. */
export function expandOccurrences(
  component: ICAL.Component,
  time: EventTime,
  zones: EventZones,
  overridden: readonly TimeValue[],
): Occurrences {
  const { start, zone } = time;
  const excluded = new ExcludedTimes(start, zone, zones);
  for (const { value, zone: tzid } of propertyValues(component, 'exdate'))
    excluded.add(readTime(value, 'exdate', tzid));
  for (const value of overridden) excluded.add(value);
  const occurrences: Occurrence[] = [];
  const result = (truncated: Truncation | undefined): Occurrences => ({
    occurrences,
    ...(truncated ? { truncated } : {}),
  });
  try {
    const rules = propertyValues(component, 'rrule').map(({ value }) =>
      ruleOccurrences(readRule(value, time, zones), time),
    );
    let last: ICAL.Time | undefined;
    for (const next of mergeByStart([
      rdateOccurrences(component, time, zones)[Symbol.iterator](),
      ...rules,
    ])) {
      if (last?.compare(next.start) === 0) continue;
      last = next.start;
      if (next.start.year > start.year + MAX_YEARS)
        return result({ reason: 'afterYear', limit: start.year + MAX_YEARS });
      if (excluded.has(next.start)) continue;
      if (occurrences.length === MAX_OCCURRENCES)
        return result({ reason: 'tooMany', limit: MAX_OCCURRENCES });
      occurrences.push(next);
    }
  } catch (error) {
    if (occurrences.length === 0 && !excluded.has(start)) occurrences.push({ start, end: time.end });
    return result({ reason: 'ruleInvalid', detail: (error as Error).message });
  }
  const isEmpty = occurrences.length === 0 && overridden.length === 0;
  if (excluded.unread !== undefined)
    return result({ reason: 'excludedInOtherZone', detail: excluded.unread });
  return result(isEmpty ? { reason: 'noneLeft' } : undefined);
}

/** Merges sorted sequences into one. */
function* mergeByStart(sources: readonly Iterator<Occurrence>[]): Iterable<Occurrence> {
  const cursors = sources.map((source) => ({ source, next: source.next() }));
  for (;;) {
    const open = cursors.filter(({ next }) => !next.done);
    if (open.length === 0) return;
    const first = open.reduce((a, b) => (b.next.value.start.compare(a.next.value.start) < 0 ? b : a));
    yield first.next.value;
    first.next = first.source.next();
  }
}

/** Excluded times of a series, in its zone. An excluded day excludes all occurrences that begin on it. */
class ExcludedTimes {
  /** An excluded time that could not be converted to the zone of the series. */
  unread: string | undefined;
  private readonly times = new Set<string>();

  constructor(
    private readonly start: ICAL.Time,
    private readonly zone: EventZone | undefined,
    private readonly zones: EventZones,
  ) {}

  add(value: TimeValue): void {
    const converted = toZone(value, this.zone, this.zones);
    if (!converted && value.zone !== undefined && !this.start.isDate)
      this.unread = `${value.time} ${value.zone}`;
    const text = (converted ?? value.time).toString();
    this.times.add(this.start.isDate ? text.slice(0, 10) : text);
  }

  has(time: ICAL.Time): boolean {
    const text = time.toString();
    return this.times.has(text) || this.times.has(text.slice(0, 10));
  }
}

/** The end of an occurrence: after DURATION, or after the local length of the first occurrence. */
function occurrenceEnd(start: ICAL.Time, { start: first, end, duration, zone }: EventTime): ICAL.Time {
  if (duration) return addDuration(start, duration, zone);
  const last = start.clone();
  last.addDuration(end.subtractDateTz(first));
  return last;
}

/** The occurrences that RDATE adds, sorted, and the first occurrence if there is no rule that has it. */
function rdateOccurrences(component: ICAL.Component, time: EventTime, zones: EventZones): Occurrence[] {
  const added = propertyValues(component, 'rdate').map(({ value, zone: tzid }): Occurrence => {
    const rdate = readPeriodStart(value, 'rdate', tzid);
    const start = toZone(rdate, time.zone, zones);
    if (!start) throw new UnreadableValueError(`RDATE ${rdate.time} is in ${rdate.zone ?? 'no zone'}`);
    return {
      start,
      end: Array.isArray(value) ? periodEnd(value, tzid, start, time, zones) : occurrenceEnd(start, time),
    };
  });
  if (!component.hasProperty('rrule')) added.push({ start: time.start, end: time.end });
  return added.sort((a, b) => a.start.compare(b.start));
}

function periodEnd(
  [, value]: readonly unknown[],
  tzid: string | undefined,
  start: ICAL.Time,
  { zone }: EventTime,
  zones: EventZones,
): ICAL.Time {
  if (typeof value === 'string' && /^[+-]?P/.test(value))
    return addDuration(start, parseDuration(value), zone);
  const end = toZone(readTime(value, 'rdate', tzid), zone, zones);
  if (!end) throw new UnreadableValueError(`RDATE ${String(value)} is in ${tzid ?? 'no zone'}`);
  return end;
}

/** A rule with UNTIL converted to the zone of its event; files mostly have it in UTC (RFC 5545 §3.3.10). */
function readRule(value: unknown, { start, zone }: EventTime, zones: EventZones): ICAL.Recur {
  const { until, ...rule } = value as Record<string, unknown>;
  const recur = ICAL.Recur.fromData(withYearlyDay(rule, start) as never);
  if (until === undefined) return recur;
  const given = readTime(until, 'until');
  const last = toZone(given, zone, zones) ?? (zone ? undefined : given.time);
  if (!last)
    throw new UnreadableValueError(`UNTIL is in ${given.zone ?? 'no zone'}, and its event in ${zone!.name}`);
  // UNTIL with a day includes that day.
  if (last.isDate && !start.isDate) {
    recur.until = ICAL.Time.fromData({
      ...dateFields(last),
      hour: 23,
      minute: 59,
      second: 59,
      isDate: false,
    } as never);
  } else recur.until = last;
  return recur;
}

const dateFields = ({ year, month, day }: ICAL.Time) => ({ year, month, day });

/** Adds month and day to a plain yearly rule, so that 29 February does not become 1 March (RFC 5545 §3.3.10). */
function withYearlyDay(rule: Record<string, unknown>, { month, day }: ICAL.Time): Record<string, unknown> {
  const isPlain =
    String(rule.freq).toUpperCase() === 'YEARLY' && !Object.keys(rule).some((key) => /^by/i.test(key));
  return isPlain ? { ...rule, bymonth: month, bymonthday: day } : rule;
}

/** The occurrences of a rule. ical.js rolls over days that a month does not have (31 April → 1 May); they are skipped. */
function* ruleOccurrences(rule: ICAL.Recur, time: EventTime): IterableIterator<Occurrence> {
  const { count } = rule;
  rule.count = null as never;
  const months = rulePart(rule, 'BYMONTH');
  const days = rulePart(rule, 'BYMONTHDAY');
  const fits = ({ year, month, day }: ICAL.Time) =>
    (months.length === 0 || months.includes(month)) &&
    (days.length === 0 || days.includes(day) || days.includes(day - 1 - ICAL.Time.daysInMonth(month, year)));
  const iterator = rule.iterator(time.start);
  const lastYear = time.start.year + MAX_YEARS;
  const filters = iterator.check_contracting_rules.bind(iterator);
  let steps = 0;
  // ical.js searches forever for a match. Past the last year that is read any date is accepted to stop it.
  iterator.check_contracting_rules = () => {
    if (++steps > MAX_RULE_STEPS) throw new UnreadableValueError('it matches too few dates');
    return iterator.last.year > lastYear || filters();
  };
  let found = 0;
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (!fits(next) && next.year <= lastYear) continue;
    const start = next.clone();
    yield { start, end: occurrenceEnd(start, time) };
    if (count && ++found === count) return;
  }
}

const rulePart = (rule: ICAL.Recur, name: string): number[] =>
  ((rule.parts as Record<string, unknown[]>)[name] ?? []).map(Number);
