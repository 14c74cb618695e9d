import ICAL from 'ical.js';
import { after, beginningOf, type EventTime, inZone, readDuration } from './event-time.js';
import type { EventZone, EventZones } from './event-zones.js';
import { readTime, type TimeValue, Unreadable, valuesOf } from './time-values.js';

/** Of one that recurs so many occurrences are read, in so many years from its first. */
const MOST = 500;
const YEARS = 5;

/** So many steps of a rule are taken: most of them may be left out again. */
const MOST_STEPS = 50_000;

/** Days that follow each other are one row, of a century at the most. */
const MOST_DAYS = 36_525;

/** An occurrence, and when it ends. */
export interface Occurrence {
  start: ICAL.Time;
  end: ICAL.Time;
}

/** Occurrences, and why not all of them were read. */
export interface Occurrences {
  occurrences: Occurrence[];
  cut?: string;
}

export const recurs = (component: ICAL.Component): boolean =>
  component.hasProperty('rrule') || component.hasProperty('rdate');

/** `FREQ=DAILY` with its COUNT or UNTIL and nothing else: the same hours on each of so many days. */
export function consecutiveDays(
  component: ICAL.Component,
  time: EventTime,
  zones: EventZones,
): number | undefined {
  if (component.hasProperty('rdate') || component.hasProperty('exdate')) return undefined;
  const rules = valuesOf(component, 'rrule');
  const rule = rules[0]?.value;
  if (rules.length !== 1 || typeof rule !== 'object' || rule === null) return undefined;
  const { freq, interval = 1, count: told, until, ...others } = rule as Record<string, unknown>;
  const plain = freq === 'DAILY' && interval === 1 && Object.keys(others).every((key) => key === 'wkst');
  if (!plain || (told !== undefined && until !== undefined)) return undefined;
  const count = until === undefined ? told : daysUntil(until, time, zones);
  if (typeof count !== 'number' || count < 1 || count > MOST_DAYS) return undefined;
  return endsAtOneHour(time, count) ? count : undefined;
}

/** On how many days an event begins until an instant, or the end of a day. */
function daysUntil(until: unknown, { start, zone }: EventTime, zones: EventZones): number | undefined {
  const given = readableTime(until);
  const last = given && inZone(given, zone, zones);
  if (!last || (start.isDate && !last.isDate)) return undefined;
  const from =
    last.isDate && !start.isDate ? ICAL.Time.fromData({ ...dayOf(start), isDate: true } as never) : start;
  const seconds = last.subtractDateTz(from);
  return Math.floor(seconds.toSeconds() / 86_400) + 1;
}

/** An end that cannot be read is told where the rule is. */
function readableTime(value: unknown): TimeValue | undefined {
  try {
    return readTime(value, 'until');
  } catch {
    return undefined;
  }
}

/** What lasts so many hours ends at another on the day on which the clocks are changed. */
function endsAtOneHour({ start, end, duration, zone }: EventTime, days: number): boolean {
  if (!duration || duration.seconds === 0 || !zone) return true;
  const day = start.clone();
  for (let i = 1; i < days; i++) {
    day.adjust(1, 0, 0, 0);
    const last = after(day, duration, zone);
    if (last.hour !== end.hour || last.minute !== end.minute) return false;
  }
  return true;
}

/** The occurrences of an event that recurs, without those that stand by themselves or are left out. */
export function occurrencesOf(
  component: ICAL.Component,
  time: EventTime,
  zones: EventZones,
  overridden: readonly TimeValue[],
): Occurrences {
  const { start, zone } = time;
  const excluded = new ExcludedTimes(start, zone, zones);
  for (const { value, zone: tzid } of valuesOf(component, 'exdate'))
    excluded.add(readTime(value, 'exdate', tzid));
  for (const value of overridden) excluded.add(value);
  const occurrences: Occurrence[] = [];
  const cut = (detail: string | undefined): Occurrences => ({
    occurrences,
    ...(detail ? { cut: detail } : {}),
  });
  try {
    const rules = valuesOf(component, 'rrule').map(({ value }) =>
      ruleTimes(ruleOf(value, time, zones), time),
    );
    let last: ICAL.Time | undefined;
    for (const next of inOrder([addedTimes(component, time, zones)[Symbol.iterator](), ...rules])) {
      if (last?.compare(next.start) === 0) continue;
      last = next.start;
      if (next.start.year > start.year + YEARS) return cut(`occurrences after ${start.year + YEARS}`);
      if (excluded.has(next.start)) continue;
      if (occurrences.length === MOST) return cut(`more than ${MOST} occurrences`);
      occurrences.push(next);
    }
  } catch (error) {
    if (occurrences.length === 0 && !excluded.has(start)) occurrences.push({ start, end: time.end });
    return cut(`the rule cannot be read: ${(error as Error).message}`);
  }
  const isEmpty = occurrences.length === 0 && overridden.length === 0;
  return cut(excluded.unread ?? (isEmpty ? 'none of its occurrences is left' : undefined));
}

/** Of sorted sequences the times in their order. */
function* inOrder(sources: readonly Iterator<Occurrence>[]): Iterable<Occurrence> {
  const heads = sources.map((source) => ({ source, next: source.next() }));
  for (;;) {
    const open = heads.filter(({ next }) => !next.done);
    if (open.length === 0) return;
    const first = open.reduce((a, b) => (b.next.value.start.compare(a.next.value.start) < 0 ? b : a));
    yield first.next.value;
    first.next = first.source.next();
  }
}

/** Times that are left out of a series, by the clocks of its zone. A day leaves out all that begins on it. */
class ExcludedTimes {
  /** Why one of them may not be left out. */
  unread: string | undefined;
  private readonly times = new Set<string>();

  constructor(
    private readonly start: ICAL.Time,
    private readonly zone: EventZone | undefined,
    private readonly zones: EventZones,
  ) {}

  add(value: TimeValue): void {
    const there = inZone(value, this.zone, this.zones);
    if (!there && value.zone !== undefined && !this.start.isDate)
      this.unread = `${value.time} in ${value.zone} is to be left out, and the series is in ${this.zone?.name ?? 'no zone'}`;
    const text = (there ?? value.time).toString();
    this.times.add(this.start.isDate ? text.slice(0, 10) : text);
  }

  has(time: ICAL.Time): boolean {
    const text = time.toString();
    return this.times.has(text) || this.times.has(text.slice(0, 10));
  }
}

/** The length of an occurrence: that of the first by the clocks, or as long as DURATION says. */
function endOf(start: ICAL.Time, { start: first, end, duration, zone }: EventTime): ICAL.Time {
  if (duration) return after(start, duration, zone);
  const last = start.clone();
  last.addDuration(end.subtractDateTz(first));
  return last;
}

/** The times that RDATE adds, in their order; beside them the first, where no rule has it. */
function addedTimes(component: ICAL.Component, time: EventTime, zones: EventZones): Occurrence[] {
  const added = valuesOf(component, 'rdate').map(({ value, zone: tzid }): Occurrence => {
    const beginning = beginningOf(value, 'rdate', tzid);
    const start = inZone(beginning, time.zone, zones);
    if (!start) throw new Unreadable(`RDATE ${beginning.time} is in ${beginning.zone ?? 'no zone'}`);
    return {
      start,
      end: Array.isArray(value) ? periodEnd(value, tzid, start, time, zones) : endOf(start, time),
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
  if (typeof value === 'string' && /^[+-]?P/.test(value)) return after(start, readDuration(value), zone);
  const end = inZone(readTime(value, 'rdate', tzid), zone, zones);
  if (!end) throw new Unreadable(`RDATE ${String(value)} is in ${tzid ?? 'no zone'}`);
  return end;
}

/** A rule whose end is by the clocks of its event, as UNTIL most often is not (RFC 5545 §3.3.10). */
function ruleOf(value: unknown, { start, zone }: EventTime, zones: EventZones): ICAL.Recur {
  const { until, ...rule } = value as Record<string, unknown>;
  const recur = ICAL.Recur.fromData(yearlyRule(rule, start) as never);
  if (until === undefined) return recur;
  const given = readTime(until, 'until');
  const last = inZone(given, zone, zones) ?? (zone ? undefined : given.time);
  if (!last) throw new Unreadable(`UNTIL is in ${given.zone ?? 'no zone'}, and its event in ${zone!.name}`);
  // A day is meant to its end.
  if (last.isDate && !start.isDate) {
    recur.until = ICAL.Time.fromData({
      ...dayOf(last),
      hour: 23,
      minute: 59,
      second: 59,
      isDate: false,
    } as never);
  } else recur.until = last;
  return recur;
}

const dayOf = ({ year, month, day }: ICAL.Time) => ({ year, month, day });

/** Each year on the day of the first: of 29 February that is not 1 March in other years (§3.3.10). */
function yearlyRule(rule: Record<string, unknown>, { month, day }: ICAL.Time): Record<string, unknown> {
  const isPlain =
    String(rule.freq).toUpperCase() === 'YEARLY' && !Object.keys(rule).some((key) => /^by/i.test(key));
  return isPlain ? { ...rule, bymonth: month, bymonthday: day } : rule;
}

/** The times of a rule. The library rolls days over that a month does not have: they are passed over here. */
function* ruleTimes(rule: ICAL.Recur, time: EventTime): IterableIterator<Occurrence> {
  const { count } = rule;
  rule.count = null as never;
  const months = partOf(rule, 'BYMONTH');
  const days = partOf(rule, 'BYMONTHDAY');
  const fits = ({ year, month, day }: ICAL.Time) =>
    (months.length === 0 || months.includes(month)) &&
    (days.length === 0 || days.includes(day) || days.includes(day - 1 - ICAL.Time.daysInMonth(month, year)));
  const iterator = rule.iterator(time.start);
  const lastYear = time.start.year + YEARS;
  const filters = iterator.check_contracting_rules.bind(iterator);
  let steps = 0;
  // The library looks for a time that fits without end: beyond what is read any does, and tells that there is no more.
  iterator.check_contracting_rules = () => {
    if (++steps > MOST_STEPS) throw new Unreadable('it names few days of many');
    return iterator.last.year > lastYear || filters();
  };
  let found = 0;
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (!fits(next) && next.year <= lastYear) continue;
    const start = next.clone();
    yield { start, end: endOf(start, time) };
    if (count && ++found === count) return;
  }
}

const partOf = (rule: ICAL.Recur, name: string): number[] =>
  ((rule.parts as Record<string, unknown[]>)[name] ?? []).map(Number);
