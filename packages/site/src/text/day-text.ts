import type { Language } from '@regional-presence/core';
import { DATE_WORDS } from '@regional-presence/core/internal';
import {
  type CivilDay,
  describePeriod,
  formatPeriod,
  weekday,
  yearMonthDay,
} from '@regional-presence/core/period';
import { WEEKDAY_WORDS } from './weekday-words.js';

/** Days, months and weekdays as people write them in one language. */
export interface DayFormat {
  /** `Tuesday, 7 September 2021`. */
  long(day: CivilDay): string;
  /** `Tue, 7 September 2021`. */
  withWeekday(day: CivilDay): string;
  /** `7 September 2021`. */
  plain(day: CivilDay): string;
  /** `Sept`. */
  shortMonth(day: CivilDay): string;
  /** `September`. */
  month(month: number): string;
  /** Monday first, each in full and short. */
  weekdays: readonly { long: string; short: string }[];
}

const DAY_FORMATS = new Map<Language, DayFormat>();

/** Days as people write them in a language, in the calendar of the record and in Latin figures. */
export function dayFormat(language: Language): DayFormat {
  let format = DAY_FORMATS.get(language);
  if (!format) {
    format = createDayFormat(language);
    DAY_FORMATS.set(language, format);
  }
  return format;
}

function createDayFormat(language: Language): DayFormat {
  const { monthsAlone, shortMonths } = DATE_WORDS[language];
  const { long, short, withDate } = WEEKDAY_WORDS[language];
  const plain = (day: CivilDay) => describePeriod(isoDay(day), language);
  const after = (names: readonly string[]) => (day: CivilDay) =>
    withDate.replace('{weekday}', names[weekday(day) - 1]!).replace('{date}', plain(day));
  return {
    long: after(long),
    withWeekday: after(short),
    plain,
    shortMonth: (day) => shortMonths[yearMonthDay(day).month - 1]!,
    month: (number) => monthsAlone[number - 1]!,
    weekdays: long.map((name, i) => ({ long: name, short: short[i]! })),
  };
}

/** A day as ISO 8601 writes it: `2022-10-20`. */
export const isoDay = (day: CivilDay): string => formatPeriod(yearMonthDay(day), yearMonthDay(day));
