import type { TableRow } from '@regional-presence/core';
import { weekday } from '@regional-presence/core/period';
import { type DateReading, type DayMonthOrder, parseDate } from '@regional-presence/dates';
import { dateOfInstant, dateOfSerial, isSpreadsheetDate } from '../column/serial-number.js';
import { memoize } from '../field/memoize.js';
import { plainCellText } from '../field/text.js';
import { weekdaysOfName } from '../field/weekday.js';
import { foldText } from '../field/words.js';
import type { LayoutColumn, SheetLayout } from '../plan/sheet-layout.js';
import { unambiguousDates } from './date-order.js';
import { dateBeforeTitle } from './dates-in-titles.js';
import { ExchangedDates } from './exchanged-dates.js';
import { firstKnownDay } from './known-days.js';
import { MidnightEnds } from './midnight-ends.js';
import { MONTHS_FIRST, showsMonthFirst } from './months-first.js';
import { withYearsFirst } from './years-first.js';

/** A time of day that is not midnight. */
const TIME_BUT_MIDNIGHT = /(?<!\d)(?!0?0:00(?!:0?[1-9]))(?!12:00(?::00)?\s*AM)\d{1,2}:\d\d/i;

const MIDNIGHT_TEXT = /(?<!\d)0?0:00|12:00(?::00)?\s*AM/i;

/** One event at midnight may be so. */
const MIN_MIDNIGHTS = 2;

/** A longer cell of a date column has words of its own: their times are not those of the column. */
const MAX_TIMED_CELL_LENGTH = 40;

/** Two numbers that can both be a day and a month. */
const TWO_NUMBERS = /(?<![\d./-])(?:0?[1-9]|1[0-2])\s*[./-]\s*(?:0?[1-9]|1[0-2])(?!\d)/;

const DATE_FIELDS: ReadonlySet<string> = new Set([
  'date',
  'otherDate',
  'actualDate',
  'start',
  'end',
  'period',
]);

/** Values of a column that can be read in one order of day and month only. */
export interface OrderEvidence {
  dmy?: string;
  mdy?: string;
  /** A dotted date: these have the day first everywhere, whatever the order of others is. */
  dotted?: string;
  /** A dotted date without a year, of a column that has the month first. */
  points?: string;
}

/** What one text says of its column. */
interface CellFacts {
  dependsOnOrder: boolean;
  isMidnight: boolean;
  /** It has a time of day that is not midnight. */
  isTimed: boolean;
  isSerial: boolean;
  /** A serial number, or a date as spreadsheets write it. */
  isFromSpreadsheet: boolean;
  /** It is a date of which day and month may have been exchanged. */
  mayBeExchanged: boolean;
}

/** Collects from the cells of a date column what is the same for all its cells: the order of day and month, and times. */
class DateColumnFacts {
  readonly evidence: OrderEvidence = {};
  hasTimes: boolean;
  /** Cells at midnight, and at other times of day. */
  private midnights = 0;
  private timed = 0;
  /** Cells that are dates as spreadsheets write them, and whether there are others. */
  private spreadsheetDates = 0;
  private hasSerials = false;
  private hasOthers = false;
  /** A value that can be read in either order. */
  either: string | undefined;
  private readonly exchanged = new ExchangedDates();
  private readonly seen = memoize((text) => this.observeNew(text));

  constructor(
    readonly column: LayoutColumn,
    private readonly layout: SheetLayout,
  ) {
    this.hasTimes = column.times ?? false;
  }

  get order(): DayMonthOrder | 'mixed' | undefined {
    const { dmy, mdy, dotted } = this.evidence;
    if (this.column.order) return this.column.order;
    if (dmy && mdy) return 'mixed';
    return mdy ? 'mdy' : (dmy ?? dotted) ? 'dmy' : undefined;
  }

  /** Whether the meaning of the cell depends on cells that were not seen yet. */
  observe(text: string, weekday: string): boolean {
    const { dependsOnOrder, isMidnight, isTimed, isSerial, isFromSpreadsheet, mayBeExchanged } =
      this.seen(text);
    if (isTimed) this.timed++;
    else if (isMidnight) this.midnights++;
    if (dependsOnOrder && weekday !== '') this.observeWeekday(text, weekday);
    if (isFromSpreadsheet) this.spreadsheetDates++;
    const dependsOnOthers = dependsOnOrder || isSerial || (mayBeExchanged && !this.exchanged.isRefuted);
    return dependsOnOthers || (isMidnight && (!this.hasTimes || this.mayHaveNoHours));
  }

  /** A date that a spreadsheet program left as text, where it may have exchanged day and month of the others. */
  get exchangedBeside(): string | undefined {
    return this.exchanged.beside;
  }

  /** Whether its cells are serial numbers, or serial numbers and dates of a spreadsheet. */
  get areSerials(): boolean {
    return this.hasSerials && !this.hasOthers && this.spreadsheetDates > 1;
  }

  /**
   * Whether midnight is how cells without a time are written, since more cells have it than all other times: of a list of
   * concerts, most of which have no hours yet.
   */
  get isMidnightEmpty(): boolean {
    return this.mayHaveNoHours && this.midnights >= MIN_MIDNIGHTS && this.midnights > this.timed;
  }

  /** Beside a column of ends midnight is where a day begins or ends. */
  private get mayHaveNoHours(): boolean {
    return this.column.times === undefined && this.layout.byField.end === undefined;
  }

  private observeNew(text: string): CellFacts {
    const isSerial = dateOfSerial(text) !== undefined;
    if (isSerial) this.hasSerials = true;
    const isFromSpreadsheet = isSpreadsheetDate(text);
    if (!isFromSpreadsheet) this.hasOthers = true;
    const isTimed = text.length < MAX_TIMED_CELL_LENGTH && TIME_BUT_MIDNIGHT.test(text);
    if (isTimed) this.hasTimes = true;
    const isMidnight = MIDNIGHT_TEXT.test(text);
    const mayBeExchanged = this.exchanged.observe(text);
    const facts = { isMidnight, isTimed, isSerial, isFromSpreadsheet, mayBeExchanged };
    if (this.column.order) return { dependsOnOrder: false, ...facts };
    const { dmy, mdy, dotted } = unambiguousDates(text, this.layout.language === 'zh');
    if (dmy) this.evidence.dmy ??= dmy;
    if (mdy) this.evidence.mdy ??= mdy;
    if (dotted) this.evidence.dotted ??= dotted;
    if (this.column.hint === MONTHS_FIRST && showsMonthFirst(text)) this.evidence.points ??= text;
    const dependsOnOrder = TWO_NUMBERS.test(text) && this.dependsOnOrder(text);
    if (dependsOnOrder) this.either ??= text;
    return { dependsOnOrder, ...facts };
  }

  /** The order in which a date is on the weekday beside it, where it is in one only. */
  private observeWeekday(text: string, name: string): void {
    const weekdays = weekdaysOfName(name);
    const orders = (['dmy', 'mdy'] as const).filter((order) => {
      const day = firstKnownDay(parseDate(text, { order }).periods[0]);
      return day !== undefined && weekdays?.has(weekday(day));
    });
    if (orders.length === 1) this.evidence[orders[0]!] ??= `${name} ${text}`;
  }

  private dependsOnOrder(text: string): boolean {
    const { language, reportingPeriod } = this.layout;
    const options = reportingPeriod === undefined ? {} : { reportingPeriod };
    const own = language === undefined ? options : { ...options, language };
    const [dayFirst, monthFirst] = (['dmy', 'mdy'] as const).map((order) =>
      contentOf(parseDate(text, { ...own, order })),
    );
    return dayFirst !== monthFirst;
  }
}

const contentOf = ({ periods, hours, problems }: DateReading): string =>
  JSON.stringify([periods, hours, problems.map(({ code }) => code)]);

/** The facts of all date columns of a sheet. */
export class SheetFacts {
  readonly columns: readonly DateColumnFacts[];
  private readonly midnightEnds = new MidnightEnds();
  private readonly start: LayoutColumn | undefined;
  private readonly end: LayoutColumn | undefined;

  constructor(private readonly layout: SheetLayout) {
    this.columns = layout.columns
      .filter(
        ({ field, marked, beginsWithDate }) =>
          (!marked && field !== undefined && DATE_FIELDS.has(field)) || beginsWithDate,
      )
      .map((column) => new DateColumnFacts(column, layout));
    const { start, date, end } = layout.byField;
    this.start = start ?? date;
    this.end = end;
  }

  /** Takes the cells of a row into account. Whether the row must wait until all rows were seen. */
  observe(row: TableRow): boolean {
    let waits = false;
    let [start, end] = ['', ''];
    for (const facts of this.columns) {
      const { column } = facts;
      const text = withYearsFirst(this.textOf(row, column), column);
      if (column === this.start) start = text;
      if (column === this.end) end = text;
      const weekday = column.weekdays === undefined ? '' : plainCellText(row.cells[column.weekdays]);
      if (text !== '' && facts.observe(text, weekday)) waits = true;
    }
    return (this.end !== undefined && this.midnightEnds.observe(row.row, start, end)) || waits;
  }

  private textOf({ cells }: TableRow, { index, values, beginsWithDate }: LayoutColumn): string {
    const { width, combined } = this.layout;
    if (index >= width)
      return combined[index - width]!.map((place) => plainCellText(cells[place]))
        .filter((part) => part !== '')
        .join(' ');
    const written = plainCellText(cells[index]);
    const text = values ? (values.get(foldText(written)) ?? written) : written;
    if (beginsWithDate) return dateBeforeTitle(text) ?? '';
    return dateOfInstant(text) ?? text;
  }

  /** The number of columns of which it is known that they have times. It only grows. */
  get timedCount(): number {
    return this.columns.filter(({ hasTimes }) => hasTimes).length;
  }

  /** The layout with the facts, as far as they are known. */
  applyTo(layout: SheetLayout, isComplete: boolean): SheetLayout {
    const columns = layout.columns.map((column): LayoutColumn => {
      const facts = this.columns.find((each) => each.column.index === column.index);
      if (!facts) return column;
      const result = { ...column };
      if (isComplete && facts.isMidnightEmpty) delete result.times;
      else if (facts.hasTimes) result.times = true;
      if (isComplete && facts.order) result.order = facts.order;
      if (isComplete && facts.areSerials) result.serials = true;
      const beside = isComplete ? facts.exchangedBeside : undefined;
      if (beside !== undefined) result.exchangedBeside = beside;
      if (isComplete && column.field === 'end' && this.midnightEnds.areLastDays) result.lastDays ??= true;
      return result;
    });
    const byField = { ...layout.byField };
    for (const column of columns) if (column.field) byField[column.field] = column;
    return { ...layout, columns, byField };
  }
}
