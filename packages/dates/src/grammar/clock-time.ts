/** Minutes. */
export const HOUR = 60;

/** A time of day as it stands in the phrase. */
export interface ClockTime {
  /** Since midnight. */
  minutes: number;
  /** The tokens from..to, the last not included. */
  from: number;
  to: number;
  meridiem?: 'am' | 'pm';
  /** It is no time of the part of the day that is named beside it: `0:30, evening`. */
  isHalfUnknown?: true;
}

/** A time of day of its figures; `undefined` for a time that no clock shows. */
export function clockTime(hour: number, minute: number, from: number, to: number): ClockTime | undefined {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  return { minutes: hour * HOUR + minute, from, to };
}
