import { isWithin, overlaps } from '@regional-presence/core/internal';
import { type Edtf, periodBounds } from '@regional-presence/core/period';
import { type DateRange, endsOf, lacksYear } from '../grammar/date-range.js';
import type { DateExpression } from '../grammar/join-dates.js';
import { type Rejection, type RejectionCode, withReadings } from '../reject/rejection.js';
import { applyChoice, type Choice, type ChoiceOptions, choicesOf } from './choices.js';
import { edtfOf, resolveRanges } from './occasions.js';
import type { ReportingPeriod } from './reporting-period.js';

/** What was not written but follows from what is known. */
export type Inferred = 'year' | 'century';

/** One way to read a phrase. */
export interface Interpretation {
  periods: Edtf[];
  inferred: Inferred[];
  choice: Choice;
}

export interface InterpretOptions extends ChoiceOptions {
  reportingPeriod: ReportingPeriod | undefined;
  /** Hours are known to be counted to 24. */
  clock: 24 | undefined;
}

/** The ways to read a phrase; why it has no reading, unless there is exactly one. */
export interface Interpretations {
  all: readonly Interpretation[];
  rejection?: Rejection | undefined;
}

/** A leap year, in which every day of a month exists. */
const YEAR_WITH_ALL_DAYS = 2000;

/** Interprets the dates of a phrase in every way. Exactly one distinct way is a reading. */
export function interpretations({ ranges }: DateExpression, options: InterpretOptions): Interpretations {
  const all: Interpretation[] = [];
  let yearless: readonly Edtf[] | undefined;
  let rejection: Rejection | undefined;
  for (const choice of choicesOf(ranges, options)) {
    const filled = applyChoice(ranges, choice, options);
    if (!filled) {
      rejection ??= { code: 'date-day-nonexistent' };
      continue;
    }
    const isYearless = lacksYear(filled);
    const inferred: Inferred[] = isYearless ? ['year'] : usesShortYear(filled) ? ['century'] : [];
    const found = isYearless ? inYears(filled, options.reportingPeriod) : readingOf(filled);
    if ('rejection' in found) {
      if (found.rejection.code === 'date-year-missing') yearless = found.rejection.readings ?? yearless;
      if (!rejection || rejection.code === 'date-day-nonexistent') rejection = found.rejection;
    } else for (const periods of found.periods) all.push({ periods, inferred, choice });
  }
  const distinct = distinctReadings(preferReportingPeriod(all, options.reportingPeriod));
  if (distinct.length === 1 && !yearless) return { all: distinct };
  if (distinct.length === 0)
    return {
      all: distinct,
      rejection: rejection?.code === 'date-year-missing' ? withReadings(rejection, undefined) : rejection,
    };
  const code = yearless ? 'date-alternatives' : ambiguityOf(distinct);
  const readings = [...(yearless ?? []), ...edtfReadings(distinct)];
  return { all: distinct, rejection: { code, readings, years: distinct.length } };
}

const usesShortYear = (ranges: readonly DateRange[]): boolean =>
  endsOf(ranges).some(({ shortYear }) => shortYear !== undefined);

type Found = { periods: Edtf[][] } | { rejection: Rejection };

function readingOf(ranges: readonly DateRange[], year?: number): Found {
  const resolution = resolveRanges(ranges, year);
  return 'rejection' in resolution ? resolution : { periods: [resolution.occasions.map(edtfOf)] };
}

/** The weekdays of a year repeat after 28 years. */
const YEARS_OF_CALENDAR = Array.from({ length: 28 }, (_, i) => YEAR_WITH_ALL_DAYS + i);

const isOfWeekday = (found: Found): boolean =>
  'rejection' in found && found.rejection.code === 'date-weekday-contradicts';

/** `week of 5 May`: in some years the day is a Sunday, which leaves a choice. */
const leavesWeek = (ranges: readonly DateRange[], found: Found): boolean =>
  'rejection' in found &&
  found.rejection.code === 'date-alternatives' &&
  ranges.some(({ start }) => start.week === 'of');

const periodsOf = (found: Found): Edtf[][] => ('periods' in found ? found.periods : []);

/** The readings in the years of the reporting period in which the dates fit it. */
function inYears(ranges: readonly DateRange[], within: ReportingPeriod | undefined): Found {
  const fitsIn = (year: number) => !isOfWeekday(readingOf(ranges, year));
  const inLeapYear = readingOf(ranges, YEAR_WITH_ALL_DAYS);
  // Why the days are wrong in any year; nobody wrote the leap year.
  if ('rejection' in inLeapYear && !isOfWeekday(inLeapYear) && !leavesWeek(ranges, inLeapYear))
    return { rejection: { code: inLeapYear.rejection.code } };
  // `7/1 (Tue) - 7/5 (Sat)` is no range from January to May.
  if (isOfWeekday(inLeapYear) && !YEARS_OF_CALENDAR.some(fitsIn))
    return { rejection: { code: 'date-year-missing', years: 0 } };
  const years = within?.years ?? [];
  const found = years.map((year) => readingOf(ranges, year));
  // `2/8 (Thu)` of 2024 is no day of August.
  if (years.length > 0 && found.every(isOfWeekday))
    return { rejection: { code: 'date-year-missing', years: 0 } };
  const periods = found
    .flatMap(periodsOf)
    .filter((each) => each.every((period) => fitsReportingPeriod(period, within!)));
  if (periods.length > 0) return { periods };
  // `30 December – 2 January`, `28 February – 2 March` of a list of February: over the first or the last day of it.
  const over = within
    ? [readingOf(ranges, years[0]! - 1), ...found]
        .flatMap(periodsOf)
        .filter((each) => each.every((period) => overlaps(periodBounds(period)!, within)))
    : [];
  if (over.length > 0) return { periods: over };
  const ofWeek = found.find((each) => leavesWeek(ranges, each));
  if (ofWeek) return ofWeek;
  const yearless = 'periods' in inLeapYear ? inLeapYear.periods.flatMap(withUnknownYear) : [];
  return { rejection: { code: 'date-year-missing', years: 0, readings: yearless } };
}

/** The EDTF of a day of which the year is not known (level 1): `XXXX-05-22`. */
const withUnknownYear = ([period, ...others]: readonly Edtf[]): Edtf[] =>
  others.length === 0 && /^\d{4}-\d\d-\d\d$/.test(period!) ? [`XXXX${period!.slice(4)}`] : [];

/** Whether a period lies in the reporting period, an open one with the end that it has. */
function fitsReportingPeriod(period: Edtf, within: ReportingPeriod): boolean {
  const bounds = periodBounds(period);
  if (!bounds) return false;
  const first = Number.isFinite(bounds.first) ? bounds.first : bounds.last;
  const last = Number.isFinite(bounds.last) ? bounds.last : bounds.first;
  return isWithin({ first, last }, within);
}

/** Of years of two digits, the reporting period decides: a reading in it is preferred to those outside. */
function preferReportingPeriod(
  all: readonly Interpretation[],
  within: ReportingPeriod | undefined,
): readonly Interpretation[] {
  if (!within || !all.every(({ inferred }) => inferred.includes('century'))) return all;
  const inside = all.filter(({ periods }) => periods.every((period) => fitsReportingPeriod(period, within)));
  return inside.length > 0 ? inside : all;
}

function distinctReadings(all: readonly Interpretation[]): Interpretation[] {
  const byText = new Map<string, Interpretation>();
  for (const one of all) {
    const text = one.periods.join();
    if (!byText.has(text)) byText.set(text, one);
  }
  return [...byText.values()];
}

/** One period, or several as an EDTF set (level 2): `{2022-05-02,2022-05-04}`. */
const setOf = (periods: readonly Edtf[]): Edtf =>
  periods.length === 1 ? periods[0]! : `{${periods.join(',')}}`;

export const edtfReadings = (all: readonly Interpretation[]): Edtf[] =>
  all.filter(({ periods }) => periods.length > 0).map(({ periods }) => setOf(periods));

/** What the readings differ in. */
function ambiguityOf(all: readonly Interpretation[]): RejectionCode {
  const differ = <Value>(of: (choice: Choice) => Value) =>
    new Set(all.map(({ choice }) => of(choice))).size > 1;
  const areAlternatives =
    differ(({ numberIsYear }) => numberIsYear) ||
    differ(({ areYears }) => areYears) ||
    differ(({ isOtherMonth }) => isOtherMonth);
  if (areAlternatives) return 'date-alternatives';
  if (differ(({ order }) => order)) return 'date-order-ambiguous';
  if (differ(({ century }) => century)) return 'date-year-two-digits';
  return all.length > 1 ? 'date-year-missing' : 'date-alternatives';
}
