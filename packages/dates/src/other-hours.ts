import { hoursOmitted } from '@regional-presence/core/internal';
import type { DateReading } from './date-reading.js';
import { reasonOfOtherHours, withoutOtherHoursOfDate } from './time-labels.js';

/**
 * Reads a date with hours, of which the reading has none because there are several, without those of the registration and of
 * breaks: `5 May 2024, 19:00 (doors 18:30)`.
 *
 * @returns `undefined` if the reading lacks no hours, or they are not known then either.
 */
export function readWithoutOtherHours(
  { periods, problems }: DateReading,
  phrase: string,
  parse: (text: string) => DateReading,
): DateReading | undefined {
  if (periods.length === 0 || problems.every(({ code }) => code !== 'hours-omitted')) return undefined;
  const rest = withoutOtherHoursOfDate(phrase);
  const reading = rest === undefined ? undefined : parse(rest);
  return reading?.hours === undefined ? undefined : { ...reading, input: phrase };
}

/** The reading without hours that are only those of the registration, the admission or a break, which are reported. */
export function withoutHoursOfOther(reading: DateReading, phrase: string): DateReading {
  const reason = reading.hours === undefined ? undefined : reasonOfOtherHours(phrase, reading.hours);
  if (reason === undefined) return reading;
  const { hours: _, zone: __, ...rest } = reading;
  return { ...rest, problems: [...rest.problems, hoursOmitted({ value: phrase, reason })] };
}
