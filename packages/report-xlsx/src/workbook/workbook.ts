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
  /** The column is not shown. */
  isHidden?: boolean;
  /** The cells are to be filled in: they are marked, and what is written into them stays a text. */
  isInput?: boolean;
}

/** Texts to choose from in a cell: those of hidden cells in the same row. */
export interface WorkbookChoices {
  /** The cell: 0-based indexes of its row below the header row, and of its column. */
  row: number;
  column: number;
  /** The 0-based index of the column with the first text, and how many there are. */
  from: number;
  count: number;
  /** No other text is allowed. */
  isClosed: boolean;
}

/** A sheet: a header row, which stays in view and has filters, and rows below it. */
export interface WorkbookSheet {
  name: string;
  columns: readonly WorkbookColumn[];
  rows: readonly (readonly WorkbookCell[])[];
  /** The last row is one of totals: bold, and outside the filters. */
  hasTotals?: boolean;
  /** A text above the header row, as wide as the columns that are shown. */
  lead?: string;
  choices?: readonly WorkbookChoices[];
}

/** A workbook in a language, which determines the direction of its sheets and how dates are shown. */
export interface WorkbookContent {
  title: string;
  /** BCP 47 tag. */
  language: string;
  sheets: readonly WorkbookSheet[];
}
