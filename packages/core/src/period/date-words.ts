import type { Language } from '../text/language.js';

/**
 * How dates are written in a language, as the documents of the United Nations write them. This is data of the product
 * and not of the platform: `Intl` has other commas and spaces in each version of a runtime, and a page or document must
 * have the same bytes on each.
 */
export interface DateWords {
  /** January first, as in a date with a day: `октября`. */
  months: readonly string[];
  /** Without a day, where that is another form: `октябрь`. */
  monthsAlone?: readonly string[];
  shortMonths: readonly string[];
  /** Monday first. */
  weekdays: readonly string[];
  shortWeekdays: readonly string[];
  /** `{day}` and `{month}`. */
  dayAndMonth: string;
  /** `{date}`, a day with its month, and `{year}`. */
  dateAndYear: string;
  /** `{month}` alone and `{year}`. */
  monthAndYear: string;
  shortMonthAndYear: string;
  year: string;
  /** `{weekday}` and `{date}`. */
  weekdayAndDate: string;
  /** The first of a month; `1` unless given. */
  firstDay?: string;
  /** Between days of a month, months of a year, or years. */
  dash: string;
  /** Between dates of more than one word. */
  spacedDash: string;
}

const words = (text: string): readonly string[] => text.split(' ');

export const DATE_WORDS: Readonly<Record<Language, DateWords>> = {
  ar: {
    months: words('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
    shortMonths: words('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
    weekdays: words('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'),
    shortWeekdays: words('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'),
    dayAndMonth: '{day} {month}',
    dateAndYear: '{date} {year}',
    monthAndYear: '{month} {year}',
    shortMonthAndYear: '{month} {year}',
    year: '{year}',
    weekdayAndDate: '{weekday}، {date}',
    dash: '–',
    spacedDash: ' – ',
  },
  en: {
    months: words('January February March April May June July August September October November December'),
    shortMonths: words('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
    weekdays: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    shortWeekdays: words('Mon Tue Wed Thu Fri Sat Sun'),
    dayAndMonth: '{day} {month}',
    dateAndYear: '{date} {year}',
    monthAndYear: '{month} {year}',
    shortMonthAndYear: '{month} {year}',
    year: '{year}',
    weekdayAndDate: '{weekday}, {date}',
    dash: '–',
    spacedDash: ' – ',
  },
  es: {
    months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    shortMonths: words('ene feb mar abr may jun jul ago sept oct nov dic'),
    weekdays: words('lunes martes miércoles jueves viernes sábado domingo'),
    shortWeekdays: words('lun mar mié jue vie sáb dom'),
    dayAndMonth: '{day} de {month}',
    dateAndYear: '{date} de {year}',
    monthAndYear: '{month} de {year}',
    shortMonthAndYear: '{month} {year}',
    year: '{year}',
    weekdayAndDate: '{weekday}, {date}',
    dash: '–',
    spacedDash: ' – ',
  },
  fr: {
    months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    shortMonths: words('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    shortWeekdays: words('lun. mar. mer. jeu. ven. sam. dim.'),
    dayAndMonth: '{day} {month}',
    dateAndYear: '{date} {year}',
    monthAndYear: '{month} {year}',
    shortMonthAndYear: '{month} {year}',
    year: '{year}',
    weekdayAndDate: '{weekday} {date}',
    firstDay: '1er',
    dash: '–',
    spacedDash: ' – ',
  },
  ru: {
    months: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    monthsAlone: words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    shortMonths: words('янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'),
    weekdays: words('понедельник вторник среда четверг пятница суббота воскресенье'),
    shortWeekdays: words('пн вт ср чт пт сб вс'),
    dayAndMonth: '{day} {month}',
    dateAndYear: '{date} {year} г.',
    monthAndYear: '{month} {year} г.',
    shortMonthAndYear: '{month} {year} г.',
    year: '{year}',
    weekdayAndDate: '{weekday}, {date}',
    dash: '–',
    spacedDash: ' – ',
  },
  zh: {
    months: words('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
    shortMonths: words('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
    weekdays: words('星期一 星期二 星期三 星期四 星期五 星期六 星期日'),
    shortWeekdays: words('周一 周二 周三 周四 周五 周六 周日'),
    dayAndMonth: '{month}{day}日',
    dateAndYear: '{year}年{date}',
    monthAndYear: '{year}年{month}',
    shortMonthAndYear: '{year}年{month}',
    year: '{year}年',
    weekdayAndDate: '{date}{weekday}',
    dash: '-',
    spacedDash: '-',
  },
};
