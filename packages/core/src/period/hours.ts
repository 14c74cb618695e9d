/** Minutes from midnight to the time that a text begins with, `HH:MM`: 630 for `10:30`, 1440 for `24:00`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Whether hours of a day end on the next one: `22:00-01:00`, `22:00-00:00`; not `22:00` and `10:00-10:00`. */
export const endOnNextDay = (hours: string): boolean =>
  hours.length > 5 && hours.slice(6) < hours.slice(0, 5);

const DAY_IN_MINUTES = 24 * 60;

/** The longest night: an end that is later on the next day is that of another day. In minutes. */
const LONGEST_NIGHT = 12 * 60;

/** Whether hours from a day to the next one are those of one night: `20:00`, `02:00`; not `20:00`, `19:00`. */
export const isOneNight = (from: string, to: string): boolean =>
  DAY_IN_MINUTES - minutesOf(from) + minutesOf(to) <= LONGEST_NIGHT;
