import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import type { Component } from '../content/property.js';
import { expandRule, type Window } from '../rule/expand-rule.js';
import { parseRule, type RuleParts } from '../rule/rule.js';
import { dayOfTime, type LocalTime } from '../time/local-time.js';
import { readTime, UnreadableValueError } from '../time/time-value.js';
import type { EventZones } from '../zone/event-zones.js';
import { type EventTime, toZone } from './event-time.js';
import type { ExcludedTimes } from './excluded-times.js';
import { type ExpansionLimits, MAX_OCCURRENCES } from './expansion-limits.js';

/** What the rules of a series need. */
export interface SeriesContext {
  component: Component;
  time: EventTime;
  zones: EventZones;
  limits: ExpansionLimits;
  excluded: ExcludedTimes;
  /** EXDATE excludes DTSTART. */
  isStartExcluded: boolean;
  /** UNTIL of a rule is in UTC, and the series in no zone. */
  isUntilInOtherZone: boolean;
  /** The span in which starts are wanted. */
  window: Window;
}

/**
 * The starts of a rule in the window of a series. DTSTART counts as the first of COUNT (RFC 5545 §3.3.10).
 *
 * @returns whether the rule has occurrences after the window.
 * @throws UnreadableValueError for an invalid rule.
 */
export function* ruleStarts(text: string, context: SeriesContext): Generator<number, boolean> {
  const { time, limits, excluded } = context;
  const { seconds } = time.start;
  const rule = withoutTimes(parseRule(text), time.start);
  const until = lastStart(rule, context);
  if (until !== undefined && until < seconds) return false;
  const count = rule.count === undefined ? undefined : rule.count - (countsStart(rule, context) ? 1 : 0);
  if (count !== undefined && count <= 0) return false;
  const window = { ...context.window, to: Math.min(context.window.to, until ?? Number.POSITIVE_INFINITY) };
  const counted = count === undefined ? rule : { ...rule, count };
  const starts = expandRule(counted, seconds, window, limits.steps);
  let left = MAX_OCCURRENCES + excluded.size + 1;
  for (let next = starts.next(); ; next = starts.next()) {
    if (next.done) return next.value !== 'counted' && (until === undefined || until > context.window.to);
    yield next.value;
    if (--left === 0) return false;
  }
}

/** For a series of days the parts with times are ignored (RFC 5545 §3.3.10). */
const withoutTimes = (rule: RuleParts, start: LocalTime): RuleParts =>
  start.isDate ? { ...rule, byHour: [], byMinute: [], bySecond: [] } : rule;

/** DTSTART takes one of COUNT, if it is not excluded and the only rule does not have it. */
function countsStart(rule: RuleParts, { component, time, limits, isStartExcluded }: SeriesContext): boolean {
  const { seconds } = time.start;
  if (isStartExcluded || component.all('rrule').length > 1) return false;
  const { count: _, ...endless } = rule;
  return expandRule(endless, seconds, { from: seconds, to: seconds }, limits.steps).next().value !== seconds;
}

/** UNTIL in the zone of the event; a day includes all of that day. A time without a zone is in that of the event. */
function lastStart({ until }: RuleParts, context: SeriesContext): number | undefined {
  const { time, zones } = context;
  if (until === undefined) return undefined;
  const { start, zone } = time;
  const given = readTime(until, 'until');
  if (given.time.isDate) return given.time.seconds + (start.isDate ? 0 : SECONDS_PER_DAY - 1);
  if (given.zone === undefined || start.isDate) return given.time.seconds;
  if (!zone) {
    context.isUntilInOtherZone = true;
    // The day is all that can be compared.
    return (dayOfTime(given.time) + 1) * SECONDS_PER_DAY - 1;
  }
  const converted = toZone(given, zone, zones);
  if (!converted) throw new UnreadableValueError(`UNTIL is in ${given.zone}, and its event in ${zone.name}`);
  return converted.seconds;
}
