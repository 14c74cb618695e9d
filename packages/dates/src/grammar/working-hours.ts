import { TAG } from '../locale/tags.js';
import { has, isMark, isNumber, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { endsInDay } from '../token/whole-date.js';
import { HOUR } from './clock-time.js';
import type { Hours } from './hours.js';

/** `from 9 to 5`, behind a whole date or alone: hours in words, of which the end is in the afternoon. */
export function workingHours(tokens: readonly TaggedToken[], i: number): Hours | undefined {
  const [first, second, after] = [tokens[i], tokens[i + 2], tokens[i + 3]];
  const isHour = (token: TaggedToken | undefined) =>
    isNumber(token) && token.digits <= 2 && token.value > 0 && token.value <= 24;
  const opener = tokenAt(tokens, i - 1);
  const opens = has(opener, TAG.from) || has(opener, TAG.between) || has(opener, TAG.hoursFrom);
  const joins = has(tokens[i + 1], TAG.to) || (has(tokens[i + 1], TAG.and) && has(opener, TAG.between));
  if (!opens || !joins || !isHour(first) || !isHour(second)) return undefined;
  const before = tokens.slice(0, isMark(tokenAt(tokens, i - 2), ',', '(') ? i - 2 : i - 1);
  const isAfterDate = i === 1 || endsInDay(before);
  const isPartOfDate = isMark(after, '.') && !after!.gap && isNumber(tokens[i + 4]);
  if (!isAfterDate || isPartOfDate || !(after === undefined || isMark(after, ')', ',', '.')))
    return undefined;
  const [start, end] = [first!.value * HOUR, second!.value * HOUR];
  // `de 22 à 2` ends on the next day.
  const isExact = end > start || first!.value > 12 || second!.value > 12;
  const later = isExact ? end : end + 12 * HOUR;
  const isOverMidnight = first!.value > 12 && end + 24 * HOUR - start < 12 * HOUR;
  return later > start || isOverMidnight ? { start, end: later, from: i, to: i + 3 } : undefined;
}
