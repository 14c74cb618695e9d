import type { When } from '@regional-presence/core';
import { isPeriodOrdered, periodPrecision } from '@regional-presence/core/internal';
import { type Edtf, parsePeriod, periodBounds } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import type { FieldCell } from '../../column/column.js';
import type { ReadingBuilder } from '../reading.js';
import { consumeDate, type DateContext, readDateCell } from './date-reader.js';
import type { WhenCells } from './when-cells.js';

/** The period of an EDTF column. */
export function readPeriodCell(cell: FieldCell | undefined, found: ReadingBuilder): When[] | undefined {
  if (!cell) return undefined;
  const period = parsePeriod(cell.text);
  const written = period && isPeriodOrdered(period);
  const reading = written ? undefined : parseDate(cell.text);
  if (reading) found.add(reading.problems, cell);
  const periods = written ? [cell.text] : reading!.periods;
  if (periods.length === 0) return undefined;
  if (reading) consumeDate(cell, reading, found);
  else found.consume(cell);
  return periods.map((each): When => ({ period: each }));
}

/** The one period of a text: EDTF, or words. */
function writtenPeriod(text: string): Edtf | undefined {
  if (parsePeriod(text)) return text;
  const [period, other] = parseDate(text).periods;
  return other === undefined ? period : undefined;
}

/**
 * Whether the period of a row is not its date: next to a start or date that is a day, one of years is what the row is
 * about, or when it is counted: `1895-2026`. So is one of months in which the day is.
 */
export function isPeriodOfOther({ period, start, date }: WhenCells, context: DateContext): boolean {
  const from = start ?? date;
  if (!period || !from || period.column.isDeclared) return false;
  const text = writtenPeriod(period.text);
  const of = text === undefined ? undefined : parsePeriod(text);
  const precision = of && periodPrecision(of);
  if (precision === undefined || precision === 'day') return false;
  const { periods } = readDateCell(from, context);
  const isDay = periods.length > 0 && periods.every((each) => /^\d{4}-\d\d-\d\d/.test(each));
  if (!isDay || precision === 'year') return isDay;
  const [limits, day] = [periodBounds(text!), periodBounds(periods[0]!)];
  return limits !== undefined && day !== undefined && limits.first <= day.first && day.first <= limits.last;
}
