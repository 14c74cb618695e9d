import type { TableRow } from '@regional-presence/core';

/** The heading of the column with the reasons in a reject file. Import ignores that column. */
export const REASON_HEADING = 'Reason for rejection';

/** A text that a spreadsheet program would run as a formula, also with apostrophes before it. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A formula with an apostrophe before it. */
const ESCAPED_FORMULA = /^'+[=+\-@\t\r]/;

/**
 * Adds an apostrophe before a text that a spreadsheet program would run (CSV injection). Numbers stay as they
 * are: `-5`.
 */
export const escapeFormula = (text: string): string =>
  FORMULA.test(text) && !/^[+-]?[\d.,]+$/.test(text) ? `'${text}` : text;

/** Removes the apostrophe that {@link escapeFormula} added. */
export const unescapeFormula = (text: string): string => (ESCAPED_FORMULA.test(text) ? text.slice(1) : text);

/** The row of a reject file without the apostrophes before formulas. */
export const unescapeRow = (row: TableRow): TableRow => ({
  ...row,
  cells: row.cells.map((cell) => (typeof cell === 'string' ? unescapeFormula(cell) : cell)),
});
