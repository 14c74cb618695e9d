import type { CivilDay } from '@regional-presence/core/period';

/** Parameters of a property (RFC 5545 §3.2), by their names in capitals. */
export type PropertyParameters = readonly (readonly [name: string, value: string])[];

/** A recurrence rule (RFC 5545 §3.3.10), as far as it is written here. */
export interface RecurrenceRule {
  freq: 'DAILY' | 'YEARLY';
  count?: number;
  /** Start of the last occurrence, in seconds since 1970 in UTC. */
  until?: number;
  bymonth?: number;
  /** `-1SU`. */
  byday?: string;
}

/**
 * Takes the components of a calendar as they are written, and makes the text of a format of them. So iCalendar
 * and jCal come from the same code. Names are in capitals.
 */
export interface ComponentSink {
  begin(component: string): void;
  end(component: string): void;
  text(name: string, value: string, parameters?: PropertyParameters): void;
  /** A text of a property that has no value type of its own, and so says that it is one. */
  typedText(name: string, value: string, parameters: PropertyParameters): void;
  /** A list of texts (§3.1.1). */
  texts(name: string, values: readonly string[], parameters?: PropertyParameters): void;
  /** @param value an address that is one, or nothing is written. */
  uri(name: string, value: string, parameters?: PropertyParameters): void;
  /** An address of a calendar user (§3.3.3). */
  mail(name: string, value: string, parameters?: PropertyParameters): void;
  date(name: string, day: CivilDay): void;
  /**
   * @param minutes since midnight; they may run over it.
   * @param zone IANA name, `UTC`, or nothing for a floating time.
   */
  dateTime(name: string, day: CivilDay, minutes: number, zone: string | undefined): void;
  /** An instant in UTC: `2026-11-24T10:00:00Z`. */
  instant(name: string, instant: string): void;
  integer(name: string, value: number): void;
  /** A local time without a zone, in seconds since 1970-01-01T00:00:00. */
  localTime(name: string, seconds: number): void;
  /** ISO 8601: `P1D`. */
  duration(name: string, value: string): void;
  recurrence(name: string, rule: RecurrenceRule): void;
  /** Seconds east of UTC. */
  offset(name: string, seconds: number): void;
  /** Degrees of latitude and longitude, WGS 84. */
  position(name: string, latitude: number, longitude: number): void;
}
