import { type ReportProblem, textIn } from '@regional-presence/core';
import {
  calendarEndNotAfterStart,
  calendarTimeNonexistent,
  placeOfRecord,
  SECONDS_PER_DAY,
  twoDigits,
} from '@regional-presence/core/internal';
import { type CivilDay, formatPeriod, yearMonthDay } from '@regional-presence/core/period';
import { localTimeExists } from '@regional-presence/core/time-zone';
import type { FeedEvent } from './calendar-event.js';
import { type DailyHours, dailyHours, endsAtStart } from './daily-hours.js';
import { occurrenceOn } from './event-times.js';

/** Reports hours that do not exist on one of the days, and hours that have no end in the calendar. */
export function reportHours(feed: FeedEvent, report: ReportProblem): void {
  const hours = dailyHours(feed);
  if (!hours) return;
  const gap = firstGap(hours);
  const hasEnd = !endsAtStart(feed);
  if (hasEnd && !gap) return;
  const { event, first } = feed;
  const title = textIn(event.title).text;
  const place = placeOfRecord(event);
  const reportEnd = (day: CivilDay) =>
    report(calendarEndNotAfterStart({ title, hours: event.when!.hours!, date: isoDate(day) }, place));
  if (!hasEnd) reportEnd(first);
  if (!gap) return;
  const { day, minutes } = gap;
  const hour = `${twoDigits(Math.floor((minutes % 1440) / 60))}:${twoDigits(minutes % 60)}`;
  const date = isoDate(day + Math.floor(minutes / 1440));
  report(calendarTimeNonexistent({ title, hour, date, zone: hours.zone }, place));
  if (hours.endMinutes !== undefined && occurrenceOn(day, hours).end === undefined) reportEnd(day);
}

/** Only the first days of a longer event are searched. */
const MAX_SEARCHED_DAYS = 400;

/** The first day on which the start or the end does not exist, because the clocks go forward. */
function firstGap({ zone, first, last, startMinutes, endMinutes }: DailyHours) {
  for (let day = first; day <= Math.min(last, first + MAX_SEARCHED_DAYS); day++) {
    if (isInGap(zone, day, startMinutes)) return { day, minutes: startMinutes };
    if (endMinutes !== undefined && isInGap(zone, day, endMinutes)) return { day, minutes: endMinutes };
  }
  return undefined;
}

const isInGap = (zone: string, day: CivilDay, minutes: number): boolean =>
  !localTimeExists(zone, day * SECONDS_PER_DAY + minutes * 60);

function isoDate(day: CivilDay): string {
  const date = yearMonthDay(day);
  return formatPeriod(date, date);
}
