import type { Language } from '@regional-presence/core';

/**
 * Weekdays in a language, Monday first, and how they are joined to a date. `Intl` has other commas on each runtime, and
 * a page must have the same bytes on each.
 */
interface WeekdayWords {
  long: readonly string[];
  short: readonly string[];
  /** `{weekday}` and `{date}`. */
  withDate: string;
}

const ARABIC_WEEKDAYS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];

export const WEEKDAY_WORDS: Readonly<Record<Language, WeekdayWords>> = {
  ar: { long: ARABIC_WEEKDAYS, short: ARABIC_WEEKDAYS, withDate: '{weekday}، {date}' },
  en: {
    long: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    withDate: '{weekday}, {date}',
  },
  es: {
    long: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    short: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
    withDate: '{weekday}, {date}',
  },
  fr: {
    long: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    short: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
    withDate: '{weekday} {date}',
  },
  ru: {
    long: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
    short: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
    withDate: '{weekday}, {date}',
  },
  zh: {
    long: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
    short: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    withDate: '{date}{weekday}',
  },
};
