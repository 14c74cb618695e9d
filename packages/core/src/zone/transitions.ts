import { recentCache } from '../collection/recent-cache.js';
import { civilDay, MILLISECONDS_PER_DAY, SECONDS_PER_DAY } from '../period/civil-day.js';
import { fixedOffset, formatOffset, isTimeZone, MAX_RECENT_ZONES, offsetAt } from './offset.js';

/** A change of the offset of a time zone. */
export interface Transition {
  /** The first instant of the new offset, in milliseconds since 1970-01-01T00:00:00Z. */
  at: number;
  /** The offset before, in seconds east of UTC. */
  from: number;
  /** The offset from then on, in seconds east of UTC. */
  to: number;
}

/** The first instant of a year in UTC. `Date.UTC` maps the years 0 to 99 to 1900 to 1999. */
export const startOfYear = (year: number): number => civilDay(year, 1, 1) * MILLISECONDS_PER_DAY;

const yearsOfZone = /* @__PURE__ */ recentCache(
  () => new Map<number, readonly Transition[]>(),
  MAX_RECENT_ZONES,
);

function transitionsOfYear(zone: string, year: number): readonly Transition[] {
  const years = yearsOfZone(zone);
  const known = years.get(year);
  if (known) return known;
  const transitions = findTransitions(zone, startOfYear(year), startOfYear(year + 1));
  years.set(year, transitions);
  return transitions;
}

/**
 * The transitions of a time zone in a span of years of UTC, both included, in order.
 *
 * @throws RangeError for an unknown zone.
 * @example
 * transitionsOf('Europe/Zurich', 2022, 2022).length; // 2
 */
export function transitionsOf(zone: string, firstYear: number, lastYear: number): Transition[] {
  const transitions: Transition[] = [];
  for (let year = firstYear; year <= lastYear; year++) transitions.push(...transitionsOfYear(zone, year));
  return transitions;
}

/** The transitions from an instant to before another; two are never within a week. */
function findTransitions(zone: string, from: number, end: number): Transition[] {
  const found: Transition[] = [];
  if (fixedOffset(zone) !== undefined) return found;
  let before = from - 1000;
  let offset = offsetAt(zone, before);
  for (let at = from; at < end; at += 7 * MILLISECONDS_PER_DAY) {
    const after = Math.min(at + 7 * MILLISECONDS_PER_DAY, end) - 1000;
    const next = offsetAt(zone, after);
    if (next !== offset)
      found.push({ at: firstInstantOf(zone, before, after, offset), from: offset, to: next });
    before = after;
    offset = next;
  }
  return found;
}

/** The first second at which the offset is no longer the given one, by bisection. */
function firstInstantOf(zone: string, before: number, after: number, offset: number): number {
  let [low, high] = [before / 1000, after / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * 1000) === offset) low = middle;
    else high = middle;
  }
  return high * 1000;
}

/**
 * Whether a local time occurs in a time zone. It does not in the hour (or the day) that is skipped when clocks go
 * forward.
 *
 * @param local seconds since 1970-01-01T00:00:00 in local time.
 * @example
 * localTimeExists('Europe/Zurich', Date.UTC(2022, 2, 27, 2, 30) / 1000); // false
 */
export function localTimeExists(zone: string, local: number): boolean {
  return changeOfLocalTime(zone, local) !== 'skipped';
}

/** What a change of the clocks makes of a local time: none, or two. */
export type ClockChange = 'skipped' | 'repeated';

/**
 * Whether a local time is skipped, because clocks go forward, or occurs twice, because they go back.
 *
 * @param local seconds since 1970-01-01T00:00:00 in local time.
 */
export function changeOfLocalTime(zone: string, local: number): ClockChange | undefined {
  if (fixedOffset(zone) !== undefined) return undefined;
  for (const { from, to, change } of changesNear(zone, Math.round(1970 + local / SECONDS_PER_MEAN_YEAR)))
    if (local >= from && local < to) return change;
  return undefined;
}

const SECONDS_PER_MEAN_YEAR = 365.2425 * SECONDS_PER_DAY;

/** Local times that a zone skips or has twice, in seconds since 1970-01-01T00:00:00 in local time. */
interface ChangedTimes {
  /** The first. */
  from: number;
  /** The first behind them. */
  to: number;
  change: ClockChange;
}

const changesOfZone = /* @__PURE__ */ recentCache(
  () => new Map<number, readonly ChangedTimes[]>(),
  MAX_RECENT_ZONES,
);

/** The local times that a zone skips or has twice in a year and in the years beside it. */
function changesNear(zone: string, year: number): readonly ChangedTimes[] {
  const years = changesOfZone(zone);
  let changes = years.get(year);
  if (!changes) {
    changes = transitionsOf(zone, year - 1, year + 1).map(({ at, from, to }): ChangedTimes => {
      const instant = at / 1000;
      const [first, last] = [instant + Math.min(from, to), instant + Math.max(from, to)];
      return { from: first, to: last, change: to > from ? 'skipped' : 'repeated' };
    });
    years.set(year, changes);
  }
  return changes;
}

/**
 * The instant of a local time in a time zone. Of a local time that occurs twice it is the first; of one that is
 * skipped, the offset before the transition applies (RFC 5545 §3.3.5).
 *
 * @param local seconds since 1970-01-01T00:00:00 in local time.
 * @returns seconds since 1970-01-01T00:00:00Z.
 * @throws RangeError for an unknown zone.
 * @example
 * instantOfLocalTime('Europe/Zurich', Date.UTC(2022, 6, 1, 12) / 1000) === Date.UTC(2022, 6, 1, 10) / 1000; // true
 */
export const instantOfLocalTime = (zone: string, local: number): number =>
  instantOfLocalTimeBy((instant) => offsetAt(zone, instant * 1000), local);

/**
 * The instant of a local time, as {@link instantOfLocalTime}, in a zone that is given by its offsets.
 *
 * @param offset seconds east of UTC at an instant in seconds.
 */
export function instantOfLocalTimeBy(offset: (instant: number) => number, local: number): number {
  const before = local - offset(local - SECONDS_PER_DAY);
  const after = local - offset(local + SECONDS_PER_DAY);
  const occurs = (instant: number) => instant + offset(instant) === local;
  return occurs(before) || !occurs(after) ? before : after;
}

/** The offsets of January and July, in seconds: those of the seasons of a zone that changes its clocks. */
export const seasonalOffsets = (zone: string, year: number): [january: number, july: number] => [
  offsetAt(zone, Date.UTC(year, 0, 15)),
  offsetAt(zone, Date.UTC(year, 6, 15)),
];

/** The offset that applies outside summer time, in seconds. */
export const standardOffset = (zone: string, year: number): number =>
  Math.min(...seasonalOffsets(zone, year));

/**
 * The offset of a zone at a local time as ISO 8601 writes it: `+02:00`; `undefined` for an unknown zone. Of a local time that is
 * skipped it is that before the transition, as of its instant.
 *
 * @param local `2022-10-20T11:00`.
 */
export function localOffset(zone: string, local: string): string | undefined {
  if (!isTimeZone(zone)) return undefined;
  const seconds = Date.parse(`${local}:00Z`) / 1000;
  return formatOffset(seconds - instantOfLocalTime(zone, seconds));
}
