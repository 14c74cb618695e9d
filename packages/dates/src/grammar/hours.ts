import { twoDigits } from '@regional-presence/core/internal';
import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { has, isMark, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { HOUR } from './clock-time.js';

/** Hours that the phrase names: a time, or a span of two. */
export interface Hours {
  start: number;
  end?: number;
  /** Midnight to the second, as spreadsheets and databases write for no time. */
  isEmpty?: true;
  /** `until 17:00`, `23:59`: when it ends. When it begins is not said. */
  isEnd?: true;
  /** `3:00`: nothing says whether it is before or behind noon. */
  isHalfUnknown?: true;
  /** A part of the day beside them says their half. */
  isHalfSaid?: true;
  from: number;
  to: number;
}

/** `HH:MM` or `HH:MM-HH:MM`. */
export function formatHours(hours: Hours): string {
  const text = (minutes: number) => `${twoDigits(Math.floor(minutes / HOUR))}:${twoDigits(minutes % HOUR)}`;
  return hours.end === undefined ? text(hours.start) : `${text(hours.start)}-${text(hours.end)}`;
}

/** Words before or behind the two ends of a span that say which they are. */
const HOURS_LABELS = tagSet(['hoursEnd', 'until', 'onward']);

/** `start 9:00, end 17:00`, `9点开始，17点结束`: one span, where no other date stands between. */
export function joinEnd(tokens: readonly TaggedToken[], found: Hours[]): Hours[] {
  const [one, other] = found;
  if (found.length !== 2 || one!.end !== undefined || one!.isEnd || !other!.isEnd) return found;
  const between = tokens.slice(one!.to, other!.from);
  const isOneDay = !between.some((token) => token.kind === 'number' || has(token, TAG.month));
  if (!isOneDay || other!.start <= one!.start) return found;
  for (const token of tokens.slice(one!.to, other!.to + 1))
    if (haveCommonTag(token.set, HOURS_LABELS)) token.used = true;
  return [{ ...one!, end: other!.start, to: other!.to }];
}

const LAST_MINUTE = 24 * HOUR - 1;

/**
 * `until 17:00`, `end: 17:00`, `to 18:00 on 3 June`, and the last minute of a day; `from`: the token that opens the
 * hours.
 */
export function isEndOnly(tokens: readonly TaggedToken[], { start, end, to }: Hours, from: number): boolean {
  if (end !== undefined) return false;
  let at = from - 1;
  while (isAt(tokens[at]) || isMark(tokens[at], ':')) at--;
  const before = tokens[at];
  const isBehindTo = has(before, TAG.until) || has(before, TAG.to);
  return isBehindTo || has(before, TAG.hoursEnd) || isBeforeEnd(tokens, to) || start === LAST_MINUTE;
}

/** A word for `at`; a letter alone is `to` as well: `à 9 h`. */
const isAt = (token: TaggedToken | undefined): boolean =>
  has(token, TAG.of) && (!has(token, TAG.to) || token!.text.length === 1);

/** `17:00结束`, `21:00 end`; not `18:00 Closing ceremony`. */
function isBeforeEnd(tokens: readonly TaggedToken[], i: number): boolean {
  const after = tokens[i + 1]?.kind;
  return has(tokens[i], TAG.hoursEnd) && after !== 'word' && after !== 'number';
}

/** `8.5.2023 0:00:00`, `23:59:59`: the first or last second of a day. */
export function isEmptyTime(tokens: readonly TaggedToken[], { end, from, to }: Hours): boolean {
  if (end !== undefined || to - from < 5) return false;
  const numbers = tokens.slice(from, to).filter(({ kind }) => kind === 'number');
  const parts = numbers.map(({ value }) => value).join(':');
  return (
    parts === '0:0:0' || parts === '23:59:59' || (parts === '12:0:0' && has(tokenAt(tokens, to - 1), TAG.am))
  );
}
