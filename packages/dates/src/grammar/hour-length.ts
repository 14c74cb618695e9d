import { TAG } from '../locale/tags.js';
import { saysOfNumber } from '../token/beside-number.js';
import { has, isMark, isNumber, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { HOUR } from './clock-time.js';
import type { Hours } from './hours.js';

const MINUTES_TO_MIDNIGHT = 24 * HOUR;

/** In brackets, a longer one may be a time of day: `(9h)`. */
const MAX_IN_BRACKETS = 9 * HOUR;

/** Twelve hours: `18 hours` may be a time of day. */
const MAX_LENGTH = 12 * HOUR;

/** No event begins before it: `2 h` alone is a length. */
const FIRST_START = 7 * HOUR;

interface HourLength {
  minutes: number;
  to: number;
  /** The unit is none of a time of day. */
  isPlain: boolean;
}

/** How long something takes, in minutes, and the position of its number. */
export interface TakenLength {
  minutes: number;
  at: number;
}

/**
 * Takes the lengths of a phrase in hours and minutes, which are no times of day: `(2 hours)`, `duration 1h30`, `90 minutes`.
 *
 * @returns the only one.
 */
export function takeHourLengths(tokens: readonly TaggedToken[]): TakenLength | undefined {
  const found: TakenLength[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const length = hourLengthAt(tokens, i);
    if (!length || !isLength(tokens, i, length)) continue;
    for (const token of tokens.slice(i, length.to)) token.used = true;
    found.push({ minutes: length.minutes, at: i });
    i = length.to - 1;
  }
  return found.length === 1 ? found[0] : undefined;
}

/** `18:00 (2 hours)`: the length gives hours without an end their end. */
export function withLength(hours: readonly Hours[], length: TakenLength | undefined): Hours[] {
  const [only, other] = hours;
  if (length === undefined || !only || other || only.end !== undefined || only.isEnd || only.isEmpty)
    return [...hours];
  if (length.minutes === 0 || length.minutes >= MINUTES_TO_MIDNIGHT) return [only];
  const end = only.start + length.minutes;
  return [{ ...only, end: end > MINUTES_TO_MIDNIGHT ? end - MINUTES_TO_MIDNIGHT : end }];
}

/** `2 hours`, `2:30 hours`, `1.5 h`, `1h30`, `1 hour 30 minutes`, `90 min`, `2小时`. */
function hourLengthAt(tokens: readonly TaggedToken[], i: number): HourLength | undefined {
  const first = tokens[i];
  if (!isNumber(first) || first.digits > 3) return undefined;
  if (isMark(tokens[i + 1], ':') && tokens[i + 2]?.digits === 2 && has(tokens[i + 3], TAG.hour))
    return { minutes: first.value * HOUR + tokens[i + 2]!.value, to: i + 4, isPlain: false };
  const hasFraction = isMark(tokens[i + 1], '.', ',') && !tokens[i + 1]!.gap && tokens[i + 2]?.digits === 1;
  const value = hasFraction ? first.value + tokens[i + 2]!.value / 10 : first.value;
  const at = hasFraction ? i + 3 : i + 1;
  const unit = tokens[at];
  if (has(unit, TAG.minute)) return { minutes: value, to: at + 1, isPlain: true };
  const isHan = unit?.text === '小' && has(tokens[at + 1], TAG.hour);
  if (!isHan && !has(unit, TAG.hour)) return undefined;
  const isPlain = saysOfNumber(unit, 'hoursOnly');
  const behind = isHan ? at + 2 : at + 1;
  const minutes = has(tokens[behind], TAG.and) ? behind + 1 : behind;
  const rest = tokens[minutes];
  const isRest = isNumber(rest) && rest.value < HOUR && !hasFraction;
  if (isRest && has(tokens[minutes + 1], TAG.minute))
    return { minutes: value * HOUR + rest.value, to: minutes + 2, isPlain };
  if (isRest && rest.digits === 2 && (!rest.gap || minutes + 1 === tokens.length))
    return { minutes: value * HOUR + rest.value, to: minutes + 1, isPlain };
  return { minutes: value * HOUR, to: behind, isPlain };
}

function isLength(tokens: readonly TaggedToken[], i: number, { minutes, to, isPlain }: HourLength): boolean {
  let before = i - 1;
  while (isMark(tokens[before], ':')) before--;
  const previous = tokens[before];
  if (has(previous, TAG.duration)) return true;
  // `environ 2 heures`, `approx. 2 hours`; not `around 2 o’clock in the afternoon`
  const about = isMark(previous, '.') ? tokenAt(tokens, before - 1) : previous;
  const isHalfSaid = has(tokens[to], TAG.am) || has(tokens[to], TAG.pm);
  if (has(about, TAG.approximately) && !isHalfSaid && (isPlain || minutes < FIRST_START)) return true;
  // `18 hours of training`
  const isOfNoun = has(tokens[to], TAG.of) && isUnknownWord(tokens[to + 1]);
  if (isOfNoun && saysOfNumber(tokenAt(tokens, to - 1), 'hoursOnly')) return true;
  if (minutes > MAX_LENGTH) return false;
  // `2 hours starting 16 May`, `2 heures à partir du 16 mai`
  const isCounted = isPlain || (has(tokens[to], TAG.from) && !has(tokens[to], TAG.to));
  if (i === 0 && isCounted && minutes < FIRST_START && !isHalfSaid) return true;
  if (isMark(previous, '(') && isMark(tokens[to], ')'))
    return i > 1 && (isPlain || minutes < MAX_IN_BRACKETS);
  if (tokens.slice(to).some((token) => !isMark(token, '.'))) return false;
  if (i === 0) return isPlain || minutes < FIRST_START;
  return isPlain && isMark(previous, ',', ';', '/');
}
