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

/** Whether the clocks of a zone ever show a local time, given in seconds since 1970-01-01T00:00:00. */
export function localTimeExists(zone: string, local: number): boolean {
  for (const hours of [-24, -12, 0, 12, 24]) {
    const offset = zoneOffset(zone, (local + hours * 3600) * 1000);
    if (zoneOffset(zone, (local - offset) * 1000) === offset) return true;
  }
  return false;
}

/** A change of a zone's clocks. */
export interface Transition {
  /** The first instant of the new offset, ms since 1970. */
  at: number;
  /** Seconds east of UTC. */
  from: number;
  to: number;
}

const DAY = 86_400_000;

/** The changes of a zone's clocks in a span of years, the last included. */
export function transitions(zone: string, firstYear: number, lastYear: number): Transition[] {
  const found: Transition[] = [];
  const end = Date.UTC(lastYear + 1, 0, 1);
  let before = Date.UTC(firstYear, 0, 1);
  let offset = zoneOffset(zone, before);
  while (before < end) {
    const after = Math.min(before + 7 * DAY, end);
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
