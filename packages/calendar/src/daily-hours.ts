import {
  areDaysInferred,
  areWholeDays,
  type DailyHours,
  dailyHoursOf,
  isOneRun,
} from '@regional-presence/core/internal';
import type { FeedEvent } from './calendar-event.js';

/** Whether the hours of an event are those of whole days: `00:00-00:00`. */
export const isWholeDays = (feed: FeedEvent): boolean => areWholeDays(feed.event.when!, feed);

/** Whether the hours of an event end when they start: `10:00-10:00`. */
export const endsAtStart = (feed: FeedEvent): boolean => {
  const { when } = feed.event;
  const { hours = '' } = when!;
  return (
    hours.length > 5 && hours.slice(0, 5) === hours.slice(6) && !isOneRun(when!, feed) && !isWholeDays(feed)
  );
};

/** The hours of an event that a calendar can show: days and zone are known. Those of a part of a month are on none of its days. */
export const dailyHours = (feed: FeedEvent): DailyHours | undefined => {
  const when = feed.event.when!;
  return feed.precision === 'day' && !areDaysInferred(when) ? dailyHoursOf(when, feed) : undefined;
};
