import { twoDigits } from '@regional-presence/core/internal';
import { TAG } from '../locale/tags.js';
import { behindOf, has, isMark, isNumber, type TaggedToken } from '../token/tagged-token.js';

interface ZoneOffset {
  zone: string;
  /** The token behind it. */
  to: number;
}

/** The hours behind the name of a zone from which others are counted: `UTC+3`, `МСК+2`. */
export function readOffset(tokens: readonly TaggedToken[], i: number, base: string): ZoneOffset | undefined {
  if (base === 'UTC') return hoursFromUtc(tokens, i);
  return base === 'Europe/Moscow' ? hoursFromMoscow(tokens, i) : undefined;
}

/**
 * `18:30 +0200`, `18:30 (+02:00)`, `18:30 -0500`: an offset without a name, behind hours that end at the token before. Behind
 * a minus it is written otherwise than the hours are, without their seconds in `11:00:00-07:00`, or it is earlier than they
 * begin: `8:30 -9:00` is a span of hours.
 *
 * @param hours the minutes at which they begin, and their tokens.
 */
export function bareOffset(
  tokens: readonly TaggedToken[],
  i: number,
  hours: { start: number; from: number; to: number },
): ZoneOffset | undefined {
  const [sign, hour, colon, minute] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (!isNumber(hour) || hour.gap) return undefined;
  const isPair = hour.digits === 2 && isMark(colon, ':') && isNumber(minute);
  if (hour.digits !== 4 && !isPair) return undefined;
  const isEarlier = isPair && 60 * hour.value + minute.value < hours.start;
  const hasSeconds = (from: number) => isMark(tokens[from + 1], ':') && isMark(tokens[from + 3], ':');
  const isShorter = hasSeconds(hours.from) && !hasSeconds(i + 1);
  const isOtherwise = isShorter || (sign!.gap && (!isPair || isEarlier));
  const isSigned = isMark(sign, '+') || (isMark(sign, '-') && isOtherwise);
  return isSigned ? hoursFromUtc(tokens, i) : undefined;
}

/** `+3`, `+05:30`, `+530`, `−3`, behind UTC or GMT. */
function hoursFromUtc(tokens: readonly TaggedToken[], i: number): ZoneOffset | undefined {
  const sign = tokens[i];
  const minus = isMark(sign, '-', '–');
  if (!minus && !isMark(sign, '+')) return undefined;
  const hour = tokens[i + 1];
  if (!isNumber(hour) || hour.digits > 4 || (sign!.gap && hour.gap && isDateAhead(tokens, i + 1)))
    return undefined;
  const hours = hour.digits > 2 ? Math.floor(hour.value / 100) : hour.value;
  let minutes = hour.digits > 2 ? hour.value % 100 : 0;
  let to = i + 2;
  if (
    hour.digits <= 2 &&
    isMark(tokens[to], ':', '.') &&
    isNumber(tokens[to + 1]) &&
    tokens[to + 1]!.digits === 2
  ) {
    minutes = tokens[to + 1]!.value;
    to += 2;
  } else if (has(tokens[to], TAG.hour) && hour.digits <= 2) to++;
  const zone = offsetZone(minus, hours, minutes);
  return zone === undefined ? undefined : { zone, to };
}

/** `МСК+2`: the zones of Russia are written as hours from Moscow time, from one behind it to nine ahead. */
function hoursFromMoscow(tokens: readonly TaggedToken[], i: number): ZoneOffset | undefined {
  const [sign, hour, after] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!isNumber(hour) || hour.digits > 1 || hour.gap || sign!.gap || isMark(after, ':')) return undefined;
  const hours = isMark(sign, '+') ? hour.value : isMark(sign, '-', '–') && hour.value === 1 ? -1 : 0;
  return hours === 0 ? undefined : { zone: offsetZone(false, MOSCOW_OFFSET + hours, 0)!, to: i + 2 };
}

const MOSCOW_OFFSET = 3;

/** `UTC - 7 June 2024`: the end of a range. */
const isDateAhead = (tokens: readonly TaggedToken[], i: number): boolean => {
  const next = behindOf(tokens, has(tokens[i + 1], TAG.ordinalMark) ? i + 2 : i + 1);
  return (
    has(tokens[next], TAG.month) ||
    has(tokens[next], TAG.monthMark) ||
    (isMark(tokens[next], '/', '.', '-') && isMark(tokens[next + 2], tokens[next]!.text))
  );
};

/** The zone of an offset from UTC: `Etc/GMT+5` for five hours behind, `+05:30` where there is no such name. */
export function offsetZone(behind: boolean, hours: number, minutes: number): string | undefined {
  if (hours > (behind ? 12 : 14) || minutes > 59) return undefined;
  if (minutes === 0) return hours === 0 ? 'UTC' : `Etc/GMT${behind ? '+' : '-'}${hours}`;
  return `${behind ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}
