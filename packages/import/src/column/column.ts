import type { DayMonthOrder } from '@regional-presence/dates';
import type { Field } from './field-words.js';

/** A column and what it holds. */
export interface Column {
  /** A, B … Z, AA, as in a spreadsheet. */
  letter: string;
  /** The column heading. */
  name: string;
  /** The field of the column. Without one its cells go to `extra`. */
  field?: Field;
  /** How the cells are written, in brackets in the heading: `Geneva` of `Hours (Geneva)`. */
  hint?: string;
  /** The order of day and month in its numeric dates; `mixed` where its values have both. */
  order?: DayMonthOrder | 'mixed';
  /** Whether its dates have times. Then midnight is a time too. */
  times?: boolean;
  /** Whether its ends at midnight are the last day itself, not the moment at which the day before has ended. */
  lastDays?: boolean;
  /** Whether its cells are serial numbers of dates, or dates as spreadsheets write them. */
  serials?: boolean;
  /**
   * A date with the day first that was left as text, where a spreadsheet program may have exchanged day and month of the
   * others.
   */
  exchangedBeside?: string;
  /** The most similar known heading, where the heading is not known. */
  closestHeading?: string;
  /** The text of a cell, folded → its meaning. */
  values?: ReadonlyMap<string, string>;
  /** Whether a blank cell has the value of the one above it. */
  fillDown?: boolean;
  /** Whether its titles begin with the date of the row: `January 29: Forum`. */
  beginsWithDate?: boolean;
  /** Whether its cells are hours in figures alone, on a clock of 24 hours: `9`, `14`. */
  hasHourNumbers?: boolean;
  /** By which clock its hours are counted: by 24 hours `3:00` is in the night, by 12 `03:00` may be in the afternoon. */
  clock?: 12 | 24;
  /** Whether its cells stand for the titles as well, since the table has none. */
  namesEvents?: boolean;
  /** Whether its dates without a year have that of the dates above them. */
  inheritsYear?: boolean;
  /** The index of the column of the weekdays of its dates. */
  weekdays?: number;
  /** Whether a mapping says that it holds no field. */
  isDeclared?: boolean;
  /** Whether an earlier column has the same heading. */
  isRepeated?: boolean;
}

/** A cell that is not blank, and its column. */
export interface FieldCell {
  text: string;
  column: Column;
  /** Of a date: the cell of its weekday, in a column of its own. */
  weekday?: FieldCell;
  /** What stands in the cell, if the text is in the clock of its column. */
  written?: string;
}
