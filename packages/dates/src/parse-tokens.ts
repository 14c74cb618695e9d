import type { Problem } from '@regional-presence/core';
import { hoursApproximate } from '@regional-presence/core/internal';
import {
  accept,
  markCancelled,
  markTentative,
  placeDayPart,
  reportCorrections,
  reportDaysOfPart,
} from './accept.js';
import type { DateReading } from './date-reading.js';
import { approximateWord } from './grammar/approximate-hours.js';
import { takeAsides } from './grammar/asides.js';
import { readHours } from './grammar/clock.js';
import { lacksYear } from './grammar/date-range.js';
import { convertEraYears } from './grammar/era-years.js';
import { takeExceptedWeekdays } from './grammar/excepted-weekdays.js';
import { parseExpression } from './grammar/expression.js';
import { takeHourLengths } from './grammar/hour-length.js';
import type { Hours } from './grammar/hours.js';
import type { DateExpression } from './grammar/join-dates.js';
import { takeNameBeforeColon, takeNameBehindColon } from './grammar/name-before-colon.js';
import { takeNumberedDay, takeNumberOfNoun } from './grammar/numbered-day.js';
import { type OtherCalendarDates, takeOtherCalendars } from './grammar/other-calendar.js';
import { type Recurrence, takeRecurrence } from './grammar/recurrence.js';
import { orderDays } from './grammar/right-to-left.js';
import { unreadPartOfHour } from './grammar/unread-hour.js';
import { takeWeekNumbers } from './grammar/week-number.js';
import { takeWeekdayOfRange } from './grammar/weekday-of-range.js';
import { readZone } from './grammar/zone.js';
import {
  edtfReadings,
  type Interpretations,
  type InterpretOptions,
  interpretations,
} from './interpret/interpretations.js';
import { checkLengthInMonths, takeLengthInMonths } from './interpret/length-in-months.js';
import { withMonthOfPeriod } from './interpret/month-of-period.js';
import { withOccurrences, withOccurrencesApart, withoutExcepted } from './interpret/occurrences.js';
import { checkCalendars, daysAround, gregorianReadings } from './interpret/other-calendar.js';
import { checkRecurring } from './interpret/recurring-range.js';
import { checkHourLength, checkLength, takeStatedLength, takeTimeLeft } from './interpret/stated-length.js';
import type { DateLanguage } from './locale/table.js';
import { TAG } from './locale/tags.js';
import { placeHours } from './place-hours.js';
import { takeCancelled } from './reject/cancelled.js';
import { findDoubt, findHedge, type WrittenDates } from './reject/hedges.js';
import {
  hasDayOfMonth,
  hasMonthOfYear,
  hasWholeDate,
  isOfOneMonth,
  leftOver,
  suspiciousPrefix,
} from './reject/leftovers.js';
import { type Rejection, rejectAt, withReadings } from './reject/rejection.js';
import { rejectionProblem } from './reject/rejection-problem.js';
import { unknownMonth } from './reject/unknown-month.js';
import { setSpans } from './spans.js';
import { knownWeight } from './token/known-weight.js';
import type { Lexicon } from './token/lexicon.js';
import { misspeltMonth } from './token/misspelt-month.js';
import { has, isUnknownWord, type TaggedToken } from './token/tagged-token.js';

/** A phrase as one language reads it. */
export interface LanguageReading {
  language: DateLanguage;
  /** How much of the phrase is words for dates in this language. */
  known: number;
  /** Whether each word has a meaning in this language. Asked only of a phrase whose order is open. */
  knowsAll: () => boolean;
  reading: DateReading;
  /** Why it has no periods. */
  rejection?: Rejection | undefined;
  /** Makes the problem of the rejection: of several languages, one is reported. */
  problem?: (() => Problem) | undefined;
}

/** The interpretations of dates, which have the year of a date of another calendar where they have none of their own. */
function interpretationsBeside(
  others: OtherCalendarDates,
  expression: DateExpression,
  options: InterpretOptions,
): Interpretations {
  const around = lacksYear(expression.ranges) ? daysAround(others) : undefined;
  const found = interpretations(expression, around ? { ...options, reportingPeriod: around } : options);
  return around ? { ...found, all: found.all.map((one) => ({ ...one, inferred: [] })) } : found;
}

/** `12–25 April, 10:00-17:00, Sundays 11:00-16:00`: the weekdays have other hours, and the rest of the days those before. */
const isOfSomeHours = ({ at }: Recurrence, hours: readonly Hours[]): boolean =>
  hours.some(({ to }) => to <= at.from) && hours.some(({ from }) => from >= at.to);

/** Parses the tokens of a phrase, or of a part of it. */
export function parseTokens(
  phrase: string,
  tokens: TaggedToken[],
  lexicon: Lexicon,
  options: InterpretOptions,
  transform = (expression: DateExpression): DateExpression => expression,
): LanguageReading {
  const reading: DateReading = { input: phrase, periods: [], read: [], unread: [], problems: [] };
  takeAsides(tokens);
  takeNumberedDay(tokens);
  takeNumberOfNoun(tokens);
  takeNameBeforeColon(tokens);
  takeNameBehindColon(tokens);
  takeWeekNumbers(tokens);
  takeTimeLeft(tokens);
  const length = takeStatedLength(tokens);
  const months = takeLengthInMonths(tokens);
  const known = knownWeight(tokens);
  convertEraYears(tokens, lexicon.table.language === 'zh');
  const others = takeOtherCalendars(tokens);
  const lasting = takeHourLengths(tokens);
  const hours = readHours(tokens, lexicon.table.countsTo12 === true && options.clock !== 24, lasting);
  const zone =
    hours.length > 0 || tokens.some((token) => has(token, TAG.zone)) ? readZone(tokens, hours, phrase) : {};
  const left = takeExceptedWeekdays(tokens, lexicon.table.language !== 'ar');
  const recurring = left ? undefined : takeRecurrence(tokens, lexicon.denials);
  const every = recurring && isOfSomeHours(recurring, hours) ? undefined : recurring;
  const written = parseExpression(tokens);
  const recurrence = every ?? takeWeekdayOfRange(written);
  if (lexicon.table.language === 'ar') orderDays(tokens, written.ranges);
  const expression = withMonthOfPeriod(transform(written), tokens, options.reportingPeriod);
  const hedge = findHedge(tokens);
  const dates: WrittenDates = {
    whole: hasWholeDate(expression),
    isMonthOfYear: hasMonthOfYear(expression),
    ranged: expression.ranges.some(({ end }) => end !== undefined),
    several: expression.ranges.length > 1,
    isOfOneMonth: isOfOneMonth(expression),
    isYearInferred: options.reportingPeriod !== undefined && hasDayOfMonth(expression),
  };
  const cancelled = expression.rejection ? -1 : takeCancelled(tokens, dates, lexicon);
  const doubt = findDoubt(tokens, dates, cancelled) ?? openRecurrence(expression, recurrence);
  const interpreted = interpretationsBeside(others, expression, options);
  const read =
    lasting && hours.length === 0
      ? checkHourLength(lasting, interpreted)
      : checkLength(tokens, length, interpreted, dates.ranged);
  const ofLength = months ? checkLengthInMonths(months, read) : read;
  const one = checkRecurring(tokens, checkCalendars(others, ofLength));
  const ofDays = left ? withoutExcepted(one, left) : recurrence ? withOccurrences(one, recurrence) : one;
  const found = withOccurrencesApart(ofDays, written.apart);
  const rejection = rejectionOf({ phrase, tokens, lexicon, expression, doubt, found: found.rejection });
  const [other] = others.dates;
  let problem: (() => Problem) | undefined;
  if (!rejection) {
    accept(phrase, reading, found.all[0]!, options);
    reportDaysOfPart(phrase, reading, expression);
    reportCorrections(phrase, reading, tokens);
    if (hedge >= 0) markTentative(phrase, reading, tokens, hedge);
    if (cancelled >= 0) markCancelled(phrase, reading, tokens[cancelled]!);
    if (hours.some(({ isEmpty }) => isEmpty)) reading.emptyTime = true;
    placeHours(
      phrase,
      reading,
      expression,
      hours.filter(({ isEmpty }) => !isEmpty),
      zone,
      {
        tokens,
        isEachDay: (left ?? recurrence) !== undefined || tokens.some((token) => has(token, TAG.periodic)),
        unread: unreadPartOfHour(tokens),
      },
    );
    placeDayPart(phrase, reading, tokens, dates.several);
    const word = reading.hours === undefined ? undefined : approximateWord(tokens);
    if (word)
      reading.problems.push(hoursApproximate({ value: phrase, part: phrase.slice(word.start, word.end) }));
  } else {
    const isChoice = rejection.code === 'date-alternatives' && found.all.length < 2;
    const readings = isChoice || found.all.length === 0 ? undefined : edtfReadings(found.all);
    const why: Rejection =
      other && rejection.code !== 'dates-contradict'
        ? { code: 'date-other-calendar', calendar: other.calendars[0], readings: gregorianReadings(other) }
        : hedge >= 0 && !doubt
          ? withReadings(rejectAt('date-not-final', hedge), readings)
          : 'readings' in rejection
            ? rejection
            : withReadings(rejection, readings);
    problem = () => rejectionProblem(why, phrase, tokens, options.reportingPeriod !== undefined);
  }
  setSpans(reading, tokens);
  const knowsAll = () => !tokens.some(isUnknownWord);
  return { language: lexicon.table.language, known, knowsAll, reading, rejection, problem };
}

/** `every Thursday`, `alternate Thursdays in June 2024`: no dates are named, or not which of them. */
const openRecurrence = (
  { rejection }: DateExpression,
  recurrence: Recurrence | undefined,
): Rejection | undefined =>
  recurrence && (recurrence.weekdays?.size === 0 || rejection?.code === 'date-unreadable')
    ? { code: 'date-recurring', at: recurrence.at }
    : undefined;

interface Parsed {
  phrase: string;
  tokens: readonly TaggedToken[];
  lexicon: Lexicon;
  expression: DateExpression;
  doubt: Rejection | undefined;
  /** Why the dates have no reading, or several. */
  found: Rejection | undefined;
}

/** Why the phrase has no reading. Of several reasons, the one that the words of the phrase give. */
function rejectionOf({ phrase, tokens, lexicon, expression, doubt, found }: Parsed): Rejection | undefined {
  if (doubt || expression.rejection) return doubt ?? expression.rejection;
  const left =
    leftOver(tokens, expression) ??
    misspeltMonth(tokens, lexicon) ??
    suspiciousPrefix(tokens, expression) ??
    unknownMonth(tokens, expression, phrase);
  return left ? rejectAt('date-partly-read', tokens.indexOf(left)) : found;
}
