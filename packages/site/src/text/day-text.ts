import type { Language } from '@regional-presence/core';
import { localeOf, MILLISECONDS_PER_DAY } from '@regional-presence/core/internal';
import { type CivilDay, yearMonthDay } from '@regional-presence/core/period';

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

/** 1 January 2024, a Monday. */
const A_MONDAY: CivilDay = 19723;

function createDayFormat(language: Language): DayFormat {
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(localeOf(language), {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    return (day: CivilDay) => format.format(day * MILLISECONDS_PER_DAY);
  };
  const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const month = formatter({ month: 'long' });
  const [longWeekday, shortWeekday] = [formatter({ weekday: 'long' }), formatter({ weekday: 'short' })];
  return {
    long: formatter({ ...date, weekday: 'long' }),
    withWeekday: formatter({ ...date, weekday: 'short' }),
    plain: formatter(date),
    shortMonth: formatter({ month: 'short' }),
    month: (number) => month(A_MONDAY + (number - 1) * 31),
    weekdays: Array.from({ length: 7 }, (_, i) => ({
      long: longWeekday(A_MONDAY + i),
      short: shortWeekday(A_MONDAY + i),
    })),
  };
}

/** A day as ISO 8601 writes it: `2022-10-20`. */
export function isoDay(day: CivilDay): string {
  const { year, month, day: date } = yearMonthDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
