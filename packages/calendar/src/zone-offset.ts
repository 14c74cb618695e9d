import { civilDay } from '@regional-presence/core/period';

const FORMATS = new Map<string, Intl.DateTimeFormat>();
const OFFSET = /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;
const FIXED = /^([+-])(\d{2}):(\d{2})$/;

/** Seconds east of UTC that a zone's clocks are at an instant (ms since 1970), by the platform's zone data. */
export function zoneOffset(zone: string, instant: number): number {
  const fixed = FIXED.exec(zone);
  if (fixed) return seconds(fixed[1]!, fixed[2]!, fixed[3]!);
  let format = FORMATS.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' });
    FORMATS.set(zone, format);
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const match = OFFSET.exec(name);
  return match?.[1] ? seconds(match[1], match[2]!, match[3]!, match[4]) : 0;
}

const seconds = (sign: string, hours: string, minutes: string, rest = '0'): number =>
  (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(rest));

/** The first instant of a year in UTC, ms since 1970. `Date.UTC` takes the years before 100 for those of a century. */
export const yearStart = (year: number): number => civilDay(year, 1, 1) * 86_400_000;

/** A change of a zone's clocks. */
export interface Transition {
  /** The first instant of the new offset, ms since 1970. */
  at: number;
  /** Seconds east of UTC. */
  from: number;
  to: number;
}

const MS_PER_DAY = 86_400_000;

/** The changes of each zone by year, once looked for. */
const KNOWN = new Map<string, Map<number, readonly Transition[]>>();

/** The changes of a zone's clocks in a year of UTC. */
function changesOf(zone: string, year: number): readonly Transition[] {
  let years = KNOWN.get(zone);
  if (!years) {
    years = new Map();
    if (KNOWN.size > 1000) KNOWN.clear();
    KNOWN.set(zone, years);
  }
  let changes = years.get(year);
  if (!changes) {
    changes = lookForChanges(zone, yearStart(year), yearStart(year + 1));
    years.set(year, changes);
  }
  return changes;
}

/**
 * Whether the clocks of a zone ever show a local time: they do not in the hour, or the day, that is left out
 * when they go forward.
 *
 * @param local seconds since 1970-01-01T00:00:00 by these clocks.
 */
export function localTimeExists(zone: string, local: number): boolean {
  if (FIXED.test(zone)) return true;
  const year = new Date(local * 1000).getUTCFullYear();
  const left = ({ at, from, to }: Transition) => local >= at / 1000 + from && local < at / 1000 + to;
  return ![year, year - 1, year + 1].some((near) => changesOf(zone, near).some(left));
}

/** The changes of a zone's clocks in a span of years, the last included. */
export function transitions(zone: string, firstYear: number, lastYear: number): Transition[] {
  const found: Transition[] = [];
  for (let year = firstYear; year <= lastYear; year++) found.push(...changesOf(zone, year));
  return found;
}

/** The changes from an instant to before another, in their order; two are never within a week. */
function lookForChanges(zone: string, from: number, end: number): Transition[] {
  const found: Transition[] = [];
  let before = from - 1000;
  let offset = zoneOffset(zone, before);
  for (let at = from; at < end; at += 7 * MS_PER_DAY) {
    const after = Math.min(at + 7 * MS_PER_DAY, end) - 1000;
    const next = zoneOffset(zone, after);
    if (next !== offset)
      found.push({ at: firstInstant(zone, before, after, offset), from: offset, to: next });
    before = after;
    offset = next;
  }
  return found;
}

/** The first second at which the offset is another. */
function firstInstant(zone: string, before: number, after: number, offset: number): number {
  let [low, high] = [before / 1000, after / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zoneOffset(zone, middle * 1000) === offset) low = middle;
    else high = middle;
  }
  return high * 1000;
}
