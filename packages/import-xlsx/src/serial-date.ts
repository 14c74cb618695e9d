/**
 * The day of serial number 0. Excel takes 1900 for a leap year; in that system this epoch is right from March 1900,
 * and a day too early before.
 */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

export type DateSystem = keyof typeof EPOCH;

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** The serial number of 29 February 1900, a day that did not exist. */
const SERIAL_OF_29_FEBRUARY_1900 = 60;

/**
 * The serial number of a date cell as ISO 8601: `2022-10-20`, `2022-10-20T11:00`, or `11:00` for a time alone.
 *
 * @returns `undefined` for a number outside the dates of Excel, and for 29 February 1900.
 */
export function serialDate(serial: number, system: DateSystem): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2_958_466) return undefined;
  const minutes = Math.round((serial % 1) * 1440);
  let day = Math.floor(serial);
  if (system === 1900 && day === SERIAL_OF_29_FEBRUARY_1900) return undefined;
  if (system === 1900 && day > 0 && day < SERIAL_OF_29_FEBRUARY_1900) day += 1;
  const text = new Date(EPOCH[system] + day * MS_PER_DAY + minutes * MS_PER_MINUTE).toISOString();
  if (serial < 1) return text.slice(11, 16);
  return minutes % 1440 === 0 && Math.floor(serial) === serial ? text.slice(0, 10) : text.slice(0, 16);
}

/** The serial number of the first day of 1901. */
const SERIAL_OF_1901 = 367;

/** Years that people type; as serial numbers they are days of 1905. */
const [FIRST_YEAR, LAST_YEAR] = [1950, 2100];

/**
 * Whether a number in a cell of dates was typed as a number: `16.01`, which Excel does not take for a day and a month where
 * the decimal mark is a point, `16`, a day, or `2026`, a year. As a date it would be in 1900 or 1905.
 */
export const isTypedNumber = (serial: number, format: DateFormat): boolean =>
  format !== 'clock' &&
  format !== 'elapsed' &&
  ((serial >= 1 && serial < SERIAL_OF_1901) || (serial >= FIRST_YEAR && serial <= LAST_YEAR));

/** Built-in number formats that show dates or times (ECMA-376 Part 1 §18.8.30). */
const BUILT_IN_DATE_FORMATS = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
  55, 56, 57, 58,
]);

/**
 * The smallest unit of a date that a number format shows: `time` for a date with a time of day, `clock` for the time alone,
 * `elapsed` for hours beyond those of a day, `[h]:mm`.
 */
export type DateFormat = 'day' | 'month' | 'year' | 'time' | 'clock' | 'elapsed';

/** Of the built-in formats, those that do not show a day alone (ECMA-376 Part 1 §18.8.30): `mmm-yy`, `h:mm`, `m/d/yy h:mm`. */
const BUILT_IN_FORMATS: ReadonlyMap<number, DateFormat> = new Map([
  [17, 'month'],
  [18, 'clock'],
  [19, 'clock'],
  [20, 'clock'],
  [21, 'clock'],
  [22, 'time'],
  [45, 'clock'],
  [46, 'elapsed'],
  [47, 'clock'],
]);

/**
 * What a number format shows of a date, by the letters outside quotes and brackets: `dd/mm/yyyy` → `day`.
 *
 * @returns `undefined` for a format of numbers or texts.
 */
export function dateFormat(id: number, code: string | undefined): DateFormat | undefined {
  if (code === undefined)
    return BUILT_IN_DATE_FORMATS.has(id) ? (BUILT_IN_FORMATS.get(id) ?? 'day') : undefined;
  const unquoted = code.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|_./g, '').split(';')[0]!;
  if (!/[ymdhs]/i.test(unquoted) || /^general$/i.test(unquoted)) return undefined;
  if (/[hs]/i.test(unquoted))
    return /\[[hms]+\]/i.test(unquoted) ? 'elapsed' : /[yd]|mmm/i.test(unquoted) ? 'time' : 'clock';
  if (/d/i.test(unquoted)) return 'day';
  return /m/i.test(unquoted) ? 'month' : 'year';
}

/**
 * A date to the precision that its format shows: `2022-01-01` shown as `Jan-22` → `2022-01`. A hidden day other than
 * the first is kept: Excel fills in the first if no day was typed. But of `12-26`, typed in 2026 for December 2026, it
 * makes the 26th, and shows the same.
 */
export function dateAsFormatted(date: string, format: DateFormat): string {
  // A time of a day that is not shown: `1.53125` as `h:mm` is 12:45.
  if (format === 'clock')
    return /^1(?:899|900)-\d\d-\d\dT(\d\d:\d\d)$/.exec(date)?.[1] ?? dateAsFormatted(date, 'time');
  if ((format === 'time' || format === 'elapsed') && /^\d{4}-\d\d-\d\d$/.test(date)) return `${date}T00:00`;
  if (format === 'month' && /^\d\d(\d\d)-\d\d-(?:01|\1)$/.test(date)) return date.slice(0, 7);
  if (format === 'year' && /^\d{4}-01-01$/.test(date)) return date.slice(0, 4);
  return date;
}
