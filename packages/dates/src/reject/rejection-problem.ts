import type { Problem } from '@regional-presence/core';
import {
  dateAlternatives,
  dateDayNonexistent,
  dateNotFinal,
  dateNotOfEvent,
  dateOrderAmbiguous,
  dateOtherCalendar,
  datePartlyRead,
  datePhraseReversed,
  dateRecurring,
  dateRelative,
  datesContradict,
  dateUnreadable,
  dateVague,
  dateWeekdayContradicts,
  dateYearMissing,
  dateYearTwoDigits,
} from '@regional-presence/core/internal';
import type { TaggedToken } from '../token/tagged-token.js';
import type { Rejection, RejectionCode } from './rejection.js';

/** A rejection with the texts that its problem names. */
interface Rejected extends Rejection {
  value: string;
  /** The part of the phrase that it is about, unless that is the whole. */
  part: string | undefined;
  hasReportingPeriod: boolean;
}

const PROBLEMS: Record<RejectionCode, (rejected: Rejected) => Problem> = {
  'date-unreadable': dateUnreadable,
  'date-partly-read': datePartlyRead,
  'date-alternatives': dateAlternatives,
  'date-order-ambiguous': ({ value, readings = [] }) => dateOrderAmbiguous({ value, readings }),
  'date-year-two-digits': dateYearTwoDigits,
  'date-year-missing': ({ value, readings, years, hasReportingPeriod }) =>
    dateYearMissing({
      value,
      reason: hasReportingPeriod ? (years ? 'severalYearsFit' : 'noYearFits') : 'noReportingPeriod',
      years: hasReportingPeriod ? years : undefined,
      readings,
    }),
  'date-day-nonexistent': dateDayNonexistent,
  'date-phrase-reversed': datePhraseReversed,
  'date-weekday-contradicts': ({ value, weekday, readings = [] }) =>
    dateWeekdayContradicts({ value, date: readings[0]!, weekday: `weekday/${weekday}`, readings }),
  'dates-contradict': datesContradict,
  'date-vague': dateVague,
  'date-not-final': dateNotFinal,
  'date-recurring': dateRecurring,
  'date-relative': dateRelative,
  'date-not-of-event': dateNotOfEvent,
  'date-other-calendar': ({ value, calendar, readings }) =>
    dateOtherCalendar({ value, calendar: calendar!, readings }),
};

/** The problem that reports a rejection. */
export function rejectionProblem(
  rejection: Rejection,
  phrase: string,
  tokens: readonly TaggedToken[],
  hasReportingPeriod: boolean,
): Problem {
  const { code, at, readings, month, day, weekday, days, years, calendar } = rejection;
  const text = at && phrase.slice(tokens[at.from]!.start, tokens[at.to - 1]!.end);
  const part = text === undefined || text.trim() === phrase.trim() ? undefined : text;
  return PROBLEMS[code]({
    code,
    at,
    month,
    day,
    weekday,
    days,
    years,
    calendar,
    readings: readings && readings.length > 0 ? readings : undefined,
    value: phrase,
    part,
    hasReportingPeriod,
  });
}
