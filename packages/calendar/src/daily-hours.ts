import { minutesOf } from '@regional-presence/core/internal';
import type { CivilDay } from '@regional-presence/core/period';
import type { FeedEvent } from './calendar-event.js';

/** The same hours on each day from the first to the last, in a time zone. */
export interface DailyHours {
  zone: string;
  first: CivilDay;
  last: CivilDay;
  /** Minutes since midnight. */
  startMinutes: number;
  /** Behind the start; 1440 and more are on the days after. `undefined` if there is no end. */
  endMinutes: number | undefined;
}

/** Midnight to midnight: whole days, as many programs write them. */
const WHOLE_DAYS = '00:00-00:00';

/** The hours run on from the first day to the last. */
const isOneRun = ({ event: { when }, first, last }: FeedEvent): boolean =>
  when!.continuous === true && when!.hours!.length > 5 && last > first;

/** Whether the hours of an event are those of whole days: `00:00-00:00`. */
export const isWholeDays = (feed: FeedEvent): boolean =>
  feed.event.when!.hours === WHOLE_DAYS && !isOneRun(feed);

/** Whether the hours of an event end when they start: `10:00-10:00`. */
export const endsAtStart = (feed: FeedEvent): boolean => {
  const { hours = '' } = feed.event.when!;
  return hours.length > 5 && hours.slice(0, 5) === hours.slice(6) && !isOneRun(feed) && !isWholeDays(feed);
};

/**
 * The hours of an event that a calendar can show: days and zone are known. `22:00-01:00` ends on the next day,
 * `10:00-10:00` has no end. Hours that run on from the first day to the last are those of one day.
 */
export function dailyHours(feed: FeedEvent): DailyHours | undefined {
  const { event, first, last, precision } = feed;
  const { hours, zone } = event.when!;
  if (!hours || zone === undefined || precision !== 'day' || isWholeDays(feed)) return undefined;
  const startMinutes = minutesOf(hours);
  const end = hours.length > 5 ? minutesOf(hours.slice(6)) : undefined;
  if (end !== undefined && isOneRun(feed))
    return { zone, first, last: first, startMinutes, endMinutes: (last - first) * 1440 + end };
  const endMinutes = end === undefined || end === startMinutes ? undefined : end;
  const isNextDay = endMinutes !== undefined && endMinutes < startMinutes;
  return { zone, first, last, startMinutes, endMinutes: isNextDay ? endMinutes + 1440 : endMinutes };
}
