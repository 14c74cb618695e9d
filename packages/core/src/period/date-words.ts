import type { Language } from '../text/language.js';

/**
 * How dates are written in a language, as the documents of the United Nations write them. This is data of the product
 * and not of the platform: `Intl` has other commas and spaces in each version of a runtime, and a page or document must
 * have the same bytes on each.
 */
export interface DateWords {
  /** January first, as in a date with a day: `октября`. */
  months: readonly string[];
  /** Without a day: `октябрь`. */
  monthsAlone: readonly string[];
  shortMonths: readonly string[];
  /** `{day}` and `{month}`. */
  dayAndMonth: string;
  /** `{date}`, a day with its month, and `{year}`. */
  dateAndYear: string;
  /** `{month}` alone and `{year}`. */
  monthAndYear: string;
  shortMonthAndYear: string;
  /** `{year}` alone. */
  year: string;
  /** The first of a month. */
  firstDay: string;
  /** Between days of a month, months of a year, or years. */
  dash: string;
  /** Between dates of more than one word. */
  spacedDash: string;
}

const dateWords = (
  months: string,
  {
    shortMonths = months,
    monthsAlone = months,
    ...others
  }: Partial<Record<Exclude<keyof DateWords, 'months'>, string>> = {},
): DateWords => ({
  months: months.split(' '),
  monthsAlone: monthsAlone.split(' '),
  shortMonths: shortMonths.split(' '),
  dayAndMonth: '{day} {month}',
  dateAndYear: '{date} {year}',
  monthAndYear: '{month} {year}',
  shortMonthAndYear: '{month} {year}',
  year: '{year}',
  firstDay: '1',
  dash: '–',
  spacedDash: ' – ',
  ...others,
});

export const DATE_WORDS: Readonly<Record<Language, DateWords>> = {
  ar: dateWords('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  en: dateWords('January February March April May June July August September October November December', {
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
  }),
  es: dateWords('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre', {
    shortMonths: 'ene feb mar abr may jun jul ago sept oct nov dic',
    dayAndMonth: '{day} de {month}',
    dateAndYear: '{date} de {year}',
    monthAndYear: '{month} de {year}',
  }),
  fr: dateWords('janvier février mars avril mai juin juillet août septembre octobre novembre décembre', {
    shortMonths: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
    firstDay: '1er',
  }),
  ru: dateWords('января февраля марта апреля мая июня июля августа сентября октября ноября декабря', {
    monthsAlone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    shortMonths: 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.',
    dateAndYear: '{date} {year} г.',
    monthAndYear: '{month} {year} г.',
    shortMonthAndYear: '{month} {year} г.',
  }),
  zh: dateWords('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月', {
    dayAndMonth: '{month}{day}日',
    dateAndYear: '{year}年{date}',
    monthAndYear: '{year}年{month}',
    shortMonthAndYear: '{year}年{month}',
    year: '{year}年',
    dash: '-',
    spacedDash: '-',
  }),
};
