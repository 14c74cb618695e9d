/** Periods as EDTF (ISO 8601-2:2019, levels 0 and 1), and days as whole numbers. */
export {
  type CivilDay,
  civilDay,
  daysInMonth,
  isLeapYear,
  weekday,
  type YearMonthDay,
  yearMonthDay,
} from './period/civil-day.js';
export {
  type Edtf,
  type EdtfDate,
  type EdtfPeriod,
  formatPeriod,
  type PeriodBounds,
  type Precision,
  parsePeriod,
  periodBounds,
} from './period/edtf.js';
export { describePeriod } from './period/period-text.js';
