import type { DateExpression } from './join-dates.js';
import { isWeekdayOnly } from './partial-date.js';
import type { Recurrence } from './recurrence.js';

/**
 * `Thursday 9:00-13:00, 16 October 2025 – 22 January 2026`: a weekday that stands apart before a range is each of those in
 * it, if both ends are one; behind it, it may be that of the end. It is taken from the dates.
 */
export function takeWeekdayOfRange(expression: DateExpression): Recurrence | undefined {
  const { ranges, rejection } = expression;
  const name = ranges.find(({ start, end }) => isWeekdayOnly(start) && !end);
  const range = ranges.find(({ start, end }) => start.day !== undefined && end?.day !== undefined);
  const isBefore = name !== undefined && range !== undefined && name.start.from < range.start.from;
  const hasWeekday = range?.start.weekday !== undefined || range?.end?.weekday !== undefined;
  if (rejection || ranges.length !== 2 || !isBefore || hasWeekday) return undefined;
  expression.ranges = [range];
  return { weekdays: new Set([name.start.weekday!]), isOfEnds: true, at: name.start };
}
