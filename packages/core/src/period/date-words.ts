import type { Language } from '../text/language.js';
import type { MonthPart } from './part-of-month.js';

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
  /** `{year}` alone. */
  year: string;
  /** `{year}` after a preposition: `до 2022 года`. */
  yearAfterPreposition: string;
  /** The years `{first}` and `{last}`. */
  yearRange: string;
  /** The first of a month. */
  firstDay: string;
  /** The days `{first}` and `{last}` of one month: `du 8 au 12` in `du 8 au 12 novembre 2021`. */
  dayRange: string;
  /** Two days of one month that follow each other: `8 et 9` in `8 et 9 novembre 2021`. */
  dayPair: string;
  /** The months `{first}` and `{last}` of one year, or two dates of months with their years. */
  monthRange: string;
  /** Two days `{first}` and `{last}` of different months. */
  dateRange: string;
  /** Two dates of more than one word. */
  spacedRange: string;
  /** An open end at a day, a month, a year, or an uncertain date: `{date}`. */
  from: OpenEndWords;
  until: OpenEndWords;
  /** An uncertain `{date}`. */
  about: string;
  /** A part of a month `{date}` of which the days are not known. */
  parts: Readonly<Record<MonthPart, string>>;
  /** A week of which the days are not known, with those of the week as `{date}`. */
  week: string;
}

interface OpenEndWords {
  day: string;
  month: string;
  year: string;
  uncertain: string;
}

/** The same words before each date. */
const openEndWords = (
  day: string,
  { month = day, year = month, uncertain = day }: Partial<Omit<OpenEndWords, 'day'>> = {},
): OpenEndWords => ({ day, month, year, uncertain });

/** A month with the name of its part in brackets: first and second half, and the three thirds. */
const monthParts = (names: string, pattern = '{date} ({part})'): Readonly<Record<MonthPart, string>> => {
  const [firstHalf, secondHalf, firstThird, secondThird, lastThird] = names
    .split('|')
    .map((part) => pattern.replace('{part}', part)) as [string, string, string, string, string];
  return { firstHalf, secondHalf, firstThird, secondThird, lastThird };
};

type OtherWords = Omit<DateWords, 'months' | 'monthsAlone' | 'shortMonths'>;

const dateWords = (
  months: string,
  {
    shortMonths = months,
    monthsAlone = months,
    ...others
  }: Partial<OtherWords> &
    Pick<OtherWords, 'from' | 'until' | 'about' | 'parts' | 'week'> & {
      monthsAlone?: string;
      shortMonths?: string;
    },
): DateWords => ({
  months: months.split(' '),
  monthsAlone: monthsAlone.split(' '),
  shortMonths: shortMonths.split(' '),
  dayAndMonth: '{day} {month}',
  dateAndYear: '{date} {year}',
  monthAndYear: '{month} {year}',
  year: '{year}',
  yearAfterPreposition: '{year}',
  yearRange: '{first}–{last}',
  firstDay: '1',
  dayRange: '{first}–{last}',
  dayPair: others.dayRange ?? '{first}–{last}',
  monthRange: '{first}–{last}',
  dateRange: '{first} – {last}',
  spacedRange: '{first} – {last}',
  ...others,
});

export const DATE_WORDS: Readonly<Record<Language, DateWords>> = {
  ar: dateWords('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر', {
    from: openEndWords('اعتباراً من {date}'),
    until: openEndWords('حتى {date}'),
    about: 'نحو {date}',
    parts: monthParts('النصف الأول|النصف الثاني|الثلث الأول|الثلث الثاني|الثلث الأخير'),
    week: 'أسبوع {date}',
  }),
  en: dateWords('January February March April May June July August September October November December', {
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
    from: openEndWords('from {date}'),
    until: openEndWords('until {date}'),
    about: 'about {date}',
    parts: monthParts('first half|second half|first third|second third|last third'),
    week: 'week of {date}',
  }),
  es: dateWords('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre', {
    shortMonths: 'ene feb mar abr may jun jul ago sept oct nov dic',
    dayAndMonth: '{day} de {month}',
    dateAndYear: '{date} de {year}',
    monthAndYear: '{month} de {year}',
    dayRange: '{first}-{last}',
    monthRange: '{first}-{last}',
    yearRange: '{first}-{last}',
    from: openEndWords('a partir del {date}', {
      month: 'a partir de {date}',
      uncertain: 'a partir de: {date}',
    }),
    until: openEndWords('hasta el {date}', { month: 'hasta {date}', uncertain: 'hasta: {date}' }),
    about: 'hacia {date}',
    parts: monthParts('primera quincena|segunda quincena|primera decena|segunda decena|última decena'),
    week: 'semana del {date}',
  }),
  fr: dateWords('janvier février mars avril mai juin juillet août septembre octobre novembre décembre', {
    shortMonths: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
    firstDay: '1er',
    dayRange: 'du {first} au {last}',
    dayPair: '{first} et {last}',
    monthRange: '{first}-{last}',
    yearRange: '{first}-{last}',
    dateRange: 'du {first} au {last}',
    from: openEndWords('à partir du {date}', { month: 'dès {date}', uncertain: 'à partir de : {date}' }),
    until: openEndWords('jusqu’au {date}', { month: 'jusqu’en {date}', uncertain: 'jusqu’à : {date}' }),
    about: 'vers {date}',
    parts: monthParts('première quinzaine|seconde quinzaine|première décade|deuxième décade|dernière décade'),
    week: 'semaine {date}',
  }),
  ru: dateWords('января февраля марта апреля мая июня июля августа сентября октября ноября декабря', {
    monthsAlone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    shortMonths: 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.',
    dateAndYear: '{date} {year} года',
    monthAndYear: '{month} {year} года',
    year: '{year} год',
    yearAfterPreposition: '{year} года',
    yearRange: '{first}–{last} годы',
    from: openEndWords('начиная с {date}', { uncertain: 'начиная с: {date}' }),
    until: openEndWords('до {date}', { uncertain: 'до: {date}' }),
    about: 'примерно {date}',
    parts: monthParts('первая половина|вторая половина|первая декада|вторая декада|третья декада'),
    week: 'неделя {date}',
  }),
  zh: dateWords('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月', {
    dayAndMonth: '{month}{day}日',
    dateAndYear: '{year}年{date}',
    monthAndYear: '{year}年{month}',
    year: '{year}年',
    yearAfterPreposition: '{year}年',
    yearRange: '{first}-{last}年',
    dayRange: '{first}-{last}',
    monthRange: '{first}-{last}',
    dateRange: '{first}至{last}',
    spacedRange: '{first}至{last}',
    from: openEndWords('自{date}起'),
    until: openEndWords('至{date}'),
    about: '约{date}',
    parts: monthParts('上半月|下半月|上旬|中旬|下旬', '{date}{part}'),
    week: '{date}当周',
  }),
};
