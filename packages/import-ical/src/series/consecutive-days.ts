import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import type { Component } from '../content/property.js';
import { parseRule, type RuleParts } from '../rule/rule.js';
import { StepLimitError } from '../rule/step-budget.js';
import { addDays, secondsOfDay } from '../time/local-time.js';
import { readTime, UnreadableValueError } from '../time/time-value.js';
import type { EventZones } from '../zone/event-zones.js';
import { addDuration, type EventTime, toZone } from './event-time.js';
import type { ExpansionLimits } from './expansion-limits.js';

/** Most consecutive days in one row: a century. */
const MAX_CONSECUTIVE_DAYS = 36_525;

/** Number of days of `FREQ=DAILY` with COUNT or UNTIL and no other part; `undefined` for any other recurrence. */
export function consecutiveDays(
  component: Component,
  time: EventTime,
  zones: EventZones,
  limits: ExpansionLimits,
): number | undefined {
  if (['rdate', 'exdate', 'exrule'].some((name) => component.has(name))) return undefined;
  const rules = component.all('rrule');
  if (rules.length !== 1) return undefined;
  try {
    const rule = parseRule(rules[0]!.value);
    if (!isPlainDaily(rule)) return undefined;
    const count = rule.until === undefined ? rule.count! : countDaysUntil(rule.until, time, zones);
    if (count === undefined || count < 1 || count > MAX_CONSECUTIVE_DAYS) return undefined;
    return alwaysEndsAtSameTime(time, count, limits) ? count : undefined;
  } catch (error) {
    // The expansion reports what is invalid.
    if (error instanceof UnreadableValueError || error instanceof StepLimitError) return undefined;
    throw error;
  }
}

function isPlainDaily({ freq, interval, count, until, ...parts }: RuleParts): boolean {
  const hasParts = Object.values(parts).some((part) => Array.isArray(part) && part.length > 0);
  return freq === 'DAILY' && interval === 1 && (count === undefined) !== (until === undefined) && !hasParts;
}

/** Number of days on which a daily event begins up to an instant, or to the end of a day. */
function countDaysUntil(until: string, { start, zone }: EventTime, zones: EventZones): number | undefined {
  const given = readTime(until, 'until');
  if (start.isDate && !given.time.isDate) return undefined;
  const last = given.zone === undefined ? given.time : toZone(given, zone, zones);
  if (!last) return undefined;
  const from = last.isDate && !start.isDate ? start.seconds - secondsOfDay(start) : start.seconds;
  return Math.floor((last.seconds - from) / SECONDS_PER_DAY) + 1;
}

/** Steps that the conversion of a time between a zone and UTC counts as. */
const STEPS_PER_CONVERSION = 10;

/** False if a change of the offset makes an exact DURATION end at another local time on one of the days. */
function alwaysEndsAtSameTime(
  { start, end, duration, zone }: EventTime,
  days: number,
  { steps }: ExpansionLimits,
): boolean {
  if (!duration || duration.seconds === 0 || !zone) return true;
  for (let i = 1; i < days; i++) {
    steps.take(STEPS_PER_CONVERSION);
    if (secondsOfDay(addDuration(addDays(start, i), duration, zone)) !== secondsOfDay(end)) return false;
  }
  return true;
}
