import {
  checkOptions,
  choiceOption,
  dateTooLong,
  isPeriodOrdered,
  type OptionRule,
  type OptionRules,
} from '@regional-presence/core/internal';
import { type Edtf, parsePeriod } from '@regional-presence/core/period';
import { readWithoutAges } from './ages.js';
import { candidates, declaredBy, othersOfScript } from './candidate-languages.js';
import { areWordsDayFirst, choose, isLanguageCertain, isOfWords, unread } from './choose-language.js';
import type { DateReading } from './date-reading.js';
import type { DayMonthOrder } from './day-month-order.js';
import { readExceptedDays } from './excepted-days.js';
import { readDateTime } from './grammar/iso-8601.js';
import type { InterpretOptions } from './interpret/interpretations.js';
import { joinedDays } from './interpret/occurrences.js';
import { type ReportingPeriod, reportingPeriodOfEdtf } from './interpret/reporting-period.js';
import { readLabelledRange, withoutStartLabel } from './labelled-range.js';
import type { DateLanguage } from './locale/table.js';
import { TABLES } from './locale/tables.js';
import { TAG } from './locale/tags.js';
import { readBehindCommas, readBesideOtherDates } from './other-dates.js';
import { readWithoutOtherHours, withoutHoursOfOther } from './other-hours.js';
import { parseInLanguage } from './parse-in-language.js';
import type { LanguageReading } from './parse-tokens.js';
import {
  readDaysBehindMonth,
  readOutsideQuotes,
  readPartOfMonth,
  readParts,
  withMarks,
  withoutZeroDay,
  withPlainDays,
} from './phrase-parts.js';
import { learnShape, readByShape } from './shape/known-shapes.js';
import { shapeOf } from './shape/phrase-shape.js';
import { readChinese } from './token/chinese-numerals.js';
import { withoutKoreanMarks } from './token/korean-marks.js';
import { lexiconOf } from './token/lexicons.js';
import { tagTokens } from './token/tag.js';
import { has, isUnknownWord } from './token/tagged-token.js';
import type { Token } from './token/token.js';
import { tokenize } from './token/tokenize.js';
import { readWeeklySchedule } from './weekly-schedule.js';

export interface ParseDateOptions {
  /**
   * BCP 47 tag of the language of the phrase. It decides the order of numeric dates: day first for Arabic,
   * French, Russian, Spanish and `en-GB`, month first for `en-US`. A phrase that is clearly in another language
   * is still read in that language.
   */
  language?: string | undefined;
  /** The order of day and month in numeric dates, where the caller knows it. */
  order?: DayMonthOrder | undefined;
  /**
   * The period that gives a date without a year its year, and one with two digits its century: EDTF (`2021-09/2022-11`)
   * or as people write it (`September 2021 – November 2022`).
   */
  reportingPeriod?: Edtf | undefined;
  /**
   * The period near which a year of two digits lies: from fifty years before its first year to 49 after. By default the
   * reporting period; without one, years are from 1969 to 2068, as in POSIX. `false`: the century is not inferred.
   */
  centuryNear?: Edtf | false | undefined;
  /** `24`: hours are known to be counted to 24, so that `3:00` is in the night. By default it may be in the afternoon. */
  clock?: 24 | undefined;
}

const PERIOD_TEXT_OPTION: OptionRule = {
  type: 'string',
  expected: (value: string) =>
    periodOfText(value) === undefined
      ? 'an EDTF period such as "2021-09/2022-11", or a period such as "September 2021 – November 2022"'
      : undefined,
};

const OPTIONS: OptionRules = {
  language: { type: 'string' },
  order: choiceOption(['dmy', 'mdy']),
  reportingPeriod: PERIOD_TEXT_OPTION,
  centuryNear: PERIOD_TEXT_OPTION,
  clock: { type: 'number', expected: (value: number) => (value === 24 ? undefined : '24') },
};

/** UTF-16 units; a longer phrase is a paragraph in the wrong column. */
export const MAX_PHRASE_LENGTH = 500;

/**
 * Reads a date phrase as people write it, in Arabic, Chinese, English, French, Russian or Spanish,
 * or in German, Dutch, Italian or Portuguese where it has words of these that the six languages have not. Dates in figures
 * with the marks of Japanese or Korean (`2024년 5월 5일`) are read as Chinese.
 * A date is never guessed: a phrase that can be read in two ways, or only in part, has no period and a problem
 * that says why. No phrase makes it throw. It takes time linear in the length of the phrase.
 *
 * @throws TypeError for a phrase that is no string, for an unknown option, and for an option of the wrong type.
 * @throws RangeError for an order that is not `dmy` or `mdy`, and a reporting period that is not EDTF.
 * @example
 * parseDate('27 September-1 October 2021').periods; // ['2021-09-27/2021-10-01']
 * parseDate('April and June 2022').periods; // ['2022-04', '2022-06']
 * parseDate('03/04/2022').problems[0]?.code; // 'date-order-ambiguous'
 */
export function parseDate(phrase: string, options: ParseDateOptions = {}): DateReading {
  if (typeof phrase !== 'string')
    throw new TypeError(
      `parseDate: the phrase must be a string, not ${phrase === null ? 'null' : typeof phrase}.`,
    );
  checkOptions(
    'parseDate',
    options.centuryNear === false ? { ...options, centuryNear: undefined } : options,
    OPTIONS,
  );
  if (phrase.length > MAX_PHRASE_LENGTH) {
    return unread(
      phrase,
      dateTooLong({ value: phrase, characters: phrase.length, limit: MAX_PHRASE_LENGTH }),
    );
  }
  const shape = shapeOf(phrase);
  if (!shape) return readAsWritten(phrase, options);
  const { language, order, reportingPeriod, centuryNear, clock } = options;
  const ofOptions = `${language}|${order}|${reportingPeriod}|${centuryNear}|${clock}|`;
  const known = readByShape(phrase, shape, ofOptions);
  if (known) return known;
  const reading = readAsWritten(phrase, options);
  learnShape(reading, shape, ofOptions);
  return reading;
}

/** Reads a phrase whose options are known to be valid. */
export function readAsWritten(phrase: string, options: ParseDateOptions): DateReading {
  // The parts of such a phrase are read as they are, so that no word is looked at more than once.
  const readPart = (text: string, within?: Edtf) =>
    readPhrase(text, within ? { ...options, reportingPeriod: within } : options);
  // Without a space before them, ages may be taken for days: `5日，6-12岁`.
  const besideAges = /[岁歲]/.test(phrase) ? readWithoutAges(phrase, readPart) : undefined;
  const reading = besideAges ?? readPhrase(phrase, options);
  const { periods } = reading;
  if (periods.length === 1) return reading;
  const schedule = readScheduleOf(phrase, reading, options);
  if (schedule || periods.length > 0) return schedule ?? reading;
  return readExceptedDays(phrase, readPart) ?? readWithoutAges(phrase, readPart) ?? reading;
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
    if (found) return areSameDays(found.periods, periods) ? undefined : found;
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
  const within = period === undefined ? undefined : reportingPeriodOf(period);
  const near =
    centuryNear === undefined ? within : centuryNear === false ? undefined : reportingPeriodOf(centuryNear);
  const nearYear = centuryNear === false ? undefined : (near?.years[0] ?? DEFAULT_NEAR_YEAR);
  return { order, usualOrder, yearIsFirst: false, nearYear, reportingPeriod: within, clock };
}

const reportingPeriodOf = (text: string): ReportingPeriod | undefined =>
  reportingPeriodOfEdtf(periodOfText(text)!);

/** The EDTF periods of texts, since all phrases of a table have one reporting period. */
const PERIODS_OF_TEXTS = new Map<string, Edtf>();
const MAX_CACHED_PERIODS = 200;

function periodOfText(text: string): Edtf | undefined {
  const known = PERIODS_OF_TEXTS.get(text);
  if (known !== undefined) return known;
  const edtf = parsePeriodText(text);
  const parsed = edtf === undefined ? undefined : parsePeriod(edtf);
  if (edtf === undefined || !parsed || !isPeriodOrdered(parsed)) return undefined;
  if (PERIODS_OF_TEXTS.size >= MAX_CACHED_PERIODS) PERIODS_OF_TEXTS.clear();
  PERIODS_OF_TEXTS.set(text, edtf);
  return edtf;
}

/**
 * The EDTF period of a text that is EDTF, or that is written as people write a period.
 *
 * @returns `undefined` for a text that is no one period.
 * @example
 * parsePeriodText('September 2021 – November 2022'); // '2021-09/2022-11'
 * parsePeriodText('2021-09/2022-11'); // '2021-09/2022-11'
 */
export function parsePeriodText(text: string): Edtf | undefined {
  if (parsePeriod(text)) return text;
  const { periods } = parseDate(text);
  return periods.length === 1 ? periods[0] : undefined;
}
