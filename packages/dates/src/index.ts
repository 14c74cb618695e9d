/** Date phrases of official texts, in six languages, as EDTF periods. */
export type { DateReading, Span } from './date-reading.js';
export type { DayMonthOrder } from './day-month-order.js';
export { saysLocalTime } from './local-time.js';
export { type ParseDateOptions, parseDate, parsePeriodText } from './parse-date.js';
export {
  parseTime,
  parseTimeZone,
  parseZoneName,
  type TimeReading,
  type ZoneNameReading,
} from './parse-time.js';
export {
  isTimeOfName,
  type ResolvedAbbreviation,
  showSameTime,
  showsStandardTime,
} from './time-zone/seasonal.js';
