import { TAG } from '../locale/tags.js';
import { saysOfNumber } from '../token/beside-number.js';
import { has, isDash, isMark, isNumber, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';

/** The first characters of the months that only the lunar calendar has: `正月`, `冬月`, `腊月`. */
const LUNAR_MONTHS: ReadonlySet<string> = new Set('正冬腊臘');

const NUMERALS: ReadonlySet<string | undefined> = new Set('一二三四五六七八九十');

/** `初五`: the fifth day of a month of the lunar calendar; `月初` is the beginning of one. */
export function isLunarDay(tokens: readonly TaggedToken[], i: number): boolean {
  const day = tokens[i + 1];
  const isDay = isNumber(day) || NUMERALS.has(day?.text);
  return saysOfNumber(tokens[i], 'lunarDay') && isDay && !day!.used && !day!.gap;
}

/** `五月初五`, `八月十五`: the day of a month without the word for a day. */
const isLunarDate = (tokens: readonly TaggedToken[], i: number): boolean =>
  isNumber(tokens[i]) &&
  has(tokens[i + 1], TAG.monthMark) &&
  (isLunarDay(tokens, i + 2) || tokens[i + 2]?.kind === 'other');

/**
 * The token behind a date of the lunar calendar, if another one is beside it: a mark, or the name of the Gregorian
 * calendar. Without both, the given token.
 */
export function endOfLunarDate(tokens: readonly TaggedToken[], i: number): number {
  if (!has(tokens[i], TAG.lunarCalendar) && !isLunarDate(tokens, i) && !isDayOfLunarMonth(tokens, i))
    return i;
  let end = i + 1;
  const ends = (token: TaggedToken) =>
    (token.kind === 'mark' && !isDash(token) && !isMark(token, '、')) || has(token, TAG.gregorianCalendar);
  while (
    end < tokens.length &&
    !ends(tokens[end]!) &&
    !isGregorianEnd(tokens, end) &&
    !isHourBehind(tokens, end)
  )
    end++;
  const others = [...tokens.slice(0, i), ...tokens.slice(end)];
  return others.some((token, at) => isNumber(token) && isBeforeMonth(others[at + 1])) ? end : i;
}

/** `正月十五`, `腊月廿三` */
function isDayOfLunarMonth(tokens: readonly TaggedToken[], i: number): boolean {
  const [month, day] = [tokens[i]!, tokens[i + 1]];
  const isMonth = has(month, TAG.namedTime) && LUNAR_MONTHS.has(month.text) && month.end - month.start === 2;
  return isMonth && day !== undefined && !day.gap && day.kind !== 'mark';
}

/** `農曆八月十五 8 – 11pm`: a figure apart from the day of the lunar month. */
function isHourBehind(tokens: readonly TaggedToken[], i: number): boolean {
  const before = tokenAt(tokens, i - 1);
  return (
    isNumber(tokens[i]) && tokens[i]!.gap && !has(before, TAG.monthMark) && !has(before, TAG.lunarCalendar)
  );
}

/** `起至2月26日`: the end of a range of the Gregorian calendar, whose days have a word for them. */
const isGregorianEnd = (tokens: readonly TaggedToken[], i: number): boolean =>
  has(tokens[i], TAG.to) &&
  isNumber(tokens[i + 1]) &&
  has(tokens[i + 2], TAG.monthMark) &&
  isNumber(tokens[i + 3]) &&
  has(tokens[i + 4], TAG.dayMark);

/** Behind the number of a month, or between those of a month and a day. */
const isBeforeMonth = (token: TaggedToken | undefined): boolean =>
  has(token, TAG.monthMark) || isMark(token, '/', '.', '-');
