/** iCalendar and jCal as a reader for `@regional-presence/import`. */
export { type ICalOptions, iCalReader } from './ical-reader.js';
