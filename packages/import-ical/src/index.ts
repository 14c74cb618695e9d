/** iCalendar and jCal as a reader for `@regional-presence/import`. */
export type { ICalOptions } from './ical-options.js';
export { iCalReader } from './ical-reader.js';
