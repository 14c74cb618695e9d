import { type DateRange, endsOf, rangeOf } from '../grammar/date-range.js';
import { DAYS_IN_LONG_MONTH, MAX_MONTH } from '../grammar/day-before-month.js';
import type { NumericParts, PartOrder } from '../grammar/numeric-date.js';
import { copyDate, hasYear, type PartialDate } from '../grammar/partial-date.js';
import { yearMayBeFirst } from './year-first.js';

/** What a caller knows that decides how a phrase is read. */
export interface ChoiceOptions {
  /** The order of numeric dates that the caller states. */
  order: PartOrder | undefined;
  /** The order of the language; dates with points have their own. */
  usualOrder: PartOrder | undefined;
  /** Whether the language writes the year before the month, so that `2011/12` is a month. */
  yearIsFirst: boolean;
  /** The year near which a year of two digits lies; `undefined` if it must not be inferred. */
  nearYear: number | undefined;
}

/** One way to fill in what a phrase leaves open. */
export interface Choice {
  order: PartOrder | undefined;
  /** The first year of the century of years of two digits: 1900. `undefined` for the one near a year. */
  century: number | undefined;
  /** `May-22`: the number is a year. */
  numberIsYear: boolean;
  /** `2009/10`: years, not a month. */
  areYears: boolean;
  /** `jui`: the word is the later of two months. */
  isOtherMonth: boolean;
}

const CENTURIES = [1900, 2000];

/** How many years before and after a year a year of two digits may lie. */
const CENTURY_WINDOW = 50;

/** All ways to read the dates as they are written. */
export function choicesOf(ranges: readonly DateRange[], options: ChoiceOptions): Choice[] {
  const dates = endsOf(ranges);
  // The form of `5-9/5/2023` decides, whatever the order of the other dates is.
  const orders: readonly (PartOrder | undefined)[] = ranges.some(isDayBeforeDay)
    ? ['dmy']
    : possibleOrders(dates, options, yearMayBeFirst(ranges, options));
  const mayBeYear = dates.some((date) => date.mayBeYear) && !dates.some(hasYear);
  const hasOtherMonth = dates.some(({ otherMonth }) => otherMonth !== undefined);
  const choices: Choice[] = [];
  for (const order of orders)
    for (const numberIsYear of mayBeYear ? [false, true] : [false])
      for (const areYears of yearsChoices(ranges, options))
        for (const isOtherMonth of hasOtherMonth ? [false, true] : [false])
          for (const century of centuriesOf(dates, numberIsYear, options))
            choices.push({ order, century, numberIsYear, areYears, isOtherMonth });
  return choices;
}

/** `2023/24` and `2025-27` are years, since they cannot be months. */
const yearsChoices = (ranges: readonly DateRange[], options: ChoiceOptions): readonly boolean[] => {
  if (endsOf(ranges).some(isYearsOnly)) return [true];
  return mayBeYears(ranges, options) ? [false, true] : [false];
};

const isYearsOnly = (date: PartialDate): boolean => date.lastYear !== undefined && date.month === undefined;

/**
 * Whether `2009/10` may be years: not where the language writes the year first and the number is a month, and in a range
 * only if the other end may be as well: `2011/12 – 2012/1` are months.
 */
const mayBeYears = (ranges: readonly DateRange[], { yearIsFirst }: ChoiceOptions): boolean =>
  ranges.some(
    ({ start: { lastYear }, end }) =>
      lastYear !== undefined &&
      (!yearIsFirst || lastYear % 100 > MAX_MONTH) &&
      (!end || end.lastYear !== undefined),
  );

function possibleOrders(
  dates: readonly PartialDate[],
  { order, usualOrder }: ChoiceOptions,
  yearIsFirst: boolean,
): (PartOrder | undefined)[] {
  if (!dates.some(({ parts }) => parts)) return [undefined];
  if (order) return [order];
  const written = new Set(
    dates.flatMap(({ parts }) =>
      parts ? possibleOrdersOf(parts, yearIsFirst && hasThreeNumbers(parts)) : [],
    ),
  );
  return usualOrder && written.has(usualOrder) && arePossible(usualOrder, dates)
    ? [usualOrder]
    : [...written];
}

/** With a year. */
const hasThreeNumbers = ({ numbers }: NumericParts): boolean => numbers.length === 3;

/** The orders that numbers may be written in: `22/10/06` may have the year first, and `10/08` the month behind such a date. */
const possibleOrdersOf = ({ orders }: NumericParts, yearIsFirst: boolean): readonly PartOrder[] =>
  yearIsFirst && !orders.includes('ymd') ? [...orders, 'ymd'] : orders;

/** Whether each date may be a day in an order: `2/18/2023` has no month with the day first, whatever the language. */
const arePossible = (order: PartOrder, dates: readonly PartialDate[]): boolean =>
  dates.every(({ parts }) => {
    if (!parts?.orders.includes(order)) return true;
    const [a, b] = parts.numbers as [number, number];
    const [day, month] = order === 'mdy' ? [b, a] : [a, b];
    return month <= MAX_MONTH && day <= DAYS_IN_LONG_MONTH;
  });

const MONTH_FIRST: readonly PartOrder[] = ['mdy'];

/** `1.29`, `04.13.2022`: a date with points whose second number is no month. */
const isMonthFirst = ({ parts }: PartialDate): boolean => parts?.orders.join() === 'mdy';

function centuriesOf(
  dates: readonly PartialDate[],
  numberIsYear: boolean,
  { nearYear }: ChoiceOptions,
): (number | undefined)[] {
  const isShort = (date: PartialDate) =>
    date.shortYear !== undefined || date.parts?.numbers.length === 3 || (numberIsYear && date.mayBeYear);
  return nearYear === undefined && dates.some(isShort) ? CENTURIES : [undefined];
}

/** `5-9/5/2023`: the first of two days is written without its month, so that the day is first. */
const isDayBeforeDay = ({ start, end }: DateRange): boolean =>
  end?.parts?.orders.includes('dmy') === true &&
  start.day !== undefined &&
  start.month === undefined &&
  !start.parts;

/** The year of two digits that is nearest to a year: from 50 years before it to 49 after. */
export function yearNear(shortYear: number, near: number): number {
  const first = near - CENTURY_WINDOW;
  return first + ((((shortYear - first) % 100) + 100) % 100);
}

/** The dates with a choice filled in; `undefined` if the order has no such month. */
export function applyChoice(
  ranges: readonly DateRange[],
  choice: Choice,
  options: ChoiceOptions,
): DateRange[] | undefined {
  let isPossible = true;
  // `1.29-2.3`: the number that is no month gives the order of both, but not of a date with its year first.
  const monthFirst = choice.order !== 'ymd' && endsOf(ranges).some(isMonthFirst);
  const yearIsFirst = yearMayBeFirst(ranges, options);
  const fill = (written: PartialDate): PartialDate => {
    const date = copyDate(written);
    if (date.parts)
      fillParts(date, monthFirst ? MONTH_FIRST : possibleOrdersOf(date.parts, yearIsFirst), choice.order);
    if (choice.isOtherMonth) date.month = date.otherMonth ?? date.month;
    if (date.mayBeYear && choice.numberIsYear) {
      date.shortYear = date.day;
      date.day = undefined;
    }
    if (date.shortYear !== undefined)
      date.year =
        choice.century === undefined
          ? yearNear(date.shortYear, options.nearYear!)
          : choice.century + date.shortYear;
    if (written.parts && (date.month! > 12 || date.month! < 1)) isPossible = false;
    return date;
  };
  const filled = ranges.map(({ start, end, open, restates }) => {
    const [first, last] = [fill(start), end && fill(end)];
    const [from, to] = choice.areYears ? overYears(first, last) : [first, last];
    return rangeOf(from, to, open, restates);
  });
  return isPossible ? filled : undefined;
}

/** The ends of a range in which `2009/10` is years: it begins with the first, or ends with the second. */
function overYears(
  first: PartialDate,
  last: PartialDate | undefined,
): readonly [PartialDate, PartialDate | undefined] {
  const firstYear = { ...first, month: undefined };
  if (!last)
    return first.lastYear === undefined ? [first, last] : [firstYear, { ...firstYear, year: first.lastYear }];
  const bothMayBe = first.lastYear !== undefined && last.lastYear !== undefined;
  return [
    bothMayBe || isYearsOnly(first) ? firstYear : first,
    bothMayBe || isYearsOnly(last) ? { ...last, month: undefined, year: last.lastYear } : last,
  ];
}

/** Gives the numbers their parts. Dates with points have their own order, but for one with the month first beside them. */
function fillParts(date: PartialDate, orders: readonly PartOrder[], order: PartOrder | undefined): void {
  const { numbers } = date.parts!;
  const own = order && orders.includes(order) ? order : orders[0]!;
  const [a, b, c] = numbers as [number, number, number | undefined];
  date.parts = undefined;
  if (own === 'ymd' && c !== undefined) [date.shortYear, date.month, date.day] = [a, b, c];
  else {
    [date.day, date.month] = own === 'dmy' ? [a, b] : [b, a];
    if (c !== undefined) date.shortYear = c;
  }
}
