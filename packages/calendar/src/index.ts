export { type FeedEvent, type FeedSelection, feedEvent, feedEvents } from './feed-events';
export * from './feed-options';
export * from './icalendar-writer';
export type { JCalComponent, JCalProperty } from './jcal-sink';
export * from './jcal-writer';
export { vtimezone } from './vtimezone';
