import type { Language } from '@regional-presence/core';
import { civilDay, type EdtfDate, parsePeriod } from '@regional-presence/core/period';
import { localeOf, type Translate } from './translator.js';

const MILLISECONDS_PER_DAY = 86_400_000;

const epochMilliseconds = ({ year, month = 1, day = 1 }: EdtfDate): number =>
  civilDay(year, month, day) * MILLISECONDS_PER_DAY;

type DatePrecision = 'day' | 'month' | 'year';
const formatPrecision = (date: EdtfDate): DatePrecision =>
  date.day !== undefined ? 'day' : date.month !== undefined ? 'month' : 'year';

const FORMAT_OPTIONS: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** Corrects the spaces of the platform: `12 – 14 October` → `12–14 October`; `27 September – 1 October` is kept. */
const closeUpRange = (range: string): string =>
  range
    .replace(/\u2009/g, ' ')
    .replace(/(?<!\d)(\d{1,2}) – (?=\d{1,2}(?!\d))/, '$1–')
    .replace(/(\d{4}) – (?=\d{4}\D*$)/, '$1–');

/** Formats periods in one language. */
export interface PeriodText {
  /** An EDTF period: `2021-10-12/2021-10-14` → `12–14 October 2021`. Other text is returned unchanged. */
  (period: string): string;
  /** A month with its year, in full and short: `October 2021`, `Oct 21`. */
  month(year: number, month: number): { label: string; short: string };
}

export function periodFormatter(language: Language, t: Translate): PeriodText {
  const locale = localeOf(language);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  const formats = {
    day: format(FORMAT_OPTIONS.day),
    month: format(FORMAT_OPTIONS.month),
    year: format(FORMAT_OPTIONS.year),
  };
  const short = format({ month: 'short', year: '2-digit' });
  const formatDate = (date: EdtfDate): string => {
    const text = formats[formatPrecision(date)].format(epochMilliseconds(date));
    return date.qualifier ? t('date.about', { date: text }) : text;
  };
  const periodText = (edtf: string): string => {
    const period = parsePeriod(edtf);
    if (!period) return edtf;
    const { start, end, interval } = period;
    if (!start) return t('date.until', { date: formatDate(end!) });
    if (!end) return t('date.from', { date: formatDate(start) });
    if (!interval) return formatDate(start);
    const precision = formatPrecision(start);
    const hasSamePrecision = precision === formatPrecision(end) && !start.qualifier && !end.qualifier;
    if (hasSamePrecision) {
      const range = closeUpRange(
        formats[precision].formatRange(epochMilliseconds(start), epochMilliseconds(end)),
      );
      // For months CLDR has digits only in Chinese: `2021/10 – 2021/12`.
      if (!range.includes('/')) return range;
    }
    return `${formatDate(start)} – ${formatDate(end)}`;
  };
  return Object.assign(periodText, {
    month(year: number, month: number) {
      const start = epochMilliseconds({ year, month });
      return { label: formats.month.format(start), short: short.format(start) };
    },
  });
}
