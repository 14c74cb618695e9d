import { type ReportProblem, textIn } from '@regional-presence/core';
import {
  calendarEndNotAfterStart,
  calendarTimeNonexistent,
  firstSkippedTime,
  placeOfRecord,
} from '@regional-presence/core/internal';
import { type CivilDay, formatPeriod, yearMonthDay } from '@regional-presence/core/period';
import type { FeedEvent } from './calendar-event.js';
import { dailyHours, endsAtStart } from './daily-hours.js';
import { occurrenceOn } from './event-times.js';

/** Reports hours that do not exist on one of the days, and hours that have no end in the calendar. */
export function reportHours(feed: FeedEvent, report: ReportProblem): void {
  const hours = dailyHours(feed);
  if (!hours) return;
  const gap = firstSkippedTime(hours);
  const hasEnd = !endsAtStart(feed);
  if (hasEnd && !gap) return;
  const { event, first } = feed;
  const title = textIn(event.title).text;
  const place = placeOfRecord(event);
  const reportEnd = (day: CivilDay) =>
    report(calendarEndNotAfterStart({ title, hours: event.when!.hours!, date: isoDate(day) }, place));
  if (!hasEnd) reportEnd(first);
  if (!gap) return;
  const { day, date, hour } = gap;
  report(calendarTimeNonexistent({ title, hour, date, zone: hours.zone }, place));
  if (hours.endMinutes !== undefined && occurrenceOn(day, hours).end === undefined) reportEnd(day);
}

function isoDate(day: CivilDay): string {
  const date = yearMonthDay(day);
  return formatPeriod(date, date);
}
