/** A column of a plan that stands for a month, a quarter or a half of a year: `Q1`, `Mar 2026`. */
export interface PeriodColumn {
  /** The index of the column. */
  index: number;
  /** The first and the last month, counted from January; with a year, from January of the year 0. */
  from: number;
  to: number;
  hasYear: boolean;
}

/** The columns of a plan that stand for the parts of a year, and how their cells are read. */
export interface MarkedPeriods {
  columns: readonly PeriodColumn[];
  /** Whether numbers are days of the month: other cells are ranges of days. */
  hasDays: boolean;
  /** Whether the columns are of two years, of which nothing is known. */
  isYearOpen?: boolean;
}
