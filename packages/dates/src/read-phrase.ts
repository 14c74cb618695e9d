import type { Edtf } from '@regional-presence/core/period';
import { readWithoutAges } from './ages.js';
import { candidates, declaredBy, othersOfScript } from './candidate-languages.js';
import { areWordsDayFirst, choose, isLanguageCertain, isOfWords } from './choose-language.js';
import type { DateReading } from './date-reading.js';
import type { DayMonthOrder } from './day-month-order.js';
import { readDaysBehindMonth, readDaysOfSameMonth, readPartOfMonth } from './days-behind-month.js';
import { readExceptedDays } from './excepted-days.js';
import { readDateTime } from './grammar/iso-8601.js';
import type { InterpretOptions } from './interpret/interpretations.js';
import { joinedDays } from './interpret/occurrences.js';
import { reportingPeriodOfEdtf } from './interpret/reporting-period.js';
import { readLabelledRange, withoutStartLabel } from './labelled-range.js';
import type { DateLanguage } from './locale/table.js';
import { TABLES } from './locale/tables.js';
import { TAG } from './locale/tags.js';
import { readBehindCommas, readBesideOtherDates } from './other-dates.js';
import { readWithoutOtherHours, withoutHoursOfOther } from './other-hours.js';
import type { ParseDateOptions } from './parse-date.js';
import { parseInLanguage } from './parse-in-language.js';
import type { LanguageReading } from './parse-tokens.js';
import { readOutsideQuotes, readParts } from './phrase-parts.js';
import { withMarks, withoutZeroDay, withPlainDays } from './plain-marks.js';
import { readChinese } from './token/chinese-numerals.js';
import { withoutKoreanMarks } from './token/korean-marks.js';
import { lexiconOf } from './token/lexicons.js';
import { tagTokens } from './token/tag.js';
import { has, isUnknownWord } from './token/tagged-token.js';
import type { Token } from './token/token.js';
import { tokenize } from './token/tokenize.js';
import { readWeeklySchedule } from './weekly-schedule.js';
import { readWholeYear } from './whole-year.js';

/** Reads a phrase whose options are known to be valid. */
export function readAsWritten(phrase: string, options: ParseDateOptions): DateReading {
  // The parts of such a phrase are read as they are, so that no word is looked at more than once.
  const readPart = (text: string, within?: Edtf) =>
    readPhrase(text, within ? { ...options, reportingPeriod: within } : options);
  // Without a space before them, ages may be taken for days: `5日，6-12岁`.
  const besideAges = /[岁歲]/.test(phrase) ? readWithoutAges(phrase, readPart) : undefined;
  const reading = besideAges ?? readPhrase(phrase, options);
  const { periods } = reading;
  const hasSessions = reading.problems.some(({ code }) => code === 'hours-omitted');
  if (periods.length === 1 && !hasSessions) return reading;
  const schedule = readScheduleOf(phrase, reading, options);
  if (schedule || periods.length > 0) return schedule ?? reading;
  return (
    readExceptedDays(phrase, readPart) ??
    readWithoutAges(phrase, readPart) ??
    readWholeYear(phrase, options.reportingPeriod) ??
    reading
  );
}

/** The fewest weekdays of a schedule in a phrase whose days are known or contradicted: `Monday to Friday and Saturdays`. */
const WEEKDAYS_OF_SCHEDULE = 3;

/** Why a phrase with a schedule is not read without it. */
const MAY_BE_SCHEDULE: ReadonlySet<string> = new Set([
  'date-partly-read',
  'date-recurring',
  'date-weekday-contradicts',
]);

const areSameDays = (some: readonly Edtf[], others: readonly Edtf[]): boolean =>
  joinedDays(some).join() === joinedDays(others).join();

/** Reads a range with a schedule of the week behind it, where the phrase is not read or names several weekdays. */
function readScheduleOf(
  phrase: string,
  { periods, problems }: DateReading,
  options: ParseDateOptions,
): DateReading | undefined {
  if (periods.length === 0 && !problems.some(({ code }) => MAY_BE_SCHEDULE.has(code))) return undefined;
  const pieces = tokenize(phrase);
  const isOfDays = periods.length > 0 || problems[0]!.code === 'date-weekday-contradicts';
  const least = isOfDays ? WEEKDAYS_OF_SCHEDULE : 1;
  for (const language of candidates(pieces, declaredBy(options.language ?? '').language)) {
    const tokens = tagTokens(pieces, lexiconOf(language));
    if (tokens.filter((token) => has(token, TAG.weekday)).length < least) continue;
    const found = readWeeklySchedule(phrase, tokens, (text) => readPhrase(text, options));
    if (found) return areSameDays(found.periods, periods) && !found.hoursByPeriod ? undefined : found;
  }
  return undefined;
}

/** Reads a phrase, or a part of one. */
function readPhrase(phrase: string, options: ParseDateOptions): DateReading {
  const plain = withoutZeroDay(withPlainDays(phrase));
  if (plain !== phrase) return { ...readPhrase(plain, options), input: phrase };
  const exact = readDateTime(withoutStartLabel(phrase));
  if (exact) return { ...exact, input: phrase };
  const parse = (text: string) => readPhrase(text, options);
  const parts =
    readLabelledRange(phrase, parse) ??
    readDaysBehindMonth(phrase, parse) ??
    readPartOfMonth(phrase, parse) ??
    readDaysOfSameMonth(phrase, parse) ??
    readParts(phrase, parse) ??
    readBesideOtherDates(phrase, parse) ??
    readOutsideQuotes(phrase, parse);
  if (parts) return parts;
  const { language: declared, order: usualOrder } = declaredBy(options.language ?? '');
  const interpret = interpretOptions(options, usualOrder);
  const pieces = tokenize(withoutKoreanMarks(withMarks(phrase)));
  const readAs = (language: DateLanguage, as: InterpretOptions): LanguageReading => {
    const own = language === 'zh' ? readChinese(pieces) : pieces;
    const ofLanguage = declared === 'zh' || language === 'zh' ? { ...as, yearIsFirst: true } : as;
    return parseInLanguage(phrase, own, lexiconOf(language), ofLanguage);
  };
  const isOpen = ({ rejection }: LanguageReading): boolean =>
    !interpret.order && !usualOrder && rejection?.code === 'date-order-ambiguous';
  const inUsualOrder = (reading: LanguageReading): LanguageReading => {
    const { language } = reading;
    return isOpen(reading)
      ? readAs(language, interpretOptions(options, TABLES[language].numericOrder))
      : reading;
  };
  const readIn = (language: DateLanguage): LanguageReading => {
    const reading = readAs(language, interpret);
    return isLanguageCertain(reading) ? inUsualOrder(reading) : reading;
  };
  const [first, ...others] = candidates(pieces, declared) as [DateLanguage, ...DateLanguage[]];
  const reading = readIn(first);
  const isDecided =
    others.length === 0 || (first === declared && reading.known === 0 && reading.reading.periods.length > 0);
  const readings = isDecided ? [reading] : [reading, ...others.map(readIn)];
  // `entre 3 y 5 nov 2015` in an English table: a language that has all its words.
  const isDoubtful = reading.rejection?.code === 'date-partly-read' || !reading.knowsAll();
  if (readings.length === 1 && declared !== undefined && isDoubtful) {
    const knowing = othersOfScript(declared).filter((language) => knowsWords(language, pieces));
    readings.push(...knowing.map(readIn).filter((other) => other.reading.periods.length > 0));
  }
  const isDayFirst = readings.some(isOpen) && areWordsDayFirst(readings);
  const decided = isDayFirst ? readings.map((one) => (isOfWords(one) ? inUsualOrder(one) : one)) : readings;
  const chosen = choose(phrase, decided, declared);
  if (chosen.problems[0]?.code === 'date-not-of-event') return readBehindCommas(phrase, parse) ?? chosen;
  return readWithoutOtherHours(chosen, phrase, parse) ?? withoutHoursOfOther(chosen, phrase);
}

/** Whether a language has each word of a phrase. */
const knowsWords = (language: DateLanguage, pieces: readonly Token[]): boolean =>
  !tagTokens(pieces, lexiconOf(language)).some(isUnknownWord);

/** The middle of the window of POSIX for years of two digits: 1969 to 2068. */
const DEFAULT_NEAR_YEAR = 2019;

function interpretOptions(
  { order, reportingPeriod: period, centuryNear, clock }: ParseDateOptions,
  usualOrder: DayMonthOrder | undefined,
): InterpretOptions {
  const within = period === undefined ? undefined : reportingPeriodOfEdtf(period);
  const near =
    centuryNear === undefined
      ? within
      : centuryNear === false
        ? undefined
        : reportingPeriodOfEdtf(centuryNear);
  const nearYear = centuryNear === false ? undefined : (near?.years[0] ?? DEFAULT_NEAR_YEAR);
  return { order, usualOrder, yearIsFirst: false, nearYear, reportingPeriod: within, clock };
}
