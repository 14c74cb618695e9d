import { recentCache } from '../collection/recent-cache.js';
import type { Language } from '../text/language.js';
import { DATE_WORDS } from './date-words.js';
import { datePrecision, type Edtf, type EdtfDate, parsePeriod } from './edtf.js';

/** `{date}` stands for the date. */
const PERIOD_WORDS: Readonly<Record<Language, { from: string; until: string; about: string }>> = {
  ar: { from: 'اعتباراً من {date}', until: 'حتى {date}', about: 'نحو {date}' },
  en: { from: 'from {date}', until: 'until {date}', about: 'about {date}' },
  es: { from: 'a partir de: {date}', until: 'hasta: {date}', about: 'hacia {date}' },
  fr: { from: 'à partir de : {date}', until: 'jusqu’à : {date}', about: 'vers {date}' },
  ru: { from: 'начиная с: {date}', until: 'до: {date}', about: 'примерно {date}' },
  zh: { from: '自{date}起', until: '至{date}', about: '约{date}' },
};

/** Periods and months as people write them in one language. */
export interface PeriodFormat {
  /** An EDTF period: `2021-10-12/2021-10-14` → `12–14 October 2021`. Any other text is returned as it is. */
  (period: Edtf): string;
  /** A month: in full with its year (`October 2021`), and short (`Oct 21`). */
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

/** The text of a pattern: `{day} {month}` with the values of its fields. */
const fill = (pattern: string, fields: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (field, name: string) => fields[name] ?? field);

function createPeriodFormat(language: Language): PeriodFormat {
  const words = DATE_WORDS[language];
  const { from, until, about } = PERIOD_WORDS[language];
  const dayText = (day: number) => (day === 1 ? words.firstDay : String(day));
  const dateText = (day: string, month: number) =>
    fill(words.dayAndMonth, { day, month: words.months[month - 1]! });
  const monthText = (month: number) => words.monthsAlone[month - 1]!;
  const ofYear = (pattern: string, date: string, year: number) =>
    fill(pattern, { date, month: date, year: String(year) });

  const exactText = ({ year, month, day }: EdtfDate): string => {
    if (month === undefined) return fill(words.year, { year: String(year) });
    if (day === undefined) return ofYear(words.monthAndYear, monthText(month), year);
    return ofYear(words.dateAndYear, dateText(dayText(day), month), year);
  };
  const text = (date: EdtfDate): string => {
    const exact = exactText(date);
    return date.qualifier ? fill(about, { date: exact }) : exact;
  };
  /** A range of days, months or years, with what both ends have in common once. */
  const rangeText = (start: EdtfDate, end: EdtfDate): string => {
    const { dash, spacedDash } = words;
    if (start.month === undefined || end.month === undefined)
      return fill(words.year, { year: `${start.year}${dash}${end.year}` });
    if (start.year !== end.year) return `${exactText(start)}${spacedDash}${exactText(end)}`;
    if (start.day === undefined || end.day === undefined)
      return ofYear(words.monthAndYear, `${monthText(start.month)}${dash}${monthText(end.month)}`, end.year);
    const [first, last] = [dayText(start.day), dayText(end.day)];
    const dates =
      start.month === end.month
        ? dateText(`${first}${dash}${last}`, end.month)
        : `${dateText(first, start.month)}${spacedDash}${dateText(last, end.month)}`;
    return ofYear(words.dateAndYear, dates, end.year);
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
    if (!start) return fill(until, { date: text(end!) });
    if (!end) return fill(from, { date: text(start) });
    if (!interval || sameDate(start, end)) return text(start);
    if (datePrecision(start) === datePrecision(end) && !start.qualifier && !end.qualifier)
      return rangeText(start, end);
    return `${text(start)}${words.spacedDash}${text(end)}`;
  };
  return Object.assign(recentCache(periodText), {
    month: (year: number, month: number) => ({
      label: exactText({ year, month }),
      short: fill(words.shortMonthAndYear, {
        month: words.shortMonths[month - 1]!,
        year: String(year % 100).padStart(2, '0'),
      }),
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
 * describePeriod('2022-07', 'fr'); // 'juillet 2022'
 */
export const describePeriod = (period: Edtf, language: Language = 'en'): string =>
  periodFormat(language)(period);
