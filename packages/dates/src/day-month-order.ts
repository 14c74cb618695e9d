/** The order of day and month in numeric dates. */
export type DayMonthOrder = 'dmy' | 'mdy';
