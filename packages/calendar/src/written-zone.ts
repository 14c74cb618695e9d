import { SECONDS_PER_DAY, startOfYear } from '@regional-presence/core/internal';
import { civilDay, yearMonthDay } from '@regional-presence/core/period';
import { offsetAt, type Transition, transitionsOf } from '@regional-presence/core/time-zone';
import { nthWeekday, type YearlyRule, yearlyRules } from './yearly-rule.js';

/** The offsets that a VTIMEZONE states: one for ever, or two that change by yearly rules. */
export type ZoneOffsets = { fixed: number } | { rules: readonly YearlyRule[] };

/**
 * The years whose rules a VTIMEZONE states: the latest that the platform's zone data has. They are the same in every
 * feed, so that the form of an event depends on the event alone.
 */
const FIRST_REFERENCE_YEAR = 2030;
const LAST_REFERENCE_YEAR = 2037;

/** The year in which a VTIMEZONE starts. Outlook reads rules from 1970. */
export const FIRST_RULE_YEAR = 1970;

/** The first local time at which both rules have begun. */
const FIRST_WRITTEN_TIME = civilDay(FIRST_RULE_YEAR + 1, 1, 3) * SECONDS_PER_DAY;

/**
 * A zone as a VTIMEZONE with at most one STANDARD and one DAYLIGHT states it. More cannot be written: of several
 * STANDARD, an importer takes the one with the largest DTSTART, or refuses the file ([MS-OXCICAL] 2.1.3.1.1.19.2). An
 * event at a time for which the rules are wrong is written in UTC.
 */
export class WrittenZone {
  readonly offsets: ZoneOffsets;
  /** Whether the rules are exact in a year of UTC. */
  private readonly exactYears = new Map<number, boolean>();
  private readonly writtenTransitions = new Map<number, readonly Transition[]>();

  constructor(readonly zone: string) {
    this.offsets = zoneOffsets(zone);
  }

  /**
   * The instant of a local time, in seconds since 1970-01-01T00:00:00Z; `undefined` if a reader of the VTIMEZONE may
   * find another one: the rules are wrong, or the local time occurs twice or not at all.
   *
   * @param local seconds since 1970-01-01T00:00:00 in local time, whole minutes.
   */
  instantAt(local: number): number | undefined {
    if (local < FIRST_WRITTEN_TIME) return undefined;
    const written =
      'fixed' in this.offsets ? local - this.offsets.fixed : onlyInstantOf(this.offsetOf, local);
    if (written === undefined || this.isExactNear(local)) return written;
    const actual = onlyInstantOf((instant) => offsetAt(this.zone, instant * 1000), local);
    return written === actual ? written : undefined;
  }

  /** The transitions of the zone and of the VTIMEZONE are the same within two days and the year. */
  private isExactNear(local: number): boolean {
    const first = yearOfSeconds(local - 2 * SECONDS_PER_DAY);
    const last = yearOfSeconds(local + 2 * SECONDS_PER_DAY);
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

  private transitionsIn(year: number): readonly Transition[] {
    if ('fixed' in this.offsets) return [];
    let transitions = this.writtenTransitions.get(year);
    if (!transitions) {
      const unordered = this.offsets.rules.map((rule) => ({
        at: (nthWeekday(year, rule) * SECONDS_PER_DAY + rule.time - rule.from) * 1000,
        from: rule.from,
        to: rule.to,
      }));
      transitions = unordered.sort((a, b) => a.at - b.at);
      this.writtenTransitions.set(year, transitions);
    }
    return transitions;
  }

  /**
   * The offset that the VTIMEZONE states for an instant, in seconds east of UTC. Rules apply to all years.
   *
   * @param instant seconds since 1970-01-01T00:00:00Z.
   */
  private offsetAt(instant: number): number {
    if ('fixed' in this.offsets) return this.offsets.fixed;
    const transitions = this.transitionsIn(yearOfSeconds(instant));
    for (let i = transitions.length - 1; i >= 0; i--)
      if (transitions[i]!.at <= instant * 1000) return transitions[i]!.to;
    return transitions[0]!.from;
  }

  private readonly offsetOf = (instant: number): number => this.offsetAt(instant);
}

const yearOfSeconds = (seconds: number): number => yearMonthDay(Math.floor(seconds / SECONDS_PER_DAY)).year;

/** The instant of a local time by the offsets of a zone; `undefined` for a local time that occurs twice or never. */
function onlyInstantOf(offset: (instant: number) => number, local: number): number | undefined {
  const before = local - offset(local - SECONDS_PER_DAY);
  const after = local - offset(local + SECONDS_PER_DAY);
  if (before === after) return before;
  const occurs = (instant: number) => instant + offset(instant) === local;
  if (occurs(before) === occurs(after)) return undefined;
  return occurs(before) ? before : after;
}

/** The rules of most of the reference years; else the offset that applies for the longest time. */
function zoneOffsets(zone: string): ZoneOffsets {
  const changes = transitionsOf(zone, FIRST_REFERENCE_YEAR, LAST_REFERENCE_YEAR);
  const rules = yearlyRules(changes, LAST_REFERENCE_YEAR - FIRST_REFERENCE_YEAR + 1);
  return rules ? { rules } : { fixed: longestOffset(zone, changes) };
}

/** The offset that applies for the longest time of the reference years. */
function longestOffset(zone: string, changes: readonly Transition[]): number {
  const durations = new Map<number, number>();
  const add = (offset: number, duration: number) =>
    durations.set(offset, (durations.get(offset) ?? 0) + duration);
  let from = startOfYear(FIRST_REFERENCE_YEAR);
  let offset = offsetAt(zone, from);
  for (const { at, to } of changes) {
    add(offset, at - from);
    [from, offset] = [at, to];
  }
  add(offset, startOfYear(LAST_REFERENCE_YEAR + 1) - from);
  return [...durations].reduce((longest, next) => (next[1] > longest[1] ? next : longest))[0];
}
