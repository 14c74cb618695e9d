import { displayTitle, type Event, type ReportProblem } from '@regional-presence/core';
import { calendarTimeNonexistent, minutesOf, placeOfRecord } from '@regional-presence/core/internal';
import { formatPeriod, yearMonthDay } from '@regional-presence/core/period';
import { localTimeExists } from '@regional-presence/core/time-zone';

/** Reports hours that do not exist on one of the days, because the clocks of the zone go forward. */
export function reportTimeGap(event: Event, first: number, last: number, report: ReportProblem): void {
  const { hours, zone, continuous } = event.when!;
  if (!hours || !zone) return;
  const day = firstDayWithGap(zone, first, continuous ? first : last, minutesOf(hours));
  if (day === undefined) return;
  report(
    calendarTimeNonexistent(
      { title: displayTitle(event).text, hour: hours.slice(0, 5), date: isoDate(day), zone },
      placeOfRecord(event),
    ),
  );
}

/** Only the first days of a longer event are searched. */
const MAX_SEARCHED_DAYS = 400;

/**
 * The first day on which a local time does not exist in a zone, because the clocks go forward.
 *
 * @param minutes the local time, in minutes since midnight.
 */
export function firstDayWithGap(
  zone: string,
  first: number,
  last: number,
  minutes: number,
): number | undefined {
  for (let day = first; day <= Math.min(last, first + MAX_SEARCHED_DAYS); day++)
    if (!localTimeExists(zone, day * 86_400 + minutes * 60)) return day;
  return undefined;
}

function isoDate(day: number): string {
  const date = yearMonthDay(day);
  return formatPeriod(date, date);
}
