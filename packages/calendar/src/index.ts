/** Calendars and feeds: iCalendar (RFC 5545, RFC 7986) and jCal (RFC 7265). */

export type { FeedEvent } from './calendar-event.js';
export { iCalendarWriter, jCalWriter } from './calendar-writer.js';
export { feedEvent, type ShownEventOptions } from './feed-event.js';
export type { FeedFilter, FeedOptions } from './feed-options.js';
export type { JCalComponent, JCalProperty } from './jcal-sink.js';
export { createFeedHandler, type FeedHandler, type FeedHandlerOptions } from './serve/feed-handler.js';
export { feedPath } from './serve/feed-path.js';
export {
  type FeedFormat,
  type FeedGroup,
  type FeedProperties,
  type FeedSetOptions,
  type FeedText,
  optionsOfFeed,
} from './serve/feed-set.js';
export { parseFeedSettings } from './serve/feed-settings.js';
export { type FeedTreeOptions, feedTree } from './serve/feed-tree.js';
export { indexPage } from './serve/index-page.js';
export { icalendarStream, toICalendar } from './to-icalendar.js';
export { vtimezone } from './vtimezone.js';
