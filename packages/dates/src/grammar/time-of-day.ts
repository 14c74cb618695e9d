import { TAG } from '../locale/tags.js';
import { behindPartOfHour, saysOfNumber } from '../token/beside-number.js';
import { behindOf, has, isDash, isMark, isNumber, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear } from '../token/whole-date.js';
import { type ClockTime, clockTime, HOUR } from './clock-time.js';
import { dottedTime } from './dotted-time.js';
import { withFraction } from './fraction-of-hour.js';
import { isOfPart, isPartOfDay, meridiemOf, withHalf } from './half-of-day.js';
import { isHourAtEnd, isHyphenTime, solidusTime } from './hour-in-figures.js';

export const isDateNeighbour = (token: TaggedToken | undefined): boolean =>
  has(token, TAG.month) || has(token, TAG.monthMark) || isMark(token, '/', '.', '-', '–');

/** Reads the time of day at a token; `ends`: it is the end of a span, so that midnight is 24:00. */
export function timeAt(tokens: readonly TaggedToken[], i: number, ends = false): ClockTime | undefined {
  const token = tokens[i];
  if (!token || token.used) return undefined;
  const clock = tagOf(token, 'clock');
  if (clock) {
    const time = withFraction(tokens, { minutes: clock.value, from: i, to: i + 1 });
    return ends && time.minutes === 0 ? { ...time, minutes: 24 * HOUR } : time;
  }
  const meridiem = meridiemOf(token);
  // `am 5 May`, and `am 5. Mai` where another language has the month as well.
  const behind = isMark(tokens[i + 2], '.') ? tokens[i + 3] : tokens[i + 2];
  const isDay = has(behind, TAG.month) && tokens[i + 1]?.gap === true;
  // `am 6. und 7. Mai`: the point of an ordinal number.
  const isOrdinal = token.text === 'am' && isMark(tokens[i + 2], '.') && !tokens[i + 2]!.gap;
  // `2022م 9:00`: the letter marks the year before it.
  if (meridiem && isNumber(tokens[i + 1]) && !isDay && !isOrdinal && !has(token, TAG.year)) {
    const found = numericTime(tokens, i + 1, true);
    const time = found?.to === i + 2 && isPartOfDay(token) ? undefined : found;
    // `7:30 pm 11/06/2023`
    const isDayOfDate =
      time?.to === i + 2 &&
      (has(tokens[i + 2], TAG.dayMark) ||
        isFirstOfDays(tokens, i + 1) ||
        (isMark(tokens[i + 2], '/', '.', '-') && !tokens[i + 2]!.gap && isNumber(tokens[i + 3])));
    if (time && !isDayOfDate) {
      return { ...withHalf(withFraction(tokens, time), meridiem, token), from: i };
    }
  }
  const spelled =
    ends || has(tokenAt(tokens, i - 1), TAG.hourBefore) ? tagOf(token, 'ordinal')?.value : undefined;
  if (spelled !== undefined && spelled <= 12) return spelledHour(tokens, i, spelled);
  if (!isNumber(token)) return undefined;
  if (token.value === 12 && saysOfNumber(tokens[i + 1], 'noonMark') && !isMark(tokens[i + 2], '/'))
    return { minutes: 12 * HOUR, from: i, to: i + 2 };
  const named = token.value === 12 && token.digits === 2 ? tagOf(tokens[i + 1], 'clock') : undefined;
  if (named) return { minutes: ends && named.value === 0 ? 24 * HOUR : named.value, from: i, to: i + 2 };
  const marked = has(tokenAt(tokens, i - 1), TAG.hourBefore);
  const whole = numericTime(tokens, i, marked) ?? hourOfPart(tokens, i, ends);
  if (!whole) return undefined;
  const time = withFraction(tokens, whole);
  const atTwelve = time.minutes === 12 * HOUR ? tagOf(tokens[time.to], 'clock') : undefined;
  if (time.minutes === 12 * HOUR && saysOfNumber(tokens[time.to], 'noonMark'))
    return { ...time, to: time.to + 1 };
  // `12:00 midnight`
  if (atTwelve)
    return { ...time, minutes: ends && atTwelve.value === 0 ? 24 * HOUR : atTwelve.value, to: time.to + 1 };
  // `(7:30) pm`, `7:30 (evening)`
  const isBracketed = isMark(tokens[time.to], '(') && isMark(tokens[time.to + 2], ')');
  const isSkipped = isBracketed || isMark(tokens[time.to], ')', ']') || isHalfApart(tokens, time.to);
  const at = isSkipped ? time.to + 1 : time.to;
  const half = meridiemBehind(tokens, at);
  if (half && time.minutes < 13 * HOUR) return { ...withHalf(time, half, tokens[at]!), to: at + 1 };
  if (!half) return time;
  const isOfOther = !isOfPart(time.minutes, tokens[at]!);
  return { ...time, to: at + 1, ...(isOfOther && { isHalfUnknown: true as const }) };
}

/** `с вечера 4 по 6 июля`: a number that shares the month of the one behind it. */
const isFirstOfDays = (tokens: readonly TaggedToken[], i: number): boolean => {
  const joins = isDash(tokens[i + 1]) || has(tokens[i + 1], TAG.to) || has(tokens[i + 1], TAG.and);
  const behind = tokens[behindOf(tokens, i + 3)];
  return joins && isNumber(tokens[i + 2]) && (has(behind, TAG.month) || has(behind, TAG.dayMark));
};

/** `8 y media de la mañana`, `8 والنصف صباحا`: a part of an hour, and behind it the half of the day or the end of a span. */
function hourOfPart(tokens: readonly TaggedToken[], i: number, ends: boolean): ClockTime | undefined {
  const { value } = tokens[i]!;
  const behind = behindPartOfHour(tokens, i + 1);
  const isHour = behind !== undefined && (ends || meridiemOf(tokens[behind]) !== undefined);
  return isHour && value > 0 && value <= 12 ? clockTime(value, 0, i, i + 1) : undefined;
}

/** `الساعة الرابعة مساء`: an hour as an ordinal number, behind the word for it. */
function spelledHour(tokens: readonly TaggedToken[], i: number, hour: number): ClockTime | undefined {
  const time = withFraction(tokens, { minutes: hour * HOUR, from: i, to: i + 1 });
  const meridiem = meridiemOf(tokens[time.to]);
  return meridiem && { ...withHalf(time, meridiem, tokens[time.to]!), to: time.to + 1 };
}

/** `7:30, evening`: a word for the half of the day behind a comma, with nothing to which it belongs. */
const isHalfApart = (tokens: readonly TaggedToken[], comma: number): boolean => {
  const [word, next] = [tokens[comma + 1], tokens[comma + 2]];
  const isWord = meridiemOf(word) !== undefined && !has(word, TAG.year);
  return isMark(tokens[comma], ',') && isWord && (next === undefined || isMark(next, ',', ')'));
};

/** `10 am`; in `8日 下午2:20` it belongs to the number behind it. */
const meridiemBehind = (tokens: readonly TaggedToken[], i: number): 'am' | 'pm' | undefined =>
  isNumber(tokens[i + 1]) && !tokens[i + 1]!.gap ? undefined : meridiemOf(tokens[i]);

/** `11:00`, `13 h 00`, `1300h`, `0930 hours`, `10 a.m.`, `16 ч 00 мин`, `11.00`; `marked`: said to be an hour. */
function numericTime(tokens: readonly TaggedToken[], i: number, marked: boolean): ClockTime | undefined {
  const hour = tokens[i]!;
  const next = tokens[i + 1];
  const minute = tokens[i + 2];
  if (
    hour.digits <= 2 &&
    isMark(next, ':') &&
    isNumber(minute) &&
    // `9:00`, and `09 : 00`
    next!.gap === minute.gap &&
    (!minute.gap || hour.digits === 2) &&
    minute.digits === 2
  ) {
    let to = i + 3;
    if (isMark(tokens[to], ':') && isNumber(tokens[to + 1]) && tokens[to + 1]!.digits === 2) to += 2;
    if (has(tokens[to], TAG.hour)) to++;
    return clockTime(hour.value, minute.value, i, to);
  }
  // `0100 UTC`, `at 1830`, `в 1700`
  const at = tokenAt(tokens, i - 1)?.text;
  const isAtHour = at === 'at' || (at === 'в' && !isYear(hour) && !has(next, TAG.year));
  if (
    hour.digits === 4 &&
    (has(next, TAG.zone) || isAtHour) &&
    (!isYear(hour) || ((isAtHour || tagOf(next, 'zone')!.zone === 'UTC') && hasOtherYear(tokens, i)))
  )
    return clockTime(Math.floor(hour.value / 100), hour.value % 100, i, i + 1);
  // `2022 H1`
  if (has(next, TAG.halfCode) && next!.gap && isNumber(minute) && minute.digits === 1 && !minute.gap)
    return undefined;
  // `9 mars 2025 Heure : 10h`
  const isLabelled = isYear(hour) && isMark(minute, ':') && next?.gap === true;
  if (hour.digits >= 3 && hour.digits <= 4 && has(next, TAG.hour) && !isLabelled)
    return clockTime(Math.floor(hour.value / 100), hour.value % 100, i, i + 2);
  // `7am PT/10am ET`
  const isOtherHour = has(next, TAG.hour) || isHalfOnly(next);
  if (hour.digits > 2 || (isMark(tokenAt(tokens, i - 1), '/', '.') && !hour.gap && !isOtherHour))
    return undefined;
  const withSolidus = marked ? solidusTime(tokens, i) : undefined;
  if (withSolidus) return clockTime(withSolidus.hour, withSolidus.minute, i, i + 3);
  if (isMark(next, '/') && !next!.gap && isNumber(minute)) return undefined;
  if (isHyphenTime(tokens, i, marked)) return clockTime(hour.value, minute!.value, i, i + 3);
  if (has(next, TAG.hour)) return isHalfYear(tokens, i) ? undefined : hourAndMinutes(tokens, i);
  const isGlued = next !== undefined && !next.gap && isNumber(minute) && !minute.gap && minute.digits === 2;
  if (isMark(next, '.', ',') && isGlued) return dottedTime(tokens, i, marked);
  // `14'30 h`, `a las 14´30`
  if (isMark(next, "'") && isGlued && (marked || has(tokens[i + 3], TAG.hour)))
    return clockTime(hour.value, minute.value, i, has(tokens[i + 3], TAG.hour) ? i + 4 : i + 3);
  if (
    marked ||
    isHourAtEnd(tokens, i) ||
    (meridiemBehind(tokens, i + 1) &&
      !isPartOfDay(next!) &&
      !has(next, TAG.year) &&
      !has(next, TAG.days) &&
      // `7晚`: seven nights.
      !/\p{Script=Han}/u.test(next!.text))
  )
    return clockTime(hour.value, 0, i, i + 1);
  return undefined;
}

/** A half of the day, which marks no year besides. */
const isHalfOnly = (token: TaggedToken | undefined): boolean =>
  meridiemOf(token) !== undefined && !isPartOfDay(token!) && !has(token, TAG.year);

/**
 * `5 May 2021, 1800 UTC`: the phrase has another year, so that this number need not be one. The other end of `2021-2022 UTC`
 * is none.
 */
const hasOtherYear = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokens.some(
    (token, j) =>
      isYear(token) &&
      (Math.abs(j - i) > 2 ||
        (j < i && (!isDash(tokenAt(tokens, i - 1)) || has(tokenAt(tokens, i - 3), TAG.month)))),
  );

/** `2H 2022`: a half of a year. */
const isHalfYear = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokens[i]!.value <= 2 && tokens[i + 1]!.text === 'h' && !tokens[i + 1]!.gap && isYear(tokens[i + 2]);

function hourAndMinutes(tokens: readonly TaggedToken[], i: number): ClockTime | undefined {
  // `18 horas y 30 minutos`, `18 horas con 30 minutos`
  const isWritten = isNumber(tokens[i + 3]) && has(tokens[i + 4], TAG.minute);
  const isJoined = isWritten && (has(tokens[i + 2], TAG.and) || tokens[i + 2]!.text === 'con');
  const at = isJoined ? i + 3 : i + 2;
  const minute = tokens[at];
  const after = tokens[at + 1];
  const isMinute =
    isNumber(minute) &&
    minute.digits === 2 &&
    minute.value < 60 &&
    !has(after, TAG.month) &&
    !has(after, TAG.monthMark);
  if (minute?.text === '半') return clockTime(tokens[i]!.value, 30, i, i + 3);
  if (!isMinute) return clockTime(tokens[i]!.value, 0, i, i + 2);
  const to = has(after, TAG.minute) ? at + 2 : at + 1;
  // `14点30分00秒`
  const hasSeconds = to === at + 2 && tokens[to]?.digits === 2 && tokens[to + 1]?.text === '秒';
  return clockTime(tokens[i]!.value, minute.value, i, hasSeconds ? to + 2 : to);
}
