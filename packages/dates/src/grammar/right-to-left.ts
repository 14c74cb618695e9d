import { isDash, type TaggedToken } from '../token/tagged-token.js';
import type { DateRange } from './date-range.js';
import { isBareDay } from './partial-date.js';

/** `12-8 نوفمبر`: days with a dash, written in the order in which Arabic is read. */
export function orderDays(tokens: readonly TaggedToken[], ranges: readonly DateRange[]): void {
  for (const { start, end } of ranges) {
    const isDashed = end && start.to + 1 === end.from && isDash(tokens[start.to]);
    if (isDashed && isBareDay(start) && end.day !== undefined && end.day < start.day!)
      [start.day, end.day] = [end.day, start.day];
  }
}
