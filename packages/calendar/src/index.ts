export { type FeedEvent, type FeedSelection, feedEvent, feedEvents } from './feed-events';
export * from './feed-options';
export * from './icalendar-writer';
export type { JCalComponent, JCalProperty } from './jcal-sink';
export * from './jcal-writer';
export * from './serve/feed-handler';
export { feedPath } from './serve/feed-path';
export { indexPage } from './serve/index-page';
export { vtimezone } from './vtimezone';
