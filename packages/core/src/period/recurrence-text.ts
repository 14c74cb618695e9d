import { formatList } from '../message/locale.js';
import type { Language } from '../text/language.js';
import { DATE_WORDS } from './date-words.js';

/** How often something recurs. */
export type RecurrenceFrequency = 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'two-years';

/** How something recurs of which no dates are known: every year in November. */
export interface RecurrenceInMonths {
  every: RecurrenceFrequency;
  /** In these months, 1 to 12. */
  months: readonly number[];
}

/** In each language the frequencies, and what stands before and behind the months. */
interface RecurrenceWords {
  every: Readonly<Record<RecurrenceFrequency, string>>;
  /** `{every}` and `{months}`. */
  inMonths: string;
  /** Months behind the word for `in`, where they are others than alone. */
  months?: readonly string[];
}

const RECURRENCE_WORDS: Readonly<Record<Language, RecurrenceWords>> = {
  ar: {
    every: {
      week: 'أسبوعياً',
      month: 'شهرياً',
      quarter: 'كل ثلاثة أشهر',
      'half-year': 'كل ستة أشهر',
      year: 'سنوياً',
      'two-years': 'كل سنتين',
    },
    inMonths: '{every} في {months}',
  },
  en: {
    every: {
      week: 'every week',
      month: 'every month',
      quarter: 'every quarter',
      'half-year': 'every six months',
      year: 'every year',
      'two-years': 'every two years',
    },
    inMonths: '{every} in {months}',
  },
  es: {
    every: {
      week: 'cada semana',
      month: 'cada mes',
      quarter: 'cada trimestre',
      'half-year': 'cada seis meses',
      year: 'cada año',
      'two-years': 'cada dos años',
    },
    inMonths: '{every} en {months}',
  },
  fr: {
    every: {
      week: 'chaque semaine',
      month: 'chaque mois',
      quarter: 'chaque trimestre',
      'half-year': 'tous les six mois',
      year: 'chaque année',
      'two-years': 'tous les deux ans',
    },
    inMonths: '{every} en {months}',
  },
  ru: {
    every: {
      week: 'еженедельно',
      month: 'ежемесячно',
      quarter: 'ежеквартально',
      'half-year': 'раз в шесть месяцев',
      year: 'ежегодно',
      'two-years': 'раз в два года',
    },
    inMonths: '{every} в {months}',
    months: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' '),
  },
  zh: {
    every: {
      week: '每周',
      month: '每月',
      quarter: '每季度',
      'half-year': '每六个月',
      year: '每年',
      'two-years': '每两年',
    },
    inMonths: '{every}{months}',
  },
};

/**
 * How something recurs, in words.
 *
 * @example
 * recurrenceText({ every: 'year', months: [11] }, 'fr'); // 'chaque année en novembre'
 */
export function recurrenceText({ every, months }: RecurrenceInMonths, language: Language): string {
  const words = RECURRENCE_WORDS[language];
  const often = words.every[every];
  if (months.length === 0) return often;
  const names = words.months ?? DATE_WORDS[language].monthsAlone;
  const listed = formatList(
    months.map((month) => names[month - 1]!),
    language,
    'conjunction',
  );
  return words.inMonths.replace('{every}', often).replace('{months}', () => listed);
}
