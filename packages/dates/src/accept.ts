import {
  dateApproximate,
  dateCancelled,
  dateCenturyInferred,
  dateDaysOfPart,
  dateMonthMisspelt,
  dateOccasions,
  dateTentative,
  dateYearInferred,
  hoursOmitted,
} from '@regional-presence/core/internal';
import type { DateReading } from './date-reading.js';
import type { DateRange } from './grammar/date-range.js';
import type { DateExpression } from './grammar/join-dates.js';
import type { PartialDate } from './grammar/partial-date.js';
import type { Interpretation, InterpretOptions } from './interpret/interpretations.js';
import { TAG } from './locale/tags.js';
import { has, type TaggedToken } from './token/tagged-token.js';

/** Says that the days are those of a part of a month or of a week that the phrase names: `second half of June 2022`. */
export function reportDaysOfPart(phrase: string, reading: DateReading, { ranges }: DateExpression): void {
  const { periods, problems } = reading;
  const isPart = ({ monthPart, week }: PartialDate) => monthPart !== undefined || week !== undefined;
  // `week of 14–18 June` has its days.
  const areDaysWritten = ({ start, end }: DateRange) =>
    start.day !== undefined && end?.day !== undefined && !start.monthPart && !end.monthPart;
  if (
    !ranges.some(
      (range) => !areDaysWritten(range) && (isPart(range.start) || (range.end && isPart(range.end))),
    )
  )
    return;
  reading.inferred = [...(reading.inferred ?? []), 'days'];
  problems.push(dateDaysOfPart({ value: phrase, periods }));
}

/** Sets the periods, with what was inferred. */
export function accept(
  phrase: string,
  reading: DateReading,
  { periods, inferred }: Interpretation,
  { reportingPeriod }: InterpretOptions,
): void {
  reading.periods = periods;
  const { problems } = reading;
  if (inferred.length > 0) reading.inferred = inferred;
  if (inferred.includes('year'))
    problems.push(dateYearInferred({ value: phrase, periods, reportingPeriod: reportingPeriod!.edtf }));
  if (inferred.includes('century')) problems.push(dateCenturyInferred({ value: phrase, periods }));
  if (periods.some((period) => period.includes('~')))
    problems.push(dateApproximate({ value: phrase, periods }));
  if (periods.length > 1) problems.push(dateOccasions({ value: phrase, count: periods.length, periods }));
}

/** Says which names of months were misspelt. */
export function reportCorrections(
  phrase: string,
  { periods, problems }: DateReading,
  tokens: readonly TaggedToken[],
): void {
  for (const { corrected, dated, start, end } of tokens)
    if (corrected && dated)
      problems.push(dateMonthMisspelt({ value: phrase, part: phrase.slice(start, end), periods }));
}

export function markTentative(
  phrase: string,
  reading: DateReading,
  tokens: readonly TaggedToken[],
  hedge: number,
): void {
  const { start, end } = tokens[hedge]!;
  tokens[hedge]!.used = true;
  reading.tentative = true;
  const part = phrase.slice(start, end);
  reading.problems.push(dateTentative({ value: phrase, part, periods: reading.periods }));
}

export function markCancelled(phrase: string, reading: DateReading, token: TaggedToken): void {
  token.used = true;
  reading.cancelled = true;
  const part = phrase.slice(token.start, token.end);
  reading.problems.push(dateCancelled({ value: phrase, part, periods: reading.periods }));
}

export function placeDayPart(
  phrase: string,
  reading: DateReading,
  tokens: readonly TaggedToken[],
  areSeveral: boolean,
): void {
  const [dayPart, ...others] = tokens.filter((token) => has(token, TAG.dayPart) && !token.used);
  if (!dayPart) return;
  for (const token of [dayPart, ...others]) token.used = true;
  // `14 June (morning), 15 June (afternoon)`
  const isOfOneDate =
    areSeveral && (others.some(({ text }) => text !== dayPart.text) || standsBetween(tokens));
  if (isOfOneDate) {
    reading.problems.push(hoursOmitted({ value: phrase, reason: 'partOfDay' }));
    return;
  }
  reading.dayPart = phrase.slice(dayPart.start, dayPart.end);
}

/** `14 June (morning) and 15 June`: whether parts of the day stand between days, and neither before nor behind all of them. */
function standsBetween(tokens: readonly TaggedToken[]): boolean {
  const isDay = (token: TaggedToken) => token.dated && token.kind === 'number' && token.digits <= 2;
  const [first, last] = [tokens.findIndex(isDay), tokens.findLastIndex(isDay)];
  return !tokens.some((token, i) => has(token, TAG.dayPart) && (i < first || i > last));
}
