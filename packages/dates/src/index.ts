export * from './date-reading.js';
export * from './parse-date.js';
export * from './parse-time.js';
export type { DayMonthOrder } from './resolve.js';
