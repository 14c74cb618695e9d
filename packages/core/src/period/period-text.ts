import { recentCache } from '../collection/recent-cache.js';
import { areDaysInferred } from '../model/calendar-status.js';
import type { When } from '../model/when.js';
import type { Language } from '../text/language.js';
import { twoDigits } from '../text/two-digits.js';
import { DATE_WORDS, type DateWords } from './date-words.js';
import { datePrecision, type Edtf, type EdtfDate, parsePeriod } from './edtf.js';
import { isWeek, monthPartOf } from './part-of-month.js';

/** Periods and months as people write them in one language. */
export interface PeriodFormat {
  /** An EDTF period: `2021-10-12/2021-10-14` → `12–14 October 2021`. Any other text is returned as it is. */
  (period: Edtf): string;
  /**
   * The period of an activity. A part of a month, or a week, whose days were inferred is written as the part: `June 2027 (second
   * half)`, `week of 12–18 June 2023`.
   */
  when(when: Pick<When, 'period' | 'inferred'>): string;
  /** A month: in full with its year (`October 2021`), and for a narrow column (`10/21`). */
  month(year: number, month: number): { label: string; short: string };
}

const PERIOD_FORMATS = new Map<Language, PeriodFormat>();

/** Formats periods as people write them in a language. */
export function periodFormat(language: Language): PeriodFormat {
  let format = PERIOD_FORMATS.get(language);
  if (!format) {
    format = createPeriodFormat(language);
    PERIOD_FORMATS.set(language, format);
  }
  return format;
}

/** A date with month and day. */
interface FullDate {
  month: number;
  day: number;
}

/** The text of a pattern: `{day} {month}` with the values of its fields. */
export const fillPattern = (pattern: string, fields: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (field, name: string) => fields[name] ?? field);

function createPeriodFormat(language: Language): PeriodFormat {
  const words = DATE_WORDS[language];
  const dayText = (day: number) => (day === 1 ? words.firstDay : String(day));
  const dateText = (day: string, month: number) =>
    fillPattern(words.dayAndMonth, { day, month: words.months[month - 1]! });
  const monthText = (month: number) => words.monthsAlone[month - 1]!;
  const ofYear = (pattern: string, date: string, year: number) =>
    fillPattern(pattern, { date, month: date, year: String(year) });

  const exactText = ({ year, month, day }: EdtfDate): string => {
    if (month === undefined) return fillPattern(words.year, { year: String(year) });
    if (day === undefined) return ofYear(words.monthAndYear, monthText(month), year);
    return ofYear(words.dateAndYear, dateText(dayText(day), month), year);
  };
  const text = (date: EdtfDate): string => {
    const exact = exactText(date);
    return date.qualifier ? fillPattern(words.about, { date: exact }) : exact;
  };
  /** `до октября 2022 года`: a month and a year have the case of a preposition. */
  const openText = (patterns: DateWords['from'], date: EdtfDate): string => {
    const { year, month, day, qualifier } = date;
    if (qualifier) return fillPattern(patterns.uncertain, { date: text(date) });
    if (day !== undefined) return fillPattern(patterns.day, { date: exactText(date) });
    if (month === undefined)
      return fillPattern(patterns.year, {
        date: fillPattern(words.yearAfterPreposition, { year: String(year) }),
      });
    return fillPattern(patterns.month, { date: ofYear(words.monthAndYear, words.months[month - 1]!, year) });
  };
  /** A range of days, months or years, with what both ends have in common once. */
  const rangeText = (start: EdtfDate, end: EdtfDate): string => {
    if (start.month === undefined || end.month === undefined)
      return fillPattern(words.yearRange, { first: String(start.year), last: String(end.year) });
    const isOfDays = start.day !== undefined && end.day !== undefined;
    if (start.year !== end.year)
      return fillPattern(isOfDays ? words.dateRange : words.spacedRange, {
        first: exactText(start),
        last: exactText(end),
      });
    if (!isOfDays) {
      const months = { first: monthText(start.month), last: monthText(end.month) };
      return ofYear(words.monthAndYear, fillPattern(words.monthRange, months), end.year);
    }
    return ofYear(words.dateAndYear, daysText(start as FullDate, end as FullDate), end.year);
  };
  /** Two days of one year, without the year. */
  const daysText = (start: FullDate, end: FullDate): string => {
    const [first, last] = [dayText(start.day), dayText(end.day)];
    const isPair = end.day === start.day + 1;
    return start.month === end.month
      ? dateText(fillPattern(isPair ? words.dayPair : words.dayRange, { first, last }), end.month)
      : fillPattern(words.dateRange, {
          first: dateText(first, start.month),
          last: dateText(last, end.month),
        });
  };
  /** `XXXX-05-22`, a day of which the year is not known (ISO 8601-2, 8.2): 22 May. */
  const dayOfYear = (edtf: Edtf): string | undefined => {
    const match = /^XXXX-(\d\d)-(\d\d)$/.exec(edtf);
    const [month, day] = [Number(match?.[1]), Number(match?.[2])];
    return words.months[month - 1] && dateText(dayText(day), month);
  };
  const periodText = (edtf: Edtf): string => {
    const period = parsePeriod(edtf);
    if (!period) return dayOfYear(edtf) ?? edtf;
    const { start, end, interval } = period;
    if (!start) return openText(words.until, end!);
    if (!end) return openText(words.from, start);
    if (!interval || sameDate(start, end)) return text(start);
    if (datePrecision(start) === datePrecision(end) && !start.qualifier && !end.qualifier)
      return rangeText(start, end);
    return fillPattern(words.spacedRange, { first: text(start), last: text(end) });
  };
  const cachedText = recentCache(periodText);
  const partText = (edtf: Edtf): string => {
    const period = parsePeriod(edtf);
    const part = period && monthPartOf(period);
    if (part !== undefined) {
      const { year, month } = period!.start!;
      return fillPattern(words.parts[part], { date: exactText({ year, month }) });
    }
    if (period && isWeek(period)) return fillPattern(words.week, { date: cachedText(edtf) });
    // `second half of June – 5 July`: days that nobody wrote are not certain.
    return cachedText(edtf.replace(/(?<=\d{4}-\d\d-\d\d)(?![~?%])/g, '~'));
  };
  return Object.assign(cachedText, {
    when: (when: Pick<When, 'period' | 'inferred'>) =>
      areDaysInferred(when) ? partText(when.period) : cachedText(when.period),
    month: (year: number, month: number) => ({
      label: exactText({ year, month }),
      short: `${twoDigits(month)}/${twoDigits(year % 100)}`,
    }),
  });
}

const sameDate = (one: EdtfDate, other: EdtfDate): boolean =>
  one.year === other.year &&
  one.month === other.month &&
  one.day === other.day &&
  one.qualifier === other.qualifier;

/**
 * An EDTF period as people write it in a language.
 *
 * @returns the text itself where it is not a period.
 * @example
 * describePeriod('2021-10-12/2021-10-14', 'en'); // '12–14 October 2021'
 * describePeriod('2021-09-27/2021-10-01', 'fr'); // 'du 27 septembre au 1er octobre 2021'
 */
export const describePeriod = (period: Edtf, language: Language = 'en'): string =>
  periodFormat(language)(period);
