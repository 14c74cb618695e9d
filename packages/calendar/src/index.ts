export { type FeedEvent, type FeedSelection, feedEvents } from './feed-events';
export * from './icalendar-writer';
export { vtimezone } from './vtimezone';
