import { haveCommonTag, TAG, type TagNumber, tagSet } from '../locale/tags.js';
import type { OtherCalendar, TokenSpan } from '../reject/rejection.js';
import { has, isDash, isMark, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { type DayOfOtherCalendar, isPart, monthAt, takeDaysWithoutYear } from './day-of-other-calendar.js';

/** A date of a calendar other than the Gregorian one, as much of it as is written. */
export interface OtherCalendarDate {
  /** Several if the year may be of several calendars. */
  calendars: readonly OtherCalendar[];
  year: number;
  month: number | undefined;
  day: number | undefined;
  at: TokenSpan;
}

/** The dates of other calendars in a phrase, and the days without a year. */
export interface OtherCalendarDates {
  dates: readonly OtherCalendarDate[];
  days: readonly DayOfOtherCalendar[];
}

interface Era {
  calendar: OtherCalendar;
  tag: TagNumber;
  /** Years that people write today. */
  first: number;
  last: number;
}

const ERAS: readonly Era[] = [
  { calendar: 'islamic', tag: TAG.islamicEra, first: 1300, last: 1500 },
  { calendar: 'persian', tag: TAG.persianEra, first: 1250, last: 1450 },
  { calendar: 'buddhist', tag: TAG.buddhistEra, first: 2440, last: 2650 },
  { calendar: 'minguo', tag: TAG.minguoEra, first: 1, last: 200 },
];

/** From this year on a year of the Islamic calendar is of our time; before it, one of the Persian calendar is. */
const FIRST_CURRENT_ISLAMIC_YEAR = 1420;

/**
 * Finds dates of other calendars by their marks, their months, or a year that cannot be Gregorian, and takes their
 * numbers, so that no Gregorian date is read from the rest: `4 / 12 / 1440 هـ`, `1447/4/12`, `20 พ.ค. 2567`.
 */
export function takeOtherCalendars(tokens: TaggedToken[]): OtherCalendarDates {
  const dates: OtherCalendarDate[] = [];
  if (!tokens.some(mayBeOtherCalendar)) return { dates, days: [] };
  const days = takeDaysWithoutYear(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'number') continue;
    const date = dateWithYear(tokens, i);
    if (!date) continue;
    for (let j = date.at.from; j < date.at.to; j++) {
      const taken = tokens[j]!;
      if (taken.kind === 'number') taken.kind = 'reference';
      taken.used = true;
    }
    // What joins it to a Gregorian date joins no range, and no weekday to a second date: `Wednesday 6 Safar 1442 / 23 September 2020`.
    const joint = tokens[date.at.to];
    if (isDash(joint) || isMark(joint, '/')) joint!.used = true;
    // `الاثنين / 6 / ربيع الأول / 1438 هـ`
    const before = tokenAt(tokens, date.at.from - 1);
    if (isMark(before, '/') && has(tokenAt(tokens, date.at.from - 2), TAG.weekday)) before!.used = true;
    dates.push(date);
    i = date.at.to - 1;
  }
  return { dates, days };
}

const CALENDAR_TAGS = tagSet([
  'islamicEra',
  'islamicMonth',
  'persianEra',
  'persianMonth',
  'buddhistEra',
  'minguoEra',
]);

/** Most phrases have no such token. */
const mayBeOtherCalendar = ({ kind, digits, value, set }: TaggedToken): boolean =>
  kind === 'number' ? digits === 4 && (value < 1800 || value > 2199) : haveCommonTag(set, CALENDAR_TAGS);

/** The date of whose year the token is. */
function dateWithYear(tokens: readonly TaggedToken[], i: number): OtherCalendarDate | undefined {
  const { value, digits } = tokens[i]!;
  if (digits > 4) return undefined;
  const isIn = ({ first, last }: Era) => value >= first && value <= last;
  const eraAfter = eraOf(tokens[i + 1]) ?? (isMark(tokens[i + 1], '(') ? eraOf(tokens[i + 2]) : undefined);
  const eraBefore = eraOf(tokenAt(tokens, i - 1));
  const era = [eraAfter, eraBefore].find((each) => each && isIn(each));
  const parts = partsOfDate(tokens, i);
  const ofMonth = parts.calendar && ERAS.find((each) => each.calendar === parts.calendar && isIn(each));
  const isImpossible = digits === 4 && (value < 1800 || value > 2199) && parts.month !== undefined;
  const named = era ?? ofMonth;
  const ofYear: OtherCalendar[] = isImpossible ? calendarsOfYear(value, parts.isNamed) : [];
  const calendars = named ? [named.calendar] : ofYear;
  if (calendars.length === 0) return undefined;
  const { month, day, from } = parts;
  // `6 safar 1442 H`
  const isMarked = has(tokens[i + 1], TAG.year) || (ofMonth !== undefined && tokens[i + 1]?.text === 'h');
  const yearEnd = !isMarked ? i + 1 : isMark(tokens[i + 2], '.') && !tokens[i + 2]!.gap ? i + 3 : i + 2;
  const to = Math.max(parts.to, era && era === eraAfter ? i + 2 : yearEnd);
  return { calendars, year: value, month, day, at: { from: era && era === eraBefore ? i - 1 : from, to } };
}

const eraOf = (token: TaggedToken | undefined): Era | undefined => ERAS.find(({ tag }) => has(token, tag));

/** `isNamed`: the month has a Gregorian name, as only Buddhist dates have it. */
function calendarsOfYear(year: number, isNamed: boolean): OtherCalendar[] {
  const isOf = (name: OtherCalendar) =>
    ERAS.some(({ calendar, first, last }) => calendar === name && year >= first && year <= last);
  if (isOf('buddhist') || isNamed) return isOf('buddhist') ? ['buddhist'] : [];
  if (!isOf('islamic')) return isOf('persian') ? ['persian'] : [];
  return year < FIRST_CURRENT_ISLAMIC_YEAR ? ['persian', 'islamic'] : ['islamic'];
}

interface Parts {
  calendar?: OtherCalendar | undefined;
  /** The month has a name. */
  isNamed: boolean;
  month: number | undefined;
  day: number | undefined;
  from: number;
  to: number;
}

const isSeparator = (token: TaggedToken | undefined): boolean => isMark(token, '/', '-', '.');

/** Month and day next to a year: in figures before or behind it, or before it with the name of the month. */
function partsOfDate(tokens: readonly TaggedToken[], i: number): Parts {
  const valueAt = (at: number) => tokens[at]!.value;
  if (
    isSeparator(tokens[i + 1]) &&
    isPart(tokens[i + 2]) &&
    isSeparator(tokens[i + 3]) &&
    isPart(tokens[i + 4])
  )
    return { isNamed: false, month: valueAt(i + 2), day: valueAt(i + 4), from: i, to: i + 5 };
  if (
    isSeparator(tokenAt(tokens, i - 1)) &&
    isPart(tokenAt(tokens, i - 2)) &&
    isSeparator(tokenAt(tokens, i - 3)) &&
    isPart(tokenAt(tokens, i - 4))
  )
    return {
      isNamed: false,
      month: valueAt(i - 2),
      day: valueAt(i - 4),
      from: firstOfDays(tokens, i - 4),
      to: i + 1,
    };
  if (has(tokens[i + 1], TAG.year) && isPart(tokens[i + 2]) && has(tokens[i + 3], TAG.monthMark)) {
    const hasDay = isPart(tokens[i + 4]);
    const to = hasDay ? (has(tokens[i + 5], TAG.dayMark) ? i + 6 : i + 5) : i + 4;
    return { isNamed: false, month: valueAt(i + 2), day: hasDay ? valueAt(i + 4) : undefined, from: i, to };
  }
  return partsWithName(tokens, i);
}

/** `12 ربيع الآخر 1447`, `Farvardin 12, 1403`. */
function partsWithName(tokens: readonly TaggedToken[], i: number): Parts {
  let at = i - 1;
  while (isMark(tokens[at], ',', '/') || (has(tokens[at], TAG.of) && !monthAt(tokens[at]))) at--;
  let dayBehind: number | undefined;
  if (isPart(tokens[at]) && monthAt(tokenAt(tokens, at - 1))) dayBehind = tokens[at--]!.value;
  const month = monthAt(tokens[at]);
  if (!month) return { isNamed: false, month: undefined, day: undefined, from: i, to: i + 1 };
  let before = at - 1;
  // `12 de ramadán de 1445`, `6 / ربيع الأول / 1438`
  while (has(tokens[before], TAG.of) || isMark(tokens[before], '/')) before--;
  const isDayBefore = dayBehind === undefined && isPart(tokens[before]);
  const day = isDayBefore ? tokens[before]!.value : dayBehind;
  const from = isDayBefore ? firstOfDays(tokens, before) : at;
  return { isNamed: true, ...month, day, from, to: i + 1 };
}

/** `22-23 محرم`, `24-25/02/1444`: the first of several days. */
function firstOfDays(tokens: readonly TaggedToken[], i: number): number {
  const joins =
    isDash(tokenAt(tokens, i - 1)) ||
    has(tokenAt(tokens, i - 1), TAG.and) ||
    has(tokenAt(tokens, i - 1), TAG.to);
  return joins && isPart(tokenAt(tokens, i - 2)) ? firstOfDays(tokens, i - 2) : i;
}
