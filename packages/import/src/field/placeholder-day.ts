import { twoDigits } from '@regional-presence/core/internal';
import { ENGLISH_MONTHS } from './english-months.js';
import { asciiDigits } from './numbers.js';

/**
 * The days that programs store where there is no date: the first and the last that they can count, and the day before in
 * a zone west of Greenwich.
 */
const PLACEHOLDER_DAYS = new Set([
  '0000-00-00',
  '0001-01-01',
  '1601-01-01',
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-00',
  '1900-01-01',
  '1904-01-01',
  '1969-12-31',
  '1970-01-01',
  '9999-12-31',
]);

/** Years alone that are stored so. */
const PLACEHOLDER_YEARS = new Set(['0000', '0001', '1900', '9999']);

const YEAR_FIRST = /^(\d{4})(?:([-./])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))(?=$|[T\s,])/;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?=$|[\s,])/;

/** How programs write a date with its month in words: `01-Jan-1970`, and with the first second of the day. */
const HYPHENATED = /^(\d\d?)-(\p{L}{3})-(\d{4})(?=$|\s)/u;
const DAY_BEFORE_MONTH = /^\p{L}{3}, (\d\d?) (\p{L}{3}) (\d{4}) 00:00/u;
const DAY_BEHIND_MONTH = /^\p{L}{3} (\p{L}{3}) (\d\d) (\d{4}) 00:00/u;
const IN_CHINESE = /^(\d{4})年(\d\d?)月(\d\d?)日\s*0?0:00/;
const INTERVAL = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/;

const isPlaceholderOfParts = (year: string, month: string | number, day: string): boolean =>
  PLACEHOLDER_DAYS.has(`${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`);

/** The number of an English month by its first letters: `Jan`. */
const monthByName = (name: string): number => ENGLISH_MONTHS.findIndex((month) => month.startsWith(name)) + 1;

/** Whether a program wrote such a day with its month in words, or as an end of an interval. */
function isWrittenPlaceholder(text: string): boolean {
  const [, first, last] = INTERVAL.exec(text) ?? [];
  if (first !== undefined) return PLACEHOLDER_DAYS.has(first) || PLACEHOLDER_DAYS.has(last!);
  const [, year, month, day] = IN_CHINESE.exec(text) ?? [];
  if (year !== undefined) return isPlaceholderOfParts(year, month!, day!);
  const [, date, name, ofYear] = HYPHENATED.exec(text) ?? DAY_BEFORE_MONTH.exec(text) ?? [];
  if (date !== undefined) return isPlaceholderOfParts(ofYear!, monthByName(name!), date);
  const [, behind, dayBehind, yearBehind] = DAY_BEHIND_MONTH.exec(text) ?? [];
  return behind !== undefined && isPlaceholderOfParts(yearBehind!, monthByName(behind), dayBehind!);
}

/** Whether a day is one that programs store where there is no date. */
export const isPlaceholderDay = (period: string): boolean => PLACEHOLDER_DAYS.has(period);

/**
 * Whether a date is what programs write where there is none: `01/01/1900`, `1970-01-01T00:00:00Z`, `01-Jan-1970`,
 * `9999-12-31`, `1900`. As people write it, `1 January 1900`, it is a date.
 */
export function isPlaceholderDate(written: string): boolean {
  const text = asciiDigits(written);
  if (PLACEHOLDER_YEARS.has(text)) return true;
  if (isWrittenPlaceholder(text)) return true;
  const [, year, , month, day, compactMonth, compactDay] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return isPlaceholderOfParts(year, month ?? compactMonth!, day ?? compactDay!);
  const [, first, , second, lastYear] = YEAR_LAST.exec(text) ?? [];
  if (first === undefined) return false;
  return isPlaceholderOfParts(lastYear!, first, second!) || isPlaceholderOfParts(lastYear!, second!, first);
}
