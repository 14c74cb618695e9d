import {
  type CivilDay,
  type Edtf,
  formatPeriod,
  periodBounds,
  weekday,
  yearMonthDay,
} from '@regional-presence/core/period';
import type { Recurrence } from '../grammar/recurrence.js';
import type { Interpretation, Interpretations } from './interpretations.js';

/** A month, a day, or a range of them. */
const MONTHS_OR_DAYS = /^\d{4}-\d\d(?:-\d\d)?(?:\/\d{4}-\d\d(?:-\d\d)?)?$/;
const MONTH = /^\d{4}-\d\d$/;
/** One range of days. */
const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A phrase that stands for more dates is a plan, and no list of them. */
const MAX_OCCURRENCES = 12;

const DAYS_IN_WEEK = 7;

/** `every Thursday in June 2024`: the days of the only interpretation on which it is; a rejection where these are open. */
export function withOccurrences(found: Interpretations, recurrence: Recurrence): Interpretations {
  if (found.rejection || (recurrence.isDaily && DAYS.test(found.all[0]!.periods.join()))) return found;
  const days = occurrences(found.all[0]!, recurrence);
  if (!days) return { ...found, rejection: { code: 'date-recurring', at: recurrence.at } };
  return { all: [{ ...found.all[0]!, periods: days.map(textOfDay) }] };
}

const textOfDay = (day: CivilDay): Edtf => formatPeriod(yearMonthDay(day), yearMonthDay(day));

function occurrences(
  { periods }: Interpretation,
  { weekdays, nth, isDaily }: Recurrence,
): CivilDay[] | undefined {
  const isOpen = isDaily || !periods.every((period) => MONTHS_OR_DAYS.test(period));
  if (isOpen || (periods.length === 1 && DAY.test(periods[0]!))) return undefined;
  const days: CivilDay[] = [];
  for (const period of periods) {
    const { first, last } = periodBounds(period)!;
    const before = days.length;
    for (let day = first; day <= last && days.length <= MAX_OCCURRENCES * DAYS_IN_WEEK; day++)
      if (weekdays.has(weekday(day))) days.push(day);
    if (days.length === before) return undefined;
  }
  if (nth === undefined) return days.length <= MAX_OCCURRENCES ? days : undefined;
  const day = MONTH.test(periods.join()) ? days[nth - 1] : undefined;
  return day === undefined ? undefined : [day];
}
