import type { Language } from '@regional-presence/core';
import { civilDay, type EdtfDate, parsePeriod } from '@regional-presence/core/period';



import { localeOf, type Say } from './say.js';

const MILLISECONDS = 86_400_000;

const instant = ({ year, month = 1, day = 1 }: EdtfDate): number => civilDay(year, month, day) * MILLISECONDS;

type Precision = 'day' | 'month' | 'year';
const precisionOf = (date: EdtfDate): Precision =>
  date.day !== undefined ? 'day' : date.month !== undefined ? 'month' : 'year';

const FIELDS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A range without the thin spaces of the platform: `12–14 October`, `27 September – 1 October`. */
const joined = (range: string): string =>
  range
    .replace(/\u2009/g, ' ')
    .replace(/(?<!\d)(\d{1,2}) – (?=\d{1,2}(?!\d))/, '$1–')
    .replace(/(\d{4}) – (?=\d{4}\D*$)/, '$1–');

/** Periods in one language, as a document has them. */
export interface PeriodText {
  /** An EDTF period: `12–14 October 2021`. What is none stays as it is. */
  (period: string): string;
  /** A month: in full with its year, and short. */
  month(year: number, month: number): { label: string; short: string };
}

export function periodTextIn(language: Language, say: Say): PeriodText {
  const locale = localeOf(language);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  const formats = { day: format(FIELDS.day), month: format(FIELDS.month), year: format(FIELDS.year) };
  const short = format({ month: 'short', year: '2-digit' });
  const one = (date: EdtfDate): string => {
    const said = formats[precisionOf(date)].format(instant(date));
    return date.qualifier ? say('date.about', { date: said }) : said;
  };
  const periodText = (edtf: string): string => {
    const period = parsePeriod(edtf);
    if (!period) return edtf;
    const { start, end, interval } = period;
    if (!start) return say('date.until', { date: one(end!) });
    if (!end) return say('date.from', { date: one(start) });
    if (!interval) return one(start);
    const precision = precisionOf(start);
    const plain = precision === precisionOf(end) && !start.qualifier && !end.qualifier;
    if (plain) {
      const range = joined(formats[precision].formatRange(instant(start), instant(end)));
      // Of months the Chinese of CLDR has figures alone.
      if (!range.includes('/')) return range;
    }
    return `${one(start)} – ${one(end)}`;
  };
  return Object.assign(periodText, {
    month(year: number, month: number) {
      const at = instant({ year, month });
      return { label: formats.month.format(at), short: short.format(at) };
    },
  });
}
