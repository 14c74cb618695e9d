/** The day of serial number 0: Excel counts 1900 as a leap year, so that all days since March 1900 fit. */
const DAY_0 = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

export type DateSystem = keyof typeof DAY_0;

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Excel's 29 February 1900, which never was. */
const NO_SUCH_DAY = 60;

/**
 * A date cell's serial number as ISO 8601: `2022-10-20`, `2022-10-20T11:00`, or `11:00` for a time alone.
 *
 * @returns `undefined` for a number that is no day since 1900.
 */
export function serialDate(serial: number, system: DateSystem): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2_958_466) return undefined;
  const minutes = Math.round((serial % 1) * 1440);
  let day = Math.floor(serial);
  if (system === 1900 && day === NO_SUCH_DAY) return undefined;
  if (system === 1900 && day > 0 && day < NO_SUCH_DAY) day += 1;
  const text = new Date(DAY_0[system] + day * DAY + minutes * MINUTE).toISOString();
  if (serial < 1) return text.slice(11, 16);
  return minutes % 1440 === 0 && Math.floor(serial) === serial ? text.slice(0, 10) : text.slice(0, 16);
}

/** Built-in number formats that show dates or times (ECMA-376 Part 1 §18.8.30). */
const BUILT_IN = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
  55, 56, 57, 58,
]);

/** What a number format shows of a date; `time` for a time of day with or without one. */
export type DateFormat = 'day' | 'month' | 'year' | 'time';

/** Of the built-in formats `mmm-yy` shows no day (ECMA-376 Part 1 §18.8.30). */
const MONTH_FORMAT = 17;

/**
 * What a number format shows: letters of a date outside quotes and brackets.
 *
 * @returns `undefined` for a format of numbers or texts.
 */
export function dateFormat(id: number, code: string | undefined): DateFormat | undefined {
  if (code === undefined) return BUILT_IN.has(id) ? (id === MONTH_FORMAT ? 'month' : 'day') : undefined;
  const bare = code.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|_./g, '').split(';')[0]!;
  if (!/[ymdhs]/i.test(bare) || /^general$/i.test(bare)) return undefined;
  if (/[hs]/i.test(bare)) return 'time';
  if (/d/i.test(bare)) return 'day';
  return /m/i.test(bare) ? 'month' : 'year';
}

/**
 * A date as its format shows it: `Jan-22` is the month, as long as the day that it hides is the first, which is
 * what Excel puts in where none was written.
 */
export function shownDate(date: string, format: DateFormat): string {
  if (format === 'time' && /^\d{4}-\d\d-\d\d$/.test(date)) return `${date}T00:00`;
  if (format === 'month' && /^\d{4}-\d\d-01$/.test(date)) return date.slice(0, 7);
  if (format === 'year' && /^\d{4}-01-01$/.test(date)) return date.slice(0, 4);
  return date;
}
