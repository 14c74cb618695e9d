import type { Cell, Problem, ProblemPlace } from '@regional-presence/core';
import {
  dateOrderDetected,
  dateOrderFromLanguage,
  dateOrderMixed,
  dateOrderUnknown,
  readingsOf,
  textParameter,
} from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';

import { type DateReading, type DayMonthOrder, parseDate } from '@regional-presence/dates';
import { ordersIn } from '../column/date-order.js';
import type { Column } from '../column/match-columns.js';
import { remembered } from '../field/remembered.js';
import { cellText } from '../field/text.js';

/** How the dates of a table are to be read. */
export interface DateReadingOptions {
  /** BCP 47 tag. */
  language: string | undefined;
  /** Declared by the caller: it settles all columns. */
  order: DayMonthOrder | undefined;
  /** What the columns' own values settle, by the letter of the column. */
  orders: ReadonlyMap<string, ColumnFact>;
}

/** What the values of a column settle: the order of its dates; under `times of` its letter, that it holds times. */
export type ColumnFact = DayMonthOrder | 'mixed' | 'timed';

const timesOf = ({ letter }: Column): string => `times of ${letter}`;

/** A time of day that is not midnight. */
const A_TIME = /(?<!\d)(?!0?0:00(?!:0?[1-9]))(?!12:00(?::00)?\s*AM)\d{1,2}:\d\d/i;

/** `dd/mm/yyyy`, `JJ.MM.AAAA`, `mm-dd-yyyy` behind a heading. */
function orderOfPattern(bracket: string | undefined): DayMonthOrder | undefined {
  if (bracket === undefined) return undefined;
  if (/^(?:d{1,2}|j{1,2}|д{1,2})[./ -](?:m{1,2}|м{1,2})[./ -](?:[ya]{2,4}|г{2,4})$/i.test(bracket))
    return 'dmy';
  return /^m{1,2}[./ -]d{1,2}[./ -]y{2,4}$/i.test(bracket) ? 'mdy' : undefined;
}

/** What the values of a column say of the order of day and month. */
interface OrderEvidence {
  column: Column;
  dmy?: string;
  mdy?: string;
}

interface Unsettled {
  column: Column;
  example: Problem;
  values: Set<string>;
  rows: number;
  first: number | undefined;
}

/** A numeric date of which neither number is above twelve, and the two differ. */
const EITHER_ORDER = /(?<![\d./-])(0?[1-9]|1[0-2])([./-])(?!0?\1\2)(0?[1-9]|1[0-2])\2\d{4}(?!\d)/;

/** Reads the cells of the date columns of a table, and gathers what they say of the order of day and month. */
export class DateColumns {
  private readonly readers = new Map<string, (text: string) => DateReading>();
  private readonly evidence = new Map<string, OrderEvidence>();
  private readonly timed = new Set<string>();
  private readonly unsettled = new Map<string, Unsettled>();
  /** Columns of which a value could be read in either order, and was read in that of the language. */
  private readonly byLanguage = new Map<string, { column: Column; value: string }>();

  constructor(private readonly options: DateReadingOptions) {}

  /**
   * Reads a cell.
   *
   * @param within EDTF period in which a missing year is looked for.
   */
  read(text: string, column: Column, within: Edtf | undefined): DateReading {
    const key = `${column.letter} ${within ?? ''}`;
    let read = this.readers.get(key);
    if (!read) {
      read = remembered((cell) => this.readAnew(cell, column, within));
      if (this.readers.size > 500) this.readers.clear();
      this.readers.set(key, read);
    }
    return read(text);
  }

  private readAnew(text: string, column: Column, within: Edtf | undefined): DateReading {
    this.gather(text, column);
    const { language } = this.options;
    const settled = this.options.orders.get(column.letter);
    const own = settled === 'dmy' || settled === 'mdy' ? settled : undefined;
    const order = this.options.order ?? own ?? orderOfPattern(column.bracket);
    if (!order && settled !== 'mixed' && EITHER_ORDER.test(text) && !this.byLanguage.has(column.letter))
      this.byLanguage.set(column.letter, { column, value: text });
    return parseDate(text, {
      ...(language !== undefined && settled !== 'mixed' ? { language } : {}),
      ...(order ? { order } : {}),
      ...(within === undefined ? {} : { reportingPeriod: within }),
    });
  }

  /** Takes note of what a cell says of the order. */
  gatherFrom(cell: Cell | undefined, column: Column): void {
    this.gather(cellText(cell).text, column);
  }

  /** Whether the column's cells have times of day: then midnight is one too. */
  holdsTimes(column: Column): boolean {
    return this.options.orders.has(timesOf(column));
  }

  private gather(text: string, column: Column): void {
    if (text.length < 40 && A_TIME.test(text)) this.timed.add(timesOf(column));
    if (this.options.order) return;
    const { dmy, mdy } = ordersIn(text);
    if (!dmy && !mdy) return;
    const known = this.evidence.get(column.letter) ?? { column };
    if (dmy) known.dmy ??= dmy;
    if (mdy) known.mdy ??= mdy;
    this.evidence.set(column.letter, known);
  }

  /** A cell of which the order is not settled: the column is asked about once, and not each cell. */
  ask(found: Problem, column: Column, row: number | undefined): void {
    const known = this.unsettled.get(column.letter);
    if (!known) {
      const values = new Set([textParameter(found, 'value') ?? '']);
      this.unsettled.set(column.letter, { column, example: found, values, rows: 1, first: row });
      return;
    }
    known.rows++;
    if (known.values.size < 3) known.values.add(textParameter(found, 'value') ?? '');
  }

  /** The order that each column's values settle, by its letter. */
  settled(): Map<string, ColumnFact> {
    const settled = new Map<string, ColumnFact>();
    for (const times of this.timed) settled.set(times, 'timed');
    for (const { column, dmy, mdy } of this.evidence.values())
      settled.set(column.letter, dmy && mdy ? 'mixed' : dmy ? 'dmy' : 'mdy');
    return settled;
  }

  /** By which value the order of each column is settled; a question for each that nothing settles. */
  orderProblems(place: ProblemPlace): Problem[] {
    const at = ({ letter, name }: Column): ProblemPlace => ({ ...place, column: { letter, name } });
    const settled = [...this.evidence.values()].map(({ column, dmy, mdy }) =>
      dmy && mdy
        ? dateOrderMixed({ dayFirst: dmy, monthFirst: mdy }, at(column))
        : dateOrderDetected({ value: (dmy ?? mdy)!, order: dmy ? 'day' : 'month' }, at(column)),
    );
    const orders = this.settled();
    const { language } = this.options;
    const told = [...this.byLanguage.values()]
      .filter(({ column }) => language && !orders.has(column.letter) && !this.unsettled.has(column.letter))
      .map(({ column, value }) => {
        const [first] = parseDate(value, { language: language! }).periods;
        const [, one] = EITHER_ORDER.exec(value)!;
        const isDay = first !== undefined && Number(first.slice(8, 10)) === Number(one);
        return dateOrderFromLanguage(
          { value, order: isDay ? 'day' : 'month', language: language! },
          at(column),
        );
      });
    const asked = [...this.unsettled.values()]
      .filter(({ column }) => orders.get(column.letter) !== 'mixed')
      .map(({ column, example, values, rows, first }) =>
        dateOrderUnknown(
          { examples: [...values], rows, readings: readingsOf(example) },
          { ...at(column), ...(first ? { row: first } : {}) },
        ),
      );
    return [...settled, ...told, ...asked];
  }
}
