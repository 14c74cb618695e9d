export { type FeedEvent, type FeedSelection, feedEvent, feedEvents } from './feed-events';
export * from './icalendar-writer';
export { vtimezone } from './vtimezone';
