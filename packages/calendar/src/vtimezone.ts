import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import { civilDay } from '@regional-presence/core/period';
import type { ComponentSink, RecurrenceRule } from './component-sink.js';
import { utcOffsetValue } from './date-value.js';
import { ICalendarSink } from './icalendar-sink.js';
import { FIRST_RULE_YEAR, WrittenZone } from './written-zone.js';
import { nthWeekday, type YearlyRule } from './yearly-rule.js';

const BYDAY_WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Writes the VTIMEZONE of a zone (RFC 5545 §3.6.5): a STANDARD, and a DAYLIGHT if its clocks change every year. */
export function writeZone({ zone, offsets }: WrittenZone, sink: ComponentSink): void {
  sink.begin('VTIMEZONE');
  sink.text('TZID', zone);
  if ('rules' in offsets) for (const rule of offsets.rules) writeRule(rule, sink);
  else {
    const { fixed } = offsets;
    const start = civilDay(FIRST_RULE_YEAR, 1, 1) * SECONDS_PER_DAY;
    writeObservance('STANDARD', start, { from: fixed, to: fixed }, sink);
  }
  sink.end('VTIMEZONE');
}

/**
 * The VTIMEZONE of a zone as iCalendar (RFC 5545 §3.6.5), as the writers write it into every feed. It starts in 1970 and
 * has the latest rules of the platform's zone data. The writers write events for which it is wrong in UTC.
 *
 * @param zone an IANA name.
 * @throws RangeError for an unknown zone.
 * @example
 * vtimezone('Europe/Zurich').split('\r\n')[1]; // 'TZID:Europe/Zurich'
 */
export function vtimezone(zone: string): string {
  const sink = new ICalendarSink();
  writeZone(new WrittenZone(zone), sink);
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

function writeRule(rule: YearlyRule, sink: ComponentSink): void {
  const start = nthWeekday(FIRST_RULE_YEAR, rule) * SECONDS_PER_DAY + rule.time;
  const byday = `${rule.nth}${BYDAY_WEEKDAYS[rule.weekday - 1]}`;
  const yearly: RecurrenceRule = { freq: 'YEARLY', bymonth: rule.month, byday };
  writeObservance(rule.to > rule.from ? 'DAYLIGHT' : 'STANDARD', start, rule, sink, yearly);
}
