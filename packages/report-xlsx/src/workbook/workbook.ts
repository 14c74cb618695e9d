/** A day of the proleptic Gregorian calendar, as a date that Excel can calculate with. */
export interface DayCell {
  /** ISO 8601: `2027-05-03`. */
  day: string;
}

/** A time of day, as a time that Excel can calculate with. */
export interface TimeCell {
  /** ISO 8601: `14:30`. */
  time: string;
}

/** The value of a cell. A text stays a text, whatever it begins with; `undefined` is an empty cell. */
export type WorkbookCell = string | number | DayCell | TimeCell | undefined;

/** A column of a sheet. */
export interface WorkbookColumn {
  heading: string;
  /** The width, in characters. */
  width: number;
}

/** A sheet: a header row, which stays in view and has filters, and rows below it. */
export interface WorkbookSheet {
  name: string;
  columns: readonly WorkbookColumn[];
  rows: readonly (readonly WorkbookCell[])[];
  /** The last row is one of totals: bold, and outside the filters. */
  hasTotals?: boolean;
}

/** A workbook in a language, which determines the direction of its sheets and how dates are shown. */
export interface WorkbookContent {
  title: string;
  /** BCP 47 tag. */
  language: string;
  sheets: readonly WorkbookSheet[];
}
