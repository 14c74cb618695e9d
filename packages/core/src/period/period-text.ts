import { recentCache } from '../collection/recent-cache.js';
import { localeOf } from '../message/locale.js';
import type { Language } from '../text/language.js';
import { civilDay, MILLISECONDS_PER_DAY } from './civil-day.js';
import { datePrecision, type Edtf, type EdtfDate, type Precision, parsePeriod } from './edtf.js';

const instantOf = ({ year, month = 1, day = 1 }: EdtfDate): number =>
  civilDay(year, month, day) * MILLISECONDS_PER_DAY;

const FORMAT_OPTIONS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** `{date}` stands for the date. */
const PERIOD_WORDS: Readonly<Record<Language, { from: string; until: string; about: string }>> = {
  ar: { from: 'اعتباراً من {date}', until: 'حتى {date}', about: 'نحو {date}' },
  en: { from: 'from {date}', until: 'until {date}', about: 'about {date}' },
  es: { from: 'a partir de: {date}', until: 'hasta: {date}', about: 'hacia {date}' },
  fr: { from: 'à partir de : {date}', until: 'jusqu’à : {date}', about: 'vers {date}' },
  ru: { from: 'начиная с: {date}', until: 'до: {date}', about: 'около {date}' },
  zh: { from: '自{date}起', until: '至{date}', about: '约{date}' },
};

/** A range without the thin spaces of the platform: `12–14 October`, `27 September – 1 October`. */
const withPlainSpaces = (range: string): string =>
  range
    .replace(/\u2009/g, ' ')
    .replace(/(?<!\d)(\d{1,2}) – (?=\d{1,2}(?!\d))/, '$1–')
    .replace(/(\d{4}) – (?=\d{4}\D*$)/, '$1–');

/** The first of a month is an ordinal in French: `1er octobre`. */
const withFrenchOrdinal = (text: string): string => text.replace(/(?<!\d)1(?=(?:–\d{1,2})? \p{L})/gu, '1er');

/** `2021年10月12-14日`, `2021年9月27日-10月1日`. */
function chineseRange(start: EdtfDate, end: EdtfDate): string {
  const full = ({ year, month, day }: EdtfDate) => `${year}年${month}月${day}日`;
  if (start.year !== end.year) return `${full(start)}-${full(end)}`;
  if (start.month !== end.month) return `${full(start)}-${end.month}月${end.day}日`;
  return start.day === end.day ? full(start) : `${start.year}年${start.month}月${start.day}-${end.day}日`;
}

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

function createPeriodFormat(language: Language): PeriodFormat {
  const dateFormat = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC', calendar: 'gregory' });
  const formats = {
    day: dateFormat(FORMAT_OPTIONS.day),
    month: dateFormat(FORMAT_OPTIONS.month),
    year: dateFormat(FORMAT_OPTIONS.year),
  };
  const short = dateFormat({ month: 'short', year: '2-digit' });
  const words = PERIOD_WORDS[language];
  const withOrdinal = language === 'fr' ? withFrenchOrdinal : (text: string) => text;
  const dateText = (date: EdtfDate): string => {
    const text = withOrdinal(formats[datePrecision(date)].format(instantOf(date)));
    return date.qualifier ? words.about.replace('{date}', text) : text;
  };
  /** `XXXX-05-22`, a day of which the year is not known (ISO 8601-2, 8.2): 22 May. */
  const dayOfYear = (edtf: Edtf): string | undefined => {
    const match = /^XXXX-(\d\d)-(\d\d)$/.exec(edtf);
    if (!match) return undefined;
    const [month, day] = [Number(match[1]), Number(match[2])];
    return dateFormat({ day: 'numeric', month: 'long' }).format(instantOf({ year: LEAP_YEAR, month, day }));
  };
  const text = (edtf: Edtf): string => {
    const period = parsePeriod(edtf);
    if (!period) return dayOfYear(edtf) ?? edtf;
    const { start, end, interval } = period;
    if (!start) return words.until.replace('{date}', dateText(end!));
    if (!end) return words.from.replace('{date}', dateText(start));
    if (!interval) return dateText(start);
    const precision = datePrecision(start);
    if (precision === datePrecision(end) && !start.qualifier && !end.qualifier) {
      const range =
        language === 'zh' && precision === 'day'
          ? chineseRange(start, end)
          : withOrdinal(withPlainSpaces(formats[precision].formatRange(instantOf(start), instantOf(end))));
      // Of months the Chinese of CLDR has figures alone.
      if (!range.includes('/')) return range;
    }
    return `${dateText(start)} – ${dateText(end)}`;
  };
  return Object.assign(recentCache(text), {
    month(year: number, month: number) {
      const instant = instantOf({ year, month });
      return { label: formats.month.format(instant), short: short.format(instant) };
    },
  });
}

/** A year that has every day. */
const LEAP_YEAR = 2000;

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
