import { civilDay, weekday, yearMonthDay } from '@regional-presence/core/period';
import { endsOf } from '../grammar/date-range.js';
import type { DateExpression } from '../grammar/join-dates.js';
import { isWeekdayOnly, type PartialDate } from '../grammar/partial-date.js';
import { TAG } from '../locale/tags.js';
import { has, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import type { ReportingPeriod } from './reporting-period.js';

/**
 * Days without a month in a reporting period of one month are of that month: `Friday 13`, `9 (воскресенье)`, `the 10th`, `5日`. A
 * number alone may be something else: each day has its weekday or a mark.
 */
export function withMonthOfPeriod(
  expression: DateExpression,
  tokens: readonly TaggedToken[],
  period: ReportingPeriod | undefined,
): DateExpression {
  const month = period && onlyMonthOf(period);
  const dates = endsOf(expression.ranges);
  const days = dates.filter(({ day }) => day !== undefined);
  const areDays = days.length > 0 && dates.every((date) => isDayAlone(date) || isWeekdayOnly(date));
  if (month === undefined || !areDays || tokens.some(mayCountDays)) return expression;
  if (!saysDay(days, tokens) && !areOfOneWeekday(days, period!)) return expression;
  const inMonth = (date: PartialDate): PartialDate => (date.day === undefined ? date : { ...date, month });
  return {
    ...expression,
    ranges: expression.ranges.map((range) => ({
      ...range,
      start: inMonth(range.start),
      ...(range.end ? { end: inMonth(range.end) } : {}),
    })),
  };
}

/** The month, 1 to 12, in which a period begins and ends. */
function onlyMonthOf({ first, last }: ReportingPeriod): number | undefined {
  const [from, to] = [yearMonthDay(first), yearMonthDay(last)];
  return from.year === to.year && from.month === to.month ? from.month : undefined;
}

const isDayAlone = ({ day, month, year, shortYear, parts, week, isSameMonth }: PartialDate): boolean =>
  day !== undefined &&
  month === undefined &&
  year === undefined &&
  shortYear === undefined &&
  !parts &&
  !week &&
  !isSameMonth;

/** Whether each day has a weekday or a mark of its own. */
const saysDay = (days: readonly PartialDate[], tokens: readonly TaggedToken[]): boolean =>
  days.every(({ day, weekday, from, to }) => {
    const behind = tokens[to];
    // `2nd Friday`: of the Fridays of the month.
    const isOfWeekdays = day! <= MOST_OF_A_WEEKDAY && tokens.slice(from, to).some(isOrdinalBeforeWeekday);
    if (isOfWeekdays) return false;
    return (
      weekday !== undefined ||
      tokens.slice(from, to).some(isMarkOfDay) ||
      (isMarkOfDay(behind) && (!behind!.gap || has(behind, TAG.dayMark)))
    );
  });

/** `martes 11, 18 y 25`, `16, 23, 30 среда`: the weekday of one of several days is that of all. */
function areOfOneWeekday(days: readonly PartialDate[], { first }: ReportingPeriod): boolean {
  const named = days.filter((date) => date.weekday !== undefined);
  const isAtEnd = named[0] === days[0] || named[0] === days.at(-1);
  const { year, month } = yearMonthDay(first);
  return (
    days.length > 1 &&
    named.length === 1 &&
    isAtEnd &&
    days.every(({ day }) => weekday(civilDay(year, month, day!)) === named[0]!.weekday)
  );
}

/** Days of one weekday in a month, at most. */
const MOST_OF_A_WEEKDAY = 5;

const isOrdinalBeforeWeekday = (token: TaggedToken, i: number, tokens: readonly TaggedToken[]): boolean =>
  has(token, TAG.ordinalMark) && has(tokens[i + 1], TAG.weekday);

const isMarkOfDay = (token: TaggedToken | undefined): boolean =>
  has(token, TAG.dayMark) || has(token, TAG.ordinalMark);

/** `Day 2 (Friday)`, `día 16`: the number may be that of a day of the event. */
const mayCountDays = (token: TaggedToken): boolean => isUnknownWord(token) || has(token, TAG.days);
