import { SECONDS_PER_DAY, twoDigits } from '@regional-presence/core/internal';
import { type Edtf, formatPeriod, yearMonthDay } from '@regional-presence/core/period';

/** 1970-01-01 as a serial number of the 1900 date system of spreadsheets. */
const SERIAL_OF_1970 = 25_569;
/** Serial numbers that are read as dates: from 1982 to 2064. */
const FIRST_SERIAL = 30_000;
const LAST_SERIAL = 60_000;

const MINUTES_OF_DAY = 1440;

/** A date as its serial number gives it. */
export interface SerialDate {
  period: Edtf;
  /** `HH:MM`, if the number has a fraction. */
  hours?: string;
}

/**
 * The date of a serial number, in days since 1900, as spreadsheets keep dates.
 *
 * @returns `undefined` for what is none of the last and next decades.
 * @example
 * dateOfSerial('44682'); // { period: '2022-05-01' }
 * dateOfSerial('44682.375'); // { period: '2022-05-01', hours: '09:00' }
 */
export function dateOfSerial(text: string): SerialDate | undefined {
  if (!/^\d{5}(?:\.\d{1,12})?$/.test(text)) return undefined;
  const serial = Number(text);
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  const minutes = Math.round((serial % 1) * MINUTES_OF_DAY);
  const date = yearMonthDay(Math.floor(serial) - SERIAL_OF_1970);
  const period = formatPeriod(date, date);
  if (minutes === 0 || minutes === MINUTES_OF_DAY) return { period };
  return { period, hours: `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}` };
}

/** Dates as spreadsheets write them by themselves: `8-May-23`, `5/8/2023`, `2023-05-08`, with a time or without. */
const SPREADSHEET_DATE =
  /^(?:\d{1,2}-\p{L}{3,5}\.?-\d{2,4}|\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}-\d\d-\d\d)(?:[ T]\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?)?$/iu;

/** Whether a cell may stand in a column of serial numbers. */
export const isSpreadsheetDate = (text: string): boolean =>
  dateOfSerial(text) !== undefined || SPREADSHEET_DATE.test(text);

/** Instants that are read as dates: from 2000 to 2099, in seconds since 1970. */
const FIRST_INSTANT = 946_684_800;
const LAST_INSTANT = 4_102_444_799;

/**
 * The ISO 8601 date and time of an instant as programs write it, in seconds or milliseconds since 1970.
 *
 * Midnight in UTC, by which programs write a day, is without a zone.
 *
 * @returns `undefined` for another text, and for an instant within a minute: it is when something was recorded.
 * @example
 * dateOfInstant('1478084400000'); // '2016-11-02T11:00:00.000Z'
 */
export function dateOfInstant(written: string): string | undefined {
  if ((written.length !== 10 && written.length !== 13) || !/^\d+$/.test(written)) return undefined;
  const seconds = written.length === 13 ? Number(written) / 1000 : Number(written);
  if (seconds < FIRST_INSTANT || seconds > LAST_INSTANT || seconds % 60 !== 0) return undefined;
  const text = new Date(seconds * 1000).toISOString();
  return seconds % SECONDS_PER_DAY === 0 ? text.slice(0, 19) : text;
}
