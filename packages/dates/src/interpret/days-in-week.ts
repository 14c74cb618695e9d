export const DAYS_IN_WEEK = 7;

/** As the day of a week that begins on Monday. */
export const SUNDAY = 7;
