/** Their number. */
const NUMBER_OF_WEEKDAYS = 7;
/** The weekdays behind one up to another, from Monday, 1, over the end of the week as well: `Tuesday to Thursday`. */
export function weekdaysUpTo(first: number, last: number): number[] {
  const count = (last - first + NUMBER_OF_WEEKDAYS) % NUMBER_OF_WEEKDAYS;
  return Array.from({ length: count }, (_, i) => ((first + i) % NUMBER_OF_WEEKDAYS) + 1);
}
