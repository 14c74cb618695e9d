import { SECONDS_PER_DAY, startOfYear } from '@regional-presence/core/internal';
import { yearMonthDay } from '@regional-presence/core/period';
import {
  instantOfLocalTime,
  offsetAt,
  type Transition,
  transitionsOf,
} from '@regional-presence/core/time-zone';
import { nthWeekday, type YearlyRule, yearlyRules } from './yearly-rule.js';

/** The offsets that a VTIMEZONE states: one for ever, or two that change by yearly rules. */
export type ZoneOffsets = ({ fixed: number } | { rules: readonly YearlyRule[] }) & {
  /** They are right in all years of the events, and in those before and after. */
  isExact?: boolean;
};

/**
 * A zone as a VTIMEZONE with at most one STANDARD and one DAYLIGHT states it. More cannot be written: of several
 * STANDARD, an importer takes the one with the largest DTSTART, or refuses the file ([MS-OXCICAL] 2.1.3.1.1.19.2). So
 * the rules are those of the latest years, and an event at another time, where they are wrong, is written in UTC.
 */
export class WrittenZone {
  readonly offsets: ZoneOffsets;
  /** Whether the rules are exact in a year of UTC. */
  private readonly exactYears = new Map<number, boolean>();

  /** @param firstYear the year of the first event, @param lastYear that of the last. */
  constructor(
    readonly zone: string,
    readonly firstYear: number,
    lastYear: number,
  ) {
    this.offsets = zoneOffsets(zone, firstYear, lastYear);
  }

  /**
   * Whether a reader of the VTIMEZONE gets the right instant of a local time.
   *
   * @param local seconds since 1970-01-01T00:00:00 in local time.
   */
  isRightAt(local: number): boolean {
    if (this.offsets.isExact || this.isExactNear(local)) return true;
    return (
      instantByOffset((instant) => this.offsetAt(instant), local) === instantOfLocalTime(this.zone, local)
    );
  }

  /** No transition of the zone and of the VTIMEZONE within two days and the year is at different times. */
  private isExactNear(local: number): boolean {
    const yearOf = (seconds: number) => yearMonthDay(Math.floor(seconds / SECONDS_PER_DAY)).year;
    const first = yearOf(local - 2 * SECONDS_PER_DAY);
    const last = yearOf(local + 2 * SECONDS_PER_DAY);
    return this.isExactIn(first) && (first === last || this.isExactIn(last));
  }

  private isExactIn(year: number): boolean {
    let isExact = this.exactYears.get(year);
    if (isExact === undefined) {
      const start = startOfYear(year) / 1000;
      const actual = transitionsOf(this.zone, year, year);
      const written = this.transitionsIn(year);
      isExact =
        this.offsetAt(start) === offsetAt(this.zone, start * 1000) &&
        actual.length === written.length &&
        // A rule at the end of a day is a second early.
        actual.every(({ at, to }, i) => written[i]!.to === to && Math.abs(written[i]!.at - at) <= 1000);
      this.exactYears.set(year, isExact);
    }
    return isExact;
  }

  private transitionsIn(year: number): Transition[] {
    if ('fixed' in this.offsets) return [];
    const transitions = this.offsets.rules.map((rule) => ({
      at: (nthWeekday(year, rule) * SECONDS_PER_DAY + rule.time - rule.from) * 1000,
      from: rule.from,
      to: rule.to,
    }));
    return transitions.sort((a, b) => a.at - b.at);
  }

  /**
   * The offset that the VTIMEZONE states for an instant, in seconds east of UTC. Rules apply to all years.
   *
   * @param instant seconds since 1970-01-01T00:00:00Z.
   */
  offsetAt(instant: number): number {
    if ('fixed' in this.offsets) return this.offsets.fixed;
    const { year } = yearMonthDay(Math.floor(instant / SECONDS_PER_DAY));
    const before = [year - 1, year, year + 1]
      .flatMap((near) => this.transitionsIn(near))
      .filter(({ at }) => at <= instant * 1000);
    return before.at(-1)!.to;
  }
}

/**
 * The instant of a local time by the offsets of a VTIMEZONE; `undefined` for a local time that does not exist by them,
 * or that occurs twice, of which readers find different instants.
 */
function instantByOffset(offset: (instant: number) => number, local: number): number | undefined {
  const before = local - offset(local - SECONDS_PER_DAY);
  const after = local - offset(local + SECONDS_PER_DAY);
  if (before === after) return before;
  const occurs = (instant: number) => instant + offset(instant) === local;
  if (occurs(before) === occurs(after)) return undefined;
  return occurs(before) ? before : after;
}

/** The rules of all years of the events, and of those before and after; else the rules of the latest of these years. */
function zoneOffsets(zone: string, firstYear: number, lastYear: number): ZoneOffsets {
  const end = lastYear + 1;
  for (const start of [firstYear - 1, lastYear - 1, lastYear]) {
    const changes = transitionsOf(zone, start, end);
    const isExact = start === firstYear - 1;
    if (changes.length === 0) return { fixed: offsetAt(zone, startOfYear(end)), isExact };
    const rules = yearlyRules(changes, end - start + 1);
    if (rules) return { rules, isExact };
  }
  return { fixed: longestOffset(zone, startOfYear(lastYear), startOfYear(end + 1)) };
}

/** The offset that applies for the longest time between two instants, in milliseconds since 1970. */
function longestOffset(zone: string, start: number, end: number): number {
  const durations = new Map<number, number>();
  const add = (offset: number, duration: number) =>
    durations.set(offset, (durations.get(offset) ?? 0) + duration);
  let from = start;
  let offset = offsetAt(zone, start);
  const year = (instant: number) => yearMonthDay(Math.floor(instant / 1000 / SECONDS_PER_DAY)).year;
  for (const { at, to } of transitionsOf(zone, year(start), year(end) - 1)) {
    add(offset, at - from);
    [from, offset] = [at, to];
  }
  add(offset, end - from);
  return [...durations].reduce((longest, next) => (next[1] > longest[1] ? next : longest))[0];
}
