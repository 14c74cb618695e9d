import type { CivilDay } from '@regional-presence/core/period';

/** Parameters of a property (RFC 5545 §3.2), by their names in capitals. */
export type PropertyParameters = readonly (readonly [name: string, value: string])[];

/** A recurrence rule (RFC 5545 §3.3.10), with the parts that the writers use. */
export interface RecurrenceRule {
  freq: 'DAILY' | 'YEARLY';
  count?: number;
  /** Start of the last occurrence, in seconds since 1970 in UTC. */
  until?: number;
  bymonth?: number;
  /** `-1SU`: the last Sunday. */
  byday?: string;
}

/**
 * Receives the components and properties of a calendar in order and writes them in one format, so that iCalendar
 * and jCal come from the same code. Names of components and properties are in capitals.
 */
export interface ComponentSink {
  begin(component: string): void;
  end(component: string): void;
  text(name: string, value: string, parameters?: PropertyParameters): void;
  /** A text of a property without a default value type: iCalendar writes `VALUE=TEXT`. */
  typedText(name: string, value: string, parameters: PropertyParameters): void;
  /** A list of texts (RFC 5545 §3.1.1). */
  texts(name: string, values: readonly string[], parameters?: PropertyParameters): void;
  /** @param value an http(s) address; any other value writes nothing. */
  uri(name: string, value: string, parameters?: PropertyParameters): void;
  /** @param value a mail address, written as a CAL-ADDRESS (RFC 5545 §3.3.3); any other value writes nothing. */
  calAddress(name: string, value: string, parameters?: PropertyParameters): void;
  date(name: string, day: CivilDay): void;
  /**
   * @param minutes since midnight of the day; 1440 and more continue on the days after.
   * @param zone an IANA name, `UTC`, or `undefined` for a floating time.
   */
  dateTime(name: string, day: CivilDay, minutes: number, zone: string | undefined): void;
  /** An instant in UTC: `2026-11-24T10:00:00Z`. */
  instant(name: string, instant: string): void;
  integer(name: string, value: number): void;
  /** A local time without a zone, in seconds since 1970-01-01T00:00:00. */
  localTime(name: string, seconds: number): void;
  /** An ISO 8601 duration: `P1D`. */
  duration(name: string, value: string): void;
  recurrence(name: string, rule: RecurrenceRule): void;
  /** Seconds east of UTC. */
  offset(name: string, seconds: number): void;
  /** Degrees of latitude and longitude, WGS 84. */
  position(name: string, latitude: number, longitude: number): void;
}
