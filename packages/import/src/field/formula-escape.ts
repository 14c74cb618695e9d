/** The heading of the column that says why a row was not taken. On the way in that column is passed over. */
export const REASON_HEADING = 'Why this row was not taken';

/** What a spreadsheet would run as a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A guard that was put before what a spreadsheet would run. */
const ESCAPED_FORMULA = /^'+[=+\-@\t\r]/;

/** A cell's text as a spreadsheet does not run it: a guard before what begins like a formula and is no number. */
export const escapeFormula = (text: string): string =>
  FORMULA.test(text) && !/^[+-]?[\d.,]+$/.test(text) ? `'${text}` : text;

/** The text of a cell without the guard that was put before it. */
export const unescapeFormula = (text: string): string => (ESCAPED_FORMULA.test(text) ? text.slice(1) : text);
