import { startOfYear } from '@regional-presence/core/internal';
import { civilDay, daysInMonth, weekday, yearMonthDay } from '@regional-presence/core/period';
import { offsetAt, type Transition, transitionsOf } from '@regional-presence/core/time-zone';

import type { ComponentSink, RecurrenceRule } from './component-sink.js';
import { utcOffsetValue } from './date-value.js';
import { ICalendarSink } from './icalendar-sink.js';

/** A yearly change of offset: on the nth or last weekday of a month. */
interface YearlyRule {
  month: number;
  /** ISO, 1 Monday to 7 Sunday. */
  weekday: number;
  /** 1 to 4, or -1 for the last. */
  nth: number;
  /** Seconds since midnight, local time before the change. */
  time: number;
  /** Offset before the change, in seconds east of UTC. */
  from: number;
  /** Offset after it. */
  to: number;
}

const BYDAY_WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * Writes the VTIMEZONE of a zone (RFC 5545 §3.6.5) from the platform's zone data. If the offset changes by the same
 * two rules in all years of the events, they are written as yearly RRULEs from 1970, which Outlook reads, or from
 * before the first event. Otherwise each change of those years is written by itself.
 */
export function writeZone(zone: string, firstYear: number, lastYear: number, sink: ComponentSink): void {
  const [from, to] = [firstYear - 1, lastYear + 1];
  const changes = transitionsOf(zone, from, to);
  const before = offsetAt(zone, startOfYear(from));
  sink.begin('VTIMEZONE');
  sink.text('TZID', zone);
  const rules = changes.length > 0 ? yearlyRules(changes, to - from + 1) : undefined;
  if (rules) for (const rule of rules) writeRule(rule, Math.min(1970, from), sink);
  else {
    const standard = Math.min(before, ...changes.map((change) => change.to));
    const start = Math.min(0, Math.floor(startOfYear(from) / 1000));
    writeObservance('STANDARD', start, { from: before, to: before }, sink);
    for (const change of changes) {
      const name = change.to > standard ? 'DAYLIGHT' : 'STANDARD';
      writeObservance(name, change.at / 1000 + change.from, change, sink);
    }
  }
  sink.end('VTIMEZONE');
}

/**
 * The VTIMEZONE of a zone as iCalendar, correct from the first year to the last.
 *
 * @example
 * vtimezone('Europe/Zurich', 2022, 2022).split('\r\n')[1]; // 'TZID:Europe/Zurich'
 */
export function vtimezone(zone: string, firstYear: number, lastYear: number): string {
  const sink = new ICalendarSink();
  writeZone(zone, firstYear, lastYear, sink);
  return sink.drain();
}

/** @param start local time in seconds since 1970-01-01T00:00:00. */
function writeObservance(
  name: string,
  start: number,
  { from, to }: { from: number; to: number },
  sink: ComponentSink,
  rule?: RecurrenceRule,
): void {
  sink.begin(name);
  sink.localTime('DTSTART', start);
  if (rule) sink.recurrence('RRULE', rule);
  sink.offset('TZOFFSETFROM', from);
  sink.offset('TZOFFSETTO', to);
  sink.text('TZNAME', utcOffsetValue(to).replace(/00$/, ''));
  sink.end(name);
}

function writeRule(rule: YearlyRule, year: number, sink: ComponentSink): void {
  const start = nthWeekday(year, rule) * 86_400 + rule.time;
  const byday = `${rule.nth}${BYDAY_WEEKDAYS[rule.weekday - 1]}`;
  const yearly: RecurrenceRule = { freq: 'YEARLY', bymonth: rule.month, byday };
  writeObservance(rule.to > rule.from ? 'DAYLIGHT' : 'STANDARD', start, rule, sink, yearly);
}

/** The day in a year on which a rule applies. */
function nthWeekday(year: number, rule: YearlyRule): number {
  if (rule.nth < 0) {
    const last = civilDay(year, rule.month, daysInMonth(year, rule.month));
    return last - ((weekday(last) - rule.weekday + 7) % 7);
  }
  const first = civilDay(year, rule.month, 1);
  return first + ((rule.weekday - weekday(first) + 7) % 7) + (rule.nth - 1) * 7;
}

/** The two rules that explain all changes of the years; `undefined` if no two rules do. */
function yearlyRules(changes: readonly Transition[], years: number): YearlyRule[] | undefined {
  if (changes.length !== years * 2) return undefined;
  const rules = [0, 1].map((half) => commonRule(changes.filter((_, i) => i % 2 === half)));
  return rules.every((rule) => rule !== undefined) ? (rules as YearlyRule[]) : undefined;
}

/** The rule that all changes follow; `undefined` if there is none. */
function commonRule(changes: readonly Transition[]): YearlyRule | undefined {
  const local = changes.map(({ at, from, to }) => {
    const seconds = at / 1000 + from;
    const day = Math.floor(seconds / 86_400);
    return { ...yearMonthDay(day), day, time: seconds - day * 86_400, from, to };
  });
  const first = local[0]!;
  const candidates = [-1, Math.floor((first.day - civilDay(first.year, first.month, 1)) / 7) + 1];
  for (const nth of candidates) {
    const rule: YearlyRule = {
      month: first.month,
      weekday: weekday(first.day),
      nth,
      time: first.time,
      from: first.from,
      to: first.to,
    };
    const fits = local.every(
      (change) =>
        nthWeekday(change.year, rule) === change.day &&
        change.time === rule.time &&
        change.from === rule.from &&
        change.to === rule.to,
    );
    if (fits && nth <= 4) return rule;
  }
  return undefined;
}
