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
import { unambiguousDates } from '../column/date-order.js';
import type { Column } from '../column/match-columns.js';
import { memoize } from '../field/memoize.js';
import { cellText } from '../field/text.js';

/** How the dates of a table are read. */
export interface DateReadingOptions {
  /** BCP 47 tag. */
  language: string | undefined;
  /** Declared by the caller for all columns. */
  order: DayMonthOrder | undefined;
  /** What the values of the columns decide, by the letter of the column. */
  orders: ReadonlyMap<string, ColumnFact>;
}

/** A fact about a column from its values: its date order; under `times of` its letter, that it has times. */
export type ColumnFact = DayMonthOrder | 'mixed' | 'timed';

const timesKey = ({ letter }: Column): string => `times of ${letter}`;

/** A time of day that is not midnight. */
const TIME_BUT_MIDNIGHT = /(?<!\d)(?!0?0:00(?!:0?[1-9]))(?!12:00(?::00)?\s*AM)\d{1,2}:\d\d/i;

/** The date order of a pattern in a heading: `dd/mm/yyyy`, `JJ.MM.AAAA`, `mm-dd-yyyy`. */
function orderOfPattern(bracket: string | undefined): DayMonthOrder | undefined {
  if (bracket === undefined) return undefined;
  if (/^(?:d{1,2}|j{1,2}|д{1,2})[./ -](?:m{1,2}|м{1,2})[./ -](?:[ya]{2,4}|г{2,4})$/i.test(bracket))
    return 'dmy';
  return /^m{1,2}[./ -]d{1,2}[./ -]y{2,4}$/i.test(bracket) ? 'mdy' : undefined;
}

/** Values of a column that can be read in one order of day and month only. */
interface OrderEvidence {
  column: Column;
  dmy?: string;
  mdy?: string;
}

interface OrderQuestion {
  column: Column;
  example: Problem;
  values: Set<string>;
  rows: number;
  first: number | undefined;
}

/** A numeric date with two different numbers up to twelve. */
const EITHER_ORDER = /(?<![\d./-])(0?[1-9]|1[0-2])([./-])(?!0?\1\2)(0?[1-9]|1[0-2])\2\d{4}(?!\d)/;

/** Reads the cells of the date columns of a table, and collects evidence for their order of day and month. */
export class DateColumns {
  private readonly readers = new Map<string, (text: string) => DateReading>();
  private readonly evidence = new Map<string, OrderEvidence>();
  private readonly timedColumns = new Set<string>();
  private readonly openQuestions = new Map<string, OrderQuestion>();
  /** Columns with a value that could be read in either order and was read in that of the language. */
  private readonly byLanguage = new Map<string, { column: Column; value: string }>();

  constructor(private readonly options: DateReadingOptions) {}

  /**
   * Reads a cell.
   *
   * @param within EDTF period that gives a date without a year its year.
   */
  read(text: string, column: Column, within: Edtf | undefined): DateReading {
    const key = `${column.letter} ${within ?? ''}`;
    let read = this.readers.get(key);
    if (!read) {
      read = memoize((cell) => this.readUncached(cell, column, within));
      if (this.readers.size > 500) this.readers.clear();
      this.readers.set(key, read);
    }
    return read(text);
  }

  private readUncached(text: string, column: Column, within: Edtf | undefined): DateReading {
    this.recordEvidence(text, column);
    const { language } = this.options;
    const detected = this.options.orders.get(column.letter);
    const own = detected === 'dmy' || detected === 'mdy' ? detected : undefined;
    const order = this.options.order ?? own ?? orderOfPattern(column.bracket);
    if (!order && detected !== 'mixed' && EITHER_ORDER.test(text) && !this.byLanguage.has(column.letter))
      this.byLanguage.set(column.letter, { column, value: text });
    return parseDate(text, {
      ...(language !== undefined && detected !== 'mixed' ? { language } : {}),
      ...(order ? { order } : {}),
      ...(within === undefined ? {} : { reportingPeriod: within }),
    });
  }

  /** Collects the evidence of a cell. */
  recordCellEvidence(cell: Cell | undefined, column: Column): void {
    this.recordEvidence(cellText(cell).text, column);
  }

  /** Whether the column has times of day. Then midnight is a time too. */
  holdsTimes(column: Column): boolean {
    return this.options.orders.has(timesKey(column));
  }

  private recordEvidence(text: string, column: Column): void {
    if (text.length < 40 && TIME_BUT_MIDNIGHT.test(text)) this.timedColumns.add(timesKey(column));
    if (this.options.order) return;
    const { dmy, mdy } = unambiguousDates(text);
    if (!dmy && !mdy) return;
    const known = this.evidence.get(column.letter) ?? { column };
    if (dmy) known.dmy ??= dmy;
    if (mdy) known.mdy ??= mdy;
    this.evidence.set(column.letter, known);
  }

  /** Defers the question about the order of a cell: it is asked once for the column. */
  deferOrderQuestion(found: Problem, column: Column, row: number | undefined): void {
    const known = this.openQuestions.get(column.letter);
    if (!known) {
      const values = new Set([textParameter(found, 'value') ?? '']);
      this.openQuestions.set(column.letter, { column, example: found, values, rows: 1, first: row });
      return;
    }
    known.rows++;
    if (known.values.size < 3) known.values.add(textParameter(found, 'value') ?? '');
  }

  /** The date order that the values of each column decide, by its letter. */
  detectedOrders(): Map<string, ColumnFact> {
    const orders = new Map<string, ColumnFact>();
    for (const times of this.timedColumns) orders.set(times, 'timed');
    for (const { column, dmy, mdy } of this.evidence.values())
      orders.set(column.letter, dmy && mdy ? 'mixed' : dmy ? 'dmy' : 'mdy');
    return orders;
  }

  /** The value that decided the order of each column, and a question for each column without one. */
  orderProblems(place: ProblemPlace): Problem[] {
    const at = ({ letter, name }: Column): ProblemPlace => ({ ...place, column: { letter, name } });
    const detected = [...this.evidence.values()].map(({ column, dmy, mdy }) =>
      dmy && mdy
        ? dateOrderMixed({ dayFirst: dmy, monthFirst: mdy }, at(column))
        : dateOrderDetected({ value: (dmy ?? mdy)!, order: dmy ? 'day' : 'month' }, at(column)),
    );
    const orders = this.detectedOrders();
    const { language } = this.options;
    const fromLanguage = [...this.byLanguage.values()]
      .filter(
        ({ column }) => language && !orders.has(column.letter) && !this.openQuestions.has(column.letter),
      )
      .map(({ column, value }) => {
        const [first] = parseDate(value, { language: language! }).periods;
        const [, one] = EITHER_ORDER.exec(value)!;
        const isDay = first !== undefined && Number(first.slice(8, 10)) === Number(one);
        return dateOrderFromLanguage(
          { value, order: isDay ? 'day' : 'month', language: language! },
          at(column),
        );
      });
    const unknown = [...this.openQuestions.values()]
      .filter(({ column }) => orders.get(column.letter) !== 'mixed')
      .map(({ column, example, values, rows, first }) =>
        dateOrderUnknown(
          { examples: [...values], rows, readings: readingsOf(example) },
          { ...at(column), ...(first ? { row: first } : {}) },
        ),
      );
    return [...detected, ...fromLanguage, ...unknown];
  }
}
