import { type CivilDay, type Edtf, periodBounds, weekday } from '@regional-presence/core/period';
import { textOfDay } from '../grammar/day-text.js';
import type { Recurrence } from '../grammar/recurrence.js';
import type { WeekdaysApart } from '../grammar/weekdays-apart.js';
import { type Rejection, rejectAt } from '../reject/rejection.js';
import { DAYS_IN_WEEK, SUNDAY } from './days-in-week.js';
import { daysOf } from './days-of-periods.js';
import type { Interpretation, Interpretations } from './interpretations.js';

/** The forms of EDTF of which a recurrence names the days, without their figures: a month, a day, or a range of them. */
const FORM_OF_MONTH = '-';
const FORM_OF_DAY = '--';
const FORM_OF_DAYS = '--/--';
const FORMS_WITH_DAYS = [FORM_OF_MONTH, FORM_OF_DAY, '-/-', FORM_OF_DAYS];
const formOf = (period: Edtf): string => period.replace(/\d+/g, '');

/** The weeks of a year: a phrase that stands for more dates is a plan, and no list of them. */
const MAX_RECURRING_DAYS = 53;
/** In days. */
export const LONGEST_DAILY_RANGE = 366;

/** `every Thursday in June 2024`: the days of the only interpretation on which it is; a rejection where these are open. */
export function withOccurrences(found: Interpretations, recurrence: Recurrence): Interpretations {
  if (found.rejection) return found;
  const [only] = found.all as [Interpretation];
  const periods = recurrence.weekdays ? occurrences(only, recurrence) : everyDay(only);
  return periods
    ? { all: [{ ...only, periods }] }
    : { ...found, rejection: { code: 'date-recurring', at: recurrence.at } };
}

/**
 * `Tue and Thu, 11-20 June`: the days of the range that are such weekdays; `Mon-Fri, 3-14 June`: of more than a week, which holds
 * other days as well.
 */
export function withOccurrencesApart(
  found: Interpretations,
  apart: WeekdaysApart | undefined,
): Interpretations {
  const [only] = found.all;
  if (!apart || found.rejection || !only) return found;
  const length = only.periods.length === 1 ? daysOf(only.periods[0]!) : Number.NaN;
  if (!apart.isList && length <= apart.weekdays.size) return found;
  const mayBeEnds = !apart.isList && !apart.isOnly && length <= LONGEST_WITH_NAMED_ENDS;
  const others = mayBeEnds ? otherEnds(only.periods[0]!, apart.weekdays) : undefined;
  if (others?.length === 0) return found;
  const areFew = others !== undefined && (others.length === 1 || length <= DAYS_IN_WEEK);
  if (areFew) return { ...found, rejection: contradictedBy(others[0]!) };
  const days = withOccurrences(found, apart);
  const [named] = days.all;
  const total = only.periods.reduce((sum, period) => sum + daysOf(period), 0);
  if (named?.periods.length === total) return found;
  return days.rejection || !named || apart.isList
    ? days
    : { all: [{ ...named, periods: joinedDays(named.periods) }] };
}

/**
 * The ends of a range that are not on the first and the last of weekdays that are named behind it. Without any these are the names of its
 * ends, `21-31 May 2026, Thursday to Sunday`; one alone contradicts them, and so does any of a range within a week. From Monday to Friday or Saturday is the working week,
 * whatever the ends are: `undefined`.
 */
function otherEnds(period: Edtf, weekdays: ReadonlySet<number>): readonly CivilDay[] | undefined {
  const [from, to] = [Math.min(...weekdays), Math.max(...weekdays)];
  if (from === MONDAY && to >= FRIDAY) return undefined;
  const { first, last } = periodBounds(period)!;
  return [...(weekday(first) === from ? [] : [first]), ...(weekday(last) === to ? [] : [last])];
}

const contradictedBy = (day: CivilDay): Rejection => ({
  code: 'date-weekday-contradicts',
  weekday: weekday(day),
  readings: [textOfDay(day)],
});

/** Days of a range whose ends have their weekdays, at most: behind a longer one they are the days on which something is open. */
const LONGEST_WITH_NAMED_ENDS = 14;
const MONDAY = 1;
const FRIDAY = 5;

/**
 * `5-20 May, closed on Mondays`: the periods of the range without the weekdays that it leaves out; a rejection where it is no range of
 * days, or where these are more periods than there are weeks in a year.
 */
export function withoutExcepted(found: Interpretations, left: Recurrence): Interpretations {
  const [only] = found.all;
  if (found.rejection || !only) return found;
  const days: CivilDay[] = [];
  const [period, other] = only.periods;
  // `closed on Mondays`: of no range.
  if (period === undefined) return { ...found, rejection: rejectAt('date-recurring', left.at.from) };
  const span = formOf(period) === FORM_OF_DAYS && other === undefined ? periodBounds(period) : undefined;
  if (span && span.last - span.first < LONGEST_DAILY_RANGE)
    for (let day = span.first; day <= span.last; day++) if (left.weekdays!.has(weekday(day))) days.push(day);
  const periods = joinedDays(days.map(textOfDay));
  return periods.length > 0 && periods.length <= MAX_RECURRING_DAYS
    ? { all: [{ ...only, periods }] }
    : { ...found, rejection: rejectAt('date-partly-read', left.at.from) };
}

/** Days, or ranges of them, that follow each other as one period. */
export function joinedDays(days: readonly Edtf[]): Edtf[] {
  const periods: Edtf[] = [];
  for (const day of days) {
    const last = periods.at(-1);
    const before = last === undefined ? undefined : periodBounds(last)!.last;
    const { first } = periodBounds(day)!;
    if (before !== undefined && before + 1 === first)
      periods[periods.length - 1] = `${last!.slice(0, 10)}/${day.slice(-10)}`;
    else periods.push(day);
  }
  return periods;
}

/** `3-7 June, every day`, `3, 5 and 7 June, every day`: the days that are named. One day alone is the first of them. */
const everyDay = ({ periods }: Interpretation): Edtf[] | undefined =>
  periods.map(formOf).every((form) => form === FORM_OF_DAYS || (form === FORM_OF_DAY && periods.length > 1))
    ? periods
    : undefined;

function occurrences(
  { periods }: Interpretation,
  { weekdays, nth, isWeekend, isOfEnds, isSpan }: Recurrence,
): Edtf[] | undefined {
  const forms = periods.map(formOf);
  if (forms.join() === FORM_OF_DAY || !forms.every((form) => FORMS_WITH_DAYS.includes(form)))
    return undefined;
  const days: CivilDay[] = [];
  for (const period of periods) {
    const { first, last } = periodBounds(period)!;
    const before = days.length;
    for (let day = first; day <= last && days.length <= MAX_RECURRING_DAYS * DAYS_IN_WEEK; day++)
      if (weekdays!.has(weekday(day))) days.push(day);
    if (days.length === before) return undefined;
    if (isOfEnds && !(weekdays!.has(weekday(first)) && weekdays!.has(weekday(last)))) return undefined;
  }
  if (nth === undefined) {
    const named = isSpan ? joinedDays(days.map(textOfDay)) : days.map(textOfDay);
    return named.length <= MAX_RECURRING_DAYS ? named : undefined;
  }
  if (isWeekend) return forms.join() === FORM_OF_MONTH ? weekendOf(days, nth) : undefined;
  const day = forms.join() === FORM_OF_MONTH ? days.at(nth < 0 ? nth : nth - 1) : undefined;
  return day === undefined ? undefined : [textOfDay(day)];
}

/**
 * A weekend of a month, whose Saturdays and Sundays are given. `undefined` where the month begins with a Sunday, or ends with a
 * Saturday, and the weekend may be counted or not.
 */
function weekendOf(days: readonly CivilDay[], nth: number): Edtf[] | undefined {
  const isCut = nth > 0 ? weekday(days[0]!) === SUNDAY : weekday(days.at(-1)!) !== SUNDAY;
  const saturday = days.filter((day) => weekday(day) !== SUNDAY).at(nth < 0 ? nth : nth - 1);
  if (isCut || saturday === undefined) return undefined;
  return joinedDays([saturday, saturday + 1].map(textOfDay));
}
