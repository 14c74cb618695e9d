import { type CivilDay, type Edtf, formatPeriod, yearMonthDay } from '@regional-presence/core/period';

/** `YYYY-MM-DD`. */
export function textOfDay(day: CivilDay): Edtf {
  const date = yearMonthDay(day);
  return formatPeriod(date, date);
}
