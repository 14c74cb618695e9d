/** A problem lists at most this many cells or rows. */
const MAX_LISTED_CELLS = 12;

/** `B2, B3`, with an ellipsis where there are more. */
export const shortList = (items: readonly (string | number)[]): string =>
  items.slice(0, MAX_LISTED_CELLS).join(', ') + (items.length > MAX_LISTED_CELLS ? ' …' : '');
