import { LANGUAGES, type LocalizedText } from '@regional-presence/core';
import { type RecurrenceFrequency, recurrenceText } from '@regional-presence/core/internal';
import { parseDateOfNeighbours } from './neighbour-dates.js';
import { compileWords, foldText } from './words.js';

/** How often, as a list writes it at the start or the end of a phrase. */
const RECURRENCE_FREQUENCIES: ReadonlyMap<string, RecurrenceFrequency> = compileWords<RecurrenceFrequency>({
  week: 'every week|each week|weekly|once a week|chaque semaine|toutes les semaines|hebdomadaire|une fois par semaine|cada semana|todas las semanas|semanal|semanalmente|una vez a la semana|еженедельно|еженедельный|каждую неделю|раз в неделю|每周|每星期|每周一次|أسبوعيا|أسبوعي|كل أسبوع|مرة في الأسبوع',
  month:
    'every month|each month|monthly|once a month|chaque mois|tous les mois|mensuel|mensuelle|une fois par mois|cada mes|todos los meses|mensual|mensualmente|una vez al mes|ежемесячно|ежемесячный|ежемесячная|каждый месяц|раз в месяц|每月|每个月|每月一次|شهريا|شهري|شهرية|كل شهر|مرة في الشهر',
  quarter:
    'every quarter|each quarter|quarterly|once a quarter|every three months|chaque trimestre|tous les trimestres|trimestriel|tous les trois mois|cada trimestre|trimestral|cada tres meses|ежеквартально|каждый квартал|раз в квартал|раз в три месяца|每季度|每季度一次|每三个月|كل ثلاثة أشهر|فصليا',
  'half-year':
    'every six months|every half year|tous les six mois|semestriel|cada seis meses|semestral|раз в полгода|раз в шесть месяцев|每半年|每六个月|كل ستة أشهر|نصف سنوي',
  year: 'every year|each year|yearly|annual|annually|once a year|chaque année|tous les ans|annuel|annuelle|annuellement|une fois par an|cada año|todos los años|anualmente|anual|una vez al año|ежегодно|ежегодный|ежегодная|ежегодное|каждый год|раз в год|每年|每年一次|سنويا|سنوي|سنوية|كل سنة|كل عام|مرة في السنة',
  'two-years':
    'every two years|every second year|biennially|every other year|tous les deux ans|biennal|biennial|cada dos años|bienal|раз в два года|каждые два года|每两年|每两年一次|كل سنتين|كل عامين',
});

/** A year in which the months of a phrase are read. */
const YEAR_OF_MONTHS = '2024';
const MONTH_IN_PERIOD = new RegExp(`^${YEAR_OF_MONTHS}-(\\d\\d)$`);

/** UTF-16 units; a longer phrase says more. */
const LONGEST_RECURRENCE = 60;

/**
 * How something recurs, in the six languages, if a phrase says nothing but how often, and in which months: `every year in
 * November`, `ежемесячно`, `每年11月`.
 */
export function recurrenceInLanguages(phrase: string): LocalizedText | undefined {
  if (phrase.length > LONGEST_RECURRENCE) return undefined;
  const found = frequencyOf(phrase);
  const months = found && monthsOfRecurrence(found.rest);
  if (!months) return undefined;
  const recurrence = { every: found.every, months };
  return Object.fromEntries(LANGUAGES.map((language) => [language, recurrenceText(recurrence, language)]));
}

/** The frequency at the start or the end of a phrase, the longest that it has there, and what else it has. */
function frequencyOf(phrase: string): { every: RecurrenceFrequency; rest: string } | undefined {
  const words = phrase.trim().split(/(?<=[\s,،，])|(?<=\p{Script=Han})/u);
  for (let length = words.length; length > 0; length--) {
    const ends = [
      [words.slice(0, length), words.slice(length)],
      [words.slice(-length), words.slice(0, -length)],
    ] as const;
    for (const [part, rest] of ends) {
      const every = RECURRENCE_FREQUENCIES.get(foldText(part.join('')));
      if (every) return { every, rest: rest.join('').trim() };
    }
  }
  return undefined;
}

/** Words before a month. */
const IN_MONTH: ReadonlySet<string> = new Set(
  'in during en au dans durante в во في خلال'.split(' ').map(foldText),
);

/** The months that a text names; `undefined` for one with anything else. */
function monthsOfRecurrence(text: string): number[] | undefined {
  if (text === '') return [];
  const { input, periods, unread } = parseDateOfNeighbours(text, { reportingPeriod: YEAR_OF_MONTHS });
  const months = periods.map((period) => Number(MONTH_IN_PERIOD.exec(period)?.[1]));
  const isWhole = unread.every(({ start, end }) => IN_MONTH.has(foldText(input.slice(start, end))));
  return isWhole && months.length > 0 && months.every((month) => month > 0) ? months : undefined;
}
