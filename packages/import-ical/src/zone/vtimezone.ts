import { SECONDS_PER_DAY } from '@regional-presence/core/internal';
import { civilDay, yearMonthDay } from '@regional-presence/core/period';
import type { ZoneComponent } from '../content/calendar-items.js';
import type { Component } from '../content/property.js';
import { expandRule } from '../rule/expand-rule.js';
import { parseRule } from '../rule/rule.js';
import type { StepBudget } from '../rule/step-budget.js';
import { readTime, readTimes, UnreadableValueError } from '../time/time-value.js';

/** The years in which the zones of a file are used. */
export interface YearSpan {
  first: number;
  last: number;
}

/** A change of the offset of a VTIMEZONE. */
export interface Onset {
  /** Seconds since 1970-01-01T00:00:00Z. */
  at: number;
  /** Offsets before and after, in seconds east of UTC. */
  from: number;
  to: number;
}

/** The offsets that a VTIMEZONE defines. */
export interface FileZone {
  onsets: readonly Onset[];
  /** @param utc seconds since 1970-01-01T00:00:00Z. */
  offset(utc: number): number;
}

const MAX_RULES = 200;

/** Rules are applied from so many years before the first event: the last change before it is needed. */
const YEARS_BEFORE = 2;

/**
 * Reads a VTIMEZONE (RFC 5545 §3.6.5); `undefined` if it is not valid.
 *
 * @param years the years in which its rules are needed.
 */
export function readFileZone(
  { observances }: Pick<ZoneComponent, 'observances'>,
  years: YearSpan,
  budget: StepBudget,
): FileZone | undefined {
  const ruled = observances.filter((each) => each.has('rrule'));
  if (observances.length === 0 || ruled.length > MAX_RULES) return undefined;
  try {
    const onsets = observances.flatMap((each) => onsetsOf(each, years, budget));
    return fileZone(onsets.sort((a, b) => a.at - b.at));
  } catch {
    // It has no valid offsets or times, or its rules never end.
    return undefined;
  }
}

function fileZone(onsets: readonly Onset[]): FileZone {
  return {
    onsets,
    offset(utc) {
      let [low, high] = [0, onsets.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (onsets[middle]!.at <= utc) low = middle + 1;
        else high = middle;
      }
      return low > 0 ? onsets[low - 1]!.to : onsets[0]!.from;
    },
  };
}

function onsetsOf(observance: Component, years: YearSpan, budget: StepBudget): Onset[] {
  const [from, to] = ['tzoffsetfrom', 'tzoffsetto'].map((name) =>
    readUtcOffset(observance.first(name)?.value),
  );
  const start = readTime(observance.first('dtstart')?.value ?? '', 'dtstart').time.seconds;
  const locals = new Set([start]);
  for (const property of observance.all('rdate'))
    for (const { time, zone } of readTimes(property)) locals.add(time.seconds + (zone === 'UTC' ? from! : 0));
  for (const { value } of observance.all('rrule'))
    for (const local of ruleOnsets(value, start, from!, years, budget)) locals.add(local);
  return [...locals].map((local) => ({ at: local - from!, from: from!, to: to! }));
}

function* ruleOnsets(
  text: string,
  start: number,
  offsetFrom: number,
  years: YearSpan,
  budget: StepBudget,
): Iterable<number> {
  const rule = parseRule(text);
  // A zone that changes its offset each day or second is none.
  if (rule.freq !== 'YEARLY' && rule.freq !== 'MONTHLY') throw new UnreadableValueError(text);
  const until = rule.until === undefined ? undefined : readTime(rule.until, 'until');
  const last = until && until.time.seconds + (until.zone === 'UTC' ? offsetFrom : 0);
  const to = Math.min(civilDay(years.last + 1, 12, 31) * SECONDS_PER_DAY, last ?? Number.POSITIVE_INFINITY);
  const firstYear = Math.min(years.first, yearMonthDay(Math.floor(to / SECONDS_PER_DAY)).year) - YEARS_BEFORE;
  const window = { from: civilDay(firstYear, 1, 1) * SECONDS_PER_DAY, to };
  yield* expandRule(rule, start, window, budget);
}

/** `+0545`, `-04:30`, `+00:17:30` → seconds east of UTC. */
function readUtcOffset(text = ''): number {
  const [, sign, hours, minutes, seconds = '0'] =
    /^([+-])(\d\d?):?(\d\d)(?::?(\d\d))?$/.exec(text.trim()) ?? [];
  if (sign === undefined || Number(hours) > 26) throw new UnreadableValueError(`TZOFFSETTO ${text}`);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}
