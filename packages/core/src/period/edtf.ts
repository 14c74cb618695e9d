import { recentCache } from '../collection/recent-cache.js';
import { twoDigits } from '../text/two-digits.js';
import { type CivilDay, civilDay, daysInMonth } from './civil-day.js';

/**
 * A period of time as EDTF (ISO 8601-2:2019, levels 0 and 1), the one form in which the model keeps
 * when something happens: `2022-10-20`, `2022-07`, `2022`, `2021-11-29/2021-12-01`, `2022-10-20/..`.
 */
export type Edtf = string;

/** How much of a date is known. */
export type Precision = 'year' | 'month' | 'day';

export interface EdtfDate {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
  /** `?`, `~` or `%`: uncertain, approximate, both (level 1). */
  qualifier?: '?' | '~' | '%';
}

/** A parsed period. An end that is `undefined` is open (`..`) or unknown (empty). */
export interface EdtfPeriod {
  start: EdtfDate | undefined;
  end: EdtfDate | undefined;
  /** False for a single date. */
  interval: boolean;
}

/** First and last day of a period, both included; an open end is infinite. */
export interface PeriodBounds {
  first: CivilDay;
  last: CivilDay;
}

const QUALIFIERS = ['?', '~', '%'] as const;

const HYPHEN = 45;

/** The number of digits of a text, where there are only digits; else `NaN`. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The two digits behind a hyphen: `2022-10`, 4 → 10. */
const twoDigitsBehind = (text: string, hyphen: number): number =>
  text.charCodeAt(hyphen) === HYPHEN ? digits(text, hyphen + 1, hyphen + 3) : Number.NaN;

/** `2022`, `2022-10` or `2022-10-20`, each with or without a qualifier. */
function parseDatePart(text: string): EdtfDate | undefined {
  const qualifier = QUALIFIERS.find((mark) => text.endsWith(mark));
  const length = text.length - (qualifier ? 1 : 0);
  if (length !== 4 && length !== 7 && length !== 10) return undefined;
  const date: EdtfDate = { year: digits(text, 0, 4) };
  if (length > 4) date.month = twoDigitsBehind(text, 4);
  if (length > 7) date.day = twoDigitsBehind(text, 7);
  if (qualifier) date.qualifier = qualifier;
  const { year, month = 1, day = 1 } = date;
  return year >= 0 && day >= 1 && day <= daysInMonth(year, month) ? date : undefined;
}

/**
 * Reads an EDTF period. Level 0 whole, without times of day; of level 1 the open and unknown interval
 * ends and the qualifiers. Seasons, unspecified digits and years of more than four digits are not
 * periods of the model.
 *
 * @returns `undefined` for a text that is no such period or names a day that does not exist. The result is frozen,
 *   since later calls with the same text return it. An end before its start is still read: see {@link isPeriodOrdered}.
 * @example
 * parsePeriod('2022-10'); // { start: { year: 2022, month: 10 }, end: { year: 2022, month: 10 }, interval: false }
 * parsePeriod('2022-02-30'); // undefined
 */
export const parsePeriod: (text: Edtf) => EdtfPeriod | undefined = /* @__PURE__ */ recentCache(readPeriod);

function readPeriod(text: Edtf): EdtfPeriod | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const date = parseDatePart(text);
    return date && shared({ start: date, end: date, interval: false });
  }
  const left = text.slice(0, slash);
  const right = text.slice(slash + 1);
  const start = parseDatePart(left);
  const end = parseDatePart(right);
  if (!start && left !== '..' && left !== '') return undefined;
  if (!end && right !== '..' && right !== '') return undefined;
  return start || end ? shared({ start, end, interval: true }) : undefined;
}

/** A result that callers share: it cannot be changed. */
function shared(period: EdtfPeriod): EdtfPeriod {
  Object.freeze(period.start);
  Object.freeze(period.end);
  return Object.freeze(period);
}

function formatDate(date: EdtfDate): string {
  let text = `${date.year}`.padStart(4, '0');
  if (date.month !== undefined) text += `-${twoDigits(date.month)}`;
  if (date.day !== undefined) text += `-${twoDigits(date.day)}`;
  return text + (date.qualifier ?? '');
}

/**
 * The EDTF text of a period; an interval whose two ends are one date is written as that date.
 *
 * @example
 * formatPeriod({ year: 2022, month: 7 }, { year: 2022, month: 8 }); // '2022-07/2022-08'
 */
export function formatPeriod(start: EdtfDate | undefined, end: EdtfDate | undefined): Edtf {
  const left = start ? formatDate(start) : '..';
  const right = end ? formatDate(end) : '..';
  return left === right ? left : `${left}/${right}`;
}

const firstDay = (d: EdtfDate): CivilDay => civilDay(d.year, d.month ?? 1, d.day ?? 1);
const lastDay = (d: EdtfDate): CivilDay => {
  const month = d.month ?? 12;
  return civilDay(d.year, month, d.day ?? daysInMonth(d.year, month));
};

/** First and last day of a parsed period. */
export function boundsOfParsed(period: EdtfPeriod): PeriodBounds {
  return {
    first: period.start ? firstDay(period.start) : Number.NEGATIVE_INFINITY,
    last: period.end ? lastDay(period.end) : Number.POSITIVE_INFINITY,
  };
}

/**
 * First and last day of an EDTF text; `undefined` where it is none.
 *
 * @example
 * const october = periodBounds('2022-10');
 * october && october.last - october.first; // 30
 */
export const periodBounds: (text: Edtf) => PeriodBounds | undefined = /* @__PURE__ */ recentCache((text) => {
  const period = parsePeriod(text);
  return period && Object.freeze(boundsOfParsed(period));
});

/** False where the end lies before the start. */
export function isPeriodOrdered(period: EdtfPeriod): boolean {
  if (!period.start || !period.end) return true;
  return firstDay(period.start) <= lastDay(period.end);
}

/** How much of a date is known. */
export const datePrecision = (d: EdtfDate): Precision => (d.day ? 'day' : d.month ? 'month' : 'year');

/** The coarser of the precisions of a period's ends. */
export function periodPrecision({ start, end }: EdtfPeriod): Precision {
  const first = start ? datePrecision(start) : 'day';
  const last = end ? datePrecision(end) : 'day';
  if (first === 'year' || last === 'year') return 'year';
  return first === 'month' || last === 'month' ? 'month' : 'day';
}

/** Whether the two periods share a day. */
export const overlaps = (a: PeriodBounds, b: PeriodBounds): boolean => a.first <= b.last && b.first <= a.last;

/** Whether `inner` lies wholly within `outer`. */
export const isWithin = (inner: PeriodBounds, outer: PeriodBounds): boolean =>
  inner.first >= outer.first && inner.last <= outer.last;
