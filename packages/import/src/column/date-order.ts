/** `27/09/2022`, `09-27-2022`, `27.9.2022`: numbers of which the third is a year. */
const NUMERIC_DATE = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/g;

/** A cell of prose is no cell of dates. */
const MAX_DATE_CELL_LENGTH = 200;

/**
 * The numeric dates of a cell that can be read in one order only, since one of their numbers is above twelve.
 * People keep to one order in a column, so that one such value settles it for all. Never cell by cell.
 */
export function unambiguousDates(text: string): { dmy?: string; mdy?: string } {
  const found: { dmy?: string; mdy?: string } = {};
  if (text.length > MAX_DATE_CELL_LENGTH) return found;
  for (const [value, first, , second] of text.matchAll(NUMERIC_DATE)) {
    if (Number(first) > 12) found.dmy ??= value;
    if (Number(second) > 12) found.mdy ??= value;
  }
  return found;
}
