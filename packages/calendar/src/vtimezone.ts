import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import { civilDay } from '@regional-presence/core/period';
import type { ComponentSink, RecurrenceRule } from './component-sink.js';
import { utcOffsetValue } from './date-value.js';
import { ICalendarSink } from './icalendar-sink.js';
import { WrittenZone } from './written-zone.js';
import { nthWeekday, type YearlyRule } from './yearly-rule.js';

const BYDAY_WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The year from which rules are written, if no event is before it. Outlook reads rules from 1970. */
const FIRST_RULE_YEAR = 1970;

/** Writes the VTIMEZONE of a zone (RFC 5545 §3.6.5): a STANDARD, and a DAYLIGHT if its clocks change every year. */
export function writeZone({ zone, offsets, firstYear }: WrittenZone, sink: ComponentSink): void {
  const year = Math.min(FIRST_RULE_YEAR, firstYear - 1);
  sink.begin('VTIMEZONE');
  sink.text('TZID', zone);
  if ('rules' in offsets) for (const rule of offsets.rules) writeRule(rule, year, sink);
  else {
    const { fixed } = offsets;
    writeObservance('STANDARD', civilDay(year, 1, 1) * SECONDS_PER_DAY, { from: fixed, to: fixed }, sink);
  }
  sink.end('VTIMEZONE');
}

/**
 * The VTIMEZONE of a zone as iCalendar, as the writers write it for events from the first year to the last. If the
 * offset changes by the same two rules in all these years, it is exact in all of them. Otherwise it has the rules of
 * the latest years, and the writers write events for which it is wrong in UTC.
 *
 * @example
 * vtimezone('Europe/Zurich', 2022, 2022).split('\r\n')[1]; // 'TZID:Europe/Zurich'
 */
export function vtimezone(zone: string, firstYear: number, lastYear: number): string {
  const sink = new ICalendarSink();
  writeZone(new WrittenZone(zone, firstYear, lastYear), sink);
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
  const start = nthWeekday(year, rule) * SECONDS_PER_DAY + rule.time;
  const byday = `${rule.nth}${BYDAY_WEEKDAYS[rule.weekday - 1]}`;
  const yearly: RecurrenceRule = { freq: 'YEARLY', bymonth: rule.month, byday };
  writeObservance(rule.to > rule.from ? 'DAYLIGHT' : 'STANDARD', start, rule, sink, yearly);
}
