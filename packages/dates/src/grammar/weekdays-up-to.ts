import { DAYS_IN_WEEK } from '../interpret/days-in-week.js';
/** The weekdays behind one up to another, from Monday, 1, over the end of the week as well: `Tuesday to Thursday`. */
export function weekdaysUpTo(first: number, last: number): number[] {
  const count = (last - first + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  return Array.from({ length: count }, (_, i) => ((first + i) % DAYS_IN_WEEK) + 1);
}
